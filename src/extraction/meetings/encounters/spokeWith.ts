import { type Identities, isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { STATEMENTS, TIME_WORDS } from '../../lists/nouns.ts'
import { apart, areAbsent, arePeople, type Encounter, encounter, hasOffice, verbOf, withAfter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'

/** "X spoke with Y", "X phoned Y", "X and Y spoke by phone". */
export function spokeWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const phoned = /^(?:(?:tele)?phon(?:ed?|ing)|rang|rung|ringing|called)$/.test(item(items, verb).token.folded)
  // "phoned the premier on Thursday to warn her"
  const after = withAfter(items, verb + 1, phoned ? /^with$/ : /^(?:with|to)$/)
  // "spoke in a meeting with X": the meeting was with X.
  const noun = after > verb + 2 ? item(items, after - 2) : undefined
  if (noun && isWord(noun, /^(?:meeting|talks|interview|session|debate|summit)$/)) return undefined
  // "rang the changes with X"
  if (isWord(item(items, verb), /^(?:rang|rung|ringing)$/) && after > 0) return undefined
  const subjects = subjectsOf(items, verb, story)
  const { agents, confidence } = subjects
  const others = othersAt(items, phoned && after < 0 ? verb + 1 : after, agents, identities, story)
  // "spoke with the Foreign Ministers of Kenya, Norway and Chile"
  const areOfStates = others.agents.length > 1 && others.agents.every(isState) && isOfMinisters(items, after)
  const isSomebody = others.areSpokenFor || areOfStates || others.agents.some(({ kind }) => kind === 'person')
  // "spoke with the leaders of Norway and Kenya in mind"
  const isTold = (phoned || after > 0) && isSomebody && !areAbsent(items, others.end)
  if (!isTold) return phoned ? undefined : spokeTogether(items, verb, subjects)
  if (items.slice(verb, others.end + 4).some((here) => isWord(here, /^e-?mail$/))) return undefined
  if (isInterview(items, verb, others.end) && ![...agents, ...others.agents].some(hasOffice)) return undefined
  const areOfficials = [...agents, ...others.agents].every(hasOffice)
  if (isWord(item(items, verb), /^called$/) && !isRungUp(items, verb, others.end, areOfficials)) return undefined
  const found = encounter({ verb, kind: 'spoke' }, agents, others, confidence * others.confidence * 0.92, 'spoke-with')
  const isApart = isWord(item(items, verb + 1), /^separately$/) || inSeparateCalls(items, verb)
  return apart(found, agents, others.agents, isApart)
}

/** "In separate calls on Monday, X spoke with Y and Z", "spoke in separate calls with Y and Z": with each. */
const inSeparateCalls = (items: readonly Item[], verb: number): boolean =>
  items
    .slice(0, verb + 8)
    .some(
      (here, i) =>
        isWord(here, /^(?:separate|individual)$/) && items.slice(i + 1, i + 4).some((next) => isWord(next, /^calls$/)),
    )

/** "Novelist X talks to Y about her book", "spoke to Y about his new album" */
const isInterview = (items: readonly Item[], verb: number, end: number): boolean =>
  isWord(item(items, verb), /^(?:talks|speaks)$/) ||
  (isWord(item(items, end), /^about$/) &&
    isWord(item(items, end + 1), /^(?:his|her|their|the|an?|new|love|life)$/) &&
    items.slice(end + 1, end + 6).some((here) => isWord(here, WORKS)))

const WORKS =
  /^(?:books?|novels?|memoirs?|poems?|poetry|albums?|songs?|music|records?|films?|movies?|plays?|role|shows?|series|exhibition|paintings?|art|fashion|collection|career|life|childhood|love|craft|writing|acting)$/

const isOfMinisters = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 5).some((here) => isWord(here, /^(?:ministers|presidents|premiers|leaders)$/))

/** "called X today to discuss", of officials "called X.", and neither "called for X to resign", "called X a liar" nor "called X to the stand". */
function isRungUp(items: readonly Item[], called: number, end: number, areOfficials: boolean): boolean {
  if (isWord(item(items, called + 1), /^(?:for|out|off|upon|over|in|into|back|down|forth)$/)) return false
  if (areOfficials && isWord(item(items, end), /^\.$/)) return true
  const isSummons = isWord(item(items, end + 1), /^(?:the|an?|account|order|arms|testify|serve|witness|resign)$/)
  return isWord(item(items, end), /^to$/)
    ? !isSummons
    : isWord(item(items, end), /^(?:today|yesterday|on|this|earlier)$/)
}

/** "X and Y are to speak by phone", "X and Y dined together and spoke again by phone" */
function spokeTogether(
  items: readonly Item[],
  verb: number,
  { agents, confidence }: ReturnType<typeof subjectsOf>,
): Encounter | undefined {
  // "have spoken once, by phone"
  let by = verb + 1
  while (by < verb + 4 && isWord(item(items, by), /^(?:once|twice|briefly|again|only|,)$/)) by++
  const byPhone = [by, verb + 2].some((i) => isWord(item(items, i), /^(?:by|over|via)$/))
  const inCall =
    items.slice(verb + 1, verb + 3).some((here) => isWord(here, /^(?:in|on)$/)) &&
    items.slice(verb + 2, verb + 6).some((here) => isWord(here, /^(?:call|videoconference|phone|telephone)$/))
  if (agents.length < 2) return undefined
  // "since the two spoke at the conference in Oslo": with each other.
  const isTwo =
    isWord(item(items, verb - 1), /^(?:two|pair)$/) &&
    isWord(item(items, verb - 3), /^since$/) &&
    items.slice(0, verb).some((here) => isWord(here, /^(?:meeting|talks|call|conversation)$/)) &&
    isWord(item(items, verb + 1), /^(?:at|in)$/)
  // "spoke for two hours"
  const isLong =
    isWord(item(items, verb + 1), /^for$/) &&
    items.slice(verb + 2, verb + 6).some((here) => isWord(here, /^(?:hours?|minutes)$/)) &&
    !items.slice(0, verb).some((here) => isWord(here, /^(?:(?:tele)?phone[ds]?|rang|rung)$/)) &&
    agents.every(({ kind }) => kind === 'person')
  const isAlone = isInPrivate(items, verb + 1) && agents.every(({ kind }) => kind === 'person')
  const kind = (isTwo || isLong || isAlone) && !inCall && !byPhone ? 'met' : 'spoke'
  if (!byPhone && !inCall && !isTwo && !isLong && !isAlone) return undefined
  return encounter({ verb, kind }, agents, { agents: [], end: verb + 1 }, confidence * 0.9, 'spoke-together')
}

