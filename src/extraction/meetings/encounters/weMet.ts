import type { Agent } from '../../agents/identities.ts'
import { codeOf } from '../../agents/offices.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { type Encounter, encounter } from './encounter.ts'

/** From the "We" to the verb, in items. */
const LONGEST = 60

const OFFICES = /^(?:ministers|leaders|presidents|heads|secretaries|representatives|premiers|chiefs|delegations)$/

/** "We, the Foreign Ministers of Norway, Kenya and Chile, met in Oslo": of a joint statement, those who make it, else their states. */
export function weMet(items: readonly Item[], verb: number, { identities }: Story): Encounter | undefined {
  if (!isWord(item(items, 0), /^we$/) || !isWord(item(items, 1), /^,$/) || verb < 4 || verb > LONGEST) return undefined
  if (items.slice(2, verb).some((here, i) => here.quotation !== undefined || verbAt(items, i + 2))) return undefined
  if (!items.slice(2, verb).some((here) => OFFICES.test(here.token.folded) || here.mention?.kind === 'person'))
    return undefined
  const agents = items.slice(2, verb).flatMap(({ mention }): Agent[] => {
    const code = mention?.kind === 'title' ? codeOf(mention) : undefined
    const agent =
      mention && (identities.agentOf.get(mention) ?? identities.bodies.find((body) => code && body.code === code))
    return agent ? [agent] : []
  })
  const people = agents.filter(({ kind }) => kind === 'person')
  const states = agents.filter((agent) => agent.kind === 'organization' && agent.code !== undefined)
  const parties = [...new Set(people.length > 1 ? people : states)]
  const none = { agents: [], end: verb + 1 }
  return parties.length > 1 ? encounter({ verb, kind: 'met' }, parties, none, 0.75, 'joint-statement') : undefined
}
