import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter } from '../../grammar/subjectAfter.ts'
import { areUnnamed } from '../../grammar/unnamedPeople.ts'
import { SPOKESPEOPLE, STATEMENTS, TIME_WORDS } from '../../lists/nouns.ts'
import type { Reading } from '../../text/reading.ts'
import type { QuoteClaim } from '../claims.ts'
import { isApposed } from './apposition.ts'
import { ends, tellsSomething } from './closingTail.ts'
import { makeClaim } from './reportedClaim.ts'

/**
 * "…, according to X." and "… according to X.": what stands before it.
 *
 * @param at where "according" stands
 * @param content what stands before it
 */
export function closingAccording(
  reading: Reading,
  items: readonly Item[],
  at: number,
  content: { first: number; last: number },
  story: Story,
): QuoteClaim | undefined {
  const opener = at + 1
  if (items.slice(opener + 1, opener + 6).some((here) => isWord(here, MEASURES))) return undefined
  const found = sourceAfter(items, opener, story)
  const subject = found ?? sourceWithoutName(items, opener)
  const named = subject?.last ?? opener
  const end = isWord(item(items, named + 1), /^\($/) && isWord(item(items, named + 3), /^\)$/) ? named + 3 : named
  const tail =
    isWord(item(items, end + 1), /^,$/) &&
    /^(?:who|which|whose|some|many|all|both|most)$/.test(item(items, end + 2).token.folded)
  const isTold = items.slice(end + 1, end + 6).some((here) => isWord(here, TOLD))
  const isWhole = tail || isTold || isWhen(items, end + 1) || belongs(items, end + 1) || isApposed(items, end + 1)
  if (items.length - end > 4 && !isWhole) return undefined
  // "The seats were given out according to age."
  const isParted = content.last < at - 1 || item(items, content.last).hasComma
  if (!isParted && !(subject && saysIt(items, subject, end) && tellsSomething(items, content.first, at)))
    return undefined
  return makeClaim(reading, items, content, subject, {
    cue: 'according to',
    first: at,
    last: named,
    confidence: isParted ? 0.8 : 0.7,
    rule: 'according-to',
  })
}

/** Somebody who is named, or a noun for those who say things, and nothing of theirs: "the ministry's rules". */
function saysIt(items: readonly Item[], { agents, last }: Subject, end: number): boolean {
  const after = item(items, end + 1)
  if (!ends(after) && !isWhen(items, end + 1)) return false
  return agents.length > 0 || isSource(item(items, last))
}

/** "a harbour spokeswoman", "port officials", "police" */
function sourceWithoutName(items: readonly Item[], opener: number): Subject | undefined {
  let last = opener
  while (last < opener + LONGEST && item(items, last + 1).token.word && !isWord(item(items, last + 1), NO_PART)) last++
  return isSource(item(items, last)) && !item(items, last).mention
    ? { agents: [], form: 'unnamed', first: opener + 1, last, confidence: 0.5 }
    : undefined
}

const isSource = ({ token: { folded } }: Item) =>
  areUnnamed(folded) ||
  SPOKESPEOPLE.has(folded) ||
  STATEMENTS.has(folded) ||
  /^(?:police|reports|media|spokesm[ae]n|relatives|family|court|mayor|minister|ministry|president|neighbours?|doctors?|witness|official|officer|lawyer|source|researchers?|scientists?|company|agency)$/.test(
    folded,
  )

/** In items. */
const LONGEST = 5
const NO_PART = /^(?:of|in|on|at|from|with|by|for|to|and|or|who|which|that|as|after|before|during|published|released)$/

/** "on Thursday", "late on Monday evening", to the end of the sentence. */
function isWhen(items: readonly Item[], from: number): boolean {
  let i = from
  while (i < from + 5 && isWord(item(items, i), WHEN)) i++
  while (i < from + 5 && TIME_WORDS.has(item(items, i).token.folded)) i++
  return i > from && ends(item(items, i)) && items.length - i < 3
}

const WHEN = /^(?:on|late|early|last|this|earlier|later)$/

/** "of the Karelian Department of Health": where somebody works, to the end of the sentence. */
function belongs(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^(?:of|at|from|with)$/) || items.length - from > 10) return false
  for (let i = from + 1; i < items.length - 1; i++) {
    const { token, mention } = item(items, i)
    if (mention || token.capital || /^(?:of|and|for|the|'s|in)$/.test(token.folded)) continue
    return false
  }
  return true
}

/** What something is done by, and nobody says: "according to UN standards". */
const MEASURES =
  /^(?:standards?|rules|norms|laws?|principles|procedures?|criteria|schedule|timetable|protocols?|needs|custom|tradition|plan)$/

/** What becomes of a study, a report, a list: "according to a study published on Monday". */
const TOLD = /^(?:published|released|issued|compiled|conducted|obtained|seen)$/
