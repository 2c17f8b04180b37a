export { type Reviewed, reviewClaims, type Verdict } from './review.ts'
export type { Reviewable } from './reviewable.ts'
export { keepMeetingsApart, mergeMeetings, splitMergedMeeting, splitReports } from './sameMeeting.ts'
