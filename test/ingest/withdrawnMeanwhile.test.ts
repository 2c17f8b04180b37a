import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { restoreArticle, settle, withdrawArticle } from '../../src/ingest/index.ts'
import { resolvePending } from '../../src/ingest/resolve/resolvePending.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

const database = await createTestDatabase()

/** An article that names the president of a fictional state. */
function telling(state: string) {
  const annotations = {
    people: [
      { key: 'one', name: 'Jan Oru', names: ['Jan Oru'], roles: [{ role: 'President', organization: 'state' }] },
    ],
    organizations: [{ key: 'state', name: state, names: [state], classification: 'STATE' }],
    quotes: [],
    meetings: [],
  }
  return { text: `date 2031-05-05 Rain in ${state}\n\nPresident Jan Oru of ${state} spoke of rain.`, annotations }
}

async function proposed(): Promise<string[]> {
  const { rows } = await database.pool.query<{ reasons: string }>(
    `SELECT array_to_string(reasons, ', ') AS reasons FROM merge_candidate`,
  )
  return rows.map(({ reasons }) => reasons)
}

test('an article that is withdrawn while it waits to be resolved bears on nobody, until it comes back', async () => {
  const [first, second] = [telling('Arvania'), telling('Belmora')]
  await ingestText(database, 'first.txt', first.text, first.annotations)
  await ingestText(database, 'second.txt', second.text, second.annotations)
  expect(await proposed()).toEqual(['the same full name, offices in different countries'])

  // It is to be resolved again: another version came.
  await database.pool.query(
    `INSERT INTO pending_article (article_id, step) SELECT id, 'RESOLVE' FROM article WHERE key = 'path:second.txt'`,
  )
  // Who withdraws has taken it, and waits for the agents; who resolves waits for the article.
  const other = await database.pool.connect()
  await other.query('BEGIN')
  await other.query(`SELECT pg_advisory_xact_lock(hashtextextended('agents', 0))`)
  const withdrawn = withdrawArticle(database, '2031-05-05-rain-in-belmora')
  await sleep(300)
  const resolved = resolvePending(database, 10)
  await sleep(300)
  await other.query('COMMIT')
  other.release()
  expect(await Promise.all([withdrawn, resolved])).toEqual([true, 1])
  await settle(database)
  expect(await proposed()).toEqual([])
  expect(await outdated(database)).toEqual([])

  await restoreArticle(database, '2031-05-05-rain-in-belmora')
  expect(await proposed()).toEqual(['the same full name, offices in different countries'])
  expect(await outdated(database)).toEqual([])
})
