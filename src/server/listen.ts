import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartupError } from '../errors.ts'

/** A client that sends its request slower than this is cut off. In milliseconds. */
const SLOWEST = { headers: 10_000, request: 30_000 }
/** How often clients are looked at in the time that headers may take: Node's own interval is three times as long. */
const LOOKS = 10
/** How often a closing server looks for connections that have become idle. In milliseconds. */
const IDLE_CHECK = 50

export interface Listening {
  /** Where it answers: http://127.0.0.1:4000 */
  url: string
  /** Takes no new requests, lets those in flight finish, and cuts off whatever is left after `patience` milliseconds. */
  close(patience: number): Promise<void>
}

/** Throws StartupError where the address cannot be had. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  slowest: typeof SLOWEST = SLOWEST,
): Promise<Listening> {
  const timeouts = {
    headersTimeout: slowest.headers,
    requestTimeout: slowest.request,
    connectionsCheckingInterval: slowest.headers / LOOKS,
  }
  const pending = new Set<ServerResponse>()
  let isClosing = false
  const server = createServer(timeouts, (request, response) => {
    pending.add(response)
    response.once('close', () => pending.delete(response))
    if (isClosing) endConnection(response)
    toOriginForm(request)
    if (hasAddress(request)) {
      listener(request, response)
    } else {
      response.writeHead(400, { connection: 'close' }).end()
    }
  })
  server.listen({ host, port })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw cannotListen(error, host, port)
  }
  return {
    url: addressOf(server, host),
    close(patience) {
      isClosing = true
      pending.forEach(endConnection)
      return close(server, patience)
    },
  }
}

/** Has a client send its next request elsewhere, rather than into a connection that is about to be closed. */
function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

/** HTTP wants the whole address taken, too, as it is sent to a proxy; its host goes before the header's. */
function toOriginForm(request: IncomingMessage): void {
  const { url = '' } = request
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return
  const { host, pathname, search } = new URL(url)
  request.headers.host = host
  request.url = pathname + search
}

/** HTTP wants 400 for a host that is none; what comes after here takes it for an address. */
function hasAddress({ headers, url }: IncomingMessage): boolean {
  return URL.canParse(`http://${headers.host ?? 'localhost'}${url}`)
}

async function close(server: Server, patience: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK)
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

function cannotListen(error: unknown, host: string, port: number): StartupError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: end the program that uses it, or set PORT to another one.`,
    EACCES: `Port ${port} may not be used by this account: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one of its own, or leave it out.`,
    ENOTFOUND: `The host ${host} is not known: set HOST to an address of this machine, or leave it out.`,
  }
  return new StartupError(reasons[code] ?? `The server cannot listen on ${host}, port ${port} (${code}).`)
}
