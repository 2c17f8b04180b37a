import type { Kysely, RawBuilder } from 'kysely'
import { ambiguousName, badUserInput, timeout, unavailable } from '../errors.ts'
import { codeOf, isConnectionFailure } from './driverErrors.ts'

/** Runs statements that read. Throws UNAVAILABLE, TIMEOUT or BAD_USER_INPUT (errors.ts), never a driver's error. */
export interface Reader {
  read<Row>(statement: RawBuilder<Row>): Promise<Row[]>
}

/** A statement that ran, without its values. */
export interface ExecutedStatement {
  readonly sql: string
  /** Milliseconds, waiting for a connection included. */
  readonly duration: number
}

interface Circumstances {
  readonly onStatement?: ((statement: ExecutedStatement) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export async function readWith<Row>(
  kysely: Kysely<unknown>,
  statement: RawBuilder<Row>,
  { onStatement, signal }: Circumstances,
): Promise<Row[]> {
  signal?.throwIfAborted()
  const query = statement.compile(kysely)
  if (query.parameters.some(holdsNullCharacter)) throw badUserInput('A text may not hold the null character (U+0000).')
  const start = performance.now()
  try {
    const { rows } = await kysely.executeQuery<Row>(query)
    return rows
  } catch (error) {
    throw translate(error)
  } finally {
    onStatement?.({ sql: query.sql, duration: performance.now() - start })
  }
}

// PostgreSQL has no such character and would say so in its own words.
function holdsNullCharacter(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return Array.isArray(value) && value.some(holdsNullCharacter)
}

function translate(error: unknown): unknown {
  const code = codeOf(error)
  if (code === '57014') return timeout()
  // Raised by agent_by_name() in the database, with the slugs.
  if (code === 'OR001') return ambiguousName(detailOf(error).split(' '))
  return isConnectionFailure(error) ? unavailable() : error
}

function detailOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : ''
}
