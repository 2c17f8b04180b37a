import type { MeetingMedium, MeetingRole, MeetingStatus } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import type { Stretch } from '../text/spans.ts'
import type { ResolvedDate } from './dateNear.ts'

/** A meeting or call that an article tells of, before it becomes an annotation. */
export interface MeetingClaim {
  name: string | undefined
  participants: { agent: Agent; role: MeetingRole }[]
  date: ResolvedDate | undefined
  dateText: string | undefined
  medium: MeetingMedium | undefined
  status: MeetingStatus
  location: string | undefined
  country: string | undefined
  evidence: Stretch[]
  confidence: number
  rule: string
  /** Some of those who met with others met by themselves, too: "and the two ministers met bilaterally". */
  isApart: boolean
  /** An earlier or a further one of the same people: "last met", "will meet again". */
  isOther?: boolean
}
