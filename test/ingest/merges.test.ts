import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import {
  keepApart,
  mergeAgents,
  proposedMerges,
  resolveAll,
  splitArticles,
  splitMerged,
} from '../../src/ingest/index.ts'
import { exportOf, importText } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { exported, ingestText, outdated } from './archive.ts'

type Organization = Annotations['organizations'][number]

/** An article that names people, each of whom says something, and organizations. */
async function naming(database: TestDatabase, path: string, people: string[], organizations: Organization[] = []) {
  const names = [...people, ...organizations.map(({ name }) => name)]
  const text = `date 2031-05-01 News of ${path}\n\n${names.join(' and ')} were in the news.\n\n${people.map((name) => `“Rain, says ${name}.”`).join('\n\n')}`
  const outcome = await ingestText(database, `${path}.txt`, text, {
    people: people.map((name, index) => ({ key: `p${index}`, name, names: [name] })),
    organizations,
    quotes: people.map((name, index) => ({ exact: `Rain, says ${name}.`, kind: 'DIRECT', speaker: `p${index}` })),
  })
  expect(outcome).toMatchObject({ status: 'NEW_ARTICLE' })
}

/** Who is somebody, with their quotes; and to whom other slugs lead. */
async function whoIsWho({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query<{ who: string }>(`
    select coalesce(a.slug || ' is ' || m.slug, a.slug || ' ' || a.quote_count) as who
    from agent a left join agent m on m.id = a.merged_into_id where a.kind = 'PERSON' order by 1`)
  return rows.map(({ who }) => who)
}

describe('a merge that is undone takes along what was merged before it', async () => {
  const database = await createTestDatabase()
  for (const name of ['Cara Doel', 'Dana Foss', 'Ena Gorn']) await naming(database, name, [name])
  const before = await exported(database)

  test('those who were merged into it are its own again, in one step or several', async () => {
    await mergeAgents(database, 'dana-foss', 'ena-gorn')
    await mergeAgents(database, 'cara-doel', 'dana-foss')
    expect(await whoIsWho(database)).toEqual(['cara-doel 3', 'dana-foss is cara-doel', 'ena-gorn is cara-doel'])
    await splitMerged(database, 'dana-foss')
    expect(await whoIsWho(database)).toEqual(['cara-doel 1', 'dana-foss 2', 'ena-gorn is dana-foss'])
    expect(await outdated(database)).toEqual([])
    await splitMerged(database, 'ena-gorn')
    expect(await exported(database)).toEqual(before)
  })

  test('also by an archive that was exported and read back meanwhile', async () => {
    const other = await createTestDatabase()
    await mergeAgents(database, 'dana-foss', 'ena-gorn')
    await mergeAgents(database, 'cara-doel', 'dana-foss')
    const whole = await exportOf(database)
    await importText(other, whole)
    expect(await exportOf(other)).toBe(whole)
    await splitMerged(other, 'dana-foss')
    expect(await whoIsWho(other)).toEqual(['cara-doel 1', 'dana-foss 2', 'ena-gorn is dana-foss'])
  })

  test('an export from before there was such a thing is read: who was merged was merged directly', async () => {
    const other = await createTestDatabase()
    const old = (await exportOf(database)).replace(/,? ?"mergedThrough" ?: ?(?:null|"[^"]*")/g, '')
    expect(old).not.toContain('mergedThrough')
    await importText(other, old)
    await splitMerged(other, 'dana-foss')
    expect(await whoIsWho(other)).toEqual(['cara-doel 2', 'dana-foss 1', 'ena-gorn is cara-doel'])
  })

  test('one of those who came along can be split off alone', async () => {
    await splitMerged(database, 'ena-gorn')
    expect(await whoIsWho(database)).toEqual(['cara-doel 2', 'dana-foss is cara-doel', 'ena-gorn 1'])
    expect(await outdated(database)).toEqual([])
  })
})

test('a slug that a longer name has left leads to the same person after a merge is undone', async () => {
  const database = await createTestDatabase()
  const arvania: Organization = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }
  const premier = (path: string, name: string) =>
    ingestText(database, `${path}.txt`, `date 2031-05-01 News of ${path}\n\nPremier ${name} of Arvania spoke.`, {
      people: [{ key: 'p', name, names: [name], roles: [{ role: 'Premier', organization: 'arvania' }] }],
      organizations: [arvania],
    })
  await premier('one', 'Foss')
  await premier('two', 'Dana Foss')
  await naming(database, 'Cara Doel', ['Cara Doel'])
  expect(await whoIsWho(database)).toContain('foss is dana-foss')
  await mergeAgents(database, 'cara-doel', 'dana-foss')
  expect(await whoIsWho(database)).toContain('foss is cara-doel')
  await splitMerged(database, 'dana-foss')
  expect(await whoIsWho(database)).toContain('foss is dana-foss')
})

test('that two are two is remembered when one of them is merged and split again', async () => {
  const database = await createTestDatabase()
  await naming(database, 'one', ['Jan Oru'])
  await naming(database, 'two', ['Jan Oru'])
  await naming(database, 'three', ['Cara Doel'])
  await splitArticles(database, 'jan-oru', ['2031-05-01-news-of-two'])
  const dismissed = () => database.prisma.mergeCandidate.count({ where: { isDismissed: true } })
  await keepApart(database, 'jan-oru', 'cara-doel')
  expect(await dismissed()).toBe(2)
  await mergeAgents(database, 'cara-doel', 'jan-oru-2')
  expect(await dismissed()).toBe(2)
  await splitMerged(database, 'jan-oru-2')
  expect(await dismissed()).toBe(2)
})

test('whom somebody was said not to be is not proposed for whoever that one turned out to be', async () => {
  const database = await createTestDatabase()
  const arvania: Organization = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }
  const president = (path: string, name: string) =>
    ingestText(database, `${path}.txt`, `date 2031-05-01 News of ${path}\n\nPresident ${name} of Arvania spoke.`, {
      people: [{ key: 'p', name, names: [name], roles: [{ role: 'President', organization: 'arvania' }] }],
      organizations: [arvania],
    })
  await president('one', 'Ilsa Varn')
  await president('two', 'Elsa Varn')
  await naming(database, 'three', ['Cara Doel'])
  await president('four', 'Varn')
  const proposed = async () =>
    (await proposedMerges(database, 10)).map(({ slug, otherSlug }) => [slug, otherSlug].sort().join(' '))
  expect(await proposed()).toContain('elsa-varn varn')
  await keepApart(database, 'elsa-varn', 'varn')
  const left = await proposed()
  expect(left).toHaveLength(1)
  await mergeAgents(database, 'cara-doel', 'elsa-varn')
  await resolveAll(database)
  expect(await proposed()).toEqual(left)
})

