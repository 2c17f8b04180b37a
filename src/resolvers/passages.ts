import { sql } from 'kysely'
import type { Passage as TextPassage } from '../annotations/index.ts'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'
import type { CitationRow } from './records/citation.ts'
import type { MentionRow } from './records/mention.ts'
import type { QuoteRow } from './records/quote.ts'
import { textFragment } from './textFragment.ts'

/** Code points of context that a passage shows on either side. */
const CONTEXT_LENGTH = 32

/** A stretch of a document's text, in code points. */
export interface Passage extends TextPassage {
  documentId: string
}

export interface PassageContext {
  prefix: string
  suffix: string
  /** The article's address; null where it has none. */
  url: string | null
}

export function passageOf(claim: QuoteRow | MentionRow | CitationRow): Passage {
  const { documentId, passageSource, passageStart, passageEnd, passageExact } = claim
  return { documentId, source: passageSource, start: passageStart, end: passageEnd, exact: passageExact }
}

/** The passage that attributes a quote; null where none was found. */
export function attributionOf(quote: QuoteRow): Passage | null {
  const { documentId, attributionSource, attributionStart, attributionEnd, attributionExact } = quote
  if (attributionSource === null || attributionStart === null || attributionEnd === null || attributionExact === null) {
    return null
  }
  return {
    documentId,
    source: attributionSource,
    start: attributionStart,
    end: attributionEnd,
    exact: attributionExact,
  }
}

/** What stands around a passage, and where its article is: one statement for all passages of a level. */
export function loadPassageContext(context: Context, info: FieldInfo, passage: Passage): Promise<PassageContext> {
  return context.batches.load(info, 'context', passage, async (passages) => {
    const rows = await context.read(sql<PassageContext>`
      select substr(text.value, greatest(wanted.starts - ${CONTEXT_LENGTH}, 0) + 1, least(wanted.starts, ${CONTEXT_LENGTH})) as prefix,
        substr(text.value, wanted.ends + 1, ${CONTEXT_LENGTH}) as suffix, a.url
      from unnest(${passages.map((each) => each.documentId)}::uuid[], ${passages.map((each) => each.source)}::text[],
        ${passages.map((each) => each.start)}::int[], ${passages.map((each) => each.end)}::int[])
        with ordinality as wanted(document_id, source, starts, ends, position)
      join document as d on d.id = wanted.document_id
      left join article as a on a.id = d.article_id
      cross join lateral (
        select case wanted.source when 'HEADLINE' then d.headline else d.article_body end as value
      ) as text
      order by wanted.position`)
    return rows
  })
}

/** The article's address with a text fragment that scrolls to the passage; null where it has no address. */
export function passageUrl(passage: Passage, { prefix, suffix, url }: PassageContext): string | null {
  return url === null ? null : `${url.split('#')[0]}#:~:text=${textFragment(passage.exact, prefix, suffix)}`
}

/** The passages that report a meeting in one article, in text order. */
export function loadEvidence(context: Context, info: FieldInfo, reportId: string): Promise<Passage[]> {
  return context.batches.load(info, 'evidence', reportId, async (reportIds) => {
    const rows = await context.read(sql<Passage & { reportId: string }>`
      select e.report_id, e.document_id, e.passage_source as source, e.passage_start as start, e.passage_end as "end",
        e.passage_exact as exact
      from meeting_report_evidence as e where e.report_id = any(${[...reportIds]}::uuid[])
      order by e.passage_source, e.passage_start, e.id`)
    return reportIds.map((id) => rows.filter((row) => row.reportId === id))
  })
}
