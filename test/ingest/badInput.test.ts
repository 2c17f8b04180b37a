import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { ingestAgain, ingestPaths, type Outcome, readerHere, readerInThreads } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { makeFolder, temporaryFolder } from '../support/folders.ts'
import { onrecord } from '../support/programs.ts'
import { isLong, runs } from '../support/runs.ts'
import { outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** `npm run test:long` adds what is large, and repeats more. */

const WHOLE = 'NEW_ARTICLE'
const many = (text: string, times: number) => text.repeat(times)
const dated = (body: string) => `date 2031-05-05 Talks in Lunde\n\n${body}`
const news = (articleBody: string) =>
  `{"@type":"NewsArticle","headline":"A","datePublished":"2031-05-05","articleBody":${articleBody}}`

/** What comes in by which name, and what becomes of it: the reason for which it is kept without an article, or a clean record. */
const DOCUMENTS: [name: string, content: string | Uint8Array, becomes: typeof WHOLE | RegExp][] = [
  ['empty.txt', '', /: is empty$/],
  ['blank.html', ' \n ', /: is empty$/],
  [
    'binary.txt',
    Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
    /: (is not UTF-8|holds a NUL)/,
  ],
  ['picture.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /: is a /],
  ['invalid-utf8.txt', Buffer.from(dated('Señor Varn met Señora Keld.'), 'latin1'), /: is not UTF-8 at byte/],
  ['nul.txt', dated('One\0two'), /: holds a NUL character/],
  ['one-line.txt', many('word ', 400_000), /: line 1 is no headline/],
  [
    'endless.html',
    `<html><title>A</title><meta name=date content=2031-05-05>${many('<div><p>word', 100_000)}`,
    /: (nests elements|has more than)/,
  ],
  [
    'cut-off.html',
    `<html><head><title>Talks in Lunde</title><meta name="date" content="2031-05-05"><body><article><h1>Talks in Lunde</h1>${many('<p>President Ilsa Varn of Arvania met Premier Tomas Keld in Lunde, and both of them spoke at length.', 8)}<p>“We will`,
    WHOLE,
  ],
  [
    'laughs.xml#item=1',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from('bcdefghij', (name, index) => `<!ENTITY ${name} "${many(`&${'abcdefghi'[index]};`, 10)}">`).join('')}]><rss><channel><item><title>&j;</title><description>&j;</description></item></channel></rss>`,
    /: declares entities of its own/,
  ],
  ['deep.json', `{"@type":"NewsArticle","a":${many('[', 500_000)}`, /: is JSON nested more than 100 deep/],
  ['wide.json', `{"@type":"NewsArticle","a":[${many('{},', 300_000)}{}]}`, /: is JSON of more than 200000 values/],
  ['deep-annotations.txt', dated('Deep annotations.'), /deep-annotations.annotations.json: JSON: /],
  ['right-to-left.txt', dated('Varn \u202Esaid\u202C: “We\u200F agree.”'), WHOLE],
  ['never-closed.txt', dated(`Varn said: “${many('“We agree, and “he says ', runs(500, 2_000))}`), WHOLE],
  ['only-quotes.txt', dated(many('“ ” " \' « ', runs(5_000, 20_000))), WHOLE],
  ['half-pairs.json', news('"Varn \\ud83d said \\u0000 “yes”."'), WHOLE],
  ['beyond-bmp.txt', dated(many('👩‍👩‍👧 𝔙arn said: “𝔜es 🚆.” ', 500)), WHOLE],
  ['combining.txt', dated(`Varn${many('\u0301', 50_000)} said so.`), WHOLE],
  ['one-word.txt', dated(many('a', 500_000)), WHOLE],
  ['capitals.txt', dated(many('President Of The United ', runs(2_500, 10_000))), WHOLE],
  ['z-good.txt', VISIT, WHOLE],
]

describe('bad documents among good ones, by the command', async () => {
  const database = await createTestDatabase()
  // Of the thread that does not read documents.
  const environment = { DATABASE_URL: database.url, NODE_OPTIONS: '--max-old-space-size=256' }
  const folder = makeFolder()
  afterAll(() => rmSync(folder, { recursive: true }))
  const report = join(folder, 'report.ndjson')
  const outcomes = new Map<string, Outcome>()

  test('the command comes to its end', async () => {
    mkdirSync(join(folder, 'in'))
    for (const [name, content] of DOCUMENTS) writeFileSync(join(folder, 'in', fileOf(name)), content)
    writeFileSync(join(folder, 'in', 'z-good.annotations.json'), JSON.stringify(VISIT_ANNOTATIONS))
    writeFileSync(join(folder, 'in', 'deep-annotations.annotations.json'), `{"people":${many('[', 200_000)}`)
    if (isLong) writeLarge(join(folder, 'in', 'large.txt'), join(folder, 'in', 'words.txt'))
    const run = onrecord(['ingest', join(folder, 'in'), '--workers', '1', '--report', report], { environment })
    expect([await run.ended, run.output()]).toEqual([1, expect.stringMatching(/^\d+ documents: /m)])
    for (const line of readFileSync(report, 'utf8').trim().split('\n')) {
      const outcome: Outcome = JSON.parse(line)
      outcomes.set(outcome.path, outcome)
    }
  })

  test.each(DOCUMENTS)('%s', async (name, content, becomes) => {
    const outcome = outcomes.get(name)
    const told = becomes === WHOLE ? { status: WHOLE, reasons: [] } : { reasons: [expect.stringMatching(becomes)] }
    expect(outcome).toMatchObject(told)
    const kept = await database.prisma.document.findFirstOrThrow({ where: { origins: { some: { address: name } } } })
    if (name === fileOf(name)) expect(Buffer.from(kept.bytes).equals(Buffer.from(content))).toBe(true)
    expect(kept.error === null).toBe(becomes === WHOLE)
  })

  test.runIf(isLong)('100 MB of one line, of which the beginning is kept, and two million words', async () => {
    expect(outcomes.get('large.txt')).toMatchObject({ reasons: [expect.stringMatching(/is larger than 16 MiB/)] })
    expect(outcomes.get('words.txt')).toMatchObject({
      reasons: [expect.stringMatching(/code points; at most 1000000/)],
    })
    const kept = await database.prisma.document.findFirstOrThrow({
      where: { origins: { some: { address: 'large.txt' } } },
    })
    expect(kept).toMatchObject({ isWhole: false, byteLength: 65_536 })
  })

  test('nothing is left to do, and what is kept for reading is right', async () => {
    expect(await database.prisma.pendingArticle.count()).toBe(0)
    expect(await outdated(database)).toEqual([])
  })

  test('what failed is taken up again: by the same rules it fails again, by others it may not', async () => {
    const failed = await database.prisma.document.count({ where: { articleId: null, isWhole: true } })
    const { counts } = await ingestAgain(database, 'FAILED', { extractor: ruleExtractor }, {})
    expect(Object.entries(counts).filter(([, some]) => some > 0)).toEqual([['UNREADABLE', failed - 1]])
    const reader = readerHere({ charset: 'windows-1252' }, undefined)
    const other = await ingestAgain(database, 'FAILED', { reader }, {})
    expect(other.counts).toMatchObject({ NEW_ARTICLE: 1, UNREADABLE: failed - 2 })
  })
})

/** An item of a feed is a document of its own. */
const fileOf = (name: string) => name.replace(/#.*/, '')

function writeLarge(line: string, words: string): void {
  const file = openSync(line, 'w')
  const megabyte = many('word ', 200_000)
  for (let size = 0; size < 100; size++) writeSync(file, megabyte)
  closeSync(file)
  writeFileSync(words, dated(many('Varn said a word. ', 500_000)))
}

test('a document with which a thread never comes to an end is given up, and those behind it are not', async () => {
  const database = await createTestDatabase()
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'b.txt'), dated('ENDLESS'))
  for (const name of ['a', 'c', 'd']) writeFileSync(join(folder, `${name}.txt`), dated(`It ends: ${name}`))
  const worker = new URL('../support/stuckWorker.mjs', import.meta.url)
  const reader = await readerInThreads({}, 1, 2, { worker, isExtracting: false })
  const outcomes: Outcome[] = []
  try {
    await ingestPaths(database, [folder], { reader }, { onOutcome: (outcome) => outcomes.push(outcome) })
  } finally {
    await reader.close()
  }
  expect(outcomes.map(({ path, reasons }) => [path, reasons])).toEqual(
    expect.arrayContaining([
      ['a.txt', []],
      ['b.txt', ['b.txt: took longer than 2 seconds to read']],
      ['c.txt', []],
      ['d.txt', []],
    ]),
  )
})
