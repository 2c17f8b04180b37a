import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { subjectBefore } from '../grammar/subjectBefore.ts'
import { leaderOf } from './encounters/delegates.ts'
import { areOfTwoStates, arePeople, type Encounter, encounter, withAfter } from './encounters/encounter.ts'
import { linkAfter } from './encounters/meetingNoun.ts'
import { protagonistOf } from './encounters/meetingOwners.ts'
import { type Parties, partiesFrom } from './encounters/parties.ts'
import { expectedTo } from './encounters/subjects.ts'
import { isMeetingNoun, isWished } from './encounters/tellingNouns.ts'

/**
 * The meeting of a sentence in which no rule finds one: it says that there was one and names who was on one side. The other is whom the text
 * is about, where nothing in the sentence can be anybody else.
 */
export function gathered(items: readonly Item[], identities: Identities, story: Story): Encounter | undefined {
  for (let i = 0; i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || here.mention) continue
    const found = isWord(here, MEETS)
      ? metByOffice(items, i, identities, story)
      : isMeetingNoun(items, i) && !isWished(items, i)
        ? (tookPlaceWith(items, i, identities, story) ?? heldTogether(items, i, story))
        : undefined
    if (found) return found
  }
  return undefined
}

const MEETS = /^(?:met|meet|meets|received|receive|receives)$/

/** "The head of state received X", of two who are: whom the text is about, who is one; "The delegation met with X": its leader. */
function metByOffice(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const expected = expectedTo(items, verb)
  const { subject, passive, unreal } = subjectBefore(items, expected > 0 ? expected : verb, story)
  // "The delegation will visit the harbour and meet with X", "The envoy is to go to Oslo, where she will meet X"
  const isMain = subject === undefined || isWord(item(items, subject.first - 1), /^where$/)
  const last = isMain ? 1 : subject.last
  const isNamed = (subject?.agents.length ?? 0) > 0 || !isWord(item(items, last - 1), /^the$/)
  if (isNamed || (expected < 0 && (passive || (unreal && !isToCome(items, verb))))) return undefined
  const after = withAfter(items, verb + 1, /^with$/)
  const others = partiesFrom(items, after > 0 ? after : verb + 1, identities)
  if (!arePeople(others.agents)) return undefined
  const other = leaderOf(items, last, story) ?? holderOf(items, last, others, story)
  return other && encounter({ verb, kind: 'met' }, [other], others, 0.5, 'gathered-office')
}

const isToCome = (items: readonly Item[], verb: number) => isWord(item(items, verb - 1), /^will$/)

/** Whom the text is about, where they hold the office at item `i`. */
function holderOf(items: readonly Item[], i: number, others: Parties, story: Story): Agent | undefined {
  const { mention } = item(items, i)
  const other = mention?.kind === 'title' ? aboutWhom(items, others.agents, story) : undefined
  if (mention?.kind !== 'title' || other?.kind !== 'person') return undefined
  return other.titles.some(({ words }) => mention.title.words.every((word) => words.has(word))) ? other : undefined
}

/** "A working meeting with X took place in the evening", "According to an aide, NAME, a call with X is scheduled for Monday" */
function tookPlaceWith(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const link = linkAfter(items, noun)
  const start = sourceBefore(items, noun) + 1
  const isBare = isWord(item(items, start), /^an?$/) && items.slice(start + 1, noun).every(isPlain)
  if (!isWord(item(items, link), /^with$/) || !isBare || noun - start > LONGEST_KIND) return undefined
  const others = partiesFrom(items, link + 1, identities)
  const told = item(items, others.end)
  const isHeld = isWord(told, /^took$/) && isWord(item(items, others.end + 1), /^place$/)
  const isSet =
    isWord(told, /^(?:is|was)$/) && isWord(item(items, others.end + 1), /^(?:held|scheduled|planned|set|due)$/)
  if (!arePeople(others.agents) || !(isHeld || isSet)) return undefined
  const other = aboutWhom(items, others.agents, story)
  return other && encounter({ verb: noun, kind: 'noun' }, [other], others, 0.45, 'gathered-context')
}

/** In items, from the article to the noun. */
const LONGEST_KIND = 4

const isPlain = ({ mention, token }: Item) => mention === undefined && token.word && !token.capital

/** The comma after the source in "According to the minister's aide, a meeting with …"; -1 for none. */
function sourceBefore(items: readonly Item[], noun: number): number {
  if (!isWord(item(items, 0), /^according$/)) return -1
  return items.findLastIndex((here, i) => i < noun && isWord(here, /^,$/))
}

/** "X and Y of two states led the dialogue", "The talks were opened by X and Y" */
function heldTogether(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (items.some((here) => isWord(here, /^(?:separate|separately|respectively|each|rival)$/))) return undefined
  if (isWord(item(items, noun), /^calls?$/)) return undefined
  const verb = items.findIndex((here, i) => Math.abs(i - noun) < NEAREST && isWord(here, HOLDS))
  const between = items.slice(Math.min(verb, noun) + 1, Math.max(verb, noun))
  if (verb < 0 || between.some((here) => isWord(here, NOT_ITS_OBJECT))) return undefined
  const isPassive = isWord(item(items, verb + 1), /^by$/) && noun < verb
  const parties = isPassive
    ? partiesFrom(items, verb + 2, story.identities).agents
    : verb < noun
      ? (subjectBefore(items, verb, story).subject?.agents ?? [])
      : []
  if (!areOfTwoStates(parties)) return undefined
  const end = Math.max(noun, verb) + 1
  return encounter({ verb: noun, kind: 'noun' }, parties, { agents: [], end }, 0.5, 'gathered-holders')
}

const NEAREST = 6
const HOLDS = /^(?:led|opened|convened|launched|concluded|hosted|chaired|inaugurated|co-\w+ed)$/
const NOT_ITS_OBJECT = /^(?:of|for|on|in|at|to|from|before|after|against|with|home|that|calls?|,)$/

/** Whom the text is about: whoever does something just before, where it is the same. */
function aboutWhom(items: readonly Item[], not: readonly Agent[], story: Story): Agent | undefined {
  const number = story.reading.sentenceOf[item(items, 0).first] ?? 0
  const { paragraph } = story.reading.sentences[number] ?? {}
  const protagonist = protagonistOf(story, not)
  for (let n = number - 1; n >= 0 && story.reading.sentences[n]?.paragraph === paragraph; n--) {
    const topic = story.topicOf(n)
    if (topic && !not.includes(topic)) return topic === protagonist ? topic : undefined
  }
  return protagonist
}
