import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { ExecutedStatement } from '../../src/database/index.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase({ TIMEOUT_MS: '1000' })

test('columns come out in camelCase, keys inside JSON as they are', async () => {
  const rows = await database.read(sql`select 1 as row_number, json_build_object('a_b', 2) as some_json`)
  expect(rows).toEqual([{ rowNumber: 1, someJson: { a_b: 2 } }])
})

test('a date stays the calendar date that it is, and a count is a number', async () => {
  const rows = await database.read(
    sql`select date '2022-06-19' as day, array[date '2022-06-19'] as days, count(*) as count from agent`,
  )
  expect(rows).toEqual([{ day: '2022-06-19', days: ['2022-06-19'], count: 0 }])
})

test('a null character in a parameter is the client’s mistake, also inside a list', async () => {
  const refused = { extensions: { code: 'BAD_USER_INPUT' } }
  await expect(database.read(sql`select ${'a\0b'}::text`)).rejects.toMatchObject(refused)
  await expect(database.read(sql`select ${['fine', 'a\0b']}::text[]`)).rejects.toMatchObject(refused)
})

test('a statement that takes too long ends with TIMEOUT', async () => {
  await expect(database.read(sql`select pg_sleep(5)`)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } })
})

test('a request that was given up starts no further statement', async () => {
  const recorded: ExecutedStatement[] = []
  const reader = database.reader((statement) => recorded.push(statement), AbortSignal.abort())
  await expect(reader.read(sql`select 1`)).rejects.toThrow()
  expect(recorded).toEqual([])
})

test('a request is told of each of its statements, without the values', async () => {
  const recorded: ExecutedStatement[] = []
  const reader = database.reader((statement) => recorded.push(statement))
  await reader.read(sql`select ${'secret'}::text`)
  await reader.read(sql`select no_such_column`).catch(() => {})
  expect(recorded.map(({ sql }) => sql)).toEqual(['select $1::text', 'select no_such_column'])
})

test('a name that several agents bear is AMBIGUOUS_NAME, with their slugs', async () => {
  for (const slug of ['one', 'two']) {
    await database.prisma.agent.create({
      data: {
        kind: 'PERSON',
        slug,
        name: `Jane Example ${slug}`,
        articleCount: 1,
        person: { create: {} },
        names: { create: { text: 'Jane', kind: 'NAME' } },
      },
    })
  }
  await expect(database.read(sql`select agent_by_name('jane')`)).rejects.toMatchObject({
    extensions: { code: 'AMBIGUOUS_NAME', slugs: ['one', 'two'] },
  })
})

const unavailable = { extensions: { code: 'UNAVAILABLE' } }

async function sessionOf(): Promise<number> {
  const [row] = await database.read<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  return row?.pid ?? 0
}

/** Both ways to read, each with a statement that takes this many seconds. */
const ways: [string, (seconds: number) => Promise<unknown>][] = [
  ['rows', (seconds) => database.read(sql`select pg_sleep(${seconds})`)],
  [
    'one text',
    (seconds) =>
      database
        .reader(() => {})
        .readText({ name: undefined, text: `select pg_sleep(${seconds})::text`, parameters: [] }),
  ],
]

test.each(ways)(
  'a session that the server ends fails the statement in it with UNAVAILABLE; the next succeeds: %s',
  async (_, read) => {
    const pid = await sessionOf()
    const running = read(5)
    await sleep(50)
    await Promise.all([
      expect(running).rejects.toMatchObject(unavailable),
      database.prisma.$executeRaw`select pg_terminate_backend(${pid}::int)`,
    ])
    expect(await database.read(sql`select 1 as one`)).toEqual([{ one: 1 }])
  },
)

test('a session that is ended while nobody uses it is not noticed', async () => {
  await database.prisma.$executeRaw`select pg_terminate_backend(${await sessionOf()}::int)`
  await sleep(50)
  expect(await database.read(sql`select 1 as one`)).toEqual([{ one: 1 }])
})

describe.skipIf(process.platform === 'win32')('a server that falls silent', () => {
  test.each(ways)('is UNAVAILABLE, and its session given up: %s', async (_, read) => {
    const pid = await sessionOf()
    process.kill(pid, 'SIGSTOP')
    await expect(read(0)).rejects.toMatchObject(unavailable)
    process.kill(pid, 'SIGCONT')
    expect(await sessionOf()).not.toBe(pid)
  })
})
