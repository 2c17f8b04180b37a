import type { QuoteClaim } from '../quotes/claims.ts'
import type { Agenda } from './agenda.ts'
import type { ResolvedDate } from './dateNear.ts'

/** What of an article is not in its reading. */
export interface MeetingContext {
  /** ISO calendar date. */
  published: string
  /** Paragraphs of a transcript. */
  skipped: ReadonlySet<number>
  /** What somebody says in it. */
  quotes: readonly QuoteClaim[]
}

/** With what the beginning of the text tells. */
export interface LedContext extends MeetingContext {
  /** The day of which its first paragraph tells. */
  leadDate: ResolvedDate | undefined
  /** Where the text is one. */
  agenda: Agenda | undefined
}
