import { v7 as uuid } from 'uuid'
import { passageKey, type ReportClaim } from './claims.ts'
import { findMeetings, type Reported } from './findMeetings.ts'
import { matchReports } from './match.ts'
import type { PreviousReport } from './previous.ts'
import type { Recording } from './recording.ts'
import { dateOrNull, passageColumns } from './values.ts'

/** Writes what the article says of meetings; gives the meeting of each report's key. The meetings are drawn anew afterwards. */
export async function recordReports(
  recording: Recording,
  claims: readonly ReportClaim[],
  previous: readonly PreviousReport[],
): Promise<Map<string, string>> {
  const { tx, articleId, documentId, datePublished, meetings } = recording
  for (const { meetingId } of previous) meetings.add(meetingId)
  const pairs = matchReports(claims, previous)
  const reported = claims.map((claim): Reported => {
    const earlier = pairs.get(claim)
    const isDecided = earlier !== undefined && earlier.reviewState !== 'SUGGESTED'
    return {
      claim,
      earlier,
      report: {
        id: earlier?.id ?? uuid(),
        articleId,
        datePublished,
        name: claim.name,
        startDate: claim.period?.start ?? null,
        endDate: claim.period?.end ?? null,
        datePrecision: claim.period?.precision ?? null,
        status: claim.status,
        medium: claim.medium,
        location: claim.location,
        country: claim.country,
        confidence: claim.confidence,
        reviewState: isDecided ? earlier.reviewState : claim.reviewState,
        participants: claim.participants,
      },
    }
  })
  await leaveReports(recording, previous, new Set(reported.map(({ report }) => report.id)))

  const meetingOf = await findMeetings(recording, reported)
  for (const meetingId of meetingOf.values()) meetings.add(meetingId)
  // Keys may have changed places: out of the way first, then to where they belong.
  const renamed = reported.flatMap(({ claim, earlier }) => (earlier && earlier.key !== claim.key ? earlier.id : []))
  if (renamed.length > 0) {
    await tx.$executeRaw`UPDATE meeting_report SET key = id::text WHERE id = ANY(${renamed}::uuid[])`
  }
  const rows = reported.map(({ report, claim }) => ({
    ...report,
    documentId,
    meetingId: meetingOf.get(report) ?? '',
    key: claim.key,
    dateText: claim.dateText,
    rule: claim.rule,
    evidence: claim.evidence,
  }))
  const isNew = (id: string) => !previous.some((report) => report.id === id)
  const created = rows.filter(({ id }) => isNew(id))
  const updated = rows.filter(({ id }) => !isNew(id))
  if (created.length > 0) {
    await tx.meetingReport.createMany({
      data: created.map(({ participants, evidence, datePublished, startDate, endDate, ...row }) => ({
        ...row,
        startDate: dateOrNull(startDate),
        endDate: dateOrNull(endDate),
      })),
    })
  }
  const changed = updated.length === 0 ? 0 : await updateReports(recording, updated)
  const parts = await recordParts(recording, reported)
  if (created.length + changed + parts > 0) recording.changed = true
  return new Map(rows.map(({ key, meetingId }) => [key, meetingId]))
}

async function leaveReports(recording: Recording, previous: readonly PreviousReport[], kept: ReadonlySet<string>) {
  const { tx, documentId } = recording
  const left = previous.filter(({ id }) => !kept.has(id))
  const dropped = left.filter((report) => report.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) {
    await tx.meetingReport.deleteMany({ where: { id: { in: dropped } } })
    recording.changed = true
  }
  const old = left.filter((report) => report.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0) {
    await tx.$executeRaw`
      UPDATE meeting_report SET is_current = false, key = id::text WHERE id = ANY(${old}::uuid[]) AND is_current`
  }
}

function updateReports({ tx }: Recording, rows: readonly object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE meeting_report m SET
      meeting_id = r."meetingId", document_id = r."documentId", key = r.key, name = r.name, start_date = r."startDate",
      end_date = r."endDate", date_precision = r."datePrecision", date_text = r."dateText", status = r.status,
      medium = r.medium, location = r.location, country = r.country, confidence = r.confidence, rule = r.rule,
      review_state = r."reviewState", is_current = true
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
      id uuid, "meetingId" uuid, "documentId" uuid, key text, name text, "startDate" date, "endDate" date,
      "datePrecision" date_precision, "dateText" text, status meeting_status, medium meeting_medium, location text,
      country char(2), confidence float8, rule text, "reviewState" review_state)
    WHERE m.id = r.id AND (NOT m.is_current OR
      (m.meeting_id, m.document_id, m.key, m.name, m.start_date, m.end_date, m.date_precision, m.date_text, m.status,
       m.medium, m.location, m.country, m.confidence, m.rule, m.review_state)
      IS DISTINCT FROM
      (r."meetingId", r."documentId", r.key, r.name, r."startDate", r."endDate", r."datePrecision", r."dateText", r.status,
       r.medium, r.location, r.country, r.confidence, r.rule, r."reviewState"))`
}

/** Participants and evidence, replaced where they differ from what was recorded. Gives how many reports differ. */
async function recordParts({ tx, documentId, agents }: Recording, reported: readonly Reported[]): Promise<number> {
  const named = reported.flatMap(({ report, earlier }) => [...report.participants, ...(earlier?.participants ?? [])])
  for (const { agentId, onBehalfOfId } of named) {
    agents.add(agentId)
    if (onBehalfOfId !== null) agents.add(onBehalfOfId)
  }
  const differing = reported.filter(
    ({ report, earlier }) => JSON.stringify(report.participants) !== JSON.stringify(earlier?.participants),
  )
  if (differing.length > 0) {
    await tx.meetingReportParticipant.deleteMany({
      where: { reportId: { in: differing.map(({ report }) => report.id) } },
    })
    await tx.meetingReportParticipant.createMany({
      data: differing.flatMap(({ report }) =>
        report.participants.map((participant, position) => ({ reportId: report.id, position, ...participant })),
      ),
    })
  }
  const placesOf = (evidence: readonly Parameters<typeof passageKey>[0][]) => evidence.map(passageKey).join()
  const shown = reported.filter(
    ({ claim, earlier }) =>
      earlier === undefined ||
      earlier.documentId !== documentId ||
      placesOf(claim.evidence) !== placesOf(earlier.evidence),
  )
  if (shown.length > 0) {
    await tx.meetingReportEvidence.deleteMany({ where: { reportId: { in: shown.map(({ report }) => report.id) } } })
    await tx.meetingReportEvidence.createMany({
      data: shown.flatMap(({ report, claim }) =>
        claim.evidence.map((passage) => ({ id: uuid(), reportId: report.id, documentId, ...passageColumns(passage) })),
      ),
    })
  }
  return differing.length + shown.length
}
