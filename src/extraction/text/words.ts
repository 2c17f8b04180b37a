import { fold } from '../lists/fold.ts'
import { REPORTING_VERBS, type ReportingVerb } from '../lists/verbs.ts'

/** What a token is by its letters alone, wherever it stands. */
export interface Word {
  text: string
  /** Lower case, without accents, with straight apostrophes and no final period. */
  folded: string
  /** A word or number, as opposed to a mark. */
  word: boolean
  /** Begins as names do: "Khamenei", "al-Assad". */
  capital: boolean
  /** All its letters are capitals, two at least: "NATO", "U.S.". */
  acronym: boolean
  /** The verb of saying that it is a form of. */
  verb: ReportingVerb | undefined
  /** A period that follows belongs to it: "Dr", "U.S". */
  keepsPeriod: boolean
}

const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u
const NAME_START = /^(?:\p{Lu}|(?:al|el|ad|as|an|ar|ash|at|az|d|l|bin|ibn|abu|de|o)[-’']\p{Lu})/u
const PREFIXED = /[-’']/
const WORD_START = /^[\p{L}\p{N}@]/u
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d.&-]*\p{Lu}\.?|\p{Lu}\d+|\p{Lu}[\p{Lu}.]+)s?$/u

/** Words that keep their period. Folded. */
const ABBREVIATIONS = new Set(
  'mr mrs ms smt eng engr amb dr prof sr jr st rev rt hon gen col lt capt maj sgt adm gov sen rep pres messrs mt inc ltd co corp vs no vol jan feb mar apr jun jul aug sept sep oct nov dec approx est dept fr msgr supt insp cmdr brig cdr cpl cpt atty alh ret retd rtd v kft zrt'.split(
    ' ',
  ),
)

const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122]

function wordOf(text: string): Word {
  const bare = text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text
  const first = text.charCodeAt(0)
  const upper = first >= UPPER_A && first <= UPPER_Z
  // Most words begin with an ASCII letter and have no mark within: they need no look at their letters' classes.
  const lower = first >= LOWER_A && first <= LOWER_Z
  const capital = upper || ((!lower || PREFIXED.test(text)) && NAME_START.test(text))
  const folded = fold(bare)
  return {
    text,
    folded,
    word: upper || lower || WORD_START.test(text),
    capital,
    acronym: capital && isAcronym(text),
    verb: REPORTING_VERBS.get(folded),
    keepsPeriod: INITIALS.test(text) || ABBREVIATIONS.has(text.toLowerCase()),
  }
}

function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1)
  return text.length > 1 && !(second >= LOWER_A && second <= LOWER_Z) && !/^.\p{Ll}/u.test(text) && ACRONYM.test(text)
}

/** So many words are remembered from text to text; a power of two. Each has one place, where the next one takes over. */
const REMEMBERED = 2048
/** Longer words would keep the whole text in memory of which they are a slice. */
const LONGEST_REMEMBERED = 12
const remembered = Array.from({ length: REMEMBERED }, (): Word | undefined => undefined)
/** Their UTF-16 units. */
const spellings = new Uint16Array(REMEMBERED * LONGEST_REMEMBERED)

/** The word between two places of a text, of which `units` are the UTF-16 units. Most words stood in this text or in another one before. */
export function wordBetween(text: string, units: Uint16Array, start: number, end: number): Word {
  const length = end - start
  if (length > LONGEST_REMEMBERED) return wordOf(text.slice(start, end))
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0
  const place = (hash ^ (hash >>> 13)) & (REMEMBERED - 1)
  const known = remembered[place]
  const spelling = place * LONGEST_REMEMBERED
  let same = 0
  while (same < length && spellings[spelling + same] === units[start + same]) same++
  if (known !== undefined && same === length && known.text.length === length) return known
  const word = wordOf(text.slice(start, end))
  remembered[place] = word
  for (let i = 0; i < length; i++) spellings[spelling + i] = units[start + i] ?? 0
  return word
}
