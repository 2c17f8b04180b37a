import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import {
  EXCHANGING_VERBS,
  HOLDING_VERBS,
  MEETING_NOUNS,
  MEETING_VERBS,
  RECEIVING_VERBS,
  TALKING_VERBS,
} from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { END } from '../../text/tokens.ts'
import type { Trigger } from '../circumstances.ts'
import { type Parties, partiesFrom } from '../parties.ts'

/** "support for talks between …": what is wished for has not taken place. */
const WISHED =
  /^(?:support(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|need|importance|promot(?:e|es|ed|ing)|facilitat(?:e|es|ed|ing)|restart|resum(?:e|ption)|continued|further|future|hopes?|possible|direct|toward|towards)$/

/** Who met whom, by one word of a sentence. */
export interface Encounter {
  parties: Agent[]
  host: Agent | undefined
  trigger: Trigger
  /** The item after the parties, from which place and date are looked for. */
  end: number
  confidence: number
  rule: string
}

/** The meeting of which the word at item `i` tells. */
export function encounterAt(
  items: readonly Item[],
  i: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { token } = item(items, i)
  if (token === END || !token.word) return undefined
  const word = token.folded
  const noun = isWord(
    item(items, i - 1),
    /^(?:the|a|an|this|that|'s|his|her|their|its|our|trilateral|bilateral|first|second|third|annual|of|phone|virtual|productive|upcoming|recent|previous)$/,
  )
  if (
    MEETING_VERBS.has(word) &&
    !token.capital &&
    !(word === 'meeting' && (noun || !isWord(item(items, i + 1), /^with$/)))
  ) {
    return metWith(items, i, identities, story)
  }
  const meets = isWord(item(items, i + 1), /^(?:with|between)$/) && /^talks$/.test(word)
  // "met and conferred with" is told by its first verb.
  if (isWord(item(items, i - 1), /^and$/) && MEETING_VERBS.has(item(items, i - 2).token.folded)) return undefined
  if (EXCHANGING_VERBS.has(word)) return exchanged(items, i, story)
  if (TALKING_VERBS.has(word) && !noun && !meets && !token.capital) return spokeWith(items, i, identities, story)
  if (RECEIVING_VERBS.has(word)) {
    const received = receivedBy(items, i, identities, story)
    if (received) return received
  }
  if (HOLDING_VERBS.has(word)) {
    const held = heldMeeting(items, i, identities, story)
    if (held) return held
  }
  if (isMeetingNoun(items, i)) return meetingNoun(items, i, identities, story)
  return undefined
}

function subjectsOf(
  items: readonly Item[],
  verb: number,
  story: Story,
): { agents: Agent[]; confidence: number; passive: boolean } {
  const { subject, passive } = subjectBefore(items, verb, story)
  const usable = subject && subject.agents.length > 0 ? subject : mainSubject(items, verb, story)
  return { agents: usable?.agents ?? [], confidence: usable?.confidence ?? 0, passive }
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

/** The item after "with" within a few items of `from`: "met today in Jerusalem with". */
function withAfter(items: readonly Item[], from: number, word: RegExp): number {
  for (let i = from; i < from + 16 && i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, word)) return i + 1
    if (
      isWord(here, /^(?:to|and|but|who|which|that|about|regarding|concerning|[.;:])$/) ||
      here.quotation !== undefined
    )
      return -1
    if (isWord(here, /^on$/) && isSubject(items, i + 1)) return -1
    if (here.mention?.kind === 'person') return -1
  }
  return -1
}

function metWith(items: readonly Item[], verb: number, identities: Identities, story: Story): Encounter | undefined {
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  // "would be met with sanctions"
  if (passive && isWord(item(items, verb), /^met$/)) return undefined
  const after = withAfter(items, verb + 1, /^with$/)
  const direct = after < 0 && !isWord(item(items, verb + 1), /^(?:in|on|at|for|by|to)$/)
  const none: Parties = { agents: [], end: verb + 1 }
  const others =
    after > 0 ? partiesFrom(items, after, identities) : direct ? partiesFrom(items, verb + 1, identities) : none
  if (direct && others.agents.some((agent) => agent.kind === 'organization')) return undefined
  // "ready to meet current and future needs"
  if (direct && others.agents.length === 0 && !isCircumstance(item(items, verb + 1))) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * 0.95, 'met-with')
}

