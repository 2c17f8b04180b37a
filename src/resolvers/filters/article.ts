import { sql } from 'kysely'
import { column } from '../sql.ts'
import { type Filter, field } from './filter.ts'
import { agentField, dateField, instantField, presence, searchQuery, stringField } from './operators.ts'

export const articleFilter: Filter = {
  name: 'ArticleWhere',
  description: 'Which articles. All conditions must hold; an absent field, null and {} set none.',
  fields: {
    search: field<string>(
      'String',
      'Words of the headline or the text, as one types them into a search engine: "exact phrase", or, -without.',
      (words, alias) =>
        sql`${column(alias, 'currentDocumentId')} in (select found.id from document as found where found.search @@ ${searchQuery(words)})`,
    ),
    headline: stringField('headline', 'The headline.', 'headlineFolded'),
    datePublished: dateField('datePublished', 'The calendar date of publication.'),
    inLanguage: stringField('inLanguage', 'BCP 47 language tag.'),
    publisher: agentField('Who published it.', (agent, alias) => sql`${column(alias, 'publisherId')} = ${agent}`),
    mentions: agentField(
      'An agent that it mentions.',
      (agent, alias) => sql`exists (select from agent_article as mentioned
        where mentioned.article_id = ${column(alias, 'id')} and mentioned.agent_id = ${agent})`,
    ),
    speaker: agentField(
      'An agent that it quotes.',
      (
        agent,
        alias,
      ) => sql`exists (select from quote as said join quote_speaker as speaker on speaker.quote_id = said.id
        where said.article_id = ${column(alias, 'id')} and said.is_current and said.review_state <> 'REJECTED'
          and speaker.agent_id = ${agent})`,
    ),
    hasQuotes: presence('Whether it quotes anybody.', (alias) => sql`${column(alias, 'quoteCount')} > 0`),
    hasMeetings: presence(
      'Whether it reports a meeting, planned and cancelled ones too.',
      (alias) => sql`${column(alias, 'meetingCount')} > 0`,
    ),
    updatedAt: instantField('updatedAt', 'When its record last changed: for keeping a copy up to date.'),
  },
}
