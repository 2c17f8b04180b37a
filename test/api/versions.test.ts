import { expect, test } from 'vitest'
import { ingestDocument } from '../../src/ingest/index.ts'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]

/** An edition of an article, with when it says that it was modified. Editions come in as they stand here. */
async function receive(article: string, editions: [headline: string, dateModified: string | null][]): Promise<void> {
  for (const [headline, dateModified] of editions) {
    const edition = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `https://lunde-wire.example/${article}`,
      headline,
      datePublished: '2021-05-01',
      ...(dateModified === null ? {} : { dateModified }),
      articleBody: `The harbour of ${article} is open. ${headline}.`,
    }
    const bytes = new TextEncoder().encode(JSON.stringify(edition))
    await ingestDocument(database, { path: `${article}.json`, bytes })
  }
}

const QUERY = `query ($first: Int, $last: Int, $after: String, $before: String) { articles { nodes {
  headline document { headline }
  versions(first: $first, last: $last, after: $after, before: $before) {
    totalCount nodes { headline } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }`

/** Both ways to read must answer alike. */
async function versionsOf(article: string, page: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await ask(QUERY, page)
  expect(errors).toBeUndefined()
  expect(await askCompiled(QUERY, page)).toEqual(data)
  return data.articles.nodes.find(({ headline }: { headline: string }) => headline.startsWith(article))
}

const headlines = ({ versions }: Answer): string[] =>
  versions.nodes.map(({ headline }: { headline: string }) => headline)

test.each<[string, string, [string, string | null][], string[]]>([
  [
    'by when they were modified, in whatever order they came in',
    'Third',
    [
      ['Third of May', '2021-05-03T10:00:00Z'],
      ['Third less one', '2021-05-02T10:00:00Z'],
    ],
    ['Third of May', 'Third less one'],
  ],
  [
    'by when they were received, where none says when it was modified',
    'Plain',
    [
      ['Plain', null],
      ['Plain again', null],
    ],
    ['Plain again', 'Plain'],
  ],
])('the versions of an article are newest first: %s', async (_, article, editions, newestFirst) => {
  await receive(article.toLowerCase(), editions)
  const found = await versionsOf(article)
  expect(headlines(found)).toEqual(newestFirst)
  expect(found.document.headline).toBe(newestFirst[0])
  // articles · their documents · a page of versions · their number
  expect(await ask(QUERY)).toMatchObject({ statements: 4 })
})

test('they are paged through from either end', async () => {
  const { versions } = await versionsOf('Third', { first: 1 })
  expect(versions.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  const next = await versionsOf('Third', { first: 1, after: versions.pageInfo.endCursor })
  expect(headlines(next)).toEqual(['Third less one'])
  expect(next.versions.pageInfo.hasNextPage).toBe(false)
  expect(headlines(await versionsOf('Third', { last: 1, before: next.versions.pageInfo.startCursor }))).toEqual([
    'Third of May',
  ])
  // Editions that say nothing of when they were modified have a cursor too.
  const plain = await versionsOf('Plain', { first: 1 })
  const after = plain.versions.pageInfo.endCursor
  expect(headlines(await versionsOf('Plain', { first: 1, after }))).toEqual(['Plain'])
})
