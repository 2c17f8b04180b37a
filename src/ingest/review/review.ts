import { sql } from 'kysely'
import { groupBy } from '../../groups.ts'
import { draw } from '../draw/drawPending.ts'
import { countQuotes, differencesOf } from '../draw/readTables/index.ts'
import { addPending, lockArticles } from '../pending.ts'
import { EDITOR } from '../record/claims.ts'
import { nameConfirmed } from '../refer/nameConfirmed.ts'
import { type SettleOptions, settle } from '../settle.ts'
import { inTransaction, lock, lockAgents, type Transaction, type Writer } from '../transaction.ts'
import { type FoundClaim, findReviewable, type Reviewable } from './reviewable.ts'

/** `SUGGESTED` takes back what was decided: the claim is again what its article's annotations make of it. */
export type Verdict = 'CONFIRMED' | 'REJECTED' | 'SUGGESTED'

export interface Reviewed {
  /** What the claim says. */
  text: string
  /** How many articles say so. */
  articles: number
}

/**
 * An editor's word on claims, on all of them or on none. It outlives re-extraction and new versions. A meeting is decided on by its reports.
 *
 * @param article slug of the only article whose reports of a meeting are decided on; null: those of all
 * @throws StartupError where there is no such claim, or the article does not report the meeting
 */
export async function reviewClaims(
  database: Writer,
  claims: readonly Reviewable[],
  verdict: Verdict,
  article: string | null = null,
  options: SettleOptions = {},
): Promise<Reviewed[]> {
  const found = await inTransaction(database, async (tx) => {
    // Whom an editor confirms is not decided anew meanwhile.
    if (verdict === 'CONFIRMED') lock(tx, ['resolution'])
    const some = await findReviewable(tx, claims, article)
    await decide(tx, some, verdict)
    return some
  })
  await settle(database, options)
  return found.map(({ text, articles: { length } }) => ({ text, articles: length }))
}

async function decide(tx: Transaction, claims: readonly FoundClaim[], verdict: Verdict): Promise<void> {
  const isUndone = verdict === 'SUGGESTED'
  const rows = groupBy(claims, ({ kind }) => kind)
  const rowsOf = (kind: Reviewable['kind']) => (rows.get(kind) ?? []).flatMap((claim) => claim.rows)
  // The articles of a role have nothing to be counted or drawn anew, and can be thousands.
  const articles = [
    ...new Set(claims.flatMap((claim) => (claim.kind === 'MEMBERSHIP' && !isUndone ? [] : claim.articles))),
  ]
  await lockArticles(tx, articles)
  lockAgents(tx)
  const before = await countQuotes(tx, articles)
  const decided = sql`review_state = ${verdict}::review_state`
  // Also where the editor wrote it of an earlier version, and nobody says it anew.
  const claimed = isUndone
    ? sql`review_state = CASE WHEN rule = ${EDITOR} THEN 'CONFIRMED' ELSE 'SUGGESTED' END::review_state`
    : decided
  await tx.run(sql`UPDATE quote SET ${claimed}, updated_at = now() WHERE id = ANY(${rowsOf('QUOTE')}::uuid[])`)
  const reports = await tx.rows<{ meetingId: string }>(sql`
    UPDATE meeting_report SET ${claimed} WHERE id = ANY(${rowsOf('MEETING')}::uuid[]) RETURNING meeting_id::text AS "meetingId"`)
  const memberships = rowsOf('MEMBERSHIP')
  await tx.run(sql`UPDATE membership SET ${decided} WHERE id = ANY(${memberships}::uuid[])`)
  const meetings = reports.map(({ meetingId }) => meetingId)
  const quotes = Object.fromEntries(differencesOf(before, await countQuotes(tx, articles)))
  await draw(tx, articles, [{ meetings, memberships, quotes }], new Map())
  // What the program says by now, and of whom, stood behind the editor's word.
  const toldOtherwise =
    verdict === 'CONFIRMED'
      ? await nameConfirmed(tx, { quotes: rowsOf('QUOTE'), reports: rowsOf('MEETING') })
      : articles
  await addPending(tx, toldOtherwise, 'RESOLVE')
}
