import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import {
  keepApart,
  mergeAgents,
  proposedMerges,
  resolveAll,
  splitArticles,
  splitMerged,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

type Person = Annotations['people'][number]

const person = (name: string, role?: string): Person => ({
  key: `${name} ${role}`.toLowerCase().replaceAll(' ', '-'),
  name,
  names: [name],
  roles: role === undefined ? [] : [{ role, organization: 'arvania', evidence: [{ exact: name }] }],
})

/** Ingests an article of that day, which names these people. */
async function ingest(database: TestDatabase, day: number, ...people: Person[]): Promise<string> {
  const organizations = [{ key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }]
  const text = `date 2031-05-0${day} Weather ${day}\n\nFine in Arvania, say ${people.map(({ name }) => name).join(' and ')}.`
  return (await ingestText(database, `${day}.txt`, text, { people, organizations })).slug ?? ''
}

/** Whom articles mean, by their days: "ilsa-varn: Ilsa Varn 1, Varn 2". */
async function people({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query(`
    SELECT coalesce(m.slug, a.slug) || ': ' || string_agg(r.name || ' ' || extract(day FROM x.date_published), ', '
      ORDER BY x.date_published, r.key) AS named
    FROM agent_reference r JOIN agent a ON a.id = r.agent_id LEFT JOIN agent m ON m.id = a.merged_into_id
      JOIN article x ON x.id = r.article_id WHERE r.kind = 'PERSON' GROUP BY coalesce(m.slug, a.slug) ORDER BY 1`)
  return rows.map(({ named }) => named)
}

async function expectAlsoLater(database: TestDatabase, expected: string[]): Promise<void> {
  expect(await people(database)).toEqual(expected)
  await resolveAll(database)
  expect(await people(database)).toEqual(expected)
  expect(await outdated(database)).toEqual([])
}

test('whom an editor said a surname to be it stays, however many articles speak of another of that name and office', async () => {
  const database = await createTestDatabase()
  for (const [day, name] of ['Ilsa Varn', 'Elsa Varn', 'Varn'].entries())
    await ingest(database, day + 1, person(name, 'President'))
  await mergeAgents(database, 'elsa-varn', 'varn')
  for (const day of [4, 5, 6, 7, 8]) await ingest(database, day, person('Ilsa Varn', 'President'))
  await expectAlsoLater(database, [
    'elsa-varn: Elsa Varn 2, Varn 3',
    'ilsa-varn: Ilsa Varn 1, Ilsa Varn 4, Ilsa Varn 5, Ilsa Varn 6, Ilsa Varn 7, Ilsa Varn 8',
  ])
})

test('nor does the surname take along who is named in full later', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Elsa Varn'))
  await ingest(database, 2, person('Varn', 'President'))
  await ingest(database, 3, person('Varn', 'President'))
  await mergeAgents(database, 'elsa-varn', 'varn')
  await ingest(database, 4, person('Ilsa Varn', 'President'))
  await expectAlsoLater(database, ['elsa-varn: Elsa Varn 1, Varn 2, Varn 3', 'ilsa-varn: Ilsa Varn 4'])
})

test('and so it stays where the surname was said to be the name of the one', async () => {
  const database = await createTestDatabase()
  for (const [day, name] of ['Ilsa Varn', 'Elsa Varn', 'Varn'].entries())
    await ingest(database, day + 1, person(name, 'President'))
  await mergeAgents(database, 'varn', 'elsa-varn')
  for (const day of [4, 5, 6, 7, 8]) await ingest(database, day, person('Ilsa Varn', 'President'))
  await expectAlsoLater(database, [
    'elsa-varn: Elsa Varn 2, Varn 3',
    'ilsa-varn: Ilsa Varn 1, Ilsa Varn 4, Ilsa Varn 5, Ilsa Varn 6, Ilsa Varn 7, Ilsa Varn 8',
  ])
})

test('whom an editor said somebody to be they stay in all articles, also where a later one makes the name tell nothing', async () => {
  const database = await createTestDatabase()
  for (const day of [1, 2]) await ingest(database, day, person('Jan Oru'))
  await ingest(database, 3, person('Cara Doel'))
  await mergeAgents(database, 'cara-doel', 'jan-oru')
  await ingest(database, 4, person('Jan Oru'), person('Jan Oru', 'Premier'))
  expect(await people(database)).toContain('cara-doel: Jan Oru 1, Jan Oru 2, Cara Doel 3')
  await expectAlsoLater(database, await people(database))
})

test('two of whom an editor said that they are two stay two when an office ties them', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Antony Varn', 'Minister'))
  await ingest(database, 2, person('Tony Varn'))
  await keepApart(database, 'antony-varn', 'tony-varn')
  await ingest(database, 3, person('Tony Varn', 'Minister'))
  await expectAlsoLater(database, ['antony-varn: Antony Varn 1', 'tony-varn: Tony Varn 2, Tony Varn 3'])
})

test('a surname that somebody is not stays somebody else with the office by which it was known', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Ilsa Varn', 'Premier'))
  await ingest(database, 2, person('Varn', 'Mayor'))
  await keepApart(database, 'ilsa-varn', 'varn')
  await ingest(database, 3, person('Ilsa Varn', 'Mayor'))
  await ingest(database, 4, person('Varn', 'Mayor'))
  await ingest(database, 5, person('Varn', 'Premier'))
  await expectAlsoLater(database, ['ilsa-varn: Ilsa Varn 1, Ilsa Varn 3, Varn 5', 'varn: Varn 2, Varn 4'])
})

