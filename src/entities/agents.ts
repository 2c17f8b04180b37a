import type { AgentKind, NameKind } from './kinds.ts'

/** What an article calls somebody, as far as it tells who is meant. */
export interface NamedAgent {
  kind: AgentKind
  /** Of the full name: only a NAME says who is meant in other articles too. */
  nameKind: NameKind
  /** A state, whose country says which. */
  isState: boolean
}

/** An agent of the archive that bears one of the names. */
export interface Candidate {
  id: string
  /** This article named it before, in an earlier version or by earlier annotations. */
  isOfArticle: boolean
  /** The full name is its name or one that it bears as NAME. */
  bearsFullName: boolean
  /** Its own name is the full name. */
  isCalledSo: boolean
  /** For a state: it is of the same country. */
  isSameCountry: boolean
}

/**
 * Which agent of the archive is meant; null: none that this tells. Never a guess.
 * 1. The one that this article means by its full name already, so that ids survive new versions and edited annotations.
 * 2. A state of the same country.
 * 3. The bearer of the full name, where it is a NAME: organizations are shared by all articles, people where exactly one bears it.
 * A weak alias or a title by itself never joins what different articles say.
 */
export function chooseAgent(
  agent: NamedAgent,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): string | null {
  const free = candidates
    .filter(({ id }) => agent.kind === 'ORGANIZATION' || !taken.has(id))
    .sort((a, b) => Number(b.isCalledSo) - Number(a.isCalledSo) || (a.id < b.id ? -1 : 1))
  const own = free.find((candidate) => candidate.isOfArticle && candidate.bearsFullName)
  if (own !== undefined) return own.id
  const state = agent.isState ? free.find((candidate) => candidate.isSameCountry) : undefined
  if (state !== undefined) return state.id
  const bearers = agent.nameKind === 'NAME' ? free.filter((candidate) => candidate.bearsFullName) : []
  return bearers[0] !== undefined && (agent.kind === 'ORGANIZATION' || bearers.length === 1) ? bearers[0].id : null
}

/**
 * The one agent that this article already knows by another of the names: an editor who writes out a full name means the same.
 * Asked after all full names of an article have found theirs, which are taken.
 */
export function chooseByOtherName(candidates: readonly Candidate[], taken: ReadonlySet<string>): string | null {
  const known = candidates.filter((candidate) => candidate.isOfArticle && !taken.has(candidate.id))
  return known.length === 1 && known[0] !== undefined ? known[0].id : null
}
