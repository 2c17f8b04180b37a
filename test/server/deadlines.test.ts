import { EventEmitter, once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'
import { emptyReader, schemaOfIncidents, serve, start } from './support.ts'

/** Something that lasts until a test opens it, and that tells when somebody waits for it. */
function gate() {
  const happenings = new EventEmitter()
  const opened = once(happenings, 'open')
  const reached = once(happenings, 'reach')
  const wait = async (): Promise<string> => {
    happenings.emit('reach')
    const [value] = await opened
    return value
  }
  return { wait, reached, open: (value: string) => happenings.emit('open', value) }
}

describe('A request', async () => {
  const database = await createTestDatabase()

  test('that takes too long is answered with TIMEOUT, and its signal stops what it has begun', async () => {
    const { wait } = gate()
    const { reader, signals } = emptyReader()
    const { ask } = await serve({ schema: schemaOfIncidents(wait), reader, variables: { TIMEOUT_MS: '50' } })
    const answer = await ask('{ hello waits }')
    expect(answer).toMatchObject({ status: 504, data: undefined, code: 'TIMEOUT' })
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('that its client drops is stopped', async () => {
    const { wait, reached } = gate()
    const { reader, signals } = emptyReader()
    const { endpoint, lines } = await serve({ schema: schemaOfIncidents(wait), reader })
    const request = get(`${endpoint}?query={waits}`).on('error', () => {})
    await reached
    expect(signals[0]?.aborted).toBe(false)
    request.destroy()
    await expect.poll(() => signals[0]?.aborted).toBe(true)
    await expect.poll(() => lines.map(({ status }) => status)).toEqual([499])
  })

  test('that is dropped between two statements does not start the second', async () => {
    const { wait, open, reached } = gate()
    const ran: string[] = []
    const { endpoint, lines } = await serve({
      schema: schemaOfIncidents(wait),
      reader: (_, signal) => database.reader(({ sql }) => ran.push(sql), signal),
    })
    const request = get(`${endpoint}?query={statements(count:2)}`).on('error', () => {})
    await reached
    request.destroy()
    await expect.poll(() => lines.map(({ status }) => status)).toEqual([499])
    open('the way to the second')
    await pause(50)
    expect(ran).toEqual(['SELECT 1'])
  })

  test('that has been answered leaves its signal alone', async () => {
    const { reader, signals } = emptyReader()
    const { ask } = await serve({ reader, variables: { TIMEOUT_MS: '50' } })
    await ask('{ hello }')
    await pause(100)
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  })
})

describe('Closing', () => {
  test('lets requests in flight finish, takes no new ones, and drops idle connections', async () => {
    const { wait, reached, open } = gate()
    const server = await start({ schema: schemaOfIncidents(wait) })
    await fetch(`${server.url}/health`)
    const inFlight = fetch(`${server.url}/graphql?query={waits}`)
    await reached
    const closed = server.close()
    await expect(fetch(`${server.url}/health`)).rejects.toThrow()
    open('done')
    expect(await (await inFlight).json()).toEqual({ data: { waits: 'done' } })
    await closed
  })

  test('tells clients whose requests are in flight to send the next ones elsewhere', async () => {
    const { wait, reached, open } = gate()
    const server = await start({ schema: schemaOfIncidents(wait) })
    const before = await fetch(`${server.url}/graphql?query={hello}`)
    const inFlight = fetch(`${server.url}/graphql?query={waits}`)
    await reached
    const closed = server.close()
    open('done')
    const last = await inFlight
    expect([before, last].map(({ headers }) => headers.get('connection'))).toEqual(['keep-alive', 'close'])
    await closed
  })

  test('does not wait longer than a request may take', async () => {
    const { wait, reached } = gate()
    const server = await start({ schema: schemaOfIncidents(wait), variables: { TIMEOUT_MS: '100' } })
    const inFlight = fetch(`${server.url}/graphql?query={waits}`)
    await reached
    await server.close()
    expect(await (await inFlight).json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
  })
})

describe('Starting', () => {
  test('on a port that is taken fails with one line that says what to do', async () => {
    const { url } = await serve()
    const { port } = new URL(url)
    await expect(start({ variables: { PORT: port } })).rejects.toThrow(
      `Port ${port} is taken: end the program that uses it, or set PORT to another one.`,
    )
  })

  test('on an address that is not of this machine fails alike', async () => {
    await expect(start({ variables: { HOST: '192.0.2.1' } })).rejects.toThrow(
      /^This machine has no address 192\.0\.2\.1: /,
    )
  })

  test('tells where it answers, also by another address', async () => {
    const server = await start({ variables: { HOST: '0.0.0.0' } })
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/)
    await server.close()
  })
})
