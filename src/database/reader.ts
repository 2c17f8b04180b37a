import type { Kysely, RawBuilder } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { ambiguousName, badUserInput, timeout, unavailable } from '../errors.ts'
import { type Borrowed, borrow } from './borrow.ts'
import type { Canceller } from './canceller.ts'
import { codeOf, isConnectionFailure } from './driverErrors.ts'

/** Runs statements that read. Throws UNAVAILABLE, TIMEOUT or BAD_USER_INPUT (errors.ts), never a driver's error. */
export interface Reader {
  read<Row>(statement: RawBuilder<Row>): Promise<Row[]>
  /** Runs a statement whose answer is one text, or null. Where the reader's signal is aborted meanwhile, the statement is cancelled. */
  readText(statement: PreparedStatement): Promise<string | null>
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
  canceller: Canceller,
  { name, text, parameters }: PreparedStatement,
  circumstances: Circumstances,
): Promise<string | null> {
  return running(text, parameters, circumstances, async () => {
    const connection = await borrow(pool)
    const stopListening = cancelOnAbort(canceller, connection, circumstances.signal)
    try {
      circumstances.signal?.throwIfAborted()
      const { rows } = await connection.query<[string | null]>({
        ...(name === undefined ? {} : { name }),
        text,
        values: [...parameters],
        rowMode: 'array',
      })
      return rows[0]?.[0] ?? null
    } finally {
      stopListening()
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

/**
 * Has what runs on a connection cancelled where the signal is aborted. Whether that comes in time is PostgreSQL's affair: the statement
 * then ends by itself. Who stops listening gives the connection back, once nothing on it can be cancelled any more: what runs on it next is
 * somebody else's.
 */
function cancelOnAbort({ cancel }: Canceller, { client, release }: Borrowed, signal: AbortSignal | undefined) {
  // The types of pg leave out the process that serves a connection.
  const { processID } = client as PoolClient & { processID: number }
  let isFree = Promise.resolve(true)
  const onAbort = () => {
    isFree = cancel(processID).then(
      () => true,
      () => false,
    )
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  return (): void => {
    signal?.removeEventListener('abort', onAbort)
    void isFree.then((free) => release(!free))
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
