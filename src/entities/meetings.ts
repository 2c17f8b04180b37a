import type { DatePrecision, MeetingMedium, MeetingRole, MeetingStatus } from '../annotations/index.ts'
import { byCodeUnits } from './fold.ts'
import type { ReviewState } from './kinds.ts'
import { contradict } from './places.ts'
import { differInSides } from './sides.ts'

export interface ReportParticipant {
  agentId: string
  role: MeetingRole
  onBehalfOfId: string | null
}

/** All that one article says of one meeting. Dates are ISO calendar dates. */
export interface MeetingReport {
  id: string
  articleId: string
  /** Of the article. */
  datePublished: string
  name: string | null
  startDate: string | null
  endDate: string | null
  datePrecision: DatePrecision | null
  status: MeetingStatus
  medium: MeetingMedium | 'UNKNOWN'
  location: string | null
  country: string | null
  confidence: number | null
  reviewState: ReviewState
  participants: ReportParticipant[]
}

export interface DrawnParticipant extends ReportParticipant {
  confidence: number | null
  reviewState: ReviewState
}

export interface DrawnMeeting
  extends Omit<MeetingReport, 'id' | 'articleId' | 'datePublished' | 'name' | 'participants'> {
  name: string
  participants: DrawnParticipant[]
}

/**
 * Whether two reports are of one meeting: of different articles, by the same medium on the same day, with two participants
 * in common, places that do not contradict each other, and not of two sides and of three. Less than that leaves them two.
 */
export function areOneMeeting(a: MeetingReport, b: MeetingReport): boolean {
  if (a.articleId === b.articleId || a.medium !== b.medium) return false
  if (a.datePrecision !== 'DAY' || b.datePrecision !== 'DAY') return false
  if (a.startDate !== b.startDate || a.endDate !== b.endDate) return false
  if (contradict(a, b) || differInSides(a.participants, b.participants)) return false
  const participants = new Set(a.participants.map(({ agentId }) => agentId))
  return b.participants.filter(({ agentId }) => participants.has(agentId)).length >= 2
}

const STANDING: Record<ReviewState, number> = { CONFIRMED: 0, SUGGESTED: 1, REJECTED: 2 }

/** Those that editors wrote first, then the surest, then the earliest; others as they are given. */
function byStanding(a: MeetingReport, b: MeetingReport): number {
  return (
    STANDING[a.reviewState] - STANDING[b.reviewState] ||
    (b.confidence ?? 1) - (a.confidence ?? 1) ||
    a.datePublished.localeCompare(b.datePublished)
  )
}

function surest(reports: readonly MeetingReport[]): { confidence: number | null; reviewState: ReviewState } {
  const reviewState = reports[0]?.reviewState ?? 'SUGGESTED'
  const confidences = reports.filter((report) => report.reviewState === reviewState).map(({ confidence }) => confidence)
  const told = confidences.filter((confidence) => confidence !== null)
  return { confidence: told.length < confidences.length ? null : Math.max(...told), reviewState }
}

function drawParticipants(reports: readonly MeetingReport[]): DrawnParticipant[] {
  const participants = new Map<string, DrawnParticipant>()
  for (const report of reports) {
    for (const { agentId, role, onBehalfOfId } of report.participants) {
      const drawn = participants.get(agentId)
      if (drawn === undefined) {
        const naming = reports.filter(({ participants: all }) =>
          all.some((participant) => participant.agentId === agentId),
        )
        participants.set(agentId, { agentId, role, onBehalfOfId, ...surest(naming) })
      } else {
        if (drawn.role === 'ATTENDEE') drawn.role = role
        drawn.onBehalfOfId ??= onBehalfOfId
      }
    }
  }
  return [...participants.values()]
}

/**
 * As the newest article says, of several of one day one that says more than what was planned. What an article says to be planned after the day says
 * nothing where others know more.
 */
function statusOf(reports: readonly MeetingReport[]): MeetingStatus {
  const isPlan = ({ status }: MeetingReport) => status === 'PLANNED'
  const isLate = (report: MeetingReport) =>
    isPlan(report) &&
    report.datePrecision === 'DAY' &&
    report.datePublished > (report.endDate ?? report.startDate ?? '')
  const sorted = [...reports].sort(
    (a, b) =>
      Number(isLate(a)) - Number(isLate(b)) ||
      byCodeUnits(b.datePublished, a.datePublished) ||
      Number(isPlan(a)) - Number(isPlan(b)),
  )
  return sorted[0]?.status ?? 'HELD'
}

/** Whether an article says that somebody was there: who was only to come has met nobody. */
const tookPart = (agentId: string, reports: readonly MeetingReport[]) =>
  reports.some(({ status, participants }) => status === 'HELD' && participants.some((one) => one.agentId === agentId))

/** A meeting drawn from at least one report, by the rule that docs/meetings.md explains. */
export function drawMeeting(
  all: readonly [MeetingReport, ...MeetingReport[]],
  nameOf: (agentId: string) => string,
): DrawnMeeting {
  const accepted = all.filter((report) => report.reviewState !== 'REJECTED')
  const reports = (accepted.length > 0 ? accepted : [...all]).sort(byStanding)
  const status = statusOf(reports)
  const dated = reports.find(({ startDate }) => startDate !== null)
  const participants = drawParticipants(reports).filter(
    ({ agentId }) => status !== 'HELD' || tookPart(agentId, reports),
  )
  const medium = reports.find((report) => report.medium !== 'UNKNOWN')?.medium ?? 'UNKNOWN'
  const firstSaid = <Field extends 'name' | 'location' | 'country'>(field: Field) =>
    reports.find((report) => report[field] !== null)?.[field] ?? null
  return {
    name:
      firstSaid('name') ??
      nameMeeting(
        medium,
        participants.map(({ agentId }) => nameOf(agentId)),
      ),
    startDate: dated?.startDate ?? null,
    endDate: dated?.endDate ?? null,
    datePrecision: dated?.datePrecision ?? null,
    status,
    medium,
    location: firstSaid('location'),
    country: firstSaid('country'),
    ...surest(reports),
    participants,
  }
}

const LIST = new Intl.ListFormat('en')
const EVENT = { IN_PERSON: 'Meeting of', CALL: 'Call between', VIDEO: 'Video call between', UNKNOWN: 'Talks between' }

function nameMeeting(medium: MeetingReport['medium'], names: readonly string[]): string {
  return `${EVENT[medium]} ${LIST.format(names.length > 4 ? [...names.slice(0, 3), 'others'] : names)}`
}
