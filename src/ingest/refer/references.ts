import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { AgentReference } from '../../entities/index.ts'
import { groupBy } from '../../groups.ts'
import { newId } from '../ids.ts'
import { SIDECAR } from '../makers.ts'
import { insert, type Row } from '../rows.ts'
import { articleSaidOf, saidOf } from '../said.ts'
import type { Transaction } from '../transaction.ts'
import { besideEditor, type NamedInDecided, namedInDecided } from './besideEditor.ts'
import { pairWithEarlier } from './pairWithEarlier.ts'
import { type AnnotatedArticle, type StoredReference, type Told, toldIn } from './told.ts'

/** A place where names are compared; see `AgentReference.block`. */
export interface Block {
  kind: AgentReference['kind']
  block: string
}

/** What was named before and is not any more: who may be called otherwise now, or be nobody. */
export interface Outdated {
  agents: string[]
  blocks: Block[]
}

/**
 * Writes down whom articles name, out of what is said of their current documents. A reference that says the same stays as it
 * is; one that changed goes on from the earlier one that it is likest, so that agents keep their ids.
 */
export async function writeReferences(tx: Transaction, articles: readonly string[]): Promise<Outdated> {
  const stored = groupBy(await storedReferences(tx, articles), ({ articleId }) => articleId)
  const created: Row[] = []
  const renamed: Renamed[] = []
  const removed: StoredReference[] = []
  const annotated = await annotatedArticles(tx, articles)
  const byEditors = await namedByEditors(tx, annotated, stored)
  for (const article of annotated) {
    const before = stored.get(article.id) ?? []
    const told = besideEditor(
      toldIn(
        article,
        before.map((reference) => reference.told),
      ),
      byEditors.get(article.id) ?? [],
    )
    const byKey = new Map(told.map((one) => [one.key, one]))
    const left = new Set(before.filter(({ key, told: earlier }) => !isDeepStrictEqual(byKey.get(key), earlier)))
    const kept = new Set(before.filter((reference) => !left.has(reference)).map(({ key }) => key))
    if (article.annotations === null) left.clear()
    removed.push(...left)
    const fresh = told.filter(({ key }) => !kept.has(key))
    const pairs = pairWithEarlier(fresh, left)
    for (const one of fresh) {
      const earlier = pairs.get(one)
      if (earlier !== undefined && earlier.identity !== one.identity)
        renamed.push({ articleId: article.id, kind: one.kind, before: earlier.identity, identity: one.identity })
      created.push({
        id: newId(),
        article_id: article.id,
        ...one,
        agent_id: earlier?.agentId ?? null,
        recorded_id: earlier?.recordedId ?? null,
      })
    }
  }
  if (removed.length > 0)
    await tx.run(sql`DELETE FROM agent_reference WHERE id = ANY(${removed.map(({ id }) => id)}::uuid[])`)
  await insert(tx, 'agent_reference', created)
  await decideAsBefore(tx, renamed)
  return outdatedBy(removed)
}

/** Whom claims that an editor made or decided on name, as they were named there, in articles that a program has read since. */
async function namedByEditors(
  tx: Transaction,
  articles: readonly (AnnotatedArticle & { id: string })[],
  stored: ReadonlyMap<string, readonly StoredReference[]>,
): Promise<Map<string, NamedInDecided[]>> {
  const before = articles
    .filter(({ annotations, isConfirmed }) => annotations !== null && !isConfirmed)
    .flatMap(({ id }) => stored.get(id) ?? [])
  const named = await namedInDecided(tx, [...new Set(before.map(({ articleId }) => articleId))])
  return groupBy(
    before.flatMap((reference) => {
      const isRejected = named.get(`${reference.articleId} ${reference.recordedId}`)
      return isRejected === undefined ? [] : { ...reference, isRejected }
    }),
    ({ articleId }) => articleId,
  )
}

/** Whom an article calls otherwise than before. */
interface Renamed extends Pick<StoredReference, 'articleId' | 'kind' | 'identity'> {
  before: string
}

/** An editor's word on whom an article means holds for what it calls them now as well. */
async function decideAsBefore(tx: Transaction, renamed: readonly Renamed[]): Promise<void> {
  if (renamed.length === 0) return
  await tx.run(sql`
    INSERT INTO agent_decision (article_id, kind, identity, agent_id)
    SELECT DISTINCT ON (d.article_id, d.kind, r.identity) d.article_id, d.kind, r.identity, d.agent_id
    FROM jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) AS r("articleId" uuid, kind agent_kind, before text, identity text)
      JOIN agent_decision d ON d.article_id = r."articleId" AND d.kind = r.kind AND d.identity = r.before
    ORDER BY d.article_id, d.kind, r.identity, d.agent_id
    ON CONFLICT (article_id, kind, identity) DO NOTHING`)
}

/**
 * Whom withdrawn articles name. They keep that for when they come back, and are compared again then: what is not resolved says nothing of
 * whom others mean.
 */
export async function namedByWithdrawn(tx: Transaction, articles: readonly string[]): Promise<Outdated> {
  if (articles.length === 0) return { agents: [], blocks: [] }
  await tx.run(sql`UPDATE agent_reference SET is_resolved = false WHERE article_id = ANY(${articles}::uuid[])`)
  return outdatedBy(await storedReferences(tx, articles))
}

function outdatedBy(references: readonly StoredReference[]): Outdated {
  return {
    agents: references.flatMap(({ agentId, recordedId }) => [agentId, recordedId].filter((id) => id !== null)),
    blocks: references.flatMap(({ kind, block, aliases }) =>
      [block, ...aliases].map((name) => ({ kind, block: name })),
    ),
  }
}

async function annotatedArticles(
  tx: Transaction,
  articles: readonly string[],
): Promise<(AnnotatedArticle & { id: string })[]> {
  return tx.rows(sql`
    SELECT a.id::text, a.key, a.date_published AS "datePublished", coalesce(x.maker = ${SIDECAR}, false) AS "isConfirmed",
      CASE WHEN x.maker IS NOT NULL THEN
        jsonb_build_object('people', x.content->'people', 'organizations', x.content->'organizations') END AS annotations,
      coalesce(said.article->>'publisher', d.draft->>'publisher') AS publisher
    FROM article a JOIN document d ON d.id = a.current_document_id
    LEFT JOIN LATERAL (${saidOf('d')}) x ON true CROSS JOIN LATERAL (${articleSaidOf('d')}) said
    WHERE a.id = ANY(${articles}::uuid[])`)
}

export async function storedReferences(tx: Transaction, articles: readonly string[]): Promise<StoredReference[]> {
  const rows = await tx.rows<
    Told & { id: string; article_id: string; agent_id: string | null; recorded_id: string | null }
  >(sql`
    SELECT id::text, article_id::text, key, kind, name, names, classification, country, parent_key, same_as, roles, context,
      is_confirmed, identity, block, is_full, aliases, agent_id::text, recorded_id::text
    FROM agent_reference WHERE article_id = ANY(${articles}::uuid[])`)
  return rows.map(({ id, article_id, agent_id, recorded_id, ...told }) => ({
    id,
    articleId: article_id,
    key: told.key,
    kind: told.kind,
    name: told.name,
    names: told.names,
    identity: told.identity,
    block: told.block,
    aliases: [...told.aliases],
    agentId: agent_id,
    recordedId: recorded_id,
    told: told,
  }))
}
