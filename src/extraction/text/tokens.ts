import { MAKING_CLEAR } from '../lists/verbs.ts'
import { tokenEnd, unitsOf } from './tokenEnds.ts'
import { type Word, wordBetween } from './words.ts'

/** A word, a clitic ('s), or one mark, with its place in the text in UTF-16 units. */
export interface Token extends Omit<Word, 'keepsPeriod'> {
  start: number
  end: number
  /** A line of its paragraph begins with it. */
  fresh: boolean
}

/** What stands beyond the text. Not frozen, which would give it another shape than tokens have. */
export const END: Token = {
  text: '',
  folded: '',
  start: -1,
  end: -1,
  word: false,
  capital: false,
  acronym: false,
  verb: undefined,
  fresh: false,
}

/** A blank line is a token, so that no name or phrase reaches across it. */
export const PARAGRAPH_BREAK = '\n\n'
/** "Director/Deputy Minister" are words of two titles, "km/h" is one; "7:45" is one, too. `tokenEnd` tells the same of what is ASCII. */
export const TOKEN =
  /\n\s*\n|[\p{L}\p{N}\p{M}@]+(?:(?:[.'’\-‐‑&_]|\/(?!\p{Lu}\p{Ll}{2}))[\p{L}\p{N}\p{M}]+|,\d{3}(?!\d)|(?<=\d):\d{2}(?!\d))*|\S/gu
/** After an abbreviation: "the U.S.'s". */
/** "No. 5" is a number, "no." without one an answer. */
const NUMBERED = /^\. ?[\d#]/
const POSSESSIVE = /^['’]s(?!\p{L})/u
const STYLE = /^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Sen|Rep|Gov|Hon)\.\p{Lu}/u
const INITIAL = /^\p{Lu}\.?$/u
const LONGEST_INITIAL = 3
const [DIGIT_0, DIGIT_9] = [0x30, 0x39]
const [STRESS, LETTER_APOSTROPHE] = [0x2c8, 0x2bc]
const [NEWLINE, APOSTROPHE, PERIOD, UPPER_S, LOWER_S, TYPOGRAPHIC_APOSTROPHE] = [0x0a, 0x27, 0x2e, 0x53, 0x73, 0x2019]

function token({ text, folded, word, capital, acronym, verb }: Word, start: number, fresh: boolean): Token {
  return { text, folded, start, end: start + text.length, word, capital, acronym, verb, fresh }
}

function paragraphBreak(start: number, end: number): Token {
  const text = PARAGRAPH_BREAK
  return { text, folded: '', start, end, word: false, capital: false, acronym: false, verb: undefined, fresh: false }
}

function endsInClitic(units: Uint16Array, start: number, end: number): boolean {
  const last = units[end - 1]
  return end - start > 2 && (last === LOWER_S || last === UPPER_S) && isApostrophe(units[end - 2])
}

/** Some type "Lundˈs" with the mark of stress, or the apostrophe that is a letter. */
const isApostrophe = (unit: number | undefined) =>
  unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE || unit === STRESS || unit === LETTER_APOSTROPHE

/** "Dr.Lund", which somebody wrote without a space, is two words: where the first one ends. */
function styleEnd(text: string, units: Uint16Array, start: number, end: number): number {
  const period = [start + 2, start + 3, start + 4].find((place) => place < end && units[place] === PERIOD)
  return period !== undefined && STYLE.test(text.slice(start, period + 2)) ? period : end
}

/** Marks the verb of "made clear", "made it clear", the last word of which was read. */
function makeClear(tokens: readonly Token[]): void {
  const made = tokens.at(-2)?.folded === 'it' ? tokens.at(-3) : tokens.at(-2)
  const verb = made && MAKING_CLEAR.get(made.folded)
  if (made && verb) made.verb = verb
}

/** Parts a text into tokens in one pass. Its cost is linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const units = unitsOf(text)
  for (let place = 0; place < text.length; ) {
    let start = place
    place = tokenEnd(units, start)
    if (place === start) {
      place++
      continue
    }
    if (place < 0) {
      TOKEN.lastIndex = start
      const match = TOKEN.exec(text)
      if (!match) break
      start = match.index
      place = TOKEN.lastIndex
    }
    if (units[start] === NEWLINE) {
      tokens.push(paragraphBreak(start, place))
      continue
    }
    place = styleEnd(text, units, start, place)
    const clitic = endsInClitic(units, start, place) ? place - 2 : place
    const word = wordBetween(text, units, start, clitic)
    const fresh = start > 0 && units[start - 1] === NEWLINE
    if (clitic < place) {
      tokens.push(token(word, start, fresh))
      tokens.push(token(wordBetween(text, units, clitic, place), clitic, false))
    } else if (
      !word.keepsPeriod ||
      units[place] !== PERIOD ||
      (word.folded === 'no' && !NUMBERED.test(text.slice(place, place + 4)))
    ) {
      tokens.push(token(word, start, fresh))
      if (word.folded === 'clear') makeClear(tokens)
    } else {
      place++
      tokens.push(token(wordBetween(text, units, start, place), start, fresh))
      if (isApostrophe(units[place]) && POSSESSIVE.test(text.slice(place, place + 3))) {
        tokens.push(token(wordBetween(text, units, place, place + 2), place, false))
        place += 2
      }
    }
  }
  return tokens
}

/** A copy of a token with something else in it, of the same shape: a spread copy has another one, and is read slower. */
export function tokenLike(
  other: Token,
  {
    text = other.text,
    folded = other.folded,
    capital = other.capital,
    acronym = other.acronym,
  }: Partial<Pick<Token, 'text' | 'folded' | 'capital' | 'acronym'>>,
): Token {
  const { start, end, word, verb, fresh } = other
  return { text, folded, start, end, word, capital, acronym, verb, fresh }
}

/** Below zero nothing is looked up: to an array that is a property by name, and one such look-up makes all of them slow. */
export function at(tokens: readonly Token[], index: number): Token {
  return index < 0 ? END : (tokens[index] ?? END)
}

export function isClitic(candidate: Token): boolean {
  return candidate.folded === "'s"
}

export function isNumber(candidate: Token): boolean {
  const first = candidate.text.charCodeAt(0)
  return first >= DIGIT_0 && first <= DIGIT_9
}

export function isInitial(candidate: Token): boolean {
  return candidate.capital && candidate.text.length <= LONGEST_INITIAL && INITIAL.test(candidate.text)
}

/** All its letters are capitals, two at least: "NATO", "U.S.". */
export function isAcronym(candidate: Token): boolean {
  return candidate.acronym
}
