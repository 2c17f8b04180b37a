import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { archiveRows } from '../../bench/data/archive.ts'
import { copyRows } from '../../bench/data/copy.ts'
import { withClient } from '../../bench/data/database.ts'
import { fillReadTables } from '../../bench/data/keptForReading.ts'
import { verifyArchive } from '../../bench/data/verify.ts'
import { worldOf } from '../../bench/data/world.ts'
import { refreshReadTables } from '../../src/ingest/index.ts'
import { inTransaction } from '../../src/ingest/transaction.ts'
import { createTestDatabase } from '../support/database.ts'

const world = worldOf(60, 1)

describe('the records of the benchmark', async () => {
  const database = await createTestDatabase()

  beforeAll(async () => {
    await copyRows(database.url, archiveRows(world))
    await withClient(database.url, fillReadTables)
  })

  test('are the same whenever they are made', () => {
    expect([...archiveRows(world)]).toEqual([...archiveRows(world)])
  })

  test('have true passages, and references that lead somewhere', async () => {
    await withClient(database.url, (client) => expect(verifyArchive(client)).resolves.toBeUndefined())
  })

  test('are counted as ingesting would count them', async () => {
    await withClient(database.url, async (client) => {
      const { rows } = await client.query(`
        SELECT sum(quote_count)::int AS said, (SELECT count(*)::int FROM quote_speaker) AS speakers,
          sum(article_count)::int AS mentioned, (SELECT count(*)::int FROM agent_article) AS articles FROM agent`)
      expect(rows[0].said).toBe(rows[0].speakers)
      expect(rows[0].mentioned).toBe(rows[0].articles)
      expect(rows[0].said).toBeGreaterThan(100)
    })
  })

  test('are kept for reading as ingesting would keep them', async () => {
    const contents = () =>
      withClient(database.url, async (client) => {
        const tables = ['agent_article', 'agent_meeting', 'agent_quoted_in', 'agent_link', 'person', 'membership']
        const queries = [
          ...tables.map((table) => `SELECT t::text AS row FROM ${table} t`),
          'SELECT (id, article_count, quote_count, meeting_count)::text AS row FROM agent',
          'SELECT (id, published_count)::text AS row FROM organization',
          'SELECT (id, quote_count, meeting_count)::text AS row FROM article',
          'SELECT (id, date)::text AS row FROM quote',
          'SELECT (quote_id, agent_id, date)::text AS row FROM quote_speaker',
        ]
        const found: string[][] = []
        for (const query of queries) found.push((await client.query(`${query} ORDER BY 1`)).rows.map(({ row }) => row))
        return found
      })
    const before = await contents()
    expect(before.slice(0, 4).every((rows) => rows.length > 0)).toBe(true)
    await inTransaction(database, async (transaction) => {
      const idsOf = async (table: 'agent' | 'article' | 'meeting') =>
        (await transaction.rows<{ id: string }>(sql`SELECT id::text FROM ${sql.raw(table)}`)).map(({ id }) => id)
      await refreshReadTables(transaction, {
        agents: await idsOf('agent'),
        articles: await idsOf('article'),
        meetings: await idsOf('meeting'),
        memberships: [],
      })
    })
    expect(await contents()).toEqual(before)
  })

  test('are refused where a passage is not what its document says', async () => {
    await withClient(database.url, async (client) => {
      await client.query("BEGIN; SET LOCAL session_replication_role = 'replica'")
      await client.query('UPDATE quote SET passage_start = passage_start + 1, passage_end = passage_end + 1')
      await expect(verifyArchive(client)).rejects.toThrow(/untrue passages of quote/)
      await client.query('ROLLBACK')
    })
  })
})
