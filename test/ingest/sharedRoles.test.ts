import { expect, test } from 'vitest'
import type { Extractor } from '../../src/extraction/index.ts'
import { type IncomingDocument, ingestAgain, ingestAll, readerHere } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { isLong } from '../support/runs.ts'

const database = await createTestDatabase()
const { prisma } = database

const NAMES = ['Ilsa Varn', 'Tomas Keld', 'Orin Maste', 'Pela Dunn', 'Kira Soll', 'Jon Abar']
const ARTICLES = 320

/** Texts that share no run of words, or they would be linked as similar. */
const sentence = (article: number, name: string) =>
  `President ${name} spoke. ${Array.from({ length: 30 }, (_, word) => `w${article * 31 + word}`).join(' ')}. ${name}, President, left Arvania.`

async function* documents(): AsyncGenerator<IncomingDocument> {
  for (let article = 0; article < ARTICLES; article++) {
    const body = NAMES.map((name) => sentence(article, name)).join('\n\n')
    yield {
      path: `${article}.txt`,
      bytes: new TextEncoder().encode(`date 2031-05-05 Speech ${article}\n\n${body}`),
    }
  }
}

/** Every article says that all of them are presidents of Arvania; each version cites other words for it. */
function extractor(version: string, cited: (name: string) => string): Extractor {
  return {
    name: 'test',
    version,
    extract: async () => ({
      article: {},
      people: NAMES.map((name) => ({
        key: name.slice(0, 3),
        name,
        names: [name],
        roles: [{ role: 'President', organization: 'arvania', evidence: [{ exact: cited(name) }] }],
      })),
      organizations: [{ key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' }],
      quotes: [],
      meetings: [],
    }),
  }
}

test.runIf(isLong)(
  'many articles that cite the same roles in other words than before do not wait for one another in a circle',
  async () => {
    const first = extractor('1', (name) => `President ${name}`)
    await ingestAll(database, documents(), { reader: readerHere({}, first) }, {})
    const before = await prisma.membership.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    expect(before).toHaveLength(NAMES.length)

    const second = extractor('2', (name) => `${name}, President`)
    await ingestAgain(database, 'EXTRACTED_BEFORE', { reader: readerHere({}, second) }, {})

    expect(await prisma.membership.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).toEqual(before)
    const citations = await prisma.membershipCitation.findMany({ select: { passageExact: true } })
    expect(citations).toHaveLength(NAMES.length * ARTICLES)
    expect(new Set(citations.map(({ passageExact }) => passageExact))).toEqual(
      new Set(NAMES.map((name) => `${name}, President`)),
    )
    // PostgreSQL counts them when a connection has been idle for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1200))
    const [{ deadlocks } = { deadlocks: null }] = await prisma.$queryRaw<{ deadlocks: bigint | null }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`
    expect(deadlocks).toBe(0n)
  },
)
