import type { Agent } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { subjectBefore } from '../grammar/subjectBefore.ts'
import type { QuoteClaim } from './claims.ts'

/** Who a sentence says has not said what was told before; undefined: whoever is told to have said it. */
interface Denial {
  by: Agent | undefined
}

/** The claims without those that sentence `number`, which has these items, takes back: "NAME denies having said so." */
export function withoutTakenBack(
  claims: readonly QuoteClaim[],
  items: readonly Item[],
  number: number,
  story: Story,
): QuoteClaim[] {
  const { sentences, tokens } = story.reading
  const before = sentences[number - 1]
  const denial = denialIn(items, story, before !== undefined && isRecorded(story, before.first, before.last))
  if (!denial) return [...claims]
  const from = before ? (tokens[before.first]?.start ?? 0) : 0
  const isMeant = ({ start, speakers }: QuoteClaim) =>
    start >= from && (denial.by === undefined || speakers.includes(denial.by))
  return claims.filter((claim) => !isMeant(claim))
}

/** "An earlier version of this article quoted NAME as saying": what it got wrong. */
export function isCorrection(items: readonly Item[]): boolean {
  const version = items.findIndex((here) => isWord(here, /^(?:version|edition)$/))
  const isOfArticle =
    isWord(item(items, version + 1), /^of$/) &&
    isWord(item(items, version + 2), /^(?:this|the|our)$/) &&
    isWord(item(items, version + 3), ARTICLES)
  return (
    version > 0 &&
    version < 4 &&
    isOfArticle &&
    isWord(item(items, version - 1), /^(?:earlier|previous|original|prior)$/)
  )
}

const ARTICLES =
  /^(?:article|story|report|dispatch|column|piece|page|text|headline|caption|obituary|post|release|review)$/

/** Whether the words from token to token tell, beside what they quote, of a video or a post. */
function isRecorded({ reading: { tokens, quotations } }: Story, first: number, last: number): boolean {
  const isQuoted = (i: number) => quotations.some((quotation) => i >= quotation.first && i <= quotation.last)
  return tokens.slice(first, last + 1).some(({ folded }, i) => RECORDING.test(folded) && !isQuoted(first + i))
}

const RECORDING =
  /^(?:posts?|posted|posting|tweets?|tweeted|tweeting|wrote|clips?|videos?|recordings?|audio|footage|film|tape|online|internet|websites?|facebook|screenshots?)$/

function denialIn(items: readonly Item[], story: Story, isBehindRecording: boolean): Denial | undefined {
  for (let i = 1; i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined) return undefined
    const verb = isWord(here, SAYING) ? i : -1
    if (verb > 0 && isThose(items, verb)) {
      const denied = deniedAt(items, verb)
      if (denied < 0) continue
      const end = isWord(item(items, denied - 1), /^(?:ever|actually)$/) ? denied - 1 : denied
      const [by] = subjectBefore(items, end, story).subject?.agents ?? []
      return by && { by }
    }
    const isThis = isWord(here, WORDS) && isWord(item(items, i - 1), /^(?:the|this|that|these|those)$/)
    if (isThis && (isBehindRecording || !isWord(here, RECORDING)) && isFalse(items, i + 1)) return { by: undefined }
  }
  return undefined
}

/** The verb whose subject denies it: "denies having said so", "never said so", "no record that she ever said so"; -1 for none. */
function deniedAt(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > 0 && i > verb - 4; i--) {
    if (isWord(item(items, i), /^(?:den(?:y|ies|ied))$/)) return i
    // "She would not say that without a plan"
    const isAtAnyTime = [i, i - 1].some((at) =>
      isWord(item(items, at), /^(?:would|could|should|might|does|do|will|can)/),
    )
    if (isWord(item(items, i), /^(?:not|never)$|n't$/)) return isAtAnyTime ? -1 : verb
  }
  const that = items.slice(0, verb).findLastIndex((here) => isWord(here, /^that$/))
  const before = items.slice(Math.max(0, that - 4), that)
  // "There is no question that she said it."
  const isSure = before.some((here) => isWord(here, /^(?:question|doubt|denying|wonder|secret|surprise|mistake)$/))
  return that > 0 && !isSure && before.some((here) => isWord(here, /^no$/)) ? verb : -1
}

/** "is fabricated", "are not hers" */
function isFalse(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^(?:is|are|was|were)$/)) return false
  const isOthers = isWord(item(items, from + 1), /^not$/) && isWord(item(items, from + 2), /^(?:hers|his|theirs)$/)
  const isMadeUp = isWord(item(items, from + 1), /^made$/) && isWord(item(items, from + 2), /^up$/)
  return (
    isOthers ||
    isMadeUp ||
    [from + 1, from + 2].some(
      (i) => isWord(item(items, i), FALSE) && endsSoon(items, i + 1) && !isClaim(items, from, i),
    )
  )
}

/** "The statement was false": it was made all the same, and may be wrong. */
const isClaim = (items: readonly Item[], from: number, i: number) =>
  isWord(item(items, i), /^(?:false|bogus|invented)$/) &&
  isWord(item(items, from - 1), /^(?:remark|word|comment|statement|post|tweet)s?$/)

const ends = (items: readonly Item[], i: number) => item(items, i).first < 0 || isWord(item(items, i), /^[.,;]$/)

const endsSoon = (items: readonly Item[], from: number) => [0, 1, 2].some((step) => ends(items, from + step))

/** "said so", "made the remark", and not "make any promises", "say this lightly", "make any further comment". */
function isThose(items: readonly Item[], verb: number): boolean {
  const isPlain = isWord(item(items, verb), /^(?:sa|wr)/) && isWord(item(items, verb + 1), SO)
  const noun =
    [verb + 2, verb + 3].find((i) => isWord(item(items, i), WORDS) || isWord(item(items, i), /^thing$/)) ?? -1
  const isNamed =
    noun > 0 &&
    isWord(item(items, verb + 1), /^(?:the|any|such|this|that|these|those)$/) &&
    !isAnyOther(items, verb + 1)
  return (isPlain && ends(items, verb + 2)) || (isNamed && ends(items, noun + 1))
}

const isAnyOther = (items: readonly Item[], any: number) =>
  isWord(item(items, any), /^any$/) && !isWord(item(items, any + 1), /^such$/)

const SAYING = /^(?:said|say|saying|says|made|make|making|used|using|written|wrote|writing|uttered|uttering)$/
const SO = /^(?:so|this|that|it)$/
const WORDS = /^(?:quotes?|quotations?|remarks?|words|comments?|statements?|posts?|tweets?|clips?|videos?|recordings?)$/
const FALSE = /^(?:fake|faked|false|fabricated|invented|fictitious|bogus|doctored|forged|hoax|satire|satirical)$/
