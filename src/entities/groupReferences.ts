import { byArticle } from './cluster.ts'
import { groupOrganizations } from './groupOrganizations.ts'
import { groupPeople } from './groupPeople.ts'
import type { AgentReference, Grouping } from './references.ts'

/**
 * Which references mean one agent. The outcome depends on the set of references alone: not on their order, nor on an archive.
 * Full names are compared within their kind and `block` only; of what is no full name, those of block w are compared only with one another and
 * with groups whose members have block w or hold w among their `aliases`. So a part that is closed in this sense can be grouped by itself.
 */
export function groupReferences(references: readonly AgentReference[]): Grouping {
  const sorted = [...references].sort(byArticle)
  const people = groupPeople(sorted.filter(({ kind }) => kind === 'PERSON'))
  const organizations = groupOrganizations(sorted.filter(({ kind }) => kind === 'ORGANIZATION'))
  return {
    groups: [...people.groups, ...organizations.groups],
    candidates: [...people.candidates, ...organizations.candidates],
  }
}
