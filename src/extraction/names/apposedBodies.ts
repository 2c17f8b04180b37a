import { BODY_KINDS, EMPLOYEES, LEADING_NOUNS, SHOPS } from '../lists/bodyKinds.ts'
import { countryOfCity } from '../lists/cities.ts'
import { MONTHS, PLACE_NOUNS, SENTENCE_STARTERS } from '../lists/common.ts'
import { REGIONS } from '../lists/regions.ts'
import { at, isClitic, isNumber, type Token } from '../text/tokens.ts'
import { canName, kindBefore, nameEnd } from './apposition.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import type { Scan } from './scan.ts'

/** A body told by what stands right before its name: "the daily El Faro", "an economist at Lund Capital", "Radio Karel". */
export function apposedBody(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  const leading = LEADING_NOUNS.get(at(tokens, i).text)
  if (leading) {
    const last = nameEnd(scan, i)
    return last > i ? bodyMention(i, last, leading) : undefined
  }
  const before = at(tokens, i - 1)
  if (before.text === '(') return agencyOfDateline(tokens, i)
  if (isBought(tokens, i)) {
    const end = nameEnd(scan, i)
    return canName(scan, i, end) && endsThere(at(tokens, end + 1)) ? bodyMention(i, end, 'COMPANY') : undefined
  }
  const explained = behindComma(scan, i)
  if (explained) return explained
  const member = memberOfList(scan, i)
  if (member) return member
  const kind = before.capital ? undefined : kindBefore(tokens, i - 1)
  const article = before.folded === 'the' ? i - 2 : i - 1
  if (!kind && !(at(tokens, article).folded === 'at' && isEmployee(tokens, article - 1))) return shopAt(scan, i)
  const last = nameEnd(scan, i)
  if (!canName(scan, i, last) || !endsThere(at(tokens, last + 1))) return undefined
  if (kind) return bodyMention(i, last, kind)
  const name = tokens.slice(i, last + 1).map(({ text }) => text)
  const place = PLACE_NOUNS.has(at(tokens, last).folded) || REGIONS.has(at(tokens, i).folded)
  return place || countryOfCity(name.join(' ')) !== undefined ? undefined : bodyMention(i, last, 'OTHER')
}

/** "His company, Lundgas Nor, filed its bid": what it is stands between article and comma, and a comma closes the name. */
function behindComma(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (
    at(tokens, i - 1).text !== ',' ||
    !/^(?:company|firm|newspaper|airline|startup|charity|broadcaster)$/.test(at(tokens, i - 2).folded)
  )
    return undefined
  const kind = BODY_KINDS.get(at(tokens, i - 2).folded)
  if (!kind || !/^(?:the|his|her|their|whose|'s)$/.test(at(tokens, i - 3).folded)) return undefined
  const last = nameEnd(scan, i)
  return at(tokens, last + 1).text === ',' && canName(scan, i, last) ? bodyMention(i, last, kind) : undefined
}

/** "the teaching unions Varn, Keld and Lund": of several that are said to be of one kind. */
function memberOfList(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  const before = at(tokens, i - 1)
  const plural = before.capital ? undefined : /^(.+)s$/.exec(before.folded)?.[1]
  const kind = plural === undefined ? undefined : BODY_KINDS.get(plural)
  const goesOn = scan.listed === i - 2 && /^(?:,|and)$/.test(before.folded === '' ? before.text : before.folded)
  const previous = scan.mentions.at(-1)
  if (!kind && !goesOn) return undefined
  const last = nameEnd(scan, i)
  const isList = /^(?:,|and)$/.test(at(tokens, last + 1).text) || goesOn
  if (!isList || !canName(scan, i, last)) return undefined
  scan.listed = last
  return bodyMention(i, last, kind ?? (previous?.kind === 'organization' ? previous.classification : 'OTHER'))
}

/** "shares in", "a stake in", "the takeover of": what follows is a firm. */
function isBought(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:in|of|with)$/.test(at(tokens, i - 1).folded)) return false
  return /^(?:shares|stake|shareholders|subsidiary)$/.test(at(tokens, i - 2).folded)
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
  return city.acronym || dated ? bodyMention(i, last, 'MEDIA') : undefined
}

/** "Lund's Hardware", "the Paper Boat bakery". */
function shopAt(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (isClitic(at(tokens, i + 1)) && at(tokens, i + 2).capital && SHOPS.has(at(tokens, i + 2).folded))
    return at(tokens, i + 3).capital ? undefined : bodyMention(i, i + 2, 'COMPANY')
  if (at(tokens, i - 1).folded !== 'the' || !at(tokens, i + 1).capital) return undefined
  const last = nameEnd(scan, i)
  const shop = last > i && SHOPS.has(at(tokens, last + 1).folded) && !at(tokens, last + 1).capital
  return shop && canName(scan, i, last) && !PLACE_NOUNS.has(at(tokens, last).folded)
    ? bodyMention(i, last, 'COMPANY')
    : undefined
}

/** After a name stand a mark, a small word or what it says; any other word may go on with what began before it. */
function endsThere(next: Token): boolean {
  return (
    !next.word || isClitic(next) || (!next.capital && (SENTENCE_STARTERS.has(next.folded) || next.verb !== undefined))
  )
}
