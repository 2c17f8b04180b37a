import { countryOfCity } from '../lists/cities.ts'
import { CAPITALISED_COMMON, MONTHS, PLACE_NOUNS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { REGIONS } from '../lists/regions.ts'
import { HONORIFICS, PORTFOLIO_WORDS, TITLE_HEADS } from '../lists/titles.ts'
import type { Reading } from '../text/reading.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { isFormedFrom, isNational, mayLead, type Sign, signAfter, signBefore } from './stateEvidence.ts'
import { isAmericanGeorgia } from './twoGeorgias.ts'

/** Before a code that no list of states has, so that nothing takes it for one of ISO 3166. */
const UNLISTED = '?'

/** Whether a state's code is one of ISO 3166. */
export function isListed(code: string | undefined): code is string {
  return code !== undefined && !code.startsWith(UNLISTED)
}

const ENOUGH = 2
/** For so many names it is asked, so that time stays bounded. */
const MOST = 64
const LONGEST_KNOWN = 6
const FIRST_WORDS =
  /^(?:New|North|South|East|West|Northern|Southern|Cape|Saint|St|San|Santa|Upper|Lower|Great|Greater|Costa|Port|El|La)$/
const LAST_WORDS = /^(?:Islands?|Republic|Federation|Emirates|Kingdom)$/
/** What only states have with each other: then a president is likely a state's. */
const DIPLOMACY =
  /\b(?:prime minister|foreign (?:minister|secretary|affairs)|heads? of state|bilateral|(?:two|both) (?:countries|nations|states)|state visit|official visit|ambassador)\b/i

interface Candidate {
  words: Token[]
  signs: Sign[]
}

/**
 * The gazetteer with the states that no list has and the text shows to be such: those with a foreign minister, a republic's name, or a
 * president and a nationality of their own. Unrecognised states and those of other times are told so.
 */
export function withNamedStates(reading: Reading, known: Gazetteer): Gazetteer {
  const { tokens } = reading
  const gazetteer = isAmericanGeorgia(tokens) ? new Gazetteer(known, 'georgia') : known
  const candidates = new Map<string, Candidate>()
  const nationalities = new Map<string, Token>()
  for (let i = 1; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (!token.capital) continue
    if (nationalities.size < MOST && isNational(at(tokens, i + 1)) && isPlain(token) && !gazetteer.find(tokens, i))
      nationalities.set(token.folded, token)
    const lead = at(tokens, i - 1)
    const labelled = lead.text === '(' ? labelAt(tokens, i) : -1
    if (labelled < 0 && !mayLead(lead) && !isClitic(at(tokens, i + 1)) && !isClitic(at(tokens, i + 2))) continue
    const last = labelled >= 0 ? labelled : nameEnd(tokens, i)
    const sign: Sign | undefined =
      labelled >= 0 ? { manner: 'label', weight: 2 } : (signBefore(tokens, i) ?? signAfter(tokens, last))
    if (!sign || !isPossible(tokens, i, last, gazetteer)) continue
    const words = tokens.slice(i, last + 1)
    const key = words.map(({ folded }) => folded).join(' ')
    const candidate = candidates.get(key) ?? { words, signs: [] }
    candidate.signs.push(sign)
    if (candidates.size < MOST || candidates.has(key)) candidates.set(key, candidate)
  }
  if (candidates.size + nationalities.size === 0) return gazetteer
  return extended(reading, gazetteer, candidates, nationalities)
}

function extended(
  reading: Reading,
  gazetteer: Gazetteer,
  candidates: Map<string, Candidate>,
  nationalities: Map<string, Token>,
): Gazetteer {
  const formed = nationalities.size > 0 ? namesOf(reading, gazetteer, nationalities) : new Map<string, Token>()
  for (const token of formed.values())
    if (!candidates.has(token.folded)) candidates.set(token.folded, { words: [token], signs: [] })
  let states: Gazetteer | undefined
  for (const [key, { words, signs }] of candidates) {
    const own = [...formed].flatMap(([nationality, token]) => (token.folded === key ? [nationality] : []))
    if (weightOf(signs, own, reading) < ENOUGH || isVetoed(reading.tokens, words)) continue
    states ??= new Gazetteer(gazetteer)
    const code = `${UNLISTED}${key}`
    states.add(words.map(({ text }) => text).join(' '), { kind: 'state', code })
    for (const nationality of own)
      states.add(nationalities.get(nationality)?.text ?? nationality, { kind: 'demonym', code })
    addLongForms(reading, states, words, code)
  }
  return states ?? gazetteer
}

function weightOf(signs: readonly Sign[], nationalities: readonly string[], { text }: Reading): number {
  const weights = new Map(signs.map(({ manner, weight }) => [manner, weight]))
  let sum = nationalities.length > 0 ? ENOUGH : 0
  for (const weight of weights.values()) sum += weight
  return sum === 1 && weights.has('rule') && DIPLOMACY.test(text) ? ENOUGH : sum
}

/** "the Republic of Karelund" is Karelund. */
function addLongForms({ tokens }: Reading, states: Gazetteer, words: readonly Token[], code: string): void {
  for (let i = 2; i < tokens.length; i++) {
    if (!words.every(({ text }, offset) => at(tokens, i + offset).text === text)) continue
    if (signBefore(tokens, i)?.manner !== 'form') continue
    let first = i - (at(tokens, i - 1).folded === 'the' ? 3 : 2)
    while (
      /^(?:Islamic|People's|Democratic|Federal|Arab|Socialist|United|Grand|Co-operative|Bolivarian)$/.test(
        at(tokens, first - 1).text,
      )
    )
      first--
    const name = tokens.slice(first, i + words.length).map(({ text }) => text)
    states.add(name.join(' '), { kind: 'state', code })
  }
}

/** The names of which the text's nationality words are formed, by the nationality. */
function namesOf({ tokens }: Reading, gazetteer: Gazetteer, nationalities: Map<string, Token>): Map<string, Token> {
  const found = new Map<string, Token>()
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (!token.capital || token.folded.length < 4) continue
    for (const nationality of nationalities.keys())
      if (isFormedFrom(nationality, token.folded) && isPossible(tokens, i, i, gazetteer)) found.set(nationality, token)
  }
  return found
}

