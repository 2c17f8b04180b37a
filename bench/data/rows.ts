/** What the generator writes: the columns of each table; the others have their defaults. */
export const columns = {
  agent: 'id kind slug name',
  agent_name: 'id agent_id text kind',
  person: 'id',
  organization: 'id classification',
  article:
    'id key slug url current_document_id headline byline date_published published_at in_language word_count publisher_id quote_count meeting_count created_at updated_at',
  document: 'id sha256 media_type bytes byte_length received_at article_id headline article_body',
  document_origin: 'document_id address',
  mention: 'id agent_id article_id document_id passage_source passage_start passage_end passage_exact quote_id',
  quote:
    'id article_id document_id passage_source passage_start passage_end passage_exact attribution_source attribution_start attribution_end attribution_exact kind cue source date meeting_id confidence rule review_state created_at updated_at',
  quote_speaker: 'quote_id agent_id position date',
  meeting: 'id slug name start_date end_date date_precision status medium location confidence review_state',
  meeting_participant: 'meeting_id agent_id position role on_behalf_of_id confidence review_state',
  meeting_report:
    'id meeting_id article_id document_id key start_date end_date date_precision status medium location confidence rule review_state',
  meeting_report_participant: 'report_id agent_id position role on_behalf_of_id',
  meeting_report_evidence: 'id report_id document_id passage_source passage_start passage_end passage_exact',
  membership: 'id person_id organization_id role first_cited last_cited confidence review_state',
  membership_citation: 'id membership_id article_id document_id passage_source passage_start passage_end passage_exact',
} as const

export type Table = keyof typeof columns
export type Value = string | number | null

export interface Row {
  readonly table: Table
  readonly values: readonly Value[]
}

/** One line of COPY's text format. */
export function toCopyLine(values: readonly Value[]): string {
  return `${values.map(toCopyValue).join('\t')}\n`
}

function toCopyValue(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return value.replace(/[\\\n\r\t]/g, (character) => escapes[character] ?? character)
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Milliseconds since 1970 as a calendar date. */
export function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
