import { sql } from 'kysely'
import { groupBy } from '../../groups.ts'
import { deleteOrphans } from '../draw/orphans.ts'
import { type Merged, mergeInto } from '../merging.ts'
import { isLater } from '../receive/order.ts'
import { namedByWithdrawn, type Outdated, writeReferences } from '../refer/references.ts'
import { inTransaction, lock, lockAgents, type Transaction, type Writer } from '../transaction.ts'
import { keepApartStill } from './apartStill.ts'
import { type Assignment, assignAgents } from './assign.ts'
import { batchesOf, type ResolvableReference, unresolvedBlocks } from './blocks.ts'
import { bringUpToDate } from './bringUpToDate.ts'
import { blocksOf, type Compared, comparedWith } from './compared.ts'
import { createAgents } from './describe.ts'
import { isKnown } from './isKnown.ts'
import { partsOf } from './parts.ts'

/** Of how many articles annotations are in memory. */
const WRITTEN_AT_ONCE = 200
/** About how many references are compared at once: what is known of them is in memory. */
const REFERENCES_AT_ONCE = 8000

/**
 * Decides whom pending articles name. One run at a time in the whole database, since who is meant depends on all articles; the
 * outcome depends on the set of articles and on editors' decisions, not on their order. Gives how many articles it took.
 */
export function resolvePending(database: Writer, limit: number): Promise<number> {
  return inTransaction(database, async (tx) => {
    lock(tx, ['resolution'])
    const taken = await takeUnresolved(tx, limit)
    const withdrawn = taken.filter(({ isWithdrawn }) => isWithdrawn).map(({ id }) => id)
    const articles = taken.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id)
    const unwritten = taken.filter(({ isWithdrawn, isReferred }) => !isWithdrawn && !isReferred).map(({ id }) => id)
    const outdated: Outdated = await namedByWithdrawn(tx, withdrawn)
    for (let from = 0; from < unwritten.length; from += WRITTEN_AT_ONCE) {
      const { agents, blocks } = await writeReferences(tx, unwritten.slice(from, from + WRITTEN_AT_ONCE))
      outdated.agents.push(...agents)
      outdated.blocks.push(...blocks)
    }
    const blocks = [...(await unresolvedBlocks(tx, articles)), ...outdated.blocks]
    let left = outdated.agents
    for (const batch of await batchesOf(tx, blocks, REFERENCES_AT_ONCE)) {
      await resolve(tx, await comparedWith(tx, batch, articles, left), left)
      left = []
    }
    if (outdated.agents.length > 0) await forgetCandidates(tx, outdated.agents)
    await tx.run(sql`
      UPDATE pending_article p SET step = 'RECORD', is_followed = EXISTS (
        SELECT FROM article a JOIN document c ON c.id = a.current_document_id JOIN document d ON d.article_id = a.id
        WHERE a.id = p.article_id AND ${isLater('d', 'c')})
      WHERE article_id = ANY(${taken.map(({ id }) => id)}::uuid[])`)
    return taken.length
  })
}

/** Waits for whoever withdraws one of them: only what is read afterwards tells whether it still is to be resolved. */
async function takeUnresolved(
  tx: Transaction,
  limit: number,
): Promise<{ id: string; isWithdrawn: boolean; isReferred: boolean }[]> {
  const taken = await tx.rows<{ id: string }>(sql`
    SELECT article_id::text AS id FROM pending_article WHERE step < 'RECORD' ORDER BY article_id LIMIT ${limit} FOR UPDATE`)
  return tx.rows(sql`
    SELECT p.article_id::text AS id, a.withdrawn_at IS NOT NULL AS "isWithdrawn", p.step = 'COMPARE' AS "isReferred"
    FROM pending_article p JOIN article a ON a.id = p.article_id
    WHERE p.article_id = ANY(${taken.map(({ id }) => id)}::uuid[]) ORDER BY p.article_id`)
}

/** Compares all that is resolved once more, a batch of blocks at a time: nothing comes of it but where an earlier version decided otherwise. */
export async function compareAgain(database: Writer, signal: AbortSignal | undefined): Promise<void> {
  const batches = await inTransaction(database, async (tx) =>
    batchesOf(tx, await tx.rows(sql`SELECT DISTINCT kind, block FROM agent_reference`), REFERENCES_AT_ONCE),
  )
  for (const batch of batches) {
    if (signal?.aborted) return
    await inTransaction(database, async (tx) => {
      lock(tx, ['resolution'])
      await resolve(tx, await comparedWith(tx, batch, []), [])
    })
  }
}

/** Compares whom the names of agents mean once more: what is proposed of them is what would be had nobody decided otherwise before. */
export async function compareNamesOf(tx: Transaction, agents: readonly string[]): Promise<void> {
  const blocks = await blocksOf(tx, agents)
  for (const batch of await batchesOf(tx, blocks, REFERENCES_AT_ONCE))
    await resolve(tx, await comparedWith(tx, batch, []), [])
}

