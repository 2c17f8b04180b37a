import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'

/** ", X reported." and ", according to X." close a sentence by naming where it comes from. */
export function sourceTail(items: readonly Item[], from: number): boolean {
  if (isWord(item(items, from), /^according$/)) return true
  for (let i = from; i < from + 5; i++) {
    const verb = verbAt(items, i)
    if (!verb?.clause || verb.form === 'gerund') continue
    const end = item(items, i + 1)
    if (!(end.first < 0 || isWord(end, /^[.,]$/) || TIME_WORDS.has(end.token.folded))) return false
    return (
      i > from && (item(items, from).mention !== undefined || isWord(item(items, from), /^(?:he|she|they|the|it)$/))
    )
  }
  return false
}
