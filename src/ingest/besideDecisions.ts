import { sql } from 'kysely'
import { type Annotations, type ArticleText, findPassage, type Passage } from '../annotations/index.ts'
import { passageKey } from './record/claims.ts'
import { claimsOf } from './record/claimsOf.ts'
import { previousClaims } from './record/previous.ts'
import { underEditors } from './record/underEditors.ts'
import { pairWithEarlier } from './refer/pairWithEarlier.ts'
import { storedReferences } from './refer/references.ts'
import { toldIn } from './refer/told.ts'
import type { Transaction } from './transaction.ts'

/** An article that a program has read, and what it is to say. */
interface ReadAnew {
  articleId: string
  /** Null where it is not stored yet. */
  documentId: string | null
  text: ArticleText
  before: Annotations
  after: Annotations
}

/** What is said of an article before and after, without what editors decided on: that stays as it is, whatever a program says in its place. */
export async function besideDecisions(
  tx: Transaction,
  { articleId, documentId, text, before, after }: ReadAnew,
): Promise<{ before: Annotations; after: Annotations }> {
  if (!(await isDecidedOn(tx, articleId))) return { before, after }
  const previous = await previousClaims(tx, articleId)
  const stored = await storedReferences(tx, [articleId])
  const earlierOf = pairWithEarlier(
    toldIn({ key: '', datePublished: '', publisher: null, isConfirmed: false, annotations: after }),
    new Set(stored),
  )
  const agents = new Map([...after.people, ...after.organizations].map(({ key }) => [key, key]))
  for (const [{ key }, { recordedId }] of earlierOf) agents.set(key, recordedId ?? key)
  const extracted = claimsOf(after, text, agents, 'SUGGESTED')
  const claims = underEditors(extracted, previous, text, documentId ?? '')
  const decided = {
    quotes: claims.quotes.filter((quote) => !extracted.quotes.includes(quote)),
    reports: claims.reports.filter(({ id }) => id !== undefined),
  }
  const words = new Set(decided.quotes.map(({ passage }) => passage.exact))
  const meetings = new Set(decided.reports.map(({ id }) => id))
  const keys = new Set(previous.reports.filter(({ id }) => meetings.has(id)).map(({ key }) => key))
  const recorded = new Set(claims.quotes.filter((quote) => extracted.quotes.includes(quote)).map(placeOf))
  const settled = new Set(extracted.reports.filter((report) => !claims.reports.includes(report)).map(({ key }) => key))
  const named = new Set([
    ...decided.quotes.flatMap(({ speakers }) => speakers),
    ...decided.reports.flatMap(({ participants }) => participants.flatMap((one) => [one.agentId, one.onBehalfOfId])),
  ])
  const kept = stored.filter(({ recordedId }) => named.has(recordedId))
  const keysNow = new Map([...earlierOf].map(([{ key }, earlier]) => [earlier.key, key]))
  return {
    before: {
      ...before,
      quotes: before.quotes.filter(({ exact }) => !words.has(exact)),
      meetings: before.meetings.filter(({ key }) => !keys.has(key)),
    },
    after: {
      ...after,
      people: asCalledBefore(before.people, after.people, kept, keysNow),
      organizations: asCalledBefore(before.organizations, after.organizations, kept, keysNow),
      quotes: after.quotes.filter((quote) => {
        const passage = findPassage(text, quote)
        return passage !== null && recorded.has(placeOf({ passage }))
      }),
      meetings: after.meetings.filter(({ key }) => !settled.has(key)),
    },
  }
}

const placeOf = ({ passage }: { passage: Passage }) => passageKey(passage)

/** Whom decided claims name stays in the article, by the name that they had there. */
function asCalledBefore<Agent extends { key: string; name: string }>(
  before: readonly Agent[],
  after: readonly Agent[],
  kept: readonly { key: string }[],
  keysNow: ReadonlyMap<string, string>,
): Agent[] {
  const stay = before.filter(({ key }) => kept.some((reference) => reference.key === key))
  const names = new Map(stay.map(({ key, name }) => [keysNow.get(key), name]))
  return [
    ...after.map((agent) => ({ ...agent, name: names.get(agent.key) ?? agent.name })),
    ...stay.filter(({ key }) => !keysNow.has(key)).map((agent) => ({ ...agent, key: ` editor ${agent.key}` })),
  ]
}

async function isDecidedOn(tx: Transaction, articleId: string): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT FROM quote WHERE article_id = ${articleId}::uuid AND review_state <> 'SUGGESTED'
    UNION ALL SELECT FROM meeting_report WHERE article_id = ${articleId}::uuid AND review_state <> 'SUGGESTED' LIMIT 1`)
  return rows.length > 0
}
