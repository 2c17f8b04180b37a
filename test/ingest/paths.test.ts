import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingestPaths } from '../../src/ingest/index.ts'
import { findDocuments } from '../../src/ingest/receive/files.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { ingestText } from './archive.ts'

/** A folder with one text in each of these files. */
function folderWith(...files: string[]): string {
  const folder = temporaryFolder()
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `date 2031-05-05 News of ${file}\n\nThis is said in ${file}.`)
  }
  return folder
}

describe('the path by which a document is known where it names neither itself nor an address', () => {
  const pathsIn = async (...named: string[]) => {
    const folder = folderWith('y1/05.txt', 'y2/05.txt', 'y2/sub/06.txt', 'other/y1/05.txt')
    const { files } = await findDocuments(named.map((name) => join(folder, name)))
    return files.map(({ path }) => path)
  }

  test.each<[string, string[], string[]]>([
    ['is relative to the one folder that was named', ['y2'], ['05.txt', 'sub/06.txt']],
    ['is the name of the one file that was named', ['y2/sub/06.txt'], ['06.txt']],
    [
      'begins with the folder’s name where several were named',
      ['y1', 'y2'],
      ['y1/05.txt', 'y2/05.txt', 'y2/sub/06.txt'],
    ],
    ['also for files of several folders', ['y1/05.txt', 'y2/05.txt'], ['y1/05.txt', 'y2/05.txt']],
    ['but not for files of one folder, and their folder', ['y2/05.txt', 'y2'], ['05.txt', 'sub/06.txt']],
    [
      'with as much as tells folders of one name apart',
      ['other/y1', 'y2'],
      ['y1/05.txt', 'y2/05.txt', 'y2/sub/06.txt'],
    ],
  ])('%s', async (_, named, paths) => {
    expect(await pathsIn(...named)).toEqual(paths)
  })

  test('tells folders of one name apart by the folder above', async () => {
    const [one, other] = await pathsIn('y1', 'other/y1')
    expect(other).toBe('other/y1/05.txt')
    expect(one).toMatch(/^[^/]+\/y1\/05\.txt$/)
  })
})

test('files of one name in two folders are two articles', async () => {
  const database = await createTestDatabase()
  const folder = folderWith('y1/05.txt', 'y2/05.txt')
  const { counts } = await ingestPaths(database, [join(folder, 'y1'), join(folder, 'y2')])
  expect(counts).toMatchObject({ NEW_ARTICLE: 2, NEW_VERSION: 0 })
})

test('what comes through standard input is an article of its own, unless it says which it is', async () => {
  const database = await createTestDatabase()
  const line = (body: string, id?: string) =>
    JSON.stringify({
      '@type': 'NewsArticle',
      '@id': id,
      headline: 'News',
      datePublished: '2031-05-05',
      articleBody: body,
    })
  const statuses: string[] = []
  for (const [path, text] of [
    ['standard-input', 'date 2031-05-05 Ferry\n\nIt sails.'],
    ['standard-input', 'date 2031-05-05 Harbour\n\nIt is open.'],
    ['standard-input', 'date 2031-05-05 Ferry\n\nIt sails.'],
    ['standard-input#line=1', line('One thing.')],
    ['standard-input#line=1', line('Another thing.')],
    ['standard-input#line=1', line('A third thing.', 'https://lantern-courier.example/3')],
    ['standard-input#line=1', line('A third thing, corrected.', 'https://lantern-courier.example/3')],
  ] as const)
    statuses.push((await ingestText(database, path, text)).status)
  expect(statuses).toEqual([
    'NEW_ARTICLE',
    'NEW_ARTICLE',
    'UNCHANGED',
    'NEW_ARTICLE',
    'NEW_ARTICLE',
    'NEW_ARTICLE',
    'NEW_VERSION',
  ])
})
