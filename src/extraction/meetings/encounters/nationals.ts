import { type Agent, type Identities, isState } from '../../agents/identities.ts'
import type { Person } from '../../agents/people.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { byState } from './counterparts.ts'
import { NO_LONGER } from './delegates.ts'

/** People of a state who speak for it, by their noun: "officials", and not "students". */
const OFFICIALS =
  /^(?:officials|diplomats|negotiators|delegates|delegations?|representatives|ministers|presidents|premiers|envoys|ambassadors|authorities|officers|generals|commanders|leaders|counterparts|sides|teams?|government)$/

/** What may stand between the nationality and the noun. */
const OF_STATE =
  /^(?:senior|top|high-level|high-ranking|government|state|military|army|naval|defen[cs]e|foreign|finance|trade|economic|energy|security|intelligence|diplomatic|technical|prime|deputy|interior|health|transport|agriculture|justice|border|nuclear|peace|chief|official|ministerial|negotiating|visiting)$/

/** Without such a word before it, a team is one of players. */
const SENT = /^(?:negotiating|technical|government|diplomatic|ministerial|official|military|peace)$/

/** Who hold the office are meant, where the text names them. */
const OFFICES = new Map([
  ['ministers', 'minister'],
  ['presidents', 'president'],
  ['premiers', 'premier'],
])

/** Whom "Kenyan and Norwegian officials" stand for, the noun of which is at item `noun`: the states, where the text names all of them as states. */
export function nationalsAt(items: readonly Item[], noun: number, identities: Identities): Agent[] {
  const here = item(items, noun)
  if (here.mention || !isWord(here, OFFICIALS)) return []
  const nearest = beforeKinds(items, noun)
  if (isWord(here, /^teams?$/) && !items.slice(nearest + 1, noun).some((word) => isWord(word, SENT))) return []
  const codes: string[] = []
  let i = nearest
  for (;;) {
    const own = isWord(item(items, i), /^'s$/) ? i - 1 : i
    const code = codeAt(items, own, own === i)
    if (code === undefined) return []
    codes.unshift(code)
    const before = beforeKinds(items, own)
    const isNext = isWord(item(items, before), /^(?:and|,)$/) && isNational(item(items, before - 1))
    i = isNext ? before - 1 : before
    if (!isNext) break
  }
  return isWord(item(items, i), NO_LONGER) ? [] : whoStandFor(codes, officeAt(items, nearest, noun), identities)
}

/** Whoever holds the office in each of several states, else the state; nobody where one of them is not named. */
export function whoStandFor(codes: readonly string[], office: readonly string[], identities: Identities): Agent[] {
  const found = codes.map(
    (code) =>
      (codes.length > 1 && office.length > 0 ? holderOf(office, code, identities) : undefined) ??
      statesByCode(identities).get(code),
  )
  const named = found.filter((agent) => agent !== undefined)
  return named.length === found.length ? [...new Set(named)] : []
}

/** The words of the office at item `noun`: "minister", "foreign". */
export function officeAt(items: readonly Item[], before: number, noun: number): string[] {
  const office = OFFICES.get(item(items, noun).token.folded)
  return office ? [office, ...items.slice(before + 1, noun).map(({ token }) => token.folded)] : []
}

/** The item before "senior military officials", whose noun is at item `noun`. */
export function beforeKinds(items: readonly Item[], noun: number): number {
  let i = noun - 1
  while (isWord(item(items, i), OF_STATE) && !item(items, i).mention) i--
  return i
}

export const isOfficials = (here: Item): boolean => !here.mention && isWord(here, OFFICIALS)

const isNational = (here: Item) => here.mention?.kind === 'demonym' || isWord(here, /^'s$/)

/** The state of "Kenyan" or, with its mark, "Kenya". */
function codeAt(items: readonly Item[], i: number, isAdjective: boolean): string | undefined {
  const { mention } = item(items, i)
  return mention?.kind === (isAdjective ? 'demonym' : 'organization') ? mention.code : undefined
}

/** The only one who holds the office in a state: "the Kenyan foreign minister". */
function holderOf(office: readonly string[], code: string, identities: Identities): Person | undefined {
  const able = (byState(identities).get(code) ?? []).filter(({ titles }) =>
    titles.some(
      (title) => title.code === code && !title.words.has('former') && office.every((word) => title.words.has(word)),
    ),
  )
  return able.length === 1 ? able[0] : undefined
}

/** The states that an article names. */
export const statesByCode = perArticle(
  ({ bodies }: Identities): ReadonlyMap<string, Agent> =>
    new Map(bodies.filter(isState).flatMap((body) => (body.code === undefined ? [] : [[body.code, body]]))),
)

/** Whether somebody among them holds an office of a state, which then is not met as another. */
export const isOwnState = (state: Agent, agents: readonly Agent[]): boolean =>
  isState(state) &&
  agents.some((agent) => agent.kind === 'person' && agent.titles.some(({ code }) => code && code === state.code))
