import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IncomingDocument, ingestAll, ingestDocument, readerHere } from '../../src/ingest/index.ts'
import { Turns } from '../../src/ingest/turns.ts'
import { exportOf } from '../exchange/exported.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'
import { comparable } from './comparable.ts'

const visit = (text: string): IncomingDocument => ({
  path: 'visit.txt',
  bytes: new TextEncoder().encode(text),
  sidecar: {
    path: 'visit.annotations.json',
    text: JSON.stringify(
      edited(VISIT_ANNOTATIONS, ({ quotes }) => quotes.splice(text.includes('Belmora was') ? 3 : 2)),
    ),
  },
})
/** Nothing is said in it; there may have been a meeting. */
const silent = (text: string, meetings: typeof VISIT_ANNOTATIONS.meetings): IncomingDocument => ({
  ...visit(text),
  sidecar: {
    path: 'visit.annotations.json',
    text: JSON.stringify({ ...VISIT_ANNOTATIONS, quotes: [], meetings }),
  },
})
/** Each lacks something that the one before it said. */
const VERSIONS = [
  visit(VISIT),
  visit(VISIT.replace('Keld replied that Belmora was ready. ', '')),
  visit(`${VISIT.replace('Keld replied that Belmora was ready. ', '')}\n\nEnd.`),
]

describe('versions of one article in one input', () => {
  test('are recorded one after the other, whichever is read first: the records are those of ingesting them singly', async () => {
    const [singly, atOnce] = [await createTestDatabase(), await createTestDatabase()]
    for (const version of VERSIONS) await ingestDocument(singly, version)

    const here = readerHere({}, undefined)
    const reader = {
      ...here,
      concurrency: VERSIONS.length,
      // The first is done last.
      read: async (incoming: IncomingDocument) => {
        await sleep(100 * (VERSIONS.length - VERSIONS.findIndex(({ bytes }) => bytes === incoming.bytes)))
        return here.read(incoming)
      },
    }
    const told: string[] = []
    const summary = await ingestAll(
      atOnce,
      (async function* () {
        yield* VERSIONS
      })(),
      { reader },
      { onOutcome: ({ status }) => told.push(status) },
    )
    expect(summary).toMatchObject({ isWhole: true })
    expect(told).toEqual(['NEW_ARTICLE', 'NEW_VERSION', 'NEW_VERSION'])
    expect(await atOnce.prisma.quote.findMany({ where: { isCurrent: false } })).toMatchObject([
      { passageExact: 'Belmora was ready' },
    ])
    expect(await outdated(atOnce)).toEqual([])
    expect(comparable(await exportOf(atOnce))).toEqual(comparable(await exportOf(singly)))
  })

  test('are drawn one after the other, too: a meeting that only the first one told is kept, whenever the second one comes', async () => {
    const [singly, atOnce] = [await createTestDatabase(), await createTestDatabase()]
    const versions = [silent(VISIT, VISIT_ANNOTATIONS.meetings), silent(`${VISIT}\n\nEnd.`, [])]
    for (const version of versions) await ingestDocument(singly, version)
    await ingestAll(
      atOnce,
      (async function* () {
        yield* versions
      })(),
      { reader: readerHere({}, undefined) },
      {},
    )
    for (const database of [singly, atOnce]) {
      expect(await database.prisma.meeting.findMany()).toMatchObject([{ isCurrent: false }])
      expect(await outdated(database)).toEqual([])
    }
    expect(comparable(await exportOf(atOnce))).toEqual(comparable(await exportOf(singly)))
  })
})

test('work of one key goes on in the order in which it began, whatever fails and however long each takes', async () => {
  const work = fc.record({
    key: fc.constantFrom('a', 'b', null),
    begins: fc.nat(4),
    goesOn: fc.nat(4),
    fails: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 12 }), async (all) => {
      const turns = new Turns()
      const done: number[] = []
      let atWork = new Set<string>()
      const results = await Promise.allSettled(
        all.map((one, index) =>
          turns.take(
            sleep(one.begins).then(() => one),
            ({ key }) => key,
            async ({ key, goesOn, fails }) => {
              if (key !== null) expect(atWork.has(key)).toBe(false)
              atWork = new Set([...atWork, ...(key === null ? [] : [key])])
              await sleep(goesOn)
              atWork.delete(key ?? '')
              done.push(index)
              if (fails) throw new Error('failed')
            },
          ),
        ),
      )
      expect(results.map(({ status }) => status)).toEqual(all.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')))
      for (const key of ['a', 'b']) {
        const ofKey = done.filter((index) => all[index]?.key === key)
        expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b))
      }
    }),
    { numRuns: 50 },
  )
})
