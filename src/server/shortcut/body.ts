import type { IncomingMessage } from 'node:http'

/** What a request asks for. */
export interface Asked {
  /** A document, or the hash of a trusted one. */
  document: { query: string } | { hash: string }
  operationName: string | null
  variables: Record<string, unknown>
}

/** The whole body; null where it ends before it is whole. */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)))
      .on('error', () => resolve(null))
      .on('close', () => resolve(null))
  })
}

/** What a body asks for; null where anything about it is unusual, which is for the general way to judge. */
export function parseBody(body: Buffer): Asked | null {
  const parsed = parseJson(body)
  if (!isObject(parsed)) return null
  const { query, extensions, operationName = null, variables, ...others } = parsed
  const document = documentOf(query, extensions)
  if (document === null || (operationName !== null && typeof operationName !== 'string')) return null
  if ((variables != null && !isObject(variables)) || Object.keys(others).length > 0) return null
  return { document, operationName, variables: variables ?? {} }
}

function documentOf(query: unknown, extensions: unknown): Asked['document'] | null {
  if (typeof query === 'string') return query === '' || extensions !== undefined ? null : { query }
  if (query !== undefined || !isObject(extensions)) return null
  const { persistedQuery } = extensions
  if (!isObject(persistedQuery) || persistedQuery.version !== 1) return null
  return typeof persistedQuery.sha256Hash === 'string' ? { hash: persistedQuery.sha256Hash } : null
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
