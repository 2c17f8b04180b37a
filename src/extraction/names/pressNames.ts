import { countryOfCity } from '../lists/cities.ts'
import { MONTHS, SENTENCE_STARTERS } from '../lists/common.ts'
import { CHANNELS, NOT_BODIES } from '../lists/organizations.ts'
import { at, END, isAcronym, isNumber, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'
import { canName, nameEnd } from './apposition.ts'
import { isGivenName } from './givenName.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import { bodyAt } from './organizationNames.ts'
import type { Scan } from './scan.ts'

/** The agency of a dateline, or of the brackets in which a text ends. */
export function pressAgency({ tokens }: Scan, i: number): BodyMention | undefined {
  return isDateline(tokens, i) || isSigned(tokens, i) ? bodyMention(i, i, 'MEDIA') : undefined
}

/** "told The Dispatcher", with its own article, and "emails seen by the Dispatcher": whom nothing else explains. */
export function readerAt(scan: Scan, i: number): BodyMention | undefined {
  const { tokens, gazetteer } = scan
  const hasOwn = at(tokens, i).text === 'The' && !at(tokens, i).fresh
  const start = hasOwn ? i + 1 : i
  const lead = !hasOwn && at(tokens, i - 1).folded === 'the' ? i - 2 : i - 1
  const isTold = hasOwn && (at(tokens, lead).folded === 'told' || isReportedBy(tokens, lead))
  if (!(isTold || isSeenBy(tokens, lead)) || !at(tokens, start).capital || bodyAt(tokens, start, gazetteer))
    return undefined
  const last = nameEnd(scan, start)
  return !at(tokens, last + 1).capital && canName(scan, start, last) ? bodyMention(i, last, 'MEDIA') : undefined
}

/** "told Brussels Morning", "told Gulf Daily": what papers and programmes are called, and nobody. */
export function toldPaper({ tokens }: Scan, i: number): BodyMention | undefined {
  if (at(tokens, i - 1).folded !== 'told' || isGivenName(at(tokens, i))) return undefined
  let last = i
  while (last < i + 4 && at(tokens, last + 1).capital) last++
  return last > i && PAPERS.test(at(tokens, last).folded) ? bodyMention(i, last, 'MEDIA') : undefined
}

const PAPERS =
  /^(?:morning|evening|daily|weekly|monthly|today|tonight|now|live|online|report|reports|insider|focus|wire|newswire|digest|record|sentinel|bulletin|monitor|argus|echo|dispatch|enquirer|examiner|breakfast|newsnight|dagblad|zeitung|tidende|gazeta)$/

const isReportedBy = (tokens: readonly Token[], by: number) =>
  at(tokens, by).folded === 'by' && at(tokens, by - 1).folded === 'reported'

/** "(ONA)" behind the last sentence of a paragraph. */
function isSigned(tokens: readonly Token[], i: number): boolean {
  const after = at(tokens, i + 2)
  const isLast = after === END || after.text === PARAGRAPH_BREAK
  const isApart = /^[.”"]$/.test(at(tokens, i - 2).text) || at(tokens, i - 1).fresh
  const { text } = at(tokens, i)
  return (
    at(tokens, i - 1).text === '(' &&
    at(tokens, i + 1).text === ')' &&
    isLast &&
    isApart &&
    isAcronym(at(tokens, i)) &&
    text.length > 2 &&
    text.length < 8 &&
    !NOT_BODIES.has(text) &&
    !/^(?:END|ENDS|MORE|EOM|TBC|FILE|PHOTO|VIDEO)$/.test(text)
  )
}

/** "a copy of the letter seen by", "emails reviewed by" */
function isSeenBy(tokens: readonly Token[], by: number): boolean {
  if (at(tokens, by).folded !== 'by' || !/^(?:seen|reviewed|obtained|viewed)$/.test(at(tokens, by - 1).folded))
    return false
  for (let i = by - 2; i > by - 10 && at(tokens, i).word; i--)
    if (
      /^(?:documents?|cop(?:y|ies)|letters?|emails?|e-mails|recordings?|records|files?|memo|memos|memorandum|reports?|drafts?|footage|transcripts?|papers|minutes|texts|messages|data|statements?)$/.test(
        at(tokens, i).folded,
      )
    )
      return true
  return false
}

/** So far from its beginning, in tokens, a dateline may name the agency. */
const DATELINE = 14

/** "MUSCAT, 14 May (ONA) —", "Accra, Jan 31, GNA -": the agency before the dash. */
function isDateline(tokens: readonly Token[], i: number): boolean {
  const isBare = at(tokens, i - 1).text === ',' && /^[-–—]{1,2}$/.test(at(tokens, i + 1).text)
  // "(ONA) - MUSCAT, MAY 14 -", "Muscat, ONA –"
  if (
    at(tokens, i - 1).fresh &&
    at(tokens, i - 1).text === '(' &&
    /^[-–—]/.test(at(tokens, i + 2).text) &&
    isAcronym(at(tokens, i))
  )
    return at(tokens, i + 3).acronym
  const city = at(tokens, i - 2)
  if (isBare && isAcronym(at(tokens, i)) && city.fresh && countryOfCity(city.text) !== undefined) return true
  const isBracketed =
    at(tokens, i - 1).text === '(' && at(tokens, i + 1).text === ')' && /^[-–—:]{1,2}$/.test(at(tokens, i + 2).text)
  if (!(isBare || isBracketed) || !isAcronym(at(tokens, i))) return false
  let isDated = false
  for (let start = i - 2; start > i - DATELINE && start >= 0; start--) {
    isDated ||= isNumber(at(tokens, start)) || MONTHS.has(at(tokens, start).folded)
    if (at(tokens, start).fresh) return isDated
  }
  return false
}

const PRESS = /^(?:newspaper|magazine|broadcaster|tabloid|website|channel)$/

/** "the Volkov Listok newspaper", "Karelund Aktuell news agency": what kind of press it is stands after the name. */
export function pressAt(scan: Scan, i: number): BodyMention | undefined {
  const { tokens, gazetteer } = scan
  let last = i
  while (last < i + 3 && at(tokens, last + 1).capital && at(tokens, last + 1).word) last++
  const noun = at(tokens, last + 1).folded
  const agency = noun === 'news' && /^(?:agency|website|site|channel|outlet)$/.test(at(tokens, last + 2).folded)
  const plain = SENTENCE_STARTERS.has(at(tokens, i).folded) || gazetteer.find(tokens, i) || at(tokens, i - 1).capital
  return (agency || PRESS.test(noun)) && !plain && !CHANNELS.has(at(tokens, i).folded) && at(tokens, i).text.length > 2
    ? bodyMention(i, last, 'MEDIA')
    : undefined
}
