import { sql } from 'kysely'
import type { AgentReference } from '../../entities/index.ts'
import type { Block } from '../refer/references.ts'
import type { Transaction } from '../transaction.ts'

/** What the archive says of somebody: one reference, or of an organization all that say the same, with whom they mean so far. */
export interface ResolvableReference extends AgentReference {
  ids: string[]
  agentId: string | null
  isResolved: boolean
  /** By an editor's decision. */
  decidedId: string | null
}

/**
 * All references of articles that are not withdrawn whose meaning may depend on those of these blocks: a closed set for `groupReferences`. Full names are compared within
 * their block, and what is said in short with all full names that are of its block or are called so as well. Of articles that are not taken yet, what is not
 * resolved says nothing: it is compared in all its blocks when they are.
 */
export async function referencesAround(
  tx: Transaction,
  blocks: readonly Block[],
  taken: readonly string[],
): Promise<ResolvableReference[]> {
  const kinds = blocks.map(({ kind }) => kind)
  const names = blocks.map(({ block }) => block)
  const wanted = await tx.rows<Block & { isShort: boolean }>(sql`
    WITH given AS (
      SELECT DISTINCT * FROM unnest(${kinds}::agent_kind[], ${names}::text[]) AS g(kind, block)
    ), short AS MATERIALIZED (
      SELECT kind, block FROM given
      UNION SELECT r.kind, alias FROM given g JOIN agent_reference r ON r.kind = g.kind AND r.block = g.block AND r.is_full,
        unnest(r.aliases) AS alias
    ), called AS (
      SELECT DISTINCT r.kind, r.block FROM agent_reference r
      WHERE r.is_full AND r.aliases && (SELECT coalesce(array_agg(block), '{}') FROM short)
    )
    SELECT kind, block, true AS "isShort" FROM short UNION SELECT kind, block, false FROM called UNION SELECT kind, block, false FROM short`)
  const inKind = (kind: Block['kind']) => wanted.filter((block) => block.kind === kind)
  const [people, organizations] = await Promise.all([
    referencesOf(tx, PEOPLE, inKind('PERSON'), taken),
    referencesOf(tx, ORGANIZATIONS, inKind('ORGANIZATION'), taken),
  ])
  return [...people, ...organizations]
}

/** What comparing looks at: of what thousands of articles name, the rest would be much to read. */
const PEOPLE = {
  columns: sql`ARRAY[r.id::text] AS ids, 1 AS times, r.article, r.key, r.date, r.kind, r.name, '[]'::jsonb AS names, NULL AS classification,
    NULL AS country, r.roles, r.context, r.is_confirmed AS "isConfirmed", r.identity, r.block, r.is_full AS "isFull", r.aliases,
    r.agent_id::text AS "agentId", r.is_resolved AS "isResolved", r.decided_id::text AS "decidedId"`,
  grouping: sql``,
}

/** Who an organization is does not depend on when and beside whom it is named: what is said in the same words is read as one. */
const ORGANIZATIONS = {
  columns: sql`array_agg(r.id::text) AS ids, count(*) AS times, min(r.article COLLATE "C") AS article,
    split_part(min((r.article || E'\n' || r.key) COLLATE "C"), E'\n', -1) AS key, '' AS date, r.kind, r.name,
    r.compared_names AS names, r.classification, r.country, '[]'::jsonb AS roles, '{}'::text[] AS context,
    r.is_confirmed AS "isConfirmed", r.identity, r.block, r.is_full AS "isFull", r.aliases, r.agent_id::text AS "agentId",
    r.is_resolved AS "isResolved", r.decided_id::text AS "decidedId"`,
  grouping: sql`GROUP BY r.kind, r.name, r.compared_names, r.classification, r.country, r.is_confirmed, r.identity, r.block, r.is_full,
    r.aliases, r.agent_id, r.is_resolved, r.key LIKE ' publisher %', r.decided_id`,
}

