import { CHANNELS, NOT_BODIES } from '../lists/organizations.ts'
import { REGIONS } from '../lists/regions.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { at, isAcronym, isClitic } from '../text/tokens.ts'
import type { Entry } from './gazetteer.ts'
import { type BodyMention, bodyMention, type Mention, personMention, placeMention } from './mentions.ts'
import { bodyAt } from './organizationNames.ts'
import { personEvidence } from './personEvidence.ts'
import { isThing, nameEnd } from './personNames.ts'
import type { Scan } from './scan.ts'
import { isShouted } from './shouted.ts'

/** What a name is that the gazetteer knows; undefined where its surroundings say that it is none here. */
export function knownMention(scan: Scan, first: number, last: number, entry: Entry): Mention | undefined {
  if (entry.kind === 'person' && at(scan.tokens, last + 1).capital && isThing(at(scan.tokens, last + 1)))
    return undefined
  if (entry.kind === 'person') return personMention(first, last, first, 0.9)
  if (entry.kind === 'demonym') return { kind: 'demonym', first, last, code: entry.code }
  if (entry.kind === 'state') {
    if (at(scan.tokens, last + 1).text === 'City') return placeMention(first, last + 1, entry.code)
    if (
      at(scan.tokens, last + 1).text === '$' ||
      // "the South China Sea", "the Panama Canal"
      /^(?:Sea|Canal|Strait|Straits|Channel|Route|Highway)$/.test(at(scan.tokens, last + 1).text) ||
      /^(?:Northern|Southern|Eastern|Western)$/.test(at(scan.tokens, first - 1).text) ||
      isOfAnotherName(scan, first, last) ||
      (at(scan.tokens, first).text === 'Mexico' && at(scan.tokens, first - 1).text === 'New')
    )
      return undefined
    const name = nameEnd(scan.tokens, first, false, scan.gazetteer)
    const context = { uses: scan.uses, afterPerson: false }
    if (name > last && personEvidence(scan.tokens, first, name, context) >= 2)
      return personMention(first, name, first, 0.7)
    return bodyMention(first, last, 'STATE', { code: entry.code })
  }
  if (first === last && isShouted(scan, first)) return undefined
  // "the Labour Relations Act", "Labour Minister NAME"
  if (
    at(scan.tokens, last).text === 'Labour' &&
    /^(?:Relations|Court|Day|Standards|Market|Force|Code|Act|Minister|Secretary|Ministry|Department|Commissioner|Inspector|Inspectorate|Bureau|Attach[eé])$/.test(
      at(scan.tokens, last + 1).text,
    )
  )
    return undefined
  if (CHANNELS.has(at(scan.tokens, first).folded) && /^(?:on|via)$/.test(at(scan.tokens, first - 1).folded))
    return undefined
  if (entry.classification === 'COMPANY' && isProduct(scan, first, last)) return undefined
  // "Paramount Chief"
  if (
    at(scan.tokens, first).text === 'Paramount' &&
    /^(?:Chief|Chieftain|Leader|Ruler)$/.test(at(scan.tokens, last + 1).text)
  )
    return undefined
  // "Siemens" is whom the text has called Werner Siemens.
  const bearer = entry.classification === 'COMPANY' && first === last && isSurname(scan, first)
  if (bearer) return personMention(first, last, first, 0.85)
  return bodyMention(first, last, entry.classification, { known: entry.id })
}

/** "the Gulf of Mexico", "the Iraq War", "North America", "Captain America": what only bears the name of a state. */
function isOfAnotherName({ tokens }: Scan, first: number, last: number): boolean {
  const [before, next] = [at(tokens, first - 1), at(tokens, last + 1)]
  if (before.text === 'of' && /^(?:Gulf|Bay)$/.test(at(tokens, first - 2).text)) return true
  if (next.text === 'War') return true
  return at(tokens, first).text === 'America' && first === last && before.capital && before.word && !before.fresh
}

const isSurname = ({ tokens, mentions }: Scan, place: number) =>
  mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.nameLast > mention.nameFirst &&
      at(tokens, mention.nameLast).folded === at(tokens, place).folded,
  )

/** "the Volvo had come from Lund": a car of theirs. "The Volvo plant" is theirs. */
function isProduct({ tokens }: Scan, first: number, last: number): boolean {
  const next = at(tokens, last + 1)
  return first === last && /^(?:an?|his|her|the)$/.test(at(tokens, first - 1).folded) && AUXILIARIES.has(next.folded)
}

