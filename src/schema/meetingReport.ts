import type { meetingArticles } from '../resolvers/connections/claims.ts'
import type { EdgeOf } from '../resolvers/paging/connection.ts'
import { reportEvidence } from '../resolvers/passages.ts'
import { fromRows } from '../resolvers/sources.ts'
import { connectionType } from './connection.ts'
import { DatePrecision, MeetingMedium, MeetingStatus, ReviewState } from './enums.ts'
import { confidenceField, ruleField } from './node.ts'
import { Article, PassageRef } from './refs.ts'

type Edge = EdgeOf<typeof meetingArticles.record, NonNullable<typeof meetingArticles.edge>>

/** Articles that report a meeting, each with what it alone says: the meeting is drawn from all of them, and they may differ. */
export const MeetingArticleConnection = connectionType<Edge, unknown>({
  name: 'MeetingArticleConnection',
  node: Article,
  description: 'articles that report a meeting.',
  edgeFields: (t) => ({
    evidence: t.field({
      type: [PassageRef],
      description: 'The passages that report it, in text order.',
      ...fromRows(reportEvidence, 'reportId'),
    }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'First day of the period, by this article alone. Null where it does not tell.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the period, by this article alone. Null where it does not tell.',
    }),
    datePrecision: t.expose('datePrecision', {
      type: DatePrecision,
      nullable: true,
      description: 'How much of the date this article tells. Null where it tells nothing.',
    }),
    dateText: t.exposeString('dateText', {
      nullable: true,
      description: 'The words from which the date was told: on Sunday. Null where it was told otherwise, or not.',
    }),
    status: t.expose('status', { type: MeetingStatus, description: 'Whether it took place, by this article alone.' }),
    medium: t.expose('medium', { type: MeetingMedium, description: 'How the parties met, by this article alone.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where, by this article alone. Null where it does not tell.',
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 of where it was, by this article alone. Null where it does not tell.',
    }),
    confidence: confidenceField(t),
    rule: ruleField(t),
    reviewState: t.expose('reviewState', {
      type: ReviewState,
      description: 'What an editor made of what this article says.',
    }),
  }),
})
