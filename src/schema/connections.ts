import type * as agentLists from '../resolvers/connections/agent.ts'
import type * as articleLists from '../resolvers/connections/article.ts'
import type * as claimLists from '../resolvers/connections/claims.ts'
import type { ConnectionDeclaration, EdgeOf, NoColumns } from '../resolvers/paging/connection.ts'
import { type Passage, passageColumns } from '../resolvers/passages.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import type { Columns, RecordType } from '../resolvers/records/record.ts'
import { fromColumns, fromRecord } from '../resolvers/sources.ts'
import { connectionType } from './connection.ts'
import * as enums from './enums.ts'
import { confidenceField } from './node.ts'
import {
  Agent,
  Article,
  Document,
  Meeting,
  Membership,
  Mention,
  Organization,
  PassageRef,
  Person,
  Quote,
} from './refs.ts'

// Every list type of the API. An edge's row is what its declaration in resolvers/connections selects.
type Edge<Declaration> =
  Declaration extends ConnectionDeclaration<infer Node extends RecordType, infer Fields extends Columns, infer _Args>
    ? EdgeOf<Node, Fields>
    : never
type PlainEdge<Node extends RecordType> = EdgeOf<Node, NoColumns>

export const ArticleConnection = connectionType<Edge<typeof agentLists.organizationPublished>, unknown>({
  name: 'ArticleConnection',
  node: Article,
  description: 'articles.',
})

export const AgentArticleConnection = connectionType<Edge<typeof agentLists.agentArticles>, unknown>({
  name: 'AgentArticleConnection',
  node: Article,
  description: 'articles that mention an agent.',
  edgeFields: (t) => ({
    mentionCount: t.exposeInt('mentionCount', { description: 'How often the article names it.' }),
  }),
})

export const RelatedArticleConnection = connectionType<Edge<typeof articleLists.relatedArticles>, unknown>({
  name: 'RelatedArticleConnection',
  node: Article,
  description: 'articles that share agents with an article.',
  counted: false,
  edgeFields: (t) => ({
    sharedAgents: t.exposeInt('sharedAgents', { description: 'How many of its ten rarest agents they share.' }),
  }),
})

export const SimilarArticleConnection = connectionType<Edge<typeof articleLists.similarArticles>, unknown>({
  name: 'SimilarArticleConnection',
  node: Article,
  description: 'articles with nearly the same text as an article.',
  edgeFields: (t) => ({
    similarity: t.exposeFloat('similarity', {
      description:
        'How much of the two texts is the same, 0.6 to 1: of all runs of five words that stand in either, the share that stands in both. Case, accents and punctuation do not count, nor do headlines.',
    }),
  }),
})

export const PersonConnection = connectionType<PlainEdge<typeof agentRecord>, unknown>({
  name: 'PersonConnection',
  node: Person,
  description: 'people.',
})

export const OrganizationConnection = connectionType<PlainEdge<typeof agentRecord>, unknown>({
  name: 'OrganizationConnection',
  node: Organization,
  description: 'organizations.',
})

export const ArticlePersonConnection = connectionType<Edge<typeof articleLists.articlePeople>, unknown>({
  name: 'ArticlePersonConnection',
  node: Person,
  description: 'people whom an article mentions.',
  edgeFields: (t) => ({
    mentionCount: t.exposeInt('mentionCount', { description: 'How often the article names them.' }),
  }),
})

export const ArticleOrganizationConnection = connectionType<Edge<typeof articleLists.articleOrganizations>, unknown>({
  name: 'ArticleOrganizationConnection',
  node: Organization,
  description: 'organizations that an article mentions.',
  edgeFields: (t) => ({
    mentionCount: t.exposeInt('mentionCount', { description: 'How often the article names it.' }),
  }),
})

export const QuoteConnection = connectionType<Edge<typeof articleLists.articleQuotes>, unknown>({
  name: 'QuoteConnection',
  node: Quote,
  description: 'quotes.',
})

export const MeetingConnection = connectionType<Edge<typeof articleLists.articleMeetings>, unknown>({
  name: 'MeetingConnection',
  node: Meeting,
  description: 'meetings.',
})

export const MentionConnection = connectionType<Edge<typeof articleLists.articleMentions>, unknown>({
  name: 'MentionConnection',
  node: Mention,
  description: 'mentions.',
})

export const MembershipConnection = connectionType<Edge<typeof agentLists.personMemberships>, unknown>({
  name: 'MembershipConnection',
  node: Membership,
  description: 'roles in organizations.',
})

export const ArticleMembershipConnection = connectionType<Edge<typeof articleLists.articleMemberships>, unknown>({
  name: 'ArticleMembershipConnection',
  node: Membership,
  description: 'roles that an article cites.',
  edgeFields: (t) => ({
    passage: t.field({
      type: PassageRef,
      description: 'Where the article first cites it.',
      ...fromColumns<Passage>(passageColumns),
    }),
  }),
})

export const DocumentConnection = connectionType<Edge<typeof articleLists.articleVersions>, unknown>({
  name: 'DocumentConnection',
  node: Document,
  description: 'versions of an article.',
})

export const PassageConnection = connectionType<Edge<typeof claimLists.membershipEvidence>, unknown>({
  name: 'PassageConnection',
  node: PassageRef,
  description: 'passages.',
})

export const MeetingParticipantConnection = connectionType<Edge<typeof claimLists.meetingParticipants>, unknown>({
  name: 'MeetingParticipantConnection',
  node: Agent,
  description: 'those who took part in a meeting.',
  edgeFields: (t) => ({
    role: t.expose('role', { type: enums.MeetingRole, description: 'As what.' }),
    onBehalfOf: t.field({
      type: Organization,
      nullable: true,
      description: 'Whom it stands for: Kazakhstan. Null where the articles do not say.',
      ...fromRecord(agentRecord, 'onBehalfOfId'),
    }),
    confidence: confidenceField(t),
    reviewState: t.expose('reviewState', { type: enums.ReviewState, description: 'What an editor made of it.' }),
  }),
})

export const MetWithConnection = connectionType<Edge<typeof agentLists.agentMetWith>, unknown>({
  name: 'MetWithConnection',
  node: Agent,
  description: 'agents whom an agent met.',
  edgeFields: (t) => ({
    meetingCount: t.exposeInt('meetingCount', { description: 'In how many meetings.' }),
    firstMet: t.expose('firstMet', {
      type: 'Date',
      nullable: true,
      description: 'The first; null where none is dated.',
    }),
    lastMet: t.expose('lastMet', { type: 'Date', nullable: true, description: 'The last; null where none is dated.' }),
  }),
})
