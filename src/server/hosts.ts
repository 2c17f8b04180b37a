import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { badRequest } from '../errors.ts'
import type { Settings } from '../settings.ts'
import { Exchange } from './exchange.ts'
import { logRequest } from './requestLine.ts'

/** Names that nobody else can have a browser look up as this machine. */
const OWN_NAMES = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i

/** HTTP's status for a host that is not answered here. */
const MISDIRECTED = 421

/**
 * Refuses requests for hosts that are not served. On loopback these are all but the machine's own names, unless ALLOWED_HOSTS says more: a
 * page of another site may have its own name point here, and would then count as this server's.
 */
export function forServedHosts(
  { allowedHosts, host }: Pick<Settings, 'allowedHosts' | 'host'>,
  log: Logger,
  listener: RequestListener,
): RequestListener {
  const isAny = allowedHosts.includes('*') || (allowedHosts.length === 0 && !OWN_NAMES.test(host))
  const isServed = (name: string) => isAny || OWN_NAMES.test(name) || allowedHosts.includes(name)
  return (request, response) => {
    if (isServed(hostOf(request))) listener(request, response)
    else refuse(request, response, log)
  }
}

/** Without its port. No browser leaves it out. */
function hostOf({ headers }: IncomingMessage): string {
  return headers.host === undefined ? 'localhost' : new URL(`http://${headers.host}`).hostname
}

function refuse(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const { message, extensions } = badRequest('This host is not served here: name it in the setting ALLOWED_HOSTS.')
  const body = JSON.stringify({ errors: [{ message, extensions: { code: extensions.code } }] })
  response.writeHead(MISDIRECTED, { 'content-type': 'application/json; charset=utf-8', connection: 'close' }).end(body)
  const exchange = new Exchange()
  exchange.errorCodes = [String(extensions.code)]
  logRequest(log, request.method ?? '', request.url?.split('?')[0] ?? '', MISDIRECTED, exchange)
}
