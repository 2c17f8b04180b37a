import { v7 as uuid } from 'uuid'
import { type Annotations, type NameKind, namesWithKinds } from '../annotations/index.ts'
import { type AgentKind, type Candidate, chooseAgent, chooseByOtherName, slugOf } from '../entities/index.ts'
import { type CreatedAgent, createAgents } from './createAgents.ts'
import type { Recording } from './recording.ts'
import { lock, type Transaction } from './transaction.ts'

/** What annotations say of an agent, in one form for people and organizations. */
export interface NamedInArticle {
  key: string
  kind: AgentKind
  name: string
  names: { text: string; kind: NameKind }[]
  classification: Annotations['organizations'][number]['classification'] | null
  country: string | null
  parent: string | null
  sameAs: string[]
}

export function namedIn({ people, organizations }: Pick<Annotations, 'people' | 'organizations'>): NamedInArticle[] {
  return [
    ...people.map((person) => ({
      key: person.key,
      kind: 'PERSON' as const,
      name: person.name,
      names: namesWithKinds(person, 'PERSON'),
      classification: null,
      country: null,
      parent: null,
      sameAs: person.sameAs ?? [],
    })),
    ...organizations.map((organization) => ({
      key: organization.key,
      kind: 'ORGANIZATION' as const,
      name: organization.name,
      names: namesWithKinds(organization, 'ORGANIZATION'),
      classification: organization.classification,
      country: organization.country ?? null,
      parent: organization.parent ?? null,
      sameAs: organization.sameAs ?? [],
    })),
  ]
}

/**
 * Which agent of the archive each key means; agents that the archive does not know yet are made. Safe beside other writers:
 * whoever is about to make an agent holds its name until the end of the transaction, and looks again first.
 */
export async function resolveAgents(
  recording: Recording,
  named: readonly NamedInArticle[],
): Promise<Map<string, string>> {
  const { tx, articleId } = recording
  let resolved = choose(named, await candidates(tx, articleId, named))
  let unknown = named.filter(({ key }) => !resolved.has(key))
  if (unknown.length > 0) {
    await lockNames(tx, unknown)
    resolved = choose(named, await candidates(tx, articleId, named))
    unknown = named.filter(({ key }) => !resolved.has(key))
    for (const { key, id } of await createAgents(tx, unknown.map(asCreated))) resolved.set(key, id)
    if (unknown.length > 0) recording.changed = true
  }
  return resolved
}

/** Two organizations of one article that share name, or country, and classification are one. */
function asCreated(agent: NamedInArticle): CreatedAgent {
  const { kind, name, classification, country } = agent
  const shared = classification === 'STATE' && country !== null ? country : `${classification} ${name}`
  return {
    ...agent,
    id: uuid(),
    slug: slugOf(name, kind.toLowerCase()),
    oneWith: kind === 'PERSON' ? agent.key : shared,
  }
}

async function lockNames(tx: Transaction, agents: readonly NamedInArticle[]) {
  const folded = await tx.$queryRaw<{ folded: string }[]>`
    SELECT fold_for_order(name) AS folded FROM unnest(${agents.map(({ name }) => name)}::text[]) AS name`
  await lock(tx, [
    ...folded.map((row) => `agent ${row.folded}`),
    ...agents.map(({ kind, name }) => `slug ${slugOf(name, kind.toLowerCase())}`),
    ...agents.flatMap(({ classification, country }) =>
      classification === 'STATE' && country ? [`state ${country}`] : [],
    ),
  ])
}

function choose(named: readonly NamedInArticle[], found: ReadonlyMap<string, Candidate[]>): Map<string, string> {
  const resolved = new Map<string, string>()
  const taken = new Set<string>()
  const take = (key: string, id: string | null) => {
    if (id === null) return
    resolved.set(key, id)
    taken.add(id)
  }
  for (const agent of named) {
    const fullName = agent.names.find(({ text }) => text === agent.name)
    const about = {
      kind: agent.kind,
      nameKind: fullName?.kind ?? 'NAME',
      isState: agent.classification === 'STATE' && agent.country !== null,
    }
    take(agent.key, chooseAgent(about, found.get(agent.key) ?? [], taken))
  }
  for (const { key } of named) {
    if (!resolved.has(key)) take(key, chooseByOtherName(found.get(key) ?? [], taken))
  }
  return resolved
}

