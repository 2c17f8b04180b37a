import { beforeAll, describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadDocuments } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]

/** An article that names one person, also by the family name alone. */
function naming(name: string, family: string, date: string) {
  const annotations: Annotations = {
    article: { headline: `${name} speaks` },
    people: [{ key: 'speaker', name, names: [name, { text: family, kind: 'WEAK_ALIAS' }] }],
    organizations: [],
    quotes: [],
    meetings: [],
  }
  const text = `date ${date} ${name} speaks\n\n${name} spoke in Lunde. ${family} was brief.\n`
  return { path: `${date}.txt`, text, annotations, isExtracted: false }
}

/** Whom the name means: by itself, among all kinds, and in a filter. Both ways to read must answer alike. */
async function meant(name: string): Promise<Answer> {
  const query = `query ($name: String!) {
    person(by: { name: $name }) { slug } agent(by: { name: $name }) { slug }
    articles(where: { mentions: { name: $name } }) { nodes { headline } }
  }`
  const { data, errors } = await ask(query, { name })
  if (errors !== undefined) return errors[0]?.extensions
  expect(await askCompiled(query, { name })).toEqual(data)
  return data
}

const withdraw = (slug: string) => withdrawArticle(database, slug)
let slugs: string[]

beforeAll(async () => {
  await loadDocuments(database, [naming('Ada Varn', 'Varn', '2031-05-01'), naming('Bor Varn', 'Varn', '2031-05-02')])
  const { data } = await ask('{ articles(orderBy: { field: DATE_PUBLISHED, direction: ASC }) { nodes { slug } } }')
  slugs = data.articles.nodes.map(({ slug }: { slug: string }) => slug)
})

describe('a name that two bear', () => {
  const ofAda = {
    person: { slug: 'ada-varn' },
    agent: { slug: 'ada-varn' },
    articles: { nodes: [{ headline: 'Ada Varn speaks' }] },
  }

  test('is ambiguous', async () => {
    expect(await meant('Varn')).toEqual({ code: 'AMBIGUOUS_NAME', slugs: ['ada-varn', 'bor-varn'] })
    expect((await ask('{ person(by: { name: "Varn" }) { slug } }')).data).toEqual({ person: null })
  })

  test('means the one whom an article still names, where the other’s is withdrawn', async () => {
    await withdraw(slugs[1] ?? '')
    expect(await meant('Varn')).toEqual(ofAda)
    expect(await meant('Bor Varn')).toEqual({ person: null, agent: null, articles: { nodes: [] } })
  })

  test('means nobody where both are, and both again once these are back', async () => {
    await withdraw(slugs[0] ?? '')
    expect(await meant('Varn')).toEqual({ person: null, agent: null, articles: { nodes: [] } })
    for (const slug of slugs) await restoreArticle(database, slug)
    expect(await meant('Varn')).toMatchObject({ code: 'AMBIGUOUS_NAME' })
  })

  test('means also who has published something that may be seen, though no article names them', async () => {
    const { prisma } = database
    const { id } = await prisma.agent.create({
      data: {
        kind: 'ORGANIZATION',
        slug: 'lunde-wire',
        name: 'Lunde Wire',
        organization: { create: { classification: 'MEDIA' } },
        names: { create: [{ text: 'Lunde Wire', kind: 'NAME' }] },
      },
    })
    const slug = async () => (await ask('{ organization(by: { name: "Lunde Wire" }) { slug } }')).data.organization
    expect(await slug()).toBeNull()
    await prisma.article.update({ where: { slug: slugs[0] ?? '' }, data: { publisherId: id } })
    expect(await slug()).toEqual({ slug: 'lunde-wire' })
    const published = '{ articles(where: { publisher: { name: "Lunde Wire" } }) { nodes { slug } } }'
    expect((await ask(published)).data.articles.nodes).toEqual([{ slug: slugs[0] }])
  })
})
