import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { ArticleDraft } from '../../annotations/index.ts'
import { mediaTypeOf } from '../../documents/index.ts'
import { newId } from '../ids.ts'
import { inTransaction, type Transaction, type Writer } from '../transaction.ts'

/** A document as it was handed in. */
export interface IncomingDocument {
  bytes: Uint8Array<ArrayBuffer>
  /** Relative to what was ingested: tells one article from another where the document names neither itself nor an address. */
  path: string
  /** Where it came from; the path, if left out. Never a path of this machine. */
  address?: string | undefined
  mediaType?: string | undefined
  /** Why it is not to be read; what there was of it is kept all the same. */
  refusal?: string | undefined
  /** What was read out of it before: a document is read once, whatever is assumed of it later. */
  draft?: ArticleDraft | undefined
  /** What an editor wrote beside it. */
  sidecar?: Sidecar | undefined
}

/** A file of annotations: its text, or why it cannot be read. */
export type Sidecar = { path: string } & (
  | { text: string; unreadable?: undefined }
  | { text?: undefined; unreadable: string }
)

/** A document that is kept, and what is known of it. */
export interface ReceivedDocument {
  id: string
  articleId: string | null
  slug: string | null
  isWithdrawn: boolean
  /** Who said something of it: "sidecar", or extractors with their versions. */
  makers: string[]
  /** Whether what the sidecar says, if there is one now, is what one said before. */
  isSidecarKnown: boolean
  error: string | null
}

/**
 * Keeps documents byte for byte, before anything is read out of them. The same bytes again are the same document, with one origin
 * more where the address is another. In one transaction, so that many can be kept at the cost of one.
 */
export async function receive(database: Writer, incoming: readonly IncomingDocument[]): Promise<ReceivedDocument[]> {
  if (incoming.length === 0) return []
  const shas = incoming.map(({ bytes }) => sha256Of(bytes))
  // In one order everywhere, so that two that receive the same documents do not wait for each other in a circle.
  const order = incoming.map((_, index) => index).sort((a, b) => ((shas[a] ?? '') < (shas[b] ?? '') ? -1 : 1))
  const first = order.filter((index) => shas.indexOf(shas[index] ?? '') === index)
  // In the order in which they came: it tells which of two versions is the newer one where nothing else does.
  const ids = incoming.map(() => newId())
  return inTransaction(database, async (tx) => {
    await tx.run(sql`
      INSERT INTO document (id, sha256, media_type, bytes, byte_length, is_whole)
      SELECT id, sha256, media_type, bytes, octet_length(bytes), is_whole
      FROM unnest(${first.map((index) => ids[index])}::uuid[], ${first.map((index) => shas[index])}::text[],
        ${first.map((index) => incoming[index]?.mediaType ?? mediaTypeOf(incoming[index]?.path ?? ''))}::text[],
        ${first.map((index) => Buffer.from(incoming[index]?.bytes ?? []))}::bytea[],
        ${first.map((index) => incoming[index]?.refusal === undefined)}::boolean[]) AS d(id, sha256, media_type, bytes, is_whole)
      ON CONFLICT (sha256) DO NOTHING`)
    const rows = await tx.rows<ReceivedDocument & { place: number }>(sql`
      WITH came AS MATERIALIZED (
        SELECT c.place - 1 AS place, d.id, d.article_id, d.error, c.address, c.sidecar
        FROM unnest(${shas}::text[], ${incoming.map(({ path, address }) => address ?? path)}::text[],
            ${incoming.map(({ sidecar }) => saidSha256Of(sidecar))}::text[])
          WITH ORDINALITY AS c(sha256, address, sidecar, place)
        JOIN document d ON d.sha256 = c.sha256::bpchar
      ), origins AS (
        INSERT INTO document_origin (document_id, address) SELECT DISTINCT id, address FROM came ORDER BY id, address
        ON CONFLICT DO NOTHING
      )
      SELECT c.place::int, ${whatIsKnown('c', sql`c.sidecar`)}
      FROM came c LEFT JOIN article a ON a.id = c.article_id ORDER BY c.place`)
    return rows.map(({ place, ...document }) => document)
  })
}

/** What is known of a document, without keeping anything; null where it is not there. */
export async function lookUp(tx: Transaction, { bytes, sidecar }: IncomingDocument): Promise<ReceivedDocument | null> {
  const [document] = await tx.rows<ReceivedDocument>(sql`
    SELECT ${whatIsKnown('d', sql`${saidSha256Of(sidecar)}::text`)}
    FROM document d LEFT JOIN article a ON a.id = d.article_id WHERE d.sha256 = ${sha256Of(bytes)}`)
  return document ?? null
}

/** The columns of a `ReceivedDocument`; `a` is its article, if it has one. */
function whatIsKnown(document: 'c' | 'd', saidSha256: RawBuilder<unknown>): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${document}.${column}`)
  return sql`${of('id')}::text, ${of('article_id')}::text AS "articleId", ${of('error')}, a.slug, a.withdrawn_at IS NOT NULL AS "isWithdrawn",
    ARRAY(SELECT x.maker FROM document_annotations x WHERE x.document_id = ${of('id')} ORDER BY x.maker) AS makers,
    EXISTS (SELECT FROM document_annotations x WHERE x.document_id = ${of('id')} AND x.said_sha256 = ${saidSha256}) AS "isSidecarKnown"`
}

/** What was read out of a document that has an article. */
export async function storedDraft(database: Writer, { id }: ReceivedDocument): Promise<ArticleDraft | undefined> {
  const [row] = await database.transaction((tx) =>
    tx.rows<{ draft: Omit<ArticleDraft, 'headline' | 'articleBody'>; headline: string; articleBody: string }>(sql`
      SELECT draft, headline, article_body AS "articleBody" FROM document WHERE id = ${id}::uuid AND article_body IS NOT NULL`),
  )
  return row === undefined ? undefined : { ...row.draft, headline: row.headline, articleBody: row.articleBody }
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Tells whether a sidecar says what one said before; null where there is none, or none that can be read. */
export function saidSha256Of(sidecar: Sidecar | undefined): string | null {
  return sidecar?.text === undefined ? null : sha256Of(sidecar.text)
}

/** Why a document has no article. Kept with it; what was read before stays. */
export async function keepError(database: Writer, { id }: ReceivedDocument, error: string): Promise<void> {
  await database.transaction((tx) =>
    tx.run(
      sql`UPDATE document SET error = ${error} WHERE id = ${id}::uuid AND article_id IS NULL AND error IS DISTINCT FROM ${error}`,
    ),
  )
}
