import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StartupError } from '../../src/errors.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { incomingDocuments, ingestAgain, ingestAll, type Outcome } from '../../src/ingest/index.ts'
import { type DocumentFiles, findDocuments } from '../../src/ingest/receive/files.ts'
import type { IngestPathsOptions } from '../../src/ingest/run.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { exported, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()
const { prisma } = database

/** Names in bytes that are no UTF-8: only some systems have them. */
const isLinux = process.platform === 'linux'
const notUtf8 = (folder: string, name: string) => Buffer.from(join(folder, name), 'latin1')

/** What became of each document, in the order of their paths. */
async function outcomesOf(found: DocumentFiles, options: IngestPathsOptions = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const progress = { onOutcome: (outcome: Outcome) => outcomes.push(outcome) }
  await ingestAll(database, incomingDocuments(found, options, progress), options, progress, found.strays)
  return outcomes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

test('a character set that is assumed of documents is assumed of feeds and of NDJSON, too', async () => {
  const folder = temporaryFolder()
  const feed = `<rss version="2.0"><channel><title>Courier</title><item><title>Señora Ibáñez came</title>
<pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><description>She came to Lunde.</description></item></channel></rss>`
  writeFileSync(join(folder, 'feed.xml'), Buffer.from(feed, 'latin1'))
  const line = {
    '@type': 'NewsArticle',
    headline: 'Señor Peña left',
    datePublished: '2031-05-06',
    articleBody: 'He left.',
  }
  writeFileSync(join(folder, 'wire.ndjson'), Buffer.from(`${JSON.stringify(line)}\n`, 'utf16le'))

  const found = await findDocuments([join(folder, 'feed.xml')])
  expect(await outcomesOf(found)).toMatchObject([{ reasons: [expect.stringContaining('is not UTF-8')] }])
  expect(await outcomesOf(found, { charset: 'windows-1252' })).toMatchObject([{ status: 'NEW_ARTICLE' }])
  const wire = await findDocuments([join(folder, 'wire.ndjson')])
  expect(await outcomesOf(wire, { charset: 'utf-16le' })).toMatchObject([{ path: 'wire.ndjson#line=1', reasons: [] }])
  const articles = await prisma.article.findMany({ orderBy: { datePublished: 'asc' } })
  expect(articles.map(({ headline }) => headline)).toEqual(['Señora Ibáñez came', 'Señor Peña left'])
})

test.runIf(isLinux)('a folder that cannot be read is said in one line, before anything begins', async () => {
  const folder = temporaryFolder()
  mkdirSync(notUtf8(folder, 'caf\xe9'))
  await expect(findDocuments([folder])).rejects.toThrow(StartupError)
  await expect(findDocuments([folder])).rejects.toThrow(`The folder ${folder} cannot be read: ENOENT`)
})

test.runIf(isLinux)('a name that is no UTF-8, or a file that is gone by now: told, and the others load', async () => {
  const folder = temporaryFolder()
  writeFileSync(notUtf8(folder, 'caf\xe9.txt'), VISIT)
  writeFileSync(join(folder, 'gone.txt'), VISIT)
  writeFileSync(join(folder, 'visit.txt'), VISIT)
  const found = await findDocuments([folder])
  rmSync(join(folder, 'gone.txt'))
  expect(await outcomesOf(found)).toMatchObject([
    {
      path: 'caf\ufffd.txt',
      status: 'UNREADABLE',
      reasons: ['caf\ufffd.txt: cannot be read: ENOENT: no such file or directory'],
    },
    {
      path: 'gone.txt',
      status: 'UNREADABLE',
      reasons: ['gone.txt: cannot be read: ENOENT: no such file or directory'],
    },
    { path: 'visit.txt', status: 'NEW_ARTICLE' },
  ])
})

describe('annotations that cannot be read', async () => {
  const options = { extractor: ruleExtractor }
  const toldFor = (sidecar: string) => [`${sidecar}: file: cannot be read: ENOENT: no such file or directory`]

  test('are told, their document is not recorded without them, and the others load', async () => {
    const folder = temporaryFolder()
    const sidecar = join(folder, 'border.annotations.json')
    writeFileSync(join(folder, 'border.txt'), VISIT.replace('Lunde on', 'Lunde late on'))
    writeFileSync(sidecar, JSON.stringify(VISIT_ANNOTATIONS))
    writeFileSync(join(folder, 'talks.txt'), VISIT.replace('Sunday', 'Saturday'))
    const found = await findDocuments([folder])
    rmSync(sidecar)
    for (const isPreview of [true, false]) {
      expect(await outcomesOf(found, { ...options, isPreview })).toMatchObject([
        { path: 'border.txt', status: 'REFUSED', reasons: toldFor(sidecar) },
        { path: 'talks.txt', status: 'NEW_ARTICLE' },
      ])
    }
    const kept = await prisma.document.findFirstOrThrow({ where: { origins: { some: { address: 'border.txt' } } } })
    expect(kept).toMatchObject({
      articleId: null,
      isWhole: true,
      error: expect.stringContaining('were refused: file: '),
    })
    // They may be there again: the document alone says less.
    await ingestAgain(database, 'FAILED', options, {})
    expect(await prisma.article.count({ where: { key: 'path:border.txt' } })).toBe(0)
    writeFileSync(sidecar, JSON.stringify(VISIT_ANNOTATIONS).replace('Lunde on', 'Lunde late on'))
    expect(await outcomesOf(found, options)).toMatchObject([{ status: 'NEW_ARTICLE' }, { status: 'UNCHANGED' }])
  })

  test('or that nobody has looked at, since their document could not be read: it is not taken up without them', async () => {
    const folder = temporaryFolder()
    const text = VISIT.replace('Lunde on', 'Lunde early on').replace('date 2031-05-05 ', '')
    writeFileSync(join(folder, 'early.txt'), text)
    writeFileSync(
      join(folder, 'early.annotations.json'),
      JSON.stringify(VISIT_ANNOTATIONS).replace('Lunde on', 'Lunde early on'),
    )
    const found = await findDocuments([folder])
    expect(await outcomesOf(found, options)).toMatchObject([{ status: 'UNREADABLE' }])
    const later = { ...options, datePublished: '2031-05-05' }
    await ingestAgain(database, 'FAILED', later, {})
    expect(await prisma.article.count({ where: { key: 'path:early.txt' } })).toBe(0)
    expect(await outcomesOf(found, later)).toMatchObject([{ status: 'NEW_ARTICLE' }])
    const article = await prisma.article.findUnique({ where: { key: 'path:early.txt' } })
    expect(article).toMatchObject({ creditText: 'Northern Wire' })
  })

  test('of a document that is recorded already are told, and change nothing', async () => {
    const folder = temporaryFolder()
    const sidecar = join(folder, 'known.annotations.json')
    writeFileSync(join(folder, 'known.txt'), VISIT.replace('Sunday', 'Friday'))
    writeFileSync(sidecar, JSON.stringify(VISIT_ANNOTATIONS).replaceAll('Sunday', 'Friday'))
    const found = await findDocuments([folder])
    expect(await outcomesOf(found, options)).toMatchObject([{ status: 'NEW_ARTICLE' }])
    const before = await exported(database)
    rmSync(sidecar)
    expect(await outcomesOf(found, options)).toMatchObject([{ status: 'REFUSED', reasons: toldFor(sidecar) }])
    expect(await exported(database)).toEqual(before)
  })
})
