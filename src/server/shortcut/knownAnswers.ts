import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DocumentNode } from 'graphql'
import { createLRUCache } from 'graphql-yoga'
import type { Exchange } from '../exchange.ts'

/** Clients differ in what they accept and from which site they come; of each kind the headers are kept. */
const MOST_KINDS = 100
const LONGEST_KIND = 300
const CONTENT_TYPE = /^application\/json(; ?charset=utf-8)?$/i
/** What the short way writes; an answer in another form is the general way's each time. */
const WRITTEN = /^application\/(graphql-response\+)?json(;|$)/
/** They are of one answer, not of its kind. */
const OF_ONE_ANSWER = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection'])

type Head = Readonly<Record<string, string | string[]>>

/**
 * What the general way has answered already: documents that it has parsed, validated and answered by one statement, and the
 * headers that it gave such an answer. These depend on `Accept` and `Origin` alone.
 */
export class KnownAnswers {
  readonly #documents: { get(text: string): DocumentNode | undefined }
  readonly #answered = new WeakSet<DocumentNode>()
  readonly #heads = createLRUCache<Head>({ max: MOST_KINDS })

  /** @param documents what was parsed, by its text */
  constructor(documents: { get(text: string): DocumentNode | undefined }) {
    this.#documents = documents
  }

  document(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text)
    return document !== undefined && this.#answered.has(document) ? document : undefined
  }

  /** The headers that an answer to this request has; undefined where that is for the general way to tell. */
  head(request: IncomingMessage): Head | undefined {
    const kind = kindOf(request)
    return kind === null ? undefined : this.#heads.get(kind)
  }

  /** Keeps what the general way has answered, once it is sent. */
  learn(request: IncomingMessage, response: ServerResponse, { answeredByStatement }: Exchange): void {
    if (answeredByStatement === null || response.statusCode !== 200) return
    if (!WRITTEN.test(String(response.getHeader('content-type')))) return
    this.#answered.add(answeredByStatement)
    const kind = kindOf(request)
    if (kind === null || this.#heads.get(kind) !== undefined) return
    const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
      value === undefined || OF_ONE_ANSWER.has(name) ? [] : [[name, typeof value === 'number' ? String(value) : value]],
    )
    this.#heads.set(kind, Object.fromEntries(headers))
  }
}

/** Null for all but a plain request of one operation by POST. */
function kindOf({ method, headers }: IncomingMessage): string | null {
  if (method !== 'POST' || !CONTENT_TYPE.test(headers['content-type'] ?? '')) return null
  if (headers['content-encoding'] !== undefined || headers['access-control-request-headers'] !== undefined) return null
  const kind = `${headers.accept ?? '*/*'} ${headers.origin ?? ''}`
  return kind.length > LONGEST_KIND ? null : kind
}
