import { type Item, isWord, item } from './items.ts'
import type { Discourse, Subject } from './subject.ts'
import { subjectBefore } from './subjectBefore.ts'

export const ISSUING =
  /^(?:issued|released|made|published|gave|delivered|provided|posted|shared|offered|sent|attributed|attributable)$/

/** Who issued the statement at item `noun`: "X released a statement". */
export function issuerBefore(items: readonly Item[], noun: number, discourse: Discourse): Subject | undefined {
  for (let v = noun - 1; v > noun - 6 && v > 0; v--) {
    if (!isWord(item(items, v), ISSUING)) continue
    const { subject, passive } = subjectBefore(items, v, discourse)
    return passive ? undefined : subject
  }
  return undefined
}
