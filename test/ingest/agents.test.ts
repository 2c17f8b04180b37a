import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, exported, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** An article that names people and organizations and says nothing of them. */
function naming(path: string, people: string[], organizations: Annotations['organizations'][number][] = []) {
  const names = [...people, ...organizations.flatMap(({ names }) => names.map(String))]
  return {
    text: `date 2031-06-01 News of ${names[0]} (${path})\n\n${names.join(' and ')} were in the news.`,
    annotations: {
      people: people.map((name, index) => ({ key: `p${index}`, name, names: [name] })),
      organizations,
    },
  }
}

describe('which agent a name means', async () => {
  const database = await createTestDatabase()
  const ingest = (path: string, { text, annotations }: ReturnType<typeof naming>) =>
    ingestText(database, path, text, annotations)
  const slugs = async (name: string) =>
    (await database.prisma.agent.findMany({ where: { name }, orderBy: { slug: 'asc' } })).map(({ slug }) => slug)

  test('a full name is the same person in every article, whatever the accents', async () => {
    await ingest('a.txt', naming('a', ['Mária Belo']))
    await ingest('b.txt', naming('b', ['Maria Belo']))
    expect(await database.prisma.agent.findMany({ select: { slug: true, articleCount: true } })).toEqual([
      { slug: 'maria-belo', articleCount: 2 },
    ])
  })

  test('a surname alone is nobody else than in its own article', async () => {
    await ingest('c.txt', naming('c', ['Belo']))
    await ingest('d.txt', naming('d', ['Belo']))
    expect(await slugs('Belo')).toEqual(['belo', 'belo-2'])
  })

  test('two people of one name in one article are two', async () => {
    const { text, annotations } = naming('x', ['Jan Oru'])
    const twice = {
      ...annotations,
      people: [...annotations.people, { key: 'other', name: 'Jan Oru', names: ['Jan Oru'] }],
    }
    await ingestText(database, 'e.txt', text, twice)
    expect(await slugs('Jan Oru')).toEqual(['jan-oru', 'jan-oru-2'])
  })

  test('a name that two people bear tells nothing: the next one is somebody else until an editor says who', async () => {
    await ingest('f.txt', naming('f', ['Jan Oru']))
    expect(await slugs('Jan Oru')).toEqual(['jan-oru', 'jan-oru-2', 'jan-oru-3'])
  })

  test('similar names are not one', async () => {
    await ingest('g.txt', naming('g', ['Ana Kirov']))
    await ingest('h.txt', naming('h', ['Ana Kirow']))
    expect([...(await slugs('Ana Kirov')), ...(await slugs('Ana Kirow'))]).toEqual(['ana-kirov', 'ana-kirow'])
  })

  test('organizations are shared by name and classification, states by their country', async () => {
    const state: Annotations['organizations'][number] = {
      key: 's',
      name: 'Arvania',
      names: ['Arvania'],
      classification: 'STATE',
      country: 'AV',
    }
    await ingest('i.txt', naming('i', [], [state]))
    await ingest('j.txt', naming('j', [], [{ ...state, name: 'Republic of Arvania', names: ['Republic of Arvania'] }]))
    await ingest(
      'k.txt',
      naming('k', [], [{ ...state, key: 't', name: 'Arvania', classification: 'COMPANY', country: undefined }]),
    )
    const organizations = await database.prisma.organization.findMany({
      include: { agent: true },
      orderBy: { agent: { slug: 'asc' } },
    })
    expect(organizations.map(({ agent, classification }) => [agent.slug, classification, agent.articleCount])).toEqual([
      ['arvania', 'STATE', 2],
      ['arvania-2', 'COMPANY', 1],
    ])
  })

  test('a publisher that is only named is an organization', async () => {
    const { text, annotations } = naming('y', ['Lea Mort'])
    await ingestText(database, 'l.txt', text, { ...annotations, article: { publisher: 'Northern Wire' } })
    expect(
      await database.prisma.article.findUnique({ where: { key: 'path:l.txt' }, include: { publisher: true } }),
    ).toMatchObject({
      publisher: { classification: 'MEDIA' },
    })
  })
})

