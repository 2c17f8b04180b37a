import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { HOLDING_VERBS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { counterpartAt } from './counterparts.ts'
import { arePeople, type Encounter, encounter, hasOffice, verbOf } from './encounter.ts'
import { goingThrough } from './goingThrough.ts'
import { insertedMeeting } from './insertedMeeting.ts'
import { meetingOfJointBody } from './jointBodies.ts'
import { chairedByTwo, hadWith, heldByTwo, meetingOf } from './meetingOfTwo.ts'
import { laterSubject, openingOwner, ownerOf, protagonist } from './meetingOwners.ts'
import { nextMeeting } from './nextMeeting.ts'
import { agreedAfter, openingMeeting, toldInMeeting } from './occasions.ts'
import { type Parties, partiesFrom } from './parties.ts'
import { doBegin, isWished } from './tellingNouns.ts'
import { tellingOccasion } from './tellingOccasion.ts'
import { ofTheTwo, theirMeeting } from './theirMeeting.ts'
import { travellerOf, travellersFor } from './travellers.ts'

/** "X's meeting with Y", "talks between X and Y". */
export function meetingNoun(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  for (let i = noun - 1; i > noun - 6 && !isWord(item(items, i), /^with$/); i--)
    if (HOLDING_VERBS.has(item(items, i).token.folded)) return undefined
  // They go on for years, unless they begin; who "held negotiations" met.
  if (isWord(item(items, noun), /^negotiations$/) && !doBegin(items, noun)) return undefined
  const opening = openingMeeting(items, noun, story) ?? meetingOfJointBody(items, noun, story)
  if (opening) return opening
  const link = linkAfter(items, noun)
  if (link < 0)
    return (
      heldByTwo(items, noun, story) ??
      hadWith(items, noun, identities, story) ??
      chairedByTwo(items, noun, identities) ??
      travellersFor(items, noun, story) ??
      meetingOf(items, noun, identities, story) ??
      nextMeeting(items, noun, story) ??
      insertedMeeting(items, noun, story) ??
      toldInMeeting(items, noun, identities, story) ??
      tellingOccasion(items, noun, identities, story) ??
      theirMeeting(items, noun, story) ??
      agreedAfter(items, noun, story)
    )
  const named = partiesFrom(items, link + 1, identities)
  const owner = named.agents.length === 0 ? ownerOf(items, noun, identities, story) : undefined
  const others = (owner && counterpartAt(items, link + 1, [owner.agent], identities)) ?? named
  return isWord(item(items, link), /^with$/)
    ? ownedMeeting(items, noun, others, identities, story)
    : meetingBetween(items, noun, link, others, story)
}

/** "X's meeting with Y" */
function ownedMeeting(
  items: readonly Item[],
  noun: number,
  others: Parties,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const owner =
    openingOwner(items, noun, others, identities) ??
    ownerOf(items, noun, identities, story) ??
    laterSubject(items, noun, others, identities) ??
    travellerOf(items, noun, story) ??
    protagonist(items, noun, others, story) ??
    recalledBy(items, noun, others, story) ??
    comingFrom(items, noun, others, story) ??
    goingThrough(items, noun, others, story) ??
    inTalks(items, noun, others, story)
  return owner && encounter({ verb: noun, kind: 'noun' }, [owner.agent], others, owner.confidence, 'meeting-of')
}

/** "X recalled a telephone discussion with Y", "X called off Friday's talks with Y" */
function recalledBy(items: readonly Item[], noun: number, others: Parties, story: Story) {
  const off = verbOf(items, noun, /^off$/)
  const verb = isWord(item(items, off - 1), /^(?:called|calls|put)$/) ? off - 1 : verbOf(items, noun, RECALLED)
  if (verb < 0 || !arePeople(others.agents)) return undefined
  return oneBefore(items, verb, others, story, 0.8)
}

const RECALLED =
  /^(?:recall(?:ed|s|ing)|remember(?:ed|s)|mention(?:ed|s)|recount(?:ed|s)|cancel(?:l?ed|s)|postpone[ds]|scrapped)$/

/** "X emerged from two hours of talks with Y" */
function comingFrom(items: readonly Item[], noun: number, others: Parties, story: Story) {
  const verb = items.findLastIndex((here, i) => i < noun && isWord(here, /^(?:emerg(?:ed|es|ing)|returned|back)$/))
  const isFrom = isWord(item(items, verb + 1), /^from$/) && items.slice(verb + 2, noun).every((here) => !here.mention)
  if (verb < 0 || noun - verb > 8 || !isFrom || !arePeople(others.agents)) return undefined
  return oneBefore(items, verb, others, story, 0.85)
}

/** The one person who does what the verb says, and is none of the others. */
function oneBefore(items: readonly Item[], verb: number, others: Parties, story: Story, certainty: number) {
  const { subject, unreal } = subjectBefore(items, verb, story)
  const [agent] = subject?.agents ?? []
  const isOne = agent?.kind === 'person' && subject?.agents.length === 1 && !others.agents.includes(agent)
  return subject && isOne && !unreal ? { agent, confidence: subject.confidence * certainty } : undefined
}

/** "X was in talks with Y", "X spent the weekend in Oslo, in discussions with Y": people, of whom one at least holds an office. */
function inTalks(items: readonly Item[], noun: number, others: Parties, story: Story) {
  const before = item(items, noun - 2)
  const spent = items.findIndex((here, i) => i > noun - 14 && i < noun && isWord(here, /^spent$/))
  const verb = isWord(before, /^(?:is|are|was|were|been)$/) ? noun - 2 : isWord(before, /^,$/) ? spent : -1
  if (verb < 0 || !isWord(item(items, noun - 1), /^in$/) || !arePeople(others.agents)) return undefined
  const { subject } = subjectBefore(items, verb, story)
  const [agent] = subject?.agents ?? []
  const isOffice = hasOffice(agent) || others.agents.some(hasOffice)
  return subject &&
    isOffice &&
    agent?.kind === 'person' &&
    subject.agents.length === 1 &&
    !others.agents.includes(agent)
    ? { agent, confidence: subject.confidence * 0.8 }
    : undefined
}

/** "talks between X and Y", "a dialogue among the two leaders" */
function meetingBetween(
  items: readonly Item[],
  noun: number,
  link: number,
  others: Parties,
  story: Story,
): Encounter | undefined {
  if (isWished(items, noun)) return undefined
  const start = isWord(item(items, link + 1), /^the$/) ? link + 2 : link + 1
  const two =
    others.agents.length === 0 && isWord(item(items, start), /^(?:two|both|them|leaders|presidents|ministers)$/)
  return two
    ? ofTheTwo(items, noun, start, story)
    : encounter({ verb: noun, kind: 'noun' }, [], others, 0.75, 'talks-between')
}

/** The "with" or "between" of "a meeting in Brussels on Sunday evening between": when and where may stand before it. -1 for none. */
export function linkAfter(items: readonly Item[], noun: number): number {
  for (let i = noun + 1; i < noun + 12; i++) {
    const { mention, token, quotation } = item(items, i)
    if (isWord(item(items, i), /^(?:with|between|among)$/)) return i
    // "the talks hosted by Oslo last week between"
    if (i === noun + 1 && isWord(item(items, i), ARRANGED) && isWord(item(items, i + 1), /^by$/)) {
      i++
      continue
    }
    // "talks were held on Tuesday between"
    const isHeld = isWord(item(items, i), /^(?:was|were)$/) && isWord(item(items, i + 1), /^held$/)
    if (i === noun + 1 && isHeld) {
      i++
      continue
    }
    const isCircumstance = mention
      ? /^(?:place|organization)$/.test(mention.kind)
      : TIME_WORDS.has(token.folded) || AROUND.test(token.folded)
    const isRange = isWord(item(items, i), /^and$/) && /^\d{1,2}$/.test(item(items, i + 1).token.text)
    if (quotation !== undefined || !(isCircumstance || isRange)) return -1
  }
  return -1
}

const ARRANGED = /^(?:hosted|brokered|mediated|facilitated|convened|organi[sz]ed|chaired|moderated|arranged)$/

const AROUND =
  /^(?:in|at|on|for|the|this|held|planned|scheduled|set|due|here|late|early|that|which|took|place|,|\d{1,2}(?:[-–]\d{1,2})?)$/
