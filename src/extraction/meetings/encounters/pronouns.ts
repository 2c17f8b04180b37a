import type { Gender } from '../../agents/gender.ts'
import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { TITLE_HEADS } from '../../lists/titles.ts'
import { isOccupation } from '../../names/occupations.ts'
import { counterpartAt } from './counterparts.ts'
import { isLeading, REACH, UNNAMED } from './delegates.ts'
import { isOwnState } from './nationals.ts'
import { type Parties, partiesFrom } from './parties.ts'

/** Whom the subjects meet, named or meant by the words from item `at` on. */
export function othersAt(
  items: readonly Item[],
  at: number,
  subjects: readonly Agent[],
  identities: Identities,
  story: Story,
): Parties & { confidence: number } {
  const meant = subjects.length > 0 ? partyOfPronoun(items, at, subjects, story) : undefined
  if (meant) return meant
  const listed = partiesFrom(items, at, identities)
  const named =
    ledFrom(items, at, listed, identities) ??
    apposedTo(items, at, listed, identities) ??
    listedAfter(items, at, listed, identities) ??
    listed
  const counterpart = named.agents.length === 0 ? counterpartAt(items, at, subjects, identities) : undefined
  const agents = named.agents.filter((agent) => !isOwnState(agent, subjects))
  return counterpart ?? { agents, end: named.end, areSpokenFor: named.areSpokenFor, confidence: 1 }
}

/** "a delegation from Lund, led by Senator X", "members of the Harbour Committee, chaired by X": whoever leads them, where nobody else is named. */
function ledFrom(items: readonly Item[], at: number, { agents }: Parties, identities: Identities): Parties | undefined {
  if (agents.some(({ kind }) => kind === 'person')) return undefined
  const noun = items.findIndex((here, i) => i >= at && i < at + 4 && isWord(here, THOSE_WHO_COME))
  if (noun < 0) return undefined
  for (let i = noun + 1; i < noun + REACH; i++) {
    const { token, mention, quotation } = item(items, i)
    if (isLeading(token.folded) && isWord(item(items, i + 1), /^by$/)) {
      const led = partiesFrom(items, i + 2, identities)
      const [leader] = led.agents
      return leader?.kind === 'person' ? { agents: [leader], end: led.end } : undefined
    }
    // "officials on the rebellion led by X", "the party once led by X" are others.
    if (quotation !== undefined || !(mention || token.capital || isWord(item(items, i), OF_WHERE))) return undefined
  }
  return undefined
}

const THOSE_WHO_COME = /^(?:delegation|team|mission|group|members|representatives|board|council|committee|leadership)$/
const OF_WHERE = /^(?:of|from|the|a|an|and|city|town|province|region|district|parliament|,)$/

/** "three party leaders on Monday: A, B and C" */
function listedAfter(
  items: readonly Item[],
  at: number,
  { agents }: Parties,
  identities: Identities,
): Parties | undefined {
  if (agents.length > 0 || !items.slice(at, at + 8).some(({ token }) => UNNAMED.test(token.folded))) return undefined
  const colon = items.findIndex((here, i) => i > at && i < at + 14 && isWord(here, /^:$/))
  const listed = colon > 0 ? partiesFrom(items, colon + 1, identities) : undefined
  return listed?.agents.every(({ kind }) => kind === 'person') && listed.agents.length > 1 ? listed : undefined
}

/** "the BODY mission chief for Karelia, Dr NAME,": whoever is named between commas after an office, where nobody is before. */
function apposedTo(
  items: readonly Item[],
  at: number,
  { agents }: Parties,
  identities: Identities,
): Parties | undefined {
  if (agents.some(({ kind }) => kind === 'person') || !isWord(item(items, at), /^the$/)) return undefined
  let isOffice = false
  for (let i = at + 1; i < at + 12; i++) {
    const { token, mention, quotation } = item(items, i)
    if (token.text === ',') {
      const holder = isOffice ? agentAt(items, i + 1, identities) : undefined
      const closes = /^[,.]$/.test(item(items, i + 2).token.text)
      return holder?.kind === 'person' && closes ? { agents: [holder], end: i + 2 } : undefined
    }
    // "the lawyers for the leader, NAME," are not the leader.
    const isTitle = TITLE_HEADS.has(token.folded) || isOccupation(token)
    if (isTitle && token.folded.endsWith('s')) return undefined
    isOffice ||= isTitle
    if (quotation !== undefined || (!mention && !token.word)) return undefined
    // "the brother of her Kenyan counterpart, NAME,"
    if (isWord(item(items, i), /^(?:his|her|their)$/)) return undefined
    if (isWord(item(items, i), /^(?:who|which|and|or|in|at|on|to|with|after|before|during)$/)) return undefined
  }
  return undefined
}

