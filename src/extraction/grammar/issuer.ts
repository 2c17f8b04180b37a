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
    if (isReadBy(items, i)) {
      const absent = represented(items, i, identities)
      if (absent) return absent
      // "In a letter read by the clerk, X wrote"
      break
    }
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

/** The "by" of "a statement read out by X", whose it is not. */
function isReadBy(items: readonly Item[], by: number): boolean {
  const verb = isWord(item(items, by - 1), /^(?:out|aloud)$/) ? by - 2 : by - 1
  return isWord(item(items, by), /^by$/) && isWord(item(items, verb), /^(?:read|relayed|recited)$/)
}

/** The Y of "read by X on behalf of Y". */
function represented(items: readonly Item[], by: number, identities: Identities): Agent | undefined {
  const behalf = items.findIndex((here, i) => i > by && i < by + FARTHEST && isWord(here, /^behalf$/))
  const of = isWord(item(items, behalf + 1), /^of$/) ? behalf + 1 : -1
  if (of < 0) return undefined
  return agentAt(items, isWord(item(items, of + 1), /^the$/) ? of + 2 : of + 1, identities)
}

/** In items. */
const FARTHEST = 9
