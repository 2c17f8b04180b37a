import { sql } from 'kysely'
import type { Difference, Fault } from '../annotations/index.ts'
import type { ReadOptions } from '../documents/index.ts'
import type { Extractor } from '../extraction/index.ts'
import { makerOf, SIDECAR } from './makers.ts'
import type { Reading } from './read/read.ts'
import { type DocumentReader, readerHere } from './read/reader.ts'
import { articleKey } from './receive/article.ts'
import {
  type IncomingDocument,
  keepError,
  type ReceivedDocument,
  receive,
  saidSha256Of,
  storedDraft,
} from './receive/receive.ts'
import { type Stored, store } from './receive/store.ts'
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
  /** Why it was not recorded: one a fault, with file and place. */
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
  return reading.error === undefined ? articleKey(reading.draft, reading.annotated?.article ?? {}, incoming.path) : null
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
    await keepError(database, document, reading.error)
    return { path, status: 'UNREADABLE', reasons: [`${path}: ${reading.error}`] }
  }
  const { draft, bands, annotated } = reading
  const saidSha256 = saidSha256Of(sidecar)
  if (reading.faults.length > 0) {
    const said = 'article' in reading ? reading.article : {}
    // A sidecar that fitted an earlier version says nothing new: what it claimed is looked for in this one.
    if (saidSha256 === null || !(await isOfEarlierVersion(database, articleKey(draft, said, path), saidSha256)))
      return refuse(database, incoming, document, reading.faults)
  }
  const by = annotated?.maker === SIDECAR ? saidSha256 : null
  return {
    path,
    ...(await store(database, { document, path, draft, bands, annotated, saidSha256: by })),
    reasons: [],
  }
}

async function refuse(
  database: Writer,
  { path, sidecar }: IncomingDocument,
  document: ReceivedDocument,
  faults: readonly Fault[],
): Promise<Outcome> {
  const told = faults.map(({ place, reason }) => `${place}: ${reason}`)
  await keepError(database, document, `its annotations were refused: ${told.join('; ')}`)
  return { path, status: 'REFUSED', reasons: told.map((fault) => `${sidecar?.path ?? path}: ${fault}`) }
}

function isOfEarlierVersion(database: Writer, key: string, saidSha256: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    const rows = await tx.rows(sql`
      SELECT FROM article a JOIN document d ON d.article_id = a.id JOIN document_annotations x ON x.document_id = d.id
      WHERE a.key = ${key} AND x.said_sha256 = ${saidSha256} LIMIT 1`)
    return rows.length > 0
  })
}
