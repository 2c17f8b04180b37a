import type { Outcome } from './ingestDocument.ts'
import { readerHere } from './read/reader.ts'
import { type DocumentFiles, findDocuments, readDocuments } from './receive/files.ts'
import type { IncomingDocument } from './receive/receive.ts'
import { type IngestPathsOptions, IngestRun, type Progress, type Summary } from './run.ts'
import { settle } from './settle.ts'
import type { Writer } from './transaction.ts'

/**
 * Ingests files, folders and standard input: NDJSON and feeds document by document, never whole in memory. A document that fails does not
 * stop the others. Ends with nothing pending, unless it is stopped. Throws a StartupError where a path does not exist or holds no documents.
 */
export async function ingestPaths(
  database: Writer,
  paths: readonly string[],
  options: IngestPathsOptions = {},
  progress: Progress = {},
): Promise<Summary> {
  const found = await findDocuments(paths)
  return ingestAll(database, incomingDocuments(found, options, progress), options, progress, found.strays)
}

/** The documents of files that were found before. Annotations that belong to one are no strays then. */
export async function* incomingDocuments(
  { files, strays }: DocumentFiles,
  options: IngestPathsOptions,
  progress: Progress,
): AsyncGenerator<IncomingDocument> {
  const total = files.some(({ size }) => size === null) ? null : files.reduce((sum, { size }) => sum + (size ?? 0), 0)
  let done = 0
  for (const file of files) {
    const documents = readDocuments(file, options, (bytes) => {
      done += bytes
      progress.onRead?.(done, total)
    })
    for await (const document of documents) {
      if (document.sidecar !== undefined) strays.delete(document.sidecar.path)
      yield document
    }
  }
}

const withoutDocument = (path: string): Outcome => ({
  path,
  status: 'REFUSED',
  reasons: [`${path}: has no document beside it`],
})

/** Ingests documents as they come; the same as `ingestPaths` for documents that are no files. */
export async function ingestAll(
  database: Writer,
  documents: AsyncIterable<IncomingDocument>,
  options: IngestPathsOptions,
  progress: Progress,
  strays: Iterable<string> = [],
): Promise<Summary> {
  const reader = options.reader ?? readerHere(options, options.extractor)
  const run = new IngestRun(database, reader, progress, options)
  // What an earlier run left.
  if (!options.isPreview) await settle(database, { signal: options.signal, onProgress: progress.onSettled })
  try {
    await run.takeAll(documents)
    if (!options.signal?.aborted) for (const path of strays) run.tell(withoutDocument(path))
  } finally {
    await run.end()
  }
  const isStopped = options.signal?.aborted ?? false
  return { counts: run.counts, isStopped, isWhole: !isStopped && run.counts.UNREADABLE + run.counts.REFUSED === 0 }
}
