import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { verbAt } from '../grammar/verbs.ts'

/** How far from its verb of saying the day may stand: "told reporters at the airport in Oslo on Monday". */
const FAR = 12

/** Whether a phrase of time says when something was said or announced, and not when those met of whom item `anchor` tells. */
export function isSaidOn(
  items: readonly Item[],
  phrase: number,
  end: number,
  anchor: number,
  isPlanned: boolean,
): boolean {
  if (isOfStatement(items, phrase) || isOfSpeaking(items, phrase, end, anchor)) return true
  if (phrase > anchor) return sayingBefore(items, phrase, anchor) > anchor
  // "told the council on Monday evening that"
  const next = isWord(item(items, end + 1), /^(?:morning|afternoon|evening|night)$/) ? end + 2 : end + 1
  if (sayingBefore(items, phrase, -1) >= 0)
    return isPlanned || isWord(item(items, next), /^(?:that|how|having)$/) || isClause(items, next)
  // "On Monday the palace announced that the king would receive X"
  return isPlanned && phrase < 2 && sayingBefore(items, anchor, end) > end
}

/** The verb of saying in whose clause item `before` stands, after item `from`; -1 for none. */
function sayingBefore(items: readonly Item[], before: number, from: number): number {
  for (let i = before - 1; i > from && i >= before - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, /^[,.;:]$/) || here.quotation !== undefined) return -1
    const verb = verbAt(items, i)
    if ((verb && verb.form !== 'base' && (verb.clause || verb.listener)) || isWord(here, BECAME_KNOWN)) return i
    if (isWord(here, /^(?:that|will|would|when|after|before|who|which)$/) && from < 0) return -1
  }
  return -1
}

const BECAME_KNOWN = /^(?:emerged|transpired|according|heard)$/

/** "Speaking in Oslo on Monday, X said he had met Y" */
function isOfSpeaking(items: readonly Item[], phrase: number, end: number, anchor: number): boolean {
  if (!isWord(item(items, 0), /^(?:speaking|addressing|asked|writing|testifying|announcing)$/) || anchor < end)
    return false
  return (
    !items.slice(0, phrase).some((here) => isWord(here, /^,$/)) &&
    items.slice(end + 1, anchor).some((here) => isWord(here, /^,$/))
  )
}

/** "as announced on Friday", "in a statement on Monday", "in an interview published on Monday" */
function isOfStatement(items: readonly Item[], phrase: number): boolean {
  const before = isWord(item(items, phrase - 1), /^on$/) ? phrase - 2 : phrase - 1
  if (isWord(item(items, before - 1), /^as$/) && isPast(item(items, before))) return true
  const noun = isWord(item(items, before), /^(?:issued|released|published|posted|broadcast|aired|dated)$/)
    ? before - 1
    : before
  return isWord(item(items, noun), STATEMENTS)
}

const STATEMENTS = /^(?:statement|announcement|communique|interview|tweet|post|press-release|editorial)$/

/** "told reporters on Monday she had met X": what was said begins behind the day. */
function isClause(items: readonly Item[], from: number): boolean {
  const opens = item(items, from)
  const isSubject =
    /^(?:person|title|organization)$/.test(opens.mention?.kind ?? '') ||
    isWord(opens, /^(?:he|she|they|it|the|his|her)$/)
  return isSubject
}
