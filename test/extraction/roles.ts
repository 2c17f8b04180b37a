import { extract } from './drafts.ts'

/** What each person is, and of what: "Ilsa Varn: leader @ Order Party". */
export async function roles(body: string, headline?: string): Promise<string[]> {
  const { people, organizations } = await extract(body, headline)
  const named = new Map(organizations.map(({ key, name }) => [key, name]))
  return people.flatMap(({ name, roles = [] }) =>
    roles.map(
      ({ role, organization }) => `${name}: ${role ?? '–'} @ ${(organization && named.get(organization)) ?? '-'}`,
    ),
  )
}
