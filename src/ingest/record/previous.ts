import { sql } from 'kysely'
import {
  type ArticleText,
  articleText,
  type DatePrecision,
  type MeetingMedium,
  type MeetingStatus,
  type Passage,
} from '../../annotations/index.ts'
import type { ReportParticipant, ReviewState } from '../../entities/index.ts'
import { SIDECAR } from '../makers.ts'
import { isLater, placeOf } from '../receive/order.ts'
import { saidOf } from '../said.ts'
import type { Transaction } from '../transaction.ts'
import { type PassageRow, passageOf } from '../values.ts'
import type { MentionClaim, QuoteClaim, RoleClaim } from './claims.ts'

/** What is recorded of an article so far, in all its versions. */
export interface PreviousClaims {
  texts: ReadonlyMap<string, ArticleText>
  /** The versions that an editor's followed: what stayed with them, that editor left out. */
  overruled: ReadonlySet<string>
  mentions: PreviousMention[]
  quotes: PreviousQuote[]
  reports: PreviousReport[]
  citations: PreviousCitation[]
}

export const NOTHING: PreviousClaims = {
  texts: new Map(),
  overruled: new Set(),
  mentions: [],
  quotes: [],
  reports: [],
  citations: [],
}

export interface PreviousMention extends MentionClaim {
  id: string
  documentId: string
}

export interface PreviousQuote extends Omit<QuoteClaim, 'continues' | 'meeting'> {
  id: string
  documentId: string
  reportId: string | null
  continuesId: string | null
  isCurrent: boolean
}

export interface PreviousReport {
  id: string
  documentId: string
  meetingId: string | null
  key: string
  name: string | null
  startDate: string | null
  endDate: string | null
  datePrecision: DatePrecision | null
  dateText: string | null
  status: MeetingStatus
  medium: MeetingMedium | 'UNKNOWN'
  location: string | null
  country: string | null
  confidence: number | null
  rule: string
  reviewState: ReviewState
  participants: ReportParticipant[]
  evidence: Passage[]
}

export interface PreviousCitation extends Omit<RoleClaim, 'passages' | 'isKept'> {
  id: string
  /** As it was recorded. */
  membershipId: string
  documentId: string
  passage: Passage
}

interface PreviousDocument {
  id: string
  headline: string | null
  articleBody: string | null
  isOverruled: boolean
}

/** In five statements, whatever the article holds. */
export async function previousClaims(tx: Transaction, articleId: string): Promise<PreviousClaims> {
  const documents = await tx.rows<PreviousDocument>(sql`
    WITH editors AS MATERIALIZED (
      SELECT s.id, s.article_id, s.date_modified, s.received_at
      FROM article a JOIN document current ON current.id = a.current_document_id
      JOIN document s ON s.article_id = a.id AND s.article_key = a.key CROSS JOIN LATERAL (${saidOf('s')}) x
      WHERE a.id = ${articleId}::uuid AND x.maker = ${SIDECAR} AND ${isLater('current', 's')}
      ORDER BY ${placeOf('s')} DESC LIMIT 1
    )
    SELECT d.id::text, d.headline, d.article_body AS "articleBody", editors.id IS NOT NULL AND ${isLater('editors', 'd')} AS "isOverruled"
    FROM document d LEFT JOIN editors ON true WHERE d.article_id = ${articleId}::uuid`)
  const overruled = new Set(documents.flatMap(({ id, isOverruled }) => (isOverruled ? id : [])))
  /** Whoever confirmed it was followed by an editor who left it out: said again by a program, it is a suggestion. */
  const standing = <Claim extends { documentId: string; reviewState: ReviewState }>(claim: Claim): Claim =>
    claim.reviewState === 'CONFIRMED' && overruled.has(claim.documentId)
      ? { ...claim, reviewState: 'SUGGESTED' }
      : claim
  return {
    texts: new Map(
      documents.map(({ id, headline, articleBody }) => [
        id,
        articleText({ headline: headline ?? '', articleBody: articleBody ?? '' }),
      ]),
    ),
    overruled,
    mentions: await previousMentions(tx, articleId),
    quotes: (await previousQuotes(tx, articleId)).map(standing),
    reports: (await previousReports(tx, articleId)).map(standing),
    citations: await previousCitations(tx, articleId),
  }
}

