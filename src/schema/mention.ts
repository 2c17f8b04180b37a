import { passageOf } from '../resolvers/passages.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { articleRecord } from '../resolvers/records/article.ts'
import { quoteRecord } from '../resolvers/records/quote.ts'
import { loadRecord, loadRequired } from '../resolvers/records/record.ts'
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
      resolve: (mention, _args, context, info) => loadRequired(context, info, agentRecord, mention.agentId),
    }),
    article: t.field({
      type: Article,
      description: 'Where.',
      resolve: (mention, _args, context, info) => loadRequired(context, info, articleRecord, mention.articleId),
    }),
    passage: t.field({ type: PassageRef, description: 'The name as it is written.', resolve: passageOf }),
    quote: t.field({
      type: Quote,
      nullable: true,
      description: 'The innermost quote around it. Null where it stands in none.',
      resolve: (mention, _args, context, info) => loadRecord(context, info, quoteRecord, mention.quoteId),
    }),
  }),
})