/** What may follow "the two met": nothing, a mark, a time, an adverb. */
function isCircumstance({ token, first, mention }: Item): boolean {
  if (first < 0 || TIME_WORDS.has(token.folded) || (token !== END && !token.word)) return true
  return (
    mention === undefined &&
    /ly$|^(?:again|face-to-face|before|after|ahead|while|as|when|where|there|here|via|over|and|but|once|twice)$/.test(
      token.folded,
    )
  )
}

function spokeWith(items: readonly Item[], verb: number, identities: Identities, story: Story): Encounter | undefined {
  const after = withAfter(items, verb + 1, /^(?:with|to)$/)
  const phoned = /^(?:(?:tele)?phoned|called)$/.test(item(items, verb).token.folded)
  if (after < 0 && !phoned) {
    const { subject } = subjectBefore(items, verb, story)
    const byPhone = isWord(item(items, verb + 1), /^by$/) || isWord(item(items, verb + 2), /^by$/)
    if (!subject || subject.agents.length < 2 || !byPhone) return undefined
    return encounter(
      { verb, kind: 'spoke' },
      subject.agents,
      { agents: [], end: verb + 1 },
      subject.confidence * 0.9,
      'spoke-together',
    )
  }
  const others = partiesFrom(items, phoned && after < 0 ? verb + 1 : after, identities)
  if (!others.agents.some((agent) => agent.kind === 'person')) return undefined
  // "called X a liar" is no call; "called X today to discuss" is one.
  if (
    item(items, verb).token.folded === 'called' &&
    !isWord(item(items, others.end), /^(?:today|yesterday|to|on|this|earlier)$/)
  )
    return undefined
  const { agents, confidence } = subjectsOf(items, verb, story)
  return encounter({ verb, kind: 'spoke' }, agents, others, confidence * 0.92, 'spoke-with')
}

/** "A and B discussed the matter over the phone": two subjects, and words that say that they spoke with each other. */
function exchanged(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const { agents, confidence } = subjectsOf(items, verb, story)
  if (agents.length < 2 || agents.some((agent) => agent.kind !== 'person')) return undefined
  for (let i = verb + 1; i < items.length; i++) {
    if (!isWord(item(items, i), /^(?:phone|telephone|call|conversation|videoconference)$/)) continue
    if (!/^(?:by|over|on|in|during|via)$/.test(preposition(items, i))) continue
    return encounter(
      { verb, kind: 'spoke' },
      agents,
      { agents: [], end: verb + 1 },
      confidence * 0.9,
      'discussed-by-phone',
    )
  }
  return undefined
}

/** The preposition before a noun, its article and one more word between. */
function preposition(items: readonly Item[], noun: number): string {
  for (let i = noun - 1; i > noun - 4; i--) {
    if (isWord(item(items, i), /^(?:by|over|on|in|during|via|of|about|for)$/)) return item(items, i).token.folded
  }
  return ''
}

function isPerson(agents: readonly Agent[]): boolean {
  return agents.length > 0 && agents.every((agent) => agent.kind === 'person')
}

