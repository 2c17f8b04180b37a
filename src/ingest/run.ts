import {
  type IngestOptions,
  keep,
  type Outcome,
  readReceived,
  type Status,
  unchanged,
  versionKey,
} from './ingestDocument.ts'
import { preview } from './preview.ts'
import type { DocumentReader } from './read/reader.ts'
import { type IncomingDocument, type ReceivedDocument, receive } from './receive/receive.ts'
import { settle } from './settle.ts'
import type { Writer } from './transaction.ts'
import { Turns } from './turns.ts'

export interface Summary {
  /** How many documents became what. */
  counts: Record<Status, number>
  /** The run was stopped before its end: the next one goes on from there. */
  isStopped: boolean
  /** Whether every document was recorded. */
  isWhole: boolean
}

export interface IngestPathsOptions extends IngestOptions {
  /** Where documents are read. Default: in this thread, with `extractor`. */
  reader?: DocumentReader | undefined
  /** Only tells what would become of the documents, and writes nothing. */
  isPreview?: boolean | undefined
  /** Aborted: the run ends after the documents at hand. */
  signal?: AbortSignal | undefined
}

export interface Progress {
  /** Called after each document. */
  onOutcome?(outcome: Outcome): void
  /** Called as files are read: bytes of `totalBytes`, which is null where standard input is read. */
  onRead?(bytes: number, totalBytes: number | null): void
  /** Called when claims of so many articles more are recorded. */
  onSettled?(articles: number): void
}

/** How many documents are received in one transaction, and how many bytes. */
const BATCH_DOCUMENTS = 32
const BATCH_BYTES = 4 * 1024 * 1024
/** How many bytes of documents are under way, unless one alone has more. */
const UNDER_WAY_BYTES = 32 * 1024 * 1024

/** One run over many documents: receives them in batches, has several read at once, and settles what is pending beside. */
export class IngestRun {
  readonly counts: Record<Status, number> = {
    NEW_ARTICLE: 0,
    NEW_VERSION: 0,
    REPUBLISHED: 0,
    UPDATED: 0,
    UNCHANGED: 0,
    WITHDRAWN: 0,
    UNREADABLE: 0,
    REFUSED: 0,
  }
  readonly #database: Writer
  readonly #reader: DocumentReader
  readonly #progress: Progress
  readonly #signal: AbortSignal | undefined
  readonly #isPreview: boolean
  readonly #underWay = new Set<Promise<void>>()
  readonly #turns = new Turns()
  #bytesUnderWay = 0
  #failure: unknown
  #isMoreComing = true
  #settling: Promise<void> | undefined

  constructor(database: Writer, reader: DocumentReader, progress: Progress, options: IngestPathsOptions) {
    this.#database = database
    this.#reader = reader
    this.#progress = progress
    this.#signal = options.signal
    this.#isPreview = options.isPreview ?? false
  }

  tell(outcome: Outcome): void {
    this.counts[outcome.status]++
    this.#progress.onOutcome?.(outcome)
  }

  async takeAll(documents: AsyncIterable<IncomingDocument>): Promise<void> {
    if (!this.#isPreview) this.#settling = this.#settle()
    let batch: IncomingDocument[] = []
    let bytes = 0
    for await (const document of documents) {
      batch.push(document)
      bytes += document.bytes.length
      if (batch.length < BATCH_DOCUMENTS && bytes < BATCH_BYTES) continue
      await this.#take(batch)
      batch = []
      bytes = 0
      if (this.#signal?.aborted) return
    }
    if (!this.#signal?.aborted) await this.#take(batch)
  }

  async end(): Promise<void> {
    while (this.#underWay.size > 0) await this.#oneDone()
    this.#isMoreComing = false
    await this.#settling
    this.#throwFailure()
  }

  async #take(batch: readonly IncomingDocument[]): Promise<void> {
    if (this.#isPreview) {
      for (const incoming of batch)
        await this.#start(incoming, async () => this.tell(await preview(this.#database, this.#reader, incoming)))
      return
    }
    const received = await receive(this.#database, batch)
    for (const [index, incoming] of batch.entries()) {
      const document = received[index]
      if (document === undefined) throw new Error('a received document is in the database')
      const known = unchanged(incoming, document, this.#reader.extractor)
      if (known !== null) this.tell(known)
      else await this.#start(incoming, () => this.#ingest(incoming, document))
    }
  }

  /** No more at once than the reader can use, so that memory stays bounded. */
  async #start({ bytes: { length } }: IncomingDocument, ingest: () => Promise<void>): Promise<void> {
    const isFull = () =>
      this.#underWay.size >= this.#reader.concurrency || this.#bytesUnderWay + length > UNDER_WAY_BYTES
    while (this.#underWay.size > 0 && isFull()) await this.#oneDone()
    this.#throwFailure()
    this.#bytesUnderWay += length
    const work = ingest()
      .catch((error: unknown) => {
        this.#failure ??= error
      })
      .finally(() => {
        this.#underWay.delete(work)
        this.#bytesUnderWay -= length
      })
    this.#underWay.add(work)
  }

  async #ingest(incoming: IncomingDocument, document: ReceivedDocument): Promise<void> {
    // Of two versions in one input the first one comes first, whichever is read faster.
    const reading = readReceived(this.#database, this.#reader, incoming, document)
    this.tell(await this.#turns.take(reading, versionKey, (read) => keep(this.#database, read)))
  }

  #settle(): Promise<void> {
    return settle(this.#database, {
      isMoreComing: () => this.#isMoreComing && !this.#signal?.aborted,
      signal: this.#signal,
      onProgress: this.#progress.onSettled,
    }).catch((error: unknown) => {
      this.#failure ??= error
    })
  }

  #oneDone(): Promise<void> {
    return Promise.race(this.#underWay)
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure
  }
}
