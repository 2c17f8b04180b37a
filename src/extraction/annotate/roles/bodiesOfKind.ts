import { partitionPoint } from '../../../annotations/partitionPoint.ts'
import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { BODY_KINDS } from '../../lists/bodyKinds.ts'
import { BODY_NOUNS } from '../../lists/organizations.ts'
import type { Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'

/** Sentences back in which a body may be named whose kind another shares. */
const NEAR = 1

/** So many mentions are looked at there. */
const MOST = 32

/** The bodies that a noun may stand for, and where each is named, in text order. */
interface Kind {
  bodies: Set<Body>
  named: { first: number; body: Body }[]
}

/**
 * The body of which a noun in small letters speaks: "the party" is the only one that the text names, or the only one of the sentence and the one
 * before. Undefined where there may be another.
 */
export function onlyOfKind(reading: Reading, identities: Identities, noun: number): Body | undefined {
  const kind = kindsOf(identities, reading).get(at(reading.tokens, noun).folded)
  if (!kind) return undefined
  const sentence = reading.sentenceOf[noun] ?? -1
  const { paragraph } = reading.sentences[sentence] ?? {}
  const near = new Set<Body>()
  const end = partitionPoint(kind.named, ({ first }) => first < noun)
  for (const { first, body } of kind.named.slice(Math.max(0, end - MOST), end)) {
    const of = reading.sentenceOf[first] ?? -1
    if (of >= sentence - NEAR && reading.sentences[of]?.paragraph === paragraph) near.add(body)
  }
  const [only] = near.size > 0 ? near : kind.bodies
  if (near.size > 0) return near.size === 1 ? only : undefined
  // "the union's president", with the European Union named somewhere: another.
  return end > 0 && kind.bodies.size === 1 && only?.classification !== 'INTERNATIONAL' ? only : undefined
}

const kindsOf = perArticle((identities: Identities, { tokens }: Reading): ReadonlyMap<string, Kind> => {
  const kinds = new Map<string, Kind>()
  const put = (noun: string, body: Body, first: number) => {
    const kind = kinds.get(noun) ?? { bodies: new Set(), named: [] }
    kinds.set(noun, kind)
    kind.bodies.add(body)
    if (kind.named.at(-1)?.first !== first) kind.named.push({ first, body })
  }
  const nouns = new Map<Body, Set<string>>()
  for (const body of identities.bodies) {
    if (body.code !== undefined) continue
    const own = new Set<string>()
    for (const [kind, classification] of BODY_KINDS)
      if (classification === body.classification && classification !== 'OTHER') own.add(kind)
    for (const { first, last } of body.mentions)
      for (let i = first; i <= last; i++) {
        const { folded } = at(tokens, i)
        if (BODY_NOUNS.has(folded) || BODY_KINDS.has(folded)) own.add(folded)
      }
    nouns.set(body, own)
  }
  for (const mention of identities.mentions) {
    const body = identities.agentOf.get(mention)
    if (body?.kind === 'organization') for (const noun of nouns.get(body) ?? []) put(noun, body, mention.first)
  }
  return kinds
})