test('of two whom an article calls alike only the one that is split off becomes somebody else', async () => {
  const database = await createTestDatabase()
  const article = await ingest(database, 1, person('Jan Oru'), person('Jan Oru', 'Premier'))
  await ingest(database, 2, person('Jan Oru', 'Premier'))
  await splitArticles(database, 'jan-oru', [article])
  await expectAlsoLater(database, ['jan-oru-2: Jan Oru 1', 'jan-oru-3: Jan Oru 1', 'jan-oru: Jan Oru 2'])
})

test('who was split off stays so under the name that a new version of the article gives', async () => {
  const database = await createTestDatabase()
  const named = (name: string): Person => ({ ...person(name), key: 'oru', names: [...new Set([name, 'Jan Oru'])] })
  await ingest(database, 1, named('Jan Oru'))
  const article = await ingest(database, 2, named('Jan Oru'))
  await ingest(database, 3, person('Jan Karl Oru'))
  await ingest(database, 4, person('Jan Karl Oru'))
  await splitArticles(database, 'jan-oru', [article])
  await ingestText(database, '2.txt', 'date 2031-05-02 Weather 2\n\nJan Karl Oru, or Jan Oru, says: fine.', {
    people: [named('Jan Karl Oru')],
  })
  await expectAlsoLater(database, [
    'jan-karl-oru: Jan Karl Oru 3, Jan Karl Oru 4',
    'jan-oru-2: Jan Karl Oru 2',
    'jan-oru: Jan Oru 1',
  ])
})

test('whom the rest means is decided anew at once when an article is split off', async () => {
  const database = await createTestDatabase()
  const article = await ingest(database, 1, person('Olaf Varn', 'President'))
  await ingest(database, 2, person('Olaf Varn'))
  await ingest(database, 3, person('Ilsa Varn', 'President'))
  await ingest(database, 4, person('Varn', 'President'))
  expect(await people(database)).toContain('varn: Varn 4')
  await splitArticles(database, 'olaf-varn', [article])
  const now = await people(database)
  expect(now).toContain('ilsa-varn: Ilsa Varn 3, Varn 4')
  await expectAlsoLater(database, now)
})

test('who may be one is the same when all is resolved again, also of those who were merged under several names', async () => {
  const database = await createTestDatabase()
  const proposed = async () =>
    (await proposedMerges(database, 20)).map(({ slug, otherSlug }) => [slug, otherSlug].sort().join(' ')).sort()
  await ingest(database, 1, person('Jan Oru'))
  await ingest(database, 2, person('Tony Keld'))
  await ingest(database, 3, person('Oru', 'Premier'))
  await mergeAgents(database, 'tony-keld', 'jan-oru')
  expect(await proposed()).toEqual(['oru tony-keld'])
  for (const [day, name] of ['Ada Oru', 'Bo Oru', 'Cy Oru'].entries())
    await ingest(database, day + 4, person(name, 'Premier'))
  // The first of these three was taken for the one who was called Oru, and has that slug.
  const expected = ['ada-oru oru-2', 'bo-oru oru-2', 'cy-oru oru-2']
  expect(await proposed()).toEqual(expected)
  await resolveAll(database)
  expect(await proposed()).toEqual(expected)
})

test('whom the rules made one is parted by articles, under either slug', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Antony Varn', 'Minister'))
  await ingest(database, 2, person('Antony Varn', 'Minister'))
  const article = await ingest(database, 3, person('Tony Varn'))
  await ingest(database, 4, person('Tony Varn', 'Minister'))
  await expect(splitMerged(database, 'tony-varn')).rejects.toThrow('name articles: --article')
  await splitArticles(database, 'tony-varn', [article])
  expect(await people(database)).toContainEqual(expect.stringMatching(/: Tony Varn 3$/))
})

test('a person and an organization are two anyway, and nobody is another than oneself', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Jan Oru'))
  await expect(keepApart(database, 'jan-oru', 'arvania')).rejects.toThrow('they cannot be one')
  await expect(keepApart(database, 'jan-oru', 'jan-oru')).rejects.toThrow(/are one\.$/)
})

test('who was said not to be somebody is not that one either when the rules part the name', async () => {
  const database = await createTestDatabase()
  await ingest(database, 1, person('Oru', 'Minister'))
  await ingest(database, 2, person('Jan Oru', 'President'))
  await ingest(database, 3, person('Jan F. Oru', 'President'))
  await keepApart(database, 'oru', 'jan-oru')
  // Of two with initials either may be the one without.
  await ingest(database, 4, person('Jan G. Oru', 'President'))
  await ingest(database, 5, person('Jan F. Oru', 'Minister'))
  await expectAlsoLater(database, [
    'jan-f-oru: Jan F. Oru 3, Jan F. Oru 5',
    'jan-g-oru: Jan G. Oru 4',
    'jan-oru: Jan Oru 2',
    'oru: Oru 1',
  ])
})

test('who is called otherwise once the article that told their name is withdrawn is proposed for nobody on its account', async () => {
  const database = await createTestDatabase()
  const [, named] = [
    await ingest(database, 1, person('Keld', 'Minister')),
    await ingest(database, 2, person('Jan F. Oru', 'President')),
  ]
  await mergeAgents(database, 'keld', 'jan-f-oru')
  await ingest(database, 3, person('Jan G. Oru', 'President'))
  await ingest(database, 4, person('Oru'))
  await withdrawArticle(database, named)
  expect(await outdated(database)).toEqual([])
})
