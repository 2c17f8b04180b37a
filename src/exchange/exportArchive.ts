import { sql } from 'kysely'
import type { Database, Transaction } from '../database/index.ts'
import { countLines } from './counts.ts'
import { CONTEXT, type Counts, FORMAT, type Header, VERSION } from './format.ts'
import { AGENTS } from './parts/agents.ts'
import { ARTICLES } from './parts/articles.ts'
import { CANDIDATES, DECISIONS, DECISIONS_ORDER } from './parts/decisions.ts'
import { DOCUMENTS } from './parts/documents.ts'
import { MEETINGS } from './parts/meetings.ts'
import { MENTIONS, MENTIONS_GROUP, MENTIONS_ORDER } from './parts/mentions.ts'
import { QUOTATIONS, QUOTATIONS_ORDER } from './parts/quotations.ts'
import { REPORTS, REPORTS_ORDER } from './parts/reports.ts'
import { ROLES } from './parts/roles.ts'
import { C, inBatches, type Line } from './sql.ts'

const LINES_AT_ONCE = 200
const ARTICLES_AT_ONCE = 20
/** Documents are read together up to this size. */
const BYTES_AT_ONCE = 4 * 1024 * 1024

export interface ExportProgress {
  /** Called with how many of how many articles are written. */
  onArticles?(done: number, total: number): void
}

/**
 * Writes everything as lines of JSON, each with its newline, in an order that depends on what the archive holds and not on how it came
 * there: docs/export.md. The archive is seen as it is when this begins, whoever writes meanwhile; in memory are a few lines at a time.
 *
 * @param write is waited for, so that a slow reader slows the export down
 */
export function exportArchive(
  database: Pick<Database, 'snapshot'>,
  write: (lines: string) => Promise<void>,
  progress: ExportProgress = {},
): Promise<Counts> {
  return database.snapshot(async (tx) => {
    const counts = await countLines(tx)
    const header: Header = { '@context': CONTEXT, '@type': 'Dataset', name: FORMAT, version: VERSION, counts }
    await write(`${JSON.stringify(header)}\n`)
    const writeAll = async (name: string, statement: string) => {
      for await (const lines of inBatches<Line>(tx, name, statement, LINES_AT_ONCE)) await write(joined(lines))
    }
    await writeAll('agents', AGENTS)
    await writeAll('meetings', MEETINGS)
    await writeArticles(tx, write, (done) => progress.onArticles?.(done, counts.NewsArticle))
    const unattached = `SELECT id::text, byte_length AS bytes FROM document WHERE article_id IS NULL ORDER BY sha256 ${C}`
    for await (const documents of inBatches<StoredDocument>(tx, 'documents', unattached, LINES_AT_ONCE))
      await writeDocuments(tx, documents, write)
    await writeAll('roles', ROLES)
    await writeAll('candidates', CANDIDATES)
    return counts
  })
}

const joined = (lines: readonly Line[]) => lines.map(({ line }) => `${line}\n`).join('')

interface StoredDocument {
  id: string
  bytes: number
}

type OfArticle = Line & { articleId: string }

/** Each article, followed by its documents and by all that it says. */
async function writeArticles(
  tx: Transaction,
  write: (lines: string) => Promise<void>,
  onDone: (done: number) => void,
): Promise<void> {
  const inOrder = `SELECT id::text FROM article ORDER BY key ${C}`
  let done = 0
  for await (const batch of inBatches<{ id: string }>(tx, 'articles', inOrder, ARTICLES_AT_ONCE)) {
    const ids = batch.map(({ id }) => id)
    const of = (statement: string, rest: string) =>
      tx.rows<OfArticle>(sql`${sql.raw(statement)} WHERE a.id = ANY(${ids}::uuid[]) ${sql.raw(rest)}`)
    const articles = await of(ARTICLES, '')
    const claims = [
      await of(REPORTS, `ORDER BY ${REPORTS_ORDER}`),
      await of(QUOTATIONS, `ORDER BY ${QUOTATIONS_ORDER}`),
      await of(MENTIONS, `GROUP BY ${MENTIONS_GROUP} ORDER BY ${MENTIONS_ORDER}`),
      await of(DECISIONS, `ORDER BY ${DECISIONS_ORDER}`),
    ]
    for (const id of ids) {
      const ofThis = ({ articleId }: OfArticle) => articleId === id
      await write(joined(articles.filter(ofThis)))
      const documents = await tx.rows<StoredDocument>(sql`
        SELECT id::text, byte_length AS bytes FROM document WHERE article_id = ${id}::uuid ORDER BY sha256 ${sql.raw(C)}`)
      await writeDocuments(tx, documents, write)
      await write(joined(claims.flatMap((lines) => lines.filter(ofThis))))
    }
    done += ids.length
    onDone(done)
  }
}

async function writeDocuments(
  tx: Transaction,
  documents: readonly StoredDocument[],
  write: (lines: string) => Promise<void>,
): Promise<void> {
  let batch: string[] = []
  let bytes = 0
  const flush = async () => {
    if (batch.length > 0)
      await write(
        joined(
          await tx.rows<Line>(
            sql`${sql.raw(DOCUMENTS)} WHERE d.id = ANY(${batch}::uuid[]) ORDER BY d.sha256 ${sql.raw(C)}`,
          ),
        ),
      )
    batch = []
    bytes = 0
  }
  for (const document of documents) {
    if (bytes + document.bytes > BYTES_AT_ONCE) await flush()
    batch.push(document.id)
    bytes += document.bytes
  }
  await flush()
}
