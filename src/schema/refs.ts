import type { Passage } from '../resolvers/passages.ts'
import type { AgentRow } from '../resolvers/records/agent.ts'
import type { ArticleRow } from '../resolvers/records/article.ts'
import type { DocumentRow } from '../resolvers/records/document.ts'
import type { MeetingRow } from '../resolvers/records/meeting.ts'
import type { MembershipRow } from '../resolvers/records/membership.ts'
import type { MentionRow } from '../resolvers/records/mention.ts'
import type { QuoteRow } from '../resolvers/records/quote.ts'
import { builder } from './builder.ts'

// The types speak of one another in circles: they are named here, and described each in its own file.
export const Agent = builder.interfaceRef<AgentRow>('Agent')
export const Person = builder.objectRef<AgentRow>('Person')
export const Organization = builder.objectRef<AgentRow>('Organization')
export const Membership = builder.objectRef<MembershipRow>('Membership')
export const Article = builder.objectRef<ArticleRow>('Article')
export const Document = builder.objectRef<DocumentRow>('Document')
export const PassageRef = builder.objectRef<Passage>('Passage')
export const Mention = builder.objectRef<MentionRow>('Mention')
export const Quote = builder.objectRef<QuoteRow>('Quote')
export const Meeting = builder.objectRef<MeetingRow>('Meeting')