/** Whom "him", "them" or "the two ministers" at item `at` means: others than those who do the meeting, named before its sentence. */
function partyOfPronoun(
  items: readonly Item[],
  at: number,
  subjects: readonly Agent[],
  story: Story,
): (Parties & { confidence: number }) | undefined {
  const here = item(items, at)
  const several = groupAt(items, at)
  if (several) {
    const before = item(items, 0).first - 1
    const group = story.group(before, several.size).filter((agent) => !subjects.includes(agent))
    if (!group.every((agent) => wasJustNamed(agent, before, story))) return undefined
    const isWhole = group.length > 1 && (several.size === undefined || group.length === several.size)
    return isWhole ? { agents: group, end: several.end, confidence: 0.65 } : undefined
  }
  const next = item(items, at + 1)
  // "her counterpart"
  const owns =
    isWord(here, /^her$/) &&
    next.first >= 0 &&
    (next.mention !== undefined || next.token.word) &&
    !FOLLOWS.test(next.token.folded) &&
    !TIME_WORDS.has(next.token.folded)
  if (!isWord(here, /^(?:him|her)$/) || owns) return undefined
  const gender = isWord(here, /^him$/) ? 'male' : 'female'
  const found =
    namedInClauseBefore(items, at, gender, subjects, story) ?? story.pronoun(gender, item(items, 0).first - 1)
  if (!found || subjects.includes(found.agent)) return undefined
  return { agents: [found.agent], end: at + 1, confidence: found.confidence }
}

/** The X of "X was in Oslo, where Y received her": the only other one named before the clause, if the word may mean them. */
function namedInClauseBefore(
  items: readonly Item[],
  at: number,
  gender: Gender,
  subjects: readonly Agent[],
  { identities }: Story,
): { agent: Agent; confidence: number } | undefined {
  const clause = items.findLastIndex((here, i) => i < at && isWord(here, /^(?:where|when|before|after|and)$/))
  // "X will meet with him, and Y will hold talks with him": of the same person as before, who is not X.
  const isShared = !items
    .slice(clause, at)
    .some(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title')
  if (isWord(item(items, clause), /^and$/) && !isShared) return undefined
  const named = new Set<Agent>()
  for (let i = 0; i < clause; i++) {
    const agent = agentAt(items, i, identities)
    if (agent?.kind === 'person' && !subjects.includes(agent)) named.add(agent)
  }
  const [only] = named
  const isOne = named.size === 1 && only?.kind === 'person' && (only.gender ?? gender) === gender
  return isOne ? { agent: only, confidence: 0.75 } : undefined
}

/** Within the last two sentences before a token. */
function wasJustNamed({ mentions }: Agent, before: number, { reading }: Story): boolean {
  const oldest = reading.sentences[Math.max(0, (reading.sentenceOf[before] ?? 0) - 1)]?.first ?? 0
  return mentions.some(({ first }) => first <= before && first >= oldest)
}

/** "them", "both leaders", "the two ministers", "the heads of both delegations": how many, and the item after. */
function groupAt(items: readonly Item[], at: number): { size: number | undefined; end: number } | undefined {
  const after = item(items, at + 1)
  if (isWord(item(items, at), /^them$/))
    return after.first < 0 || !after.token.word || FOLLOWS.test(after.token.folded)
      ? { size: undefined, end: at + 1 }
      : undefined
  const ofBoth = isWord(item(items, at + 1), /^(?:heads|leaders)$/) && isWord(item(items, at + 2), /^of$/)
  const start = isWord(item(items, at), /^the$/) ? (ofBoth ? at + 3 : at + 1) : at
  const number = isWord(item(items, start), /^the$/) ? start + 1 : start
  if (!isWord(item(items, number), /^(?:both|two)$/)) return undefined
  for (let i = number + 1; i < number + 3; i++) if (isWord(item(items, i), OF_PEOPLE)) return { size: 2, end: i + 1 }
  return undefined
}

const OF_PEOPLE =
  /^(?:leaders|ministers|presidents|premiers|officials|sides|parties|secretaries|counterparts|diplomats|delegations|representatives|heads|envoys|men|women|guests)$/
const FOLLOWS =
  /^(?:and|but|in|on|at|to|for|during|before|after|while|when|about|again|by|over|via|there|here|as|with)$/
