import { type Item, isWord, item } from './items.ts'

/** How far before "that" stands what it is not clear, in items. */
const REACH = 6

/**
 * Whether the clause of the subject at item `subject` is only supposed: "if NAME says", "unless", "whether", "Had NAME said", "no proof that NAME said". What
 * is said "when" and "after" somebody says something is told as a fact.
 */
export function isDoubtful(items: readonly Item[], subject: number): boolean {
  const opener = isWord(item(items, subject - 1), /^(?:the|a|an|his|her|their)$/) ? subject - 2 : subject - 1
  const opening = item(items, opener)
  if (isWord(opening, /^(?:if|unless|whether)$/)) return true
  if (opener === 0 && isWord(opening, /^(?:had|should)$/)) return true
  if (!isWord(opening, /^that$/)) return false
  for (let i = opener - 1; i > opener - REACH && item(items, i).token.word; i--) {
    if (
      isWord(
        item(items, i),
        /^(?:unclear|uncertain|unproven|untrue|false|wrong|doubtful|doubts?|denied|denies|deny|disputes?|disputed)$/,
      )
    )
      return true
    if (isWord(item(items, i), /^(?:no|not|nothing|nobody|never|without|cannot|n't)$/))
      return isWord(item(items, opener - 1), FOUNDED)
  }
  return false
}

/** What shows that something is so, or does not. */
const FOUNDED =
  /^(?:proof|evidence|sign|indication|suggestion|record|clear|certain|sure|true|proven|confirmed|prove|confirm|say|believe|suggest)$/
