import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'
import type { ResolvableReference } from './blocks.ts'

/**
 * Whom an editor said not to be somebody is not that one either whom the rules part from them later, or find them to be: the word was about whoever
 * was named so in full.
 */
export async function keepApartStill(
  tx: Transaction,
  agentOf: ReadonlyMap<ResolvableReference, string>,
): Promise<void> {
  const turned = new Map(
    [...agentOf].flatMap(([{ agentId, isFull, decidedId }, now]) =>
      agentId === null || agentId === now || !isFull || decidedId !== null
        ? []
        : [[`${agentId} ${now}`, { agentId, now }]],
    ),
  )
  if (turned.size === 0) return
  const [before, now] = [[...turned.values()].map(({ agentId }) => agentId), [...turned.values()].map((one) => one.now)]
  await tx.run(sql`
    INSERT INTO merge_candidate AS x (agent_id, other_id, reasons, is_dismissed)
    SELECT DISTINCT least(t.now, other.id), greatest(t.now, other.id), '{}'::text[], true
    FROM unnest(${before}::uuid[], ${now}::uuid[]) AS t(before, now)
      JOIN agent b ON b.id = t.before JOIN agent n ON n.id = t.now
      JOIN merge_candidate c ON c.is_dismissed JOIN agent p ON p.id = c.agent_id JOIN agent q ON q.id = c.other_id
      CROSS JOIN LATERAL (VALUES (p.id, p.merged_into_id, q.id, q.merged_into_id), (q.id, q.merged_into_id, p.id, p.merged_into_id))
        AS pair(id, into_id, other_id, other_into_id)
      CROSS JOIN LATERAL (SELECT coalesce(pair.other_into_id, pair.other_id) AS id) AS other
    WHERE coalesce(pair.into_id, pair.id) = coalesce(b.merged_into_id, b.id) AND other.id <> coalesce(n.merged_into_id, n.id)
      AND coalesce(b.merged_into_id, b.id) <> coalesce(n.merged_into_id, n.id)
    ON CONFLICT (agent_id, other_id) DO UPDATE SET is_dismissed = true WHERE NOT x.is_dismissed`)
}
