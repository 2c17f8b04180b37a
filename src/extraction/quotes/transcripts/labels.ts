import { countryOfCity } from '../../lists/cities.ts'
import { fold } from '../../lists/fold.ts'
import { TITLE_HEADS } from '../../lists/titles.ts'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { isQuestion } from './askers.ts'

/** A speaker's label at the head of a paragraph: "SECRETARY TARN:", "Q:". */
export interface Label {
  paragraph: number
  /** The label's words, without the colon. */
  text: string
  /** Where what is said begins. */
  start: number
  capitals: boolean
}

/** In letters and words; with an office more: "The Minister of State, Department for Transport and the Regions (NAME)". */
const LONGEST_LABEL = { letters: 70, words: 8 }
const LONGEST_OFFICE = { letters: 125, words: 16 }
/** All up to a colon but a full stop, unless it shortens a word; whatever stands in brackets. */
const LABEL =
  /^((?:[^:\n"“”.([]|\([^()\n]*\)|\[[^[\]\n]*\]|(?<=\b(?:MRS?|MS|DR|HON|RT|PROF|SEN|REP|GOV|GEN|REV|ST|JR|Mrs?|Ms|Dr|Hon|Rt|Prof|Sen|Rep|Gov|Gen|Rev|St|Jr|Cllr|[A-Z]))\.)*):(?=\s|$)\s*/
/** "Q. Where were you?", and "A. At home." where it is no name that begins so. */
const SHORT = /^(?:(Q)\s+|([QA])\.\s+)(?=[\p{Lu}([“"—–])/u
/** "((HR)) And then?": the mark of who asks, as wikis write it. */
const DOUBLE = /^\(\(([^()\n]{1,30})\)\)\s+(?=\S)/
const SMALL = /^(?:of|the|and|de|van|von|al|bin)$/
const SMALL_IN_OFFICES = /^(?:for|to|on|in|at)$/
/** "To Minister Lund: why now?", "Dear Anna Lund:": whom somebody speaks to. */
const ADDRESS = /^(?:to|dear|for|from|with|thanks|thank|hello|message)\b/

/** The label at the head of a paragraph. */
export function labelOf(reading: Reading, span: Span, paragraph: number): Label | undefined {
  const start = at(reading.tokens, span.first).start
  const head = reading.text.slice(start, start + LONGEST_OFFICE.letters + 2)
  const short = SHORT.exec(head)
  const letter = short?.[1] ?? short?.[2]
  if (short && letter) return { paragraph, text: letter, start: start + short[0].length, capitals: false }
  const double = DOUBLE.exec(head)
  if (double?.[1]) return { paragraph, text: double[1], start: start + double[0].length, capitals: false }
  const match = LABEL.exec(head)
  const label = match?.[1]?.trim()
  const words = label ? wordsOutside(label) : []
  if (!match || !label || words.length === 0 || ADDRESS.test(fold(label))) return undefined
  const office = words.findIndex(isOffice)
  const longest = office < 0 ? LONGEST_LABEL : LONGEST_OFFICE
  if (label.length > longest.letters || words.length > longest.words) return undefined
  const outside = words.join(' ')
  const capitals = outside.toUpperCase() === outside && /\p{Lu}{2}|^[QA]$/u.test(outside)
  const isName = (word: string, i: number) =>
    /^\p{Lu}/u.test(word) ||
    SMALL.test(word) ||
    (i > 0 && /^\d+$/.test(word)) ||
    (office >= 0 && i > office && SMALL_IN_OFFICES.test(word))
  const anonymous = /^\p{Lu}/u.test(label) && isQuestion(label)
  if (!capitals && !anonymous && !words.every(isName)) return undefined
  // "CHENNAI: The minister …" is a dateline.
  if (!anonymous && countryOfCity(label) !== undefined) return undefined
  const skip =
    match[0].length +
    (/^\s*/.exec(reading.text.slice(start + match[0].length, start + match[0].length + 20))?.[0].length ?? 0)
  return { paragraph, text: label, start: start + skip, capitals: capitals && label.length > 1 }
}

/** The words of a label but those in brackets. */
export function wordsOutside(label: string): string[] {
  return label
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word))
}

/** "Minister", "Under-Secretary". */
export function isOffice(word: string): boolean {
  const folded = fold(word).replace(/[.,]/g, '')
  return TITLE_HEADS.has(folded) || folded.split('-').some((part) => TITLE_HEADS.has(part))
}
