import type { Agent } from '../agents/identities.ts'
import { type Item, item } from '../grammar/items.ts'
import { isOfMeetings } from '../lists/meetingWords.ts'
import type { Reading } from '../text/reading.ts'
import type { ResolvedDate } from './dateNear.ts'

/**
 * Whether a meeting is part of the news of which the first paragraph, with its day, tells: it stands there or right behind, or one of
 * its parties does, or a meeting. Who else met, further down, met on a day that nobody says.
 */
export function isOfNews(
  reading: Reading,
  lead: ResolvedDate,
  items: readonly Item[],
  parties: readonly Agent[],
): boolean {
  const paragraphAt = (token: number) => reading.sentences[reading.sentenceOf[token] ?? -1]?.paragraph ?? 0
  const news = Math.max(1, paragraphAt(lead.first))
  if (paragraphAt(item(items, 0).first) <= news + 1) return true
  if (parties.some(({ mentions }) => mentions.some(({ first }) => paragraphAt(first) <= news))) return true
  return reading.sentences.some(
    ({ paragraph, first, last }) => paragraph <= news && tellsOfMeetingInPerson(reading, first, last),
  )
}

/** A call of the day says nothing of the day of a meeting further down. */
const tellsOfMeetingInPerson = ({ tokens }: Reading, first: number, last: number) =>
  tokens.slice(first, last + 1).some(({ folded }) => isOfMeetings(folded) && !/^calls?$/.test(folded))
