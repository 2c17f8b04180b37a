import { sql } from 'kysely'
import { agentId, articleId, C, records } from '../sql.ts'
import type { Part } from './part.ts'

/** What editors decided on whom an article names. */
export const DECISIONS = `
  SELECT json_build_object('@type', 'Decision', 'article', a.slug, 'kind', x.kind, 'identity', x.identity, 'agent', g.slug,
    'dateCreated', instant(x.created_at))::text AS line, a.id::text AS "articleId"
  FROM agent_decision x JOIN article a ON a.id = x.article_id JOIN agent g ON g.id = x.agent_id`

export const DECISIONS_ORDER = `x.kind, x.identity ${C}`

export const decisions: Part = {
  types: ['Decision'],
  async insert(tx, lines) {
    await tx.run(sql`
      INSERT INTO agent_decision (article_id, kind, identity, agent_id, created_at)
      SELECT ${sql.raw(articleId('article'))}, kind, identity, ${sql.raw(agentId('agent'))}, "dateCreated"
      FROM ${records(lines, 'article text, kind agent_kind, identity text, agent text, "dateCreated" timestamptz')}`)
  },
}

/** Agents that may be one, also those of which an editor said that they are two. */
export const CANDIDATES = `
  SELECT json_build_object('@type', 'MergeCandidate', 'agents', json_build_array(least(a.slug ${C}, b.slug ${C}),
    greatest(a.slug ${C}, b.slug ${C})), 'reasons', c.reasons, 'isDismissed', c.is_dismissed)::text AS line
  FROM merge_candidate c JOIN agent a ON a.id = c.agent_id JOIN agent b ON b.id = c.other_id
  ORDER BY least(a.slug ${C}, b.slug ${C}), greatest(a.slug ${C}, b.slug ${C})`

export const candidates: Part = {
  types: ['MergeCandidate'],
  async insert(tx, lines) {
    await tx.run(sql`
      INSERT INTO merge_candidate (agent_id, other_id, reasons, is_dismissed)
      SELECT least(one, other), greatest(one, other), reasons, "isDismissed"
      FROM (SELECT ${sql.raw(agentId('agents[1]'))} AS one, ${sql.raw(agentId('agents[2]'))} AS other, reasons, "isDismissed"
        FROM ${records(lines, 'agents text[], reasons text[], "isDismissed" boolean')}) AS pairs`)
  },
}
