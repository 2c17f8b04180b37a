import { describe, expect, test } from 'vitest'
import { settle } from '../../src/ingest/index.ts'
import { recordPending } from '../../src/ingest/record/recordPending.ts'
import { resolvePending } from '../../src/ingest/resolve/resolvePending.ts'
import { createTestDatabase } from '../support/database.ts'
import { outdated, storeText } from './archive.ts'

const telling = (number: number, version: number) =>
  `date 2031-05-05 Arvania opens bridge ${number}\n\nBridge ${number} is open, told for time ${version}.`

describe('an article that a later version waits for', () => {
  test('is recorded before those that came before it, until its last version', async () => {
    const database = await createTestDatabase()
    for (let number = 1; number <= 20; number++) await storeText(database, `${number}.txt`, telling(number, 1))
    await storeText(database, '20.txt', telling(20, 2))
    const left = async () => {
      const { rows } = await database.pool.query(`
        SELECT p.is_followed, a.key FROM pending_article p JOIN article a ON a.id = p.article_id WHERE step = 'RECORD' ORDER BY p.article_id`)
      return rows
    }
    expect(await resolvePending(database, 100)).toBe(20)
    expect((await left()).filter(({ is_followed }) => is_followed)).toEqual([{ key: 'path:20.txt', is_followed: true }])
    expect(await recordPending(database)).toBe(16)
    expect((await left()).map(({ key }) => key)).toEqual([16, 17, 18, 19].map((number) => `path:${number}.txt`))
    await settle(database)
    const { rows } = await database.pool.query(`
      SELECT d.article_body FROM article a JOIN document d ON d.id = a.current_document_id WHERE a.key = 'path:20.txt'`)
    expect(rows).toEqual([{ article_body: 'Bridge 20 is open, told for time 2.' }])
    expect(await outdated(database)).toEqual([])
  })

  test('of many all are drawn first, also those that another run has taken: what follows them is resolved together', async () => {
    const database = await createTestDatabase()
    for (const version of [1, 2])
      for (let number = 1; number <= 40; number++) await storeText(database, `${number}.txt`, telling(number, version))
    expect(await resolvePending(database, 100)).toBe(40)
    const steps = async () => {
      const { rows } = await database.pool.query('SELECT step, count(*)::int FROM pending_article GROUP BY step')
      return Object.fromEntries(rows.map(({ step, count }) => [step, count]))
    }
    const other = await database.pool.connect()
    await other.query('BEGIN')
    await other.query('SELECT FROM pending_article ORDER BY article_id LIMIT 10 FOR UPDATE')
    await settle(database)
    expect(await steps()).toEqual({ RECORD: 10, RESOLVE: 30 })
    await other.query('COMMIT')
    other.release()
    await database.pool.query(`
      CREATE TABLE resolved (articles int);
      CREATE FUNCTION count_resolved() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO resolved SELECT count(*) FROM now WHERE step = 'RECORD';
        RETURN NULL;
      END $$;
      CREATE TRIGGER counted AFTER UPDATE ON pending_article REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION count_resolved()`)
    await settle(database)
    expect(await steps()).toEqual({})
    const { rows } = await database.pool.query('SELECT articles FROM resolved WHERE articles > 0')
    expect(rows).toEqual([{ articles: 40 }])
    expect(await outdated(database)).toEqual([])
  })
})
