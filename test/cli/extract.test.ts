import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { extractCommand } from '../../src/cli/extract.ts'
import { temporaryFolder } from '../support/folders.ts'
import { onrecord as program } from '../support/programs.ts'
import { onrecord, onrecordHere } from './onrecord.ts'

const TALKS = `date 2031-05-14 Talks in the capital

President Oda Lindqvar met with Prime Minister Tomas Okoru in Oslo on Monday. “The bridge is open,” she said.
`
const line = (number: number) =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: `Bridge ${number}`,
    datePublished: '2031-05-14',
    articleBody: 'Mayor Ilse Marbeck said that the toll would fall.',
  })

function folderOfDocuments(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'news', 'may'), { recursive: true })
  writeFileSync(join(folder, 'news', 'may', 'talks.txt'), TALKS)
  writeFileSync(join(folder, 'news', 'bridges.ndjson'), `${line(1)}\n${line(2)}\n`)
  return folder
}

test('a folder becomes annotation files, named as ingest looks for them', async () => {
  const folder = folderOfDocuments()
  const out = join(folder, 'out')
  const run = await onrecord('extract', join(folder, 'news'), '--out', out)
  expect(run).toMatchObject({
    status: 0,
    out: `3 documents: 3 written to ${out} (4 people, 3 quotes, 1 meeting)\n`,
  })
  expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual([
    'bridges.line-1.annotations.json',
    'bridges.line-2.annotations.json',
    'may',
    join('may', 'talks.annotations.json'),
  ])
  expect(JSON.parse(readFileSync(join(out, 'may', 'talks.annotations.json'), 'utf8'))).toMatchObject({
    article: { headline: 'Talks in the capital' },
    quotes: [{ exact: 'The bridge is open,', kind: 'DIRECT', speaker: 'lindqvar' }],
    meetings: [{ startDate: '2031-05-12', location: 'Oslo', participants: [{ of: 'lindqvar' }, { of: 'okoru' }] }],
  })
})

test('what fails is told, the rest is written; documents that share a name keep apart', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'a.txt'), TALKS)
  writeFileSync(join(folder, 'a.md'), '# Talks\n\nNobody came.\n')
  writeFileSync(join(folder, 'b.html'), '%PDF-1.7')
  writeFileSync(join(folder, 'c.docx'), 'PK')
  const run = await onrecordHere('extract', folder, '--out', out, '--date', '2031-05-14')
  expect(run).toMatchObject({ status: 1, out: expect.stringMatching(/^3 documents: 2 written .*, 1 failed\n$/) })
  expect(run.told).toContain('b.html: is a PDF')
  expect(run.told).toContain('Left out of the folders by their names: 1 *.docx.')
  expect(readdirSync(out).sort()).toEqual(['a.annotations.json', 'a.txt.annotations.json'])
})

test('files that are there already are kept, and written anew with --force', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  mkdirSync(out)
  writeFileSync(join(folder, 'a.txt'), TALKS)
  writeFileSync(join(folder, 'b.txt'), TALKS)
  const edited = join(out, 'a.annotations.json')
  writeFileSync(edited, '{}')
  const extract = (...more: string[]) =>
    onrecordHere('extract', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', out, ...more)
  expect(await extract()).toMatchObject({
    status: 0,
    out: `2 documents: 1 written to ${out} (2 people, 1 quote, 1 meeting), 1 kept (--force writes anew)\n`,
  })
  expect(readFileSync(edited, 'utf8')).toBe('{}')
  expect(await extract('--force')).toMatchObject({
    out: expect.stringMatching(/^2 documents: 2 written [^,]*,[^,]*,[^,]*$/),
  })
  expect(JSON.parse(readFileSync(edited, 'utf8'))).toMatchObject({ article: { headline: 'Talks in the capital' } })
})

test('paths and options that are none', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  expect(await onrecordHere('extract', join(folder, 'x'), '--out', out)).toMatchObject({
    status: 1,
    told: `There is no file or folder ${join(folder, 'x')}.\n`,
  })
  expect(await onrecordHere('extract', folder, '--out', out)).toMatchObject({
    status: 1,
    told: `There are no documents in ${folder}.\n`,
  })
  const extract = (...options: string[]) =>
    extractCommand()
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .parseAsync(options, { from: 'user' })
  await expect(extract(folder)).rejects.toThrow('--out')
  await expect(extract(folder, '--out', out, '--date', '2031-02-30')).rejects.toThrow('It is no calendar date')
})

test('a # in a name stays in it; what cannot be written is said in one line', async () => {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'Story #3.txt'), TALKS)
  expect(await onrecordHere('extract', folder, '--out', out)).toMatchObject({ status: 0 })
  expect(readdirSync(out)).toEqual(['Story #3.annotations.json'])
  const file = join(folder, 'Story #3.txt')
  expect(await onrecordHere('extract', file, '--out', file)).toMatchObject({
    status: 1,
    told: expect.stringMatching(/^.*annotations\.json cannot be written: E(EXIST|NOTDIR).*\n$/),
  })
})

test('what is broken off leaves whole files, and tells how to go on', async () => {
  const folder = temporaryFolder()
  const lines = Array.from({ length: 2000 }, (_, number) => line(number))
  writeFileSync(join(folder, 'bridges.ndjson'), `${lines.join('\n')}\n`)
  const out = join(folder, 'out')
  const extracting = program(['extract', folder, '--out', out])
  await vi.waitUntil(() => existsSync(join(out, 'bridges.line-2.annotations.json')), { timeout: 30_000, interval: 5 })
  extracting.signal('SIGHUP')
  expect(await extracting.ended).toBe(1)
  expect(extracting.output()).toMatch(
    /Broken off: the same command goes on with what is left\.\n2?\d* documents?: \d+ written/,
  )
  const written = readdirSync(out)
  expect(written.length).toBeLessThan(2000)
  for (const name of written) expect(JSON.parse(readFileSync(join(out, name), 'utf8'))).toHaveProperty('quotes')
})