async function resolve(tx: Transaction, { references, word }: Compared, outdated: readonly string[]): Promise<void> {
  const assignment = assignAgents(references, word)
  lockAgents(tx)
  await createAgents(tx, assignment.created)
  const moved = references.flatMap((reference) => {
    const now = assignment.agentOf.get(reference)
    if (now === undefined || now === reference.agentId) return []
    return reference.ids.map((id) => ({ id, kind: reference.kind, before: reference.agentId, now }))
  })
  tx.send(sql`
    UPDATE agent_reference r SET agent_id = m.now, is_resolved = true,
      -- What is new is about to be recorded so.
      recorded_id = coalesce(r.recorded_id, g.merged_into_id, g.id)
    FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ now }) => now)}::uuid[]) AS m(id, now) JOIN agent g ON g.id = m.now
    WHERE r.id = m.id`)
  // Who came back with an article, as whom they were before.
  const unresolved = references.filter(({ isResolved }) => !isResolved).flatMap(({ ids }) => ids)
  const back = await tx.rows<{ agentId: string }>(sql`
    UPDATE agent_reference SET is_resolved = true WHERE id = ANY(${unresolved}::uuid[]) AND NOT is_resolved
    RETURNING agent_id::text AS "agentId"`)

  await keepApartStill(tx, assignment.agentOf)
  const left = [...new Set(moved.flatMap(({ before }) => before ?? []))]
  // Whoever draws them ends first, and sees whom nothing names any more; else this does.
  await tx.rows(sql`SELECT FROM agent WHERE id = ANY(${left}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  await forward(tx, moved)
  const concerned = [
    ...new Set([
      ...outdated,
      ...left,
      ...moved.map(({ now }) => now),
      ...back.map(({ agentId }) => agentId),
      ...(await partsOf(
        tx,
        moved.flatMap(({ id, kind }) => (kind === 'ORGANIZATION' ? id : [])),
      )),
    ]),
  ]
  const means = await tx.rows<{ id: string }>(sql`
    SELECT DISTINCT coalesce(merged_into_id, id)::text AS id FROM agent WHERE id = ANY(${concerned}::uuid[])`)
  await bringUpToDate(tx, {
    agents: means.map(({ id }) => id),
    references: moved.filter(({ before }) => before !== null).map(({ id }) => id),
    left,
  })
  await proposeMerges(tx, references, assignment)
  await deleteOrphans(tx, [], [...outdated, ...left])
}

/** An agent whose references all mean another one now is that one: its id and slug, which somebody may know, keep resolving. */
async function forward(tx: Transaction, moved: readonly { before: string | null; now: string }[]): Promise<void> {
  const successors = [...groupBy(moved, ({ before }) => before)].flatMap(([id, all]) =>
    id === null ? [] : [...new Set(all.map(({ now }) => now))].map((now) => ({ id, now })),
  )
  if (successors.length === 0) return
  const gone = await tx.rows<Merged>(sql`
      SELECT g.id::text, (array_agg(DISTINCT coalesce(n.merged_into_id, n.id)))[1]::text AS "intoId"
      FROM jsonb_to_recordset(${JSON.stringify(successors)}::jsonb) AS s(id uuid, now uuid)
        JOIN agent g ON g.id = s.id JOIN agent n ON n.id = s.now
      WHERE g.merged_into_id IS NULL
        AND NOT EXISTS (SELECT FROM agent_reference x WHERE x.agent_id = g.id)
        AND NOT EXISTS (SELECT FROM agent m WHERE m.merged_into_id = g.id
          AND EXISTS (SELECT FROM agent_reference x WHERE x.agent_id = m.id))
        -- Nobody knows one that no claim has named yet.
        AND ${isKnown('g.id')}
      GROUP BY g.id HAVING count(DISTINCT coalesce(n.merged_into_id, n.id)) = 1`)
  await mergeInto(tx, 'agent', gone)
}

async function proposeMerges(
  tx: Transaction,
  references: readonly ResolvableReference[],
  { agentOf, candidates }: Assignment,
): Promise<void> {
  const agents = [
    ...new Set(
      references.flatMap((reference) => [reference.agentId, agentOf.get(reference)].filter((one) => one != null)),
    ),
  ]
  await tx.run(sql`
    WITH named AS MATERIALIZED (
      SELECT coalesce(merged_into_id, id) AS id FROM agent WHERE id = ANY(${agents}::uuid[]) UNION SELECT unnest(${agents}::uuid[])
    )
    DELETE FROM merge_candidate WHERE NOT is_dismissed AND agent_id IN (SELECT id FROM named) AND other_id IN (SELECT id FROM named)`)
  await tx.run(sql`
    INSERT INTO merge_candidate AS x (agent_id, other_id, reasons)
    SELECT DISTINCT ON (least(a.id, b.id), greatest(a.id, b.id)) least(a.id, b.id), greatest(a.id, b.id), c.reasons
    FROM jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) AS c("agentId" uuid, "otherId" uuid, reasons text[])
      JOIN agent one ON one.id = c."agentId" JOIN agent other ON other.id = c."otherId"
      JOIN agent a ON a.id = coalesce(one.merged_into_id, one.id) JOIN agent b ON b.id = coalesce(other.merged_into_id, other.id)
    WHERE a.id <> b.id ORDER BY 1, 2, array_to_string(c.reasons, ';') COLLATE "C"
    ON CONFLICT (agent_id, other_id) DO UPDATE SET reasons = excluded.reasons`)
}

/** Nobody is to decide on those whom only withdrawn articles name, or earlier versions. They are proposed again when these come back. */
async function forgetCandidates(tx: Transaction, agents: readonly string[]): Promise<void> {
  await tx.run(sql`
    DELETE FROM merge_candidate c USING agent g
    WHERE NOT c.is_dismissed AND g.id IN (c.agent_id, c.other_id) AND g.id = ANY(${agents}::uuid[])
      AND NOT EXISTS (SELECT FROM agent m JOIN agent_reference r ON r.agent_id = m.id
        WHERE (m.id = g.id OR m.merged_into_id = g.id) AND r.is_resolved)`)
}
