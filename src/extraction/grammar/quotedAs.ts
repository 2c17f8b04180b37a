import { type Item, isWord, item } from './items.ts'
import type { Discourse, Subject } from './subject.ts'
import { subjectBefore } from './subjectBefore.ts'

/** In items: "quoted on Monday by the state news agency as". */
const FARTHEST = 12

/** Who says what follows the participle at item `saying`: the X of "cited X as saying" and of "X was quoted by the agency as saying". */
export function quotedAs(items: readonly Item[], saying: number, discourse: Discourse): Subject | undefined {
  if (!isWord(item(items, saying - 1), /^as$/)) return undefined
  for (let i = saying - 2; i > 0 && i > saying - FARTHEST; i--) {
    if (!isWord(item(items, i), /^(?:quoted|cited|reported)$/)) continue
    const isBy = items.slice(i + 1, saying - 1).some((here) => isWord(here, /^by$/))
    const isPassive = isWord(item(items, i - 1), /^(?:was|were|is|are|been|being)$/)
    // "X was quoted as saying", "X, quoted by the agency as saying"
    if (isBy || isPassive) return subjectBefore(items, isWord(item(items, i - 1), /^,$/) ? i - 1 : i, discourse).subject
    break
  }
  return subjectBefore(items, saying - 1, discourse).subject
}
