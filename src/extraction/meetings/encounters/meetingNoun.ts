import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { HOLDING_VERBS, MEETING_NOUNS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { type Encounter, encounter, preposition, subjectsOf, withAfter } from './encounter.ts'
import { meetingOfJointBody } from './jointBodies.ts'
import { laterSubject, openingOwner, ownerOf, protagonist, travellerOf } from './meetingOwners.ts'
import { partiesFrom } from './parties.ts'
import { ofGroup, theirMeeting } from './theirMeeting.ts'

/** "support for talks between …", "a call for talks of …": what is wished for has not taken place. */
function isWished(items: readonly Item[], noun: number): boolean {
  for (let i = Math.max(0, noun - 8); i < noun; i++) {
    const here = item(items, i)
    // "helped facilitate a meeting between X and Y": it was held.
    if (isWord(here, /^facilitate$/) && isWord(item(items, i - 1), /^(?:helped|to)$/) && isHelped(items, i)) continue
    if (i > noun - 5 && isWord(here, SOUGHT)) return true
    if (isWord(here, /^ruled?$/) && isWord(item(items, i + 1), /^out$/)) return true
    if (isWord(here, WISHED) || (isWord(here, /^calls?$/) && isWord(item(items, i + 1), /^(?:for|on)$/))) return true
  }
  return items.slice(noun, noun + 14).some((here) => isWord(here, /^(?:unlikely|impossible)$/))
}

/** Right before it. */
const SOUGHT = /^(?:demand(?:s|ed|ing)?|arrange|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing|al))$/

const WISHED =
  /^(?:support(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:ed|ing)|need|importance|promot(?:e|es|ed|ing)|facilitat(?:e|es|ing)|restart|resum(?:e|ption)|continued|further|future|hopes?|possible|direct|toward|towards|time)$/

const isHelped = (items: readonly Item[], verb: number) =>
  items.slice(Math.max(0, verb - 2), verb).some((here) => isWord(here, /^helped$/))

/** "a bilateral with X", but not "bilateral cooperation with X". */
export function isMeetingNoun(items: readonly Item[], index: number): boolean {
  const { token } = item(items, index)
  if (isJointConference(items, index)) return true
  if (token.folded === 'round') return isWord(item(items, index - 1), ROUNDS)
  if (token.folded === 'session') return isWord(item(items, index - 1), /^(?:working|bilateral)$/)
  if (isWord(item(items, index), /^conference$/) && isWord(item(items, index - 1), /^(?:video|telephone)$/)) return true
  if (!MEETING_NOUNS.has(token.folded)) return false
  if (!/^(?:bi|tri)lateral$/.test(token.folded)) return true
  const next = item(items, index + 1)
  return !next.token.word || /^(?:with|between|in|on|at|today|yesterday)$/.test(next.token.folded)
}

/** "a second round" of talks. */
const ROUNDS = /^(?:first|second|third|fourth|fifth|new|next|fresh|another|further|final|latest)$/

/** "a joint press conference": who gives one is there with the other. */
export function isJointConference(items: readonly Item[], index: number): boolean {
  if (!isWord(item(items, index), /^(?:conference|briefing|availability)$/)) return false
  if (!isWord(item(items, index - 1), /^(?:press|news|media)$/)) return false
  return isWord(item(items, index - 2), /^joint$/)
}

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
      chairedByTwo(items, noun, identities) ??
      meetingOf(items, noun, identities, story) ??
      toldInMeeting(items, noun, identities, story) ??
      theirMeeting(items, noun, story) ??
      agreedAfter(items, noun, story)
    )
  const others = partiesFrom(items, link + 1, identities)
  if (isWord(item(items, link), /^(?:between|among)$/)) {
    if (isWished(items, noun)) return undefined
    const start = isWord(item(items, link + 1), /^the$/) ? link + 2 : link + 1
    const two =
      others.agents.length === 0 && isWord(item(items, start), /^(?:two|both|them|leaders|presidents|ministers)$/)
    return two
      ? ofGroup(items, noun, story)
      : encounter({ verb: noun, kind: 'noun' }, [], others, 0.75, 'talks-between')
  }
  const owner =
    openingOwner(items, noun, others, identities) ??
    ownerOf(items, noun, identities, story) ??
    laterSubject(items, noun, others, identities) ??
    travellerOf(items, noun, story) ??
    protagonist(items, noun, others, story)
  return owner && encounter({ verb: noun, kind: 'noun' }, [owner.agent], others, owner.confidence, 'meeting-of')
}

/** "Negotiations between X and Y on pay will begin" */
function doBegin(items: readonly Item[], noun: number): boolean {
  for (let i = noun + 1; i < noun + 16; i++) {
    if (isWord(item(items, i), /^(?:begin|began|resumed?)$/)) return true
    if (isWord(item(items, i), /^(?:yet|never|not|only|could|would|may|might|if|before|collapsed|but|who|that|,|\.)$/))
      return false
  }
  return false
}

/** The "with" or "between" of "a meeting in Brussels on Sunday evening between": when and where may stand before it. -1 for none. */
function linkAfter(items: readonly Item[], noun: number): number {
  for (let i = noun + 1; i < noun + 12; i++) {
    const { mention, token, quotation } = item(items, i)
    if (isWord(item(items, i), /^(?:with|between|among)$/)) return i
    const isCircumstance = mention
      ? /^(?:place|organization)$/.test(mention.kind)
      : TIME_WORDS.has(token.folded) || AROUND.test(token.folded)
    if (quotation !== undefined || !isCircumstance) return -1
  }
  return -1
}

const AROUND =
  /^(?:in|at|on|for|the|this|held|planned|scheduled|set|due|here|late|early|that|which|took|place|,|\d{1,2})$/

