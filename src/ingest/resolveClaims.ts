import type { Annotations } from '../annotations/index.ts'
import type { Claims } from './claims.ts'
import { claimsOf } from './claimsOf.ts'
import { describeAgents } from './describeAgents.ts'
import type { PreviousClaims } from './previous.ts'
import { reanchorClaims, underEditors } from './reanchorClaims.ts'
import type { ReadDocument, Recording } from './recording.ts'
import { type NamedInArticle, namedIn, resolveAgents } from './resolve.ts'

/** The claims to be recorded; publisherId is undefined where it stays as it is. */
export async function resolveClaims(
  recording: Recording,
  { annotated, draft, text }: ReadDocument,
  previous: PreviousClaims,
): Promise<{ claims: Claims; publisherId: string | null | undefined }> {
  const publisher = annotated?.annotations.article.publisher ?? draft.publisher
  const named = namedIn(annotated?.annotations ?? { people: [], organizations: [] })
  const publisherKey = publisher === undefined ? null : addPublisher(named, publisher)
  const agents = await resolveAgents(recording, named)
  for (const id of agents.values()) recording.agents.add(id)
  const hasEditor =
    previous.quotes.some(({ rule }) => rule === 'editor') || previous.reports.some(({ rule }) => rule === 'editor')
  await describeAgents(recording, named, agents, annotated?.standing === 'CONFIRMED' || !hasEditor)

  const publisherId = publisherKey === null ? (annotated === null ? undefined : null) : agents.get(publisherKey)
  if (annotated === null) return { claims: reanchorClaims(previous, text), publisherId }
  const claims = claimsOf(annotated.annotations, text, agents, annotated.standing)
  refuseSolitary(annotated.annotations, claims)
  return {
    claims: annotated.standing === 'CONFIRMED' ? claims : underEditors(claims, previous, text),
    publisherId,
  }
}

/** The key of the publisher, who joins the organizations where only its name is given. */
function addPublisher(named: NamedInArticle[], publisher: string): string {
  const known = named.find(
    ({ kind, key, name }) => kind === 'ORGANIZATION' && (key === publisher || name === publisher),
  )
  if (known !== undefined) return known.key
  const key = ` publisher ${publisher}`
  const names = [{ text: publisher, kind: 'NAME' as const }]
  named.push({
    key,
    kind: 'ORGANIZATION',
    name: publisher,
    names,
    classification: 'MEDIA',
    country: null,
    parent: null,
    sameAs: [],
  })
  return key
}

/** Two keys can mean one agent, which does not meet itself. */
function refuseSolitary({ meetings }: Annotations, { reports }: Claims) {
  const index = reports.findIndex(({ participants }) => participants.length < 2)
  if (index !== -1)
    throw new SolitaryMeeting(`meetings[${meetings.findIndex(({ key }) => key === reports[index]?.key)}].participants`)
}

/** Annotations whose participants of a meeting are one and the same agent of the archive; the message is the place. */
export class SolitaryMeeting extends Error {
  override name = 'SolitaryMeeting'
}
