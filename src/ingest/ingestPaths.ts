import { StartupError } from '../errors.ts'
import { findDocuments, readFiles } from './files.ts'
import { type IngestOptions, ingestDocument, type Outcome, type Status } from './ingestDocument.ts'
import type { Writer } from './transaction.ts'

export interface Summary {
  outcomes: Outcome[]
  /** How many documents became what. */
  counts: Record<Status, number>
  /** How many were not looked at, because the run was stopped. */
  left: number
  /** Whether every document was recorded. */
  isWhole: boolean
}

export interface IngestPathsOptions extends IngestOptions {
  /** Aborted: the run ends after the document at hand. */
  signal?: AbortSignal | undefined
}

/** Called after each document. */
export type Progress = (outcome: Outcome, done: number, total: number) => void

/**
 * Ingests files, and all `.txt` files of folders, with the `.annotations.json` beside them, one after the other in the order of
 * their names, so that a run that was broken off and started again ends in the same records. A document that fails
 * does not stop the others. Throws a StartupError where a path does not exist or holds no documents.
 */
export async function ingestPaths(
  database: Writer,
  paths: readonly string[],
  options: IngestPathsOptions = {},
  progress: Progress = () => {},
): Promise<Summary> {
  const { documents, strays } = await findDocuments(paths)
  if (documents.length + strays.length === 0)
    throw new StartupError(`There are no .txt documents in ${paths.join(', ')}.`)
  const outcomes: Outcome[] = []
  const total = documents.length + strays.length
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome)
    progress(outcome, outcomes.length, total)
  }
  for (const files of documents) {
    if (options.signal?.aborted) break
    tell(await ingestDocument(database, await readFiles(files), options))
  }
  for (const path of strays) tell({ path, status: 'REFUSED', reasons: [`${path}: has no document beside it`] })
  return summarize(outcomes, total - outcomes.length)
}

function summarize(outcomes: Outcome[], left: number): Summary {
  const counts: Record<Status, number> = {
    NEW_ARTICLE: 0,
    NEW_VERSION: 0,
    UPDATED: 0,
    UNCHANGED: 0,
    WITHDRAWN: 0,
    UNREADABLE: 0,
    REFUSED: 0,
  }
  for (const { status } of outcomes) counts[status]++
  return { outcomes, counts, left, isWhole: counts.UNREADABLE + counts.REFUSED + left === 0 }
}
