import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { type Reading, stretchOf } from '../../text/reading.ts'
import type { Sentence } from '../../text/sentences.ts'
import { at } from '../../text/tokens.ts'
import { type QuoteClaim, quoteClaim } from '../claims.ts'
import { attributedTo } from '../direct/attribution.ts'
import { text } from '../wording.ts'
import { isFirstPerson, sentencesIn } from './extent.ts'

const DASH = /^[-–—]$/

/** "said X", "X said", behind a mark within a sentence. Items inclusive. */
interface Aside {
  subject: Subject
  cue: string
  /** The mark before it. */
  mark: number
  first: number
  last: number
}

/**
 * "— We have waited long enough, said NAME.": a dash opens speech, as in the papers of many languages. Lists have dashes too, so that
 * the words must be somebody's own ("I", "our", "you", a question).
 */
export function dashDialogue(reading: Reading, paragraph: number, story: Story): QuoteClaim[] {
  const span = reading.paragraphs[paragraph]
  if (!span || !DASH.test(at(reading.tokens, span.first).text) || !at(reading.tokens, span.first + 1).word) return []
  const sentences = sentencesIn(reading, span)
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number]
    if (!sentence) break
    const items = itemsOf(reading, story.identities, sentence)
    const aside = asideIn(items, story)
    if (!aside) continue
    const words = { first: span.first + 1, last: item(items, aside.mark - 1).last }
    const question = /^[?!]$/.test(item(items, aside.mark).token.text)
    if (!question && !isFirstPerson(reading, words, true)) return []
    const said = attributedTo(reading, items, { ...aside, confidence: 0.88, rule: 'dash-dialogue' })
    const stretch = stretchOf(reading, words.first, question ? item(items, aside.mark).last : words.last)
    const claim = quoteClaim(stretch, 'DIRECT', false, said)
    const rest = restOf(reading, items, aside, sentences.slice(number + 1), claim)
    return rest ? [claim, rest] : [claim]
  }
  return []
}

function asideIn(items: readonly Item[], story: Story): Aside | undefined {
  for (let mark = 2; mark < items.length - 1; mark++) {
    if (!isWord(item(items, mark), /^(?:[,?!…]|[-–—])$/)) continue
    const first = isWord(item(items, mark + 1), DASH) ? mark + 2 : mark + 1
    const found = after(items, mark, first, story)
    if (found && found.subject.form !== 'author') return found
  }
  return undefined
}

function after(items: readonly Item[], mark: number, first: number, story: Story): Aside | undefined {
  // "? asks NAME"
  const { token } = item(items, first)
  const verb = token.capital ? undefined : token.verb
  if (verb?.quoting && /^(?:past|present)$/.test(verb.form)) {
    const subject = subjectAfter(items, first, story)
    return subject && { subject, cue: text(items, first), mark, first, last: subject.last }
  }
  for (let v = first + 1; v < first + 12 && v < items.length; v++) {
    if (isWord(item(items, v), /^[.;:]$/)) return undefined
    const later = verbAt(items, v)
    if (!later?.quoting || !/^(?:past|present)$/.test(later.form)) continue
    const next = item(items, v + 1)
    const ends = next.first < 0 || isWord(next, /^[.,–—-]$/) || TIME_WORDS.has(next.token.folded)
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    if (!ends || !subject || passive || unreal || subject.first < first) return undefined
    return { subject, cue: text(items, v), mark, first, last: v }
  }
  return undefined
}

/** What is said behind the attribution: in the same sentence after another dash, or in the sentences after it. */
function restOf(
  reading: Reading,
  items: readonly Item[],
  aside: Aside,
  later: readonly Sentence[],
  claim: QuoteClaim,
): QuoteClaim | undefined {
  const last = later.at(-1)
  const inner = items.findIndex((here, i) => i > aside.last && isWord(here, DASH))
  const opening = later[0]?.first ?? 0
  const first =
    inner > 0 ? item(items, inner).last + 1 : DASH.test(at(reading.tokens, opening).text) ? opening + 1 : opening
  const end = last ?? (inner > 0 ? item(items, items.length - 1) : undefined)
  if (!end || first > end.last || !isFirstPerson(reading, { first, last: end.last }, true)) return undefined
  const confidence = claim.confidence * 0.9
  const said = { ...claim, confidence, rule: 'dash-dialogue-continued' }
  return quoteClaim(stretchOf(reading, first, end.last), claim.kind, true, said)
}
