import { expect, test } from 'vitest'
import { restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()

/** An article that tells of the visit, on this day. */
const tells = (path: string, startDate: string) =>
  ingestText(
    database,
    path,
    VISIT.replace('a passer-by', `a passer-by of ${path}`),
    edited(VISIT_ANNOTATIONS, ({ meetings }) => Object.assign(meetings[0] ?? {}, { startDate })),
  )

test('an article that comes back tells of another meeting than one that tells another day since', async () => {
  await tells('one.txt', '2031-05-03')
  const { slug } = await tells('other.txt', '2031-05-03')
  await withdrawArticle(database, slug ?? '')
  await tells('one.txt', '2031-05-04')
  await restoreArticle(database, slug ?? '')
  const { rows } = await database.pool.query(
    'select start_date::text as day from meeting where is_current order by start_date',
  )
  expect(rows).toEqual([{ day: '2031-05-03' }, { day: '2031-05-04' }])
  expect(await outdated(database)).toEqual([])
})
