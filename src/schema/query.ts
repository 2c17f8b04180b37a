import { archiveFigures, loadArchive } from '../resolvers/archive.ts'
import * as lists from '../resolvers/connections/archive.ts'
import { parseGlobalId } from '../resolvers/ids.ts'
import { agentBy, articleBy, meetingBy, organizationBy, personBy, quoteById } from '../resolvers/lookups.ts'
import { loadNode, parseNodeIds } from '../resolvers/nodes.ts'
import { MAX_PAGE_SIZE } from '../resolvers/paging/arguments.ts'
import { alsoFromFigures, alsoFromNode, alsoFromNodes, fromList, fromLookup } from '../resolvers/sources.ts'
import { Archive } from './archive.ts'
import { builder } from './builder.ts'
import { FILTERED, ORDERED, pageArguments } from './connection.ts'
import * as connections from './connections.ts'
import * as inputs from './inputs.ts'
import { Node } from './node.ts'
import { Agent, Article, Meeting, Organization, Person, Quote } from './refs.ts'

builder.queryType({
  description: 'What the archive can be asked. Lists are pages: see their arguments first, after, last and before.',
  fields: (t) => ({
    node: t.field({
      type: Node,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'An id as this API returned it.' }) },
      description: 'Whatever has this id. Null where there is nothing; a malformed id is refused.',
      ...alsoFromNode,
      resolve: (_root, args, context, info) => {
        const { name, id } = parseGlobalId(args.id)
        return loadNode(context, info, name, id)
      },
    }),
    nodes: t.field({
      type: [Node],
      nullable: { list: false, items: true },
      args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_PAGE_SIZE}.` }) },
      description: `In the order of ids, null where there is none; at most ${MAX_PAGE_SIZE}.`,
      ...alsoFromNodes,
      resolve: (_root, args, context, info) =>
        parseNodeIds(args.ids).map(({ name, id }) => loadNode(context, info, name, id)),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      args: { by: t.arg({ type: inputs.ArticleBy, required: true, description: 'Which one.' }) },
      description: 'One article. Null where there is none.',
      ...fromLookup(articleBy),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      args: { by: t.arg({ type: inputs.AgentRef, required: true, description: 'Which one.' }) },
      description: 'One person. By name: only if exactly one person bears it. Null otherwise: never a guess.',
      ...fromLookup(personBy),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      args: { by: t.arg({ type: inputs.AgentRef, required: true, description: 'Which one.' }) },
      description: 'One organization. By name: only if exactly one organization bears it. Null otherwise.',
      ...fromLookup(organizationBy),
    }),
    agent: t.field({
      type: Agent,
      nullable: true,
      args: { by: t.arg({ type: inputs.AgentRef, required: true, description: 'Which one.' }) },
      description: 'One person or organization. By name: only if exactly one of all bears it. Null otherwise.',
      ...fromLookup(agentBy),
    }),
    quote: t.field({
      type: Quote,
      nullable: true,
      args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
      description:
        'One quote, also where the newest version of its article no longer holds it. Null where there is none.',
      ...fromLookup(quoteById),
    }),
    meeting: t.field({
      type: Meeting,
      nullable: true,
      args: { by: t.arg({ type: inputs.MeetingBy, required: true, description: 'Which one.' }) },
      description: 'One meeting. Null where there is none.',
      ...fromLookup(meetingBy),
    }),
    articles: t.field({
      type: connections.ArticleConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: inputs.ArticleWhere, description: FILTERED }),
        orderBy: t.arg({ type: inputs.ArticleOrder, description: ORDERED }),
      },
      description: 'All articles. Newest first unless ordered otherwise.',
      ...fromList(lists.articles),
    }),
    people: t.field({
      type: connections.PersonConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: inputs.PersonWhere, description: FILTERED }),
        orderBy: t.arg({ type: inputs.AgentOrder, description: ORDERED }),
      },
      description: 'All people. By name unless ordered otherwise.',
      ...fromList(lists.people),
    }),
    organizations: t.field({
      type: connections.OrganizationConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: inputs.OrganizationWhere, description: FILTERED }),
        orderBy: t.arg({ type: inputs.AgentOrder, description: ORDERED }),
      },
      description: 'All organizations. By name unless ordered otherwise.',
      ...fromList(lists.organizations),
    }),
    quotes: t.field({
      type: connections.QuoteConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: inputs.QuoteWhere, description: FILTERED }),
        orderBy: t.arg({ type: inputs.QuoteOrder, description: ORDERED }),
      },
      description: 'All quotes. Newest first unless ordered otherwise.',
      ...fromList(lists.quotes),
    }),
    meetings: t.field({
      type: connections.MeetingConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: inputs.MeetingWhere, description: FILTERED }),
        orderBy: t.arg({ type: inputs.MeetingOrder, description: ORDERED }),
      },
      description:
        'All meetings, planned and cancelled ones too: `where: { status: [HELD] }` leaves those that took place. Newest first unless ordered otherwise.',
      ...fromList(lists.meetings),
    }),
    archive: t.field({
      type: Archive,
      description: 'The archive as a whole.',
      ...alsoFromFigures(archiveFigures),
      resolve: (_root, _args, context) => loadArchive(context),
    }),
  }),
})
