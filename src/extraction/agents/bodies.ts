import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { fold } from '../lists/fold.ts'
import { BODY_NOUNS, LONE_NOUNS, OWN_NOUNS } from '../lists/organizations.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { BodyMention, Mention } from '../names/mentions.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { at, isAcronym } from '../text/tokens.ts'
import { calledShort, companyCore } from './companyCore.ts'
import { turnedName } from './turnedNames.ts'

/** One organization of an article, with all the phrases that name it. */
export interface Body {
  kind: 'organization'
  classification: OrganizationClassification
  /** ISO 3166-1 alpha-2, of a state. */
  code: string | undefined
  mentions: BodyMention[]
  acronyms: Set<string>
}

/** Groups the mentions of bodies: by code, by the name they are known by, by name, and by acronym. */
export function gatherBodies(
  reading: Reading,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): { bodies: Body[]; bodyOf: Map<BodyMention, Body> } {
  const byKey = new Map<string, Body>()
  /** Bodies with a state, by the key of their base without it. */
  const ofBase = new Map<string, Set<Body>>()
  /** Bodies "of" something, by the key of what stands before that. */
  const ofPart = new Map<string, Set<Body>>()
  /** Bodies named in full, by their initials. */
  const ofInitials = new Map<string, Set<Body>>()
  const bodyOf = new Map<BodyMention, Body>()
  /** The body named last whose name turns on a noun. */
  const lastOf = new Map<string, Body>()
  for (const mention of mentions) {
    if (mention.kind !== 'organization') continue
    const keys = keysOf(reading, mention, gazetteer)
    const noun = at(reading.tokens, mention.last).folded
    const named = mention.lone ? lastOf.get(noun) : undefined
    if (mention.lone && !named && (mention.isSmall || !OWN_NOUNS.has(noun))) continue
    const part = partOf(reading, mention)
    const initials = initialsOf(reading, mention)
    const core = companyCore(reading, mention)
    const body = named ??
      keys.map((key) => byKey.get(key) ?? stateless(byKey, ofBase, key)).find((candidate) => candidate !== undefined) ??
      (initials?.isShort ? onlyOf(ofInitials.get(initials.letters)) : undefined) ??
      (mention.known === undefined ? wholeOf(byKey, ofPart, keys, part) : undefined) ??
      calledShort(reading, core === undefined ? undefined : byKey.get(core)) ?? {
        kind: 'organization',
        classification: mention.classification,
        code: mention.code,
        mentions: [],
        acronyms: new Set<string>(),
      }
    if (body.classification === 'OTHER') body.classification = mention.classification
    body.mentions.push(mention)
    if (mention.acronym) body.acronyms.add(mention.acronym)
    bodyOf.set(mention, body)
    for (let i = mention.first; i <= mention.last; i++)
      if (LONE_NOUNS.has(at(reading.tokens, i).folded)) lastOf.set(at(reading.tokens, i).folded, body)
    if (named) continue
    if (initials && !initials.isShort)
      ofInitials.set(initials.letters, (ofInitials.get(initials.letters) ?? new Set<Body>()).add(body))
    if (part !== undefined) ofPart.set(part, (ofPart.get(part) ?? new Set<Body>()).add(body))
    if (core !== undefined && !byKey.has(core)) byKey.set(core, body)
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, body)
      const base = BASE.exec(key)?.[1]
      if (base) ofBase.set(base, (ofBase.get(base) ?? new Set<Body>()).add(body))
    }
  }
  return { bodies: [...new Set(byKey.values())], bodyOf }
}

const BASE = /^(base .* )[A-Z]{2}$/

/** A base without a state is that of the only body of that base. */
function stateless(
  byKey: ReadonlyMap<string, Body>,
  ofBase: ReadonlyMap<string, ReadonlySet<Body>>,
  key: string,
): Body | undefined {
  if (!key.startsWith('base ')) return undefined
  if (/[A-Z]{2}$/.test(key)) return byKey.get(key.slice(0, -2))
  const able = ofBase.get(key)
  const [only] = able ?? []
  return able?.size === 1 ? only : undefined
}

