import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'

/** "said the lapses raise questions": after a subject's "said" a noun phrase of some length is the subject of a clause. */
export function saysPlainly(items: readonly Item[], verb: number, from: number): boolean {
  const before = item(items, verb - 1)
  const isBehindComma = items.slice(verb + 1, from).some((here) => isWord(here, /^,$/))
  if (
    isBehindComma ||
    before.quotation !== undefined ||
    !(before.mention || before.token.word || isInsertion(items, verb - 1))
  )
    return false
  if (isBarePlural(item(items, from))) return isPast(item(items, from + 1))
  const isAmount = isWord(item(items, from), AMOUNT) || /^\d/.test(item(items, from).token.text)
  if (!isAmount && !isWord(item(items, from), DETERMINER)) return false
  for (let i = from + 1; i < from + 12; i++) {
    const { token } = item(items, i)
    if (/^[.,;:]$/.test(token.text) || /^(?:at|in|on|who|which)$/.test(token.folded)) return false
    if (token.folded === 'of' && !isAmount) return false
    if (i === from + 1 || token.capital) continue
    if (/[^e]ed$/.test(token.folded)) return true
    const verbal = /^[a-z]{4,}$/.test(token.text) && !NO_VERB.test(token.folded) && !TIME_WORDS.has(token.folded)
    if (verbal && isPlural(item(items, i - 1))) return true
  }
  return false
}

/**
 * A subject without an article, then its verb: "prosecutors had presented enough evidence". Not what hangs on a noun before it: "an opinion that
 * prosecutors had published".
 */
export function startsPlainly(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const here = item(items, i)
    if (here.mention || !here.token.word || AUXILIARIES.has(here.token.folded) || isPast(here)) return false
    if (isWord(here, NO_SUBJECT)) return false
    const next = item(items, i + 1)
    if (isPlural(here) || isWord(here, /^(?:people|police|women|children|nobody|everyone)$/)) {
      if (AUXILIARIES.has(next.token.folded) && next.token.folded !== 'to') return !isMadeKnown(items, i + 2)
      if (isPast(next)) return !isMadeKnown(items, i + 1)
    }
  }
  return false
}

/** "had published", "signed": what is done with a letter, and held of a meeting. */
const isMadeKnown = (items: readonly Item[], verb: number) =>
  isWord(
    item(items, verb),
    /^(?:published|released|issued|leaked|obtained|seen|read|signed|sent|written|posted|held|attended|organi[sz]ed|hosted|called)$/,
  )

const NO_SUBJECT = /^(?:who|which|when|where|while|of|as|with|for|in|on|at|by|from|and|or|but|not|if)$/

export const AMOUNT =
  /^(?:more|fewer|less|half|nearly|almost|about|around|some|most|only|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|nobody|everyone|people|those)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|these|those|all|some|most|many|any|every|each)$/
const NO_VERB =
  /(?:ly|ing|[^s]s)$|^(?:that|from|with|when|while|where|whose|until|since|over|under|after|before|into|than|then|between|against|among|about|during|without|within|early|late)$/

/** The comma at `end` closes what was put in behind the subject: "NAME, speaking at a congress, said". */
function isInsertion(items: readonly Item[], end: number): boolean {
  if (!isWord(item(items, end), /^,$/)) return false
  for (let i = 1; i < end; i++) if (isWord(item(items, i), /^,$/)) return item(items, i - 1).mention !== undefined
  return false
}

function isPlural({ token }: Item): boolean {
  return token.word && !token.capital && /[^s]s$/.test(token.folded)
}

/** "crews", "police" */
const isBarePlural = (candidate: Item) =>
  candidate.mention === undefined && (isPlural(candidate) || isWord(candidate, /^(?:police|people|staff)$/))
