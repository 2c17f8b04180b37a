import type { OrganizationClassification } from '../annotations/index.ts'
import { countryAfter, countryBefore } from './countryNames.ts'
import { wordsOf } from './fold.ts'
import { nameKnownEverywhere, nameOfStateBody } from './knownNames.ts'

/** Nouns on which the name of a body of a state turns. */
const BODIES = new Set(
  `administration agency army assembly authority board bureau cabinet commission committee congress corps council court courts
  department directorate embassy consulate forces government guard judiciary legislature military ministry mission navy office
  parliament police presidency senate service services secretariat treasury tribunal bank`.split(/\s+/),
)
/** What every country has, and the words for what it deals with. A name of these alone does not say of which country it is. */
const COMMON = new Set(
  `affairs agriculture air and anti appeals armed attorney audit border budget central chief coast commerce communications
  constitutional corruption city customs defense district economic economy education election elections electoral emergency energy environment european external federal
  finance fisheries for force foreign forestry general health high home house human immigration industry information infrastructure
  inspector intelligence interior internal international investigation investment justice labor land law local lower medical minister
  ministers monetary municipal national of on operations people planning police political population president presidential press prime
  protection provincial public refugees representatives republican reserve revenue rights royal rural science security social special spokesperson
  sports staff state statistics strategic supreme tax technology tourism town trade transport transportation upper veterans water welfare
  women work youth in with management resources development cooperation relations`.split(/\s+/),
)
const SMALL = new Set(['the', 'of', 'for', 'and', 'on', 'in'])
const SPELLINGS = new Map(
  Object.entries({
    organisation: 'organization',
    organisations: 'organizations',
    programme: 'program',
    centre: 'center',
    centers: 'center',
    centres: 'center',
    defence: 'defense',
    labour: 'labor',
  }),
)
/** Bodies that one country alone has under that name. */
const SEATS = new Map(
  Object.entries({
    'white house': 'US',
    pentagon: 'US',
    'department of state': 'US',
    'department of homeland security': 'US',
    'capitol hill': 'US',
    'federal reserve': 'US',
    'federal bureau of investigation': 'US',
    'central intelligence agency': 'US',
    'national aeronautics and space administration': 'US',
    'office of foreign assets control': 'US',
    'peace corps': 'US',
    'islamic revolutionary guards corps': 'IR',
    kremlin: 'RU',
    'state duma': 'RU',
    duma: 'RU',
    'downing street': 'GB',
    whitehall: 'GB',
    'house of lords': 'GB',
    elysee: 'FR',
    knesset: 'IL',
    bundestag: 'DE',
    bundesrat: 'DE',
    'verkhovna rada': 'UA',
    'lok sabha': 'IN',
    'rajya sabha': 'IN',
    sejm: 'PL',
    riksdag: 'SE',
    storting: 'NO',
    folketing: 'DK',
    oireachtas: 'IE',
    dail: 'IE',
    riigikogu: 'EE',
    saeima: 'LV',
    seimas: 'LT',
  }),
)
/** What is meant where nothing else is said and the body is no state's. */
const OF_UNITED_NATIONS = new Set(['security council', 'general assembly', 'human rights council'])
const CHAMBER = /^house of (?:representatives|commons|assembly|councillors)$/
const NAMELESS = new Set(['ministry of', 'department of', ''])

/** What an organization's name says about which it is. */
export interface BodyName {
  /** Folded, without "the", nationality and state, in one order of words: "ministry of health" of "Arvanian Health Ministry". */
  base: string
  /** ISO 3166-1 alpha-2, of the adjective, the state or the seat in the name. */
  country: string | null
  /** Every country has one. */
  isGeneric: boolean
  /** It is, by its noun, a body of some state: of which, tells it from others of that name. */
  isBody: boolean
}

function ordered(words: readonly string[]): string[] {
  const spelled = words.map((word) => SPELLINGS.get(word) ?? word)
  if (spelled[0] === 'un') spelled.splice(0, 1, 'united', 'nations')
  if (spelled[0] === 'eu') spelled.splice(0, 1, 'european', 'union')
  const plain = spelled.filter((word) => word !== 'the')
  const noun = plain.at(-1)
  // "Health Ministry" is the Ministry of Health, the State Department the Department of State.
  const turned =
    plain.length > 1 && (noun === 'ministry' || noun === 'department') && !plain.includes('of')
      ? [noun, 'of', ...plain.slice(0, -1)]
      : plain
  const name = turned.join(' ')
  if (name === 'ministry of foreign') return ['ministry', 'of', 'foreign', 'affairs']
  if (name === 'treasury') return ['department', 'of', 'treasury']
  return turned
}

