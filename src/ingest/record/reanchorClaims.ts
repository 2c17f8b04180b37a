import {
  type ArticleText,
  articleText,
  comparePassages,
  findMentions,
  type Passage,
  reanchor,
} from '../../annotations/index.ts'
import type { ReviewState } from '../../entities/index.ts'
import { distinctBy } from '../../groups.ts'
import { type Claims, haveMet, passageKey, type QuoteClaim, type RoleClaim, roleKey } from './claims.ts'
import type { PreviousClaims } from './previous.ts'

/**
 * What an article's earlier versions said, as far as its new text still holds it and no editor left it out meanwhile. Every claim keeps its
 * id; what was rejected stays so.
 */
export function reanchorClaims(recorded: PreviousClaims, article: ArticleText): Claims {
  const previous = withoutOverruled(recorded)
  const empty = articleText({ headline: '', articleBody: '' })
  const anchor = (passage: Passage, documentId: string) =>
    reanchor(passage, previous.texts.get(documentId) ?? empty, article)

  const claims = new Map<string, QuoteClaim>()
  for (const quote of previous.quotes) {
    const passage = anchor(quote.passage, quote.documentId)
    if (passage === null) continue
    const { documentId, reportId, continuesId, isCurrent, ...kept } = quote
    const attribution = quote.attribution === null ? null : anchor(quote.attribution, documentId)
    const meeting = previous.reports.find(({ id }) => id === reportId)?.key ?? null
    claims.set(quote.id, { ...kept, passage, attribution, meeting, continues: null })
  }
  for (const { id, continuesId } of previous.quotes) {
    const quote = claims.get(id)
    if (quote !== undefined && continuesId !== null) quote.continues = claims.get(continuesId) ?? null
  }

  const names = new Map<string, Set<string>>()
  for (const { agentId, passage } of previous.mentions) {
    names.set(agentId, (names.get(agentId) ?? new Set()).add(passage.exact))
  }
  return {
    mentions: [...names].flatMap(([agentId, texts]) =>
      findMentions(article, texts).map((passage) => ({ agentId, passage })),
    ),
    quotes: distinctBy([...claims.values()], ({ passage }) => passageKey(passage)).sort((a, b) =>
      comparePassages(a.passage, b.passage),
    ),
    reports: previous.reports
      .filter(haveMet)
      .flatMap(({ documentId, startDate, endDate, datePrecision, ...report }) => {
        const evidence = distinctBy(
          report.evidence.flatMap((passage) => anchor(passage, documentId) ?? []),
          passageKey,
        )
        const isDated = startDate !== null && endDate !== null && datePrecision !== null
        const period = isDated ? { start: startDate, end: endDate, precision: datePrecision } : null
        return evidence.length === 0 ? [] : { ...report, period, evidence }
      }),
    roles: reanchorRoles(previous, anchor),
  }
}

function withoutOverruled(claims: PreviousClaims): PreviousClaims {
  const isLeft = ({ documentId, reviewState }: { documentId: string; reviewState?: ReviewState }) =>
    reviewState === 'REJECTED' || !claims.overruled.has(documentId)
  return {
    ...claims,
    mentions: claims.mentions.filter(isLeft),
    quotes: claims.quotes.filter(isLeft),
    reports: claims.reports.filter(isLeft),
    citations: claims.citations.filter(isLeft),
  }
}

function reanchorRoles(
  previous: PreviousClaims,
  anchor: (passage: Passage, documentId: string) => Passage | null,
): RoleClaim[] {
  const roles = new Map<string, RoleClaim>()
  for (const { id, membershipId, documentId, passage: old, ...role } of previous.citations) {
    const passage = anchor(old, documentId)
    if (passage === null) continue
    const key = roleKey(role)
    roles.set(key, { ...role, passages: [...(roles.get(key)?.passages ?? []), passage], isKept: true })
  }
  return [...roles.values()].map((role) => ({ ...role, passages: distinctBy(role.passages, passageKey) }))
}
