import { type Item, isWord, item } from './items.ts'

/** In items: "NAME, a marine ecologist and professor at BODY". */
const LONGEST = 14

/** The person of whom ", a marine ecologist and professor at BODY", which ends at item `index`, is told; else `index`. */
export function toldOfPerson(items: readonly Item[], index: number): number {
  if (item(items, index).mention?.kind !== 'organization') return index
  const at = isWord(item(items, index - 1), /^the$/) ? index - 2 : index - 1
  if (!isWord(item(items, at), /^(?:of|at|for|with|in|from)$/)) return index
  for (let i = at - 1; i > index - LONGEST; i--) {
    const { mention, token } = item(items, i)
    if (isWord(item(items, i), /^,$/)) {
      const isApposed = isWord(item(items, i + 1), /^(?:an?|the)$/) || item(items, i + 1).mention?.kind === 'title'
      return isApposed && item(items, i - 1).mention?.kind === 'person' ? i - 1 : index
    }
    if (mention?.kind === 'person' || (!mention && (!token.word || token.verb))) return index
  }
  return index
}
