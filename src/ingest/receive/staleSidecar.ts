import { sql } from 'kysely'
import type { Fault } from '../../annotations/index.ts'
import type { Writer } from '../transaction.ts'

/**
 * The faults for which annotations are refused. None where they fitted an earlier version of the article: they say nothing new, and this
 * one is read as if they did not lie beside it.
 *
 * @param key of the article
 * @param saidSha256 of the sidecar's file, null where there is none that can be read
 */
export async function refusingFaults(
  database: Writer,
  faults: readonly Fault[],
  key: string,
  saidSha256: string | null,
): Promise<readonly Fault[]> {
  if (faults.length === 0 || saidSha256 === null) return faults
  const earlier = await database.transaction((tx) =>
    tx.rows(sql`
      SELECT FROM (SELECT id FROM article WHERE key = ${key} UNION SELECT article_id FROM document WHERE article_key = ${key}) AS a
        JOIN document d ON d.article_id = a.id JOIN document_annotations x ON x.document_id = d.id
      WHERE x.said_sha256 = ${saidSha256} LIMIT 1`),
  )
  return earlier.length > 0 ? [] : faults
}
