import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'

/** "said the lapses raise questions": after a subject's "said" a noun phrase of some length is the subject of a clause. */
export function saysPlainly(items: readonly Item[], verb: number, from: number): boolean {
  const before = item(items, verb - 1)
  if (
    from !== verb + 1 ||
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
