import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { BODY_KINDS, EMPLOYEES, LEADING_NOUNS, SHOPS } from '../lists/bodyKinds.ts'
import { countryOfCity } from '../lists/cities.ts'
import { CAPITALISED_COMMON, MONTHS, PLACE_NOUNS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { CHANNELS, NOT_BODIES } from '../lists/organizations.ts'
import { REGIONS } from '../lists/regions.ts'
import { HONORIFICS } from '../lists/titles.ts'
import { at, isClitic, isNumber, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import type { BodyMention } from './mentions.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './titlePhrases.ts'

const LONGEST_NAME = 6
const CONNECTORS = new Set('of for de del la le les des du da do dos el &'.split(' '))
const ARTICLES = new Set(['a', 'an', 'the'])

function body(first: number, last: number, classification: OrganizationClassification): BodyMention {
  return { kind: 'organization', first, last, classification }
}

/** A body told by what stands right before its name: "the daily El Faro", "an economist at Lund Capital", "Radio Karel". */
export function apposedBody(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  const leading = LEADING_NOUNS.get(at(tokens, i).text)
  if (leading) {
    const last = nameEnd(scan, i)
    return last > i ? body(i, last, leading) : undefined
  }
  const before = at(tokens, i - 1)
  if (before.text === '(') return agencyOfDateline(tokens, i)
  if (isBought(tokens, i)) {
    const end = nameEnd(scan, i)
    return canName(scan, i, end) && endsThere(at(tokens, end + 1)) ? body(i, end, 'COMPANY') : undefined
  }
  const kind = before.capital ? undefined : kindBefore(tokens, i - 1)
  const article = before.folded === 'the' ? i - 2 : i - 1
  if (!kind && !(at(tokens, article).folded === 'at' && isEmployee(tokens, article - 1))) return shopAt(scan, i)
  const last = nameEnd(scan, i)
  if (!canName(scan, i, last) || !endsThere(at(tokens, last + 1))) return undefined
  if (kind) return body(i, last, kind)
  const name = tokens.slice(i, last + 1).map(({ text }) => text)
  const place = PLACE_NOUNS.has(at(tokens, last).folded) || REGIONS.has(at(tokens, i).folded)
  return place || countryOfCity(name.join(' ')) !== undefined ? undefined : body(i, last, 'OTHER')
}

/** "shares in", "a stake in", "the takeover of": what follows is a firm. */
function isBought(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:in|of|with)$/.test(at(tokens, i - 1).folded)) return false
  return /^(?:shares|stake|shareholders|subsidiary)$/.test(at(tokens, i - 2).folded)
}

/** What firms deal with. */
const FIRMS = new Set(
  'law security consulting technology tech investment accounting energy engineering research equity construction software news architecture audit auditing advisory pharmaceutical biotech oil mining defence defense cybersecurity logistics marketing trading analytics insurance property shipping'.split(
    ' ',
  ),
)

