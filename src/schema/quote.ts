import { quoteMentions } from '../resolvers/connections/claims.ts'
import { connect } from '../resolvers/paging/page.ts'
import { attributionOf, passageOf } from '../resolvers/passages.ts'
import { loadContinuation, loadSpeakers } from '../resolvers/quotes.ts'
import { articleRecord } from '../resolvers/records/article.ts'
import { meetingRecord } from '../resolvers/records/meeting.ts'
import { quoteRecord } from '../resolvers/records/quote.ts'
import { loadRecord, loadRequired } from '../resolvers/records/record.ts'
import { pageArguments } from './connection.ts'
import { MentionConnection } from './connections.ts'
import { QuoteKind, ReviewState } from './enums.ts'
import { confidenceField, createdAtField, idField, Node, updatedAtField } from './node.ts'
import { Agent, Article, Meeting, PassageRef, Quote } from './refs.ts'

Quote.implement({
  description: 'Something that somebody said, as one article gives it (schema.org: Quotation).',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Quote'),
    text: t.exposeString('passageExact', { description: 'The words said, without quotation marks.' }),
    kind: t.expose('kind', { type: QuoteKind, description: 'Word for word, or in the words of the article.' }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: 'The reporting verb or phrase: stated. Null where there is none.',
    }),
    source: t.exposeString('source', {
      nullable: true,
      description:
        'Whom the article calls the source, in its words: the President of Kazakhstan · officials. Null where it names none.',
    }),
    speakers: t.field({
      type: [Agent],
      description: 'Who said it: empty where the article does not name anybody, several in a joint statement.',
      resolve: (quote, _args, context, info) => loadSpeakers(context, info, quote.id),
    }),
    article: t.field({
      type: Article,
      description: 'Which article says so.',
      resolve: (quote, _args, context, info) => loadRequired(context, info, articleRecord, quote.articleId),
    }),
    passage: t.field({ type: PassageRef, description: 'Where it stands.', resolve: passageOf }),
    attribution: t.field({
      type: PassageRef,
      nullable: true,
      description: 'The passage that attributes it: source and cue. Null where there is none.',
      resolve: attributionOf,
    }),
    date: t.expose('date', {
      type: 'Date',
      description: "Of the meeting where it was said if that is known to the day, else the article's.",
    }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'In which it was said. Null where that is not known.',
      resolve: (quote, _args, context, info) => loadRecord(context, info, meetingRecord, quote.meetingId),
    }),
    continues: t.field({
      type: Quote,
      nullable: true,
      description: 'The piece of the same utterance before it. Null where it begins one.',
      resolve: (quote, _args, context, info) => loadRecord(context, info, quoteRecord, quote.continuesId),
    }),
    continuedBy: t.field({
      type: Quote,
      nullable: true,
      description: 'The piece of the same utterance after it. Null where it ends one.',
      resolve: (quote, _args, context, info) => loadContinuation(context, info, quote.id),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: pageArguments(t.arg),
      description: 'Who is named inside the words said, in text order.',
      resolve: (quote, args, context, info) => connect(context, info, quoteMentions, args, quote.id),
    }),
    confidence: confidenceField(t),
    reviewState: t.expose('reviewState', { type: ReviewState, description: 'What an editor made of it.' }),
    isCurrent: t.exposeBoolean('isCurrent', {
      description:
        'False where the newest version of the article no longer holds it; lists leave it out, its id still resolves.',
    }),
    createdAt: createdAtField(t),
    updatedAt: updatedAtField(t),
  }),
})
