import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { beforeMarks, containsDirect, type Found, makeClaim } from './reportedClaim.ts'

/** Between the commas stand a subject and its verb, no more. */
const LONGEST_INSERTION = 6

const AUXILIARY = /^(?:was|were|is|are|has|had|have|would|will|could|can|did|not|that)$/

const ADVERBIAL =
  /^(?:in|on|at|this|that|last|next|after|before|during|with|without|for|from|by|since|until|as|amid|following|despite|under|earlier|later|now|then|today|yesterday|meanwhile|however|but|and|so)$/

/** "The government, she added, had known of it": the sentence as it stands, or what stands before where a participle follows. */
export function medialAttribution(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  for (let v = 3; v < items.length - 3; v++) {
    if (item(items, v + 1).token.text !== ',') continue
    const verb = verbAt(items, v)
    if (!verb?.clause || verb.form !== 'past') continue
    let comma = v - 1
    while (comma > v - LONGEST_INSERTION && !isWord(item(items, comma), /^,$/)) comma--
    if (comma < 1 || !isWord(item(items, comma), /^,$/)) continue
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    if (!subject || passive || unreal || subject.first !== comma + 1 || /^(?:author|unnamed)$/.test(subject.form))
      continue
    const frame = { cue: text(items, v), first: comma + 1, last: v, confidence: 0.75, rule: 'medial-attribution' }
    // "…, NAME said, adding that …", "…, NAME said, but …", which is said apart
    const isApart = isWord(item(items, v + 2), /^but$/) && !isWord(item(items, v + 3), AUXILIARY)
    if (isApart && comma > 3 && !containsDirect(items, 0, comma, direct)) {
      return { claim: makeClaim(reading, items, { first: 0, last: comma - 1 }, subject, frame), last: v }
    }
    if (verbAt(items, v + 2)?.form === 'gerund') {
      if (comma < 4 || containsDirect(items, 0, comma, direct)) return undefined
      return { claim: makeClaim(reading, items, { first: 0, last: comma - 1 }, subject, frame), last: v }
    }
    // "This year, he said, he came …": after an adverbial the clause stands whole behind the attribution.
    if (isWord(item(items, 0), ADVERBIAL)) return undefined
    const last = beforeMarks(items, items.length - 1, v + 1)
    const finite = !/ing$/.test(item(items, v + 2).token.folded)
    if (last - v < 3 || !finite || containsDirect(items, 0, last, direct)) return undefined
    return { claim: makeClaim(reading, items, { first: 0, last }, subject, frame), last: items.length }
  }
  return undefined
}
