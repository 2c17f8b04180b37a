import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { StartupError } from '../../errors.ts'
import { bandsOf } from '../../similarity/index.ts'
import { articleId, C, list, records } from '../sql.ts'
import type { Fields, Part } from './part.ts'

/** What was received, byte for byte, with what was read out of it and what is said of it. */
export const DOCUMENTS = `
  SELECT json_build_object('@type', 'MediaObject', 'identifier', d.id, 'sha256', d.sha256, 'encodingFormat', d.media_type,
    'contentSize', d.byte_length, 'isWhole', d.is_whole, 'uploadDate', instant(d.received_at), 'encodesCreativeWork', a.slug,
    'isCurrent', coalesce(a.current_document_id = d.id, false), 'articleKey', d.article_key, 'headline', d.headline,
    'articleBody', d.article_body, 'textSha256', d.text_sha256, 'dateModified', instant(d.date_modified), 'draft', d.draft,
    'error', d.error, 'origins', ${list(`
      SELECT json_agg(json_build_object('address', o.address, 'uploadDate', instant(o.received_at)) ORDER BY o.address ${C})
      FROM document_origin o WHERE o.document_id = d.id`)},
    'annotations', ${list(`
      SELECT json_agg(json_build_object('maker', x.maker, 'content', x.content, 'saidSha256', x.said_sha256,
        'dateCreated', instant(x.created_at)) ORDER BY x.maker ${C})
      FROM document_annotations x WHERE x.document_id = d.id`)},
    'bytes', translate(encode(d.bytes, 'base64'), E'\\n', ''))::text AS line
  FROM document d LEFT JOIN article a ON a.id = d.article_id`

export const documents: Part = {
  types: ['MediaObject'],
  async insert(tx, lines) {
    for (const line of lines) refuseOtherText(line)
    const rows = records(
      lines.map((line) => ({ ...line, bands: bandsIn(line) })),
      `identifier uuid, sha256 text, "encodingFormat" text, "contentSize" int, "isWhole" boolean, "uploadDate" timestamptz,
      "encodesCreativeWork" text, "isCurrent" boolean, "articleKey" text, headline text, "articleBody" text, "textSha256" text,
      "dateModified" timestamptz, draft jsonb, error text, origins jsonb, annotations jsonb, bytes text,
      bands int[]`,
    )
    await tx.run(sql`
      INSERT INTO document (id, sha256, media_type, bytes, byte_length, is_whole, received_at, article_id, article_key, headline,
        article_body, text_sha256, date_modified, draft, error, bands)
      SELECT identifier, sha256, "encodingFormat", decode(bytes, 'base64'), "contentSize", "isWhole", "uploadDate",
        ${sql.raw(articleId('"encodesCreativeWork"'))}, "articleKey", headline, "articleBody", "textSha256", "dateModified",
        nullif(draft, 'null'), error, bands FROM ${rows}`)
    await tx.run(sql`
      UPDATE article a SET current_document_id = r.identifier FROM ${rows} WHERE r."isCurrent" AND a.slug = r."encodesCreativeWork"`)
    await tx.run(sql`
      INSERT INTO document_origin (document_id, address, received_at)
      SELECT identifier, o.address, o."uploadDate"
      FROM ${rows} CROSS JOIN jsonb_to_recordset(origins) AS o(address text, "uploadDate" timestamptz)`)
    await tx.run(sql`
      INSERT INTO document_annotations (document_id, maker, content, said_sha256, created_at)
      SELECT identifier, x.maker, x.content, x."saidSha256", x."dateCreated"
      FROM ${rows} CROSS JOIN jsonb_to_recordset(annotations)
        AS x(maker text, content jsonb, "saidSha256" text, "dateCreated" timestamptz)`)
  },
}

/** The database knows bytes by their SHA-256; the text that was read out of them is known by one of its own. */
function refuseOtherText({ sha256, headline, articleBody, textSha256 }: Fields): void {
  if (typeof articleBody !== 'string') return
  if (createHash('sha256').update(`${headline}\n\n${articleBody}`).digest('hex') === textSha256) return
  throw new StartupError(`The text of document ${String(sha256)} was changed. Nothing was imported.`)
}

/** They follow from the text, and are no part of an export. */
function bandsIn({ articleBody }: Fields): number[] | null {
  return typeof articleBody === 'string' ? bandsOf(articleBody) : null
}
