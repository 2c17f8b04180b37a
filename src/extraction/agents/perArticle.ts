import type { Identities } from './identities.ts'

/** Works something out once for each article, when it is first asked for. What else it needs is of that article too. */
export function perArticle<Rest extends readonly unknown[], Result>(
  workOut: (identities: Identities, ...rest: Rest) => Result,
): (identities: Identities, ...rest: Rest) => Result {
  const known = new WeakMap<Identities, { result: Result }>()
  return (identities, ...rest) => {
    const before = known.get(identities)
    if (before) return before.result
    const result = workOut(identities, ...rest)
    known.set(identities, { result })
    return result
  }
}
