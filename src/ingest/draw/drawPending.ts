import { sql } from 'kysely'
import { makeCurrent, nextVersion } from '../receive/versions.ts'
import { affectedOf, type StoredAffected } from '../record/recording.ts'
import { inTransaction, lockAgents, type Transaction, type Writer } from '../transaction.ts'
import { drawMeetings } from './drawMeetings.ts'
import { findMeetings } from './meetings.ts'
import { deleteOrphans } from './orphans.ts'
import { countPublished, differencesOf, refreshReadTables } from './readTables/index.ts'
import { linkSimilar } from './similar/index.ts'

/**
 * Draws what follows from recorded claims, for many articles at once: meetings from their reports, and all that is kept for reading.
 * Then nothing is pending for them. Gives how many articles it took.
 */
export function drawPending(database: Writer, limit: number): Promise<number> {
  return inTransaction(database, async (tx) => {
    lockAgents(tx)
    const taken = await tx.rows<{ id: string; affected: StoredAffected }>(sql`
      SELECT article_id::text AS id, affected FROM pending_article WHERE step = 'DRAW'
      ORDER BY article_id LIMIT ${limit} FOR UPDATE SKIP LOCKED`)
    if (taken.length === 0) return 0
    // Whoever withdraws one of them waits until it is drawn, or this waits for them.
    await tx.rows(sql`
      SELECT FROM article WHERE id = ANY(${taken.map(({ id }) => id)}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
    const ids = taken.map(({ id }) => id)
    const before = await countPublished(tx, ids)
    await writeArticles(tx, taken)
    await draw(
      tx,
      ids,
      taken.map(({ affected }) => affected),
      differencesOf(before, await countPublished(tx, ids)),
    )
    await turnToNext(tx, ids)
    return taken.length
  })
}

/**
 * Where another version came meanwhile it is its turn now: what each version claimed is recorded and drawn before the next one, so that
 * what is kept of it does not depend on when that came. For the others nothing is left to do.
 */
async function turnToNext(tx: Transaction, articles: readonly string[]): Promise<void> {
  const several = await tx.rows<{ id: string }>(sql`
    SELECT a.id::text FROM article a JOIN document d ON d.article_id = a.id
    WHERE a.id = ANY(${articles}::uuid[]) AND a.withdrawn_at IS NULL GROUP BY a.id HAVING count(*) > 1`)
  const turned = new Set<string>()
  for (const { id } of several) {
    const next = await nextVersion(tx, id)
    if (next === null) continue
    await makeCurrent(tx, id, next)
    turned.add(id)
  }
  await tx.run(sql`
    DELETE FROM pending_article WHERE article_id = ANY(${articles.filter((id) => !turned.has(id))}::uuid[])`)
  if (turned.size > 0)
    await tx.run(sql`
      UPDATE pending_article SET step = 'RESOLVE', affected = '{}', since = now() WHERE article_id = ANY(${[...turned]}::uuid[])`)
}

/** The articles' own rows, after their claims. */
async function writeArticles(
  tx: Transaction,
  taken: readonly { id: string; affected: StoredAffected }[],
): Promise<void> {
  const rows = taken.map(({ id, affected: { isChanged, publisherId } }) => ({
    id,
    isChanged: isChanged ?? false,
    isPublished: publisherId !== undefined,
    publisherId: publisherId ?? null,
  }))
  await tx.run(sql`
    UPDATE article a SET updated_at = now(), publisher_id = CASE WHEN r."isPublished" THEN coalesce(g.merged_into_id, g.id) ELSE a.publisher_id END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "isChanged" boolean, "isPublished" boolean, "publisherId" uuid)
      LEFT JOIN agent g ON g.id = r."publisherId"
    WHERE a.id = r.id
      AND (r."isChanged" OR (r."isPublished" AND a.publisher_id IS DISTINCT FROM coalesce(g.merged_into_id, g.id)))`)
}

/**
 * Meetings, what is kept for reading and links between similar texts, after these articles or their claims have changed. `published` as in
 * `ToRefresh`.
 */
export async function draw(
  tx: Transaction,
  articles: readonly string[],
  stored: readonly StoredAffected[],
  published: ReadonlyMap<string, number>,
): Promise<void> {
  const { agents, meetings, memberships, quotes } = affectedOf({})
  for (const one of stored.map(affectedOf)) {
    for (const id of one.agents) agents.add(id)
    for (const id of one.meetings) meetings.add(id)
    for (const id of one.memberships) memberships.add(id)
    for (const [id, by] of one.quotes) quotes.set(id, (quotes.get(id) ?? 0) + by)
  }
  await findMeetings(tx, articles, meetings)
  await drawMeetings(tx, meetings, agents)
  await refreshReadTables(tx, { agents, articles, meetings, memberships, quotes, published })
  await deleteOrphans(tx, [...meetings], [...agents])
  await linkSimilar(tx, articles)
}
