import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedArchive } from '../src/ingest/index.ts'
import { askerOf } from './support/ask.ts'
import { createTestDatabase } from './support/database.ts'

const database = await createTestDatabase()
const ask = askerOf(database)
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```/gs)]

beforeAll(async () => {
  await seedArchive(database)
})

describe('the README', () => {
  test('asks five questions', () => {
    expect(examples).toHaveLength(5)
  })

  test.each(examples.map(({ groups }) => [groups?.query ?? '', groups?.answer ?? '']))('%s', async (query, answer) => {
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  })

  test('names only files that exist', async () => {
    const links = [...readme.matchAll(/\]\((?<path>[^)#:]+)\)/g)].map(({ groups }) => groups?.path ?? '')
    expect(links.length).toBeGreaterThan(5)
    for (const path of links) await expect(readFile(new URL(`../${path}`, import.meta.url))).resolves.toBeDefined()
  })
})
