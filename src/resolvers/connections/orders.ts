import { type Term, term } from '../paging/order.ts'

/** The columns behind the API's orders. Each list says where its own indexes keep them. */
export const articleOrders = (alias: string): Record<string, Term[]> => ({
  DATE_PUBLISHED: [term(alias, 'datePublished', 'date')],
  HEADLINE: [term(alias, 'headlineFolded', 'text')],
  UPDATED_AT: [term(alias, 'updatedAt', 'timestamptz')],
})

export const quoteOrders = (alias: string): Record<string, Term[]> => ({
  DATE: [term(alias, 'date', 'date')],
  UPDATED_AT: [term(alias, 'updatedAt', 'timestamptz')],
})

export const meetingOrders = (alias: string): Record<string, Term[]> => ({
  START_DATE: [term(alias, 'startDate', 'date', true)],
  NAME: [term(alias, 'nameFolded', 'text')],
  UPDATED_AT: [term(alias, 'updatedAt', 'timestamptz')],
})

export const agentOrders = (alias: string): Record<string, Term[]> => ({
  NAME: [term(alias, 'nameFolded', 'text')],
  ARTICLE_COUNT: [term(alias, 'articleCount', 'int')],
  QUOTE_COUNT: [term(alias, 'quoteCount', 'int')],
  MEETING_COUNT: [term(alias, 'meetingCount', 'int')],
  UPDATED_AT: [term(alias, 'updatedAt', 'timestamptz')],
})

export const newestArticles = { field: 'DATE_PUBLISHED', direction: 'DESC' } as const
export const newestQuotes = { field: 'DATE', direction: 'DESC' } as const
export const newestMeetings = { field: 'START_DATE', direction: 'DESC' } as const
export const byName = { field: 'NAME', direction: 'ASC' } as const
