/** Pairs of one-to-one matches, the strongest first. `strength` is 0 where two do not match. */
export function matchOneToOne<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  strength: (gold: G, predicted: P) => number,
): [G, P][] {
  const possible: { gold: G; predicted: P; strength: number }[] = []
  for (const one of gold) {
    for (const other of predicted) {
      const value = strength(one, other)
      if (value > 0) possible.push({ gold: one, predicted: other, strength: value })
    }
  }
  possible.sort((a, b) => b.strength - a.strength)
  const taken = new Set<unknown>()
  const pairs: [G, P][] = []
  for (const { gold: one, predicted: other } of possible) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one)
    taken.add(other)
    pairs.push([one, other])
  }
  return pairs
}
