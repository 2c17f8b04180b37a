// The process that asks: as many connections as it is told, each with one request at a time, for as long as it is told.
import { Client, type Dispatcher } from 'undici'

export interface Load {
  readonly url: string
  readonly bodies: readonly string[]
  /** The first body to send; the others follow in turn. */
  readonly start: number
  readonly connections: number
  readonly milliseconds: number
  /** No more requests than this, however fast. */
  readonly most: number
}

export interface LoadResult {
  readonly requests: number
  /** Answers with another status than 200, or with errors in them. */
  readonly failures: number
  readonly bytes: number
  readonly seconds: number
  /** Latencies, in milliseconds. */
  readonly p50: number
  readonly p99: number
}

const headers = { 'content-type': 'application/json', accept: 'application/json' }
const ERRORS = Buffer.from('"errors":[')

process.on('message', async (load: Load) => {
  process.send?.(await run(load))
})

async function run({ url, bodies, start, connections, milliseconds, most }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url)
  const latencies: number[] = []
  let failures = 0
  let bytes = 0
  let next = start
  const begin = performance.now()
  const end = begin + milliseconds
  async function converse(): Promise<void> {
    const client = new Client(origin)
    while (performance.now() < end && next - start < most) {
      const body = bodies[next++ % bodies.length] ?? ''
      const sent = performance.now()
      const answer = await ask(client, pathname, body)
      latencies.push(performance.now() - sent)
      bytes += answer.bytes
      if (answer.hasFailed) failures += 1
    }
    await client.close()
  }
  await Promise.all(Array.from({ length: connections }, converse))
  const seconds = (performance.now() - begin) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { requests: latencies.length, failures, bytes, seconds, p50: at(0.5), p99: at(0.99) }
}

interface Answer {
  bytes: number
  hasFailed: boolean
}

function ask(client: Client, path: string, body: string): Promise<Answer> {
  return new Promise((resolve) => {
    const answer: Answer = { bytes: 0, hasFailed: false }
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, status) {
        answer.hasFailed = status !== 200
      },
      onResponseData(_controller, chunk) {
        answer.bytes += chunk.length
        if (chunk.includes(ERRORS)) answer.hasFailed = true
      },
      onResponseEnd() {
        resolve(answer)
      },
      onResponseError() {
        resolve({ ...answer, hasFailed: true })
      },
    }
    client.dispatch({ path, method: 'POST', headers, body }, handler)
  })
}
