export { alikeNames } from './alikeNames.ts'
export { type AgentDescription, describeGroup } from './describeGroup.ts'
export { groupReferences } from './groupReferences.ts'
export { groupReports, type KeyedReport } from './groupReports.ts'
export type { AgentKind, ReviewState } from './kinds.ts'
export {
  areOneMeeting,
  type DrawnMeeting,
  type DrawnParticipant,
  drawMeeting,
  type MeetingReport,
  type ReportParticipant,
} from './meetings.ts'
export { areTellingAlike, isFullName } from './personIdentity.ts'
export type {
  AgentGroup,
  AgentReference,
  Grouping,
  MergeCandidate,
  ReferenceName,
  ReferenceRole,
} from './references.ts'
export { nameInFull, type ReferringArticle, referencesOf } from './referencesOf.ts'
export { numbered, slugOf } from './slugs.ts'