/** "while receiving X in Tehran", "was received by X". */
function receivedBy(items: readonly Item[], verb: number, identities: Identities, story: Story): Encounter | undefined {
  // "the host years", "the APEC host"
  if (isWord(item(items, verb), /^host$/) && !isWord(item(items, verb - 1), /^(?:to|will|would|and|also|not|can)$/))
    return undefined
  const thanked = isWord(item(items, verb - 1), /^for$/) ? agentAt(items, verb - 2, identities) : undefined
  const { agents, confidence, passive } = thanked
    ? { agents: [thanked], confidence: 0.8, passive: false }
    : subjectsOf(items, verb, story)
  if (passive) {
    const by = isWord(item(items, verb + 1), /^by$/) ? subjectAfter(items, verb + 1, story) : undefined
    if (!by || !isPerson(by.agents) || !isPerson(subjectBefore(items, verb, story).subject?.agents ?? []))
      return undefined
    return {
      ...encounter(
        { verb, kind: 'met' },
        agents,
        { agents: by.agents, end: by.last + 1 },
        confidence * 0.9,
        'received-by',
      ),
      host: by.agents[0],
    }
  }
  const others = partiesFrom(items, verb + 1, identities)
  if (!others.agents.some((agent) => agent.kind === 'person') || isWord(item(items, others.end), /^(?:'s|['’])$/))
    return undefined
  if (/^welcom/.test(item(items, verb).token.folded) && !isWord(item(items, others.end), /^(?:to|in|at|on|today)$/))
    return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.9, 'received'), host: agents[0] }
}

function agentAt(items: readonly Item[], index: number, identities: Identities): Agent | undefined {
  const { mention } = item(items, index)
  return mention && identities.agentOf.get(mention)
}

/** "held a trilateral meeting", "had a phone call on July 14 with X", "joined the meeting". */
function heldMeeting(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  let noun = -1
  const goesOn = isWord(item(items, verb), /^(?:continu|resum)/)
  for (let i = verb + 1; i < verb + (goesOn ? 3 : 9); i++) {
    const here = item(items, i)
    if (isMeetingNoun(items, i)) noun = i
    else if (
      noun >= 0 ||
      here.quotation !== undefined ||
      isWord(here, /^(?:with|to|[.;:,])$/) ||
      here.mention?.kind === 'person'
    )
      break
  }
  if (noun < 0) return undefined
  const infinitive = isWord(item(items, verb - 1), /^to$/) && isWord(item(items, verb), /^(?:continue|resume)$/)
  // "spoke with X to continue conversations" is told by its first verb.
  const told = items
    .slice(0, verb)
    .some(({ token }) => MEETING_VERBS.has(token.folded) || TALKING_VERBS.has(token.folded))
  if (infinitive && told) return undefined
  const main = infinitive ? mainSubject(items, verb, story) : undefined
  const { agents, confidence } = main ?? subjectsOf(items, verb, story)
  if (/^joined$/.test(item(items, verb).token.folded)) {
    return {
      parties: agents,
      host: undefined,
      trigger: { verb, kind: 'met' },
      end: noun + 1,
      confidence,
      rule: 'joined-meeting',
    }
  }
  const after = withAfter(items, noun + 1, /^(?:with|between|by)$/)
  const others = after > 0 ? partiesFrom(items, after, identities) : { agents: [], end: noun + 1 }
  if (goesOn && (others.agents.length === 0 || isWord(item(items, after - 1), /^between$/))) return undefined
  return encounter({ verb: noun, kind: 'noun' }, agents, others, confidence * 0.9, 'held-meeting')
}

/** "a bilateral with X", but not "bilateral cooperation with X". */
function isMeetingNoun(items: readonly Item[], index: number): boolean {
  const { token } = item(items, index)
  if (!MEETING_NOUNS.has(token.folded)) return false
  if (!/^(?:bi|tri)lateral$/.test(token.folded)) return true
  const next = item(items, index + 1)
  return !next.token.word || /^(?:with|between|in|on|at|today|yesterday)$/.test(next.token.folded)
}