async function previousMentions(tx: Transaction, articleId: string): Promise<PreviousMention[]> {
  const rows = await tx.rows<PassageRow & { id: string; agentId: string; documentId: string }>(sql`
    SELECT id::text, agent_id::text AS "agentId", document_id::text AS "documentId",
      passage_source, passage_start, passage_end, passage_exact
    FROM mention WHERE article_id = ${articleId}::uuid ORDER BY id`)
  return rows.map(({ id, agentId, documentId, ...row }) => ({ id, agentId, documentId, passage: passageOf(row) }))
}

type QuoteRow = Omit<PreviousQuote, 'passage' | 'attribution'> & PassageRow & { attribution: Passage | null }

async function previousQuotes(tx: Transaction, articleId: string): Promise<PreviousQuote[]> {
  const rows = await tx.rows<QuoteRow>(sql`
    SELECT id::text, document_id::text AS "documentId", passage_source, passage_start, passage_end, passage_exact,
      CASE WHEN attribution_exact IS NOT NULL THEN jsonb_build_object('source', attribution_source, 'start', attribution_start,
        'end', attribution_end, 'exact', attribution_exact) END AS attribution,
      kind, cue, source, report_id::text AS "reportId", continues_id::text AS "continuesId", confidence, rule,
      review_state AS "reviewState", is_current AS "isCurrent",
      ARRAY(SELECT agent_id::text FROM quote_speaker s WHERE s.quote_id = q.id ORDER BY position) AS speakers
    FROM quote q WHERE article_id = ${articleId}::uuid ORDER BY id`)
  return rows.map(({ passage_source, passage_start, passage_end, passage_exact, ...row }) => ({
    ...row,
    passage: passageOf({ passage_source, passage_start, passage_end, passage_exact }),
  }))
}

function previousReports(tx: Transaction, articleId: string): Promise<PreviousReport[]> {
  return tx.rows(sql`
    SELECT id::text, document_id::text AS "documentId", meeting_id::text AS "meetingId", key, name, start_date AS "startDate",
      end_date AS "endDate", date_precision AS "datePrecision", date_text AS "dateText", status, medium, location, country, confidence,
      rule, review_state AS "reviewState",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id)
        ORDER BY p.position), '[]') FROM meeting_report_participant p WHERE p.report_id = r.id) AS participants,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('source', e.passage_source, 'start', e.passage_start, 'end', e.passage_end,
        'exact', e.passage_exact) ORDER BY e.id), '[]') FROM meeting_report_evidence e WHERE e.report_id = r.id) AS evidence
    FROM meeting_report r WHERE article_id = ${articleId}::uuid ORDER BY id`)
}

async function previousCitations(tx: Transaction, articleId: string): Promise<PreviousCitation[]> {
  const rows = await tx.rows<Omit<PreviousCitation, 'passage'> & PassageRow>(sql`
    SELECT c.id::text, c.membership_id::text AS "membershipId", c.document_id::text AS "documentId", m.person_id::text AS "personId",
      m.organization_id::text AS "organizationId", m.role, m.start_date AS "startDate", m.end_date AS "endDate", m.confidence,
      m.review_state AS "reviewState", c.passage_source, c.passage_start, c.passage_end, c.passage_exact
    FROM membership_citation c JOIN membership m ON m.id = c.membership_id WHERE c.article_id = ${articleId}::uuid ORDER BY c.id`)
  return rows.map(({ passage_source, passage_start, passage_end, passage_exact, ...row }) => ({
    ...row,
    passage: passageOf({ passage_source, passage_start, passage_end, passage_exact }),
  }))
}
