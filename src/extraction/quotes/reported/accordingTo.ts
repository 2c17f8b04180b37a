import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { witnessAfter } from '../../grammar/witness.ts'
import { SPOKESPEOPLE } from '../../lists/nouns.ts'
import { TITLE_HEADS } from '../../lists/titles.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { isOccupation } from '../../names/occupations.ts'
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
  const comma = commaBehind(items, Math.max(opener + 1, subject?.last ?? 0), subject?.agents[0]?.kind === 'person')
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
    const lead = subject && subject.agents.length > 0 && isBegun(items, subject.last, comma) ? subject.last : comma
    last = beforeMarks(items, last, comma)
    if (last <= comma || containsDirect(items, lead + 1, last, direct)) return undefined
    // "According to the paper, Professor NAME said …": the professor's words, which the next rule finds.
    if (!witnessAfter(items, opener, story) && isSaidByAnother(items, comma, last, story)) return undefined
    const claim = makeClaim(reading, items, { first: lead + 1, last }, subject, { ...frame, last: lead - 1 })
    return { claim, last }
  }
  const end = comma > 0 && comma < i + 6 && isWord(item(items, comma), /^,$/) ? comma - 1 : -1
  const source: Subject | undefined =
    subject ??
    (end > opener ? { agents: [], form: 'unnamed', first: opener + 1, last: end, confidence: 0.5 } : undefined)
  return source && medial(reading, items, i, source, frame, direct)
}

/** The comma that closes the source, which begins before item `from`: not that of "March 14, 2019", nor the first of ", its former spokesman,". */
function commaBehind(items: readonly Item[], from: number, isPerson: boolean): number {
  const comma = items.findIndex((here, i) => i > from && isWord(here, /^[,.]$/) && !isInDate(items, i))
  const close = items.findIndex((here, i) => i > comma && isWord(here, /^,$/))
  const isTold = comma > 0 && close > comma + 1 && close < comma + 16 && isAside(items, comma + 1, close - 1, isPerson)
  return isTold ? close : comma
}

const isInDate = (items: readonly Item[], comma: number) =>
  /^\d{1,2}$/.test(item(items, comma - 1).token.text) && /^\d{4}$/.test(item(items, comma + 1).token.text)

/** "the mayor's former spokeswoman", "quoting the state agency": of the source, and no clause. */
function isAside(items: readonly Item[], first: number, last: number, isPerson: boolean): boolean {
  const within = items.slice(first, last + 1)
  if (within.some(({ token }) => AUXILIARIES.has(token.folded) || token.verb?.form === 'past')) return false
  if (isWord(item(items, first), /^(?:quoting|citing)$/)) return true
  const { token, mention } = item(items, last)
  if (mention?.kind === 'title') return isPerson
  const isOne = SPOKESPEOPLE.has(token.folded) || TITLE_HEADS.has(token.folded) || isOccupation(token)
  const isWhose =
    isWord(item(items, first), /^(?:an?|the|its|his|her|their)$/) || isWord(item(items, first + 1), /^'s$/)
  return isPerson && isOne && isWhose
}

/** "According to the ministry over 30 people have died near the harbour, …": the words begin before the comma. */
function isBegun(items: readonly Item[], source: number, comma: number): boolean {
  const between = items.slice(source + 1, comma)
  if (between.some((here) => isWord(here, /^(?:who|which|that|when|where|,)$/))) return false
  return between.some(({ token }, i) => i > 0 && token.folded !== 'to' && AUXILIARIES.has(token.folded))
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
