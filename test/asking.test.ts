import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { seedArchive } from '../src/ingest/index.ts'
import { askerOf } from './support/ask.ts'
import { createTestDatabase } from './support/database.ts'

const database = await createTestDatabase()
const ask = askerOf(database)
await seedArchive(database)

const page = await readFile(new URL('../docs/asking.md', import.meta.url), 'utf8')
const queries = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query ?? '')

test.each(queries)('docs/asking.md: %s', async (query) => {
  const [article] = (await ask('{ articles { nodes { slug } } }')).data.articles.nodes
  const { data, errors } = await ask(query, { slug: article.slug, since: '2022-01-01T00:00:00.000Z' })
  expect(errors).toBeUndefined()
  const rows = Object.values(data).flatMap((list) => JSON.stringify(list).match(/"(nodes|edges)":\[\{/g) ?? [])
  // An editor wrote all of the first document: nothing of it waits for one.
  if (!query.includes('[SUGGESTED] }')) expect(rows.length).toBeGreaterThan(0)
})
