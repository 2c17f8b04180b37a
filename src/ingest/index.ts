export { countPublished, countQuotes, refreshReadTables, type ToRefresh } from './draw/readTables/index.ts'
export { linkSimilar } from './draw/similar/index.ts'
export { type Again, ingestAgain } from './ingestAgain.ts'
export { type IngestOptions, ingestDocument, type Outcome, type Status } from './ingestDocument.ts'
export { incomingDocuments, ingestAll, ingestPaths } from './ingestPaths.ts'
export { readAhead } from './read/readAhead.ts'
export { readerHere } from './read/reader.ts'
export { readerInThreads } from './read/threads.ts'
export { findDocuments, readDocuments } from './receive/files.ts'
export type { IncomingDocument } from './receive/receive.ts'
export { keepApart, mergeAgents, splitArticles, splitMerged } from './resolve/decisions.ts'
export { type ProposedMerge, proposedMerges } from './resolve/proposedMerges.ts'
export { resolveAll } from './resolve/resolveAll.ts'
export {
  keepMeetingsApart,
  mergeMeetings,
  type Reviewable,
  type Reviewed,
  reviewClaims,
  splitMergedMeeting,
  splitReports,
  type Verdict,
} from './review/index.ts'
export type { IngestPathsOptions, Progress, Summary } from './run.ts'
export { seedArchive } from './seedArchive.ts'
export { type SettleOptions, settle } from './settle.ts'
export { kindOfSlugs, type SlugKind } from './slugKind.ts'
export { inTransaction, lock } from './transaction.ts'
export { restoreArticle, withdrawArticle } from './withdraw.ts'
