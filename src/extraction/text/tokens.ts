import { fold } from '../lists/fold.ts'

/** A word, a clitic ('s), or one mark, with its place in the text in UTF-16 units. */
export interface Token {
  text: string
  /** Lower case, without accents, with straight apostrophes and no final period. */
  folded: string
  start: number
  end: number
  /** A word or number, as opposed to a mark. */
  word: boolean
  /** Begins as names do: "Khamenei", "al-Assad". */
  capital: boolean
  /** A line of its paragraph begins with it. */
  fresh: boolean
}

export const END: Token = Object.freeze({
  text: '',
  folded: '',
  start: -1,
  end: -1,
  word: false,
  capital: false,
  fresh: false,
})

/** A blank line is a token, so that no name or phrase reaches across it. */
export const PARAGRAPH_BREAK = '\n\n'
/** "Director/Deputy Minister" are words of two titles, "km/h" is one. */
const TOKEN =
  /\n\s*\n|[\p{L}\p{N}\p{M}@]+(?:(?:[.'’\-‐‑&_]|\/(?!\p{Lu}\p{Ll}{2}))[\p{L}\p{N}\p{M}]+|,\d{3}(?!\d))*|\S/gu
const CLITIC = /['’]s$/i
/** After an abbreviation: "the U.S.'s". */
const POSSESSIVE = /^['’]s(?!\p{L})/u
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u
const NAME_START = /^(?:\p{Lu}|(?:al|el|ad|as|an|ar|ash|at|az|d|l|bin|ibn|abu|de|o)[-’']\p{Lu})/u
const PREFIXED = /[-’']/
const WORD_START = /^[\p{L}\p{N}@]/u

/** Words that keep their period. Folded. */
const ABBREVIATIONS = new Set(
  'mr mrs ms smt dr prof sr jr st rev hon gen col lt capt maj sgt adm gov sen rep pres messrs mt inc ltd co corp vs no vol jan feb mar apr jun jul aug sept sep oct nov dec approx est dept fr msgr supt insp cmdr'.split(
    ' ',
  ),
)

const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122]

function token(text: string, start: number, fresh = false): Token {
  const bare = text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text
  const first = text.charCodeAt(0)
  const upper = first >= UPPER_A && first <= UPPER_Z
  // Most words begin with an ASCII letter and have no mark within: they need no look at their letters' classes.
  const lower = first >= LOWER_A && first <= LOWER_Z
  return {
    text,
    folded: fold(bare),
    start,
    end: start + text.length,
    word: upper || lower || WORD_START.test(text),
    capital: upper || ((!lower || PREFIXED.test(text)) && NAME_START.test(text)),
    fresh,
  }
}

/** Parts a text into tokens in one pass. Its cost is linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = match.index
    if (match[0].startsWith('\n')) {
      tokens.push({ ...END, text: PARAGRAPH_BREAK, start, end: start + match[0].length })
      continue
    }
    let word = match[0]
    const clitic = word.length > 2 && CLITIC.test(word)
    if (clitic) word = word.slice(0, -2)
    else if (text[start + word.length] === '.' && (INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase()))) {
      word += '.'
      TOKEN.lastIndex++
    }
    tokens.push(token(word, start, text[start - 1] === '\n'))
    if (word.endsWith('.') && word.length > 1) {
      const after = text.slice(TOKEN.lastIndex, TOKEN.lastIndex + 3)
      if (POSSESSIVE.test(after)) {
        tokens.push(token(after.slice(0, 2), TOKEN.lastIndex))
        TOKEN.lastIndex += 2
      }
    }
    if (clitic) tokens.push(token(match[0].slice(-2), start + word.length))
  }
  return tokens
}

export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END
}

export function isClitic(candidate: Token): boolean {
  return candidate.folded === "'s"
}

export function isNumber(candidate: Token): boolean {
  return /^\d/.test(candidate.text)
}

export function isInitial(candidate: Token): boolean {
  return /^\p{Lu}\.?$/u.test(candidate.text)
}

/** All its letters are capitals, two at least: "NATO", "U.S.". */
export function isAcronym(candidate: Token): boolean {
  if (!candidate.capital || candidate.text.length < 2) return false
  const second = candidate.text.charCodeAt(1)
  if ((second >= LOWER_A && second <= LOWER_Z) || /^.\p{Ll}/u.test(candidate.text)) return false
  return /^(?:\p{Lu}[\p{Lu}\d.&-]*\p{Lu}\.?|\p{Lu}\d+|\p{Lu}[\p{Lu}.]+)s?$/u.test(candidate.text)
}
