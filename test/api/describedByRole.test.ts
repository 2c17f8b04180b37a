import { expect, test } from 'vitest'
import { ingestText } from '../ingest/archive.ts'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const ROLES = [
  ['Treasurer', 'tide'],
  ['Auditor', 'reed'],
  [null, 'oar'],
  ['Treasurer', 'net'],
] as const
const HOUSES = ['Tide House', 'Reed House', 'Oar House', 'Net House']

test.each([
  ['as they are told', ROLES],
  ['the other way round', ROLES.toReversed()],
])('of roles that are cited on one day the first in the list describes the person, %s', async (_, roles) => {
  const database = await createTestDatabase()
  const outcome = await ingestText(
    database,
    'notes.txt',
    `date 2031-05-05 Notes\n\nBy Staff\n\nMira Olt, Treasurer and Auditor, spoke of ${HOUSES.join(', ')}.`,
    {
      people: [
        {
          key: 'olt',
          name: 'Mira Olt',
          names: ['Mira Olt'],
          roles: roles.map(([role, organization]) => ({ role, organization, evidence: [{ exact: 'Mira Olt' }] })),
        },
      ],
      organizations: HOUSES.map((name) => ({
        key: name.split(' ')[0]?.toLowerCase(),
        name,
        names: [name],
        classification: 'OTHER',
      })),
      quotes: [],
    },
  )
  expect(outcome).toMatchObject({ status: 'NEW_ARTICLE', reasons: [] })
  const query = (first: number, after?: string) =>
    `{ person(by: { slug: "mira-olt" }) { description memberships(first: ${first}${
      after === undefined ? '' : `, after: "${after}"`
    }) { nodes { role organization { name } } pageInfo { endCursor } } } }`
  const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
  const { data, errors } = await ask(query(9), {})
  expect(errors).toBeUndefined()
  expect(await askCompiled(query(9), {})).toEqual(data)
  const { description, memberships } = data.person
  expect(memberships.nodes).toEqual([
    { role: 'Treasurer', organization: { name: 'Tide House' } },
    { role: 'Treasurer', organization: { name: 'Net House' } },
    { role: 'Auditor', organization: { name: 'Reed House' } },
    { role: 'member', organization: { name: 'Oar House' } },
  ])
  expect(description).toBe('Treasurer of Tide House')
  const paged: unknown[] = []
  for (let after: string | undefined; paged.length < 4; ) {
    const page = (await ask(query(1, after), {})).data.person.memberships
    paged.push(...page.nodes)
    after = page.pageInfo.endCursor
  }
  expect(paged).toEqual(memberships.nodes)
})
