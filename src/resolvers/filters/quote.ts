import { sql } from 'kysely'
import { column } from '../sql.ts'
import { articleFilter } from './article.ts'
import { compileFilter, type Filter, field, type Where } from './filter.ts'
import { type MeetingRef, meetingKey } from './meeting.ts'
import { agentField, confidenceField, dateField, instantField, oneOf, presence, searchField } from './operators.ts'

export const quoteFilter: Filter = {
  name: 'QuoteWhere',
  description:
    'Which quotes. All conditions must hold; an absent field, null and {} set none. REJECTED ones are left out unless `reviewState` asks for them.',
  fields: {
    search: searchField('search', 'Words of what was said, as one types them into a search engine.'),
    kind: oneOf('kind', 'QuoteKind', 'quote_kind[]', 'DIRECT, INDIRECT or MIXED.'),
    date: dateField('date', 'The day of the meeting where it was said, else of publication.'),
    speaker: agentField(
      'Who said it.',
      (agent, alias) => sql`exists (select from quote_speaker as speaker
        where speaker.quote_id = ${column(alias, 'id')} and speaker.agent_id = ${agent})`,
    ),
    hasSpeaker: presence(
      'Whether the article says who said it.',
      (alias) => sql`exists (select from quote_speaker as speaker where speaker.quote_id = ${column(alias, 'id')})`,
    ),
    mentions: agentField(
      'An agent that is named in what was said.',
      (agent, alias) => sql`exists (select from mention as named
        where named.quote_id = ${column(alias, 'id')} and named.agent_id = ${agent} and named.is_current)`,
    ),
    article: field<Where>(
      'ArticleWhere',
      'In an article that fits this filter.',
      (where, alias) => sql`exists (select from article as in_article
        where in_article.id = ${column(alias, 'articleId')} and ${compileFilter(articleFilter, where, 'in_article')})`,
    ),
    meeting: field<MeetingRef>(
      'MeetingBy',
      'Said in this meeting.',
      (ref, alias) => sql`${column(alias, 'meetingId')} = ${meetingKey(ref)}`,
    ),
    reviewState: oneOf('reviewState', 'ReviewState', 'review_state[]', 'What an editor made of it.'),
    confidenceAtLeast: confidenceField(),
    updatedAt: instantField('updatedAt', 'When its record last changed.'),
  },
}
