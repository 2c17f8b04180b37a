import { beforeAll, expect, test } from 'vitest'
import { reviewClaims } from '../../src/ingest/index.ts'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { fictionalDocuments, loadDocuments } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadDocuments(database, fictionalDocuments(4))

const ROLES = '(where: $where) { totalCount nodes { id role person { slug } organization { slug } } }'
let rejected: Answer

/** The roles of whom this one is about, and of where it is, that the filter lets through. Both ways to read must answer alike. */
async function rolesBeside({ person, organization }: Answer, where?: object): Promise<string[]> {
  const query = `query ($where: MembershipWhere, $person: String!, $organization: String!) {
    person(by: { slug: $person }) { memberships${ROLES} } organization(by: { slug: $organization }) { members${ROLES} }
  }`
  const variables = { where, person: person.slug, organization: organization.slug }
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  expect(await askCompiled(query, variables)).toEqual(data)
  return [...data.person.memberships.nodes, ...data.organization.members.nodes].map(({ id }: Answer) => id)
}

beforeAll(async () => {
  const { data } = await ask(
    '{ people { nodes { slug memberships { nodes { id role person { slug } organization { slug } } } } } }',
  )
  rejected = data.people.nodes.flatMap(({ memberships }: Answer) => memberships.nodes)[0]
  await reviewClaims(database, [{ kind: 'MEMBERSHIP', id: rejected.id.replace('membership_', '') }], 'REJECTED')
})

test('a role that an editor found wrong is listed of nobody', async () => {
  expect(await rolesBeside(rejected)).not.toContain(rejected.id)
  expect(await rolesBeside(rejected, { role: { eq: rejected.role } })).not.toContain(rejected.id)
})

test('it is found again by the state in which it is, of whom and of where it is said', async () => {
  expect(await rolesBeside(rejected, { reviewState: ['REJECTED'] })).toEqual([rejected.id, rejected.id])
  expect(await rolesBeside(rejected, { reviewState: ['SUGGESTED', 'CONFIRMED'] })).not.toContain(rejected.id)
})

test('roles are found by a part of their name', async () => {
  const where = { reviewState: ['REJECTED'], role: { contains: rejected.role.slice(1, -1).toUpperCase() } }
  expect(await rolesBeside(rejected, where)).toEqual([rejected.id, rejected.id])
  expect(await rolesBeside(rejected, { ...where, not: { role: { eq: rejected.role } } })).toEqual([])
})
