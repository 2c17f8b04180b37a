import { type Item, isWord, item } from './items.ts'

/** "Until NAME says so, nothing will change" */
export function isAwaited(items: readonly Item[], verb: number): boolean {
  const before = items.slice(Math.max(0, verb - FARTHEST), verb)
  const isOpen = before.some((here) => isWord(here, /^(?:until|when|once|whenever)$/))
  const isToCome = items.some((here) => isWord(here, /^(?:will|won't|'ll)$/))
  return isOpen && isToCome && item(items, verb).token.verb?.form === 'present'
}

/** In items. */
const FARTHEST = 8
