import pg from 'pg'
import { StartupError } from '../errors.ts'
import { describeAddress, withoutPassword } from './address.ts'
import { codeOf } from './driverErrors.ts'

const oldestVersion = 14
const extensions = ['pg_trgm', 'unaccent']

interface ServerFacts {
  readonly version: string
  readonly versionNumber: number
  readonly encoding: string
  readonly isMigrated: boolean
  readonly mayCreateTables: boolean
  readonly mayCreateExtensions: boolean
  readonly availableExtensions: readonly string[]
  readonly installedExtensions: readonly { name: string; schema: string }[]
}

/**
 * Checks that a server is one that the archive can live on.
 *
 * @throws StartupError everything that is missing, in one line without the password
 */
export async function checkServer(url: string): Promise<void> {
  const lacks = whatIsMissing(await askServer(url))
  if (lacks.length === 0) return
  throw new StartupError(`The database ${describeAddress(url)} (DATABASE_URL) does not serve: ${lacks.join('; ')}.`)
}

/** What to do about a server before an archive can live on it; empty where it serves. */
export function whatIsMissing(server: ServerFacts): string[] {
  if (server.versionNumber < oldestVersion * 10_000) {
    return [
      `it is PostgreSQL ${server.version}, and ${oldestVersion} is the oldest that does: upgrade it or use another`,
    ]
  }
  const lacks: string[] = []
  if (server.encoding !== 'UTF8') {
    lacks.push(
      `its encoding is ${server.encoding}: make one in UTF-8 with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`,
    )
  }
  for (const extension of extensions) lacks.push(...whatIsMissingOf(extension, server))
  if (!server.isMigrated && !server.mayCreateTables) {
    lacks.push('this user may not create tables: GRANT CREATE ON SCHEMA public TO the user of DATABASE_URL')
  }
  return lacks
}

function whatIsMissingOf(extension: string, server: ServerFacts): string[] {
  const installed = server.installedExtensions.find(({ name }) => name === extension)
  if (installed !== undefined) {
    if (installed.schema === 'public') return []
    return [
      `the extension ${extension} is in the schema ${installed.schema}: ALTER EXTENSION ${extension} SET SCHEMA public`,
    ]
  }
  if (!server.availableExtensions.includes(extension)) {
    return [`the server has no extension ${extension}: install PostgreSQL's contrib modules there (postgresql-contrib)`]
  }
  if (server.mayCreateExtensions) return []
  return [
    `the extension ${extension} is not in the database and this user may not add it: CREATE EXTENSION ${extension} as its owner`,
  ]
}

async function askServer(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'onrecord' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<ServerFacts>(factsQuery, [extensions])
    const [facts] = rows
    if (facts === undefined) throw new Error('It answers nothing.')
    return facts
  } catch (error) {
    throw new StartupError(`${whyNot(error, url)} (DATABASE_URL)`)
  } finally {
    await client.end()
  }
}

const factsQuery = `
  select current_setting('server_version') as version,
    current_setting('server_version_num')::int as "versionNumber",
    pg_encoding_to_char(encoding) as encoding,
    to_regclass('public._prisma_migrations') is not null as "isMigrated",
    has_schema_privilege('public', 'CREATE') as "mayCreateTables",
    has_database_privilege(current_database(), 'CREATE') as "mayCreateExtensions",
    array(select name::text from pg_available_extensions where name = any($1)) as "availableExtensions",
    coalesce((select json_agg(json_build_object('name', extname, 'schema', extnamespace::regnamespace::text))
      from pg_extension where extname = any($1)), '[]') as "installedExtensions"
  from pg_database where datname = current_database()`

function whyNot(error: unknown, url: string): string {
  const database = describeAddress(url)
  const code = codeOf(error)
  const said = withoutPassword(error instanceof Error ? error.message || String(code) : String(error), url)
  if (code === '28P01' || code === '28000')
    return `The database ${database} refuses this user: check name and password. It says: ${said}`
  if (code === '3D000') return `There is no database ${database}: make it with createdb, in UTF-8`
  if (code?.startsWith('53')) return `The database ${database} takes no more connections. It says: ${said}`
  return `The database ${database} cannot be reached: is the server running, and the address right? ${said}`
}