test('parallel writers that name the same agents make each of them once, and nobody waits in a circle', async () => {
  const database = await createTestDatabase()
  const texts = Array.from({ length: 12 }, (_, index) =>
    VISIT.replace('in Lunde on Sunday', `in Lunde on Sunday, writes agency ${index}`),
  )
  const annotations = edited(VISIT_ANNOTATIONS, ({ meetings }) => {
    Object.assign(meetings[0] ?? {}, {
      evidence: [{ exact: 'President of Arvania Ilsa Varn received Tomas Keld of Belmora' }],
    })
  })
  const lanes = [0, 1, 2].map(async (lane) => {
    for (const [index, text] of texts.entries()) {
      if (index % 3 === lane) await ingestText(database, `${index}.txt`, text, annotations)
    }
  })
  await Promise.all(lanes)
  const agents = await database.prisma.agent.findMany({ orderBy: { slug: 'asc' } })
  expect(
    agents.map(({ slug, articleCount, quoteCount, meetingCount }) => [slug, articleCount, quoteCount, meetingCount]),
  ).toEqual([
    ['arvania', 12, 0, 1],
    ['belmora', 12, 0, 1],
    ['ilsa-varn', 12, 24, 1],
    ['tomas-keld', 12, 12, 1],
  ])
  expect(await outdated(database)).toEqual([])
})

test('the same document, handed in by several at once, is recorded once', async () => {
  const [one, several] = [await createTestDatabase(), await createTestDatabase()]
  await ingestText(one, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const outcomes = await Promise.all([1, 2, 3].map(() => ingestText(several, 'visit.txt', VISIT, VISIT_ANNOTATIONS)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['NEW_ARTICLE', 'UNCHANGED', 'UNCHANGED'])
  expect(await exported(several)).toEqual(await exported(one))
})

test('a slug made of a surname gives way to one of the full name, and goes on leading there', async () => {
  const database = await createTestDatabase()
  const premier = (name: string) => {
    const { text, annotations } = naming(name, [name])
    const arvania = {
      key: 'arvania',
      name: 'Arvania',
      names: ['Arvania'],
      classification: 'STATE' as const,
      country: 'XA',
    }
    return {
      text: `${text} In Arvania.`,
      annotations: {
        people: annotations.people.map((one) => ({ ...one, roles: [{ role: 'Premier', organization: 'arvania' }] })),
        organizations: [arvania],
      },
    }
  }
  const named = async () =>
    (
      await database.pool.query(`select a.slug, m.slug as into, a.name from agent a left join agent m on m.id = a.merged_into_id
      where a.kind = 'PERSON' order by 1`)
    ).rows
  const first = premier('Varn')
  await ingestText(database, 'a.txt', first.text, first.annotations)
  const [{ id } = { id: '' }] = await database.prisma.agent.findMany({ where: { slug: 'varn' } })
  const second = premier('Ilsa Varn')
  await ingestText(database, 'b.txt', second.text, second.annotations)
  expect(await named()).toEqual([
    { slug: 'ilsa-varn', into: null, name: 'Ilsa Varn' },
    { slug: 'varn', into: 'ilsa-varn', name: 'Varn' },
  ])
  expect(await database.prisma.agent.findUnique({ where: { slug: 'ilsa-varn' } })).toMatchObject({
    id,
    articleCount: 2,
  })
  // Two surnames in two articles, a full name apart from both, then one article that makes the three one.
  const keld = (office: string, name: string) => {
    const { text, annotations } = premier(name)
    return {
      text,
      annotations: {
        ...annotations,
        people: annotations.people.map((one) => (office === '' ? { ...one, roles: [] } : one)),
      },
    }
  }
  for (const [path, { text, annotations }] of Object.entries({
    'd.txt': keld('Premier', 'Keld'),
    'e.txt': { ...keld('Premier', 'Keld'), text: `${keld('Premier', 'Keld').text} Again.` },
    'f.txt': { ...keld('', 'Tomas Keld'), annotations: { ...keld('', 'Tomas Keld').annotations, organizations: [] } },
  }))
    await ingestText(database, path, text, annotations)
  expect((await named()).map(({ slug }) => slug)).toContain('keld')
  const last = keld('Premier', 'Tomas Keld')
  await ingestText(database, 'g.txt', `${last.text} At last.`, last.annotations)
  expect((await named()).filter(({ slug }) => slug.includes('keld'))).toEqual([
    { slug: 'keld', into: 'tomas-keld', name: 'Keld' },
    { slug: 'tomas-keld', into: null, name: 'Tomas Keld' },
  ])
  const third = premier('Ilsa Marie Varn')
  await ingestText(database, 'c.txt', third.text, third.annotations)
  expect((await named()).map(({ slug }) => slug)).toEqual(['ilsa-varn', 'keld', 'tomas-keld', 'varn'])
})