/** "a meeting of the council, co-chaired by X and Y" */
function chairedByTwo(items: readonly Item[], noun: number, identities: Identities): Encounter | undefined {
  for (let i = noun + 1; i < noun + 14; i++) {
    if (isWord(item(items, i), /^[.;:]$/) || item(items, i).quotation !== undefined) return undefined
    if (!isWord(item(items, i), /^(?:co-)?chaired$/) || !isWord(item(items, i + 1), /^by$/)) continue
    const both = partiesFrom(items, i + 2, identities)
    const arePeople = both.agents.length > 1 && both.agents.every(({ kind }) => kind === 'person')
    return arePeople ? encounter({ verb: noun, kind: 'noun' }, [], both, 0.7, 'chaired-by') : undefined
  }
  return undefined
}

/** "the talks the two held in Oslo in March" */
function heldByTwo(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const that = isWord(item(items, noun + 1), /^(?:that|which)$/) ? noun + 2 : noun + 1
  const the = isWord(item(items, that), /^the$/) ? that + 1 : that
  const verb = isWord(item(items, the + 1), /^(?:held|had)$/) ? the + 1 : the + 2
  const isBoth = isWord(item(items, the), /^(?:two|pair|they|both)$/)
  if (!isBoth || !isWord(item(items, verb), /^(?:held|had)$/)) return undefined
  // "had planned", "held with nurses"
  const isDone = isWord(item(items, verb + 1), /^(?:in|on|at|last|earlier|,|\.)$/)
  const isWithOthers = items.slice(verb + 1, verb + 8).some((here) => isWord(here, /^with$/))
  return isDone && !isWithOthers ? ofGroup(items, noun, story) : undefined
}

/** "a separate meeting of X and Y" */
function meetingOf(items: readonly Item[], noun: number, identities: Identities, story: Story): Encounter | undefined {
  if (!isWord(item(items, noun + 1), /^of$/) || !isWord(item(items, noun), /^(?:meeting|meetings|talks)$/))
    return undefined
  // "did not take place" is told by the status.
  const isDenied = items
    .slice(noun, noun + 9)
    .some((here, n) => isWord(here, /^(?:not|never)$/) && !isWord(item(items, noun + n + 1), /^take$/))
  if (isWished(items, noun) || isDenied) return undefined
  const ofTwo =
    isWord(item(items, noun + 2), /^(?:the|both)$/) &&
    isWord(item(items, noun + 3), /^(?:two|presidents|ministers|leaders)$/)
  if (ofTwo) return ofGroup(items, noun, story)
  if (agentAt(items, noun + 2, identities)?.kind !== 'person') return undefined
  const both = partiesFrom(items, noun + 2, identities)
  const isOfTwo = both.agents.length === 2 && both.agents.every(({ kind }) => kind === 'person')
  return isOfTwo ? encounter({ verb: noun, kind: 'noun' }, [], both, 0.7, 'talks-between') : undefined
}

/** "Y told X during their call that …" */
function toldInMeeting(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!/^(?:in|during|at)$/.test(preposition(items, noun))) return undefined
  for (let v = noun - 2; v > noun - 16 && v > 0; v--) {
    const presented = isWord(item(items, v), /^(?:presented|handed|submitted|outlined|explained)$/)
    if (!presented && !isWord(item(items, v), /^(?:told|assured|informed)$/)) continue
    const to = presented ? withAfter(items, v + 1, /^to$/) : v + 1
    if (to < 0) return undefined
    const others = partiesFrom(items, to, identities)
    const { agents, confidence } = subjectsOf(items, v, story)
    if (!others.agents.some((agent) => agent.kind === 'person') || agents.length === 0) return undefined
    return encounter(
      { verb: noun, kind: 'noun' },
      agents,
      { ...others, end: noun + 1 },
      confidence * 0.85,
      'told-in-a-meeting',
    )
  }
  return undefined
}

/** "X and Y agreed to mend the bridge after a summit that …" */
function agreedAfter(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const isVideo = isWord(item(items, noun - 1), /^video$/)
  const at = noun - (isVideo || isWord(item(items, noun - 2), /^(?:a|the)$/) ? 3 : 2)
  if (!isWord(item(items, at), /^(?:after|following|at|during|in)$/)) return undefined
  if (!isWord(item(items, at + 1), /^(?:a|the|their)$/)) return undefined
  const verb = items.findIndex((here, i) => i < at && isWord(here, AGREEING))
  const subject = verb > 0 ? subjectBefore(items, verb, story).subject : undefined
  if (!subject || subject.agents.length < 2 || subject.agents.some(({ kind }) => kind !== 'person')) return undefined
  const none = { agents: [], end: noun + 1 }
  return encounter({ verb: noun, kind: 'noun' }, subject.agents, none, subject.confidence * 0.75, 'agreed-at-a-meeting')
}

const AGREEING = /^(?:agreed|signed|pledged|decided|promised)$/

/** "In a trilateral call, A, B and C discussed …" */
function openingMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const comma = noun + 1
  if (noun > 8 || !isWord(item(items, comma), /^,$/) || !isWord(item(items, 0), /^(?:in|during|at)$/)) return undefined
  for (let i = comma + 1; i < items.length; i++) {
    const here = item(items, i)
    if (here.mention || isWord(here, /^(?:and|,|the|\(|\)|'s)$/)) continue
    const { subject } = subjectBefore(items, i, story)
    if (!subject || subject.agents.length < 2) return undefined
    return encounter(
      { verb: noun, kind: 'noun' },
      subject.agents,
      { agents: [], end: comma },
      subject.confidence * 0.9,
      'in-a-meeting',
    )
  }
  return undefined
}
