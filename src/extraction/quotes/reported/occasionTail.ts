import { type Item, isWord, item } from '../../grammar/items.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import type { Content } from './content.ts'

/** In items: "in a strongly worded joint statement". */
const LONGEST = 6

/** Where what is said ends, where the occasion on which it was said stands behind it: "the plan" of "welcomed the plan in a statement on Monday". */
export function beforeOccasion(items: readonly Item[], first: number, last: number, form: Content['form']): number {
  const occasions = form === 'object' ? OCCASIONS : /^statement$/
  for (let i = last; i > first; i--) {
    const noun = item(items, i)
    if (
      noun.quotation !== undefined ||
      isWord(noun, /^(?:by|who|which|that|[;:])$/) ||
      AUXILIARIES.has(noun.token.folded)
    )
      return last
    if (!isWord(noun, occasions)) continue
    for (let start = i - 1; start > first && start > i - LONGEST; start--) {
      const here = item(items, start)
      if (!here.token.word) break
      const isIts = isWord(item(items, start + 1), /^(?:an?|his|her|their|its)$/)
      if (isWord(here, /^(?:in|at|during|on)$/)) return isIts ? start - 1 : last
    }
  }
  return last
}

/** What somebody says it in, and not what somebody may say it of, as of a letter or a report. */
const OCCASIONS =
  /^(?:statement|interview|speech|tweet|post|address|e-?mail|op-ed|conference|briefing|testimony|release)$/
