import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { joinedAgents } from '../grammar/joinedAgents.ts'
import { mainSubject } from '../grammar/mainSubject.ts'
import { subjectBefore } from '../grammar/subjectBefore.ts'
import { leaderOf } from './encounters/delegates.ts'
import { arePeople, type Encounter, encounter, withAfter } from './encounters/encounter.ts'
import { linkAfter } from './encounters/meetingNoun.ts'
import { protagonistOf } from './encounters/meetingOwners.ts'
import { partiesFrom } from './encounters/parties.ts'
import { expectedTo } from './encounters/subjects.ts'
import { isMeetingNoun, isWished } from './encounters/tellingNouns.ts'

/**
 * The meeting of a sentence in which no rule finds one: it has a word for a meeting, and names at least one who was there. The other is the
 * sentence's subject, whatever it does, or whom the text is about.
 */
export function gathered(items: readonly Item[], identities: Identities, story: Story): Encounter | undefined {
  for (let i = 0; i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || here.mention) continue
    const found = isWord(here, MEETS)
      ? metByOffice(items, i, identities, story)
      : isMeetingNoun(items, i) && !isWished(items, i)
        ? (meetingWith(items, i, identities, story) ?? heldTogether(items, i, story))
        : undefined
    if (found) return found
  }
  return undefined
}

const MEETS = /^(?:met|meet|meets|received|receive|receives|phoned|telephoned)$/

/** "The delegation met with X", "The head of state received X": an office or a group of whom the text has not just said who it is. */
function metByOffice(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const expected = expectedTo(items, verb)
  const { subject, passive } = subjectBefore(items, expected > 0 ? expected : verb, story)
  // "The delegation will visit the harbour and meet with X", "The envoy is to go to Oslo, where she will meet X"
  const isMain = subject === undefined || isWord(item(items, subject.first - 1), /^where$/)
  const last = isMain && isOffice(items, 1) ? 1 : (subject?.last ?? -1)
  const isDefinite = isWord(item(items, last - 1), /^the$/) || isWord(item(items, subject?.first ?? 0), /^the$/)
  if ((passive && expected < 0) || (subject?.agents.length ?? 0) > 0 || !isOffice(items, last) || !isDefinite)
    return undefined
  const after = withAfter(items, verb + 1, /^with$/)
  const others = partiesFrom(items, after > 0 ? after : verb + 1, identities)
  const leader = leaderOf(items, last, story)
  const other = arePeople(others.agents) ? (leader ?? contextOf(items, others.agents, story)) : undefined
  return other && encounter({ verb, kind: 'met' }, [other], others, 0.5, 'gathered-office')
}

function isOffice(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  return here.mention ? here.mention.kind === 'title' : isWord(here, WHOEVER)
}

const WHOEVER = /^(?:delegation|leader|visitor|guest|official|envoy|diplomat|politician|team|mission|state)$/

/** "A working meeting with X took place in the evening", "X reached a settlement in talks with Y" */
function meetingWith(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const link = linkAfter(items, noun)
  if (!isWord(item(items, link), /^with$/) || isOwned(items, noun)) return undefined
  if (items.slice(0, noun).some((here) => isWord(here, OF_OTHERS))) return undefined
  const others = partiesFrom(items, link + 1, identities)
  if (!arePeople(others.agents)) return undefined
  const trigger = { verb: noun, kind: 'noun' as const }
  const source = sourceBefore(items, noun)
  const subject = source < 0 ? mainSubject(items, noun, story) : undefined
  if (subject && subject.agents.length > 0) {
    if (!arePeople(subject.agents) || subject.agents.some((agent) => others.agents.includes(agent))) return undefined
    if (areOfOneState(subject.agents, others.agents)) return undefined
    return encounter(trigger, subject.agents, others, subject.confidence * 0.6, 'gathered-subject')
  }
  if (items.slice(source + 1, noun).some(({ mention }) => mention?.kind === 'person')) return undefined
  const other = contextOf(items, others.agents, story)
  return other && encounter(trigger, [other], others, 0.45, 'gathered-context')
}

/** "no talks", "their meeting", "the minister's meeting", "in consultation with" */
const isOwned = (items: readonly Item[], noun: number) =>
  items.slice(Math.max(0, noun - 4), noun).some((here) => isWord(here, /^(?:'s|['’]|no|any|his|her|their|our|my)$/)) ||
  (isWord(item(items, noun), /^consultation$/) && isWord(item(items, noun - 1), /^in$/))

/** What one says of what others do. */
const OF_OTHERS =
  /^(?:welcom|prais|critici|oppos|back|support|demand|condemn|defend|reject|commend|applaud|hail|encourag|urg|repeat)(?:e|es|s|ed|ing|ise|ised|ized|ises)?$/

/** The item of the source in "According to the minister's aide NAME, talks with …"; -1 for none. */
function sourceBefore(items: readonly Item[], noun: number): number {
  const to = items.findIndex((here, i) => isWord(here, /^to$/) && isWord(item(items, i - 1), /^according$/))
  if (to < 0 || to > noun) return -1
  return items.findIndex((here, i) => i > to && i < noun && isWord(here, /^,$/))
}

/** "X and Y led the dialogue", "The talks were opened by X and Y" */
function heldTogether(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const verb = items.findIndex((here, i) => Math.abs(i - noun) < 8 && isWord(here, HOLDS))
  if (verb < 0 || items.slice(Math.min(verb, noun), Math.max(verb, noun)).some((here) => isWord(here, /^[;:]$/)))
    return undefined
  const by = isWord(item(items, verb + 1), /^by$/) ? verb + 1 : -1
  const parties =
    by > 0 ? partiesFrom(items, by + 1, story.identities).agents : verb < noun ? joinedBefore(items, verb, story) : []
  if (parties.length < 2 || !arePeople(parties) || areOfOneState(parties.slice(0, 1), parties.slice(1)))
    return undefined
  return encounter(
    { verb: noun, kind: 'noun' },
    parties,
    { agents: [], end: Math.max(noun, verb) + 1 },
    0.5,
    'gathered-holders',
  )
}

const joinedBefore = (items: readonly Item[], verb: number, story: Story) => {
  const { subject } = subjectBefore(items, verb, story)
  return subject && subject.agents.length > 1 ? subject.agents : joinedAgents(items, verb - 1, story)
}

const HOLDS = /^(?:led|opened|convened|launched|began|concluded|hosted|chaired|headed|inaugurated|co-\w+ed)$/

const codesOf = (agent: Agent) => (agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : [])

/** Whether nothing tells the state of any apart from those of the others. */
function areOfOneState(some: readonly Agent[], others: readonly Agent[]): boolean {
  const own = some.flatMap(codesOf)
  const theirs = others.flatMap(codesOf)
  return own.length === 0 ? theirs.length === 0 : theirs.length > 0 && theirs.every((code) => own.includes(code))
}

/** Whom the text is about: whoever does something just before, where it is the same. */
function contextOf(items: readonly Item[], not: readonly Agent[], story: Story): Agent | undefined {
  const number = story.reading.sentenceOf[item(items, 0).first] ?? 0
  const { paragraph } = story.reading.sentences[number] ?? {}
  const protagonist = protagonistOf(story, not)
  for (let n = number - 1; n >= 0 && story.reading.sentences[n]?.paragraph === paragraph; n--) {
    const topic = story.topicOf(n)
    if (topic && !not.includes(topic)) return topic === protagonist ? topic : undefined
  }
  return protagonist
}
