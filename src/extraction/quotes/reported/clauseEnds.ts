import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'
import type { Content } from './content.ts'
import { actsNext, isOnlyPronoun } from './nextDeeds.ts'
import { beforeOccasion } from './occasionTail.ts'
import { isReporters } from './reportersTail.ts'
import { sourceTail } from './sourceTail.ts'

/** "said", "told", and no noun */
const isSaying = (items: readonly Item[], i: number) => isWord(item(items, i), /^(?:said|says|told|tells)$/)

/** Where a reported clause that begins at `first` ends. */
export function ended(items: readonly Item[], first: number, form: Content['form'], verb: number): Content | undefined {
  let last = items.length - 1
  let acted = false
  for (let i = first + 1; i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^[;:]$/)) {
      // 'said X had told them: "…"': what X had told them is part of it.
      last = isWord(here, /^:$/) && item(items, i + 1).quotation !== undefined ? i + 1 : i - 1
      break
    }
    // 'called it a "mistake," and NAME said', 'said it "was late," adding'
    if (here.hasComma && [othersSay, othersAct, sourceTail, saysOn].some((goesOn) => goesOn(items, i + 1))) {
      last = i
      break
    }
    // 'called it a "reliable partner," according to the ministry'
    if (isWord(here, /^according$/) && item(items, i - 1).quotation !== undefined) {
      last = i - 1
      break
    }
    if (form !== 'object' && form !== 'infinitive' && i > first + 1 && isReporters(items, i)) {
      last = i - 1
      break
    }
    const conjunction = isWord(here, /^(?:and|but|while)$/)
    const comma = isWord(here, /^,$/)
    if (!conjunction && !comma) continue
    // "agreed to open the border, following talks in Oslo"
    const circumstance =
      form === 'infinitive' &&
      comma &&
      isWord(item(items, i + 1), /^(?:following|after|amid|ahead)$/) &&
      !isWord(item(items, i - 1), /^that$/)
    // "said he would drop the bid, before reversing course": what came of it.
    const isPlan = !/^(?:predict|forecast|estimate)$/.test(verbAt(items, verb)?.base ?? '')
    const outcome = comma && isPlan && isWord(item(items, i + 1), /^before$/) && isWord(item(items, i + 2), /ing$/)
    // "praised the plan, which …": the reporter goes on.
    const relative = form === 'object' && comma && isRelative(items, i + 1)
    // "the man who had accused X, said that": another says something
    const saysNext = form === 'object' && comma && isSaying(items, i + 1)
    acted = actsNext(items, first, i, form)
    // "denied that he was there, however, a report found": the reporter turns.
    const turn = comma && isWord(item(items, i + 1), /^however$/) && isWord(item(items, i + 2), /^,$/) && i > first + 3
    // "agreed to widen the road but did not say when"
    const failed = form === 'infinitive' && isWord(here, /^(?:but|and)$/) && isWord(item(items, i + 1), FINITE)
    // "expressed thanks, and they discussed the bridge"
    const others = (form === 'object' || form === 'infinitive') && comma && othersAct(items, i + 1)
    if (
      others ||
      outcome ||
      relative ||
      circumstance ||
      (comma && othersSay(items, i + 1)) ||
      saysNext ||
      acted ||
      turn ||
      failed
    ) {
      last = i - 1
      break
    }
    let next = comma && isWord(item(items, i + 1), /^(?:and|but|while|then)$/) ? i + 2 : i + 1
    const turns = isWord(here, /^while$/) && item(items, i + 1).mention?.kind === 'person'
    if (turns || (comma && isWord(item(items, i + 1), /^(?:but|while)$/) && !isStillSaid(items, i + 2, form))) {
      last = i - 1
      break
    }
    while (isWord(item(items, next), /ly$|^(?:also|further|again)$/)) next++
    const other = verbAt(items, next)
    const finite =
      other &&
      !other.concern &&
      (other.form === 'past' ||
        (other.form === 'present' && verbAt(items, verb)?.form === 'present') ||
        // "the measurement, reporting, and verification of" are nouns.
        (other.form === 'gerund' && comma && !isListed(items, next)))
    const tail = comma && (saysAfterOpening(items, i + 1) || sourceTail(items, i + 1) || othersClaim(items, i + 1))
    const complete =
      form !== 'clause' || saysOn(items, i + 1) || (ownVerb(items, first, i - 1) && !closesRelative(items, first, i))
    if (
      (finite && complete && i > first + 1 && !(form === 'that' && conjunction && !comma && other.base === 'read')) ||
      tail
    ) {
      last = i - 1
      break
    }
  }
  while (
    last > first &&
    !item(items, last).token.word &&
    item(items, last).token !== END &&
    !/^[)\]%]$/.test(item(items, last).token.text)
  )
    last--
  last = beforeOccasion(items, first, last, form)
  // "thanked her and named a successor"
  if (acted && isOnlyPronoun(items, first, last)) return undefined
  return last >= first ? { first, last, form } : undefined
}

