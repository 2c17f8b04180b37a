export { type Candidate, chooseAgent, chooseByOtherName, type NamedAgent } from './agents.ts'
export type { AgentKind, ReviewState } from './kinds.ts'
export {
  areOneMeeting,
  type DrawnMeeting,
  type DrawnParticipant,
  drawMeeting,
  type MeetingReport,
  type ReportParticipant,
} from './meetings.ts'
export { numbered, slugOf } from './slugs.ts'
