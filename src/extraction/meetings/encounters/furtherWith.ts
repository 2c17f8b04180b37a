import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { HOLDING_VERBS, MEETING_NOUNS, MEETING_VERBS, TALKING_VERBS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { arePeople, type Encounter, encounter, saysWhen } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** How many items before it the first of "met with X and, later in the day, with Y" is looked for. */
const REACH = 40

/** The second meeting of "met with X and, later in the day, with Y". */
export function furtherWith(
  items: readonly Item[],
  link: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const and = andBefore(items, link)
  const verb = and < 0 ? -1 : verbBefore(items, and)
  if (verb < 0) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = partiesFrom(items, link + 1, identities)
  if (passive || agents.length === 0 || others.agents.length === 0) return undefined
  // "and later, with X, visited a school", "with X's help"
  const next = item(items, isWord(item(items, others.end), /^,$/) ? others.end + 1 : others.end)
  if (isWord(next, /^(?:'s|['’])$|ed$|^(?:was|were|had|went|left|won|said|told|took|made|gave)$/)) return undefined
  // "and, two days later, with Keld as her lawyer, sued him"
  const after = item(items, others.end + 1)
  if (isWord(item(items, others.end), /^as$/) || (isWord(item(items, others.end), /^in$/) && isWord(after, /^charge$/)))
    return undefined
  const kind = TALKING_VERBS.has(item(items, verb).token.folded) ? 'spoke' : 'met'
  return encounter({ verb: link, kind, told: verb }, agents, others, confidence * 0.8, 'further-meeting')
}

/** The second meeting of "met X on Tuesday and Y a day later", "met X in Oslo and Y in Lund": each has its own time or place. */
export function furtherMet(
  items: readonly Item[],
  and: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const isThere = item(items, and - 1).mention?.kind === 'place' && isWord(item(items, and - 2), /^(?:in|at)$/)
  if (!isThere && !TIME_WORDS.has(item(items, and - 1).token.folded)) return undefined
  let verb = and - 1
  while (verb > and - REACH && !MEETING_VERBS.has(item(items, verb).token.folded)) verb--
  if (!MEETING_VERBS.has(item(items, verb).token.folded)) return undefined
  const others = partiesFrom(items, and + 1, identities)
  const next = item(items, others.end)
  const isTime =
    saysWhen(next) ||
    isWord(next, /^(?:on|in|later)$/) ||
    isWord(item(items, others.end + 1), /^(?:days?|week|hours?)$/)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || !isTime || doesMore(items, others.end) || !arePeople(agents) || !arePeople(others.agents))
    return undefined
  if (others.agents.some((agent) => agents.includes(agent))) return undefined
  return encounter({ verb: and, kind: 'met', told: verb }, agents, others, confidence * 0.8, 'further-meeting')
}

/** "and Y in Lund said so": not met, but speaks. */
function doesMore(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 8 && i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^(?:[,.;:]|and|to|who|where|before|after)$/)) return false
    if (!here.token.capital && (verbAt(items, i) || AUXILIARIES.has(here.token.folded) || isPast(here))) return true
  }
  return false
}

/** The "and" before a time, or "separately", and the "with" at item `link`; -1 for none. */
function andBefore(items: readonly Item[], link: number): number {
  for (let i = link - 1; i > link - 9; i--) {
    const here = item(items, i)
    // "met with X in the morning and with Y in the afternoon", and neither "with X and with Y"
    if (isWord(here, /^and$/)) return i < link - 1 || TIME_WORDS.has(item(items, i - 1).token.folded) ? i : -1
    const isThere = here.mention?.kind === 'place' && isWord(item(items, i - 1), /^(?:in|at)$/)
    if (!isThere && !TIME_WORDS.has(here.token.folded) && !isWord(here, BETWEEN)) return -1
  }
  return -1
}

const BETWEEN =
  /^(?:,|in|at|the|then|two|three|a|days?|weeks?|hours?|later|separately|also|following|afterwards?|\d{1,2})$/

/** The verb of meeting or holding before item `end`, what it holds between; -1 for none. */
function verbBefore(items: readonly Item[], end: number): number {
  let noun = -1
  for (let i = end - 1; i >= 0 && i > end - REACH; i--) {
    const { folded } = item(items, i).token
    // "had talks with X in Oslo and with Y in Lund"
    const isHeld =
      folded === 'talks' && items.slice(Math.max(0, i - 5), i).some((here) => HOLDING_VERBS.has(here.token.folded))
    if (isHeld) {
      noun = i
      continue
    }
    if (MEETING_VERBS.has(folded) || TALKING_VERBS.has(folded)) return i
    if (MEETING_NOUNS.has(folded)) noun = i
    if (noun > i && noun < i + 9 && HOLDING_VERBS.has(folded)) return i
  }
  return -1
}
