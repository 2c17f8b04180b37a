import { describe, expect, onTestFinished, test } from 'vitest'
import { addressOf, startEmbedded } from '../../src/database/embedded/index.ts'
import { migrate, openDatabase } from '../../src/database/index.ts'
import { startServer } from '../../src/server/index.ts'
import { madeData } from '../support/data.ts'
import { createTestDatabase, testSettings } from '../support/database.ts'
import { ask, keptLog } from './support.ts'

const QUERY = '{ articles(first: 1) { nodes { headline } } }'

/** A PostgreSQL that a test may stop and start, and the server that reads from it. */
async function serveFromOwnPostgres() {
  const folder = madeData()
  let postgres = await startEmbedded(folder)
  onTestFinished(() => postgres.stop())
  const settings = testSettings({ DATABASE_URL: addressOf(postgres.connection) })
  const database = await openDatabase(settings)
  onTestFinished(() => database.close())
  const { log, lines } = keptLog()
  const server = await startServer({ settings, database, log })
  onTestFinished(() => server.close())
  return {
    lines,
    migrate: () => migrate(database.url),
    stopPostgres: () => postgres.stop(),
    startPostgres: async () => {
      postgres = await startEmbedded(folder)
    },
    ready: async () => {
      const response = await fetch(`${server.url}/ready`)
      return [response.status, await response.json()]
    },
    ask: async () => {
      const { status, data, code } = await ask(`${server.url}/graphql`, QUERY)
      return { status, data, code }
    },
  }
}

describe('When the database goes away and comes back', () => {
  test('requests fail with UNAVAILABLE and then succeed again, without a restart, and /ready says so', async () => {
    const served = await serveFromOwnPostgres()
    expect(await served.ready()).toEqual([503, { status: 'NOT_MIGRATED' }])

    await served.migrate()
    const answer = { status: 200, data: { articles: { nodes: [] } }, code: undefined }
    expect(await served.ready()).toEqual([200, { status: 'READY' }])
    expect(await served.ask()).toEqual(answer)

    await served.stopPostgres()
    expect(await served.ready()).toEqual([503, { status: 'UNREACHABLE' }])
    expect(await served.ask()).toEqual({ status: 503, data: undefined, code: 'UNAVAILABLE' })
    expect(served.lines.at(-1)).toMatchObject({ errors: ['UNAVAILABLE'] })

    await served.startPostgres()
    expect(await served.ready()).toEqual([200, { status: 'READY' }])
    expect(await served.ask()).toEqual(answer)
  })
})

describe('A database that has no connection left', async () => {
  const database = await createTestDatabase({ DATABASE_POOL_SIZE: '1' })

  test('is found not ready, and requests do not wait for it as long as they may take', async () => {
    const { log } = keptLog()
    const server = await startServer({ settings: testSettings({ TIMEOUT_MS: '600000' }), database, log })
    onTestFinished(() => server.close())
    // The only connection is in somebody else's hands.
    const connection = await database.pool.connect()
    onTestFinished(() => connection.release())
    const [ready, answer] = await Promise.all([fetch(`${server.url}/ready`), ask(`${server.url}/graphql`, QUERY)])
    expect([ready.status, answer.code]).toEqual([503, 'UNAVAILABLE'])
  })
})
