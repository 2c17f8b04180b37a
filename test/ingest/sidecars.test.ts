import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingestPaths, type Outcome } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'

/** Annotations that say who is in a document. */
const naming = (name: string) => JSON.stringify({ people: [{ key: 'p', name, names: [name] }] })
const line = (name: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: name, datePublished: '2031-05-05', articleBody: `${name} came.` })
const item = (name: string) =>
  `<item><title>${name}</title><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><description>${name} left.</description></item>`
const FILES = {
  'wire.ndjson': `${line('Oda Quill')}\n${line('Bram Vale')}\n`,
  'feed.xml': `<rss version="2.0"><channel><title>Courier</title>${item('Jan Oru')}${item('Mira Olt')}</channel></rss>`,
  'visit.txt': 'date 2031-05-05 Visit\n\nTess Marl came.',
  'visit.html':
    '<html><head><title>Visit</title></head><body><article><time datetime="2031-05-06">6 May</time><h1>Visit</h1><p>Lea Mort came.</p></article></body></html>',
}

/** What is told of a folder with these files and these annotations, and who is in the archive then. */
async function ingested(
  annotations: Record<string, string>,
  named: readonly string[] = ['.'],
  files = Object.keys(FILES),
) {
  const database = await createTestDatabase()
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(FILES))
    if (files.includes(name)) writeFileSync(join(folder, name), content)
  for (const [name, person] of Object.entries(annotations)) writeFileSync(join(folder, name), naming(person))
  const outcomes: Outcome[] = []
  await ingestPaths(
    database,
    named.map((name) => join(folder, name)),
    { datePublished: '2031-05-05' },
    { onOutcome: (outcome) => outcomes.push(outcome) },
  )
  const people = await database.prisma.agent.findMany({ where: { kind: 'PERSON' }, orderBy: { name: 'asc' } })
  return {
    told: outcomes.flatMap(({ reasons }) => reasons.map((reason) => reason.replaceAll(`${folder}/`, ''))).sort(),
    people: people.map(({ name }) => name),
  }
}

describe('annotations of one of several documents in a file', () => {
  test('are beside the file, with the number of the line or the item', async () => {
    const annotations = { 'wire.line-2.annotations.json': 'Bram Vale', 'feed.item-1.annotations.json': 'Jan Oru' }
    expect(await ingested(annotations)).toEqual({ told: [], people: ['Bram Vale', 'Jan Oru'] })
  })

  test('are found where the file is named, and where they are named themselves', async () => {
    const annotations = { 'wire.line-2.annotations.json': 'Bram Vale' }
    for (const named of [['wire.ndjson'], Object.keys(annotations), ['wire.ndjson', ...Object.keys(annotations)]])
      expect(await ingested(annotations, named)).toEqual({ told: [], people: ['Bram Vale'] })
  })

  test('are told where there is no such line or item, and where they speak of the file as one', async () => {
    const annotations = {
      'wire.annotations.json': 'Oda Quill',
      'wire.line-3.annotations.json': 'Oda Quill',
      'feed.line-1.annotations.json': 'Jan Oru',
      'visit.line-1.annotations.json': 'Tess Marl',
    }
    const told = Object.keys(annotations)
      .map((name) => `${name}: has no document beside it`)
      .sort()
    expect(await ingested(annotations)).toEqual({ told, people: [] })
    expect((await ingested(annotations, Object.keys(FILES))).told).toEqual(told)
  })
})

describe('where two documents differ only in their endings', () => {
  const annotations = { 'visit.annotations.json': 'Lea Mort', 'visit.txt.annotations.json': 'Tess Marl' }

  test('annotations with the whole name are of that one, as "onrecord extract" writes them', async () => {
    expect(await ingested(annotations)).toEqual({ told: [], people: ['Lea Mort', 'Tess Marl'] })
  })

  test('annotations of the other one are no strays where only one is named', async () => {
    expect(await ingested(annotations, ['visit.txt'])).toEqual({ told: [], people: ['Tess Marl'] })
  })
})