function kindBefore(tokens: readonly Token[], noun: number): OrganizationClassification | undefined {
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

/** "professor of law at", "an economist at". */
function isEmployee(tokens: readonly Token[], last: number): boolean {
  if (EMPLOYEES.has(at(tokens, last).folded)) return true
  for (let i = last - 1; i > last - 5; i--) {
    const token = at(tokens, i)
    if (!token.word) return false
    if (/^(?:of|for|in)$/.test(token.folded)) return EMPLOYEES.has(at(tokens, i - 1).folded)
  }
  return false
}

/** "KARELUND (Karelnews) – …", "OSLO, May 13 (Karelnews) -". */
function agencyOfDateline(tokens: readonly Token[], i: number): BodyMention | undefined {
  let last = i
  while (last < i + 2 && at(tokens, last + 1).capital) last++
  if (at(tokens, last + 1).text !== ')' || !/^[-–—]/.test(at(tokens, last + 2).text)) return undefined
  const city = at(tokens, i - 2)
  const dated = isNumber(city) && MONTHS.has(at(tokens, i - 3).folded)
  return city.acronym || dated ? body(i, last, 'MEDIA') : undefined
}

/** "Lund's Hardware", "the Paper Boat bakery". */
function shopAt(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (isClitic(at(tokens, i + 1)) && at(tokens, i + 2).capital && SHOPS.has(at(tokens, i + 2).folded))
    return at(tokens, i + 3).capital ? undefined : body(i, i + 2, 'COMPANY')
  if (at(tokens, i - 1).folded !== 'the' || !at(tokens, i + 1).capital) return undefined
  const last = nameEnd(scan, i)
  const shop = last > i && SHOPS.has(at(tokens, last + 1).folded) && !at(tokens, last + 1).capital
  return shop && canName(scan, i, last) && !PLACE_NOUNS.has(at(tokens, last).folded)
    ? body(i, last, 'COMPANY')
    : undefined
}

/** The last token of the capitalised words that go on from `i`: another name, a title or a day ends them. */
function nameEnd(scan: Scan, i: number): number {
  const { tokens, gazetteer } = scan
  let end = i
  for (let next = i + 1; next < i + LONGEST_NAME; next++) {
    const token = at(tokens, next)
    if (CONNECTORS.has(token.folded)) continue
    if (!token.capital || isClitic(token) || WEEKDAYS.has(token.folded) || MONTHS.has(token.folded)) break
    if (HONORIFICS.has(token.folded) || titleAt(tokens, next, gazetteer)) break
    end = next
  }
  return end
}

function canName(scan: Scan, first: number, last: number): boolean {
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

/** After a name stand a mark, a small word or what it says; any other word may go on with what began before it. */
function endsThere(next: Token): boolean {
  return (
    !next.word || isClitic(next) || (!next.capital && (SENTENCE_STARTERS.has(next.folded) || next.verb !== undefined))
  )
}

/** A body told by what stands behind its name: "Hidrosol, the company building …", "Lundpay, a Lagos-based startup". */
export function explainedBody(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (!isExplained(tokens, i)) return undefined
  const before = at(tokens, i - 1)
  if (before.capital || /^(?:in|at|near|from|to|outside|of|on|around)$/.test(before.folded)) return undefined
  const last = nameEnd(scan, i)
  if (isClitic(at(tokens, last + 1)))
    return hasOfficer(tokens, last + 2) && canName(scan, i, last) ? body(i, last, 'COMPANY') : undefined
  if (at(tokens, last + 1).text !== ',') return undefined
  const article = at(tokens, last + 2).folded
  if (!/^(?:an?|the)$/.test(article)) return undefined
  const kind = kindWithin(tokens, last + 3, article === 'the')
  return kind && canName(scan, i, last) ? body(i, last, kind) : undefined
}

/** Whether a comma and an article, or an officer, follow the words at `i`: seldom, and soon seen. */
function isExplained(tokens: readonly Token[], i: number): boolean {
  let end = i
  while (end < i + LONGEST_NAME && (at(tokens, end + 1).capital || CONNECTORS.has(at(tokens, end + 1).folded))) end++
  const next = at(tokens, end + 1)
  if (next.text !== ',') return isClitic(next) && hasOfficer(tokens, end + 2)
  return ARTICLES.has(at(tokens, end + 2).folded)
}

/** The kind of which an explanation that begins at `from` speaks: before its noun stand no prepositions. */
function kindWithin(tokens: readonly Token[], from: number, definite: boolean): OrganizationClassification | undefined {
  for (let i = from; i < from + 7; i++) {
    const token = at(tokens, i)
    if (!token.word || isClitic(token)) return undefined
    const kind = token.capital ? undefined : kindBefore(tokens, i)
    if (kind && leadsOut(at(tokens, i + 1), token.folded, definite)) return kind
    if (SENTENCE_STARTERS.has(token.folded) && !ADJECTIVES.has(token.folded)) return undefined
  }
  return undefined
}

/** Words that begin sentences and describe bodies as well. */
const ADJECTIVES = new Set(
  'local state national international federal public foreign political military social general big large small major leading new first'.split(
    ' ',
  ),
)

/** ", the company said" tells who said it, ", a group of hikers" how many there were. */
function leadsOut(next: Token, noun: string, definite: boolean): boolean {
  if (next.folded === 'of') return !/^(?:group|club|union|coalition|federation)$/.test(noun)
  if (!next.word) return !definite && !isClitic(next)
  return /^(?:that|which|whose|behind|for|in|with|based|from)$|ing$/.test(next.folded)
}

/** "'s chief executive", "'s CEO", "'s shareholders": what nobody has but a firm. */
function hasOfficer(tokens: readonly Token[], i: number): boolean {
  const { folded } = at(tokens, i)
  if (/^(?:ceo|cfo|coo|cto|chairman|chairwoman|shares|shareholders|profits)$/.test(folded)) return true
  return (
    (folded === 'chief' && /^(?:executive|financial|operating)$/.test(at(tokens, i + 1).folded)) ||
    (folded === 'managing' && at(tokens, i + 1).folded === 'director')
  )
}
