import type { Agent, Identities } from '../agents/identities.ts'
import { STATEMENTS } from '../lists/nouns.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { verbAt } from './verbs.ts'

/** "a statement from X", "the decree signed by X", and X "in a statement". */
export function issuerIn(
  items: readonly Item[],
  topic: { person: Agent | undefined; body: Agent | undefined },
  identities: Identities,
): Agent | undefined {
  const noun = items.findIndex((here) => STATEMENTS.has(here.token.folded))
  if (noun < 0) return undefined
  for (let i = noun + 1; i < noun + 5; i++) {
    if (!isWord(item(items, i), /^(?:by|from|of)$/)) continue
    for (let j = i + 1; j < i + 4; j++) {
      const agent = agentAt(items, j, identities)
      if (agent) return agent
    }
  }
  if (!isWord(item(items, noun - 1), /^(?:a|an)$/)) return undefined
  // "X met Y, the ministry said in a statement": the ministry's.
  const verb = isWord(item(items, noun - 2), /^in$/) ? verbAt(items, noun - 3) : undefined
  const said = verb?.form === 'past' ? agentAt(items, noun - 4, identities) : undefined
  return said ?? topic.person ?? topic.body
}
