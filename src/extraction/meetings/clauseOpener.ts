import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { verbAt } from '../grammar/verbs.ts'
import { AUXILIARIES } from '../lists/verbs.ts'

/** How many items a subject may have with the word before it. */
const FAR = 16

/** The word that opens the clause of the verb at item `verb`: the "if" of "if the President of Kenya met X", the "when" of "when he meets X"; -1 for none. */
export function clauseOpener(items: readonly Item[], verb: number): number {
  let from = verb - 1
  // "if the minister had not secretly met X"
  while (isOfVerb(item(items, from))) from--
  // "if the minister, Otto Keld, met X"
  if (isWord(item(items, from), /^,$/)) {
    const comma = items.findLastIndex((here, i) => i < from && i > verb - FAR && isWord(here, /^[,;]$/))
    from = comma < 0 ? from - 1 : comma - 1
  }
  // "if X came to Oslo and met Y"
  let isSecond = isWord(item(items, from), /^(?:and|or)$/)
  for (let i = isSecond ? from - 1 : from; i >= 0 && i > verb - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, OPENERS)) return i
    if (isWord(here, /^[,.;:]$/) || here.quotation !== undefined) return -1
    if (!here.mention && !here.token.capital && isFiniteVerb(items, i)) {
      if (!isSecond) return -1
      isSecond = false
    }
  }
  return -1
}

const isOfVerb = ({ token }: Item): boolean => AUXILIARIES.has(token.folded) || /^(?:not|ever|.+ly)$/.test(token.folded)

const isFiniteVerb = (items: readonly Item[], i: number): boolean =>
  AUXILIARIES.has(item(items, i).token.folded) || verbAt(items, i) !== undefined || isPast(item(items, i))

const OPENERS =
  /^(?:if|unless|whether|lest|when|whenever|once|before|after|until|till|while|as|because|since|though|although|that|who|which|where|supposing|assuming)$/