interface CandidateRow {
  key: string
  id: string
  is_of_article: boolean
  bears_full_name: boolean
  is_called_so: boolean
  is_same_country: boolean
}

/** Agents that bear a full name as NAME, states of a country, and those of this article that bear any of the names. */
async function candidates(
  tx: Transaction,
  articleId: string,
  named: readonly NamedInArticle[],
): Promise<Map<string, Candidate[]>> {
  const wanted = named.map(({ key, kind, name, names, classification, country }) => ({
    key,
    kind,
    name,
    names: names.filter((other) => other.kind !== 'TITLE').map(({ text }) => text),
    classification,
    country,
  }))
  const rows = await tx.$queryRaw<CandidateRow[]>`
    WITH wanted AS MATERIALIZED (
      SELECT r.*, fold_for_order(r.name) AS folded
      FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
        AS r(key text, kind agent_kind, name text, names text[], classification organization_classification, country char(2))
    ), of_article AS MATERIALIZED (
      SELECT agent_id FROM mention WHERE article_id = ${articleId}::uuid
      UNION SELECT s.agent_id FROM quote q JOIN quote_speaker s ON s.quote_id = q.id WHERE q.article_id = ${articleId}::uuid
      UNION SELECT p.agent_id FROM meeting_report r JOIN meeting_report_participant p ON p.report_id = r.id WHERE r.article_id = ${articleId}::uuid
      UNION SELECT publisher_id FROM article WHERE id = ${articleId}::uuid AND publisher_id IS NOT NULL
    ), found AS (
      SELECT w.key, n.agent_id, n.kind = 'NAME' AS bears_full_name, false AS is_same_country
      FROM wanted w JOIN agent_name n ON n.folded = w.folded AND n.kind = 'NAME'
      UNION ALL
      SELECT w.key, n.agent_id, n.folded = w.folded, false
      FROM wanted w CROSS JOIN unnest(w.names) AS other JOIN of_article o ON true
      JOIN agent_name n ON n.agent_id = o.agent_id AND n.folded = fold_for_order(other) AND n.kind <> 'TITLE'
      UNION ALL
      SELECT w.key, o.id, false, true
      FROM wanted w JOIN organization o ON o.country = w.country AND o.classification = 'STATE'
      WHERE w.classification = 'STATE'
    )
    SELECT f.key, a.id, bool_or(a.id IN (SELECT agent_id FROM of_article)) AS is_of_article,
      bool_or(f.bears_full_name) AS bears_full_name, bool_or(a.name_folded = w.folded) AS is_called_so,
      bool_or(f.is_same_country) AS is_same_country
    FROM found f
    JOIN wanted w ON w.key = f.key
    JOIN agent named ON named.id = f.agent_id
    JOIN agent a ON a.id = coalesce(named.merged_into_id, named.id)
    LEFT JOIN organization o ON o.id = a.id
    WHERE a.kind = w.kind AND (a.kind = 'PERSON' OR a.id IN (SELECT agent_id FROM of_article)
      OR (o.classification = w.classification AND (w.country IS NULL OR o.country IS NULL OR o.country = w.country)))
    GROUP BY f.key, a.id`
  const found = new Map<string, Candidate[]>()
  for (const row of rows) {
    const candidate = {
      id: row.id,
      isOfArticle: row.is_of_article,
      bearsFullName: row.bears_full_name,
      isCalledSo: row.is_called_so,
      isSameCountry: row.is_same_country,
    }
    found.set(row.key, [...(found.get(row.key) ?? []), candidate])
  }
  return found
}
