import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast, mayBePast } from '../../grammar/pastTense.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'

/** "said the lapses raise questions": after a subject's "said" a noun phrase of some length is the subject of a clause. */
export function saysPlainly(items: readonly Item[], verb: number, from: number): boolean {
  const before = item(items, verb - 1)
  const isBehindComma = items.slice(verb + 1, from).some((here) => isWord(here, /^,$/))
  if (isBehindComma || before.quotation !== undefined) return false
  const isSaying = isWord(item(items, verb), /^sa(?:id|ys?|ying)$/)
  if (isSaying && isSaidBySomebody(items, verb - 1) && hasSubject(items, from)) return true
  if (!(before.mention || before.token.word || isInsertion(items, verb - 1))) return false
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

/** "NAME said", "the minister said", "she said", and not "“…,” said the farmer". */
const isSaidBySomebody = (items: readonly Item[], before: number) => {
  const { mention, token } = item(items, before)
  // "Her deputy, NAME, said"
  if (isWord(item(items, before), /^,$/)) return item(items, before - 1).mention?.kind === 'person'
  // "NAME QC said"
  if (/^[A-Z]{2,4}$/.test(token.text) && item(items, before - 1).mention?.kind === 'person') return true
  const isOfNoun = token.word && (isWord(item(items, before - 1), DETERMINER) || before === 0)
  return (
    isOfNoun ||
    mention?.kind === 'person' ||
    mention?.kind === 'title' ||
    mention?.kind === 'organization' ||
    /^(?:he|she|they|who|and|but|also|later|then)$|[^i]ly$/.test(token.folded)
  )
}

/** "his country sought talks", "Karelund adheres to it", "rain helped the crops": a noun phrase and then words that it does. */
function hasSubject(items: readonly Item[], from: number): boolean {
  const first = item(items, from)
  if (!first.mention && (!first.token.word || isWord(first, NO_SUBJECT))) return false
  // "whom he said was ill"
  if (!first.mention && (TIME_WORDS.has(first.token.folded) || mayBePast(first))) return false
  if (isWord(first, /^(?:he|she|they|we|i)$/)) {
    const next = item(items, from + 1)
    return next.token.word || (next.opens !== undefined && !next.opens.capital)
  }
  for (let i = from; i < from + 12; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || (!here.mention && !here.token.word && !isWord(here, /^(?:'s|%|[-$€£])$/)))
      return false
    if (i < from + 5 && isWord(here, SAID_THINGS)) return false
    if (i === from) continue
    if (here.mention || here.token.capital) continue
    const subject = item(
      items,
      isWord(
        item(items, i - 1),
        /[^i]ly$|^(?:also|never|still|only|even|now|once|already|often|always|first|later|then|just)$/,
      )
        ? i - 2
        : i - 1,
    )
    const isNoun = subject.mention !== undefined || (subject.token.word && !isWord(subject, NO_NOUN))
    if (!isNoun || subject.token === item(items, from - 1).token) continue
    if (mayBePast(here)) return true
    const isSingular = subject.mention !== undefined || !/s$/.test(subject.token.folded)
    if (isSingular && /^[a-z]+[^s'i]s$/.test(here.token.text) && !isWord(here, NO_ENDING)) return true
  }
  return false
}

const NO_SUBJECT =
  /^(?:so|yes|no|nothing|something|anything|everything|little|much|what|how|why|whether|if|when|where|who|which|whose|that|it|this|here|there|as|because|while|before|after|since|until|in|on|at|of|to|for|from|with|without|by|about|over|under|through|via|during|outside|inside|upon|amid|between|among|against|and|or|but|then|again|aloud|back|live|just|only|once|twice|later|afterwards?|goodbye|farewell|thanks|sorry|hello|prayers|mass|grace|words|things)$|ly$|ing$/

/** What somebody says, and does not say of it that it does anything. */
const SAID_THINGS =
  /^(?:prayers?|words?|things?|goodbyes?|farewells?|mass|grace|names?|lot|deal|same|opposite|rosary|lines?|who|which|that|whom)$/

const NO_NOUN =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|no|every|each|all|both|more|most|many|of|as|with|for|to|in|on|at|by|from|and|or|than|very|so|such|about)$|ly$/

const NO_ENDING =
  /^(?:as|his|its|this|us|perhaps|always|sometimes|yes|plus|versus|besides|towards|afterwards|less|news|series|means)$/

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
  candidate.mention === undefined &&
  !isWord(candidate, DETERMINER) &&
  (isPlural(candidate) || isWord(candidate, /^(?:police|people|staff)$/))