/** "X's meeting with Y", "talks between X and Y". */
function meetingNoun(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  for (let i = noun - 1; i > noun - 6; i--) if (HOLDING_VERBS.has(item(items, i).token.folded)) return undefined
  const opening = openingMeeting(items, noun, story)
  if (opening) return opening
  const link = item(items, noun + 1)
  if (!isWord(link, /^(?:with|between)$/)) return toldInMeeting(items, noun, identities, story)
  const others = partiesFrom(items, noun + 2, identities)
  if (isWord(link, /^between$/)) {
    const wished = items.slice(Math.max(0, noun - 8), noun).some((here) => isWord(here, WISHED))
    return wished ? undefined : encounter({ verb: noun, kind: 'noun' }, [], others, 0.75, 'talks-between')
  }
  const owner =
    openingOwner(items, noun, others, identities) ??
    ownerOf(items, noun, identities, story) ??
    laterSubject(items, noun, others, identities)
  return owner && encounter({ verb: noun, kind: 'noun' }, [owner.agent], others, owner.confidence, 'meeting-of')
}

/** "Y told X during their call that …" */
function toldInMeeting(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!/^(?:in|during|at)$/.test(preposition(items, noun))) return undefined
  for (let v = noun - 2; v > noun - 9 && v > 0; v--) {
    if (!isWord(item(items, v), /^(?:told|assured|informed)$/)) continue
    const others = partiesFrom(items, v + 1, identities)
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

/** "In a meeting with X in Oslo on Monday, Y said …": Y follows the comma that ends the phrase. */
function openingOwner(
  items: readonly Item[],
  noun: number,
  others: Parties,
  identities: Identities,
): { agent: Agent; confidence: number } | undefined {
  if (noun > 7 || !items.slice(0, noun).some((here) => isWord(here, /^(?:in|during|at|after|following)$/)))
    return undefined
  if (items.slice(0, noun).some((here) => here.mention?.kind === 'person')) return undefined
  for (let i = others.end; i < others.end + 16 && i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || isWord(here, /^[.;:]$/)) return undefined
    if (!isWord(here, /^,$/)) continue
    const start = isWord(item(items, i + 1), /^the$/) ? i + 2 : i + 1
    const { mention } = item(items, start)
    const agent = mention && identities.agentOf.get(mention)
    if (agent?.kind !== 'person' || isWord(item(items, start + 1), /^(?:,|and|'s)$/)) continue
    return { agent, confidence: 0.8 }
  }
  return undefined
}

/** "After talks with X and Y, Z warned …" */
function laterSubject(
  items: readonly Item[],
  noun: number,
  others: Parties,
  identities: Identities,
): { agent: Agent; confidence: number } | undefined {
  const before = item(items, noun - 1)
  if (!isWord(before, /^(?:after|following|during|in|his|her|their)$/) || !isWord(item(items, others.end), /^,$/))
    return undefined
  const { mention } = item(items, others.end + 1)
  const agent = mention && identities.agentOf.get(mention)
  return agent?.kind === 'person' ? { agent, confidence: 0.7 } : undefined
}

function ownerOf(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): { agent: Agent; confidence: number } | undefined {
  for (let i = noun - 1; i >= 0 && i > noun - 6; i--) {
    const here = item(items, i)
    if (isWord(here, /^'s$/) || (isWord(here, /^['’]$/) && item(items, i - 1).mention)) {
      const owner = item(items, i - 1).mention
      const agent = owner && identities.agentOf.get(owner)
      return agent && { agent, confidence: 0.8 }
    }
    if (isWord(here, /^(?:his|her)$/)) return story.pronoun(here.token.folded === 'his' ? 'male' : 'female', here.first)
    if (here.mention?.kind === 'person' || isWord(here, /^[,.;:]$/)) return undefined
    if (isWord(here, /^(?:a|an)$/)) {
      const subject = mainSubject(items, i, story)
      const [agent] = subject?.agents ?? []
      return isWord(item(items, i - 1), /^(?:in|during|at|after|before|for)$/) && agent
        ? { agent, confidence: 0.65 }
        : undefined
    }
  }
  return undefined
}

function encounter(trigger: Trigger, subjects: Agent[], others: Parties, confidence: number, rule: string): Encounter {
  return {
    parties: [...new Set([...subjects, ...others.agents])],
    host: undefined,
    trigger,
    end: others.end,
    confidence,
    rule,
  }
}
