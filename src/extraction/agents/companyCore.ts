import { words } from '../../annotations/wordLists.ts'
import { fold } from '../lists/fold.ts'
import type { BodyMention } from '../names/mentions.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Body } from './bodies.ts'

/** What a company is in law, or that it has others, as its name ends: nobody says it twice. Folded. */
const FORMS = words(
  'group holding holdings plc ltd ltd. limited inc inc. incorporated corp corp. corporation co co. company ag sa nv se gmbh llc llp ab asa oyj spa',
)

/** The key of the "Hellin" of "Hellin Group Ltd."; undefined where the name has nothing to leave out. */
export function companyCore(reading: Reading, { first, last, classification, known }: BodyMention): string | undefined {
  if (classification !== 'COMPANY' || known !== undefined) return undefined
  let end = last
  while (end > first && (FORMS.has(at(reading.tokens, end).folded) || !at(reading.tokens, end).word)) end--
  return end < last && !FORMS.has(at(reading.tokens, first).folded)
    ? `name ${fold(phraseAt(reading, first, end))}`
    : undefined
}

/** A company that was called by its short name only so far: "Hellin AG" and "Hellin Inc." are two. */
export function calledShort(reading: Reading, body: Body | undefined): Body | undefined {
  return body?.mentions.every((mention) => companyCore(reading, mention) === undefined) ? body : undefined
}
