import { sql } from 'kysely'
import { StartupError } from '../../errors.ts'
import { newId } from '../ids.ts'
import { mergeInto, partFromMerged } from '../merging.ts'
import { type SettleOptions, settle } from '../settle.ts'
import { unknownSlug } from '../slugKind.ts'
import { inTransaction, lock, lockAgents, type Transaction, type Writer } from '../transaction.ts'
import { referencesOfAgents } from './blocks.ts'
import { bringUpToDate } from './bringUpToDate.ts'
import { callingsOfAgents } from './callings.ts'
import { createAgents } from './describe.ts'
import { partsOf } from './parts.ts'
import { compareNamesOf } from './resolvePending.ts'

interface NamedAgent {
  id: string
  slug: string
  kind: string
  name: string
  /** Itself, unless it was merged. */
  meansId: string
}

/**
 * An editor's word that two agents are one: the other one's claims become this one's, its id and slug lead here. The decision outlives
 * re-extraction, since what names the other one goes on meaning it. Throws a StartupError where a slug is none, or the two cannot be one.
 */
export async function mergeAgents(
  database: Writer,
  slug: string,
  otherSlug: string,
  options: SettleOptions = {},
): Promise<{ name: string; other: string }> {
  const merged = await inTransaction(database, async (tx) => {
    lock(tx, ['resolution'])
    lockAgents(tx)
    const [one, other] = [await agentBySlug(tx, slug), await agentBySlug(tx, otherSlug)]
    if (one.meansId === other.meansId) throw new StartupError(`"${slug}" and "${otherSlug}" are one already.`)
    mustBeOfOneKind(one, other)
    await mergeInto(tx, 'agent', [{ id: other.meansId, intoId: one.meansId }])
    await tx.run(sql`DELETE FROM agent_name WHERE agent_id = ${other.meansId}::uuid`)
    await tx.run(sql`
      DELETE FROM merge_candidate WHERE ${other.meansId}::uuid IN (agent_id, other_id) AND NOT is_dismissed`)
    await changed(tx, [one.meansId])
    await compareNamesOf(tx, [one.meansId])
    return { name: one.name, other: other.name }
  })
  await settle(database, options)
  return merged
}

/** Undoes a merge: what names the agent, or whoever was merged into it before, means it again. Throws a StartupError where it is not merged. */
export async function splitMerged(
  database: Writer,
  slug: string,
  options: SettleOptions = {},
): Promise<{ name: string }> {
  const split = await inTransaction(database, async (tx) => {
    lock(tx, ['resolution'])
    lockAgents(tx)
    const agent = await agentBySlug(tx, slug)
    if (agent.meansId === agent.id)
      throw new StartupError(
        `"${slug}" is not merged into another. To part what it holds, name articles: --article SLUG.`,
      )
    await partFromMerged(tx, 'agent', agent.id)
    if ((await referencesOfAgents(tx, [agent.id])).length === 0)
      throw new StartupError(
        `Nothing names "${slug}" by itself any more. To part what it has become, name articles: --article SLUG.`,
      )
    await changed(tx, [agent.id, agent.meansId])
    await compareNamesOf(tx, [agent.id, agent.meansId])
    return { name: agent.name }
  })
  await settle(database, options)
  return split
}

/**
 * An editor's word that in these articles somebody else is meant: a new agent, whose slug it gives. Holds for these articles in all their
 * versions. Throws a StartupError where an article does not name the agent.
 */