/** A body whose name stands before its acronym in brackets. */
export function defined(scan: Scan, first: number, { last, acronym }: { last: number; acronym: string }): BodyMention {
  const known = scan.gazetteer.find(scan.tokens, first)
  if (known?.last === last && known.entry.kind === 'state')
    return bodyMention(first, last, 'STATE', { code: known.entry.code, acronym })
  if (known?.last === last && known.entry.kind === 'organization')
    return bodyMention(first, last, known.entry.classification, { known: known.entry.id, acronym })
  // "the Caribbean Community (CARICOM)", which is known by its acronym
  const short = scan.gazetteer.find(scan.tokens, last + 2)?.entry
  if (short?.kind === 'organization' && short.classification === 'INTERNATIONAL')
    return bodyMention(first, last, 'INTERNATIONAL', { known: short.id, acronym })
  const body = bodyAt(scan.tokens, first, scan.gazetteer)
  return bodyMention(first, last, body?.classification ?? 'OTHER', { acronym })
}

/** "National Liberation Army (ELN)": an acronym in brackets, by the words of another language, right behind the name of a body. */
export function abbreviated(scan: Scan, bracket: number): void {
  const named = scan.mentions.at(-1)
  const short = at(scan.tokens, bracket + 1)
  if (named?.kind !== 'organization' || named.last !== bracket - 1 || named.code || named.known) return
  if (!isAcronym(short) || short.text.length > 6 || at(scan.tokens, bracket + 2).text !== ')') return
  const explained = scan.definedBy.get(short.text)
  // "the U.S. Harbour Agency (HA)": the letters are those of a part of its name.
  const isOfPart =
    explained !== undefined &&
    explained > named.first &&
    explained < named.last &&
    // "the Congress of the Postal Union (PU)": the union's.
    at(scan.tokens, explained - 1).folded !== 'the' &&
    // "the Parliament of New South Wales (NSW)"
    !REGIONS.has(at(scan.tokens, named.last).folded)
  if (
    (explained !== undefined && !isOfPart) ||
    NOT_BODIES.has(short.text) ||
    scan.gazetteer.find(scan.tokens, bracket + 1)
  )
    return
  if (isOfPart) scan.defined.delete(explained)
  named.acronym = short.text
  scan.defined.set(named.first, { last: named.last, acronym: short.text })
  scan.definedBy.set(short.text, named.first)
}

/** The acronym of a body whose name stood before it. */
export function shortened(scan: Scan, i: number): BodyMention | undefined {
  const { text } = at(scan.tokens, i)
  const first = scan.definedBy.get(text)
  const definition = first === undefined || first >= i ? undefined : scan.defined.get(first)
  if (first === undefined || !definition) return undefined
  return { ...defined(scan, first, definition), first: i, last: i }
}

/** "the ministry", in small letters: one that was named before, and no other state since. */
export function alone({ tokens, mentions }: Scan, i: number): BodyMention | undefined {
  const { folded } = at(tokens, i)
  if (at(tokens, i - 1).folded !== 'the' || /^(?:of|in|at)$/.test(at(tokens, i + 1).folded)) return undefined
  const isSame = ({ kind, first, last }: Mention) =>
    kind === 'organization' && (at(tokens, first).folded === folded || at(tokens, last).folded === folded)
  const named = mentions.findLastIndex(isSame)
  const owners = named < 0 ? [] : mentions.slice(Math.max(0, named - 1), named + 1)
  const codes = new Set(owners.flatMap((mention) => ('code' in mention && mention.code ? mention.code : [])))
  const isOther = (mention: Mention) => 'code' in mention && mention.code !== undefined && !codes.has(mention.code)
  if (named < 0 || mentions.length - named > FARTHEST || mentions.slice(named + 1).some(isOther)) return undefined
  return bodyMention(i, i, 'GOVERNMENT', { lone: true, isSmall: true })
}

/** In mentions. */
const FARTHEST = 40

/** "government of Samoa", "Samoa's government", and "the government" after one of these */
export function governmentOf(scan: Scan, i: number): BodyMention | undefined {
  const owner = scan.mentions.at(-1)
  const isOwned = isClitic(at(scan.tokens, i - 1)) && owner?.last === i - 2
  if (isOwned && owner.kind === 'organization' && owner.code !== undefined)
    return bodyMention(i, i, 'GOVERNMENT', { nameFirst: owner.first, known: `government ${owner.code}` })
  const lone = alone(scan, i)
  if (lone) return lone
  if (at(scan.tokens, i + 1).folded !== 'of')
    // "the government", of which the text has not said whose: a body of its own, rather than a guess
    return at(scan.tokens, i - 1).folded === 'the' && !at(scan.tokens, i + 1).capital
      ? bodyMention(i - 1, i, 'GOVERNMENT', { isUnowned: true })
      : undefined
  const start = at(scan.tokens, i + 2).folded === 'the' ? i + 3 : i + 2
  const known = scan.gazetteer.find(scan.tokens, start)
  if (known?.entry.kind !== 'state') return undefined
  return bodyMention(i, known.last, 'GOVERNMENT', { known: `government ${known.entry.code}` })
}
