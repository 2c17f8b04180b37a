import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { settle } from '../../src/ingest/index.ts'
import { resolvePending } from '../../src/ingest/resolve/resolvePending.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, storeText } from './archive.ts'

const database = await createTestDatabase()

const ORGANIZATIONS = ['Arvania', 'Belmora'].map((name) => ({
  key: name.toLowerCase(),
  name,
  names: [name],
  classification: 'STATE',
}))

/** The president of Arvania, by this name, receives the premier of Belmora. */
function visit(president: string, day: string) {
  const [surname = ''] = president.split(' ').slice(-1)
  const premier = 'Tomas Keld'
  return {
    text: `date ${day} A visit\n\nPresident ${president} of Arvania received Premier ${premier} of Belmora. ${surname} spoke.`,
    annotations: {
      people: [
        { key: 'one', name: president, names: [president], roles: [{ role: 'President', organization: 'arvania' }] },
        { key: 'other', name: premier, names: [premier], roles: [{ role: 'Premier', organization: 'belmora' }] },
      ],
      organizations: ORGANIZATIONS,
      quotes: [],
      meetings: [
        {
          key: 'visit',
          startDate: day,
          datePrecision: 'DAY',
          participants: [{ of: 'one' }, { of: 'other' }],
          evidence: [{ exact: `President ${president} of Arvania received Premier ${premier} of Belmora.` }],
        },
      ],
    },
  }
}

test('whoever resolves names waits for who records an article before changing what that one has to look up', async () => {
  const first = visit('Varn', '2031-05-05')
  await ingestText(database, 'first.txt', first.text, first.annotations)
  const { rows } = await database.pool.query<{ article: string; agent: string }>(
    `SELECT r.article_id AS article, r.agent_id AS agent FROM agent_reference r WHERE r.name = 'Varn'`,
  )
  const [{ article, agent } = { article: '', agent: '' }] = rows

  // The person has a new slug with her full name, and the meeting, which is named after her, is drawn again.
  const second = visit('Ilsa Varn', '2031-05-07')
  await storeText(database, 'second.txt', second.text, second.annotations)
  await database.pool.query(`INSERT INTO pending_article (article_id, step) VALUES ($1, 'RECORD')`, [article])
  const recording = await database.pool.connect()
  await recording.query('BEGIN')
  await recording.query('SELECT FROM pending_article WHERE article_id = $1 FOR UPDATE', [article])
  const resolving = resolvePending(database, 10)
  await sleep(300)
  // What recording a claim of hers does.
  await recording.query('SELECT FROM agent WHERE id = $1 FOR KEY SHARE', [agent])
  await recording.query('COMMIT')
  recording.release()
  expect(await resolving).toBe(1)
  await settle(database)

  const person = await database.pool.query('SELECT slug FROM agent WHERE id = $1', [agent])
  expect(person.rows).toEqual([{ slug: 'ilsa-varn' }])
  // PostgreSQL counts them when a connection has been idle for a moment.
  await sleep(1200)
  const counted = await database.pool.query('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()')
  expect(counted.rows.map(({ deadlocks }) => Number(deadlocks))).toEqual([0])
})
