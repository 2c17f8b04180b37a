import { type RawBuilder, sql } from 'kysely'
import type { Annotations, ArticleDraft } from '../../annotations/index.ts'
import { SIDECAR } from '../makers.ts'
import type { Annotated } from '../read/annotate.ts'
import type { ArticleColumns } from './article.ts'
import type { ReceivedDocument } from './receive.ts'

export interface ReadDocument {
  document: ReceivedDocument
  /** What makes it a version of an article. */
  key: string
  draft: ArticleDraft
  /** What is said of the article itself. */
  said: Annotations['article']
  /** By what documents with nearly the same text are found. */
  bands: readonly number[]
  /** Null: nobody says anything new of this document. */
  annotated: Annotated | null
  /** Of the sidecar's file. */
  saidSha256: string | null
}

/** A document that was read, with what follows from that for its article. */
export interface Write extends ReadDocument {
  columns: ArticleColumns
  textSha256: string
}

/** Gives a document to an article, with what was read out of it. */
export function attachment(
  { document, key, draft: { headline, articleBody, ...draft }, bands, columns, textSha256 }: Write,
  articleId: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    UPDATE document SET article_id = ${articleId}, article_key = ${key}, headline = coalesce(headline, ${headline}),
      article_body = coalesce(article_body, ${articleBody}), text_sha256 = coalesce(text_sha256, ${textSha256}), bands = coalesce(bands, ${bands}::int[]),
      date_modified = ${columns.dateModified}::timestamptz, draft = coalesce(draft, ${JSON.stringify(draft)}::jsonb), error = NULL
    WHERE id = ${document.id}::uuid
      AND (article_id IS NULL OR date_modified IS DISTINCT FROM ${columns.dateModified}::timestamptz)`
}

/** Keeps what is said of a document. Writes nothing where this is what was said before. */
export function keeping({ document, annotated, saidSha256 }: Write): RawBuilder<unknown> {
  return sql`
    INSERT INTO document_annotations AS x (document_id, maker, content, said_sha256)
    SELECT ${document.id}::uuid, ${annotated?.maker ?? ''}, ${annotated?.json ?? null}::jsonb, ${saidSha256}
    WHERE ${annotated !== null}
    ON CONFLICT (document_id, maker) DO UPDATE SET content = excluded.content, said_sha256 = excluded.said_sha256, created_at = now()
      WHERE x.content <> excluded.content`
}

/** Keeps which file says what is said already: one that is only written otherwise is known again beside a later version. */
export function keepingFile({ document, saidSha256 }: Write): RawBuilder<unknown> {
  return sql`
    UPDATE document_annotations SET said_sha256 = ${saidSha256}
    WHERE document_id = ${document.id}::uuid AND maker = ${SIDECAR} AND said_sha256 <> ${saidSha256}::bpchar`
}
