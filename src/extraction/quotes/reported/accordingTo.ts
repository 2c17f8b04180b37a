import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { isApposed } from './apposition.ts'
import { contentAfter } from './contents.ts'
import { beforeMarks, containsDirect, type Found, type Frame, makeClaim } from './reportedClaim.ts'

/** "According to X, …" and "Per the decree, …". */
export function accordingTo(
  reading: Reading,
  items: readonly Item[],
  i: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  const { folded } = item(items, i).token
  if (folded !== 'according' && folded !== 'per') return undefined
  const per = i === 0 && isWord(item(items, i), /^per$/)
  if (!per && !(isWord(item(items, i), /^according$/) && isWord(item(items, i + 1), /^to$/))) return undefined
  const opener = per ? i : i + 1
  const subject = sourceAfter(items, opener, story)
  if (per && !(subject && subject.agents.length > 0)) return undefined
  const comma = items.findIndex(
    (here, index) => index > Math.max(opener + 1, subject?.last ?? 0) && isWord(here, /^[,.]$/),
  )
  const frame = { cue: per ? 'Per' : `${text(items, i)} to`, first: i, confidence: 0.85, rule: 'according-to' }
  const initial = i <= 1 || isWord(item(items, i - 1), /^(?:and|but|while)$/)
  if (initial && comma > 0 && comma < i + 40 && isWord(item(items, comma), /^,$/)) {
    let last = items.length - 1
    for (let j = comma + 1; j < items.length; j++) {
      if (isWord(item(items, j), /^;$/)) {
        last = j - 1
        break
      }
    }
    last = beforeMarks(items, last, comma)
    if (last <= comma || containsDirect(items, comma + 1, last, direct)) return undefined
    // "According to the paper, Professor NAME said …": the professor's words, which the next rule finds.
    if (isSaidByAnother(items, comma, last, story)) return undefined
    const claim = makeClaim(reading, items, { first: comma + 1, last }, subject, { ...frame, last: comma - 1 })
    return { claim, last }
  }
  const end = comma > 0 && comma < i + 6 && isWord(item(items, comma), /^,$/) ? comma - 1 : -1
  const source: Subject | undefined =
    subject ??
    (end > opener ? { agents: [], form: 'unnamed', first: opener + 1, last: end, confidence: 0.5 } : undefined)
  return source && medial(reading, items, i, source, frame, direct)
}

/** Whether a person, or a spokesman for a body, whom the source tells of says what follows. */
function isSaidByAnother(items: readonly Item[], comma: number, last: number, story: Story): boolean {
  for (let v = comma + 2; v <= last && v < comma + 16; v++) {
    const verb = verbAt(items, v)
    if (!verb) continue
    const { subject, passive } = subjectBefore(items, v, story)
    const isNamed =
      subject !== undefined && subject.agents.length > 0 && subject.first > comma && subject.first < comma + 9
    return verb.form === 'past' && !passive && isNamed && contentAfter(items, v, verb, false) !== undefined
  }
  return false
}

/** "One child was, according to the fire service, among the dead": the sentence as it stands. */
function medial(
  reading: Reading,
  items: readonly Item[],
  i: number,
  subject: Subject,
  frame: Omit<Frame, 'last'>,
  direct: ReadonlySet<number>,
): Found | undefined {
  const before = i - 1
  const after = subject.last + 1
  if (!isWord(item(items, before), /^,$/) || !isWord(item(items, after), /^,$/) || after < i) return undefined
  if (isApposed(items, after)) return undefined
  const last = beforeMarks(items, items.length - 1, after)
  // "including, according to X, …" reports what follows only.
  if (isWord(item(items, before - 1), /^(?:and|but|which|that|who)$/)) return undefined
  const first = isWord(item(items, before - 1), /^including$/) ? after + 1 : 0
  if (last - first < 4 || after >= last - 1 || containsDirect(items, first, last, direct)) return undefined
  for (let v = first; v < before; v++) if (verbAt(items, v)) return undefined
  const claim = makeClaim(reading, items, { first, last }, subject, { ...frame, last: subject.last, confidence: 0.7 })
  return { claim, last }
}
