import { sql } from 'kysely'
import type { ReviewState } from '../../entities/index.ts'
import { newId } from '../ids.ts'
import { passageRow } from '../values.ts'
import { passageKey, type ReportClaim, reviewStateOf } from './claims.ts'
import { matchReports } from './match.ts'
import type { PreviousReport } from './previous.ts'
import { addRows, type Recording } from './recording.ts'

interface Reported {
  id: string
  claim: ReportClaim
  earlier: PreviousReport | undefined
  state: ReviewState
}

/**
 * Writes what the article says of meetings; gives the id of each report by its key. Which meetings these are is found out afterwards.
 * `alike` are the previous reports under those whom their names mean now, by which they are found again.
 */
export async function recordReports(
  recording: Recording,
  claims: readonly ReportClaim[],
  previous: readonly PreviousReport[],
  alike: readonly PreviousReport[],
): Promise<Map<string, string>> {
  const { affected, tx } = recording
  for (const { meetingId } of previous) if (meetingId !== null) affected.meetings.add(meetingId)
  const pairs = matchReports(claims, alike)
  const reported = claims.map((claim): Reported => {
    const found = pairs.get(claim)
    const earlier = previous.find(({ id }) => id === found?.id)
    const state = reviewStateOf(claim, earlier, () => found !== undefined && earlierEssence(found) === essenceOf(claim))
    return { id: earlier?.id ?? newId(), claim, earlier, state }
  })
  await leaveReports(recording, previous, new Set(reported.map(({ id }) => id)))

  // Keys may have changed places: out of the way first, then to where they belong.
  const renamed = reported.flatMap(({ claim, earlier }) => (earlier && earlier.key !== claim.key ? earlier.id : []))
  if (renamed.length > 0) await tx.run(sql`UPDATE meeting_report SET key = id::text WHERE id = ANY(${renamed}::uuid[])`)
  const created = reported.filter(({ earlier }) => earlier === undefined)
  addRows(
    recording,
    'meeting_report',
    created.map((report) => rowOf(recording, report)),
  )
  const changed = await updateReports(
    recording,
    reported.filter(({ earlier }) => earlier !== undefined),
  )
  const parts = await recordParts(recording, reported)
  if (created.length + changed + parts > 0) recording.changed = true
  return new Map(reported.map(({ id, claim }) => [claim.key, id]))
}

function rowOf({ articleId, documentId }: Recording, { id, claim, state }: Reported) {
  return {
    id,
    article_id: articleId,
    document_id: documentId,
    key: claim.key,
    name: claim.name,
    start_date: claim.period?.start ?? null,
    end_date: claim.period?.end ?? null,
    date_precision: claim.period?.precision ?? null,
    date_text: claim.dateText,
    status: claim.status,
    medium: claim.medium,
    location: claim.location,
    country: claim.country,
    confidence: claim.confidence,
    rule: claim.rule,
    review_state: state,
  }
}

async function leaveReports(recording: Recording, previous: readonly PreviousReport[], kept: ReadonlySet<string>) {
  const { tx, documentId } = recording
  const left = previous.filter(({ id }) => !kept.has(id))
  const dropped = left.filter((report) => report.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) {
    await tx.run(sql`DELETE FROM meeting_report WHERE id = ANY(${dropped}::uuid[])`)
    recording.changed = true
  }
  const old = left.filter((report) => report.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0) {
    await tx.run(
      sql`UPDATE meeting_report SET is_current = false, key = id::text WHERE id = ANY(${old}::uuid[]) AND is_current`,
    )
  }
}

/** What tells which meeting is meant. */
function essenceOf({ period, medium, location, country, participants }: ReportClaim): string {
  return JSON.stringify([period, medium, location, country, participants.map(({ agentId }) => agentId)])
}

function earlierEssence({
  startDate,
  endDate,
  datePrecision,
  medium,
  location,
  country,
  participants,
}: PreviousReport) {
  const isDated = startDate !== null && endDate !== null && datePrecision !== null
  const period = isDated ? { start: startDate, end: endDate, precision: datePrecision } : null
  return JSON.stringify([period, medium, location, country, participants.map(({ agentId }) => agentId)])
}

