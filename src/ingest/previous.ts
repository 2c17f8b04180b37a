import { type ArticleText, articleText, type Passage } from '../annotations/index.ts'
import type { MeetingReport } from '../entities/index.ts'
import type { MentionClaim, QuoteClaim, RoleClaim } from './claims.ts'
import type { Transaction } from './transaction.ts'
import { isoOf, isoOrNull, passageOf } from './values.ts'

/** What is recorded of an article so far, in all its versions. */
export interface PreviousClaims {
  texts: ReadonlyMap<string, ArticleText>
  mentions: PreviousMention[]
  quotes: PreviousQuote[]
  reports: PreviousReport[]
  citations: PreviousCitation[]
}

export interface PreviousMention extends MentionClaim {
  id: string
  documentId: string
}

export interface PreviousQuote extends Omit<QuoteClaim, 'continues' | 'meeting'> {
  id: string
  documentId: string
  meetingId: string | null
  continuesId: string | null
}

export interface PreviousReport extends MeetingReport {
  documentId: string
  meetingId: string
  key: string
  dateText: string | null
  rule: string
  evidence: Passage[]
}

export interface PreviousCitation extends Omit<RoleClaim, 'passages'> {
  id: string
  documentId: string
  passage: Passage
}

/** In six statements, whatever the article holds. */
export async function previousClaims(tx: Transaction, articleId: string): Promise<PreviousClaims> {
  const where = { articleId }
  const documents = await tx.document.findMany({ where, select: { id: true, headline: true, articleBody: true } })
  const mentions = await tx.mention.findMany({ where, orderBy: { id: 'asc' } })
  const quotes = await tx.quote.findMany({
    where,
    include: { speakers: { orderBy: { position: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  const citations = await tx.membershipCitation.findMany({
    where,
    include: { membership: true },
    orderBy: { id: 'asc' },
  })
  return {
    texts: new Map(
      documents.map(({ id, headline, articleBody }) => [
        id,
        articleText({ headline: headline ?? '', articleBody: articleBody ?? '' }),
      ]),
    ),
    mentions: mentions.map((row) => ({
      id: row.id,
      documentId: row.documentId,
      agentId: row.agentId,
      passage: passageOf(row),
    })),
    quotes: quotes.map((row) => ({
      id: row.id,
      documentId: row.documentId,
      passage: passageOf(row),
      attribution:
        row.attributionSource === null || row.attributionStart === null || row.attributionEnd === null
          ? null
          : {
              source: row.attributionSource,
              start: row.attributionStart,
              end: row.attributionEnd,
              exact: row.attributionExact ?? '',
            },
      kind: row.kind,
      cue: row.cue,
      source: row.source,
      speakers: row.speakers.map(({ agentId }) => agentId),
      meetingId: row.meetingId,
      continuesId: row.continuesId,
      confidence: row.confidence,
      rule: row.rule,
      reviewState: row.reviewState,
    })),
    reports: await loadReports(tx, { articleId }),
    citations: citations.map((row) => ({
      id: row.id,
      documentId: row.documentId,
      personId: row.membership.personId,
      organizationId: row.membership.organizationId,
      role: row.membership.role,
      startDate: isoOrNull(row.membership.startDate),
      endDate: isoOrNull(row.membership.endDate),
      confidence: row.membership.confidence,
      reviewState: row.membership.reviewState,
      passage: passageOf(row),
    })),
  }
}

/** Relations are loaded one after the other: within a transaction there is one connection, which takes one statement at a time. */
export async function loadReports(
  tx: Transaction,
  where: NonNullable<Parameters<Transaction['meetingReport']['findMany']>[0]>['where'],
): Promise<PreviousReport[]> {
  const reports = await tx.meetingReport.findMany({
    where: where ?? {},
    include: { participants: { orderBy: { position: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  if (reports.length === 0) return []
  const reportId = { in: reports.map(({ id }) => id) }
  const evidence = await tx.meetingReportEvidence.findMany({ where: { reportId }, orderBy: { id: 'asc' } })
  const articles = await tx.article.findMany({
    where: { id: { in: [...new Set(reports.map(({ articleId }) => articleId))] } },
    select: { id: true, datePublished: true },
  })
  const dates = new Map(articles.map(({ id, datePublished }) => [id, isoOf(datePublished)]))
  return reports.map(({ participants, startDate, endDate, ...report }) => ({
    ...report,
    datePublished: dates.get(report.articleId) ?? '',
    startDate: isoOrNull(startDate),
    endDate: isoOrNull(endDate),
    participants: participants.map(({ agentId, role, onBehalfOfId }) => ({ agentId, role, onBehalfOfId })),
    evidence: evidence.filter((passage) => passage.reportId === report.id).map(passageOf),
  }))
}
