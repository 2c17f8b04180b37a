import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { verbAt } from '../grammar/verbs.ts'
import { AVERTING } from '../lists/meetingWords.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { isDoubted } from './doubted.ts'
import type { Trigger } from './encounters/encounter.ts'
import { journeyFor } from './encounters/subjects.ts'
import { isMadeUp } from './madeUp.ts'

/** Whether the words before it say that it did not come to pass, or may not have. */
export function isAverted(items: readonly Item[], trigger: Trigger): boolean {
  return [
    isWarded,
    isNoJourney,
    isAsked,
    isBarred,
    isAwaited,
    isUnreal,
    isDoubted,
    isHardly,
    isMadeUp,
    isOnlyProposed,
    hadBeenDue,
    wasAboutTo,
  ].some((says) => says(items, trigger))
}

/** "did not meet", "declined to meet", "ready to meet": what did not come to pass, or may not. */
function isWarded(items: readonly Item[], { verb, kind }: Trigger): boolean {
  const finite =
    kind !== 'noun' &&
    isWord(
      item(items, verb),
      /^(?:met|spoke|talked|received|hosted|welcomed|conferred|phoned|called|went|came|flew|visited|travell?ed|returned)$/,
    )
  for (let i = verb - 1; i >= 0 && i > verb - (kind === 'noun' ? 5 : 7); i--) {
    const here = item(items, i)
    if (finite && !isWord(here, /^(?:not|never|without|if|unless|whether|wish(?:es|ed)?)$|n't$/)) {
      if (isWord(here, /^(?:and|,)$/) || here.mention) break
      continue
    }
    if (AVERTING.has(here.token.folded) && !(kind === 'noun' && isWord(here, /^(?:called|asked|calls)$/))) return true
    if (isWord(here, /^yet$/) && isWord(item(items, i + 1), /^to$/)) return true
    if (isWord(here, /^no$/) && isWord(item(items, i + 1), /^(?:plans?|intention|meeting|talks|call)$/)) return true
    const subject = here.mention !== undefined && kind !== 'noun'
    if (subject || here.quotation !== undefined || isWord(here, /^[,.;:]$/)) break
  }
  return false
}

/** "refused to fly to Oslo to meet", "did not go to Oslo to hold talks" */
function isNoJourney(items: readonly Item[], trigger: Trigger): boolean {
  const journey = journeyFor(items, doing(items, trigger))
  const going: Trigger = { verb: journey, kind: 'met' }
  return journey > 0 && (isWarded(items, going) || isUnreal(items, going))
}

/** "asked X to meet", "urged the President to fly to Oslo to meet": whether they did is not said. */
function isAsked(items: readonly Item[], trigger: Trigger): boolean {
  const verb = doing(items, trigger)
  const journey = journeyFor(items, verb)
  const to = (journey > 0 ? journey : verb) - 1
  if (!isWord(item(items, to), /^to$/)) return false
  for (let i = to - 1; i > to - 7 && i >= 0; i--) {
    const here = item(items, i)
    const isOn = isWord(here, /^on$/) && isWord(item(items, i - 1), /^(?:calls?|called|calling)$/)
    if (isOn || isWord(here, ASKING)) return i < to - 1 && !isWord(item(items, i - 1), /^(?:was|were|been|be|is|are)$/)
    if (!here.token.word && !here.mention) return false
    if (isPast(here) || verbAt(items, i) || AUXILIARIES.has(here.token.folded)) return false
  }
  return false
}

const ASKING =
  /^(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|beg(?:s|ged)?|press(?:es|ed)|encourag(?:es|ed)|challeng(?:es|ed)|order(?:s|ed|ing)?|instruct(?:s|ed)|tells?|told|advis(?:es|ed)|remind(?:s|ed))$/

/** "was barred from entering Karelia to meet", "prevented X from travelling to Oslo to meet" */
function isBarred(items: readonly Item[], trigger: Trigger): boolean {
  const verb = doing(items, trigger)
  for (let i = verb - 1; i > verb - 12 && i > 0; i--) {
    if (isWord(item(items, i), /^[,.;:]$/) || item(items, i).quotation !== undefined) return false
    if (!isWord(item(items, i), /^from$/) || !isWord(item(items, i + 1), /ing$/)) continue
    return items.slice(Math.max(0, i - 5), i).some((here) => isWord(here, BARRED))
  }
  return false
}

const BARRED = /^(?:barred|banned|prevent(?:s|ed)|block(?:s|ed)|stop(?:s|ped)|deter(?:s|red)|kept|excluded)$/

/** The "hold" of "to hold talks", else the verb itself. */
function doing(items: readonly Item[], { verb, kind, told = verb }: Trigger): number {
  if (kind !== 'noun' || told !== verb) return told
  return items.findLastIndex((_, i) => i < verb && i > verb - 5 && isWord(item(items, i - 1), /^to$/))
}

/** "has been waiting for a date to visit Oslo and meet X" */
function isAwaited(items: readonly Item[], { verb, kind }: Trigger): boolean {
  for (let i = verb - 1; kind !== 'noun' && i > verb - 13 && i >= 0; i--) {
    if (isWord(item(items, i), /^(?:waiting|awaits|awaiting|awaited)$/)) return true
    if (isWord(item(items, i), /^[,.;:]$/) || item(items, i).quotation !== undefined) return false
  }
  return false
}

/** "Had X met Y, …", "would have met", "If X and Y met, …": they have not. */
function isUnreal(items: readonly Item[], { verb, kind }: Trigger): boolean {
  if (kind === 'noun') return false
  const have = isWord(item(items, verb - 1), /^been$/) ? verb - 2 : verb - 1
  if (isWord(item(items, have), /^have$/) && isWord(item(items, have - 1), /^(?:would|should|could|might)$/))
    return true
  if (!isWord(item(items, 0), /^(?:had|if|unless)$/)) return false
  return !items
    .slice(1, verb)
    .some((here) => isWord(here, /^(?:,|had|has|have|will|would)$/) || here.quotation !== undefined)
}

/** "hardly met", "neither met nor phoned", "avoided meeting", "was to have met" */
function isHardly(items: readonly Item[], { verb, kind }: Trigger): boolean {
  if (kind === 'noun') return false
  // "would rather resign than meet"
  if (isWord(item(items, verb - 1), /^than$/)) return true
  const isDoing = isWord(item(items, verb), /ing$/)
  if (isDoing && isWord(item(items, verb - 1), NOT_DONE)) return true
  const before = item(items, verb - 2)
  if (isDoing && isWord(item(items, verb - 1), /^(?:of|from|out|in)$/) && isWord(before, ONLY_THOUGHT_OF)) return true
  const was = isWord(item(items, verb - 1), /^been$/) ? verb - 4 : verb - 3
  if (
    isWord(item(items, was + 2), /^have$/) &&
    isWord(item(items, was + 1), /^to$/) &&
    isWord(item(items, was), /^(?:was|were)$/)
  )
    return true
  return items.slice(Math.max(0, verb - 3), verb).some((here) => isWord(here, HARDLY))
}

const NOT_DONE = /^(?:avoid(?:s|ed)?|stop(?:s|ped)?|tr(?:y|ies|ied)|consider(?:s|ed)?|denied|denies|miss(?:es|ed)?)$/
/** "dreams of meeting", "instead of meeting", "refrained from meeting", "ruled out meeting" */
const ONLY_THOUGHT_OF =
  /^(?:interest(?:ed)?|ideas?|hopes?|dream(?:s|ed|t)?|refrain(?:s|ed)?|rul(?:es|ed)|banned|barred|prevented|accused|suspected|instead)$/
const HARDLY =
  /^(?:neither|nor|barely|hardly|scarcely|rarely|seldom|nearly|almost|falsely|wrongly|wrong|longer|love|supposed)$/

/** "A meeting between X and Y was suggested by Z", where nothing says that it was held. */
function isOnlyProposed(items: readonly Item[], { verb, kind }: Trigger): boolean {
  if (kind !== 'noun' || items.some((here) => isWord(here, /^(?:held|came|went)$/))) return false
  const places = items.filter((here, i) => isWord(here, /^place$/) && !isWord(item(items, i - 2), /^(?:never|not)$/))
  const was = items.findIndex(
    (here, i) => i > verb && isWord(here, /^(?:was|were|is|been)$/) && isWord(item(items, i + 1), PROPOSED),
  )
  if (was < 0 || places.length > 0) return false
  // "talks on a treaty that was proposed", "a meeting with X, whose plan was proposed by"
  return !items.slice(verb + 1, was - 1).some((here) => here.quotation !== undefined || isWord(here, OF_ANOTHER))
}

const PROPOSED = /^(?:suggested|proposed|mooted|floated|offered|requested|sought|demanded)$/
const OF_ANOTHER = /^(?:who|whose|which|that|about|on|to|over|for|where|when|while|as|but|;)$/

/** "had been due to meet", "had planned to meet" tell of what has not come about. */
function hadBeenDue(items: readonly Item[], { verb }: Trigger): boolean {
  for (let i = verb - 1; i > verb - 5 && i > 1; i--) {
    const due = isWord(item(items, i), /^(?:due|scheduled|expected|supposed|set)$/)
    if (due && isWord(item(items, i - 1), /^been$/) && isWord(item(items, i - 2), /^had$/)) return true
    const meant = isWord(item(items, i), /^(?:planned|intended|meant)$/) && isWord(item(items, i + 1), /^to$/)
    if (meant && isWord(item(items, i - 1), /^had$/)) return true
  }
  return false
}

/** "was about to meet X when shots were fired": whether they met then is not said. */
function wasAboutTo(items: readonly Item[], trigger: Trigger): boolean {
  const to = doing(items, trigger) - 1
  return (
    isWord(item(items, to), /^to$/) &&
    isWord(item(items, to - 1), /^about$/) &&
    isWord(item(items, to - 2), /^(?:was|were)$/)
  )
}
