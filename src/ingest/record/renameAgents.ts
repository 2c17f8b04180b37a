import type { PreviousClaims } from './previous.ts'

/** Claims as they were recorded, under those whom their names mean now. */
export function renameAgents(
  claims: PreviousClaims,
  references: readonly { agentId: string; recordedId: string | null }[],
): PreviousClaims {
  const renamed = new Map<string, string>()
  // One that another reference still means stays itself.
  const kept = new Set(references.map(({ agentId }) => agentId))
  for (const { agentId, recordedId } of references) {
    if (recordedId !== null && recordedId !== agentId && !kept.has(recordedId)) renamed.set(recordedId, agentId)
  }
  if (renamed.size === 0) return claims
  const now = (id: string) => renamed.get(id) ?? id
  return {
    ...claims,
    mentions: claims.mentions.map((mention) => ({ ...mention, agentId: now(mention.agentId) })),
    quotes: claims.quotes.map((quote) => ({ ...quote, speakers: [...new Set(quote.speakers.map(now))] })),
    reports: claims.reports.map((report) => ({
      ...report,
      participants: report.participants.map((participant) => ({
        ...participant,
        agentId: now(participant.agentId),
        onBehalfOfId: participant.onBehalfOfId === null ? null : now(participant.onBehalfOfId),
      })),
    })),
    citations: claims.citations.map((citation) => ({
      ...citation,
      personId: now(citation.personId),
      organizationId: now(citation.organizationId),
    })),
  }
}