function referencesOf(
  tx: Transaction,
  { columns, grouping }: typeof PEOPLE,
  wanted: readonly (Block & { isShort: boolean })[],
  taken: readonly string[],
): Promise<ResolvableReference[]> {
  const [kinds, blocks] = [wanted.map(({ kind }) => kind), wanted.map(({ block }) => block)]
  // What belongs to each is looked up for it: OFFSET 0 keeps the planner from beginning with all articles.
  return tx.rows(sql`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM unnest(${kinds}::agent_kind[], ${blocks}::text[], ${wanted.map(({ isShort }) => isShort)}::boolean[])
        AS w(kind, block, is_short)
    )
    SELECT ${columns} FROM (
      SELECT r.*, a.key AS article, a.date_published AS date, CASE WHEN r.aliases <> '{}' THEN r.names ELSE '[]' END AS compared_names,
        -- Hardly any is decided, and in most archives none.
        CASE WHEN EXISTS (SELECT FROM agent_decision) THEN (
          -- Of two whom the article calls alike the other one stays who it is.
          SELECT CASE WHEN d.agent_id <> r.agent_id AND EXISTS (SELECT FROM agent_reference o
            WHERE o.article_id = r.article_id AND o.kind = r.kind AND o.identity = r.identity AND o.agent_id = d.agent_id)
            THEN r.agent_id ELSE d.agent_id END
          FROM agent_decision d WHERE d.article_id = r.article_id AND d.kind = r.kind AND d.identity = r.identity
        ) END AS decided_id
      FROM wanted w CROSS JOIN LATERAL (
        SELECT * FROM agent_reference WHERE kind = w.kind AND block = w.block AND is_full <> w.is_short
          AND (is_resolved OR article_id = ANY(${taken}::uuid[])) OFFSET 0) AS r
      CROSS JOIN LATERAL (SELECT key, date_published FROM article WHERE id = r.article_id AND withdrawn_at IS NULL OFFSET 0) AS a
      OFFSET 0
    ) AS r ${grouping}`)
}

/** Names of which something is not resolved yet, in these articles. */
export async function unresolvedBlocks(tx: Transaction, articles: readonly string[]): Promise<Block[]> {
  return tx.rows(sql`
    SELECT DISTINCT kind, block FROM agent_reference WHERE article_id = ANY(${articles}::uuid[]) AND NOT is_resolved`)
}

/** Blocks in batches of about so many references: one that thousands of articles name is a batch by itself. At least one, if an empty one. */
export async function batchesOf(tx: Transaction, blocks: readonly Block[], references: number): Promise<Block[][]> {
  const sized = await tx.rows<Block & { size: number }>(sql`
    SELECT b.kind, b.block, (SELECT count(*) FROM agent_reference r WHERE r.kind = b.kind AND r.block = b.block) AS size
    FROM (SELECT DISTINCT * FROM unnest(${blocks.map(({ kind }) => kind)}::agent_kind[], ${blocks.map(({ block }) => block)}::text[])
      AS b(kind, block)) AS b ORDER BY size, b.kind, b.block`)
  const batches: Block[][] = []
  let room = 0
  for (const { size, ...block } of sized) {
    if (size > room || batches.length === 0) {
      batches.push([])
      room = references
    }
    batches.at(-1)?.push(block)
    // What shares a name with it comes along.
    room -= size + 1
  }
  return batches.length === 0 ? [[]] : batches
}

/** What names agents, those merged into them too, in articles that are not withdrawn. */
export function referencesOfAgents(
  tx: Transaction,
  agents: readonly string[],
): Promise<{ id: string; articleId: string; agentId: string }[]> {
  return tx.rows(sql`
    SELECT r.id::text, r.article_id::text AS "articleId", r.agent_id::text AS "agentId"
    FROM agent g JOIN agent_reference r ON r.agent_id = g.id AND r.is_resolved
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])`)
}
