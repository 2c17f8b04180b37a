import type { MeetingStatus } from '../../../annotations/annotations.ts'
import type { Agent } from '../../agents/identities.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
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
  /** How many of them, the first ones, are the one side, where that is known. */
  subjects?: number
  host: Agent | undefined
  trigger: Trigger
  /** The item after the parties, from which place and date are looked for. */
  end: number
  confidence: number
  rule: string
  /** "separate meetings with X and Y": those with each of whom the first party met by itself. */
  each?: Agent[]
  /** Where the words themselves say so, whatever stands around them. */
  status?: MeetingStatus
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
    subjects: subjects.length,
    host: undefined,
    trigger,
    end: others.end,
    confidence,
    rule,
  }
}

/** Each of several others is met by the one subject alone, where the text says so. */
export function apart(found: Encounter, subjects: readonly Agent[], others: Agent[], isSaid: boolean): Encounter {
  return isSaid && subjects.length === 1 && others.length > 1 ? { ...found, each: others } : found
}

/** "with X and with Y": each by themselves. */
export const isRepeated = (items: readonly Item[], from: number, end: number): boolean =>
  items
    .slice(from, end)
    .some(
      (here, n) =>
        isWord(here, /^and$/) &&
        isWord(item(items, from + n + 1), /^with$/) &&
        (item(items, from + n + 2).mention !== undefined || isWord(item(items, from + n + 2), /^the$/)),
    )

/** Whether they are two or three people in office, of whom the text tells states, and not the same one of all. */
export function areOfTwoStates(agents: readonly Agent[]): boolean {
  if (agents.length < 2 || agents.length > 3 || !agents.every(hasOffice)) return false
  const [own = [], ...others] = agents.map((agent) =>
    agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : [],
  )
  return others.some((codes) => own.length + codes.length > 0 && !codes.some((code) => own.includes(code)))
}

/** "chaired a meeting with X absent", "opened the summit with X still at sea": they are not there whose list ends at item `end`. */
export const areAbsent = (items: readonly Item[], end: number): boolean =>
  isWord(item(items, end), /^(?:absent|away|missing|still|not|abroad|gone|ill|sick|unwell|hospitali[sz]ed)$/) ||
  (isWord(item(items, end), /^in$/) &&
    isWord(item(items, end + 1), /^(?:hospital|prison|jail|exile|custody|hiding|mind)$/))

/** Words for a day, or a part of one. */
export const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening)$/

/** "Monday", "next", "yesterday": a word that says when, and no preposition. */
export const saysWhen = ({ token: { folded } }: Item): boolean =>
  TIME_WORDS.has(folded) && !/^(?:on|in|at|during)$/.test(folded)

/** "in", "Oslo", "on", "Monday", "12": a part of when or where something was. */
export const isWhenOrWhere = ({ mention, token }: Item): boolean =>
  mention ? mention.kind === 'place' : TIME_WORDS.has(token.folded) || /^(?:in|at|on|\d{1,2})$/.test(token.folded)

/** A building, or a part of it, where people come to see each other. */
export const isPremises = (here: Item): boolean => isWord(here, PREMISES)

const PREMISES =
  /^(?:home|house|hall|residence|palace|office|headquarters|ministry|airport|station|harbou?r|port|gate|door|doorstep|entrance|hospital|clinic|prison|jail|cell|farm|villa|embassy|hotel|castle|monastery|church|school|university|ship|yacht|plane|aircraft)$/

/** Whether they are people, and there are any. */
export function arePeople(agents: readonly Agent[]): boolean {
  return agents.length > 0 && agents.every(({ kind }) => kind === 'person')
}

/** Whether it is somebody of whom the text names an office, other than in sports or at a paper. */
export const hasOffice = (agent: Agent | undefined): boolean =>
  agent?.kind === 'person' && agent.titles.some(({ words }) => ![...words].some((word) => NONE.test(word)))

const NONE = /^(?:coach|captain|manager|referee|editor)$/
