import type { ArticleText } from '../annotations/index.ts'
import type { Transaction } from './transaction.ts'

/** One document's recording: where it writes, and whom it concerns, so that the tables kept for reading follow. */
export interface Recording {
  tx: Transaction
  articleId: string
  documentId: string
  text: ArticleText
  /** ISO calendar date of the article. */
  datePublished: string
  /** Agents of which something changed, or that are named by what changed. */
  quotesBefore: ReadonlyMap<string, number>
  agents: Set<string>
  /** Agents whose own names or particulars changed. */
  described: Set<string>
  meetings: Set<string>
  memberships: Set<string>
  /** Whether anything was written. */
  changed: boolean
}
