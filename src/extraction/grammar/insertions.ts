import { AUXILIARIES } from '../lists/verbs.ts'
import { type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'

/** The "who" after a name and a comma, that begins the clause that ends at the comma at `close`; -1 where it tells of somebody else. */
export function clauseOfWho(items: readonly Item[], close: number): number {
  for (let i = close - 1; i > close - 14; i--) {
    if (item(items, i).mention?.kind === 'person' || isWord(item(items, i), /^[,.;]$/)) return -1
    if (isWord(item(items, i), /^who$/)) return isWord(item(items, i - 1), /^,$/) ? i : -1
  }
  return -1
}

/** The comma before "read by his lawyer, NAME," of "The will, read by his lawyer, NAME, says": an insertion that ends at the comma at `close`; -1 for none. */
export function doneBy(items: readonly Item[], close: number): number {
  let by = -1
  for (let i = close - 1; i > 1 && i > close - 14; i--) {
    const here = item(items, i)
    if (here.quotation !== undefined || isWord(here, /^[.;:]$/) || AUXILIARIES.has(here.token.folded)) return -1
    if (isWord(here, /^by$/)) by = i
    if (by < 0 || !isWord(item(items, i - 1), /^,$/) || i > by) continue
    const participle = isWord(here, /ly$/) ? i + 1 : i
    return isParticiple(item(items, participle)) && by - participle < 3 ? i - 1 : -1
  }
  return -1
}

const isParticiple = (here: Item) =>
  isPast(here) || here.token.verb?.form === 'past' || isWord(here, /^(?:seen|written|given|led|read|shown)$/)

/** The "whose" of "NAME, whose lawyer, NAME, was ill, said", which tells of another up to the comma at `close`; -1 for none. */
export function ownClause(items: readonly Item[], open: number, close: number): number {
  if (!items.slice(open + 1, close).some(({ token }) => AUXILIARIES.has(token.folded))) return -1
  for (let i = open - 1; i > open - 7; i--)
    if (isWord(item(items, i), /^whose$/)) return isWord(item(items, i - 1), /^,$/) ? i : -1
  return -1
}

/** The comma before "believed to be NAME", "whose founder, NAME, is ill", "to whom NAME lied", which tells of a noun before it, around item `i`; -1 for none. */
export function insertionAround(items: readonly Item[], i: number): number {
  for (let k = i - 1; k > 0; k--) {
    const here = item(items, k)
    if (here.quotation !== undefined || isWord(here, /^[.;:]$/)) return -1
    if (isWord(here, /^,$/) && opensInsertion(items, k + 1)) return k
  }
  return -1
}

/** "whose", "to whom", "believed to be", "seen with"; not the "said" of ", said NAME". */
function opensInsertion(items: readonly Item[], i: number): boolean {
  const relative = isWord(item(items, i), /^(?:to|for|with|of|by|from|about|against)$/) ? i + 1 : i
  if (isWord(item(items, relative), /^(?:who|which|whose|whom)$/)) return true
  return isParticiple(item(items, i)) && isWord(item(items, i + 1), /^(?:to|by|in|as|of|with|at|from|for|on)$/)
}
