import { describe, expect, test } from 'vitest'
import { type IncomingDocument, ingestAll, type Outcome } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { prose } from '../support/prose.ts'
import { edited, everything, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const document = (path: string, text: string, annotations?: unknown): IncomingDocument => ({
  path,
  bytes: new TextEncoder().encode(text),
  sidecar:
    annotations === undefined
      ? undefined
      : { path: path.replace('.txt', '.annotations.json'), text: JSON.stringify(annotations, null, 1) },
})

async function run(database: TestDatabase, incoming: IncomingDocument, isPreview: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  await ingestAll(
    database,
    (async function* () {
      yield incoming
    })(),
    { isPreview },
    { onOutcome: ({ differences, ...outcome }) => outcomes.push(outcome) },
  )
  return outcomes
}

const SECOND = VISIT.replace('Keld replied that Belmora was ready. ', '')
const PIECE = `date 2031-05-05 Ferry sails\n\nBy Staff\n\n${prose(60, 3).join(' ')}`

describe('a dry run tells what the run tells, and writes nothing', () => {
  test.each<[string, IncomingDocument | null, IncomingDocument, string]>([
    ['of a new document', null, document('visit.txt', VISIT), 'NEW_ARTICLE'],
    [
      'of annotations that fitted an earlier version',
      document('visit.txt', VISIT, VISIT_ANNOTATIONS),
      document('visit.txt', SECOND, VISIT_ANNOTATIONS),
      'NEW_VERSION',
    ],
    [
      'of annotations that fit no version',
      document('visit.txt', VISIT),
      document('visit.txt', SECOND, VISIT_ANNOTATIONS),
      'REFUSED',
    ],
    [
      'of a text that another has published before',
      document('a.txt', PIECE),
      document('b.txt', PIECE.replace('2031-05-05', '2031-05-06')),
      'REPUBLISHED',
    ],
    [
      'of a text that another has published after it',
      document('a.txt', PIECE),
      document('b.txt', PIECE.replace('2031-05-05', '2031-05-04')),
      'NEW_VERSION',
    ],
    [
      'of annotations that were edited',
      document('visit.txt', VISIT, VISIT_ANNOTATIONS),
      document(
        'visit.txt',
        VISIT,
        edited(VISIT_ANNOTATIONS, ({ quotes }) => quotes.pop()),
      ),
      'UPDATED',
    ],
    [
      'of annotations that were only written otherwise',
      document('visit.txt', VISIT, VISIT_ANNOTATIONS),
      {
        ...document('visit.txt', VISIT),
        sidecar: { path: 'visit.annotations.json', text: JSON.stringify(VISIT_ANNOTATIONS) },
      },
      'UNCHANGED',
    ],
  ])('%s', async (_, before, incoming, status) => {
    const database = await createTestDatabase()
    if (before !== null) await run(database, before, false)
    const here = await everything(database)
    const would = await run(database, incoming, true)
    expect(await everything(database)).toEqual(here)
    const told = await run(database, incoming, false)
    expect(would.map(({ status, reasons }) => ({ status, reasons }))).toEqual(
      told.map(({ status, reasons }) => ({ status, reasons })),
    )
    expect(told).toMatchObject([{ status }])
  })
})