/** One that says otherwise than before leaves a meeting that others report too; a meeting that only it reports goes with it. */
async function updateReports(recording: Recording, reported: readonly Reported[]): Promise<number> {
  if (reported.length === 0) return 0
  const rows = JSON.stringify(reported.map((report) => rowOf(recording, report)))
  const differing = reported.flatMap((report) =>
    report.earlier !== undefined && essenceOf(report.claim) !== earlierEssence(report.earlier) ? report.id : [],
  )
  return recording.tx.run(sql`
    UPDATE meeting_report m SET
      meeting_id = CASE WHEN m.id = ANY(${differing}::uuid[]) AND EXISTS (SELECT FROM meeting_report other
        WHERE other.meeting_id = m.meeting_id AND other.article_id <> m.article_id AND other.is_current) THEN NULL ELSE m.meeting_id END,
      document_id = r.document_id, key = r.key, name = r.name, start_date = r.start_date,
      end_date = r.end_date, date_precision = r.date_precision, date_text = r.date_text, status = r.status,
      medium = r.medium, location = r.location, country = r.country, confidence = r.confidence, rule = r.rule,
      review_state = r.review_state, is_current = true
    FROM jsonb_populate_recordset(null::meeting_report, ${rows}::jsonb) AS r
    WHERE m.id = r.id AND (NOT m.is_current OR m.id = ANY(${differing}::uuid[]) OR
      (m.document_id, m.key, m.name, m.start_date, m.end_date, m.date_precision, m.date_text, m.status,
       m.medium, m.location, m.country, m.confidence, m.rule, m.review_state)
      IS DISTINCT FROM
      (r.document_id, r.key, r.name, r.start_date, r.end_date, r.date_precision, r.date_text, r.status,
       r.medium, r.location, r.country, r.confidence, r.rule, r.review_state))`)
}

/** Participants and evidence, replaced where they differ from what was recorded. Gives how many reports differ. */
async function recordParts(recording: Recording, reported: readonly Reported[]): Promise<number> {
  const { tx, documentId, affected } = recording
  const named = reported.flatMap(({ claim, earlier }) => [...claim.participants, ...(earlier?.participants ?? [])])
  for (const { agentId, onBehalfOfId } of named) {
    affected.agents.add(agentId)
    if (onBehalfOfId !== null) affected.agents.add(onBehalfOfId)
  }
  const notation = (participants: ReportClaim['participants'] = []) =>
    participants.map(({ agentId, role, onBehalfOfId }) => `${agentId} ${role} ${onBehalfOfId}`).join()
  const differing = reported.filter(
    ({ claim, earlier }) => earlier === undefined || notation(claim.participants) !== notation(earlier.participants),
  )
  const placesOf = (evidence: readonly Parameters<typeof passageKey>[0][]) => evidence.map(passageKey).sort().join()
  const shown = reported.filter(
    ({ claim, earlier }) =>
      earlier === undefined ||
      earlier.documentId !== documentId ||
      placesOf(claim.evidence) !== placesOf(earlier.evidence),
  )
  const recorded = (some: readonly Reported[]) => some.flatMap(({ id, earlier }) => (earlier === undefined ? [] : id))
  if (recorded(differing).length > 0)
    await tx.run(sql`DELETE FROM meeting_report_participant WHERE report_id = ANY(${recorded(differing)}::uuid[])`)
  if (recorded(shown).length > 0)
    await tx.run(sql`DELETE FROM meeting_report_evidence WHERE report_id = ANY(${recorded(shown)}::uuid[])`)
  addRows(
    recording,
    'meeting_report_participant',
    differing.flatMap(({ id, claim }) =>
      claim.participants.map(({ agentId, role, onBehalfOfId }, position) => ({
        report_id: id,
        agent_id: agentId,
        position,
        role,
        on_behalf_of_id: onBehalfOfId,
      })),
    ),
  )
  addRows(
    recording,
    'meeting_report_evidence',
    shown.flatMap(({ id, claim }) =>
      claim.evidence.map((passage) => ({
        id: newId(),
        report_id: id,
        document_id: documentId,
        ...passageRow(passage),
      })),
    ),
  )
  return differing.length + shown.length
}
