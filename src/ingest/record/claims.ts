import {
  isWithin,
  type MeetingMedium,
  type MeetingStatus,
  type Passage,
  type Period,
  type QuoteKind,
} from '../../annotations/index.ts'
import type { ReportParticipant, ReviewState } from '../../entities/index.ts'

/** All that is claimed of one article, with its passages found and its agents known. */
export interface Claims {
  mentions: MentionClaim[]
  /** In reading order. */
  quotes: QuoteClaim[]
  reports: ReportClaim[]
  roles: RoleClaim[]
}

export interface MentionClaim {
  agentId: string
  passage: Passage
}

/** The rule of what an editor wrote. */
export const EDITOR = 'editor'

interface Claim {
  /** Of the record that it goes on from, where that is known; else it is matched or new. */
  id?: string
  confidence: number | null
  rule: string
  reviewState: ReviewState
}

export interface QuoteClaim extends Claim {
  passage: Passage
  attribution: Passage | null
  kind: QuoteKind
  cue: string | null
  source: string | null
  speakers: string[]
  /** The key of a report. */
  meeting: string | null
  /** The quote that it goes on from. */
  continues: QuoteClaim | null
}

export interface ReportClaim extends Claim {
  key: string
  name: string | null
  period: Period | null
  dateText: string | null
  status: MeetingStatus
  medium: MeetingMedium | 'UNKNOWN'
  location: string | null
  country: string | null
  participants: ReportParticipant[]
  evidence: Passage[]
}

export interface RoleClaim {
  personId: string
  organizationId: string
  role: string
  startDate: string | null
  endDate: string | null
  confidence: number | null
  reviewState: ReviewState
  passages: Passage[]
  /** It only goes on from what was said of earlier versions: whatever is told anew outweighs it. */
  isKept: boolean
}

/** Who says so: an editor's word needs no confidence, an extractor's is a suggestion. */
export type Standing = 'CONFIRMED' | 'SUGGESTED'

/**
 * What was decided of an earlier record stands for the claim that goes on from it, unless an editor writes something else in its place: what is
 * written then is not what was rejected.
 */
export function reviewStateOf(
  claim: { reviewState: ReviewState },
  earlier: { reviewState: ReviewState } | undefined,
  saysTheSame: () => boolean,
): ReviewState {
  if (earlier === undefined || earlier.reviewState === 'SUGGESTED') return claim.reviewState
  return claim.reviewState === 'CONFIRMED' && !saysTheSame() ? 'CONFIRMED' : earlier.reviewState
}

/** Nobody stands for itself. */
export function representedBy(agentId: string, organizationId: string | undefined): string | null {
  return organizationId === undefined || organizationId === agentId ? null : organizationId
}

/** Nobody meets oneself: two whom an article has meet may turn out to be one. */
export const haveMet = ({ participants }: Pick<ReportClaim, 'participants'>) => participants.length > 1

/** The innermost of the quotes around a passage. */
export function quoteAround<Quote extends { passage: Passage }>(
  passage: Passage,
  quotes: readonly Quote[],
): Quote | null {
  const around = quotes.filter((quote) => isWithin(passage, quote.passage))
  return around.reduce<Quote | null>(
    (inner, quote) => (inner === null || isWithin(quote.passage, inner.passage) ? quote : inner),
    null,
  )
}

/** Who holds which role where: the same for one role. */
export function roleKey({
  personId,
  organizationId,
  role,
}: Pick<RoleClaim, 'personId' | 'organizationId' | 'role'>): string {
  return `${personId} ${organizationId} ${role}`
}

/** The same for the same place. */
export function passageKey({ source, start, end }: Passage): string {
  return `${source} ${start} ${end}`
}
