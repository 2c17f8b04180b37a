import { type Item, isWord, item } from '../../grammar/items.ts'
import { MEETING_NOUNS } from '../../lists/meetingWords.ts'

/** "a bilateral with X", but not "bilateral cooperation with X". */
export function isMeetingNoun(items: readonly Item[], index: number): boolean {
  const { token } = item(items, index)
  if (isOnMargins(items, index)) return false
  // "a meeting of minds"
  if (isWord(item(items, index + 1), /^of$/) && isWord(item(items, index + 2), /^minds$/)) return false
  if (isWord(item(items, index + 1), /^(?:hall|halls|room|rooms|place|point|venue|centre|center|house)$/)) return false
  if (isJointConference(items, index)) return true
  if (token.folded === 'round') return isWord(item(items, index - 1), ROUNDS)
  if (token.folded === 'session')
    return (
      isWord(item(items, index - 1), /^(?:working|bilateral|negotiating|face-to-face|separate|closed-door)$/) ||
      (isWord(item(items, index + 1), /^between$/) &&
        isWord(item(items, index - 1), SESSIONS) &&
        isOfOfficials(items, index))
    )
  if (isWord(item(items, index), /^conference$/) && isWord(item(items, index - 1), /^(?:video|telephone)$/)) return true
  if (!MEETING_NOUNS.has(token.folded)) return false
  if (!/^(?:bi|tri)lateral$/.test(token.folded)) return true
  const next = item(items, index + 1)
  return !next.token.word || /^(?:with|between|in|on|at|today|yesterday)$/.test(next.token.folded)
}

/** Sessions of talks, and not of training or recording. */
const SESSIONS = /^(?:an?|the|first|second|third|new|next|further|another|final|closed|emergency|special)$/

/** Not of a therapist, or at chess. */
const isOfOfficials = (items: readonly Item[], noun: number) =>
  items
    .slice(noun + 2, noun + 10)
    .some(({ mention }) => mention?.kind === 'title' || (mention?.kind === 'person' && mention.title !== undefined))

/** "on the margins of the ministerial meeting between X and Y": another meeting, which somebody goes to. */
function isOnMargins(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 6 && !isWord(item(items, i), /^,$/); i--)
    if (isWord(item(items, i), /^of$/)) return isWord(item(items, i - 1), /^(?:margins?|sidelines?|fringes?)$/)
  return false
}

/** "a second round" of talks. */
const ROUNDS = /^(?:first|second|third|fourth|fifth|new|next|fresh|another|further|final|latest)$/

/** "a joint press conference": who gives one is there with the other. */
export function isJointConference(items: readonly Item[], index: number): boolean {
  if (!isWord(item(items, index), /^(?:conference|briefing|availability)$/)) return false
  if (!isWord(item(items, index - 1), /^(?:press|news|media)$/)) return false
  return isWord(item(items, index - 2), /^joint$/) || isWithGuest(items, index)
}

/** "speaking at a news conference with visiting Prime Minister X", "with her Karelian counterpart" */
const isWithGuest = (items: readonly Item[], noun: number) =>
  isWord(item(items, noun - 2), /^an?$/) &&
  isWord(item(items, noun - 3), /^(?:at|in|during)$/) &&
  isWord(item(items, noun + 1), /^with$/) &&
  [noun + 2, noun + 3, noun + 4].some(
    (i) => isWord(item(items, i), /^(?:visiting|counterpart)$/) || item(items, i).mention?.kind === 'demonym',
  )

/** "support for talks between …", "a call for talks of …": what is wished for has not taken place. */
export function isWished(items: readonly Item[], noun: number): boolean {
  for (let i = Math.max(0, noun - 8); i < noun; i++) {
    const here = item(items, i)
    // "helped facilitate a meeting between X and Y": it was held.
    if (isWord(here, /^facilitate$/) && isWord(item(items, i - 1), /^(?:helped|to)$/) && isHelped(items, i)) continue
    // "after a requested meeting between X and Y"
    const isSuch =
      isWord(here, /^(?:requested|proposed)$/) &&
      i === noun - 1 &&
      isWord(item(items, i - 2), /^(?:after|following|during)$/)
    if (i > noun - 5 && !isSuch && isWord(here, SOUGHT)) return true
    if (i > noun - 6 && isWord(here, /^ask(?:s|ed|ing)?$/) && isWord(item(items, i + 1), /^for$/)) return true
    if (isWord(here, /^ruled?$/) && isWord(item(items, i + 1), /^out$/)) return true
    if (i === noun - 1 && isWord(here, /^further$/) && isWord(item(items, noun), /^session$/)) continue
    if (isWord(here, WISHED) || (isWord(here, /^calls?$/) && isWord(item(items, i + 1), /^(?:for|on)$/))) return true
  }
  return items.slice(noun, noun + 14).some((here) => isWord(here, /^(?:unlikely|impossible)$/))
}

/** Right before it. */
const SOUGHT = /^(?:demand(?:s|ed|ing)?|arrange|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing|al)|request(?:s|ed|ing)?)$/

const WISHED =
  /^(?:support(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:ed|ing)|need|importance|promot(?:e|es|ed|ing)|facilitat(?:e|es|ing)|restart|resum(?:e|ption)|continued|further|future|hopes?|possible|direct|toward|towards|time)$/

const isHelped = (items: readonly Item[], verb: number) =>
  items.slice(Math.max(0, verb - 2), verb).some((here) => isWord(here, /^helped$/))

/** "Negotiations between X and Y on pay will begin" */
export function doBegin(items: readonly Item[], noun: number): boolean {
  for (let i = noun + 1; i < noun + 16; i++) {
    if (isWord(item(items, i), /^(?:begin|began|resumed?)$/)) return true
    if (isWord(item(items, i), /^(?:yet|never|not|only|could|would|may|might|if|before|collapsed|but|who|that|,|\.)$/))
      return false
  }
  return false
}
