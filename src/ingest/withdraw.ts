import { drawMeetings } from './drawMeetings.ts'
import { countQuotes, refreshReadTables } from './readTables/index.ts'
import { inTransaction, lock, type Transaction, type Writer } from './transaction.ts'

/** Takes an article and its claims out of every read. The article stays as a tombstone. False where there is no such article. */
export function withdrawArticle(database: Writer, slug: string): Promise<boolean> {
  return inTransaction(database, (tx) => setWithdrawn(tx, slug, true))
}

/** Brings a withdrawn article and its claims back. False where there is no such article. */
export function restoreArticle(database: Writer, slug: string): Promise<boolean> {
  return inTransaction(database, (tx) => setWithdrawn(tx, slug, false))
}

async function setWithdrawn(tx: Transaction, slug: string, isWithdrawn: boolean): Promise<boolean> {
  const named = await tx.article.findUnique({ where: { slug }, select: { key: true } })
  if (named === null) return false
  await lock(tx, [`article ${named.key}`])
  const { id, withdrawnAt } = await tx.article.findUniqueOrThrow({ where: { slug } })
  if ((withdrawnAt !== null) === isWithdrawn) return true

  const quotesBefore = await countQuotes(tx, [id])
  const updatedAt = new Date()
  await tx.article.update({ where: { id }, data: { withdrawnAt: isWithdrawn ? updatedAt : null, updatedAt } })
  // A claim is current where its document is the article's current one.
  await tx.$executeRaw`
    UPDATE quote c SET is_current = NOT ${isWithdrawn}, updated_at = now() FROM article a
    WHERE c.article_id = ${id}::uuid AND a.id = c.article_id AND c.document_id = a.current_document_id`
  await tx.$executeRaw`
    UPDATE mention c SET is_current = NOT ${isWithdrawn} FROM article a
    WHERE c.article_id = ${id}::uuid AND a.id = c.article_id AND c.document_id = a.current_document_id`
  const reports = await tx.$queryRaw<{ id: string }[]>`
    UPDATE meeting_report c SET is_current = NOT ${isWithdrawn} FROM article a
    WHERE c.article_id = ${id}::uuid AND a.id = c.article_id AND c.document_id = a.current_document_id
    RETURNING c.meeting_id::text AS id`
  const cited = await tx.$queryRaw<{ id: string }[]>`
    UPDATE membership_citation c SET is_current = NOT ${isWithdrawn} FROM article a
    WHERE c.article_id = ${id}::uuid AND a.id = c.article_id AND c.document_id = a.current_document_id
    RETURNING c.membership_id::text AS id`

  const agents = new Set<string>()
  const meetings = new Set(reports.map((report) => report.id))
  const memberships = new Set(cited.map((citation) => citation.id))
  await tx.$queryRaw`SELECT id::text FROM meeting WHERE id = ANY(${[...meetings]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  await drawMeetings({ tx, meetings, agents })
  await refreshReadTables(tx, { agents, articles: [id], meetings, memberships, quotesBefore })
  return true
}
