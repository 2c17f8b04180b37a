import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { isPluralNoun, verbAt } from '../../grammar/verbs.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { ended } from './clauseEnds.ts'
import { beforeMarks, containsDirect, type Found, makeClaim } from './reportedClaim.ts'

/** Between the commas stand a subject and its verb, no more. */
const LONGEST_INSERTION = 6

const AUXILIARY =
  /^(?:was|were|is|are|has|had|have|would|will|could|can|should|might|may|must|did|does|do|cannot|not|that)$/

const ADVERBIAL =
  /^(?:in|on|at|this|that|last|next|after|before|during|with|without|for|from|by|since|until|as|amid|following|despite|under|earlier|later|now|then|today|yesterday|meanwhile|however|but|and|so)$/

/** ", she added,", between two commas. Items. */
interface Insertion {
  verb: number
  open: number
  close: number
  /** Undefined for many without a name: "investigators have said". */
  subject: Subject | undefined
}

/** "The government, she added, had known of it": the sentence as it stands, or what stands before where a participle follows. */
export function medialAttribution(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  for (let v = 2; v < items.length - 3; v++) {
    const inserted = said(items, v, story) ?? saidInverted(items, v, story)
    if (!inserted) continue
    const { open, close, subject } = inserted
    const frame = {
      cue: text(items, v),
      first: open + 1,
      last: close - 1,
      confidence: 0.75,
      rule: 'medial-attribution',
    }
    // "…, NAME said, adding that …", "…, NAME said, but …", which is said apart
    const isApart = isWord(item(items, close + 1), /^but$/) && !isWord(item(items, close + 2), AUXILIARY)
    const isFollowed = verbAt(items, close + 1)?.form === 'gerund'
    if (isApart && open > 3 && !containsDirect(items, 0, open, direct))
      return { claim: makeClaim(reading, items, { first: 0, last: open - 1 }, subject, frame), last: close - 1 }
    if (isFollowed) {
      if (open < 4 || containsDirect(items, 0, open, direct)) return undefined
      return { claim: makeClaim(reading, items, { first: 0, last: open - 1 }, subject, frame), last: close - 1 }
    }
    // "This year, he said, he came …": after an adverbial the clause stands whole behind the attribution.
    if (isWord(item(items, 0), ADVERBIAL)) return undefined
    const last = ended(items, close + 1, 'clause', v)?.last ?? beforeMarks(items, items.length - 1, close)
    const finite = !/ing$/.test(item(items, close + 1).token.folded)
    if (last - close < 2 || !finite || containsDirect(items, 0, last, direct)) return undefined
    return { claim: makeClaim(reading, items, { first: 0, last }, subject, frame), last: items.length }
  }
  return undefined
}

/** ", she added,", ", investigators have said," */
function said(items: readonly Item[], v: number, story: Story): Insertion | undefined {
  // "she said on Friday,"
  let close = v + 1
  while (close < v + 4 && TIME_WORDS.has(item(items, close).token.folded)) close++
  const verb = item(items, close).token.text === ',' ? verbAt(items, v) : undefined
  if (!verb?.clause || verb.form === 'gerund') return undefined
  let open = v - 1
  while (open > v - LONGEST_INSERTION && !isWord(item(items, open), /^,$/)) open--
  if (open < 1 || !isWord(item(items, open), /^,$/)) return undefined
  const { subject, passive, unreal } = subjectBefore(items, v, story)
  if (passive || unreal || subject?.form === 'author') return undefined
  const isNamed = subject !== undefined && subject.form !== 'unnamed'
  if (isNamed) return subject.first === open + 1 ? { verb: v, open, close, subject } : undefined
  const areMany = isPluralNoun(item(items, open + 1)) || isWord(item(items, open + 1), /^(?:they|police)$/)
  const isAlone = v === open + 2 || (v === open + 3 && isWord(item(items, v - 1), /^(?:have|also)$/))
  return areMany && isAlone && goesOn(items, close) ? { verb: v, open, close, subject: undefined } : undefined
}

/** ", said NAME, are required to" */
function saidInverted(items: readonly Item[], v: number, story: Story): Insertion | undefined {
  const verb = isWord(item(items, v - 1), /^,$/) ? verbAt(items, v) : undefined
  if (!verb?.clause || (verb.form !== 'past' && verb.form !== 'present')) return undefined
  const subject = subjectAfter(items, v, story)
  if (!subject || subject.last > v + LONGEST_INSERTION) return undefined
  // "NAME, reported missing by NAME, was found"
  if (items.slice(v + 1, subject.last).some((here) => isWord(here, /^(?:by|in|on|with|as|dead|missing|alive)$/)))
    return undefined
  const close = subject.last + 1
  return isWord(item(items, close), /^,$/) && goesOn(items, close)
    ? { verb: v, open: v - 1, close, subject }
    : undefined
}

/** "…, are required", "…, and should not have left": one clause, which the insertion parted. */
const goesOn = (items: readonly Item[], comma: number) =>
  isWord(item(items, isWord(item(items, comma + 1), /^and$/) ? comma + 2 : comma + 1), AUXILIARY)