/** The key of the "Health Committee" of "Health Committee of the National Assembly", and of the "U.S. Embassy" of "U.S. Embassy in Oslo". */
function partOf(reading: Reading, { first, last, known, code }: BodyMention): string | undefined {
  if (known !== undefined || code !== undefined) return undefined
  for (let i = first + 2; i < last; i++)
    if (
      (at(reading.tokens, i).folded === 'of' && isDistinct(at(reading.tokens, i - 1).folded)) ||
      (at(reading.tokens, i).folded === 'in' && /^(?:embassy|consulate)$/.test(at(reading.tokens, i - 1).folded))
    )
      return `name ${fold(phraseAt(reading, first, i - 1)).replace(/^the /, '')}`
  return undefined
}

/** Each state has a supreme court. */
const isDistinct = (noun: string) => BODY_NOUNS.has(noun) && !/^courts?$/.test(noun)

/** The only body of which a mention names the part before "of", or the one that was named by that part alone before. */
function wholeOf(
  byKey: ReadonlyMap<string, Body>,
  ofPart: ReadonlyMap<string, ReadonlySet<Body>>,
  keys: readonly string[],
  part: string | undefined,
): Body | undefined {
  if (part !== undefined) {
    const named = ofPart.has(part) ? undefined : byKey.get(part)
    // "the Security Council" is that of the United Nations, and not Karelund's.
    return named?.mentions.some(({ known }) => known !== undefined) ? undefined : named
  }
  for (const key of keys) {
    const able = ofPart.get(key)
    const [only] = able ?? []
    if (able?.size === 1) return only
  }
  return undefined
}

function keysOf(reading: Reading, mention: BodyMention, gazetteer: Gazetteer): string[] {
  if (mention.shortOf) return keysOf(reading, mention.shortOf, gazetteer)
  const first = mention.nameFirst ?? mention.first
  const name = fold(phraseAt(reading, first, mention.last)).replace(/^the /, '')
  const keys = [`name ${name}`]
  for (const turned of turnedName(name)) keys.push(`name ${turned}`)
  if (mention.code) return [`state ${mention.code}`]
  if (mention.known) keys.unshift(`known ${mention.known}`)
  if (mention.acronym) keys.push(`name ${fold(mention.acronym)}`)
  const base = baseOf(reading, first, mention.last, gazetteer)
  if (base) keys.push(`base ${base.name} ${base.code}`)
  return keys
}

const onlyOf = (bodies: ReadonlySet<Body> | undefined) => (bodies?.size === 1 ? [...bodies][0] : undefined)

/** The letters of "RBV", and those of "Royal Bank of Varnland"; undefined for fewer than three, and for what is known by another acronym. */
function initialsOf(
  reading: Reading,
  { first, last, acronym, known, code }: BodyMention,
): { letters: string; isShort: boolean } | undefined {
  if (acronym || known || code) return undefined
  const tokens = reading.tokens.slice(first, last + 1).filter(({ word, capital }) => word && capital)
  const [only] = tokens
  if (first === last && only && isAcronym(only))
    return /^\p{Lu}{3,6}$/u.test(only.text) ? { letters: only.text, isShort: true } : undefined
  if (tokens.length < 3 || tokens.some(isAcronym)) return undefined
  return { letters: tokens.map(({ text }) => text.slice(0, 1)).join(''), isShort: false }
}

/** "UK Supreme Court" and "Supreme Court of the United Kingdom" have one base and one state. */
function baseOf(
  reading: Reading,
  first: number,
  last: number,
  gazetteer: Gazetteer,
): { name: string; code: string } | undefined {
  const { tokens } = reading
  const leading = gazetteer.find(tokens, first)
  let start = first
  let end = last
  let code = ''
  if (leading && 'code' in leading.entry && leading.last < last) {
    code = leading.entry.code
    start = leading.last + 1
  }
  for (let i = start + 1; i < last; i++) {
    if (at(tokens, i).folded !== 'of') continue
    const state = at(tokens, i + 1).folded === 'the' ? i + 2 : i + 1
    const found = gazetteer.find(tokens, state)
    if (found && 'code' in found.entry && found.last === last) {
      code = found.entry.code
      end = i - 1
    }
  }
  if (end < start) return undefined
  return { name: fold(phraseAt(reading, start, end)), code }
}
