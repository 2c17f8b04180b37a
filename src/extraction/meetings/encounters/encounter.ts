import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { joinedAgents } from '../../grammar/joinedAgents.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { DINING_VERBS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { leaderOf, NO_LONGER, STAFF } from './delegates.ts'
import type { Parties } from './parties.ts'

/** The word that tells of a meeting. */
export interface Trigger {
  /** Its item. */
  verb: number
  kind: 'met' | 'spoke' | 'noun'
  /** The verb that says whether it came to pass, where that is another one. */
  told?: number
}

/** Who met whom, by one word of a sentence. */
export interface Encounter {
  parties: Agent[]
  host: Agent | undefined
  trigger: Trigger
  /** The item after the parties, from which place and date are looked for. */
  end: number
  confidence: number
  rule: string
  /** "separate meetings with X and Y": those with each of whom the first party met by itself. */
  each?: Agent[]
}

/** Who does what the verb says, else who does what its sentence says. */
export function subjectsOf(
  items: readonly Item[],
  verb: number,
  story: Story,
): { agents: Agent[]; confidence: number; passive: boolean } {
  const expected = expectedTo(items, verb)
  if (expected > 0) {
    const { subject } = subjectBefore(items, expected, story)
    const passive = isWord(item(items, verb - 1), /^be$/)
    if (subject && subject.agents.length > 0) return { agents: subject.agents, confidence: subject.confidence, passive }
  }
  const earlier = Math.max(firstOf(items, verb), journeyFor(items, verb))
  if (earlier > 0) return subjectsOf(items, earlier, story)
  const { subject, passive } = subjectBefore(items, verb, story)
  const bodies = subject?.form === 'unnamed' ? spokenForIn(items, subject, story) : []
  if (bodies.length > 0) return { agents: bodies, confidence: 0.75, passive }
  const leader = subject?.form === 'unnamed' ? leaderOf(items, subject.last, story) : undefined
  if (leader) return { agents: [leader], confidence: 0.65, passive }
  // "X said the defendant met Y": somebody, and not X.
  const other = subject?.form === 'unnamed' && isWord(item(items, subject.last - 1), /^(?:the|a|an|two|three|his|her)$/)
  if (other) return { agents: [], confidence: 0, passive }
  const usable = subject && subject.agents.length > 0 ? subject : mainSubject(items, verb, story)
  const agents = usable?.agents ?? []
  const company = agents.length === 1 ? companyOf(items, verb, story) : []
  return { agents: [...new Set([...agents, ...company])], confidence: usable?.confidence ?? 0, passive }
}

