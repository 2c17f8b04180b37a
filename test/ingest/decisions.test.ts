import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import {
  keepApart,
  mergeAgents,
  proposedMerges,
  resolveAll,
  restoreArticle,
  splitArticles,
  splitMerged,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { everything, exported, ingestText, outdated } from './archive.ts'

type Person = Annotations['people'][number]

const ARVANIA = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE', country: 'AV' } as const
const president = (name: string): Person => ({
  key: 'varn',
  name,
  names: [name],
  roles: [{ role: 'President', organization: 'arvania', evidence: [{ exact: name }] }],
})
const person = (name: string): Person => ({ key: name.toLowerCase().replaceAll(' ', '-'), name, names: [name] })

/** An article in which people say that the weather is fine. */
function saying(date: string, people: Person[]): { text: string; annotations: object } {
  const said = people.map(({ name }) => `“The weather is fine, says ${name}.”`)
  return {
    text: `date ${date} Weather of ${date}\n\nIn Arvania: ${people.map(({ name }) => name).join(' and ')}.\n\n${said.join('\n\n')}`,
    annotations: {
      people,
      organizations: [ARVANIA],
      quotes: people.map(({ key, name }) => ({
        exact: `The weather is fine, says ${name}.`,
        kind: 'DIRECT',
        speaker: key,
      })),
    },
  }
}

const ingest = (database: TestDatabase, path: string, { text, annotations }: ReturnType<typeof saying>) =>
  ingestText(database, path, text, annotations)

/** Slug, articles and quotes of all who are somebody. */
async function people({ prisma }: TestDatabase): Promise<string[]> {
  const agents = await prisma.agent.findMany({
    where: { kind: 'PERSON', mergedIntoId: null },
    orderBy: { slug: 'asc' },
  })
  return agents.map(({ slug, articleCount, quoteCount }) => `${slug} ${articleCount} ${quoteCount}`)
}

test('a surname with its office is the person who holds it, whichever article comes first', async () => {
  const articles = [
    saying('2031-05-01', [president('Varn')]),
    saying('2031-05-02', [president('Ilsa Varn')]),
    saying('2031-05-03', [president('Ilsa M. Varn')]),
    saying('2031-05-04', [person('Varn')]),
  ]
  const found: unknown[] = []
  for (const order of [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    const database = await createTestDatabase()
    for (const index of order) await ingest(database, `${index}.txt`, articles[index] ?? saying('2031-01-01', []))
    const agents = await database.prisma.agent.findMany({ where: { kind: 'PERSON', mergedIntoId: null } })
    found.push(agents.map(({ name, articleCount }) => `${name} ${articleCount}`).sort())
    expect(await outdated(database)).toEqual([])
  }
  expect(found[0]).toContain('Ilsa M. Varn 4')
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
})

describe('an editor says that two are one', async () => {
  const database = await createTestDatabase()
  const { prisma } = database
  await ingest(database, 'one.txt', saying('2031-05-01', [person('Mira Olt'), person('Jan Oru')]))
  await ingest(database, 'two.txt', saying('2031-05-02', [person('Mirabel Olt-Sand')]))
  const before = await exported(database)

  test('and their claims are of one, whose names are those of both', async () => {
    await mergeAgents(database, 'mira-olt', 'mirabel-olt-sand')
    expect(await people(database)).toEqual(['jan-oru 1 1', 'mira-olt 2 2'])
    const names = await prisma.agentName.findMany({ where: { agent: { slug: 'mira-olt' } }, orderBy: { text: 'asc' } })
    expect(names.map(({ text }) => text)).toEqual(['Mira Olt', 'Mirabel Olt-Sand'])
    expect(await outdated(database)).toEqual([])
  })

  test('which later documents and further extractions respect', async () => {
    await ingest(database, 'three.txt', saying('2031-05-03', [person('Mirabel Olt-Sand')]))
    expect(await people(database)).toEqual(['jan-oru 1 1', 'mira-olt 3 3'])
    await resolveAll(database)
    expect(await people(database)).toEqual(['jan-oru 1 1', 'mira-olt 3 3'])
    expect(await outdated(database)).toEqual([])
  })

  test('until it is undone', async () => {
    await splitMerged(database, 'mirabel-olt-sand')
    expect(await people(database)).toEqual(['jan-oru 1 1', 'mira-olt 1 1', 'mirabel-olt-sand 2 2'])
    expect(await outdated(database)).toEqual([])
    await expect(splitMerged(database, 'mirabel-olt-sand')).rejects.toThrow('is not merged into another')
    await expect(mergeAgents(database, 'mira-olt', 'arvania')).rejects.toThrow('they cannot be one')
    await expect(mergeAgents(database, 'mira-olt', 'nobody')).rejects.toThrow(
      /^There is no person or organization "nobody"\.$/,
    )
    await expect(mergeAgents(database, 'mira-olt', 'Mirabel Olt-Sand')).rejects.toThrow(
      'There is no person or organization "Mirabel Olt-Sand". Give a slug',
    )
  })

  test('and nothing else is left of it', async () => {
    const other = await createTestDatabase()
    await ingest(other, 'one.txt', saying('2031-05-01', [person('Mira Olt'), person('Jan Oru')]))
    await ingest(other, 'two.txt', saying('2031-05-02', [person('Mirabel Olt-Sand')]))
    expect(await exported(other)).toEqual(before)
    await mergeAgents(other, 'mira-olt', 'mirabel-olt-sand')
    await splitMerged(other, 'mirabel-olt-sand')
    expect(await exported(other)).toEqual(before)
  })
})

describe('an editor says that one is two', async () => {
  const database = await createTestDatabase()
  for (const day of [1, 2, 3]) {
    await ingest(database, `${day}.txt`, saying(`2031-05-0${day}`, [person('Jan Oru')]))
  }

  test('in articles that mean somebody else', async () => {
    expect(await people(database)).toEqual(['jan-oru 3 3'])
    expect(await splitArticles(database, 'jan-oru', ['2031-05-02-weather-of-2031-05-02'])).toEqual({
      slug: 'jan-oru-2',
    })
    expect(await people(database)).toEqual(['jan-oru 2 2', 'jan-oru-2 1 1'])
    expect(await outdated(database)).toEqual([])
  })

  test('also in a newer version of the article, and whatever is resolved again', async () => {
    const { text, annotations } = saying('2031-05-02', [person('Jan Oru')])
    await ingestText(database, '2.txt', `${text}\n\nCorrected.`, annotations)
    await resolveAll(database)
    expect(await people(database)).toEqual(['jan-oru 2 2', 'jan-oru-2 1 1'])
  })

  test('not where nobody would be left', async () => {
    await expect(splitArticles(database, 'jan-oru-2', ['2031-05-02-weather-of-2031-05-02'])).rejects.toThrow(
      'nobody would be left',
    )
    await expect(splitArticles(database, 'jan-oru', ['2031-05-02-weather-of-2031-05-02'])).rejects.toThrow(
      'does not name "jan-oru"',
    )
    await expect(splitArticles(database, 'jan-oru', ['nothing'])).rejects.toThrow('There is no article "nothing".')
  })

  test('nor while the article is withdrawn', async () => {
    const slug = '2031-05-01-weather-of-2031-05-01'
    await withdrawArticle(database, slug)
    await expect(splitArticles(database, 'jan-oru', [slug])).rejects.toThrow(
      `Article "${slug}" is withdrawn: "onrecord restore ${slug}" brings it back.`,
    )
    await restoreArticle(database, slug)
  })

  test('and takes it back', async () => {
    await mergeAgents(database, 'jan-oru', 'jan-oru-2')
    expect(await people(database)).toEqual(['jan-oru 3 3'])
  })
})

test('who may be one is proposed with the reasons, until an editor says that they are two', async () => {
  const database = await createTestDatabase()
  await ingest(database, 'one.txt', saying('2031-05-01', [president('Ilsa Varn')]))
  await ingest(database, 'two.txt', saying('2031-05-02', [president('Elsa Varn')]))
  await ingest(database, 'three.txt', saying('2031-05-03', [president('Varn')]))
  const proposed = await proposedMerges(database, 10)
  expect(proposed.length).toBeGreaterThan(0)
  expect(proposed[0]?.reasons.length).toBeGreaterThan(0)
  for (const { slug, otherSlug } of proposed) await keepApart(database, slug, otherSlug)
  await resolveAll(database)
  expect(await proposedMerges(database, 10)).toEqual([])
})

test('who may be one is proposed as before when they were merged and are split again, and for whom they are meanwhile', async () => {
  const database = await createTestDatabase()
  for (const [day, name] of ['Ilsa Varn', 'Elsa Varn', 'Varn'].entries())
    await ingest(database, `${day}.txt`, saying(`2031-05-0${day + 1}`, [president(name)]))
  const proposed = async () =>
    (await proposedMerges(database, 10)).map(({ slug, otherSlug }) => [slug, otherSlug].sort().join(' ')).sort()
  const before = await proposed()
  expect(before).toContain('ilsa-varn varn')
  for (const [into, other] of [
    ['ilsa-varn', 'varn'],
    ['elsa-varn', 'varn'],
  ] as const) {
    await mergeAgents(database, into, other)
    const meanwhile = await proposed()
    await resolveAll(database)
    expect(meanwhile).toEqual(await proposed())
    await splitMerged(database, other)
    expect(await proposed()).toEqual(before)
    await resolveAll(database)
    expect(await proposed()).toEqual(before)
  }
})

test('resolving all again changes nothing, not even a time', async () => {
  const database = await createTestDatabase()
  await ingest(database, 'one.txt', saying('2031-05-01', [president('Ilsa Varn')]))
  await ingest(database, 'two.txt', saying('2031-05-02', [president('Varn'), person('Jan Oru')]))
  const before = await everything(database)
  await resolveAll(database)
  expect(await everything(database)).toEqual(before)
})
