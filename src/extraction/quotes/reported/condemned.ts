import { type Item, isWord, item } from '../../grammar/items.ts'
import { objectBegins } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import type { Content } from './content.ts'

/** What is condemned from item `i` on: a "that" within it opens no clause of its own. Null: nothing that tells what somebody says. */
export function condemned(items: readonly Item[], i: number, verb: number): Content | null | undefined {
  if (namesSomebody(items, i) || items.slice(i, i + 5).some((here) => isWord(here, JUDGED))) return null
  if (!objectBegins(items, i)) return undefined
  const content = ended(items, i, 'object', verb) ?? null
  // 'condemned the graffiti: "…"', which others wrote
  return content && isWord(item(items, content.last + 1), /^:$/) ? null : content
}

/** Who is condemned to something, and what is condemned to be torn down. */
const JUDGED =
  /^(?:m[ae]n|wom[ae]n|prisoners?|buildings?|houses?|homes?|property|properties|bridges?|piers?|structures?|death)$/

/** "welcomed the Karelian minister NAME to Oslo": somebody who comes, and not what somebody does. */
export function namesSomebody(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const { mention, token, quotation } = item(items, i)
    const isOne = mention?.kind === 'person' || mention?.kind === 'title'
    if (isOne)
      return (
        !/^(?:'s|['’])$/.test(item(items, i + 1).token.text.replace('’', "'")) && !isWord(item(items, i + 1), /^'s$/)
      )
    const leads = mention
      ? mention.kind !== 'place'
      : /^(?:the|'s|his|her|its|visiting|minister|president|delegation|colleague|counterpart|guest|,)$/.test(
          token.folded,
        )
    if (quotation !== undefined || !leads) return false
  }
  return false
}
