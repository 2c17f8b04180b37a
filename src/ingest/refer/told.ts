import type { Annotations } from '../../annotations/index.ts'
import { type AgentReference, referencesOf } from '../../entities/index.ts'

/** What an index of the database takes. */
const LONGEST_IDENTITY = 500

/** An article with what is said of its current document. */
export interface AnnotatedArticle {
  key: string
  datePublished: string
  publisher: string | null
  isConfirmed: boolean
  /** Null where nobody says anything. */
  annotations: Pick<Annotations, 'people' | 'organizations'> | null
}

/** What an article tells of somebody whom it names, in the order and notation of the table. */
export type Told = ReturnType<typeof toldBy>

function toldBy(reference: AgentReference, sameAs: readonly string[], parentKey: string | null) {
  return {
    key: reference.key,
    kind: reference.kind,
    name: reference.name,
    names: reference.names,
    classification: reference.classification,
    country: reference.country,
    parent_key: parentKey,
    same_as: sameAs,
    roles: reference.roles,
    // Long, and nothing that tells which organization is meant.
    context: reference.kind === 'PERSON' ? reference.context : [],
    is_confirmed: reference.isConfirmed,
    identity: cut(reference.identity),
    block: cut(reference.block),
    is_full: reference.isFull,
    aliases: reference.aliases.map(cut),
  }
}

const cut = (identity: string) => identity.slice(0, LONGEST_IDENTITY)

/** What an article told of somebody before, with whom that has meant. */
export interface StoredReference {
  id: string
  articleId: string
  key: string
  kind: AgentReference['kind']
  name: string
  names: AgentReference['names']
  identity: string
  block: string
  aliases: string[]
  agentId: string | null
  recordedId: string | null
  /** All that it tells, to see whether it tells the same. */
  told: Told
}

/**
 * What an article tells of whom it names; where nobody says anything of its current document, only of its publisher.
 *
 * @param before what it told so far
 */
export function toldIn(article: AnnotatedArticle, before: readonly Told[] = []): readonly Told[] {
  const { annotations, publisher } = article
  if (annotations === null && (publisher === null || before.some(({ name }) => name === publisher))) return before
  const said = annotations ?? { people: [], organizations: [] }
  const particulars = new Map(
    [...said.people, ...said.organizations].map((agent) => [
      agent.key,
      { sameAs: agent.sameAs ?? [], parent: ('parent' in agent ? agent.parent : null) ?? null },
    ]),
  )
  const told = referencesOf(said, article).map((reference) => {
    const of = particulars.get(reference.key)
    return toldBy(reference, of?.sameAs ?? [], of?.parent ?? null)
  })
  return annotations === null ? [...before, ...told] : told
}
