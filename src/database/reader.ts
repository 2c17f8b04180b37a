import type { Kysely, RawBuilder } from 'kysely'
import { ambiguousName, badUserInput, timeout, unavailable } from '../errors.ts'
import { codeOf } from './driverErrors.ts'

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
  return isConnectionFailure(error, code) ? unavailable() : error
}

// Classes 08 (connection), 53 (no resources, too many connections), 57P (shut down, starting) and 3D (database gone);
// failures of the network, which Node names in capitals; and those of pg, which have no code.
function isConnectionFailure(error: unknown, code: string | undefined): boolean {
  if (code !== undefined) return /^(08|53|57P|3D|28)|^E[A-Z]+$/.test(code)
  return error instanceof Error && /[Cc]onnect|pool after calling end|not queryable/.test(error.message)
}

function detailOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'detail' in error ? String(error.detail) : ''
}
