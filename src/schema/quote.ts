import { quoteMentions } from '../resolvers/connections/claims.ts'
import { attributionColumns, type Passage, passageColumns } from '../resolvers/passages.ts'
import { quoteContinuations, quoteSpeakers } from '../resolvers/quotes.ts'
import { articleRecord } from '../resolvers/records/article.ts'
import { meetingRecord } from '../resolvers/records/meeting.ts'
import { quoteRecord } from '../resolvers/records/quote.ts'
import {
  fromClaim,
  fromColumns,
  fromFirstRow,
  fromList,
  fromOptionalColumns,
  fromRequiredRecord,
  fromRows,
} from '../resolvers/sources.ts'
import { pageArguments } from './connection.ts'
import { MentionConnection } from './connections.ts'
import { QuoteKind, ReviewState } from './enums.ts'
import { confidenceField, createdAtField, idField, Node, ruleField, updatedAtField } from './node.ts'
import { Agent, Article, Meeting, PassageRef, Quote } from './refs.ts'

Quote.implement({
  description: 'Something that somebody said, as one article gives it (schema.org: Quotation).',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Quote'),
    text: t.exposeString('passageExact', {
      description:
        'Of a DIRECT quote the words said, without quotation marks. Of others the words in which the article tells it, which are not those of the speaker (of a MIXED one some are): not to be set between quotation marks.',
    }),
    kind: t.expose('kind', {
      type: QuoteKind,
      description: 'Word for word, or in the words of the article: whether text may be shown as what the speaker said.',
    }),
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
      ...fromRows(quoteSpeakers, 'id'),
    }),
    article: t.field({
      type: Article,
      description: 'Which article says so.',
      ...fromRequiredRecord(articleRecord, 'articleId'),
    }),
    passage: t.field({
      type: PassageRef,
      description: 'Where it stands.',
      ...fromColumns<Passage>(passageColumns),
    }),
    attribution: t.field({
      type: PassageRef,
      nullable: true,
      description: 'The passage that attributes it: source and cue. Null where there is none.',
      ...fromOptionalColumns<Passage>(attributionColumns, 'attributionExact'),
    }),
    date: t.expose('date', {
      type: 'Date',
      description: "Of the meeting where it was said if that is known to the day, else the article's.",
    }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'In which it was said. Null where that is not known, or where an editor rejected the meeting alone.',
      ...fromClaim(meetingRecord, 'meetingId', 'reviewState'),
    }),
    continues: t.field({
      type: Quote,
      nullable: true,
      description:
        'The piece of the same utterance before it. Null where it begins one, or where an editor rejected the other alone.',
      ...fromClaim(quoteRecord, 'continuesId', 'reviewState'),
    }),
    continuedBy: t.field({
      type: Quote,
      nullable: true,
      description: 'The piece of the same utterance after it. Null where it ends one.',
      ...fromFirstRow(quoteContinuations, 'id'),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: pageArguments(t.arg),
      description: 'Who is named inside the words said, in text order.',
      ...fromList(quoteMentions),
    }),
    confidence: confidenceField(t),
    rule: ruleField(t),
    reviewState: t.expose('reviewState', { type: ReviewState, description: 'What an editor made of it.' }),
    isCurrent: t.exposeBoolean('isCurrent', {
      description:
        'False where the newest version of the article no longer holds it; lists leave it out, its id still resolves.',
    }),
    createdAt: createdAtField(t),
    updatedAt: updatedAtField(t),
  }),
})
