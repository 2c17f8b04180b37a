import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '../../src/database/index.ts'
import { ingestPaths, type Outcome } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { edited, exported, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()
const { prisma } = database

test('a folder: what fails is told with file, place and reason, and the rest is loaded', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'may'))
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
  const faulty = edited(VISIT_ANNOTATIONS, ({ quotes }) => {
    Object.assign(quotes[0] ?? {}, { exact: 'We will never open the border', speaker: 'nobody' })
  })
  write('a-faulty.txt', VISIT)
  write('a-faulty.annotations.json', JSON.stringify(faulty))
  write('b-unreadable.txt', 'Once upon a time')
  write('c-stray.annotations.json', '{}')
  write('d-not-json.txt', VISIT.replace('Sunday', 'Saturday'))
  write('d-not-json.annotations.json', '{"people": [')
  write('may/good.txt', VISIT.replace('Lunde on', 'Lunde late on'))
  write('notes.md', 'not a document')

  const outcomes: Outcome[] = []
  const { counts, isWhole } = await ingestPaths(
    database,
    [folder],
    {},
    { onOutcome: (outcome) => outcomes.push(outcome) },
  )
  expect(isWhole).toBe(false)
  expect(counts).toMatchObject({ NEW_ARTICLE: 1, UNREADABLE: 2, REFUSED: 3 })
  expect(
    outcomes.flatMap(({ reasons }) => reasons.map((reason) => reason.replaceAll(`${folder}/`, ''))).sort(),
  ).toEqual([
    'a-faulty.annotations.json: quotes[0].exact: not found in the document: "We will never open the border"',
    'a-faulty.annotations.json: quotes[0].speaker: agent "nobody" is not defined',
    'b-unreadable.txt: has a headline but no body',
    'c-stray.annotations.json: has no document beside it',
    expect.stringMatching(/^d-not-json\.annotations\.json: JSON: /),
    expect.stringMatching(/^notes\.md: /),
  ])
})

test('documents that could not be recorded are kept, with the reason', async () => {
  const kept = await prisma.document.findMany({
    where: { articleId: null },
    orderBy: { error: 'asc' },
    include: { origins: true },
  })
  expect(kept.map(({ error }) => error)).toEqual([
    'has a headline but no body',
    'has no headline',
    expect.stringMatching(/^its annotations were refused: JSON: /),
    'its annotations were refused: quotes[0].exact: not found in the document: "We will never open the border"; quotes[0].speaker: agent "nobody" is not defined',
  ])
  // No path of this machine.
  expect(kept.flatMap(({ origins }) => origins.map(({ address }) => address)).sort()).toEqual([
    'a-faulty.txt',
    'b-unreadable.txt',
    'd-not-json.txt',
    'notes.md',
  ])
})

test('annotations put right are taken, and their document has no error any more', async () => {
  expect(await ingestText(database, 'a-faulty.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'NEW_ARTICLE' })
  const article = await prisma.article.findUniqueOrThrow({
    where: { key: 'path:a-faulty.txt' },
    include: { currentDocument: true },
  })
  expect(article.currentDocument?.error).toBeNull()
})

test('faulty annotations of a document that is recorded already change nothing', async () => {
  const before = await exported(database)
  const faulty = edited(VISIT_ANNOTATIONS, ({ meetings }) => meetings[0]?.evidence.push({ exact: 'nowhere' }))
  expect(await ingestText(database, 'a-faulty.txt', VISIT, faulty)).toMatchObject({ status: 'REFUSED' })
  expect(await exported(database)).toEqual(before)
})

test('not UTF-8, NUL characters, a date that is none: kept and told', async () => {
  const { ingestDocument } = await import('../../src/ingest/index.ts')
  const latin1 = Uint8Array.from(Buffer.from('date 2031-05-05 Señor\n\nBody', 'latin1'))
  expect(await ingestDocument(database, { bytes: latin1, path: 'latin1.txt' })).toMatchObject({
    reasons: ['latin1.txt: is not UTF-8 at byte 19, and names no other character set'],
  })
  expect(await ingestText(database, 'nul.txt', 'date 2031-05-05 A\n\nB\0')).toMatchObject({ status: 'UNREADABLE' })
  expect(await ingestText(database, 'date.txt', 'date 2031-02-30 A\n\nB')).toMatchObject({
    reasons: ['date.txt: line 1: "2031-02-30" is no calendar date (YYYY-MM-DD)'],
  })
})

test.each(['\\u0000', '\\ud800'])('annotations with %s, which cannot be stored, are refused', async (escaped) => {
  const annotations = JSON.stringify(VISIT_ANNOTATIONS).replace('Northern Wire', `Northern ${escaped} Wire`)
  expect(await ingestText(database, 'escape.txt', `${VISIT}\n\nEscape.`, annotations)).toMatchObject({
    reasons: ['escape.annotations.json: JSON: holds a NUL character or half of a surrogate pair'],
  })
})

test('broken off at any statement, a run goes on with the next one and ends in the same records', async () => {
  const [whole, broken] = [await createTestDatabase(), await createTestDatabase()]
  await ingestText(whole, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  let attempts = 0
  for (let statement = 1; ; statement += 1 + (statement % 3)) {
    attempts++
    const done = await ingestText(breakingOff(broken, statement), 'visit.txt', VISIT, VISIT_ANNOTATIONS).catch(
      () => null,
    )
    if (done !== null) break
  }
  expect(attempts).toBeGreaterThan(4)
  expect(await exported(broken)).toEqual(await exported(whole))
  expect(await outdated(broken)).toEqual([])
})

/** A database whose transactions end after so many statements. */
function breakingOff({ transaction }: Database, after: number): Pick<Database, 'transaction'> {
  let statements = 0
  const count = () => {
    if (++statements > after) throw new Error('killed')
  }
  return {
    transaction: (work) =>
      transaction((tx) =>
        work({
          rows: async (statement) => {
            count()
            return tx.rows(statement)
          },
          run: async (statement) => {
            count()
            return tx.run(statement)
          },
          send: (statement) => {
            count()
            tx.send(statement)
          },
        }),
      ),
  }
}
