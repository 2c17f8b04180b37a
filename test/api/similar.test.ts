import { describe, expect, test } from 'vitest'
import { ingestText } from '../ingest/archive.ts'
import { type Answer, askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { prose } from '../support/prose.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

const PIECE = prose(200, 1)
/** What each paper made of an agency's piece: so many words less. */
const PAPERS = { wire: 0, courier: 20, gazette: 40, herald: 40, mirror: 60 }

for (const [paper, less] of Object.entries(PAPERS)) {
  const text = `date 2031-05-05 Ferry, says ${paper}\n\n${PIECE.slice(0, 200 - less).join(' ')}\n`
  await ingestText(database, `${paper}.txt`, text)
}
await ingestText(database, 'alone.txt', `date 2031-05-05 Bridge\n\n${prose(200, 2).join(' ')}\n`)
await ingestText(database, 'short.txt', `date 2031-05-05 Harbour\n\n${PIECE.slice(0, 30).join(' ')}\n`)

const slugs = new Map<string, string>()
for (const { key, slug } of await database.prisma.article.findMany())
  slugs.set(key.replace(/^path:(.*)\.txt$/, '$1'), slug)

async function similar(paper: string, page = ''): Promise<Answer> {
  const { data, errors } = await ask(
    `query ($slug: String!) { article(by: { slug: $slug }) { similar${page} {
      totalCount edges { similarity cursor node { headline } } pageInfo { hasNextPage } } } }`,
    { slug: slugs.get(paper) },
  )
  expect(errors).toBeUndefined()
  return data.article.similar
}

const headlines = ({ edges }: Answer) =>
  edges.map(({ node }: { node: { headline: string } }) => node.headline.slice(12))

describe('articles similar to an article', () => {
  test('come with how similar they are, most similar first, and are never itself', async () => {
    const { edges, totalCount } = await similar('wire')
    expect(totalCount).toBe(4)
    expect(edges.map(({ similarity }: { similarity: number }) => similarity)).toEqual([
      // 176, 156 and 136 of 196 runs of five words.
      0.898, 0.7959, 0.7959, 0.6939,
    ])
    expect(headlines({ edges }).toSorted()).toEqual(['courier', 'gazette', 'herald', 'mirror'])
  })

  test('are none where no text is like it, or its own is short', async () => {
    expect(await similar('alone')).toMatchObject({ totalCount: 0, edges: [] })
    expect(await similar('short')).toMatchObject({ totalCount: 0, edges: [] })
  })

  test('know each other, with the same similarity from both sides', async () => {
    for (const paper of Object.keys(PAPERS)) expect(await similar(paper)).toMatchObject({ totalCount: 4 })
    const [first] = (await similar('courier')).edges
    expect(first).toMatchObject({ similarity: 0.898, node: { headline: 'Ferry, says wire' } })
    // The same text under two headlines.
    const [same] = (await similar('herald')).edges
    expect(same).toMatchObject({ similarity: 1, node: { headline: 'Ferry, says gazette' } })
  })

  test('are walked page by page, equally similar ones too', async () => {
    const all = headlines(await similar('wire'))
    const walked: string[] = []
    for (let page = '(first: 1)'; walked.length < 4; ) {
      const { edges, pageInfo } = await similar('wire', page)
      walked.push(...headlines({ edges }))
      expect(pageInfo.hasNextPage).toBe(walked.length < 4)
      page = `(first: 1, after: "${edges[0].cursor}")`
    }
    expect(walked).toEqual(all)
  })

  test('are one statement for all articles of a list, and their number another', async () => {
    const asked = (selection: string) => ask(`{ articles { nodes { similar { ${selection} } } } }`)
    expect((await asked('edges { similarity node { headline } }')).statements).toBe(2)
    expect((await asked('edges { similarity node { headline } } totalCount')).statements).toBe(3)
  })
})