/** "ANNA LUND (Karelund), speaking …": in the records of assemblies the state of a speaker stands in brackets. */
function labelAt(tokens: readonly Token[], i: number): number {
  if (at(tokens, i - 1).text !== '(' || !isAcronym(at(tokens, i - 2)) || !isAcronym(at(tokens, i - 3))) return -1
  if (at(tokens, i - 2).text.length < 3 || at(tokens, i - 3).text.length < 3) return -1
  let last = i
  while (last < i + 3 && at(tokens, last + 1).capital) last++
  const after = at(tokens, last + 2)
  return at(tokens, last + 1).text === ')' && (after.text === ',' || after.verb !== undefined) ? last : -1
}

function nameEnd(tokens: readonly Token[], i: number): number {
  if (FIRST_WORDS.test(at(tokens, i).text) && at(tokens, i + 1).capital) return i + 1
  return LAST_WORDS.test(at(tokens, i + 1).text) ? i + 1 : i
}

function isPlain(token: Token): boolean {
  const { folded, text } = token
  return (
    /^\p{Lu}[\p{Ll}\p{M}'’-]{3,}$/u.test(text) &&
    !SENTENCE_STARTERS.has(folded) &&
    !CAPITALISED_COMMON.has(folded) &&
    !PORTFOLIO_WORDS.has(folded) &&
    !REGIONS.has(folded) &&
    !TITLE_HEADS.has(folded) &&
    !MONTHS.has(folded) &&
    !WEEKDAYS.has(folded)
  )
}

function isPossible(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const token = at(tokens, first)
  if (first === last && (BODY_NOUNS.has(token.folded) || PLACE_NOUNS.has(token.folded) || isGivenName(token)))
    return false
  if (!isPlain(token) && !(last > first && (FIRST_WORDS.test(token.text) || PLACE_NOUNS.has(token.folded))))
    return false
  for (let i = first; i <= last; i++) if (gazetteer.find(tokens, i)) return false
  // "Republic of Korea", "Sierra Leone"
  for (let i = first - LONGEST_KNOWN; i < first; i++) {
    const known = at(tokens, i).capital ? gazetteer.find(tokens, i) : undefined
    if (known && known.last >= first) return false
  }
  const next = at(tokens, last + 1)
  if (next.capital && !isClitic(next)) {
    if (BODY_NOUNS.has(next.folded) || PLACE_NOUNS.has(next.folded) || isAcronym(next)) return false
  }
  const name = tokens.slice(first, last + 1).map(({ text }) => text)
  return countryOfCity(name.join(' ')) === undefined && !(last > first && REGIONS.has(at(tokens, last).folded))
}

/** "at Lundmark", "Lundmark Inc.", "Mr Lundmark": companies, schools and people bear such names, states do not. */
function isVetoed(tokens: readonly Token[], words: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    if (!words.every(({ text }, offset) => at(tokens, i + offset).text === text)) continue
    const before = at(tokens, i - 1)
    const after = at(tokens, i + words.length)
    if (before.folded === 'at' || HONORIFICS.has(before.folded) || isGivenName(before)) return true
    if (after.capital && /^(?:inc|ltd|corp|plc|fc|university|college|ceo|group|city|county)$/.test(after.folded))
      return true
    if (/^(?:ceo|university|college|province|prefecture|municipality)$/.test(after.folded)) return true
  }
  return false
}
