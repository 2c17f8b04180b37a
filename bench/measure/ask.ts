import type { ServerName, Servers } from '../servers/index.ts'
import type { Call, Variables } from '../workloads/index.ts'

/** The body of the request by which a server is asked for what the call wants; null where it cannot be asked. */
export function bodyOf(call: Call, server: ServerName): string | null {
  const { name, query, peerQuery } = call.operation
  const text = server === 'peer' ? peerQuery : query
  return text === null ? null : JSON.stringify({ query: text, operationName: name, variables: call[server] })
}

/** The answer of a server as text. */
export async function ask(servers: Servers, server: ServerName, body: string): Promise<string> {
  const running = servers[server]
  if (running === undefined) throw new Error(`${server} does not run.`)
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  })
  const text = await response.text()
  if (response.ok && !text.includes('"errors":[')) return text
  throw new Error(`${server} answers ${response.status} to ${body}\n${text.slice(0, 2000)}`)
}

/** The data of one operation. */
export async function dataOf<Data>(
  servers: Servers,
  server: ServerName,
  query: string,
  variables: Variables,
): Promise<Data> {
  const answer: { data: Data } = JSON.parse(await ask(servers, server, JSON.stringify({ query, variables })))
  return answer.data
}
