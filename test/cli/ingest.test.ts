import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { upTo } from '../../src/cli/numbers.ts'
import { findDocuments } from '../../src/ingest/index.ts'
import { edited, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { isLong } from '../support/runs.ts'
import { onrecord, onrecordHere } from './onrecord.ts'

const database = await createTestDatabase()

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', database.url)
})
afterAll(() => {
  vi.unstubAllEnvs()
})

test('a folder of documents: what became of them, the faults, the exit status; then none is left to do', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'news'))
  const report = join(folder, 'report.ndjson')
  const sidecar = join(folder, 'news', 'visit.annotations.json')
  writeFileSync(join(folder, 'news', 'visit.txt'), VISIT)
  writeFileSync(
    sidecar,
    JSON.stringify(edited(VISIT_ANNOTATIONS, ({ quotes }) => Object.assign(quotes[0] ?? {}, { speaker: 'nobody' }))),
  )
  writeFileSync(join(folder, 'news', 'other.txt'), VISIT.replace('a passer-by', 'one of the others'))

  const first = await onrecord('ingest', join(folder, 'news'), '--report', report)
  expect(first).toMatchObject({ status: 1, out: '2 documents: 1 new article, 1 refused\n' })
  expect(first.told).toContain(`${sidecar}: quotes[0].speaker: agent "nobody" is not defined\n`)
  const reported = readFileSync(report, 'utf8').trim().split('\n')
  expect(reported.map((line) => JSON.parse(line)).sort((a, b) => (a.path < b.path ? -1 : 1))).toMatchObject([
    { path: 'other.txt', status: 'NEW_ARTICLE', slug: expect.any(String), reasons: [] },
    { path: 'visit.txt', status: 'REFUSED', reasons: [expect.stringContaining('agent "nobody" is not defined')] },
  ])

  writeFileSync(sidecar, JSON.stringify(VISIT_ANNOTATIONS))
  const second = await onrecordHere('ingest', join(folder, 'news'))
  expect(second).toMatchObject({ status: 0, out: '2 documents: 1 new article, 1 unchanged\n' })
})

test.skipIf(!isLong || !existsSync('/dev/full'))(
  'a disk that is full: the report ends, the documents are recorded',
  async () => {
    const file = join(temporaryFolder(), 'visit.txt')
    writeFileSync(file, VISIT)
    const run = await onrecord('ingest', file, '--report', '/dev/full')
    expect(run).toMatchObject({ status: 1, out: expect.stringMatching(/^1 document: 1 /) })
    expect(run.told).toContain(
      'The report cannot be written to its end, the documents are recorded all the same: ENOSPC',
    )
  },
)

test('an article is withdrawn, and comes back', async () => {
  const { slug } = await database.prisma.article.findFirstOrThrow()
  expect(await onrecordHere('withdraw', slug)).toMatchObject({
    status: 0,
    told: expect.stringContaining(`Withdrawn: ${slug}`),
  })
  expect(await database.prisma.article.findUnique({ where: { slug } })).toMatchObject({ withdrawnAt: expect.any(Date) })
  expect(await onrecordHere('restore', slug)).toMatchObject({ status: 0 })
  expect(await onrecordHere('withdraw', 'nothing')).toMatchObject({
    status: 1,
    told: 'There is no article "nothing".\n',
  })
  expect(await onrecordHere('restore', 'Weather in Lunde')).toMatchObject({
    status: 1,
    told: 'There is no article "Weather in Lunde". Give a slug, as in "2031-05-05-weather-in-lunde": the API tells it.\n',
  })
})

test('a feed that does not say its character set is read in the one that was given', async () => {
  const file = join(temporaryFolder(), 'feed.xml')
  const feed = `<rss version="2.0"><channel><title>Courier</title><item><title>Señora Ibáñez came</title>
<pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><description>She came to Lunde.</description></item></channel></rss>`
  writeFileSync(file, Buffer.from(feed, 'latin1'))
  expect(
    await onrecordHere('ingest', file, '--workers', '1', '--no-extract', '--charset', 'windows-1252'),
  ).toMatchObject({
    status: 0,
    out: '1 document: 1 new article\n',
  })
})

test('what could not be read is taken up again, here as another character set', async () => {
  const file = join(temporaryFolder(), 'note.txt')
  writeFileSync(file, Buffer.from('date 2031-05-06 Señora Ibáñez left\n\nShe left Lunde.', 'latin1'))
  expect(await onrecordHere('ingest', file, '--workers', '1', '--no-extract')).toMatchObject({
    status: 1,
    out: '1 document: 1 unreadable\n',
  })
  expect(
    await onrecordHere('ingest', '--retry-failed', '--workers', '1', '--no-extract', '--charset', 'windows-1252'),
  ).toMatchObject({
    status: 0,
    out: '1 document: 1 new article\n',
  })
})

test('where nothing is left to be taken up, nothing is', async () => {
  expect(await onrecordHere('ingest', '--retry-failed', '--workers', '1', '--no-extract')).toMatchObject({
    status: 0,
    out: '0 documents\n',
  })
})

test('extraction again without an extractor is refused', async () => {
  expect(await onrecordHere('ingest', '--reextract', '--workers', '1', '--no-extract')).toMatchObject({
    status: 1,
    told: 'Give --reextract or --no-extract: nothing else than the extractor reads again.\n',
  })
})

test('paths that are none', async () => {
  const folder = temporaryFolder()
  expect(await onrecordHere('ingest', join(folder, 'x'))).toMatchObject({
    status: 1,
    told: `There is no file or folder ${join(folder, 'x')}.\n`,
  })
  await expect(findDocuments([folder])).rejects.toThrow(`There are no documents in ${folder}.`)
})

test('what a folder holds besides documents is told by its kinds', async () => {
  const folder = temporaryFolder()
  for (const name of ['letter.docx', 'memo.DOCX', 'picture.png', 'notes']) writeFileSync(join(folder, name), 'PK')
  expect(await onrecordHere('ingest', folder, '--workers', '1')).toMatchObject({
    status: 1,
    told: `There are no documents in ${folder}: the 4 files there have other names (docs/documents.md).\n`,
  })
  writeFileSync(join(folder, 'visit.txt'), VISIT.replace('a passer-by', 'a neighbour'))
  const told =
    'Left out of the folders by their names: 2 *.docx, 1 without an ending, 1 *.png. A file named itself is read.\n'
  expect(await onrecordHere('ingest', folder, '--workers', '1', '--no-extract')).toMatchObject({
    status: 0,
    told: expect.stringContaining(told),
  })
})

test('a number that nothing could be done with is refused: a time limit that no timer holds, a million threads', async () => {
  const { status, told } = await onrecord('ingest', temporaryFolder(), '--time-limit', '3000000')
  expect({ status, told }).toMatchObject({
    status: 1,
    told: expect.stringContaining('is no whole number from 1 to 86400.'),
  })
  for (const value of ['1e9', '2.5', '0', 'many'])
    expect(() => upTo(256)(value)).toThrow('no whole number from 1 to 256')
  expect(upTo(256)('256')).toBe(256)
})
