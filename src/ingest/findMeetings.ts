import { areOneMeeting, type MeetingReport } from '../entities/index.ts'
import type { ReportClaim } from './claims.ts'
import { createMeetings } from './drawMeetings.ts'
import { loadReports, type PreviousReport } from './previous.ts'
import type { Recording } from './recording.ts'
import { lock } from './transaction.ts'
import { dateOrNull } from './values.ts'

/** A report as this article has it now, and as it was recorded before. */
export interface Reported {
  report: MeetingReport
  claim: ReportClaim
  earlier: PreviousReport | undefined
}

/** Which meeting each report is of: the one it was of, as long as it says the same; another article's that it is one with; a new one. */
export async function findMeetings(
  recording: Recording,
  reported: readonly Reported[],
): Promise<Map<MeetingReport, string>> {
  const { tx, articleId } = recording
  const fresh = reported.filter(({ report, earlier }) => earlier === undefined || !saysTheSame(report, earlier))
  const dated = fresh.filter(({ report }) => report.datePrecision === 'DAY')
  await lock(
    tx,
    dated.map(({ report }) => `meeting ${report.startDate} ${report.medium}`),
  )
  const others =
    fresh.length === 0
      ? []
      : await loadReports(tx, {
          articleId: { not: articleId },
          isCurrent: true,
          OR: [
            {
              datePrecision: 'DAY',
              startDate: { in: dated.flatMap(({ report }) => dateOrNull(report.startDate) ?? []) },
              participants: {
                some: {
                  agentId: { in: dated.flatMap(({ report }) => report.participants.map(({ agentId }) => agentId)) },
                },
              },
            },
            { meetingId: { in: fresh.flatMap(({ earlier }) => earlier?.meetingId ?? []) } },
          ],
        })

  const meetingOf = new Map<MeetingReport, string>()
  for (const { report, earlier } of reported) {
    if (earlier !== undefined && saysTheSame(report, earlier)) meetingOf.set(report, earlier.meetingId)
  }
  for (const { report, earlier } of fresh) {
    const used = new Set(meetingOf.values())
    const joined = others.filter((other) => areOneMeeting(report, other) && !used.has(other.meetingId))
    const own = joined.find((other) => other.meetingId === earlier?.meetingId) ?? joined[0]
    const isAlone = earlier !== undefined && !others.some((other) => other.meetingId === earlier.meetingId)
    if (own !== undefined) meetingOf.set(report, own.meetingId)
    else if (isAlone && !used.has(earlier.meetingId)) meetingOf.set(report, earlier.meetingId)
  }
  const unmet = fresh.map(({ report }) => report).filter((report) => !meetingOf.has(report))
  for (const [report, meetingId] of await createMeetings(tx, unmet)) meetingOf.set(report, meetingId)
  // Whoever draws these meetings next waits until this report is there.
  await tx.$queryRaw`
    SELECT id::text FROM meeting WHERE id = ANY(${[...new Set(meetingOf.values())]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  return meetingOf
}

function saysTheSame(report: MeetingReport, earlier: MeetingReport): boolean {
  const essence = ({ startDate, endDate, datePrecision, medium, location, country, participants }: MeetingReport) =>
    JSON.stringify([
      startDate,
      endDate,
      datePrecision,
      medium,
      location,
      country,
      participants.map(({ agentId }) => agentId),
    ])
  return essence(report) === essence(earlier)
}
