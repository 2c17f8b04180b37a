import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import type { OrganizationClassification } from '../../annotations/annotations.ts'
import { DEMONYMS, NOT_STATES, STATE_ALIASES } from '../../annotations/demonyms.ts'
import { KNOWN_ORGANIZATIONS } from '../../annotations/index.ts'
import { words } from '../../annotations/wordLists.ts'
import { KNOWN_SURNAMES } from '../lists/givenNames.ts'
import { at, isAcronym, isClitic, type Token, tokenize } from '../text/tokens.ts'

export type Entry =
  | { kind: 'state'; code: string }
  | { kind: 'demonym'; code: string }
  | { kind: 'organization'; id: string; classification: OrganizationClassification }
  | { kind: 'person'; name: string }

interface Phrase {
  words: Token[]
  entry: Entry
}

export interface Found {
  entry: Entry
  /** The last token of the phrase. */
  last: number
}

/** Names known beforehand, found by their words. */
export class Gazetteer {
  /** By the first word, then by the second; those of one word under none. */
  readonly #phrases = new Map<string, Map<string, Phrase[]>>()
  readonly #wider: Gazetteer | undefined
  readonly #hidden: string | undefined

  /** Names that count in one text only stand in front of those known everywhere, of which one word (`hidden`, folded) may mean another place there. */
  constructor(wider?: Gazetteer, hidden?: string) {
    this.#wider = wider
    this.#hidden = hidden
  }

  add(name: string, entry: Entry): void {
    const words = tokenize(name)
    const key = words[0]?.folded
    if (!key) return
    const second = words[1]?.folded ?? ''
    const beginning = this.#phrases.get(key) ?? new Map<string, Phrase[]>()
    const phrases = beginning.get(second) ?? []
    if (phrases.some((phrase) => phrase.words.length === words.length && sameWords(phrase.words, words))) return
    phrases.push({ words, entry })
    phrases.sort((a, b) => b.words.length - a.words.length)
    beginning.set(second, phrases)
    this.#phrases.set(key, beginning)
  }

  /** The longest known name that begins at token `index`. Acronyms match letter by letter. */
  find(tokens: readonly Token[], index: number): Found | undefined {
    return this.#listed(tokens, index) ?? this.#formal(tokens, index)
  }

  #listed(tokens: readonly Token[], index: number): Found | undefined {
    const { folded } = at(tokens, index)
    const beginning = this.#phrases.get(folded)
    if (beginning) {
      const found = standing(beginning.get(at(tokens, index + 1).folded), tokens, index)
      const one = found ?? standing(beginning.get(''), tokens, index)
      if (one) return one
    }
    const wide = this.#wider === undefined ? undefined : this.#wider.#listed(tokens, index)
    return wide !== undefined && folded === this.#hidden && wide.last === index ? undefined : wide
  }

  /** "Sultanate of Oman", "People's Democratic Republic of Algeria" */
  #formal(tokens: readonly Token[], index: number): Found | undefined {
    const { capital, folded } = at(tokens, index)
    if (!capital || !FORMAL.has(folded)) return undefined
    // "the State of Karelia", not "Secretary of State of Karelia"
    if (folded === 'state' && at(tokens, index - 1).folded !== 'the') return undefined
    let i = index
    while (i < index + LONGEST_FORM && (FORMAL.has(at(tokens, i).folded) || (i > index && isClitic(at(tokens, i))))) i++
    if (!FORMS.test(at(tokens, i - 1).folded) || at(tokens, i).folded !== 'of') return undefined
    const found = this.#listed(tokens, at(tokens, i + 1).folded === 'the' ? i + 2 : i + 1)
    // The Republic of China is another than the People's.
    const isState = found?.entry.kind === 'state' && (found.entry.code !== 'CN' || folded === 'people')
    return isState ? found : undefined
  }
}

/** In words. */
const LONGEST_FORM = 6
const FORMS = /^(?:republic|kingdom|sultanate|emirate|principality|duchy|commonwealth|state)$/
/** Words of which the formal names of states are made. Folded. */
const FORMAL = words(
  'republic kingdom sultanate emirate principality duchy commonwealth state people democratic socialist islamic federal federative bolivarian hashemite arab cooperative co-operative plurinational grand independent',
)

function sameWords(a: Token[], b: Token[]): boolean {
  return a.every((word, index) => word.text === b[index]?.text)
}

/** The first of some phrases, the longest first, that stands at token `index`. */
function standing(phrases: readonly Phrase[] | undefined, tokens: readonly Token[], index: number): Found | undefined {
  const found = phrases?.find(({ words }) => stands(words, tokens, index))
  return found && { entry: found.entry, last: index + found.words.length - 1 }
}

function stands(words: readonly Token[], tokens: readonly Token[], index: number): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (!matches(at(words, offset), at(tokens, index + offset))) return false
  return true
}

function matches(word: Token, token: Token): boolean {
  if (word.folded !== token.folded) return false
  if (isAcronym(word)) return word.text.replace(/\.$/, '') === token.text.replace(/\.$/, '')
  return word.capital ? token.capital : true
}

/** "the Korean Republic" may be either. As they are written. */
const SHARED_REPUBLICS = new Set(['Korean', 'Congolese', 'American', 'British'])

/** States by every English name, nationality words, and bodies known the world over. */
export function basicGazetteer(): Gazetteer {
  const gazetteer = new Gazetteer()
  for (const [name, code] of STATE_ALIASES) gazetteer.add(name, { kind: 'state', code })
  countries.registerLocale(english)
  for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    if (NOT_STATES.has(code)) continue
    for (const name of names) {
      if (/[(,]/.test(name)) continue
      gazetteer.add(name, { kind: 'state', code })
      // The Republic of China is another one.
      if (!/\b(?:Republic|Kingdom|China)\b/.test(name)) gazetteer.add(`Republic of ${name}`, { kind: 'state', code })
    }
  }
  for (const [word, code] of DEMONYMS) {
    gazetteer.add(word, { kind: 'demonym', code })
    if (!SHARED_REPUBLICS.has(word)) gazetteer.add(`${word} Republic`, { kind: 'state', code })
  }
  for (const name of KNOWN_SURNAMES) gazetteer.add(name, { kind: 'person', name })
  for (const { names, classification } of KNOWN_ORGANIZATIONS) {
    for (const name of names)
      for (const spelling of spellingsOf(name))
        gazetteer.add(spelling, { kind: 'organization', id: names[0] ?? name, classification })
  }
  return gazetteer
}

/** Acronyms that British papers write like words: "Nato". */
const SPOKEN = new Set(
  'NATO ASEAN UNESCO UNICEF OPEC ECOWAS APEC SAARC BRICS AUKUS INTERPOL FIFA UEFA NASA IGAD'.split(' '),
)

/** A name as it is spelled on either side of the Atlantic. */
function spellingsOf(name: string): string[] {
  if (SPOKEN.has(name)) return [name, `${name.slice(0, 1)}${name.slice(1).toLowerCase()}`]
  const british = name
    .replace(/ization/g, 'isation')
    .replace(/Cooperation/g, 'Co-operation')
    .replace(/Center/g, 'Centre')
  return british === name
    ? [name]
    : [name, name.replace(/Cooperation/g, 'Co-operation'), british, name.replace(/ization/g, 'isation')]
}