export async function splitArticles(
  database: Writer,
  slug: string,
  articles: readonly string[],
  options: SettleOptions = {},
): Promise<{ slug: string }> {
  const created = await inTransaction(database, async (tx) => {
    lock(tx, ['resolution'])
    lockAgents(tx)
    const agent = await agentBySlug(tx, slug)
    const wanted = await tx.rows<{ id: string; slug: string; isWithdrawn: boolean }>(sql`
      SELECT id::text, slug, withdrawn_at IS NOT NULL AS "isWithdrawn" FROM article WHERE slug = ANY(${articles}::text[])`)
    const references = await referencesOfAgents(tx, [agent.meansId])
    const named = new Set(references.map(({ articleId }) => articleId))
    const strange = articles.find((article) => !wanted.some((one) => one.slug === article && named.has(one.id)))
    if (strange !== undefined) {
      const article = wanted.find((one) => one.slug === strange)
      if (article === undefined) throw new StartupError(`There is no article "${strange}".`)
      throw new StartupError(
        article.isWithdrawn
          ? `Article "${strange}" is withdrawn: "onrecord restore ${strange}" brings it back.`
          : `Article "${strange}" does not name "${slug}".`,
      )
    }
    const ids = new Set(wanted.map(({ id }) => id))
    const members = references.filter(({ articleId }) => ids.has(articleId))
    if (members.length === references.length)
      throw new StartupError(`All articles that name "${slug}" are these: nobody would be left.`)
    const id = newId()
    await createAgents(tx, new Map([[id, { members: await callingsOfAgents(tx, [agent.meansId]) }]]))
    await tx.run(sql`
      INSERT INTO agent_decision AS x (article_id, kind, identity, agent_id)
      SELECT DISTINCT article_id, kind, identity, ${id}::uuid FROM agent_reference WHERE id = ANY(${members.map((one) => one.id)}::uuid[])
      ON CONFLICT (article_id, kind, identity) DO UPDATE SET agent_id = excluded.agent_id`)
    await tx.run(
      sql`UPDATE agent_reference SET agent_id = ${id}::uuid WHERE id = ANY(${members.map((one) => one.id)}::uuid[])`,
    )
    await dismiss(tx, agent.meansId, id)
    await changed(tx, [agent.meansId, id])
    await compareNamesOf(tx, [agent.meansId, id])
    const [made] = await tx.rows<{ slug: string }>(sql`SELECT slug FROM agent WHERE id = ${id}::uuid`)
    return { slug: made?.slug ?? '' }
  })
  await settle(database, options)
  return created
}

/** An editor's word that two agents are two: they are proposed no more. */
export async function keepApart(database: Writer, slug: string, otherSlug: string): Promise<void> {
  await inTransaction(database, async (tx) => {
    lock(tx, ['resolution'])
    lockAgents(tx)
    const [one, other] = [await agentBySlug(tx, slug), await agentBySlug(tx, otherSlug)]
    mustBeOfOneKind(one, other)
    if (one.meansId === other.meansId) {
      const merged = [other, one].find(({ id, meansId }) => id !== meansId)
      const advice = merged === undefined ? '' : `: "onrecord split ${merged.slug}" parts them`
      throw new StartupError(`"${slug}" and "${otherSlug}" are one${advice}.`)
    }
    await dismiss(tx, one.meansId, other.meansId)
  })
}

function mustBeOfOneKind(one: NamedAgent, other: NamedAgent): void {
  if (one.kind !== other.kind)
    throw new StartupError(`"${one.slug}" is a ${one.kind.toLowerCase()}, "${other.slug}" is not: they cannot be one.`)
}

function dismiss(tx: Transaction, one: string, other: string): Promise<number> {
  return tx.run(sql`
    INSERT INTO merge_candidate (agent_id, other_id, reasons, is_dismissed)
    VALUES (least(${one}::uuid, ${other}::uuid), greatest(${one}::uuid, ${other}::uuid), '{}', true)
    ON CONFLICT (agent_id, other_id) DO UPDATE SET is_dismissed = true`)
}

async function agentBySlug(tx: Transaction, slug: string): Promise<NamedAgent> {
  const [agent] = await tx.rows<NamedAgent>(sql`
    SELECT id::text, slug, kind, name, coalesce(merged_into_id, id)::text AS "meansId" FROM agent WHERE slug = ${slug}`)
  if (agent === undefined) throw unknownSlug('person or organization', slug)
  return agent
}

/** Agents are called what their references call them now, and articles whose claims are another's now are recorded again. */
async function changed(tx: Transaction, agents: readonly string[]): Promise<void> {
  const references = (await referencesOfAgents(tx, agents)).map(({ id }) => id)
  await bringUpToDate(tx, { agents: [...agents, ...(await partsOf(tx, references))], references, left: agents })
}
