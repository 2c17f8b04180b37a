import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast, mayBePast } from '../../grammar/pastTense.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES, type ReportingVerb } from '../../lists/verbs.ts'
import { clauseBegins, startsClause } from './clauseBeginnings.ts'
import { contentAfter } from './contents.ts'
import { listenerEnd } from './listeners.ts'

/**
 * Whether nothing of what was said stands behind the verb of saying at item `v`, so that it closes what stands before it: "said.", "said on Monday",
 * "told reporters in Dorn", "said in a statement issued late on Monday".
 *
 * @param content what stands before it
 * @param from where the subject may begin
 */
export function endsInSaying(
  items: readonly Item[],
  v: number,
  verb: ReportingVerb,
  content: { first: number; last: number },
  from: number,
): boolean {
  const after = item(items, v + 1)
  const isAtOnce = ends(after) || (TIME_WORDS.has(after.token.folded) && items.length - v < 8)
  if (verb.clause && isAtOnce) return ends(after) || opensSubject(items, from, v)
  if (verb.form !== 'past' || !isSubject(items, from, v) || !isStatement(items, content)) return false
  const end = verb.listener ? listenerEnd(items, v + 1) : v + 1
  if (verb.listener && end === v + 1) return false
  const rest = item(items, end)
  if (end > v + 1 && ends(rest)) return true
  return isWord(rest, CIRCUMSTANCE) && contentAfter(items, v, verb, false) === undefined
}

/** The sentence, or the clause. */
export const ends = (here: Item): boolean => here.first < 0 || isWord(here, /^[.,]$/)

const CIRCUMSTANCE =
  /^(?:here|in|at|on|during|after|before|by|via|through|from|ahead|last|late|early|earlier|later|this|following|outside|when)$/

/** "NAME told", "a spokesman for the ministry said", not "economic, and other help for the people announced in March". */
function isSubject(items: readonly Item[], first: number, v: number): boolean {
  if (isWord(item(items, v), /^(?:said|told|wrote|explained)$/)) return !isWord(item(items, first), NO_SUBJECT)
  const { mention } = item(items, first)
  return v === first + 1 && (mention?.kind === 'person' || isWord(item(items, first), /^(?:he|she|they|police)$/))
}

/** What "announced" may be said of, not "…, medical and other help for the people announced in March". */
const opensSubject = (items: readonly Item[], first: number, v: number) =>
  v <= first + 1 ||
  isWord(item(items, v), /^(?:said|says?|told|wrote|explained)$/) ||
  item(items, first).mention !== undefined ||
  /^\d/.test(item(items, first).token.text) ||
  isWord(
    item(items, first),
    /^(?:the|an?|his|her|its|their|this|these|those|some|many|several|both|two|three|four|one|he|she|they|it)$/,
  )

const NO_SUBJECT = /^(?:and|or|but|including|[a-z]{2,}ing|of|for|from|in|on|at|to|with|by|as|that)$/

/** "The road will be closed", "After the fire, the road was closed", not "After the fire in the old mill". */
function isStatement(items: readonly Item[], { first, last }: { first: number; last: number }): boolean {
  if (!isWord(item(items, first), OPENS))
    return clauseBegins(items, first) && items.slice(first + 1, last + 1).some((here) => hasTense(here))
  for (let i = first + 1; i < last; i++)
    if (isWord(item(items, i), /^,$/) && startsClause(items, i + 1)) return i + 2 < last
  return false
}

const hasTense = (here: Item) => (AUXILIARIES.has(here.token.folded) && here.token.folded !== 'to') || isPast(here)

const OPENS =
  /^(?:after|before|when|while|as|if|during|in|on|at|following|since|although|though|because|by|with|for|from|to|under|amid|despite|until|once|whenever|[a-z]{2,}ing|asked)$/

/** "The bridge was closed", and not the subject of "Her deputy, NAME, said OTHER had left". */
export const tellsSomething = (items: readonly Item[], first: number, end: number): boolean =>
  clauseBegins(items.slice(0, end), first) ||
  items.slice(first, end).some((here) => mayBePast(here) || hasTense(here) || here.quotation !== undefined)