describe('an organization that is a part of another one', () => {
  const board = (name: string): Organization => ({ key: 'board', name, names: [name], classification: 'GOVERNMENT' })
  const institute: Organization = {
    key: 'institute',
    name: 'Tidal Institute',
    names: ['Tidal Institute'],
    classification: 'OTHER',
    parent: 'board',
  }
  const parents = async ({ pool }: TestDatabase) => {
    const { rows } = await pool.query<{ part: string }>(`
      select a.slug || ' of ' || p.slug as part from organization o join agent a on a.id = o.id join agent p on p.id = o.parent_id
      where a.merged_into_id is null order by 1`)
    return rows.map(({ part }) => part)
  }

  test('is a part of whoever that one turns out to be, and of that one again', async () => {
    const database = await createTestDatabase()
    await naming(database, 'one', [], [board('Harbour Board'), institute])
    await naming(database, 'two', [], [board('Port Authority')])
    expect(await parents(database)).toEqual(['tidal-institute of harbour-board'])
    await mergeAgents(database, 'port-authority', 'harbour-board')
    expect(await parents(database)).toEqual(['tidal-institute of port-authority'])
    await splitMerged(database, 'harbour-board')
    expect(await parents(database)).toEqual(['tidal-institute of harbour-board'])
  })

  test('stays one when it turns out to be another one itself', async () => {
    const database = await createTestDatabase()
    await naming(database, 'one', [], [board('Harbour Board'), institute])
    const other: Organization = { key: 'o', name: 'Sea School', names: ['Sea School'], classification: 'OTHER' }
    await naming(database, 'two', [], [other])
    await mergeAgents(database, 'sea-school', 'tidal-institute')
    expect(await parents(database)).toEqual(['sea-school of harbour-board'])
    await splitMerged(database, 'tidal-institute')
    expect(await parents(database)).toEqual(['tidal-institute of harbour-board'])
  })

  test('is none of itself', async () => {
    const database = await createTestDatabase()
    await naming(database, 'one', [], [board('Harbour Board'), institute])
    await mergeAgents(database, 'harbour-board', 'tidal-institute')
    expect(await parents(database)).toEqual([])
  })

  test('is a part of whom an editor’s decision on an article means', async () => {
    const database = await createTestDatabase()
    await naming(database, 'one', [], [board('Harbour Board'), institute])
    await naming(database, 'two', [], [board('Harbour Board')])
    const { slug } = await splitArticles(database, 'harbour-board', ['2031-05-01-news-of-one'])
    expect(await parents(database)).toEqual([`tidal-institute of ${slug}`])
  })
})
