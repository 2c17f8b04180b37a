import { v7 as uuid } from 'uuid'
import { type DrawnMeeting, drawMeeting, type MeetingReport, slugOf } from '../entities/index.ts'
import { freeSlugs } from './createAgents.ts'
import { loadReports, type PreviousReport } from './previous.ts'
import type { Recording } from './recording.ts'
import type { Transaction } from './transaction.ts'
import { dateOrNull, isoOrNull } from './values.ts'

async function namesOf(tx: Transaction, reports: readonly MeetingReport[]): Promise<(agentId: string) => string> {
  const ids = [...new Set(reports.flatMap(({ participants }) => participants.map(({ agentId }) => agentId)))]
  const agents = await tx.agent.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(agents.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}

function columnsOf({ participants, startDate, endDate, ...meeting }: DrawnMeeting) {
  return { ...meeting, startDate: dateOrNull(startDate), endDate: dateOrNull(endDate) }
}

/** A meeting for each report, with a slug that never changes: its day and its name as they are known now. */
export async function createMeetings(
  tx: Transaction,
  reports: readonly MeetingReport[],
): Promise<Map<MeetingReport, string>> {
  if (reports.length === 0) return new Map()
  const nameOf = await namesOf(tx, reports)
  const meetings = reports.map((report) => ({ id: uuid(), report, drawn: drawMeeting([report], nameOf) }))
  const slugs = await freeSlugs(
    meetings.map(({ drawn }) => slugOf([drawn.startDate, drawn.name].join(' '), 'meeting')),
    async (candidates) => {
      const rows = await tx.meeting.findMany({ where: { slug: { in: candidates } }, select: { slug: true } })
      return rows.map(({ slug }) => slug)
    },
  )
  await tx.meeting.createMany({
    data: meetings.map(({ id, drawn }, index) => ({ id, slug: slugs[index] ?? id, ...columnsOf(drawn) })),
  })
  return new Map(meetings.map(({ report, id }) => [report, id]))
}

/**
 * Draws meetings from their current reports; those that no current article reports keep what they were, and leave the lists.
 * Adds all that take or took part to the recording's agents.
 */
export async function drawMeetings({
  tx,
  meetings: ids,
  agents,
}: Pick<Recording, 'tx' | 'meetings' | 'agents'>): Promise<void> {
  if (ids.size === 0) return
  const meetings = await tx.meeting.findMany({
    where: { id: { in: [...ids].sort() } },
    include: { participants: { orderBy: { position: 'asc' } } },
  })
  const reports = await loadReports(tx, { meetingId: { in: [...ids] }, isCurrent: true })
  const nameOf = await namesOf(tx, reports)
  for (const meeting of meetings) {
    for (const { agentId, onBehalfOfId } of meeting.participants) {
      agents.add(agentId)
      if (onBehalfOfId !== null) agents.add(onBehalfOfId)
    }
    const [first, ...others] = reports.filter((report) => report.meetingId === meeting.id)
    if (first === undefined) {
      if (meeting.isCurrent) {
        await tx.meeting.update({ where: { id: meeting.id }, data: { isCurrent: false, updatedAt: new Date() } })
      }
    } else await redraw(tx, meeting, [first, ...others], nameOf, agents)
  }
}

interface RecordedMeeting {
  id: string
  isCurrent: boolean
  startDate: Date | null
  endDate: Date | null
  participants: {
    agentId: string
    role: string
    onBehalfOfId: string | null
    confidence: number | null
    reviewState: string
  }[]
}

async function redraw(
  tx: Transaction,
  recorded: RecordedMeeting,
  reports: readonly [PreviousReport, ...PreviousReport[]],
  nameOf: (agentId: string) => string,
  agents: Set<string>,
): Promise<void> {
  const drawn = drawMeeting(reports, nameOf)
  for (const { agentId, onBehalfOfId } of drawn.participants) {
    agents.add(agentId)
    if (onBehalfOfId !== null) agents.add(onBehalfOfId)
  }
  const known = drawn.participants.map(({ agentId }) =>
    recorded.participants.find((other) => other.agentId === agentId),
  )
  const hasSameParticipants =
    recorded.participants.length === known.length &&
    drawn.participants.every(({ role, onBehalfOfId, confidence, reviewState }, index) => {
      const other = recorded.participants[index]
      return (
        other === known[index] &&
        other?.role === role &&
        other.onBehalfOfId === onBehalfOfId &&
        other.confidence === confidence &&
        other.reviewState === reviewState
      )
    })
  const before = { ...recorded, startDate: isoOrNull(recorded.startDate), endDate: isoOrNull(recorded.endDate) }
  const { participants, ...fields } = drawn
  const isSame = Object.entries(fields).every(([field, value]) => Reflect.get(before, field) === value)
  if (isSame && hasSameParticipants && recorded.isCurrent) return
  await tx.meeting.update({
    where: { id: recorded.id },
    data: { ...columnsOf(drawn), isCurrent: true, updatedAt: new Date() },
  })
  if (hasSameParticipants) return
  await tx.meetingParticipant.deleteMany({ where: { meetingId: recorded.id } })
  await tx.meetingParticipant.createMany({
    data: participants.map((participant, position) => ({ meetingId: recorded.id, position, ...participant })),
  })
}
