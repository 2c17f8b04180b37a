import { sql } from 'kysely'
import { draw } from './draw/drawPending.ts'
import { countPublished, countQuotes, differencesOf } from './draw/readTables/index.ts'
import { addPending, lockArticles } from './pending.ts'
import { makeCurrent } from './receive/versions.ts'
import { type SettleOptions, settle } from './settle.ts'
import { inTransaction, lockAgents, type Transaction, type Writer } from './transaction.ts'

/**
 * Takes an article and its claims out of every read, and decides anew whom others mean by the names that it bore upon. It stays as a
 * tombstone. False where there is no such article.
 */
export function withdrawArticle(database: Writer, slug: string, options: SettleOptions = {}): Promise<boolean> {
  return change(database, slug, true, options)
}

/** Brings a withdrawn article and its claims back. False where there is no such article. */
export function restoreArticle(database: Writer, slug: string, options: SettleOptions = {}): Promise<boolean> {
  return change(database, slug, false, options)
}

async function change(database: Writer, slug: string, isWithdrawn: boolean, options: SettleOptions): Promise<boolean> {
  const isKnown = await inTransaction(database, (tx) => setWithdrawn(tx, slug, isWithdrawn))
  if (isKnown) await settle(database, options)
  return isKnown
}

async function setWithdrawn(tx: Transaction, slug: string, isWithdrawn: boolean): Promise<boolean> {
  const [named] = await tx.rows<{ id: string }>(sql`SELECT id::text FROM article WHERE slug = ${slug}`)
  if (named === undefined) return false
  const { id } = named
  await lockArticles(tx, [id])
  lockAgents(tx)
  const publishedBefore = await countPublished(tx, [id])
  const [changed] = await tx.rows<{ documentId: string | null }>(sql`
    UPDATE article SET withdrawn_at = CASE WHEN ${isWithdrawn} THEN now() END, updated_at = now()
    WHERE id = ${id}::uuid AND (withdrawn_at IS NOT NULL) <> ${isWithdrawn}
    RETURNING current_document_id::text AS "documentId"`)
  if (changed === undefined) return true
  // What an editor said of it meanwhile holds now.
  if (!isWithdrawn && changed.documentId !== null) await makeCurrent(tx, id, changed.documentId)

  // What was to be recorded is not to be now; what had changed is still to be drawn.
  await tx.run(sql`UPDATE pending_article SET step = 'DRAW' WHERE article_id = ${id}::uuid`)
  const before = await countQuotes(tx, [id])
  // A claim is current where its document is the article's current one. Where a version has come that is not recorded yet, claims stand with the one before.
  const claims = isWithdrawn
    ? sql`WHERE c.article_id = ${id}::uuid AND c.is_current`
    : sql`FROM article a WHERE c.article_id = ${id}::uuid AND a.id = c.article_id AND c.document_id = a.current_document_id`
  await tx.run(sql`UPDATE quote c SET is_current = NOT ${isWithdrawn}, updated_at = now() ${claims}`)
  await tx.run(sql`UPDATE mention c SET is_current = NOT ${isWithdrawn} ${claims}`)
  const reports = await tx.rows<{ id: string | null }>(sql`
    UPDATE meeting_report c SET is_current = NOT ${isWithdrawn} ${claims} RETURNING c.meeting_id::text AS id`)
  const cited = await tx.rows<{ id: string }>(sql`
    UPDATE membership_citation c SET is_current = NOT ${isWithdrawn} ${claims} RETURNING c.membership_id::text AS id`)
  const quotes = differencesOf(before, await countQuotes(tx, [id]))
  await draw(
    tx,
    [id],
    [
      {
        meetings: reports.flatMap((report) => report.id ?? []),
        memberships: cited.map((citation) => citation.id),
        quotes: Object.fromEntries(quotes),
      },
    ],
    differencesOf(publishedBefore, await countPublished(tx, [id])),
  )
  await addPending(tx, [id], 'RESOLVE')
  return true
}
