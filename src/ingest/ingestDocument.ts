import type { Difference, Fault } from '../annotations/index.ts'
import type { ReadOptions } from '../documents/index.ts'
import type { Extractor } from '../extraction/index.ts'
import { makerOf, SIDECAR } from './makers.ts'
import type { Reading } from './read/read.ts'
import { type DocumentReader, readerHere } from './read/reader.ts'
import { articleKey } from './receive/article.ts'
import { refusal, unreadable } from './receive/errors.ts'
import type { Stored } from './receive/findArticle.ts'
import {
  type IncomingDocument,
  keepError,
  type ReceivedDocument,
  receive,
  saidSha256Of,
  storedDraft,
} from './receive/receive.ts'
import { refusingFaults } from './receive/staleSidecar.ts'
import { store, type Unused } from './receive/store.ts'
import { settle } from './settle.ts'
import type { Writer } from './transaction.ts'

export interface IngestOptions extends ReadOptions {
  /** Annotates documents that come without a sidecar. Without it they have no claims. */
  extractor?: Extractor | undefined
}

/** UNREADABLE: kept, with the reason. REFUSED: its annotations have faults, and nothing of them was recorded. */
export type Status = Stored | 'UNREADABLE' | 'REFUSED'

export interface Outcome {
  path: string
  status: Status
  /** Of the article. */
  slug?: string
  /** Why it was not recorded, one a fault with file and place; or what of it is kept and not used. */
  reasons: string[]
  /** Of a run that only looks: what would be said otherwise than now. */
  differences?: Difference[]
}

/** Receive, read, annotate, resolve, record: one document. Doing so again changes nothing. */
export async function ingestDocument(
  database: Writer,
  incoming: IncomingDocument,
  options: IngestOptions = {},
): Promise<Outcome> {
  const [document] = await receive(database, [incoming])
  if (document === undefined) throw new Error('a received document is in the database')
  const known = unchanged(incoming, document, options.extractor)
  const read = () => readReceived(database, readerHere(options, options.extractor), incoming, document)
  const outcome = known ?? (await keep(database, await read()))
  await settle(database)
  return outcome
}

/** A document that is received and read. */
export interface ReadReceived {
  incoming: IncomingDocument
  document: ReceivedDocument
  reading: Reading
}

/** Reads a received document, unless it was read before. */
export async function readReceived(
  database: Writer,
  reader: DocumentReader,
  incoming: IncomingDocument,
  document: ReceivedDocument,
): Promise<ReadReceived> {
  const draft = document.articleId === null ? undefined : await storedDraft(database, document)
  return { incoming, document, reading: await reader.read({ ...incoming, draft }) }
}

/** What makes it a version of an article; null where it could not be read. */
export function versionKey({ incoming, reading }: ReadReceived): string | null {
  return reading.error === undefined ? articleKey(reading.draft, reading.article, incoming) : null
}

/** What is there already as it would become; null for anything else. */
export function unchanged(
  { path, sidecar }: IncomingDocument,
  { articleId, slug, isWithdrawn, makers, isSidecarKnown }: ReceivedDocument,
  extractor: Pick<Extractor, 'name' | 'version'> | undefined,
): Outcome | null {
  if (articleId === null || slug === null) return null
  const isSaid =
    sidecar === undefined
      ? extractor === undefined || makers.includes(SIDECAR) || makers.includes(makerOf(extractor))
      : isSidecarKnown
  return isSaid ? { path, status: isWithdrawn ? 'WITHDRAWN' : 'UNCHANGED', slug, reasons: [] } : null
}

/** Keeps what was read; that it could not be read, or was said wrongly, is kept too. What is kept is pending then. */
export async function keep(database: Writer, { incoming, document, reading }: ReadReceived): Promise<Outcome> {
  const { path, sidecar } = incoming
  if (reading.error !== undefined) {
    await keepError(database, document, unreadable(reading.error, sidecar !== undefined))
    return { path, status: 'UNREADABLE', reasons: [`${path}: ${reading.error}`] }
  }
  const { draft, bands, annotated, article: said } = reading
  const key = articleKey(draft, said, incoming)
  const faults = await refusingFaults(database, reading.faults, key, saidSha256Of(sidecar))
  if (faults.length > 0) {
    await keepError(database, document, refusal(faults.map(inWords)))
    return refused(incoming, faults)
  }
  const saidSha256 = annotated?.maker === SIDECAR ? saidSha256Of(sidecar) : null
  const { unused, ...stored } = await store(database, { document, key, draft, bands, annotated, said, saidSha256 })
  const reasons = unused === undefined ? [] : [tellUnused[unused](incoming)]
  return { path, ...stored, reasons: [...outdated(incoming, reading.faults), ...reasons] }
}

/** Tells of annotations whose faults are no reason to refuse them. */
export function outdated({ path, sidecar }: IncomingDocument, faults: readonly Fault[]): string[] {
  if (faults.length === 0) return []
  return [
    `${sidecar?.path ?? path}: is not used: it fitted an earlier version of its article, and does not fit this one`,
  ]
}

/** What becomes of a document whose annotations have faults. */
export function refused({ path, sidecar }: IncomingDocument, faults: readonly Fault[]): Outcome {
  return { path, status: 'REFUSED', reasons: faults.map((fault) => `${sidecar?.path ?? path}: ${inWords(fault)}`) }
}

const inWords = ({ place, reason }: Fault) => `${place}: ${reason}`

const tellUnused: Record<Unused, (incoming: IncomingDocument) => string> = {
  ANNOTATIONS: ({ path, sidecar }) =>
    `${sidecar?.path ?? path}: is kept and not used: the same text from elsewhere has annotations already`,
  TEXT: ({ path }) => `${path}: is kept and claims nothing: its article has a later version`,
}
