import { sql } from 'kysely'
import { listedAgent } from './connections/listed.ts'
import type { Context } from './context.ts'
import { documentRecord } from './records/document.ts'

export interface ArchiveRow {
  articleCount: number
  personCount: number
  organizationCount: number
  quoteCount: number
  meetingCount: number
  documentCount: number
  earliest: string | null
  latest: string | null
  lastIngestedAt: string | null
}

/** The archive's figures, in one statement. */
export async function loadArchive(context: Context): Promise<ArchiveRow> {
  const [row] = await context.read(sql<ArchiveRow>`select
    (select count(*)::int from article where withdrawn_at is null) as article_count,
    (select count(*)::int from agent as g where g.kind = 'PERSON' and ${listedAgent('g')}) as person_count,
    (select count(*)::int from agent as g where g.kind = 'ORGANIZATION' and ${listedAgent('g')}) as organization_count,
    (select count(*)::int from quote where is_current and review_state <> 'REJECTED') as quote_count,
    (select count(*)::int from meeting where is_current and review_state <> 'REJECTED') as meeting_count,
    (select count(*)::int from document as d where ${documentRecord.visible('d')}) as document_count,
    (select min(date_published) from article where withdrawn_at is null) as earliest,
    (select max(date_published) from article where withdrawn_at is null) as latest,
    (select instant(max(received_at)) from document) as last_ingested_at`)
  return row as ArchiveRow
}
