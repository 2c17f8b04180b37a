import type { OrganizationAnnotation, PersonAnnotation } from '../../annotations/annotations.ts'

/** What the text says people are of that acts through those who hold its offices. */
const PUBLIC = /^(?:STATE|GOVERNMENT|INTERNATIONAL)$/

/** Who has held an office, or will, does not act for whose office it is, and a member of a parliament or council not for all of it. */
const NOT_FOR_IT =
  /\b(?:former|ex|late|then|elect|designate|incoming|candidate|honorary)\b|^(?:senator|sen\.?|cllr|council(?:man|woman|member|person|l?or))$/i

/**
 * For whom somebody takes part in a meeting, by key: the only state of which the text says that they hold an office, else the only ministry or
 * international body. Undefined for several, for none, and for firms and parties, whose people also meet for themselves.
 */
export function onBehalfOf(
  { roles = [] }: PersonAnnotation,
  organizations: ReadonlyMap<string, OrganizationAnnotation>,
): string | undefined {
  const served = roles.flatMap(({ role, organization }) => {
    const body = organization && !NOT_FOR_IT.test(role ?? '') ? organizations.get(organization) : undefined
    return body && PUBLIC.test(body.classification) ? [body] : []
  })
  const states = served.filter(({ classification }) => classification === 'STATE')
  const keys = new Set((states.length > 0 ? states : served).map(({ key }) => key))
  const [only] = keys
  return keys.size === 1 ? only : undefined
}
