import * as lists from '../resolvers/connections/claims.ts'
import { fromList } from '../resolvers/sources.ts'
import { FILTERED, ORDERED, pageArguments } from './connection.ts'
import { MeetingParticipantConnection, QuoteConnection } from './connections.ts'
import { DatePrecision, MeetingMedium, MeetingStatus, ReviewState } from './enums.ts'
import { ArticleOrder, QuoteOrder, QuoteWhere } from './inputs.ts'
import { MeetingArticleConnection } from './meetingReport.ts'
import { confidenceField, createdAtField, idField, Node, updatedAtField } from './node.ts'
import { Meeting } from './refs.ts'

Meeting.implement({
  description:
    'An event at which at least two named parties met or spoke, or were to (`status` tells): drawn from all articles that report it, and what editors say (schema.org: Event).',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Meeting'),
    slug: t.exposeString('slug', { description: 'Readable and stable. Unique among all meetings.' }),
    name: t.exposeString('name', { description: 'What to call it.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description:
        'First day of the period that is known: the day, or the month or year cut to its start. Null where nothing is.',
    }),
    endDate: t.expose('endDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day of the period that is known. Null where nothing is.',
    }),
    datePrecision: t.expose('datePrecision', {
      type: DatePrecision,
      nullable: true,
      description: 'How much of the date is known. Null where nothing is.',
    }),
    status: t.expose('status', { type: MeetingStatus, description: 'Whether it took place.' }),
    medium: t.expose('medium', { type: MeetingMedium, description: 'How the parties met.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where, as the articles say. Null where they do not.',
    }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 of where it was. Null where it is not known.',
    }),
    participants: t.field({
      type: MeetingParticipantConnection,
      args: pageArguments(t.arg),
      description: 'Who took part, or was to, in the order in which the articles name them.',
      ...fromList(lists.meetingParticipants),
    }),
    articles: t.field({
      type: MeetingArticleConnection,
      args: { ...pageArguments(t.arg), orderBy: t.arg({ type: ArticleOrder, description: ORDERED }) },
      description: 'Articles that report it, with what each alone says. Newest first unless ordered otherwise.',
      ...fromList(lists.meetingArticles),
    }),
    quotes: t.field({
      type: QuoteConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: QuoteWhere, description: FILTERED }),
        orderBy: t.arg({ type: QuoteOrder, description: ORDERED }),
      },
      description: 'What was said in it. In the order of the dates, then as recorded, unless ordered otherwise.',
      ...fromList(lists.meetingQuotes),
    }),
    confidence: confidenceField(t),
    reviewState: t.expose('reviewState', { type: ReviewState, description: 'What an editor made of it.' }),
    createdAt: createdAtField(t),
    updatedAt: updatedAtField(t),
  }),
})
