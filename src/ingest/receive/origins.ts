import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'

/** A document whose text an article has already. */
interface SameText {
  document: { id: string }
  address: string
  textSha256: string
}

/** The article's own document with that text came from this address, too. */
export async function addOrigin(
  tx: Transaction,
  articleId: string,
  { document, address, textSha256 }: SameText,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO document_origin (document_id, address)
    SELECT d.id, ${address} FROM (
      SELECT d.id FROM document d JOIN article a ON a.id = d.article_id
      WHERE d.article_id = ${articleId}::uuid AND d.text_sha256 = ${textSha256} AND d.id <> ${document.id}::uuid
      ORDER BY d.article_key = a.key DESC, d.sha256 LIMIT 1) AS d
    ON CONFLICT DO NOTHING`)
}

/** This document becomes the article's own: it came from where others with the same text came from. */
export async function takeOverOrigins(
  tx: Transaction,
  articleId: string,
  { document, textSha256 }: SameText,
): Promise<void> {
  await tx.run(sql`
    INSERT INTO document_origin (document_id, address)
    SELECT ${document.id}::uuid, o.address FROM document d JOIN document_origin o ON o.document_id = d.id
    WHERE d.article_id = ${articleId}::uuid AND d.text_sha256 = ${textSha256} AND d.id <> ${document.id}::uuid
    ON CONFLICT DO NOTHING`)
}
