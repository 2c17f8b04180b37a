import * as lists from '../resolvers/connections/article.ts'
import { documentBody } from '../resolvers/documentText.ts'
import { agentRecord } from '../resolvers/records/agent.ts'
import { documentRecord } from '../resolvers/records/document.ts'
import { fromList, fromRecord, fromRequiredRecord, fromRequiredValue } from '../resolvers/sources.ts'
import { FILTERED, ORDERED, pageArguments } from './connection.ts'
import * as connections from './connections.ts'
import { MeetingOrder, MeetingWhere, MembershipWhere, QuoteOrder, QuoteWhere } from './inputs.ts'
import { createdAtField, idField, Node, updatedAtField } from './node.ts'
import { Article, Document, Organization } from './refs.ts'

Article.implement({
  description: 'A news article or press release (schema.org: NewsArticle), as its newest version reads.',
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t, 'Article'),
    slug: t.exposeString('slug', { description: 'Readable and stable. Unique among all articles.' }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Its canonical address. Null where it has none.',
    }),
    headline: t.exposeString('headline', { description: 'Its headline.' }),
    articleBody: t.string({
      description: 'Its text: paragraphs parted by blank lines, without markup.',
      ...fromRequiredValue(documentBody, 'currentDocumentId'),
    }),
    byline: t.exposeString('byline', {
      nullable: true,
      description: 'Who wrote it, as it says. Null where it does not.',
    }),
    creditText: t.exposeString('creditText', {
      nullable: true,
      description: 'Whom it credits: Khamenei.ir. Null where it credits nobody.',
    }),
    datePublished: t.expose('datePublished', {
      type: 'Date',
      description: 'The calendar date where it was published.',
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When, where the time is known.',
    }),
    dateModified: t.expose('dateModified', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last changed, where it says so.',
    }),
    inLanguage: t.exposeString('inLanguage', { description: 'BCP 47' }),
    wordCount: t.exposeInt('wordCount', { description: 'Words of its text.' }),
    publisher: t.field({
      type: Organization,
      nullable: true,
      description: 'Who published it. Null where it does not say.',
      ...fromRecord(agentRecord, 'publisherId'),
    }),
    document: t.field({
      type: Document,
      description: 'The version that headline, articleBody and all lists below speak of.',
      ...fromRequiredRecord(documentRecord, 'currentDocumentId'),
    }),
    versions: t.field({
      type: connections.DocumentConnection,
      args: pageArguments(t.arg),
      description: 'Every version, newest first.',
      ...fromList(lists.articleVersions),
    }),
    people: t.field({
      type: connections.ArticlePersonConnection,
      args: pageArguments(t.arg),
      description: 'People whom it mentions, most often first.',
      ...fromList(lists.articlePeople),
    }),
    organizations: t.field({
      type: connections.ArticleOrganizationConnection,
      args: pageArguments(t.arg),
      description: 'Organizations that it mentions, most often first.',
      ...fromList(lists.articleOrganizations),
    }),
    mentions: t.field({
      type: connections.MentionConnection,
      args: pageArguments(t.arg),
      description: 'Every place where an agent is named, in text order, headline first.',
      ...fromList(lists.articleMentions),
    }),
    quotes: t.field({
      type: connections.QuoteConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: QuoteWhere, description: FILTERED }),
        orderBy: t.arg({ type: QuoteOrder, description: ORDERED }),
      },
      description: 'In text order, headline first, unless ordered otherwise.',
      ...fromList(lists.articleQuotes),
    }),
    meetings: t.field({
      type: connections.MeetingConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MeetingWhere, description: FILTERED }),
        orderBy: t.arg({ type: MeetingOrder, description: ORDERED }),
      },
      description: 'Meetings that it reports, planned and cancelled ones too. Newest first unless ordered otherwise.',
      ...fromList(lists.articleMeetings),
    }),
    memberships: t.field({
      type: connections.ArticleMembershipConnection,
      args: {
        ...pageArguments(t.arg),
        where: t.arg({ type: MembershipWhere, description: FILTERED }),
      },
      description: 'Roles of people in organizations that it cites, in text order, headline first.',
      ...fromList(lists.articleMemberships),
    }),
    related: t.field({
      type: connections.RelatedArticleConnection,
      args: pageArguments(t.arg),
      description: `Articles that share its rarest agents, most shared first; at most ${lists.MAX_RELATED}.`,
      ...fromList(lists.relatedArticles),
    }),
    similar: t.field({
      type: connections.SimilarArticleConnection,
      args: pageArguments(t.arg),
      description:
        'Articles with nearly the same text, published at most 31 days before or after: an agency piece in another paper, a release that went out again. Most similar first. Empty for texts under 40 words. The very same headline and text at another address, within a week, is no article of its own but one origin more of this one.',
      ...fromList(lists.similarArticles),
    }),
    createdAt: createdAtField(t),
    updatedAt: updatedAtField(t),
  }),
})
