import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { BODY_KINDS } from '../lists/bodyKinds.ts'
import { CAPITALISED_COMMON, MONTHS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { CHANNELS, NOT_BODIES } from '../lists/organizations.ts'
import { HONORIFICS } from '../lists/titles.ts'
import { beginsEntry } from '../text/lines.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './titlePhrases.ts'

export const LONGEST_NAME = 6

export const CONNECTORS = new Set('of for de del la le les des du da do dos el &'.split(' '))

/** What firms deal with. */
const FIRMS = new Set(
  'law security consulting technology tech investment accounting energy engineering research equity construction software news architecture audit auditing advisory pharmaceutical biotech oil mining defence defense cybersecurity logistics marketing trading analytics insurance property shipping'.split(
    ' ',
  ),
)

export function kindBefore(tokens: readonly Token[], noun: number): OrganizationClassification | undefined {
  const { folded } = at(tokens, noun)
  const kind = BODY_KINDS.get(folded)
  if (!kind && folded !== 'agency' && folded !== 'station' && folded !== 'channel') return undefined
  const before = at(tokens, noun - 1).folded
  if (folded === 'agency') return before === 'news' ? 'MEDIA' : undefined
  if (/^(?:station|channel)$/.test(folded)) return /^(?:radio|television|tv|news)$/.test(before) ? 'MEDIA' : undefined
  if (folded === 'tank' && before !== 'think') return undefined
  // "a firm Allied response"
  if (folded === 'firm' && !FIRMS.has(before)) return undefined
  // "the party Anna Lund founded" is met by the caller, "a birthday party" here.
  if (folded === 'party' && !/^(?:the|ruling|governing|opposition|political|wing|left|right|-)$|ist$|al$/.test(before))
    return undefined
  return kind
}

/** The last token of the capitalised words that go on from `i`: another name, a title or a day ends them. */
export function nameEnd(scan: Scan, i: number): number {
  const { tokens, gazetteer } = scan
  let end = i
  for (let next = i + 1; next < i + LONGEST_NAME; next++) {
    const token = at(tokens, next)
    if (beginsEntry(tokens, next)) break
    if (CONNECTORS.has(token.folded)) continue
    if (!token.capital || isClitic(token) || WEEKDAYS.has(token.folded) || MONTHS.has(token.folded)) break
    if (HONORIFICS.has(token.folded) || titleAt(tokens, next, gazetteer)) break
    end = next
  }
  return end
}

export function canName(scan: Scan, first: number, last: number): boolean {
  const { tokens, gazetteer, mentions } = scan
  const token = at(tokens, first)
  const { folded } = token
  if (isGivenName(token) || WEEKDAYS.has(folded) || MONTHS.has(folded) || HONORIFICS.has(folded)) return false
  if (SENTENCE_STARTERS.has(folded) || CAPITALISED_COMMON.has(folded) || NOT_BODIES.has(token.text)) return false
  if (CHANNELS.has(folded) || titleAt(tokens, first, gazetteer) || gazetteer.find(tokens, first)) return false
  // "the company Lund founded", where Lund is known as somebody.
  return !(
    first === last && mentions.some(({ kind, last: end }) => kind === 'person' && at(tokens, end).text === token.text)
  )
}
