import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { MEETING_VERBS, TALKING_VERBS } from '../../lists/meetingWords.ts'
import { apart, areAbsent, type Encounter, encounter, isRepeated, saysWhen, withAfter } from './encounter.ts'
import { protagonistOf } from './meetingOwners.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'
import { isJointConference, isMeetingNoun } from './tellingNouns.ts'

const SEPARATE = /^(?:separate|bilateral|individual|one-on-one|back-to-back|private)$/

/** Before the "talks" that somebody ended. */
const LENGTHS =
  /^(?:an?|the|their|up|with|of|day|days|hours?|two|three|four|five|several|long|marathon|round|first|second|third|final|latest|\S+-day|\S+-hour|talks|meeting)$/

/** "ended a second day of talks": how long they were is said, else they may have been broken off. */
function isSpent(items: readonly Item[], verb: number, noun: number): boolean {
  const between = items.slice(verb + 1, noun)
  // "ended talks in Oslo on Monday"
  const isIn = isWord(item(items, noun + 1), /^in$/) && item(items, noun + 2).mention?.kind === 'place'
  const isThen = saysWhen(item(items, isWord(item(items, noun + 3), /^on$/) ? noun + 4 : noun + 3))
  if (isIn && isThen && noun === verb + 1) return true
  if (!between.every((here) => isWord(here, LENGTHS))) return false
  return (
    isWord(item(items, verb + 1), /^(?:up|with)$/) ||
    isWord(item(items, verb), /^wrapped$/) ||
    between.some((here) => isWord(here, SPANS))
  )
}

const SPANS = /^(?:days?|hours?|rounds?|\S+-days?|\S+-hours?)$/

/** "had asked for a meeting", "had a dream of a meeting": there was none. */
const ONLY_SOUGHT =
  /^(?:asked|requested|sought|demanded|proposed|called|offered|hoped|wanted|pleaded|applied|dreams?|visions?|fears?|hopes?|ideas?|memor(?:y|ies)|stor(?:y|ies))$/

/** "held a trilateral meeting", "had a phone call on July 14 with X", "joined the meeting". */
export function heldMeeting(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  let noun = -1
  const goesOn = isWord(item(items, verb), /^(?:continu|resum)/)
  // "began with a working breakfast"
  const from =
    isWord(item(items, verb), /^(?:began|started|opened|ended)$/) && isWord(item(items, verb + 1), /^with$/)
      ? verb + 2
      : verb + 1
  for (let i = from; i < verb + (goesOn ? 3 : 9); i++) {
    const here = item(items, i)
    // "had a “frank” call with X"
    if (here.quotation !== undefined && noun < 0 && isWord(item(items, i - 1), /^an?$/)) continue
    if (isMeetingNoun(items, i)) noun = i
    else if (
      noun >= 0 ||
      isWord(here, ONLY_SOUGHT) ||
      here.quotation !== undefined ||
      isWord(here, /^(?:with|to|that|[.;:,])$/) ||
      here.mention?.kind === 'person'
    )
      break
  }
  // "ended a row over talks", "ended her boycott of talks": others ended.
  const isEnd = isWord(item(items, verb), /^(?:ended|finished|wrapped)$/)
  if (isEnd && !isSpent(items, verb, noun)) return undefined
  if (noun < 0) return hostedTogether(items, verb, identities, story)
  const infinitive = isWord(item(items, verb - 1), /^to$/) && isWord(item(items, verb), /^(?:continue|resume)$/)
  // "spoke with X to continue conversations" is told by its first verb.
  const told = items
    .slice(0, verb)
    .some(({ token }) => MEETING_VERBS.has(token.folded) || TALKING_VERBS.has(token.folded))
  if (infinitive && told) return undefined
  const main = infinitive ? mainSubject(items, verb, story) : undefined
  const subjects = main ?? subjectsOf(items, verb, story)
  const definite =
    isWord(item(items, noun - 1), /^(?:the|this)$/) && !isWord(item(items, noun + 1), /^(?:with|between|of)$/)
  const after = withAfter(items, noun + 1, /^(?:with|between|by)$/)
  const joins = isWord(item(items, verb), /^joined$/) && !(after > 0 && isWord(item(items, verb + 1), /^an?$/))
  if (joins || (isWord(item(items, verb), /^attended$/) && definite)) {
    return {
      parties: subjects.agents,
      host: undefined,
      trigger: { verb, kind: 'met' },
      end: noun + 1,
      confidence: subjects.confidence,
      rule: 'joined-meeting',
    }
  }
  const others =
    after > 0
      ? othersAt(items, after, subjects.agents, identities, story)
      : { agents: [], end: noun + 1, confidence: 1 }
  const { agents, confidence } = ofTheDay(items, verb, others.agents, story) ?? subjects
  if (after > 0 && areAbsent(items, others.end)) return undefined
  // "consultations between the two ministries"
  if (after > 0 && others.agents.length === 0 && isWord(item(items, after - 1), /^(?:between|among)$/)) return undefined
  // "will resume talks in Oslo"
  const isThere =
    isWord(item(items, noun + 1), /^in$/) &&
    item(items, noun + 2).mention?.kind === 'place' &&
    !items.slice(noun).some((here) => isWord(here, /^with$/))
  if (
    goesOn &&
    ((others.agents.length === 0 && !(agents.length > 1 && isThere)) || isWord(item(items, after - 1), /^between$/))
  )
    return undefined
  if (isJointConference(items, noun) && [...agents, ...others.agents].some(({ kind }) => kind !== 'person'))
    return undefined
  // Two who host a conference have not come to meet each other.
  if (/^co-?host/.test(item(items, verb).token.folded) && others.agents.length === 0) return undefined
  const found = encounter(
    { verb: noun, kind: 'noun' },
    agents,
    others,
    confidence * others.confidence * 0.9,
    'held-meeting',
  )
  const such = isWord(item(items, noun - 1), /^(?:phone|telephone|video)$/) ? noun - 2 : noun - 1
  const separate =
    (isWord(item(items, noun), /^(?:meetings|calls)$/) && isWord(item(items, such), SEPARATE)) ||
    (isWord(item(items, noun), /^(?:talks|conversations|discussions)$/) && isWord(item(items, such), /^separate$/))
  return apart(found, agents, others.agents, separate || isRepeated(items, after, others.end))
}

/** "will co-chair the session of the commission with her counterpart, X": who leads something together is there. */
function hostedTogether(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!/^co-(?:chair|host)/.test(item(items, verb).token.folded)) return undefined
  const after = withAfter(items, verb + 1, /^with$/)
  const { agents, confidence } = subjectsOf(items, verb, story)
  if (after < 0 || agents.length === 0) return undefined
  const others = othersAt(items, after, agents, identities, story)
  if (others.agents.length === 0 || others.agents.some(({ kind }) => kind !== 'person')) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.75, 'hosted-together')
}

/** "The day began with a working breakfast with X": of whom the text speaks most. */
function ofTheDay(items: readonly Item[], verb: number, others: readonly Agent[], story: Story) {
  const isDay = isWord(item(items, verb - 1), /^(?:day|programme|program|afternoon|evening|morning)$/)
  if (!isDay || others.length === 0 || !isWord(item(items, verb), /^(?:began|started|opened|concluded|ended)$/))
    return undefined
  const agent = protagonistOf(story, others)
  return agent && { agents: [agent], confidence: 0.7 }
}
