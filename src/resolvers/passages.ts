import { sql } from 'kysely'
import { type FieldInfo, objectOf } from './batch.ts'
import type { Context } from './context.ts'
import type { Expression, Share } from './fieldSource.ts'
import { type CitationRow, citationRecord } from './records/citation.ts'
import { defineRows } from './records/rows.ts'
import type { Sql } from './sql.ts'

/** Code points of context that a passage shows on either side. */
const CONTEXT_LENGTH = 32

/** A stretch of a document's text, in code points: what every claim's row says of its passage. */
export type Passage = Omit<CitationRow, 'id'>

export interface PassageContext {
  prefix: string
  suffix: string
  /** The article's address with a text fragment that scrolls to the passage; null where it has none. */
  url: string | null
}

/** Which columns of a claim are its passage. */
export const passageColumns = {
  documentId: 'documentId',
  passageSource: 'passageSource',
  passageStart: 'passageStart',
  passageEnd: 'passageEnd',
  passageExact: 'passageExact',
} as const

/** Which columns of a quote are the passage that attributes it. */
export const attributionColumns = {
  documentId: 'documentId',
  passageSource: 'attributionSource',
  passageStart: 'attributionStart',
  passageEnd: 'attributionEnd',
  passageExact: 'attributionExact',
} as const

/** A place of a text, by its code points. */
type Place = Record<'start' | 'end', Sql>

/** How much is shown before a place: less at the beginning of the text. */
const lengthBefore = ({ start }: Place) => sql`least(${start}, ${sql.lit(CONTEXT_LENGTH)})`

/** A place with what stands around it, in one piece: finding a place in a long text takes longer than all that is made of it. */
const around = (text: Sql, place: Place) =>
  sql`substr(${text}, greatest(${place.start} - ${sql.lit(CONTEXT_LENGTH)}, 0) + 1,
    ${lengthBefore(place)} + ${place.end} - ${place.start} + ${sql.lit(CONTEXT_LENGTH)})`

/** Of such a piece what stands before the place, and what after it. */
const before = (piece: Sql, place: Place) => sql`left(${piece}, ${lengthBefore(place)})`
const after = (piece: Sql, place: Place) =>
  sql`substr(${piece}, ${lengthBefore(place)} + ${place.end} - ${place.start} + 1)`

/** The text of a document, by its alias, that a passage lies in. */
const textIn = (alias: string, source: Sql) =>
  sql`case ${source}::text when 'HEADLINE' then ${sql.ref(`${alias}.headline`)} else ${sql.ref(`${alias}.article_body`)} end`

/** An article's address, by its alias, with a text fragment that scrolls to the passage; null where it has none. */
const addressed = (alias: string, exact: Sql, piece: Sql, place: Place) =>
  sql`split_part(${sql.ref(`${alias}.url`)}, '#', 1) || '#:~:text='
    || text_fragment(${exact}, ${before(piece, place)}, ${after(piece, place)}, ${sql.lit(CONTEXT_LENGTH)})`

type Column = (name: string) => Sql

const placeOf = (column: Column): Place => ({ start: column('passageStart'), end: column('passageEnd') })

/** A passage with what stands around it, for all fields that show something of that. */
const pieceOf = (share: Share) =>
  share(
    'passageStart',
    (column) => sql`(select ${around(textIn('its_document', column('passageSource')), placeOf(column))}
      from document as its_document where its_document.id = ${column('documentId')})`,
  )

export const passagePrefix: Expression = (column, share) => before(pieceOf(share), placeOf(column))
export const passageSuffix: Expression = (column, share) => after(pieceOf(share), placeOf(column))
export const passageUrl: Expression = (column, share) =>
  sql`(select ${addressed('its_article', column('passageExact'), pieceOf(share), placeOf(column))}
    from document as its_document join article as its_article on its_article.id = its_document.article_id
    where its_document.id = ${column('documentId')})`

/** What stands around a passage, and where its article is: one statement for all passages of a level and all their fields. */
export function loadPassageContext(context: Context, info: FieldInfo, passage: Passage): Promise<PassageContext> {
  return context.batches.load(objectOf(info), 'context', passage, async (passages) => {
    const place = { start: sql`wanted.starts`, end: sql`wanted.ends` }
    const piece = sql`text.piece`
    const rows = await context.read(sql<PassageContext>`
      select ${before(piece, place)} as prefix, ${after(piece, place)} as suffix,
        ${addressed('a', sql`wanted.exact`, piece, place)} as url
      from unnest(${passages.map((each) => each.documentId)}::uuid[], ${passages.map((each) => each.passageSource)}::text[],
        ${passages.map((each) => each.passageStart)}::int[], ${passages.map((each) => each.passageEnd)}::int[],
        ${passages.map((each) => each.passageExact)}::text[])
        with ordinality as wanted(document_id, source, starts, ends, exact, position)
      join document as d on d.id = wanted.document_id
      left join article as a on a.id = d.article_id
      cross join lateral (select ${around(textIn('d', sql`wanted.source`), place)} as piece offset 0) as text
      order by wanted.position`)
    return rows
  })
}

/** The passages that report a meeting in one article, in text order. */
export const reportEvidence = defineRows({
  name: 'MeetingReport.evidence',
  record: citationRecord,
  alias: 'e',
  from: sql`meeting_report_evidence as e`,
  parent: sql`e.report_id`,
  orderBy: sql`e.passage_source, e.passage_start, e.id`,
})
