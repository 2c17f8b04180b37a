import { areTellingAlike } from '../../entities/index.ts'
import type { StoredReference, Told } from './told.ts'

/** By what is likest first: the same name to the letter, or but for case and titles, the same key, a name in common. */
export function pairWithEarlier<Earlier extends StoredReference>(
  fresh: readonly Told[],
  left: ReadonlySet<Earlier>,
): Map<Told, Earlier> {
  const pairs = new Map<Told, Earlier>()
  const free = new Set(left)
  const sharesName = (one: Told, earlier: StoredReference) =>
    one.names.some(
      ({ text, kind }) => kind !== 'TITLE' && earlier.names.some((name) => name.kind !== 'TITLE' && name.text === text),
    )
  const likenesses: ((one: Told, earlier: StoredReference) => boolean)[] = [
    (one, earlier) => one.identity === earlier.identity && one.name === earlier.name,
    (one, earlier) => one.identity === earlier.identity,
    (one, earlier) => one.key === earlier.key && sharesName(one, earlier),
    sharesName,
  ]
  for (const alike of likenesses) {
    for (const one of fresh) {
      if (pairs.has(one)) continue
      const matching = [...free].filter((earlier) => mayBeOne(one, earlier) && alike(one, earlier))
      const [earlier] = matching
      if (earlier === undefined || (matching.length > 1 && alike === sharesName)) continue
      pairs.set(one, earlier)
      free.delete(earlier)
    }
  }
  return pairs
}

/** Jan F. Oru is not Jan G. Oru. */
const mayBeOne = (one: Told, earlier: StoredReference) =>
  one.kind === earlier.kind && (one.kind !== 'PERSON' || areTellingAlike(one.name, earlier.name))
