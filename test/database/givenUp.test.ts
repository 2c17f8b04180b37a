import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase({ DATABASE_POOL_SIZE: '2' })

/** A session that holds what reads wait for. */
const holder = new pg.Client({ connectionString: database.url })
await holder.connect()
afterAll(() => holder.end())

const hold = (lock: number) => holder.query('select pg_advisory_lock($1)', [lock])
const letGo = (lock: number) => holder.query('select pg_advisory_unlock($1)', [lock])

/** Begins a read that lasts as long as the lock is held. */
function readUntil(lock: number) {
  const request = new AbortController()
  const statement = {
    name: undefined,
    text: 'select $1::int::text from pg_advisory_xact_lock_shared($1::int)',
    parameters: [lock],
  }
  const answer = database.reader(() => {}, request.signal).readText(statement)
  answer.catch(() => {})
  return { answer, giveUp: () => request.abort() }
}

async function waiting(): Promise<number> {
  const { rows } = await holder.query(`select count(*)::int as count from pg_locks
    where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)
  return rows[0].count
}

const cancelled = { extensions: { code: 'TIMEOUT' } }

test('the statement of a request that is given up is cancelled, also where all connections are in use', async () => {
  await Promise.all([hold(1), hold(2)])
  const [one, two] = [readUntil(1), readUntil(2)]
  await expect.poll(waiting).toBe(2)
  one.giveUp()
  await expect(one.answer).rejects.toMatchObject(cancelled)
  await Promise.all([letGo(1), letGo(2)])
  expect(await two.answer).toBe('2')
})

test('whoever gets its connection next is not cancelled in its place', async () => {
  await Promise.all([hold(1), hold(2), hold(3)])
  const [one, two] = [readUntil(1), readUntil(2)]
  await expect.poll(waiting).toBe(2)
  // Waits for a connection.
  const three = readUntil(3)
  one.giveUp()
  await letGo(1)
  await one.answer.catch(() => {})
  await letGo(2)
  expect(await two.answer).toBe('2')
  // Whatever was still to be done over these connections is done before this.
  await database.pool.query('select')
  await letGo(3)
  expect(await three.answer).toBe('3')
})

test('a request that is given up while it waits for a connection starts nothing on it', async () => {
  await Promise.all([hold(1), hold(2), hold(3)])
  const [one, two] = [readUntil(1), readUntil(2)]
  await expect.poll(waiting).toBe(2)
  const three = readUntil(3)
  three.giveUp()
  await Promise.all([letGo(1), letGo(2)])
  expect(await Promise.all([one.answer, two.answer])).toEqual(['1', '2'])
  await expect(three.answer).rejects.toThrow('aborted')
  await letGo(3)
})
