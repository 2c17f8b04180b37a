import { sql } from 'kysely'
import type { AgentReference } from '../../entities/index.ts'
import type { Transaction } from '../transaction.ts'
import type { Block } from './references.ts'

/** A reference of the archive, with whom it means so far. */
export interface ResolvableReference extends AgentReference {
  id: string
  articleId: string
  agentId: string | null
  /** By an editor's decision. */
  decidedId: string | null
}

/** What comparing looks at: of what thousands of articles name, the rest would be much to read. */
const COMPARED = sql.raw(`
  r.id::text, r.article_id::text AS "articleId", a.key AS article, r.key, a.date_published AS date, r.kind, r.name,
  CASE WHEN r.kind = 'ORGANIZATION' AND r.aliases <> '{}' THEN r.names ELSE '[]' END AS names,
  r.classification, r.country, r.roles, CASE WHEN r.kind = 'PERSON' THEN r.context ELSE '{}' END AS context,
  r.is_confirmed AS "isConfirmed", r.identity, r.block, r.is_full AS "isFull",
  r.aliases, r.agent_id::text AS "agentId",
  -- Hardly any is decided, and in most archives none.
  CASE WHEN EXISTS (SELECT FROM agent_decision) THEN (
    SELECT d.agent_id::text FROM agent_decision d WHERE d.article_id = r.article_id AND d.kind = r.kind AND d.identity = r.identity
  ) END AS "decidedId"`)

/** What belongs to each reference, looked up for it: OFFSET 0 keeps the planner from beginning with all articles. */
const BESIDE = sql.raw(`
  CROSS JOIN LATERAL (SELECT key, date_published FROM article WHERE id = r.article_id AND withdrawn_at IS NULL OFFSET 0) AS a`)

/**
 * All references of articles that are not withdrawn whose meaning may depend on those of these blocks: a closed set for `groupReferences`. Full names are compared within
 * their block, and what is said in short with all full names that are of its block or are called so as well.
 */
export async function referencesAround(tx: Transaction, blocks: readonly Block[]): Promise<ResolvableReference[]> {
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
  const of = (isShort: boolean) => {
    const some = wanted.filter((block) => block.isShort === isShort)
    return sql`SELECT * FROM unnest(${some.map(({ kind }) => kind)}::agent_kind[], ${some.map(({ block }) => block)}::text[]) AS w(kind, block)`
  }
  return tx.rows(sql`
    WITH full_name AS MATERIALIZED (${of(false)}), short AS MATERIALIZED (${of(true)})
    SELECT ${COMPARED} FROM full_name w CROSS JOIN LATERAL (
      SELECT * FROM agent_reference r WHERE r.kind = w.kind AND r.block = w.block AND r.is_full OFFSET 0) AS r ${BESIDE}
    UNION ALL
    SELECT ${COMPARED} FROM short w CROSS JOIN LATERAL (
      SELECT * FROM agent_reference r WHERE r.kind = w.kind AND r.block = w.block AND NOT r.is_full OFFSET 0) AS r ${BESIDE}`)
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

/** What articles call an agent, and how many do so in the same words. */
export interface Calling extends Omit<AgentReference, 'article' | 'date' | 'roles' | 'context' | 'block' | 'aliases'> {
  agentId: string
  sameAs: string[]
  count: number
}

/** By whom an agent is now, after merging. */
export function callingsOfAgents(tx: Transaction, agents: readonly string[]): Promise<Calling[]> {
  return tx.rows(sql`
    SELECT coalesce(g.merged_into_id, g.id)::text AS "agentId", r.kind, min(r.key) AS key, r.name, r.names, r.classification, r.country,
      r.is_confirmed AS "isConfirmed", r.identity, r.is_full AS "isFull", r.same_as AS "sameAs", count(*) AS count
    FROM agent g JOIN agent_reference r ON r.agent_id = g.id AND r.is_resolved
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])
    GROUP BY coalesce(g.merged_into_id, g.id), r.kind, r.key LIKE ' publisher %', r.name, r.names, r.classification, r.country,
      r.is_confirmed, r.identity, r.is_full, r.same_as`)
}

/** What is said in the same words, as many times as it is said. */
export function membersOf(callings: readonly Calling[]): AgentReference[] {
  return callings.flatMap((calling) => {
    const reference = { ...calling, article: '', date: '', roles: [], context: [], block: '', aliases: [] }
    return Array.from({ length: calling.count }, () => reference)
  })
}