function isBodyName(words: readonly string[]): boolean {
  const preposition = words.findIndex((word) => SMALL.has(word))
  const head = preposition > 0 ? words[preposition - 1] : words.at(-1)
  const name = words.join(' ')
  return BODIES.has(head ?? '') || BODIES.has(words.at(-1) ?? '') || CHAMBER.test(name) || SEATS.has(name)
}

function isGenericName(words: readonly string[]): boolean {
  return words.every((word) => COMMON.has(word) || BODIES.has(word))
}

const baseOf = (name: string) => ordered(wordsOf(name)).join(' ')
/** "Biden-Harris administration" */
const WITH_DEPUTY = /^(\p{L}+)-\p{L}+(?= administration$)/iu

/** Reads an organization's name; `stateNamed` knows the states that the article names besides those of the world. */
export function readBodyName(
  name: string,
  classification: OrganizationClassification,
  stateNamed: (words: readonly string[]) => string | null = () => null,
): BodyName {
  const all = wordsOf(name.replace(WITH_DEPUTY, '$1'))
  const whole = ordered(all)
  if (classification === 'INTERNATIONAL' && OF_UNITED_NATIONS.has(whole.join(' '))) whole.unshift('united', 'nations')
  const written = whole.join(' ') || name.trim()
  const known = nameKnownEverywhere(classification, written, baseOf)
  if (known !== null) return { base: known, country: null, isGeneric: false, isBody: false }
  const base = nameOfStateBody(written)
  const plain: BodyName = { base, country: null, isGeneric: false, isBody: false }
  if (classification === 'STATE' || classification === 'PARTY' || classification === 'COMPANY') return plain
  const found = countryAfter(all) ?? stateAfter(all, stateNamed) ?? countryBefore(all)
  if (found !== null) {
    const rest = ordered(found.rest)
    if (isBodyName(rest) && !NAMELESS.has(rest.join(' ')) && !(rest.join(' ') === 'bank')) {
      return { base: rest.join(' '), country: found.country, isGeneric: isGenericName(rest), isBody: true }
    }
  }
  const seat = SEATS.get(written) ?? SEATS.get(base) ?? null
  const isBody =
    classification !== 'INTERNATIONAL' &&
    isBodyName(whole) &&
    !/^(?:united nations|european union|world|international)\b/.test(plain.base)
  return { ...plain, country: seat, isBody, isGeneric: isBody && seat === null && isGenericName(whole) }
}

function stateAfter(words: readonly string[], stateNamed: (words: readonly string[]) => string | null) {
  for (const [index, word] of words.entries()) {
    if (word !== 'of' || index === 0) continue
    const after = words.slice(index + 1)
    const country = stateNamed(after[0] === 'the' ? after.slice(1) : after)
    if (country !== null) return { country, rest: words.slice(0, index) }
  }
  return null
}

/** One word of capitals, as NATO, UNHCR or G7. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&./-]{1,7}s?$/u.test(name.trim())
}

/** Whether the letters are the initials of the name's words; small words may be left out, and "US" gives both its letters. */
export function areInitialsOf(acronym: string, name: string): boolean {
  const letters = [...wordsOf(acronym).join('')]
  const words = wordsOf(name)
  const fits = (letter: number, word: number): boolean => {
    if (letter === letters.length) return words.slice(word).every((rest) => SMALL.has(rest))
    if (word === words.length) return false
    const candidate = words[word] ?? ''
    if (candidate.startsWith(letters[letter] ?? ' ') && fits(letter + 1, word + 1)) return true
    // "U.S. Agency" is one letter or two: USAID.
    if (candidate.length > 1 && candidate.length < 4) {
      const whole = letters.slice(letter, letter + candidate.length).join('')
      if (whole === candidate && fits(letter + candidate.length, word + 1)) return true
    }
    return SMALL.has(candidate) && fits(letter, word + 1)
  }
  return letters.length > 1 && words.length > 1 && fits(0, 0)
}