/** The Y of "X, along with Y, met Z" */
function companyOf(items: readonly Item[], verb: number, story: Story): Agent[] {
  if (!isWord(item(items, verb - 1), /^,$/)) return []
  for (let i = verb - 2; i > verb - 10 && i > 0; i--) {
    const { mention, token } = item(items, i)
    const leads = isWord(item(items, i - 1), /^(?:along|together)$/) && isWord(item(items, i), /^with$/)
    if (leads || isWord(item(items, i), /^alongside$/))
      return joinedAgents(items, verb - 2, story).filter(({ kind }) => kind === 'person')
    if (!mention && !token.capital && !/^(?:and|of|the|'s|his|her|,)$/.test(token.folded)) return []
  }
  return []
}

/** The "dined" of "X and Y dined in Oslo and spoke by phone", whose subject is that of both; -1 for none. */
function firstOf(items: readonly Item[], verb: number): number {
  const and = isWord(item(items, verb - 1), /^(?:later|then|also)$/) ? verb - 2 : verb - 1
  if (!isWord(item(items, and), /^and$/)) return -1
  for (let i = and - 1; i > and - 14; i--) {
    if (item(items, i).quotation !== undefined || isWord(item(items, i), /^(?:[,;]|who|which|that)$/)) return -1
    const { folded } = item(items, i).token
    if (DINING_VERBS.has(folded) || /^(?:met|spoke|talked)$/.test(folded)) return i
  }
  return -1
}

/** The "visit" of "X will visit Karelund next week to hold": who goes there does it. -1 for none. */
function journeyFor(items: readonly Item[], verb: number): number {
  if (!isWord(item(items, verb - 1), /^to$/)) return -1
  for (let i = verb - 2; i > verb - 12 && i > 0; i--) {
    const here = item(items, i)
    if (here.quotation !== undefined || here.mention?.kind === 'person' || isWord(here, /^(?:[.;:]|and|but)$/))
      return -1
    if (
      isWord(here, /^(?:visit|trip)$/) &&
      isWord(item(items, i - 1), /^(?:an?|official|working|state|brief|\S+-day)$/)
    )
      return verbOf(items, i, /^(?:pay|pays|paid|paying|make|makes|made|begin|began)$/)
    if (isWord(here, JOURNEYS)) return i
  }
  return -1
}

const JOURNEYS =
  /^(?:visit(?:s|ed)?|travel(?:s|led|ed)?|fl(?:y|ies|ew)|go|goes|went|come|comes|came|arrive[sd]?|head(?:s|ed)?|return(?:s|ed)?)$/

/** "The boards of A and B", "A and B scientists": bodies whose people do it. */
function spokenForIn(items: readonly Item[], { first, last }: Subject, story: Story): Agent[] {
  const stands = STAFF.test(item(items, last).token.folded) && item(items, last - 1).mention?.kind === 'organization'
  const follows =
    !isWord(item(items, first - 1), NO_LONGER) &&
    STAFF.test(item(items, first).token.folded) &&
    item(items, last).mention?.kind === 'organization'
  if (!stands && !follows) return []
  const agents = joinedAgents(items, stands ? last - 1 : last, story)
  return agents.every((agent) => agent.kind === 'organization' && agent.classification !== 'STATE') ? agents : []
}

/** The "expected" of "X is expected to meet" and "X is expected to be received"; -1 for none. */
export function expectedTo(items: readonly Item[], verb: number): number {
  const to = isWord(item(items, verb - 1), /^be$/) ? verb - 2 : verb - 1
  if (!isWord(item(items, to), /^to$/)) return -1
  return isWord(item(items, to - 1), /^(?:expected|scheduled|slated|set|due|planned|agreed|decided|is|are|was|were)$/)
    ? to - 1
    : -1
}

/** After "on": what was spoken of, not when or where. */
function isSubject(items: readonly Item[], index: number): boolean {
  const next = isWord(item(items, index), /^(?:the|a|an)$/) ? item(items, index + 1) : item(items, index)
  return (
    !TIME_WORDS.has(next.token.folded) &&
    !/^\d/.test(next.token.text) &&
    !isWord(next, /^(?:sidelines|margins|phone|telephone|same|morning|evening|occasion)$/)
  )
}

/** The item after `word` within a few items of `from`: "met today in Jerusalem with". -1 for none. */
export function withAfter(items: readonly Item[], from: number, word: RegExp): number {
  for (let i = from; i < from + 16 && i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, word)) return i + 1
    // "from 2 to 5 August"
    if (isWord(here, /^to$/) && /^\d/.test(item(items, i - 1).token.text) && /^\d/.test(item(items, i + 1).token.text))
      continue
    if (isWord(here, /^\($/)) {
      i = closing(items, i)
      continue
    }
    if (
      isWord(here, /^(?:to|and|but|who|which|that|when|while|about|regarding|concerning|according|thanks|[.;:])$/) ||
      here.quotation !== undefined
    )
      return -1
    if (isWord(here, /^on$/) && isSubject(items, i + 1)) return -1
    if (here.mention?.kind === 'person') return -1
  }
  return -1
}

/** The bracket that closes the one at item `open`; that one where none does near by. */
function closing(items: readonly Item[], open: number): number {
  for (let i = open; i < open + 14; i++) if (isWord(item(items, i), /^\)$/)) return i
  return open
}

/** The verb at most four words before what it does: "made a telephone call", "paid a courtesy call"; -1 for none. */
export function verbOf(items: readonly Item[], noun: number, pattern: RegExp): number {
  for (let i = noun - 1; i > noun - 6; i--) if (isWord(item(items, i), pattern)) return i
  return -1
}

/** The preposition before a noun, its article and one more word between. Empty for none. */
export function preposition(items: readonly Item[], noun: number): string {
  for (let i = noun - 1; i > noun - 4; i--) {
    if (isWord(item(items, i), /^(?:by|over|on|in|at|during|via|of|about|for)$/)) return item(items, i).token.folded
  }
  return ''
}

/** Subjects and others as parties; without a host. */
export function encounter(
  trigger: Trigger,
  subjects: Agent[],
  others: Parties,
  confidence: number,
  rule: string,
): Encounter {
  return {
    parties: [...new Set([...subjects, ...others.agents])],
    host: undefined,
    trigger,
    end: others.end,
    confidence,
    rule,
  }
}

/** "Monday", "next", "yesterday": a word that says when, and no preposition. */
export const saysWhen = ({ token: { folded } }: Item): boolean =>
  TIME_WORDS.has(folded) && !/^(?:on|in|at|during)$/.test(folded)

/** Whether they are people, and there are any. */
export function arePeople(agents: readonly Agent[]): boolean {
  return agents.length > 0 && agents.every(({ kind }) => kind === 'person')
}

/** Whether it is somebody of whom the text names an office, other than in sports or at a paper. */
export const hasOffice = (agent: Agent | undefined): boolean =>
  agent?.kind === 'person' && agent.titles.some(({ words }) => ![...words].some((word) => NONE.test(word)))

const NONE = /^(?:coach|captain|manager|referee|editor)$/