/** "privately", "in private", "behind closed doors": with nobody else. */
function isInPrivate(items: readonly Item[], i: number): boolean {
  // "spoke privately to reporters"
  const close = items.findIndex((here, n) => n > i && isWord(here, /^[,.;]$/))
  if (items.slice(i, close < 0 ? items.length : close).some((here) => isWord(here, /^(?:to|with|against|of)$/)))
    return false
  if (isWord(item(items, i), /^(?:privately|face-to-face|one-on-one)$/)) return true
  return (
    (isWord(item(items, i), /^in$/) && isWord(item(items, i + 1), /^private$/)) ||
    (isWord(item(items, i), /^behind$/) && isWord(item(items, i + 1), /^closed$/))
  )
}

/** "reached X by phone", "was put through to X", "got through to X" */
export function onTheLine(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const isThrough = isWord(item(items, verb + 1), /^through$/) && isWord(item(items, verb + 2), /^to$/)
  // "got through to the second round", "got through to X that it was over"
  const to = isWord(item(items, verb + 3), /^the$/) ? verb + 4 : verb + 3
  if (isWord(item(items, verb), /^got$/) && !item(items, to).mention) return undefined
  if (isWord(item(items, verb), /^(?:put|got)$/) && !isThrough) return undefined
  const others = partiesFrom(items, isThrough ? verb + 3 : verb + 1, identities)
  const { subject, passive } = subjectBefore(items, verb, story)
  const isPhoned =
    isWord(item(items, others.end), /^(?:by|via|over|on)$/) &&
    items.slice(others.end + 1, others.end + 4).some((here) => isWord(here, /^(?:tele)?phone$/)) &&
    !items.slice(others.end, others.end + 6).some((here) => isWord(here, /^messages?$/))
  if (!subject || !arePeople(subject.agents) || !arePeople(others.agents)) return undefined
  if (isThrough ? passive !== isWord(item(items, verb), /^put$/) : passive || !isPhoned) return undefined
  const [caller, called] = [subject.agents, others.agents].map((agents) => agents.some(hasOffice))
  if (isThrough ? !(caller || called) : !(caller && called)) return undefined
  if (items.slice(verb, others.end).some((here) => isWord(here, /^(?:not|wrong)$/))) return undefined
  if (isWord(item(items, others.end), /^that$/)) return undefined
  // "X's message got through to Y", "got through to Y with her argument"
  const isMessage = items.slice(0, verb).some(({ token }) => STATEMENTS.has(token.folded))
  if (isThrough && (isMessage || isWord(item(items, others.end), /^with$/))) return undefined
  return encounter({ verb, kind: 'spoke' }, subject.agents, others, subject.confidence * 0.8, 'on-the-line')
}

/** "made a telephone call yesterday evening to X" */
export function calledUp(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const verb = verbOf(items, noun, /^(?:made|placed|makes|make)$/)
  // "made a public call to X to free the men"
  if (!isWord(item(items, noun - 1), /^(?:phone|telephone|video)$/)) return undefined
  let to = noun + 1
  while (to < noun + 6 && TIME_WORDS.has(item(items, to).token.folded)) to++
  if (verb < 0 || !isWord(item(items, to), /^to$/)) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = othersAt(items, to + 1, agents, identities, story)
  if (passive || agents.length === 0 || !others.agents.some(({ kind }) => kind === 'person')) return undefined
  return encounter({ verb: noun, kind: 'spoke' }, agents, others, confidence * others.confidence * 0.9, 'called-up')
}

/** "a phone call made by X last month to Y" */
export function callMadeBy(items: readonly Item[], made: number, identities: Identities): Encounter | undefined {
  if (!isWord(item(items, made - 1), /^calls?$/)) return undefined
  const callers = partiesFrom(items, made + 2, identities)
  let to = callers.end
  while (to < callers.end + 6 && TIME_WORDS.has(item(items, to).token.folded)) to++
  // "a call made by X to free Y", "a call made by X to Y to resign"
  const next = item(items, to + 1)
  const isTo =
    isWord(item(items, to), /^to$/) && (next.mention !== undefined || next.token.capital || isWord(next, /^the$/))
  const others = isTo ? partiesFrom(items, to + 1, identities) : undefined
  if (isWord(item(items, others?.end ?? -1), /^to$/)) return undefined
  if (!others || callers.agents.length !== 1 || !arePeople(callers.agents) || !arePeople(others.agents))
    return undefined
  if (callers.agents.some((caller) => others.agents.includes(caller))) return undefined
  return encounter({ verb: made - 1, kind: 'spoke' }, callers.agents, others, 0.75, 'called-up')
}
