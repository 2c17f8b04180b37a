import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { testSettings } from '../support/database.ts'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first]) => first)

test('docs/errors.md lists every code that there is, and no other', async () => {
  const codes = matches(await read('src/errors.ts'), /^ {2}\| '(\w+)'$/gm)
  const documented = matches(await read('docs/errors.md'), /^\| `(\w+)` \|/gm)
  expect(documented.toSorted()).toEqual(codes.toSorted())
})

test('docs/limits.md names the settings with their defaults', async () => {
  const { limits } = testSettings()
  const text = await read('docs/limits.md')
  const documented = [...text.matchAll(/`([A-Z_]+)` \| ([\d,]+) \|/g)].map(([, name, figure]) => [
    name,
    Number(figure?.replaceAll(',', '')),
  ])
  expect(Object.fromEntries(documented)).toEqual({
    MAX_DEPTH: limits.maxDepth,
    MAX_ROWS: limits.maxRows,
    MAX_ALIASES: limits.maxAliases,
    MAX_TOKENS: limits.maxTokens,
    MAX_REQUEST_BYTES: limits.maxRequestBytes,
    MAX_ANSWER_BYTES: limits.maxAnswerBytes,
    TIMEOUT_MS: limits.timeoutMs,
  })
})

test('docs/settings.md says how many connections there are', async () => {
  const [most] = matches(await read('src/database/openDatabase.ts'), /^const writeConnections = (\d+)$/gm)
  const { databasePoolSize } = testSettings()
  const text = await read('docs/settings.md')
  expect(text).toContain(`| \`DATABASE_POOL_SIZE\` | ${databasePoolSize} |`)
  expect(text).toContain(`Writes have up to ${most} of their own`)
})
