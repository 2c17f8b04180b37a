import type { PersonAnnotation, RoleAnnotation } from '../annotations/index.ts'
import { foldedWords } from './agents.ts'
import { matchOneToOne } from './matching.ts'
import type { DocumentResult } from './result.ts'

/**
 * How alike two roles are in words, from 0 to 1: the share of words they have in common; 0 where neither holds all words of the other.
 * A role without words, which says no more than that somebody belongs to a body, is like another such one only.
 */
function likeness(one: RoleAnnotation, other: RoleAnnotation): number {
  const [a, b] = [one, other].map(({ role }) => new Set(foldedWords(role ?? ''))).sort((x, y) => x.size - y.size)
  if (a === undefined || b === undefined) return 0
  if (a.size === 0) return b.size === 0 ? 1 : 0
  return [...a].every((word) => b.has(word)) ? a.size / b.size : 0
}

const label = ({ name }: PersonAnnotation, { role, organization }: RoleAnnotation) =>
  [`${name}: ${role ?? '–'}`, ...(organization ? [organization] : [])].join(', ')

const byKey = (people: readonly PersonAnnotation[]) => new Map(people.map((person) => [person.key, person]))

/**
 * Counts into `result` the roles of people who matched: those alike in words and with the same organization. Where gold names none,
 * any will do. `goldKey`: the gold key of each matched predicted agent.
 */
export function roles(
  result: DocumentResult,
  pairsOfPeople: readonly (readonly [gold: { key: string }, predicted: { key: string }])[],
  goldPeople: readonly PersonAnnotation[],
  predictedPeople: readonly PersonAnnotation[],
  goldKey: ReadonlyMap<string, string>,
): void {
  const counts = result.counts.roles
  const [annotated, extracted] = [byKey(goldPeople), byKey(predictedPeople)]
  for (const [{ key }, { key: otherKey }] of pairsOfPeople) {
    const [gold, predicted] = [annotated.get(key), extracted.get(otherKey)]
    if (gold === undefined || predicted === undefined) continue
    const [golds, guesses] = [gold.roles ?? [], predicted.roles ?? []]
    const pairs = matchOneToOne(golds, guesses, (one, other) => {
      const isSameBody = !one.organization || goldKey.get(other.organization ?? '') === one.organization
      return isSameBody ? likeness(one, other) : 0
    })
    counts.right += pairs.length
    counts.predicted += guesses.length
    counts.gold += golds.length
    const [found, right] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))]
    for (const one of golds)
      if (!found.has(one)) result.misses.push({ kind: 'roles', fault: 'missed', text: label(gold, one) })
    for (const other of guesses)
      if (!right.has(other)) result.misses.push({ kind: 'roles', fault: 'spurious', text: label(predicted, other) })
  }
}
