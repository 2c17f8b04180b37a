import type { OrganizationAnnotation, PersonAnnotation, RoleAnnotation } from '../../src/annotations/index.ts'
import { type AgentReference, type Grouping, groupReferences, referencesOf } from '../../src/entities/index.ts'

export const state = (key: string, name: string, country?: string): OrganizationAnnotation => ({
  key,
  name,
  names: [name],
  classification: 'STATE',
  ...(country === undefined ? {} : { country }),
})

/** Two states that are not there, under codes that ISO 3166 leaves to users. */
export const ARVANIA = state('arvania', 'Arvania', 'XA')
export const BELMORA = state('belmora', 'Belmora', 'XB')
/** Where family names come first. */
export const JAPAN = state('japan', 'Japan', 'JP')

export const body = (
  name: string,
  classification: OrganizationAnnotation['classification'] = 'GOVERNMENT',
  ...others: string[]
): OrganizationAnnotation => ({ key: name.replace(/\s/g, '-'), name, names: [name, ...others], classification })

let people = 0

/** A person as an article writes the name, with an office: "Foreign Minister" or "Foreign Minister @arvania". */
export function person(name: string, ...offices: string[]): PersonAnnotation {
  const roles = offices.map((office): RoleAnnotation => {
    const [role = '', organization] = office.split(' @')
    return organization === undefined ? { role } : { role, organization }
  })
  return { key: `p${people++}`, name, names: [name], roles }
}

export interface Told {
  people?: PersonAnnotation[]
  organizations?: OrganizationAnnotation[]
  date?: string
  publisher?: string | null
  isConfirmed?: boolean
}

/** Articles under keys a0, a1 and so on. */
export function referencesIn(...articles: Told[]): AgentReference[] {
  return articles.flatMap((told, index) =>
    referencesOf(
      { people: told.people ?? [], organizations: told.organizations ?? [] },
      {
        key: `a${index}`,
        datePublished: told.date ?? '2031-05-04',
        publisher: told.publisher ?? null,
        isConfirmed: told.isConfirmed ?? false,
      },
    ),
  )
}

/** Who is one, as names with the numbers of their articles: ["Ilsa Varn 0", "Varn 1"]. */
export function parts(grouping: Grouping, kind: AgentReference['kind']): string[][] {
  return grouping.groups
    .filter(({ members }) => members[0]?.kind === kind)
    .map(({ members }) => members.map(({ name, article }) => `${name} ${article.slice(1)}`))
}

export const peopleIn = (...articles: Told[]) => parts(groupReferences(referencesIn(...articles)), 'PERSON')
export const organizationsIn = (...articles: Told[]) =>
  parts(groupReferences(referencesIn(...articles)), 'ORGANIZATION')

/** The reasons of candidates by their names: "Varn ~ Ilsa Varn: the same surname". */
export function candidatesIn(...articles: Told[]): string[] {
  return groupReferences(referencesIn(...articles)).candidates.map(
    ({ one, other, reasons }) => `${one.members[0]?.name} ~ ${other.members[0]?.name}: ${reasons.join('; ')}`,
  )
}
