import { sql } from 'kysely'
import { type AgentGroup, describeGroup, slugOf } from '../../entities/index.ts'
import { groupBy } from '../../groups.ts'
import { insert } from '../rows.ts'
import { freeSlugs } from '../slugs.ts'
import type { Transaction } from '../transaction.ts'
import { callingsOfAgents } from './callings.ts'
import { isKnown } from './isKnown.ts'
import type { Renamed } from './renameSlugs.ts'

/** Makes agents. A slug is made of the name that an agent has when it is first heard of; `renameSlugs` tells when it changes. */
export async function createAgents(tx: Transaction, created: ReadonlyMap<string, AgentGroup>): Promise<void> {
  if (created.size === 0) return
  const agents = [...created].map(([id, group]) => ({
    id,
    kind: group.members[0]?.kind ?? 'PERSON',
    ...describeGroup(group),
  }))
  const slugs = await freeSlugs(
    tx,
    'agent',
    agents.map(({ name, kind }) => slugOf(name, kind.toLowerCase())),
  )
  await insert(
    tx,
    'agent',
    agents.map(({ id, kind, name }, index) => ({ id, kind, name, slug: slugs[index], same_as: [] })),
  )
  await insert(
    tx,
    'person',
    agents.filter(({ kind }) => kind === 'PERSON').map(({ id }) => ({ id })),
  )
  await insert(
    tx,
    'organization',
    agents
      .filter(({ kind }) => kind === 'ORGANIZATION')
      .map(({ id, classification, country }) => ({ id, classification: classification ?? 'OTHER', country })),
  )
}

/** What an agent is called, and what kind of organization it is: as all articles say that name it. */
export interface Description extends ReturnType<typeof describeGroup> {
  id: string
  sameAs: string[]
}

/** Of those that some article names. */
export async function descriptionsOf(tx: Transaction, agents: readonly string[]): Promise<Description[]> {
  if (agents.length === 0) return []
  const callings = await callingsOfAgents(tx, agents)
  return [...groupBy(callings, ({ agentId }) => agentId)].map(([id, ofAgent]) => ({
    id,
    ...describeGroup({ members: ofAgent }),
    sameAs: [...new Set(ofAgent.flatMap(({ sameAs }) => sameAs))].sort(),
  }))
}

/** Those that are about to be called otherwise. */
export function renamedBy(tx: Transaction, described: readonly Description[]): Promise<Renamed[]> {
  return tx.rows<Renamed>(sql`
    SELECT a.id::text, a.kind, a.slug, a.name AS before, d.name, ${isKnown('a.id')} AS "isKnown"
    FROM jsonb_to_recordset(${JSON.stringify(described)}::jsonb) AS d(id uuid, name text) JOIN agent a ON a.id = d.id
    WHERE a.name <> d.name ORDER BY a.id`)
}

/** Writes what agents are called. */
export async function describeAgents(tx: Transaction, described: readonly Description[]): Promise<void> {
  if (described.length === 0) return
  const agents = described.map(({ id }) => id)
  const json = JSON.stringify(described)
  await tx.run(sql`
    WITH described AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS r(
        id uuid, name text, names jsonb, classification organization_classification, country char(2), "sameAs" text[])
    ), names AS MATERIALIZED (
      SELECT d.id, n.text, n.kind FROM described d CROSS JOIN jsonb_to_recordset(d.names) AS n(text text, kind name_kind)
    ), parents AS MATERIALIZED (
      SELECT DISTINCT ON (id) id, parent_id FROM (
        SELECT coalesce(g.merged_into_id, g.id) AS id, coalesce(w.merged_into_id, w.id) AS parent_id, part.is_confirmed, whole.identity
        FROM agent g JOIN agent_reference part ON part.agent_id = g.id AND part.is_resolved AND part.parent_key IS NOT NULL
          JOIN agent_reference whole ON whole.article_id = part.article_id AND whole.key = part.parent_key
          JOIN agent w ON w.id = whole.agent_id
        WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])
      ) AS said WHERE id <> parent_id
      GROUP BY id, parent_id ORDER BY id, bool_or(is_confirmed) DESC, count(*) DESC, min(identity COLLATE "C"), parent_id
    ), outdated AS MATERIALIZED (
      SELECT x.agent_id, x.text FROM described d JOIN agent_name x ON x.agent_id = d.id EXCEPT SELECT id, text FROM names
    ), dropped AS (
      DELETE FROM agent_name x USING outdated o WHERE x.agent_id = o.agent_id AND x.text = o.text
      RETURNING x.agent_id
    ), added AS (
      INSERT INTO agent_name AS x (id, agent_id, text, kind)
      SELECT gen_random_uuid(), id, text, kind FROM names ORDER BY id, text
      ON CONFLICT (agent_id, text) DO UPDATE SET kind = excluded.kind WHERE x.kind <> excluded.kind
      RETURNING agent_id
    ), classed AS (
      UPDATE organization o SET classification = coalesce(d.classification, o.classification), country = d.country, parent_id = p.parent_id
      FROM described d LEFT JOIN parents p ON p.id = d.id
      WHERE o.id = d.id AND (o.classification, o.country, o.parent_id)
        IS DISTINCT FROM (coalesce(d.classification, o.classification), d.country, p.parent_id)
      RETURNING o.id
    ), changed AS (
      SELECT agent_id AS id FROM dropped UNION SELECT agent_id FROM added UNION SELECT id FROM classed
    ), wanted AS MATERIALIZED (
      SELECT d.id, d.name, d."sameAs"
      FROM described d CROSS JOIN LATERAL (SELECT name, same_as FROM agent WHERE id = d.id OFFSET 0) AS a
      WHERE a.name <> d.name OR a.same_as <> d."sameAs" OR d.id IN (SELECT id FROM changed)
    )
    UPDATE agent a SET name = w.name, same_as = w."sameAs", updated_at = now() FROM wanted w WHERE a.id = w.id`)
}
