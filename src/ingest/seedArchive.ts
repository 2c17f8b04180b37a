import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { ingestPaths } from './ingestPaths.ts'
import { findDocuments, readDocuments } from './receive/files.ts'
import { sha256Of } from './receive/receive.ts'
import type { Summary } from './run.ts'
import { lock, type Transaction, type Writer } from './transaction.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/**
 * Loads the documents that a new archive starts with, where the archive has no article and no document besides them (a start that
 * was broken off goes on). Of several servers that start at once, one loads and the others wait. Gives null where nothing was to do.
 */
export async function seedArchive(
  database: Writer,
  log: (message: string) => void = () => {},
  folder = SEEDS,
): Promise<Summary | null> {
  const seeds = await seedHashes(folder)
  if (!(await database.transaction((tx) => isNew(tx, seeds)))) return null
  return database.transaction(async (tx) => {
    lock(tx, ['seeds'])
    if (!(await isNew(tx, seeds))) return null
    log(`Loading ${seeds.length === 1 ? 'the first document' : `the first ${seeds.length} documents`} …`)
    return ingestPaths(
      database,
      [folder],
      {},
      {
        onOutcome: ({ reasons }) => {
          for (const reason of reasons) log(reason)
        },
      },
    )
  })
}

async function seedHashes(folder: string): Promise<string[]> {
  const hashes: string[] = []
  for (const file of (await findDocuments([folder])).files) {
    for await (const { bytes } of readDocuments(file, {})) hashes.push(sha256Of(bytes))
  }
  return hashes
}

async function isNew(tx: Transaction, seeds: readonly string[]): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT FROM article a LEFT JOIN document d ON d.article_id = a.id
      WHERE d.sha256 IS NULL OR d.sha256 <> ALL(${seeds}::text[]) OR NOT EXISTS (SELECT FROM pending_article p WHERE p.article_id = a.id)
    UNION ALL SELECT FROM document WHERE sha256 <> ALL(${seeds}::text[]) LIMIT 1`)
  return rows.length === 0
}
