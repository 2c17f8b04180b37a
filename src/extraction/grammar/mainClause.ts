import { type Item, isWord, item } from './items.ts'
import { verbAt } from './verbs.ts'

export const PRONOUN = /^s?he$/

/** "Welcoming X, President Y said …", "In a meeting with X, Y said …": the item of Y, who speaks. 0 where the sentence opens otherwise. */
export function mainClause(items: readonly Item[], isMeant: (item: number) => boolean): number {
  // "Two days after X left, …"
  const open = [1, 2, 3].find((i) => isWord(item(items, i), /^(?:after|before)$/)) ?? 0
  const isLater = open > 0 && isWord(item(items, open - 1), MEASURE)
  const isClause = isLater || isWord(item(items, 0), SUBORDINATE)
  if (!isClause && !isWord(item(items, 0), OPENING)) return 0
  const main = items.findIndex(
    ({ mention, token }, i) =>
      (mention?.kind === 'person' || mention?.kind === 'title' || PRONOUN.test(token.folded) || isMeant(i)) &&
      /^(?:past|present)$/.test(verbAt(items, isWord(item(items, i + 1), /ly$|^also$/) ? i + 2 : i + 1)?.form ?? ''),
  )
  return afterOpening(items) || (isClause ? 0 : Math.max(main, 0))
}

const MEASURE =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?|shortly|soon|long|just|even|only|day|week|month|year)$/

const OPENING =
  /[^h]ing$|^(?:in|at|during|after|before|following|upon|through|via|by|with|for|like|unlike|alongside|beside|under|despite)$/
/** Opens a clause before the main one. */
export const SUBORDINATE = /^(?:while|when|whereas|although|though|because|since|once|as)$/

/** "Unlike X, Y wanted the bridge", "While X wanted it, Y did not": Y; not "While the mayor, X, wanted it". 0 for nobody. */
function afterOpening(items: readonly Item[]): number {
  const comma = items.findIndex((here) => isWord(here, /^,$/))
  const lead = isWord(item(items, comma + 1), /^the$/) ? comma + 2 : comma + 1
  const name = item(items, lead).mention?.kind === 'person' ? lead : lead + 1
  const isNamed = comma > 0 && item(items, name).mention?.kind === 'person'
  const isLed = name === lead || item(items, lead).mention?.kind === 'title'
  return isNamed && isLed && !isWord(item(items, name + 1), /^(?:,|'s|and|or)$/) ? name : 0
}

/** The X of "According to X, talks with Y are planned. … he said", where nobody else does anything in the sentence. */
export const isSource = (items: readonly Item[], index: number): boolean =>
  isWord(item(items, index - 1), /^to$/) &&
  isWord(item(items, index - 2), /^according$/) &&
  items.every(
    (here, i) => i === index || !(isWord(here, PRONOUN) || (isSomebody(here) && !isWord(item(items, i - 1), /^with$/))),
  )

const isSomebody = ({ mention }: Item) => mention?.kind === 'person' || mention?.kind === 'title'
