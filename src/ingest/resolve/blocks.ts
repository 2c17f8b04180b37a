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

const COLUMNS = sql.raw(`
  r.id::text, r.article_id::text AS "articleId", a.key AS article, r.key, a.date_published AS date, r.kind, r.name, r.names,
  r.classification, r.country, r.roles, r.context, r.is_confirmed AS "isConfirmed", r.identity, r.block, r.is_full AS "isFull",
  r.aliases, r.agent_id::text AS "agentId", x.agent_id::text AS "decidedId"`)
/**
 * All references whose meaning may depend on those of these blocks: a closed set for `groupReferences`. Full names are compared within
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
    SELECT ${COLUMNS} FROM full_name w CROSS JOIN LATERAL (
      SELECT * FROM agent_reference r WHERE r.kind = w.kind AND r.block = w.block AND r.is_full OFFSET 0) AS r
      JOIN article a ON a.id = r.article_id
      LEFT JOIN agent_decision x ON x.article_id = r.article_id AND x.kind = r.kind AND x.identity = r.identity
    UNION ALL
    SELECT ${COLUMNS} FROM short w CROSS JOIN LATERAL (
      SELECT * FROM agent_reference r WHERE r.kind = w.kind AND r.block = w.block AND NOT r.is_full OFFSET 0) AS r
      JOIN article a ON a.id = r.article_id
      LEFT JOIN agent_decision x ON x.article_id = r.article_id AND x.kind = r.kind AND x.identity = r.identity`)
}

/** Names of which something is not resolved yet, in these articles. */
export async function unresolvedBlocks(tx: Transaction, articles: readonly string[]): Promise<Block[]> {
  return tx.rows(sql`
    SELECT DISTINCT kind, block FROM agent_reference WHERE article_id = ANY(${articles}::uuid[]) AND NOT is_resolved`)
}

/** All references that agents have, those of agents merged into them too. */
export async function referencesOfAgents(
  tx: Transaction,
  agents: readonly string[],
): Promise<(ResolvableReference & { meansId: string; sameAs: string[] })[]> {
  return tx.rows(sql`
    SELECT ${COLUMNS}, coalesce(g.merged_into_id, g.id)::text AS "meansId", r.same_as AS "sameAs"
    FROM agent g JOIN agent_reference r ON r.agent_id = g.id JOIN article a ON a.id = r.article_id
      LEFT JOIN agent_decision x ON x.article_id = r.article_id AND x.kind = r.kind AND x.identity = r.identity
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])`)
}
