import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { BODY_KINDS } from '../../lists/bodyKinds.ts'
import { BODY_NOUNS } from '../../lists/organizations.ts'
import type { Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'

/** Sentences back in which a body may be named whose kind another shares. */
const NEAR = 1

/**
 * The body of which a noun in small letters speaks: "the party" is the only one that the text names, or the only one of the sentence and the one
 * before. Undefined where there may be another.
 */
export function onlyOfKind(reading: Reading, identities: Identities, noun: number): Body | undefined {
  const bodies = ofKinds(identities, reading).get(at(reading.tokens, noun).folded) ?? []
  const sentence = reading.sentenceOf[noun] ?? -1
  const paragraph = reading.sentences[sentence]?.paragraph
  const named = bodies.filter(({ mentions }) => mentions.some(({ first }) => first < noun))
  const near = named.filter(({ mentions }) =>
    mentions.some(({ first }) => {
      const of = reading.sentenceOf[first] ?? -1
      return first < noun && of >= sentence - NEAR && reading.sentences[of]?.paragraph === paragraph
    }),
  )
  if (near.length > 0) return near.length === 1 ? near[0] : undefined
  // "the union's president", with the European Union named somewhere: another.
  const [only] = named
  return bodies.length === 1 && only?.classification !== 'INTERNATIONAL' ? only : undefined
}

const ofKinds = perArticle((identities: Identities, { tokens }: Reading): ReadonlyMap<string, readonly Body[]> => {
  const kinds = new Map<string, Set<Body>>()
  const put = (kind: string, body: Body) => kinds.set(kind, (kinds.get(kind) ?? new Set()).add(body))
  for (const body of identities.bodies) {
    if (body.code !== undefined) continue
    for (const [kind, classification] of BODY_KINDS)
      if (classification === body.classification && classification !== 'OTHER') put(kind, body)
    for (const { first, last } of body.mentions)
      for (let i = first; i <= last; i++) {
        const { folded } = at(tokens, i)
        if (BODY_NOUNS.has(folded) || BODY_KINDS.has(folded)) put(folded, body)
      }
  }
  return new Map([...kinds].map(([kind, bodies]) => [kind, [...bodies]]))
})
