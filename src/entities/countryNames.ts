import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { DEMONYMS, STATE_ALIASES } from '../annotations/index.ts'
import { wordsOf } from './fold.ts'

countries.registerLocale(english)

/** Country codes by the folded words of a state's name, and of what its people and things are called. */
const states = new Map<string, string>()
const adjectives = new Map<string, string>()
const phraseOf = (text: string) => wordsOf(text).join(' ')
for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
  for (const name of names) states.set(phraseOf(name).replace(/^the /, ''), code)
}
for (const [name, code] of STATE_ALIASES) states.set(phraseOf(name), code)
for (const [word, code] of DEMONYMS) adjectives.set(phraseOf(word), code)

const LONGEST_IN_WORDS = 6

/** ISO 3166-1 alpha-2 of a state by its name in folded words; null where it is none. */
export function countryNamed(words: readonly string[]): string | null {
  const name = (words[0] === 'the' ? words.slice(1) : words).join(' ')
  return states.get(name) ?? null
}

/** The country that the first words name, or of which they are the adjective, and the words after it. */
export function countryBefore(words: readonly string[]): { country: string; rest: string[] } | null {
  const from = words[0] === 'the' ? 1 : 0
  for (let count = Math.min(LONGEST_IN_WORDS, words.length - from - 1); count > 0; count--) {
    const phrase = words.slice(from, from + count).join(' ')
    const country = adjectives.get(phrase) ?? states.get(phrase)
    if (country !== undefined) return { country, rest: words.slice(from + count) }
  }
  return null
}

/** The country after the last "of" or "for": "government of the arab republic of egypt". */
export function countryAfter(words: readonly string[]): { country: string; rest: string[] } | null {
  for (const [index, word] of words.entries()) {
    if (word !== 'of' || index === 0) continue
    const country = countryNamed(words.slice(index + 1))
    if (country !== null) return { country, rest: words.slice(0, index) }
  }
  return null
}
