import type { Recording } from './recording.ts'
import type { NamedInArticle } from './resolve.ts'

/**
 * What annotations say of agents themselves. Names are added to those that other articles name too; an agent that only this
 * article knows is called as the annotations call it now, and by no other names.
 */
export async function describeAgents(
  recording: Recording,
  named: readonly NamedInArticle[],
  agents: ReadonlyMap<string, string>,
  replaces: boolean,
): Promise<void> {
  const { tx, articleId } = recording
  const described = new Map<string, NamedInArticle & { id: string; parentId: string | null }>()
  for (const agent of named) {
    const id = agents.get(agent.key)
    if (id === undefined) continue
    const first = described.get(id)
    if (first !== undefined) first.names = [...first.names, ...agent.names]
    else
      described.set(id, { ...agent, id, parentId: agent.parent === null ? null : (agents.get(agent.parent) ?? null) })
  }
  if (described.size === 0) return
  const json = JSON.stringify([...described.values()])

  const own = replaces
    ? await tx.$queryRaw<{ id: string }[]>`
        SELECT a.id FROM agent a WHERE a.id = ANY(${[...described.keys()]}::uuid[])
          AND NOT EXISTS (SELECT FROM mention m WHERE m.agent_id = a.id AND m.article_id <> ${articleId}::uuid)
          AND NOT EXISTS (SELECT FROM quote_speaker s JOIN quote q ON q.id = s.quote_id WHERE s.agent_id = a.id AND q.article_id <> ${articleId}::uuid)
          AND NOT EXISTS (SELECT FROM meeting_report_participant p JOIN meeting_report r ON r.id = p.report_id WHERE p.agent_id = a.id AND r.article_id <> ${articleId}::uuid)
          AND NOT EXISTS (SELECT FROM article p WHERE p.publisher_id = a.id AND p.id <> ${articleId}::uuid)
          AND NOT EXISTS (SELECT FROM agent other WHERE other.merged_into_id = a.id)`
    : []
  const ownIds = own.map(({ id }) => id)

  const changed = await tx.$queryRaw<{ id: string }[]>`
    WITH described AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${json}::jsonb) AS r(
        id uuid, name text, names jsonb, classification organization_classification, country char(2), "parentId" uuid, "sameAs" text[])
    ), names AS MATERIALIZED (
      SELECT DISTINCT ON (d.id, n.text) d.id, n.text, n.kind
      FROM described d CROSS JOIN jsonb_to_recordset(d.names) AS n(text text, kind name_kind) ORDER BY d.id, n.text, n.kind
    ), dropped AS (
      DELETE FROM agent_name x WHERE x.agent_id = ANY(${ownIds}::uuid[])
        AND NOT EXISTS (SELECT FROM names n WHERE n.id = x.agent_id AND n.text = x.text)
      RETURNING x.agent_id
    ), added AS (
      INSERT INTO agent_name AS x (id, agent_id, text, kind)
      SELECT gen_random_uuid(), id, text, kind FROM names ORDER BY id, text
      ON CONFLICT (agent_id, text) DO UPDATE SET kind = excluded.kind
        WHERE x.kind <> excluded.kind AND x.agent_id = ANY(${ownIds}::uuid[])
      RETURNING agent_id
    ), called AS (
      UPDATE agent a SET name = d.name FROM described d
      WHERE a.id = d.id AND a.id = ANY(${ownIds}::uuid[]) AND a.name <> d.name
      RETURNING a.id
    ), linked AS (
      UPDATE agent a SET same_as = (SELECT array_agg(DISTINCT address ORDER BY address) FROM unnest(a.same_as || d."sameAs") AS address)
      FROM described d WHERE a.id = d.id AND NOT a.same_as @> d."sameAs"
        AND NOT (a.id = ANY(${ownIds}::uuid[]) AND a.name <> d.name)
      RETURNING a.id
    ), classed AS (
      UPDATE organization o SET
        classification = CASE WHEN o.id = ANY(${ownIds}::uuid[]) THEN d.classification ELSE o.classification END,
        country = coalesce(CASE WHEN o.id = ANY(${ownIds}::uuid[]) THEN d.country END, o.country, d.country),
        parent_id = coalesce(CASE WHEN o.id = ANY(${ownIds}::uuid[]) THEN d."parentId" END, o.parent_id, d."parentId")
      FROM described d
      WHERE o.id = d.id AND (
        (o.id = ANY(${ownIds}::uuid[]) AND (o.classification <> d.classification OR o.country <> d.country OR o.parent_id <> d."parentId"))
        OR (o.country IS NULL AND d.country IS NOT NULL)
        OR (o.parent_id IS NULL AND d."parentId" IS NOT NULL AND d."parentId" <> o.id))
      RETURNING o.id
    )
    SELECT agent_id AS id FROM dropped UNION SELECT agent_id FROM added UNION SELECT id FROM called
    UNION SELECT id FROM linked UNION SELECT id FROM classed`
  if (changed.length > 0) {
    recording.changed = true
    for (const { id } of changed) recording.described.add(id)
  }
}
