import { createHash } from 'node:crypto'

/** An answer that is not GraphQL's. */
export interface Page {
  status?: number
  headers?: Record<string, string>
  body: string | Uint8Array<ArrayBuffer>
}

/** What is answered at one path; undefined leaves the request to GraphQL. */
export type Route = (request: Request) => Page | undefined | Promise<Page | undefined>

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Page {
  const body = `${JSON.stringify(value)}\n`
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body }
}

/** A name for this content, which changes when it does. */
export function entityTag(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27)
}

/** The page with its tag, or only the word that the client's copy is still good. It is asked for anew each time. */
export function revalidated(request: Request, tag: string, page: Page): Page {
  const etag = `W/"${tag}"`
  const headers = { ...page.headers, etag, 'cache-control': REVALIDATED }
  return isKnown(request, etag) ? { status: 304, headers, body: '' } : { ...page, headers }
}

/** May be kept by anybody, and is asked for again before each use. */
export const REVALIDATED = 'public, no-cache'

/** Whether the client's copy is the one with this tag: weak or strong is the same here (RFC 9110), and a star is any. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.map((candidate) => candidate.trim()).some((tag) => tag === '*' || opaque(tag) === opaque(etag))
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}
