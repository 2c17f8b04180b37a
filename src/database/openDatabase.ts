import { CamelCasePlugin, Kysely, PostgresDialect, type RawBuilder } from 'kysely'
import pg from 'pg'
import type { Settings } from '../settings.ts'
import { describeAddress } from './address.ts'
import { openCanceller } from './canceller.ts'
import { addressOf, isUnused, startEmbedded } from './embedded/index.ts'
import { checkServer } from './external.ts'
import { type ExecutedStatement, type Reader, readTextWith, readWith } from './reader.ts'
import { sturdyPool } from './readPool.ts'
import { readTypes } from './readTypes.ts'
import { connectionSettings } from './session.ts'
import { BEGIN, runTransaction, type Transaction, type TransactionOptions } from './transaction.ts'

/** An open database: one way to read, one way to write. */
export interface Database {
  /** The connections that reads share; each statement ends after `settings.limits.timeoutMs`. */
  readonly pool: pg.Pool
  /** Builds and runs reads over the pool. Columns come out in camelCase, keys inside JSON stay as they are. */
  readonly kysely: Kysely<unknown>
  /** Where the database is, as an address for other programs. Holds the password: never print it. */
  readonly url: string
  /** Where the database is, for people: without the password. */
  readonly description: string
  /**
   * Runs one statement that reads.
   * @param signal where it is aborted before the statement starts, the statement does not
   * @throws GraphQLError BAD_USER_INPUT, AMBIGUOUS_NAME, TIMEOUT or UNAVAILABLE; anything else is a mistake of ours
   */
  read<Row>(statement: RawBuilder<Row>, signal?: AbortSignal): Promise<Row[]>
  /** The same for one request, which is told of each statement that ran, also of those that failed. */
  reader(onStatement: (statement: ExecutedStatement) => void, signal?: AbortSignal): Reader
  /** Writes, over connections of their own that have no time limit; see `Transaction`. Not repeated where it meets another writer. */
  transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>
  /** Reads one state of the archive by many statements, without a time limit. Nothing can be written. */
  snapshot<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** Ends the connections, then the embedded server where nobody else uses it. */
  close(): Promise<void>
}

type DatabaseSettings = Pick<Settings, 'databaseUrl' | 'databasePoolSize' | 'dataDirectory' | 'limits'>

/**
 * Opens the server that DATABASE_URL names, or starts the embedded one. Does not migrate.
 *
 * @param onProgress is told what takes time, in a few words for a person
 * @throws StartupError one line that says what is missing and what to do
 */
export async function openDatabase(
  settings: DatabaseSettings,
  onProgress: (message: string) => void = () => {},
): Promise<Database> {
  if (settings.databaseUrl !== undefined) {
    await checkServer(settings.databaseUrl)
    return connect(settings.databaseUrl, settings, async () => {})
  }
  const server = await startEmbedded(settings.dataDirectory, onProgress)
  return connect(addressOf(server.connection), settings, () => server.stop())
}

/** Whether `openDatabase` would make a database, which takes some seconds. */
export function isNewDatabase({ databaseUrl, dataDirectory }: DatabaseSettings): boolean {
  return databaseUrl === undefined && isUnused(dataDirectory)
}

const writeConnections = 10

/**
 * Statements that write begin with a few rows and look up what belongs to each, however large a table is. They are planned once, while tables
 * may still be nearly empty and reading one from end to end seems cheap: so whatever does that is out of the question, and a row that is read
 * in vain counts as much as a page.
 */
const lookUps = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_mergejoin: 'off',
  enable_hashjoin: 'off',
  enable_material: 'off',
  cpu_tuple_cost: 1,
  cpu_index_tuple_cost: 1,
}

function connect(url: string, settings: DatabaseSettings, afterwards: () => Promise<void>): Database {
  const timeoutMs = settings.limits.timeoutMs
  const pool = new pg.Pool({
    ...connectionSettings(url, { statement_timeout: timeoutMs }),
    // Where PostgreSQL does not end the statement itself, it cannot be reached any more.
    query_timeout: timeoutMs + 1_000,
    max: settings.databasePoolSize,
    types: readTypes,
  })
  // A connection that breaks while nobody uses it: the next read takes another one.
  pool.on('error', () => {})
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: sturdyPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const canceller = openCanceller(url)
  const writes = new pg.Pool({
    ...connectionSettings(url, lookUps),
    // A batch may have to wait for another's, which in a large archive can take minutes.
    connectionTimeoutMillis: 600_000,
    max: writeConnections,
    pipeline: true,
    types: readTypes,
  })
  writes.on('error', () => {})
  return {
    pool,
    kysely,
    url,
    description: describeAddress(url),
    read: (statement, signal) => readWith(kysely, statement, { signal }),
    reader: (onStatement, signal) => ({
      read: (statement) => readWith(kysely, statement, { onStatement, signal }),
      readText: (statement) => readTextWith(pool, canceller, statement, { onStatement, signal }),
    }),
    transaction: (work, { isDurable = true } = {}) =>
      runTransaction(writes, kysely, work, isDurable ? BEGIN.writing : BEGIN.writingUnsynchronized),
    snapshot: (work) => runTransaction(writes, kysely, work, BEGIN.reading),
    close: async () => {
      await writes.end()
      await kysely.destroy()
      // Kysely ends only a pool that it has read from.
      if (!pool.ending) await pool.end()
      await canceller.close()
      await afterwards()
    },
  }
}
