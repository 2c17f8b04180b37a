import { expect, test } from 'vitest'
import { exportOf } from '../exchange/exported.ts'
import { ingestText, outdated, VISIT } from '../ingest/archive.ts'
import { comparable } from '../ingest/comparable.ts'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const OURS = VISIT.replace('By Staff', 'By Our Staff')
/** One agency's text as three papers print it, the last of them a day later; the second one's is found at two addresses. */
const PRINTED: [path: string, text: string][] = [
  ['first/visit.txt', VISIT],
  ['second/visit.txt', OURS],
  ['second/archive/visit.txt', OURS],
  ['third/visit.txt', VISIT.replace('2031-05-05', '2031-05-06')],
]

async function archiveOf(order: readonly number[]) {
  const database = await createTestDatabase()
  for (const at of order) {
    const [path, text] = PRINTED[at] ?? ['', '']
    expect(await ingestText(database, path, text)).toMatchObject({ reasons: [] })
  }
  expect(await outdated(database)).toEqual([])
  return database
}

/** The same bytes are called by the path where they were found first: that one is the first here, too. */
const ORDERS: [name: string, order: number[]][] = [
  ['as printed', [0, 1, 2, 3]],
  ['the last first', [3, 1, 2, 0]],
  ['the first in between', [1, 3, 0, 2]],
  ['some twice', [3, 1, 3, 0, 2, 0]],
]
const exportAsPrinted = comparable(await exportOf(await archiveOf([0, 1, 2, 3])))

test.each(ORDERS)(
  'the same text is one article, which the first paper gives, with an origin for each address: %s',
  async (_, order) => {
    const database = await archiveOf(order)
    const { data, errors, statements } = await askerOf(database)(
      '{ articles { nodes { byline datePublished document { origins { address receivedAt } } } } }',
    )
    expect(errors).toBeUndefined()
    expect(data.articles.nodes).toMatchObject([{ byline: 'Staff', datePublished: '2031-05-05' }])
    // In the order in which they came in.
    expect(data.articles.nodes[0].document.origins.map(({ address }: { address: string }) => address)).toEqual(
      [...new Set(order)].map((at) => PRINTED[at]?.[0]),
    )
    // One a level.
    expect(statements).toBe(3)
    const { data: versions } = await askerOf(database)(
      '{ articles { nodes { document { id } versions { totalCount nodes { id } } } } }',
    )
    const [{ document }] = versions.articles.nodes
    expect(versions.articles.nodes).toEqual([{ document, versions: { totalCount: 1, nodes: [document] } }])
    expect(comparable(await exportOf(database))).toEqual(exportAsPrinted)
  },
)
