import { sql } from 'kysely'
import { distinctBy } from '../../groups.ts'
import type { Transaction } from '../transaction.ts'
import { pairWithEarlier } from './pairWithEarlier.ts'
import type { StoredReference, Told } from './told.ts'

/** Under which key an article keeps whom only what an editor said or decided on names. No annotation has such a key: it holds spaces. */
const keptKey = (key: string) => (key.startsWith(KEPT) ? key : `${KEPT}${key}`)
const KEPT = ' editor '

/** Whom claims that an editor made or decided on name. */
export interface NamedInDecided extends StoredReference {
  /** All of these were rejected. */
  isRejected: boolean
}

/**
 * What a program tells, beside what an editor said of an earlier version or decided on: whom those claims name stays who that was, by the editor's
 * names. The program may call them in short, or not find them at all. Whom only rejected claims name is whoever the program finds in their place.
 */
export function besideEditor(told: readonly Told[], named: readonly NamedInDecided[]): readonly Told[] {
  if (named.length === 0) return told
  const pairs = [...pairWithEarlier(told, new Set(named))].filter(
    ([one, earlier]) => earlier.isRejected || isCalledSo(one, earlier),
  )
  const earlierOf = new Map(pairs)
  const keys = new Map(pairs.map(([{ key }, earlier]) => [earlier.key, key]))
  const keyNow = (key: string) => keys.get(key) ?? keptKey(key)
  const asSaid = ({ told: said }: StoredReference, found: Pick<Told, 'names' | 'context'>): Told => ({
    ...said,
    key: keyNow(said.key),
    parent_key: said.parent_key === null ? null : keyNow(said.parent_key),
    names: distinctBy([...said.names, ...found.names], ({ text }) => text),
    context: found.context,
  })
  const found = told.map((one) => {
    const earlier = earlierOf.get(one)
    if (earlier === undefined || earlier.isRejected) return one
    // What only a program told of them a newer one may tell better.
    return earlier.told.is_confirmed || earlier.identity !== one.identity ? asSaid(earlier, one) : one
  })
  const left = named.filter(({ key }) => !keys.has(key))
  return [...found, ...left.map((earlier) => asSaid(earlier, { names: [], context: earlier.told.context }))]
}

/** Another of the surname is somebody else. */
const isCalledSo = (one: Told, { identity, names }: StoredReference) =>
  one.identity === identity || names.some(({ text, kind }) => kind !== 'TITLE' && text === one.name)

/**
 * Whom claims of articles name that editors made or decided on: an article and the one under whom they are recorded, and whether all that name
 * them were rejected.
 */
export async function namedInDecided(tx: Transaction, articles: readonly string[]): Promise<Map<string, boolean>> {
  if (articles.length === 0) return new Map()
  const rows = await tx.rows<{ named: string; isRejected: boolean }>(sql`
    WITH decided AS (
      SELECT q.article_id, s.agent_id, q.review_state FROM quote q JOIN quote_speaker s ON s.quote_id = q.id
        WHERE q.article_id = ANY(${articles}::uuid[]) AND q.review_state <> 'SUGGESTED'
      UNION SELECT r.article_id, party.agent_id, r.review_state
        FROM meeting_report r JOIN meeting_report_participant p ON p.report_id = r.id
        CROSS JOIN LATERAL (VALUES (p.agent_id), (p.on_behalf_of_id)) AS party(agent_id)
        WHERE r.article_id = ANY(${articles}::uuid[]) AND r.review_state <> 'SUGGESTED' AND party.agent_id IS NOT NULL
      UNION SELECT c.article_id, party.agent_id, m.review_state
        FROM membership_citation c JOIN membership m ON m.id = c.membership_id
        CROSS JOIN LATERAL (VALUES (m.person_id), (m.organization_id)) AS party(agent_id)
        WHERE c.article_id = ANY(${articles}::uuid[]) AND m.review_state <> 'SUGGESTED'
    )
    SELECT article_id::text || ' ' || agent_id::text AS named, bool_and(review_state = 'REJECTED') AS "isRejected"
    FROM decided GROUP BY article_id, agent_id`)
  return new Map(rows.map(({ named, isRejected }) => [named, isRejected]))
}