/** 'adding, "…"', "further noting that": the same one's next words. */
function saysOn(items: readonly Item[], from: number): boolean {
  let i = from
  while (isWord(item(items, i), /ly$|^(?:also|further|again|then)$/)) i++
  const next = item(items, i + 1)
  return verbAt(items, i)?.form === 'gerund' && (next.quotation !== undefined || isWord(next, /^(?:[,:]|that)$/))
}

const FINITE = /^(?:did|was|were|has|had)$/

/** "measurement, reporting, and verification", "reporting and checking" */
const isListed = (items: readonly Item[], i: number) =>
  isWord(item(items, isWord(item(items, i + 1), /^,$/) ? i + 2 : i + 1), /^and$/)

/** "said he was not sure why, but he believes that", "would not end it, but was meant to": the same one's words go on, where no verb of saying follows. */
function isStillSaid(items: readonly Item[], from: number, form: Content['form']): boolean {
  if (form !== 'that' && form !== 'clause') return false
  const goesOn =
    isWord(item(items, from), /^(?:he|she|they|it)$/) || isWord(item(items, from), /^(?:was|were|is|are|would|will)$/)
  const isOther = isWord(item(items, from + 1), /^(?:declined|refused|did|gave|left|has|had)$/)
  return goesOn && !isOther && !items.slice(from, from + 5).some((_, n) => verbAt(items, from + n)?.form === 'past')
}

/** "which arrived last Friday", "of which a tenth has been pledged", "though neither will attend" */
function isRelative(items: readonly Item[], from: number): boolean {
  const word = isWord(item(items, from), /^(?:of|in|for|with)$/) ? from + 1 : from
  return isWord(item(items, word), /^(?:which|whom)$/) || isWord(item(items, from), /^(?:though|although|where)$/)
}

/** ", and the two ministers concurred that": somebody's next words. */
function othersSay(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^and$/)) return false
  const opens = item(items, from + 1)
  if (!opens.mention && !isWord(opens, /^(?:he|she|they|the|both)$/)) return false
  for (let i = from + 2; i < from + 6; i++) {
    const verb = verbAt(items, i)
    if (verb) return verb.form === 'past' && !verb.concern
    if (!item(items, i).mention && (!item(items, i).token.word || AUXILIARIES.has(item(items, i).token.folded)))
      return false
  }
  return false
}

/** "When X told Y that she would go, he said: …": the main clause of a sentence that begins with "when". */
const saysAfterOpening = (items: readonly Item[], from: number) =>
  isWord(item(items, 0), /^(?:when|after|before|as|once|while)$/) &&
  isWord(item(items, from), /^(?:he|she|they)$/) &&
  verbAt(items, from + 1)?.form === 'past' &&
  isWord(item(items, from + 2), /^[:,]$/)

/** ", and they discussed" */
const othersAct = (items: readonly Item[], from: number) =>
  isWord(item(items, from), /^and$/) &&
  isWord(item(items, from + 1), /^(?:he|she|they)$/) &&
  isPast(item(items, from + 2))

/** Whether the comma at item `i` closes "a source, whom they did not name,", whose verb is still to come. */
function closesRelative(items: readonly Item[], first: number, i: number): boolean {
  const open = items.findLastIndex((here, k) => k < i && isWord(here, /^,$/))
  return open > first && isWord(item(items, open + 1), /^who(?:m|se)?$/) && !ownVerb(items, first, open - 1)
}

/** A clause has a verb of its own before another verb of saying can end it. */
function ownVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    const { token } = item(items, i)
    // "Laos attaches importance to …"
    if (!token.capital && /[^s]s$/.test(token.folded) && item(items, i - 1).mention && i > first) return true
    if ((AUXILIARIES.has(token.folded) && token.folded !== 'to') || (!token.capital && isPast(item(items, i))))
      return true
  }
  return last - first > 12
}

/** ", with some papers claiming that": others say it. */
function othersClaim(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^with$/)) return false
  for (let i = from + 2; i < from + 7; i++) if (isWord(item(items, i), CLAIMING)) return true
  return false
}

const CLAIMING = /^(?:claiming|saying|reporting|telling|describing|suggesting|alleging|arguing|noting|adding|stating)$/
