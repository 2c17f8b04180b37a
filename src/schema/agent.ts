import * as lists from '../resolvers/connections/agent.ts'
import { agentTimeline } from '../resolvers/connections/timeline.ts'
import { agentNames, type AgentName as Name } from '../resolvers/names.ts'
import { agentTypeName } from '../resolvers/nodes.ts'
import { fromList, fromRows } from '../resolvers/sources.ts'
import { builder } from './builder.ts'
import { FILTERED, ORDERED, pageArguments } from './connection.ts'
import {
  AgentArticleConnection,
  MeetingConnection,
  MentionConnection,
  MetWithConnection,
  QuoteConnection,
} from './connections.ts'
import { NameKind, TimelineType } from './enums.ts'
import { ArticleOrder, ArticleWhere, MeetingOrder, MeetingWhere, QuoteOrder, QuoteWhere } from './inputs.ts'
import { createdAtField, idField, Node, updatedAtField } from './node.ts'
import { Agent } from './refs.ts'
import { TimelineConnection } from './timeline.ts'

export const AgentName = builder.objectRef<Name>('AgentName').implement({
  description: 'What an agent is called, in the words of some article.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As it is written.' }),
    kind: t.expose('kind', { type: NameKind, description: 'How far it tells who is meant.' }),
  }),
})

const orderDefault = (what: string) => `${what} unless ordered otherwise.`

Agent.implement({
  description: 'Whoever speaks, meets or is mentioned: a person or an organization (Agent in FOAF and W3C PROV).',
  interfaces: [Node],
  resolveType: agentTypeName,
  fields: (t) => ({
    id: idField(t, agentTypeName),
    slug: t.exposeString('slug', {
      description:
        'Readable and stable: kassym-jomart-tokayev. Unique among all agents. One made of a surname alone gives way when the full name becomes known; it goes on resolving.',
    }),
    name: t.exposeString('name', { description: 'The fullest form of its name, without titles.' }),
    names: t.field({
      type: [AgentName],
      description: 'Everything it is called, by kind and then alphabetically.',
      ...fromRows(agentNames, 'id'),
    }),
    sameAs: t.expose('sameAs', { type: ['URL'], description: 'The same agent elsewhere, e.g. in Wikidata.' }),
    articleCount: t.exposeInt('articleCount', { description: 'Articles that mention it. Exact, kept up to date.' }),
    quoteCount: t.exposeInt('quoteCount', {
      description: 'Quotes of which it is a speaker, without rejected ones. Exact, kept up to date.',
    }),
    meetingCount: t.exposeInt('meetingCount', {
      description:
        'Meetings in which it, or somebody for it, took part or was to: planned and cancelled ones too, without rejected ones. Exact, kept up to date.',
    }),
    articles: t.field({
      type: AgentArticleConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: ArticleWhere, description: FILTERED }),
        orderBy: t.arg({ type: ArticleOrder, description: ORDERED }),
      },
      description: `Articles that mention it. ${orderDefault('Newest first')}`,
      ...fromList(lists.agentArticles),
    }),
    mentions: t.field({
      type: MentionConnection,
      args: pageArguments(t.arg),
      description: 'Where it is named, recorded last first.',
      ...fromList(lists.agentMentions),
    }),
    quotes: t.field({
      type: QuoteConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: QuoteWhere, description: FILTERED }),
        orderBy: t.arg({ type: QuoteOrder, description: ORDERED }),
      },
      description: `What it said. ${orderDefault('Newest first')}`,
      ...fromList(lists.agentQuotes),
    }),
    quotedIn: t.field({
      type: QuoteConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: QuoteWhere, description: FILTERED }),
        orderBy: t.arg({ type: QuoteOrder, description: ORDERED }),
      },
      description: `What others said that mentions it. ${orderDefault('Newest first')}`,
      ...fromList(lists.agentQuotedIn),
    }),
    meetings: t.field({
      type: MeetingConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MeetingWhere, description: FILTERED }),
        orderBy: t.arg({ type: MeetingOrder, description: ORDERED }),
      },
      description: `Meetings in which it took part, or was to: planned and cancelled ones too, as their status tells; for an organization also those in which somebody stood for it. ${orderDefault('Newest first')}`,
      ...fromList(lists.agentMeetings),
    }),
    metWith: t.field({
      type: MetWithConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MeetingWhere, description: 'Only meetings that fit count; all where it is left out.' }),
      },
      description:
        'Whom it met, most often first, of equals the one met last; not those on its own side. Meetings that were held; people meet participants, organizations also those that others stood for.',
      ...fromList(lists.agentMetWith),
    }),
    timeline: t.field({
      type: TimelineConnection,
      args: {
        ...pageArguments(t.arg),
        from: t.arg({ type: 'Date', description: 'The first day.' }),
        to: t.arg({ type: 'Date', description: 'The last day.' }),
        types: t.arg({ type: [TimelineType], description: 'Only these; all where it is left out.' }),
      },
      description:
        'Quotes, meetings and articles by date, newest first; from and to included. What has no date is left out.',
      ...fromList(agentTimeline),
    }),
    createdAt: createdAtField(t),
    updatedAt: updatedAtField(t),
  }),
})
