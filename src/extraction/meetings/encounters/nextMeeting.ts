import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { type Encounter, encounter, saysWhen } from './encounter.ts'

/** "The next meeting will be held in Nairobi in June": of those who met, told right before, where it is said when or where. */
export function nextMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const next = noun - (isWord(item(items, noun - 1), /^of$/) ? 3 : 1)
  const isRound = next === noun - 3 && isWord(item(items, noun - 2), /^(?:round|meeting|session)$/)
  if (next !== noun - 1 && !isRound) return undefined
  const isOpening = next === 1 && isWord(item(items, next), /^next$/) && isWord(item(items, 0), /^(?:the|their)$/)
  if (!isOpening || items.some(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title'))
    return undefined
  const told = toldAfter(items, noun)
  if (told < 0 || !isWord(item(items, noun), NOUNS) || items.some((here) => isWord(here, /^(?:if|unless)$/)))
    return undefined
  const near = items.slice(told + 1, told + 9)
  const isThere = near.some((here) => here.mention?.kind === 'place' || saysWhen(here) || /^\d/.test(here.token.text))
  const before = item(items, 0).first
  const parties = story.group(before)
  if (!isThere || parties.length !== 2 || !wereJustNamed(before, parties, story)) return undefined
  const none = { agents: [], end: told + 1 }
  const found = encounter({ verb: noun, kind: 'noun' }, parties, none, 0.6, 'next-meeting')
  return { ...found, status: 'PLANNED' }
}

/** Of two: a summit may be that of many. */
const NOUNS = /^(?:meeting|talks|negotiations|call)$/

/** The last word of "will be held", "will take place", "is scheduled", right behind the noun; -1 for none. */
function toldAfter(items: readonly Item[], noun: number): number {
  const will = item(items, noun + 1)
  if (isWord(will, /^will$/)) {
    if (isWord(item(items, noun + 2), /^be$/) && isWord(item(items, noun + 3), /^held$/)) return noun + 3
    return isWord(item(items, noun + 2), /^take$/) && isWord(item(items, noun + 3), /^place$/) ? noun + 3 : -1
  }
  if (!isWord(will, /^is$/)) return -1
  return isWord(item(items, noun + 2), /^(?:scheduled|planned|due|set)$/) ? noun + 2 : -1
}

/** In the sentence before token `first`, or the one before that, where these tell of no gathering of many, which may be the one that is to come. */
function wereJustNamed(first: number, agents: Encounter['parties'], { reading }: Story): boolean {
  const number = reading.sentenceOf[first] ?? 0
  const oldest = reading.sentences[Math.max(0, number - 2)]?.first ?? 0
  if (reading.tokens.slice(oldest, first).some(({ folded }) => GATHERINGS.test(folded))) return false
  return agents.every(({ mentions }) => mentions.some((mention) => mention.first >= oldest && mention.first < first))
}

const GATHERINGS =
  /^(?:sidelines?|margins?|summit|conference|council|committee|commission|assembly|forum|parliament|board|cabinet|group)$/
