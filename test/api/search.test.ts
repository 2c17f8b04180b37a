import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction, reject } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

beforeAll(async () => {
  await loadFiction(database, 12)
})

interface Highlight {
  field: string
  text: string
  ranges: { start: number; end: number }[]
}
interface Edge {
  score: number
  highlights: Highlight[]
  node: {
    __typename: string
    id: string
    name?: string
    text?: string
    headline?: string
    articleBody?: string
    location?: string
  }
}

async function search(query: string, types: string[] | null = null, first = 100): Promise<Edge[]> {
  const { data, errors } = await ask(
    `query ($query: String!, $types: [SearchType!], $first: Int) { search(query: $query, types: $types, first: $first) {
      totalCount totalCountIsExact
      edges { score highlights { field text ranges { start end } } node { __typename
        ... on Article { id headline articleBody } ... on Agent { id name } ... on Quote { id text } ... on Meeting { id name location }
      } }
    } }`,
    { query, types, first },
  )
  expect(errors).toBeUndefined()
  return data.search.edges
}

const words = ({ highlights }: Edge) =>
  highlights.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => [...text].slice(start, end).join('')))

describe('a search', () => {
  test('finds things of all kinds, best first', async () => {
    const edges = await search('Harbour')
    expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(
      new Set(['Article', 'Person', 'Organization', 'Quote', 'Meeting']),
    )
    const scores = edges.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
  })

  test('forgives accents, case and small misspellings of names', async () => {
    for (const query of ['Maró Castellow', 'maro castellow', 'MARO CASTELOW', 'Castelow Maro']) {
      const [best] = await search(query, ['PERSON', 'ORGANIZATION'])
      expect(best?.node.name).toBe('Maró Castellow')
    }
    const names = (await search('Lantern Courrier', ['ORGANIZATION'])).map(({ node }) => node.name)
    expect(names[0]).toBe('Lantern Courier')
  })

  test('gives a name that is the same the best score of all', async () => {
    const [best, next] = await search('Oda Quill', ['PERSON'])
    expect(best).toMatchObject({ score: 1, node: { name: 'Oda Quill' } })
    expect(next?.score ?? 0).toBeLessThan(1)
  })

  test('leaves out of names, too, what is to be left out', async () => {
    const names = async (query: string) =>
      (await search(query, ['PERSON', 'ORGANIZATION'])).map(({ node }) => node.name)
    const found = await names('Harbour')
    expect(found).not.toEqual([])
    expect(await names('Harbour -Vale -"no such words"')).toEqual(found)
    expect(await names('-Harbour')).toEqual([])
    const { data } = await ask('{ people(where: { search: "-Harbour" }) { totalCount } }')
    expect(data.people.totalCount).toBe(0)
  })

  test('reads words as search engines do: phrases, or, and without', async () => {
    const quotes = async (query: string) => (await search(query, ['QUOTE'])).map(({ node }) => node.text ?? '')
    const all = await quotes('ferry or tax')
    expect(all.some((text) => text.includes('ferry')) && all.some((text) => text.includes('tax'))).toBe(true)
    expect((await quotes('"ferry to Tolmere"')).every((text) => text.includes('ferry to Tolmere'))).toBe(true)
    expect(await quotes('"Tolmere ferry to"')).toEqual([])
    expect((await quotes('ferry -Tolmere')).every((text) => !text.includes('Tolmere'))).toBe(true)
  })

  test('finds only the kinds that are asked for, and nothing of none', async () => {
    for (const [type, name] of [
      ['ARTICLE', 'Article'],
      ['PERSON', 'Person'],
      ['ORGANIZATION', 'Organization'],
      ['QUOTE', 'Quote'],
      ['MEETING', 'Meeting'],
    ] as const) {
      expect(new Set((await search('harbour', [type])).map(({ node }) => node.__typename))).toEqual(new Set([name]))
    }
    expect(await search('harbour', [])).toEqual([])
    expect(await search('zyzzyva')).toEqual([])
    expect(await search('the')).toEqual([])
  })

  test('is walked page by page, each result once, and counted', async () => {
    const all = (await search('harbour')).map(({ node }) => node.id)
    const walked: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await ask(
        `query ($after: String) { search(query: "harbour", first: 4, after: $after) {
          totalCount nodes { ... on Node { id } } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      )
      expect(data.search.totalCount).toBe(all.length)
      walked.push(...data.search.nodes.map(({ id }: { id: string }) => id))
      after = data.search.pageInfo.endCursor
      more = data.search.pageInfo.hasNextPage
    }
    expect(walked).toEqual(all)
  })

  test('finds no claim that an editor rejected, and no quote that the newest version no longer holds', async () => {
    const [found] = await search('"tax of Kestovar"', ['QUOTE'])
    const [, id = ''] = found?.node.id.split('_') ?? []
    await reject(database, { quotes: [id] })
    expect((await search('"tax of Kestovar"', ['QUOTE'])).map(({ node }) => node.id)).not.toContain(found?.node.id)
    const old = await database.prisma.quote.findFirstOrThrow({ where: { isCurrent: false } })
    const texts = await search(`"${old.passageExact}"`, ['QUOTE'])
    expect(texts.map(({ node }) => node.id)).not.toContain(`quote_${old.id}`)
  })
})

describe('highlights', () => {
  test('are stretches of the field, with the words in code points', async () => {
    const edges = await search('ferries reported', ['ARTICLE'])
    expect(edges.length).toBeGreaterThan(0)
    let astral = 0
    for (const edge of edges) {
      for (const { field, text, ranges } of edge.highlights) {
        expect(field === 'headline' ? edge.node.headline : edge.node.articleBody).toContain(text)
        const [first] = ranges
        if (first !== undefined && text.slice(0, text.indexOf('reported')).includes('🜂')) astral += 1
      }
      expect(new Set(words(edge).map((word) => word.toLowerCase()))).toContain('reported')
      for (const word of words(edge)) expect(word).toMatch(/^(f[ée]rr(y|ies)|reported)$/i)
    }
    // Words after a character that JavaScript counts as two.
    expect(astral).toBeGreaterThan(0)
  })

  test('name the field in which the words stand', async () => {
    const fields = (edges: Edge[]) => new Set(edges.flatMap(({ highlights }) => highlights.map(({ field }) => field)))
    expect(fields(await search('ferry', ['ARTICLE']))).toEqual(new Set(['headline', 'articleBody']))
    expect(fields(await search('ferry', ['QUOTE']))).toEqual(new Set(['text']))
    expect(fields(await search('quill or greymarsh', ['MEETING']))).toEqual(new Set(['name', 'location']))
  })

  test('of an agent are the whole name that is most alike', async () => {
    const [found] = await search('Castelow', ['PERSON'])
    expect(found?.highlights).toEqual([{ field: 'names', text: 'Castellow', ranges: [{ start: 0, end: 9 }] }])
  })
})
