import { beforeAll, describe, expect, test } from 'vitest'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const { prisma } = database
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]

/** Both ways; they must answer alike. */
async function asked(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  expect(await askCompiled(query, variables)).toEqual(data)
  return data
}

/** Who turned out to be whom. Their claims still name who they were: they are recorded anew in later transactions. */
const merged = {
  'bram-harbourne': 'maro-castellow',
  varonia: 'kestovar',
  'lantern-courier': 'salt-party',
  'guild-of-lamplighters': 'concord-of-tides',
} as const

const idOf = async (slug: string) => (await prisma.agent.findUniqueOrThrow({ where: { slug } })).id

beforeAll(async () => {
  await loadFiction(database, 6)
  for (const [slug, into] of Object.entries(merged))
    await prisma.agent.update({ where: { slug }, data: { mergedIntoId: await idOf(into) } })
})

/** Every value of these keys anywhere in an answer. */
function slugsOf(value: Answer, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, part] of Object.entries(value)) {
    if (key === 'slug') found.add(String(part))
    else slugsOf(part, found)
  }
  return found
}

describe('between a merge and its recording, what names the one means the other', () => {
  test.each<[string, string, string, string]>([
    [
      'a mention',
      '{ articles { nodes { mentions(first: 100) { nodes { agent { slug } } } } } }',
      'bram-harbourne',
      'maro-castellow',
    ],
    [
      'a role’s person',
      '{ organizations(first: 100) { nodes { members { nodes { person { slug } } } } } }',
      'bram-harbourne',
      'maro-castellow',
    ],
    [
      'a role’s organization',
      '{ people(first: 100) { nodes { memberships { nodes { organization { slug } } } } } }',
      'varonia',
      'kestovar',
    ],
    [
      'whom a participant stands for',
      '{ meetings(first: 100) { nodes { participants { edges { onBehalfOf { slug } } } } } }',
      'varonia',
      'kestovar',
    ],
    ['a publisher', '{ articles { nodes { publisher { slug } } } }', 'lantern-courier', 'salt-party'],
    [
      'a parent',
      '{ organizations(first: 100) { nodes { parent { slug } } } }',
      'guild-of-lamplighters',
      'concord-of-tides',
    ],
  ])('%s', async (_, query, was, is) => {
    const found = slugsOf(await asked(query))
    expect(found).toContain(is)
    expect(found).not.toContain(was)
  })

  test('the ends of a link in a chain', async () => {
    const { data, errors } = await ask(
      '{ path(from: { slug: "oda-quill" }, to: { slug: "tovin-tarrow" }) { from { slug } to { slug } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.path).toEqual([
      { from: { slug: 'oda-quill' }, to: { slug: 'maro-castellow' } },
      { from: { slug: 'maro-castellow' }, to: { slug: 'tovin-tarrow' } },
    ])
  })

  test('an id', async () => {
    const ids = [`person_${await idOf('bram-harbourne')}`, `organization_${await idOf('varonia')}`]
    const { nodes } = await asked('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { slug } } }', { ids })
    expect(nodes).toEqual([{ slug: 'maro-castellow' }, { slug: 'kestovar' }])
  })
})

test('that costs no statement more', async () => {
  // articles · their mentions · whom they name
  expect(await ask('{ articles { nodes { mentions { nodes { agent { slug } } } } } }')).toMatchObject({ statements: 3 })
  // roles of people · their people · their organizations
  const roles = '{ people { nodes { memberships { nodes { person { slug } organization { slug } } } } } }'
  expect(await ask(roles)).toMatchObject({ statements: 4 })
})
