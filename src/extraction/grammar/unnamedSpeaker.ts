import type { Gender } from '../agents/gender.ts'
import { BODY_KINDS } from '../lists/bodyKinds.ts'
import { GROUPS, STATEMENTS, TIME_WORDS } from '../lists/nouns.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { ADVERBS } from '../lists/verbs.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse } from './subject.ts'
import { subjectAfter } from './subjectAfter.ts'
import { subjectBefore } from './subjectBefore.ts'
import { genderOfNoun, isHuman, type Unnamed } from './unnamedPerson.ts'
import { isPluralWord, verbAt } from './verbs.ts'

/** Somebody without a name who says something, and the verb of it: whoever is named after that is spoken of. */
interface UnnamedSpeaker {
  unnamed: Unnamed
  /** The item of the verb. */
  verb: number
}

/** The speaker of "Kenya's foreign minister said that NAME …" and of "“No,” a senior official, speaking in Oslo, said", from item `main` on. */
export function unnamedSpeaker(items: readonly Item[], main: number, discourse: Discourse): UnnamedSpeaker | undefined {
  const verb = items.findIndex((_, i) => i >= main && /^(?:past|present)$/.test(verbAt(items, i)?.form ?? ''))
  if (verb < 0) return undefined
  const lead = item(items, verb - 1)
  const quoted = isWord(lead, /^,$/) ? item(items, verb - 2) : lead
  const isInverted = quoted.first < 0 || quoted.quotation !== undefined
  const before = subjectBefore(items, verb, discourse).subject
  const subject = before ?? (isInverted ? subjectAfter(items, verb, discourse) : undefined)
  if (subject?.agents.length || isAsked(items, verb)) return undefined
  if (subject?.form === 'pronoun') {
    const { folded } = item(items, subject.first).token
    return /^s?he$/.test(folded) ? { unnamed: someone(folded === 'she' ? 'female' : 'male'), verb } : undefined
  }
  const noun = before ? before.first : nounBeside(items, verb, isInverted)
  return isPerson(item(items, noun)) ? { unnamed: someone(genderOfNoun(item(items, noun))), verb } : undefined
}

/** "asked NAME", "told NAME to": whoever is asked answers next. */
const isAsked = (items: readonly Item[], verb: number): boolean =>
  item(items, verb + 1).mention?.kind === 'person' &&
  (isWord(item(items, verb), /^asked$/) ||
    (isWord(item(items, verb), /^(?:told|urged|advised)$/) && isWord(item(items, verb + 2), /^to$/)))

const someone = (gender: Gender | undefined): Unnamed => ({
  gender,
  calledThe: undefined,
  isTold: false,
  isSpeaker: true,
})

/** The "official" of "a senior official, speaking in Oslo, said" and of "said a senior official". -1 for none. */
function nounBeside(items: readonly Item[], verb: number, isInverted: boolean): number {
  if (!isInverted && isWord(item(items, verb - 1), /^,$/)) {
    for (let i = verb - 2; i > 0; i--) if (isWord(item(items, i), /^,$/)) return i - 1
  }
  if (!isInverted) return verb - 1
  let noun = -1
  for (let i = verb + 1; i < items.length; i++) {
    const { token, mention } = item(items, i)
    if (mention ? mention.kind === 'person' : !token.word || /^(?:of|for|from|at|in|on|who|with)$/.test(token.folded))
      break
    noun = i
  }
  return noun
}

/** Whether a noun is one human being: an office that nobody is known to hold, an occupation, or a word that is made like one. */
function isPerson(here: Item): boolean {
  const { token, mention } = here
  if (mention) return mention.kind === 'title'
  if (!token.word || token.capital || isPluralWord(here) || THINGS.some((list) => list.has(token.folded))) return false
  return (
    isHuman(here) ||
    genderOfNoun(here) !== undefined ||
    (/(?:[a-z]{3}er|or|ist|ian|ee|source|member)$/.test(token.folded) && !NOT_PEOPLE.test(token.folded))
  )
}

const NOT_PEOPLE =
  /^(?:poster|trailer|computer|banner|register|ledger|charter|monitor|server|tracker|scanner|printer|number|sticker|flyer|folder|chapter|counter|newsletter|weather|mirror|sensor|error|order|answer|offer)$/
const THINGS = [STATEMENTS, BODY_NOUNS, BODY_KINDS, GROUPS, TIME_WORDS, ADVERBS]
