import { distinctBy, groupBy } from '../../groups.ts'
import { passageKey, type RoleClaim, representedBy, roleKey } from './claims.ts'
import type { PreviousCitation, PreviousClaims } from './previous.ts'

interface Named {
  agentId: string
  recordedId: string | null
}

/** Claims as they were recorded, under those whom their names mean now. */
export function renameAgents(claims: PreviousClaims, references: readonly Named[]): PreviousClaims {
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
      participants: distinctBy(
        report.participants.map((participant) => ({
          ...participant,
          agentId: now(participant.agentId),
          onBehalfOfId:
            participant.onBehalfOfId === null
              ? null
              : representedBy(now(participant.agentId), now(participant.onBehalfOfId)),
        })),
        ({ agentId }) => agentId,
      ),
    })),
    citations: claims.citations.map((citation) => ({
      ...citation,
      personId: now(citation.personId),
      organizationId: now(citation.organizationId),
    })),
  }
}

/**
 * Two names that were recorded as one agent may mean two now: a citation goes with the role that is said in its place, where nobody says its
 * own there any more.
 */
export function renameCitations(
  previous: PreviousClaims,
  roles: readonly RoleClaim[],
  documentId: string,
  references: readonly Named[],
): PreviousClaims {
  if (previous.citations.length === 0) return previous
  const recordedAs = groupBy(references, ({ agentId }) => agentId)
  const wasRecordedAs = (now: string, before: string) =>
    now === before || (recordedAs.get(now) ?? []).some(({ recordedId }) => recordedId === before)
  const placeOf = (role: string, passage: RoleClaim['passages'][number]) => `${passageKey(passage)} ${role}`
  const said = groupBy(
    roles.flatMap((claim) => claim.passages.map((passage) => ({ claim, place: placeOf(claim.role, passage) }))),
    ({ place }) => place,
  )
  const recorded = new Set(previous.citations.map((citation) => `${roleKey(citation)} ${passageKey(citation.passage)}`))
  const rename = (citation: PreviousCitation): PreviousCitation => {
    const here = said.get(placeOf(citation.role, citation.passage)) ?? []
    if (citation.documentId !== documentId || here.some(({ claim }) => roleKey(claim) === roleKey(citation)))
      return citation
    const found = here.find(
      ({ claim }) =>
        wasRecordedAs(claim.personId, citation.personId) &&
        wasRecordedAs(claim.organizationId, citation.organizationId) &&
        !recorded.has(`${roleKey(claim)} ${passageKey(citation.passage)}`),
    )
    if (found === undefined) return citation
    const { personId, organizationId } = found.claim
    return { ...citation, personId, organizationId }
  }
  const citations = previous.citations.map(rename)
  return citations.every((citation, index) => citation === previous.citations[index])
    ? previous
    : { ...previous, citations }
}
