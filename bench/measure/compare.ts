import type { ServerName, Servers } from '../servers/index.ts'
import { serverNames } from '../servers/index.ts'
import type { Call } from '../workloads/index.ts'
import { ask, bodyOf } from './ask.ts'

/** Rows that the peer has between two of ours: who spoke is a row that links a quote and an agent. */
const LINKS = ['agent', 'meeting', 'quote', 'nodes']
const GLOBAL_ID = /^[a-z]+_([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
/** This server counts no further (schema.graphql). */
const COUNT_LIMIT = 10_000

/**
 * Asks all servers the same, and compares what they say: the same rows in the same order with the same values. Names are made
 * the same by aliases in the queries; ids are compared without the kind before them, cursors only for being there.
 *
 * @throws Error with both answers where two differ
 */
export async function compareAnswers(servers: Servers, calls: readonly Call[]): Promise<number> {
  for (const call of calls) {
    const expected = await answerOf(servers, 'ours', call)
    for (const server of serverNames) {
      if (server === 'ours' || servers[server] === undefined || bodyOf(call, server) === null) continue
      const found = await answerOf(servers, server, call)
      if (found !== expected) throw new Error(difference(call, server, expected, found))
    }
  }
  return calls.length
}

async function answerOf(servers: Servers, server: ServerName, call: Call): Promise<string> {
  const body = bodyOf(call, server) ?? ''
  return JSON.stringify(canonical(JSON.parse(await ask(servers, server, body))))
}

function canonical(value: unknown, key?: string): unknown {
  if (key === 'endCursor') return typeof value
  if (key === 'totalCount') return Math.min(Number(value), COUNT_LIMIT)
  if (typeof value === 'string') return GLOBAL_ID.exec(value)?.[1] ?? value
  if (Array.isArray(value)) return value.map((item) => canonical(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only !== undefined && LINKS.includes(only[0])) return canonical(only[1])
  return Object.fromEntries(entries.map(([name, item]) => [name, canonical(item, name)]))
}

function difference(call: Call, server: ServerName, expected: string, found: string): string {
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200)
  return `${call.operation.name} ${JSON.stringify(call.ours)}: ${server} answers otherwise.
ours:  …${around(expected)}…
${server}: …${around(found)}…`
}
