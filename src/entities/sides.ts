interface Party {
  agentId: string
  onBehalfOfId: string | null
}

const TWO = 2

/**
 * Whether one report has two sides meet, and the other has somebody take part who stood for a third: on one day there can be both. Tells nothing where
 * it is not said for whom the two met, or where both tell of more sides: each may leave out some.
 */
export function differInSides(a: readonly Party[], b: readonly Party[]): boolean {
  return hasThirdSide(a, b) || hasThirdSide(b, a)
}

function hasThirdSide(few: readonly Party[], many: readonly Party[]): boolean {
  const met = new Set(few.map(({ agentId }) => agentId))
  const sides = new Set(few.map(({ onBehalfOfId }) => onBehalfOfId))
  if (sides.size !== TWO || sides.has(null)) return false
  const further = many.filter(({ agentId }) => !met.has(agentId))
  // One may stand for the Union in one article, for its Commission in another.
  for (const { agentId, onBehalfOfId } of many) if (met.has(agentId)) sides.add(onBehalfOfId)
  return further.some(({ onBehalfOfId }) => onBehalfOfId !== null && !sides.has(onBehalfOfId))
}
