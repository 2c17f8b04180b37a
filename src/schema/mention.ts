import { type Passage, passageColumns } from '../resolvers/passages.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { articleRecord } from '../resolvers/records/article.ts'
import { quoteRecord } from '../resolvers/records/quote.ts'
import { fromClaim, fromColumns, fromRequiredRecord } from '../resolvers/sources.ts'
import { idField, Node } from './node.ts'
import { Agent, Article, Mention, PassageRef, Quote } from './refs.ts'

Mention.implement({
  description: 'A place where an agent is named.',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Mention'),
    agent: t.field({
      type: Agent,
      description: 'Who is meant.',
      ...fromRequiredRecord(agentRecord, 'agentId'),
    }),
    article: t.field({
      type: Article,
      description: 'Where.',
      ...fromRequiredRecord(articleRecord, 'articleId'),
    }),
    passage: t.field({
      type: PassageRef,
      description: 'The name as it is written.',
      ...fromColumns<Passage>(passageColumns),
    }),
    quote: t.field({
      type: Quote,
      nullable: true,
      description: 'The innermost quote around it. Null where it stands in none, or where an editor rejected that.',
      ...fromClaim(quoteRecord, 'quoteId', null),
    }),
  }),
})
