import { describe, expect, test } from 'vitest'
import { mergeAgents, splitArticles, splitMerged } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

/** An article in which each of some people is said to have a role in Arvania. */
function serving(day: number, people: readonly [name: string, role: string][]): [string, string, object] {
  const lines = people.map(([name, role]) => `${name}, ${role} of Arvania, spoke of the harbour.`)
  return [
    `${day}.txt`,
    `date 2031-05-0${day} Harbour of day ${day}\n\nBy Staff\n\n${lines.join('\n\n')}`,
    {
      people: people.map(([name, role]) => ({
        key: name.toLowerCase().replace(' ', '-'),
        name,
        names: [name],
        roles: [{ role, organization: 'arvania', evidence: [{ exact: `${name}, ${role} of Arvania` }] }],
      })),
      organizations: [{ key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }],
      quotes: [],
    },
  ]
}

async function roles({ prisma }: TestDatabase): Promise<{ id: string; role: string }[]> {
  const found = await prisma.membership.findMany({ include: { person: { include: { agent: true } } } })
  return found
    .map(({ id, role, reviewState, person }) => ({ id, role: `${person.agent.slug} ${role} ${reviewState}` }))
    .sort((a, b) => (a.role < b.role ? -1 : 1))
}
const said = (all: { role: string }[]) => all.map(({ role }) => role)

const reject = ({ prisma }: TestDatabase, role: string) =>
  prisma.membership.updateMany({ where: { role }, data: { reviewState: 'REJECTED' } })

describe.each([
  [
    'in articles of their own',
    [[['Mira Olt', 'harbour master']], [['Jan Oru', 'treasurer']], [['Jan Oru', 'treasurer']]],
  ],
  [
    'in one article',
    [
      [
        ['Mira Olt', 'harbour master'],
        ['Jan Oru', 'treasurer'],
      ],
    ],
  ],
] satisfies [string, [string, string][][]][])('roles of two %s', async (_, articles) => {
  const database = await createTestDatabase()
  for (const [day, people] of articles.entries()) await ingestText(database, ...serving(day + 1, people))
  await reject(database, 'treasurer')
  const before = await roles(database)

  test('are those of one, with their ids, when the two are merged; what was rejected stays so', async () => {
    expect(said(before)).toEqual(['jan-oru treasurer REJECTED', 'mira-olt harbour master CONFIRMED'])
    await mergeAgents(database, 'mira-olt', 'jan-oru')
    const merged = await roles(database)
    expect(said(merged)).toEqual(['mira-olt harbour master CONFIRMED', 'mira-olt treasurer REJECTED'])
    expect(new Set(merged.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)))
    expect(await outdated(database)).toEqual([])
  })

  test('and are as they were when they are split', async () => {
    await splitMerged(database, 'jan-oru')
    expect(await roles(database)).toEqual(before)
    expect(await outdated(database)).toEqual([])
  })
})

test.each([
  ['the one', 'mira-olt', 'jan-oru'],
  ['the other', 'jan-oru', 'mira-olt'],
])(
  'a role that both have and that was rejected of one stays rejected, whoever is merged into whom: %s',
  async (_, into, other) => {
    const database = await createTestDatabase()
    await ingestText(database, ...serving(1, [['Mira Olt', 'treasurer']]))
    await ingestText(database, ...serving(2, [['Jan Oru', 'treasurer']]))
    await database.prisma.membership.updateMany({
      where: { person: { agent: { slug: 'jan-oru' } } },
      data: { reviewState: 'REJECTED' },
    })
    await mergeAgents(database, into, other)
    expect(said(await roles(database))).toEqual([`${into} treasurer REJECTED`])
    await splitMerged(database, other)
    expect(said(await roles(database))).toContain('jan-oru treasurer REJECTED')
    expect(await outdated(database)).toEqual([])
  },
)

test('a rejected role is rejected of whoever is meant in an article that is split off, and the role of the others stays', async () => {
  const database = await createTestDatabase()
  for (const day of [1, 2, 3]) await ingestText(database, ...serving(day, [['Jan Oru', 'treasurer']]))
  await reject(database, 'treasurer')
  const [before] = await roles(database)
  await splitArticles(database, 'jan-oru', ['2031-05-02-harbour-of-day-2'])
  const after = await roles(database)
  expect(said(after)).toEqual(['jan-oru treasurer REJECTED', 'jan-oru-2 treasurer REJECTED'])
  expect(after[0]).toEqual(before)
})

test('roles in an organization keep their ids and what was decided when it turns out to be another, and when that is undone', async () => {
  const database = await createTestDatabase()
  const [path, text, annotations] = serving(1, [['Mira Olt', 'treasurer']])
  await ingestText(database, path, text, annotations)
  await ingestText(
    database,
    '2.txt',
    text.replaceAll('Arvania', 'Belmora').replace('2031-05-01', '2031-05-02').replaceAll('Mira Olt', 'Jan Oru'),
    JSON.parse(
      JSON.stringify(annotations)
        .replaceAll('Arvania', 'Belmora')
        .replaceAll('Mira Olt', 'Jan Oru')
        .replaceAll('mira-olt', 'jan-oru')
        .replaceAll('arvania', 'belmora'),
    ),
  )
  await reject(database, 'treasurer')
  const before = await roles(database)
  expect(before).toHaveLength(2)
  await mergeAgents(database, 'belmora', 'arvania')
  expect(await roles(database)).toEqual(before)
  await splitMerged(database, 'arvania')
  expect(await roles(database)).toEqual(before)
  expect(await outdated(database)).toEqual([])
})
