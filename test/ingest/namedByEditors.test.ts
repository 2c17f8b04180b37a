import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { mergeAgents, resolveAll, splitMerged } from '../../src/ingest/index.ts'
import { exportOf, importText } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const CORRECTED = VISIT.replace('By Staff\n\n', 'By Staff\n\nCorrected on Monday.\n\n')

const ARVANIA = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' as const }

/** A program that finds nothing but these people, and their state. */
const finding = (...people: Annotations['people']) => ({
  name: 'test',
  version: '1',
  extract: async () => ({
    article: {},
    people,
    organizations: people.length === 0 ? [] : [ARVANIA],
    quotes: [],
    meetings: [],
  }),
})

/** An editor annotated the article; of its next version nobody did, and a program has read it. */
async function archiveReadAnew(...people: Annotations['people']): Promise<TestDatabase> {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const options = { extractor: finding(...people) }
  const outcome = await ingestText(database, 'visit.txt', CORRECTED, undefined, options)
  expect(outcome).toMatchObject({ status: 'NEW_VERSION' })
  return database
}

const naming = (database: TestDatabase, person: Omit<Annotations['people'][number], 'key' | 'names'>) =>
  ingestText(database, 'news.txt', `date 2031-05-06 News\n\n${person.name} of Arvania was in the news.`, {
    people: [{ ...person, key: 'p', names: [person.name] }],
    organizations: [ARVANIA],
  })

/** People with their quotes and meetings, and to whom other slugs lead. */
async function whoIsWho({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query<{ who: string }>(`
    select coalesce(a.slug || ' is ' || m.slug, a.slug || ': ' || a.quote_count || ' quotes, ' || a.meeting_count || ' meetings') as who
    from agent a left join agent m on m.id = a.merged_into_id where a.kind = 'PERSON' order by 1`)
  return rows.map(({ who }) => who)
}

describe('what an editor said of people, in a version that a program has read, which does not find them', () => {
  test('goes along when they are merged, and comes back when they are split', async () => {
    const database = await archiveReadAnew()
    await naming(database, { name: 'Ilsa Marie Varn' })
    const before = await whoIsWho(database)
    expect(before).toContain('ilsa-varn: 2 quotes, 1 meetings')
    await mergeAgents(database, 'ilsa-marie-varn', 'ilsa-varn')
    expect(await whoIsWho(database)).toEqual([
      'ilsa-marie-varn: 2 quotes, 1 meetings',
      'ilsa-varn is ilsa-marie-varn',
      'tomas-keld: 1 quotes, 1 meetings',
    ])
    expect(await outdated(database)).toEqual([])
    await splitMerged(database, 'ilsa-varn')
    expect(await whoIsWho(database)).toEqual(before)
    expect(await outdated(database)).toEqual([])
  })

  test('is of those who bear that name in other articles, also when all is resolved again or read back', async () => {
    const database = await archiveReadAnew()
    await naming(database, { name: 'Ilsa Varn', roles: [{ role: 'President', organization: 'arvania' }] })
    const expected = ['ilsa-varn: 2 quotes, 1 meetings', 'tomas-keld: 1 quotes, 1 meetings']
    expect(await whoIsWho(database)).toEqual(expected)
    await resolveAll(database)
    expect(await whoIsWho(database)).toEqual(expected)
    expect(await outdated(database)).toEqual([])
    const other = await createTestDatabase()
    await importText(other, await exportOf(database))
    await resolveAll(other)
    expect(await whoIsWho(other)).toEqual(expected)
  })
})

test('two of whom an editor said that they met have not, once they are said to be one', async () => {
  const database = await archiveReadAnew()
  await mergeAgents(database, 'ilsa-varn', 'tomas-keld')
  expect(await whoIsWho(database)).toEqual(['ilsa-varn: 3 quotes, 0 meetings', 'tomas-keld is ilsa-varn'])
  expect(await outdated(database)).toEqual([])
  await mergeAgents(database, 'arvania', 'belmora')
  expect(await outdated(database)).toEqual([])
})

test('nor whom two of one side meet for, once these are said to be one', async () => {
  const database = await archiveReadAnew()
  await mergeAgents(database, 'arvania', 'belmora')
  const { rows } = await database.pool.query(`select count(*)::int as links from agent_link where kind = 'MEETING'`)
  expect(rows).toEqual([{ links: 0 }])
  expect(await outdated(database)).toEqual([])
})

test('another of the surname, whom only the program finds, is not whom the editor named', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const text = CORRECTED.replace('a passer-by sighed', 'Olaf Varn sighed')
  const olaf = { key: 'o', name: 'Olaf Varn', names: ['Olaf Varn', 'Varn'] }
  await ingestText(database, 'visit.txt', text, undefined, { extractor: finding(olaf) })
  expect(await whoIsWho(database)).toEqual([
    'ilsa-varn: 2 quotes, 1 meetings',
    'olaf-varn: 0 quotes, 0 meetings',
    'tomas-keld: 1 quotes, 1 meetings',
  ])
  expect(await outdated(database)).toEqual([])
})

test('whom an editor named in full is not taken for another of the surname that a program finds in a later version', async () => {
  const found = { key: 'v', name: 'Varn', names: ['Varn'], roles: [{ role: 'President', organization: 'arvania' }] }
  const database = await archiveReadAnew(found)
  await naming(database, { name: 'Elsa Varn', roles: [{ role: 'President', organization: 'arvania' }] })
  expect(await whoIsWho(database)).toEqual([
    'elsa-varn: 0 quotes, 0 meetings',
    'ilsa-varn: 2 quotes, 1 meetings',
    'tomas-keld: 1 quotes, 1 meetings',
  ])
  expect(await outdated(database)).toEqual([])
})

test('what a program reads of one of two whose initials differ is not the other’s, whom an editor named', async () => {
  const database = await createTestDatabase()
  const people = ['Jan G. Oru', 'Jan F. Oru'].map((name) => ({ key: name.split(' ')[1] ?? '', name, names: [name] }))
  const text = (said: string) => `date 2031-05-05 Two of a name\n\n“${said},” said Jan F. Oru. “Snow,” said Jan G. Oru.`
  const quote = (exact: string, speaker: string) => ({ exact, kind: 'DIRECT' as const, speaker })
  await ingestText(database, 'oru.txt', text('Rain'), {
    people,
    organizations: [],
    quotes: [quote('Rain,', 'F.'), quote('Snow,', 'G.')],
    meetings: [],
  })
  const read = { people: people.slice(1), organizations: [], quotes: [quote('Hail,', 'F.')], meetings: [] }
  const extractor = { name: 'test', version: '1', extract: async () => ({ article: {}, ...read }) }
  await ingestText(database, 'oru.txt', text('Hail'), undefined, { extractor })
  const { rows } = await database.pool.query<{ said: string }>(`
    select a.name || ': ' || q.passage_exact as said from quote q join quote_speaker s on s.quote_id = q.id
      join agent a on a.id = s.agent_id where q.is_current order by 1`)
  expect(rows.map(({ said }) => said)).toEqual(['Jan F. Oru: Hail,', 'Jan G. Oru: Snow,'])
  expect(await outdated(database)).toEqual([])
})
