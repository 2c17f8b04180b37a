import { sql } from 'kysely'
import type { Database, Transaction } from '../database/index.ts'
import { StartupError } from '../errors.ts'
import { lock, settle } from '../ingest/index.ts'
import { type Counts, FORMAT, noCounts, TYPES, type Type, VERSION } from './format.ts'
import { fillIn } from './later.ts'
import { misfit } from './misfit.ts'
import { agents } from './parts/agents.ts'
import { articles } from './parts/articles.ts'
import { candidates, decisions } from './parts/decisions.ts'
import { documents } from './parts/documents.ts'
import { meetings } from './parts/meetings.ts'
import { mentions } from './parts/mentions.ts'
import type { Fields, Later, Part } from './parts/part.ts'
import { quotations } from './parts/quotations.ts'
import { reports } from './parts/reports.ts'
import { roles } from './parts/roles.ts'
import { NO_EXPORT, type NumberedLine, readLines } from './readLines.ts'
import { fillReadTables } from './readTables.ts'

/** In an order in which none refers to a later one. */
const PARTS: readonly Part[] = [
  agents,
  meetings,
  articles,
  documents,
  reports,
  quotations,
  mentions,
  decisions,
  roles,
  candidates,
]

const LINES_AT_ONCE = 500
const BYTES_AT_ONCE = 8 * 1024 * 1024

export interface ImportProgress {
  /** Called with how many of how many articles are in. */
  onArticles?(done: number, total: number): void
  /** Called when all lines are in. */
  onRead?(): void
}

/**
 * Reads an export back into an empty archive: the same records with the same ids and slugs, in one transaction, so that an archive has
 * all of it or nothing. What was pending in the exported archive is settled afterwards.
 *
 * @throws StartupError where the archive is not empty, or the lines are no whole export
 */
export async function importArchive(
  database: Pick<Database, 'transaction'>,
  content: AsyncIterable<Uint8Array>,
  progress: ImportProgress = {},
): Promise<Counts> {
  const counts = await database.transaction((tx) => insertAll(tx, content, progress)).catch(explained)
  await settle(database)
  return counts
}

async function insertAll(
  tx: Transaction,
  content: AsyncIterable<Uint8Array>,
  progress: ImportProgress,
): Promise<Counts> {
  // Who fills a new archive with its first documents waits, and then sees that it is not new.
  lock(tx, ['seeds'])
  await refuseUnlessEmpty(tx)
  const lines = readLines(content)
  const first = await lines.next()
  const expected = first.done === true ? null : countsIn(first.value.fields)
  if (expected === null) throw new StartupError(NO_EXPORT)
  const found = noCounts()
  const later: Later[] = []
  let batch: NumberedLine[] = []
  let bytes = 0
  const flush = async () => {
    await insertBatch(tx, batch)
    batch = []
    bytes = 0
    progress.onArticles?.(found.NewsArticle, expected.NewsArticle)
  }
  for await (const line of lines) {
    const type = typeOf(line)
    found[type]++
    later.push(...(partOf(type).later?.(line.fields) ?? []))
    batch.push(line)
    bytes += line.length
    if (batch.length >= LINES_AT_ONCE || bytes >= BYTES_AT_ONCE) await flush()
  }
  await flush()
  for (const type of TYPES)
    if (found[type] !== expected[type])
      throw new StartupError(
        `The file is cut off or was changed: it has ${found[type]} of ${expected[type]} lines of type ${type}. Nothing was imported.`,
      )
  await fillIn(tx, later)
  progress.onRead?.()
  await fillReadTables(tx)
  return found
}

async function refuseUnlessEmpty(tx: Transaction): Promise<void> {
  const [held] = await tx.rows<{ articles: number; others: number }>(sql`
    SELECT (SELECT count(*) FROM article) AS articles,
      (SELECT count(*) FROM document WHERE article_id IS NULL) + (SELECT count(*) FROM agent) AS others`)
  if (held === undefined || held.articles + held.others === 0) return
  const what =
    held.articles > 0 ? `${held.articles} ${held.articles === 1 ? 'article' : 'articles'}` : 'documents or names'
  throw new StartupError(
    `The archive holds ${what} already, and an import needs an empty one: name another by DATABASE_URL or DATA_DIR.`,
  )
}

/** Null where this is no first line of an export. */
function countsIn({ name, version, counts }: Fields): Counts | null {
  if (name !== FORMAT || typeof counts !== 'object' || counts === null) return null
  if (version !== VERSION)
    throw new StartupError(
      `The export is of version ${String(version)}, and this program reads version ${VERSION}: use a program of the version that wrote it, or a newer one.`,
    )
  return Object.assign(noCounts(), counts)
}

function typeOf({ fields, number }: NumberedLine): Type {
  const type = TYPES.find((one) => one === fields['@type'])
  if (type !== undefined) return type
  throw new StartupError(`Line ${number}: what "${String(fields['@type'])}" means is not known. Nothing was imported.`)
}

function partOf(type: Type): Part {
  const part = PARTS.find(({ types }) => types.includes(type))
  if (part === undefined) throw new Error(`no part reads ${type}`)
  return part
}

async function insertBatch(tx: Transaction, batch: readonly NumberedLine[]): Promise<void> {
  for (const part of PARTS) {
    const lines = batch.filter((line) => part.types.includes(typeOf(line)))
    if (lines.length === 0) continue
    try {
      await part.insert(
        tx,
        lines.map(({ fields }) => fields),
      )
    } catch (error) {
      throw misfit(error, `Lines ${lines[0]?.number} to ${lines.at(-1)?.number} (${part.types.join(', ')})`)
    }
  }
}

/** Some rules are looked at when all is there. */
function explained(error: unknown): never {
  throw misfit(error, 'Some lines')
}
