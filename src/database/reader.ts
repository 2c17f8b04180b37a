import type { Kysely, RawBuilder } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { ambiguousName, badUserInput, timeout, unavailable } from '../errors.ts'
import { codeOf, isConnectionFailure } from './driverErrors.ts'

/** Runs statements that read. Throws UNAVAILABLE, TIMEOUT or BAD_USER_INPUT (errors.ts), never a driver's error. */
export interface Reader {
  read<Row>(statement: RawBuilder<Row>): Promise<Row[]>
  /** Runs a statement whose answer is one text, never null. Where the reader's signal is aborted meanwhile, the statement is cancelled. */
  readText(statement: PreparedStatement): Promise<string>
}

/** A statement as it goes to the server. One with a name is prepared once on each connection: the same name, the same text. */
export interface PreparedStatement {
  readonly name: string | undefined
  readonly text: string
  readonly parameters: readonly unknown[]
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

export function readWith<Row>(
  kysely: Kysely<unknown>,
  statement: RawBuilder<Row>,
  circumstances: Circumstances,
): Promise<Row[]> {
  const query = statement.compile(kysely)
  return running(query.sql, query.parameters, circumstances, async () => (await kysely.executeQuery<Row>(query)).rows)
}

export function readTextWith(
  pool: Pool,
  { name, text, parameters }: PreparedStatement,
  circumstances: Circumstances,
): Promise<string> {
  return running(text, parameters, circumstances, async () => {
    const client = await pool.connect()
    const stopListening = cancelOnAbort(pool, client, circumstances.signal)
    try {
      const query = {
        ...(name === undefined ? {} : { name }),
        text,
        values: [...parameters],
        rowMode: 'array' as const,
      }
      const { rows } = await client.query<[string | null]>(query)
      const result = rows[0]?.[0]
      if (result == null) throw new Error('The statement gave no text.')
      return result
    } finally {
      stopListening()
      client.release()
    }
  })
}

async function running<Result>(
  sql: string,
  parameters: readonly unknown[],
  { onStatement, signal }: Circumstances,
  run: () => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  if (parameters.some(holdsNullCharacter)) throw badUserInput('A text may not hold the null character (U+0000).')
  const start = performance.now()
  try {
    return await run()
  } catch (error) {
    throw translate(error)
  } finally {
    onStatement?.({ sql, duration: performance.now() - start })
  }
}

/** PostgreSQL is told over another connection. Whether it comes in time is its affair: the statement then ends by itself. */
function cancelOnAbort(pool: Pool, client: PoolClient, signal: AbortSignal | undefined): () => void {
  if (signal === undefined) return () => {}
  // The types of pg leave out the process that serves a connection.
  const { processID } = client as PoolClient & { processID?: number }
  const cancel = () => {
    pool.query('select pg_cancel_backend($1)', [processID]).catch(() => {})
  }
  signal.addEventListener('abort', cancel, { once: true })
  return () => signal.removeEventListener('abort', cancel)
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
