import { sql } from 'kysely'
import { type FieldInfo, objectOf } from './batch.ts'
import type { Context } from './context.ts'
import type { Expression } from './fieldSource.ts'
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

/** What stands before a place of a text, and after one: up to CONTEXT_LENGTH code points. */
const before = (text: Sql, start: Sql) =>
  sql`substr(${text}, greatest(${start} - ${sql.lit(CONTEXT_LENGTH)}, 0) + 1, least(${start}, ${sql.lit(CONTEXT_LENGTH)}))`
const after = (text: Sql, end: Sql) => sql`substr(${text}, ${end} + 1, ${sql.lit(CONTEXT_LENGTH)})`

/** The text of a document, by its alias, that a passage lies in. */
const textIn = (alias: string, source: Sql) =>
  sql`case ${source}::text when 'HEADLINE' then ${sql.ref(`${alias}.headline`)} else ${sql.ref(`${alias}.article_body`)} end`

/** An article's address, by its alias, with a text fragment that scrolls to the passage; null where it has none. */
const addressed = (alias: string, text: Sql, { start, end, exact }: Record<'start' | 'end' | 'exact', Sql>) =>
  sql`split_part(${sql.ref(`${alias}.url`)}, '#', 1) || '#:~:text='
    || text_fragment(${exact}, ${before(text, start)}, ${after(text, end)}, ${sql.lit(CONTEXT_LENGTH)})`

/** Of a passage, as an expression over the columns of its row. */
function inItsDocument(part: (text: Sql) => Sql, column: (name: string) => Sql, join: Sql = sql``): Sql {
  return sql`(select ${part(textIn('its_document', column('passageSource')))}
    from document as its_document ${join} where its_document.id = ${column('documentId')})`
}

export const passagePrefix: Expression = (column) =>
  inItsDocument((text) => before(text, column('passageStart')), column)
export const passageSuffix: Expression = (column) => inItsDocument((text) => after(text, column('passageEnd')), column)
export const passageUrl: Expression = (column) =>
  inItsDocument(
    (text) =>
      addressed('its_article', text, {
        start: column('passageStart'),
        end: column('passageEnd'),
        exact: column('passageExact'),
      }),
    column,
    sql`join article as its_article on its_article.id = its_document.article_id`,
  )

/** What stands around a passage, and where its article is: one statement for all passages of a level and all their fields. */
export function loadPassageContext(context: Context, info: FieldInfo, passage: Passage): Promise<PassageContext> {
  return context.batches.load(objectOf(info), 'context', passage, async (passages) => {
    const rows = await context.read(sql<PassageContext>`
      select ${before(sql`text.value`, sql`wanted.starts`)} as prefix, ${after(sql`text.value`, sql`wanted.ends`)} as suffix,
        ${addressed('a', sql`text.value`, { start: sql`wanted.starts`, end: sql`wanted.ends`, exact: sql`wanted.exact` })} as url
      from unnest(${passages.map((each) => each.documentId)}::uuid[], ${passages.map((each) => each.passageSource)}::text[],
        ${passages.map((each) => each.passageStart)}::int[], ${passages.map((each) => each.passageEnd)}::int[],
        ${passages.map((each) => each.passageExact)}::text[])
        with ordinality as wanted(document_id, source, starts, ends, exact, position)
      join document as d on d.id = wanted.document_id
      left join article as a on a.id = d.article_id
      cross join lateral (
        select ${textIn('d', sql`wanted.source`)} as value
      ) as text
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
