import { describe, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

interface Version {
  text: string
  /** When it says that it was modified. */
  modified?: string
}

const FIRST: Version = { text: 'first' }
const MAY: Version = { text: 'May', modified: '2021-05-02T10:00:00Z' }
const JUNE: Version = { text: 'June', modified: '2021-06-02T10:00:00Z' }
const JULY: Version = { text: 'July', modified: '2021-07-02T10:00:00Z' }
const SILENT: Version = { text: 'silent' }

/** Long after they were published, as when an archive is filled with what is old: what became of each, and what the article says in the end. */
async function readAfter(versions: readonly Version[]) {
  const database = await createTestDatabase()
  const told: string[] = []
  for (const { text, modified } of versions) {
    const document = {
      '@type': 'NewsArticle',
      '@id': 'https://lantern-courier.example/1',
      headline: 'Ferry sails',
      datePublished: '2021-05-01',
      dateModified: modified,
      articleBody: `The ${text} version of what was said of the ferry.`,
    }
    const { status, reasons } = await ingestText(database, 'ferry.json', JSON.stringify(document))
    expect(status).toMatch(/NEW_ARTICLE|NEW_VERSION/)
    told.push(reasons.length > 0 ? 'kept' : 'read')
  }
  const { currentDocument } = await database.prisma.article.findFirstOrThrow({ include: { currentDocument: true } })
  expect(await outdated(database)).toEqual([])
  return { told, current: currentDocument?.articleBody?.split(' ')[1] }
}

describe('the version that is read', () => {
  test.each<[string, Version[], string, string[]]>([
    ['a correction follows what does not say when it was modified', [FIRST, MAY], 'May', ['read', 'read']],
    ['corrections follow each other by when they were made', [FIRST, JUNE, MAY], 'June', ['read', 'read', 'kept']],
    [
      'one that does not say when follows all that came before it',
      [FIRST, JUNE, SILENT],
      'silent',
      ['read', 'read', 'read'],
    ],
    ['and those too that are older than what it follows', [JUNE, SILENT, MAY], 'silent', ['read', 'read', 'kept']],
    ['but is followed by what is newer than that', [JUNE, SILENT, MAY, JULY], 'July', ['read', 'read', 'kept', 'read']],
  ])('%s', async (_, versions, current, told) => {
    expect(await readAfter(versions)).toEqual({ current, told })
  })
})
