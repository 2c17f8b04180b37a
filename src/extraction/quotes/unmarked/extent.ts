import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { isWord, item, itemsOf } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { type Reading, slice } from '../../text/reading.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { introductionOf } from './introduction.ts'

const FIRST_PERSON = /^(?:(?:i|we)(?:['’](?:m|ve|re|ll|d))?|my|our|ours|me|us|myself|ourselves)$/
const SECOND_PERSON = /^(?:you(?:['’](?:ve|re|ll|d))?|your|yours|yourself|yourselves)$/
/** Headings under which a release speaks for itself. */
const OWN_VOICE =
  /^(?:\W*\s*)?(?:ends?(?: (?:of )?(?:the )?(?:text|statement))?|notes?(?: (?:to|for) (?:the )?editors?)?|background|further information|more information|about .{1,60}|(?:media|press) (?:contacts?|enquiries|inquiries|queries)|contacts?|read more|related|photo.{0,40}|source.{0,40})\W*$/i
/** A line that only says that the words begin here. */
const BEGINNING = /^\W*(?:begin(?:ning)?(?: of)?|full)(?: the)? (?:text|statement|transcript)\W*$/i
const LONGEST_HEADING = 90
const LIST_ITEM = /^(?:[-–—•*·▪]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/
/** Paragraphs in which a speaker does not say "I" may stand between those where they do. */
const MOST_NEUTRAL = 1
/** A body's own release goes on for as long as this. */
const MOST_OF_BODY = 12

/** Whether words outside quotation marks are somebody's own: "I", "our"; with `addressed` also "you". */
export function isFirstPerson(reading: Reading, { first, last }: Span, addressed = false): boolean {
  for (let i = first; i <= last; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) continue
    const { text, folded } = at(reading.tokens, i)
    if (addressed && SECOND_PERSON.test(folded)) return true
    if (!FIRST_PERSON.test(folded) || text === 'US') continue
    // "Part I"
    const before = at(reading.tokens, i - 1)
    if (
      text !== 'I' ||
      !before.capital ||
      i === first ||
      reading.sentences[reading.sentenceOf[i] ?? 0]?.first === i - 1
    )
      return true
  }
  return false
}

/** The paragraphs after number `from` that are what `speakers` say; those of a body's spokesman tell of others too. */
export function speechAfter(
  from: number,
  speakers: readonly Agent[],
  forBody: boolean,
  story: Story,
  skipped: ReadonlySet<number>,
): number[] {
  const { reading } = story
  const speech: number[] = []
  const open: number[] = []
  let number = from + 1
  for (; number < reading.paragraphs.length; number++) {
    const span = reading.paragraphs[number]
    if (span && BEGINNING.test(slice(reading, span.first, span.last))) continue
    if (!span || skipped.has(number) || isOwnVoice(reading, span) || narrates(span, speakers, story)) break
    if (speech.length === 0 || isFirstPerson(reading, span)) speech.push(...open.splice(0), number)
    else open.push(number)
    if (open.length > (forBody ? MOST_OF_BODY : MOST_NEUTRAL)) return speech
  }
  return forBody && speech.length > 0 ? [...speech, ...open] : speech
}

/** A heading, a note, or a paragraph that has quotation marks of its own. */
function isOwnVoice(reading: Reading, span: Span): boolean {
  const text = slice(reading, span.first, span.last)
  if (OWN_VOICE.test(text) || /^["“„«‘']/.test(text) || !/\p{L}{2}/u.test(text)) return true
  return text.length < LONGEST_HEADING && !/[.!?…:;,)”"’']$/.test(text) && !LIST_ITEM.test(text)
}

/** The article goes on: it names the speaker, introduces another, or tells what somebody said or did. */
function narrates(span: Span, speakers: readonly Agent[], story: Story): boolean {
  const { reading, identities } = story
  const people = speakers.filter(({ kind }) => kind === 'person')
  if (people.some((person) => isNamed(identities, span, person))) return true
  const sentences = sentencesIn(reading, span)
  const last = sentences.at(-1)
  if (last && at(reading.tokens, last.last).text === ':') {
    if (introductionOf(itemsOf(reading, identities, last), story)) return true
  }
  if (speakers.length > 0 && people.length === 0) return false
  const own = isFirstPerson(reading, span)
  if (sentences.some((sentence) => recounts(sentence, story))) return true
  return sentences.some((sentence) => reports(sentence, own, story))
}

function isNamed(identities: Identities, { first, last }: Span, person: Agent): boolean {
  for (let i = first; i <= last; i++) {
    const mention = identities.mentionAt[i]
    if (mention && identities.agentOf.get(mention) === person) return true
  }
  return false
}

/** "She said our town had been lucky": the article tells what the speaker said. */
function recounts(sentence: Sentence, { reading, identities }: Story): boolean {
  const items = itemsOf(reading, identities, sentence)
  if (!isWord(item(items, 0), /^s?he$/) || items.some((here) => isWord(here, /^(?:i|me|my)$/))) return false
  const verb = verbAt(items, 1) ?? verbAt(items, 2)
  return verb?.form === 'past' && verb.clause
}

/** "He added that …", "Mr X told the House …"; somebody who speaks of himself may also say what others said. */
function reports(sentence: Sentence, own: boolean, story: Story): boolean {
  const items = itemsOf(story.reading, story.identities, sentence)
  for (let i = 1; i < items.length; i++) {
    const verb = verbAt(items, i)
    if (verb?.form !== 'past' || !(verb.clause || verb.listener)) continue
    const { subject, passive } = subjectBefore(items, i, story)
    if (!subject || passive || !/^(?:name|title|pronoun)$/.test(subject.form)) continue
    if (!own || (items.some(({ quotation }) => quotation !== undefined) && subject.agents.length > 0)) return true
  }
  return false
}

/** The sentences of a paragraph. */
export function sentencesIn(reading: Reading, { first, last }: Span): Sentence[] {
  return reading.sentences.slice(reading.sentenceOf[first] ?? 0, (reading.sentenceOf[last] ?? 0) + 1)
}
