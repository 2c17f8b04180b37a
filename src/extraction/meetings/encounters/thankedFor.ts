import type { Agent, Identities } from '../../agents/identities.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Encounter } from './encounter.ts'

const THANKS = /^(?:thank|thanks|thanking|thanked)$/
const FOR_WHAT = /^(?:meeting|receiving|hosting|welcoming|having|seeing|sitting)$/
/** How far, in items, the one who is thanked stands behind the word, and what for behind them. */
const REACH = { whom: 8, what: 26 }

/** "I thank Minister X for his hospitality and for meeting with me today", of whoever says so at item `i`: they met. */
export function thankedFor(
  items: readonly Item[],
  i: number,
  speaker: Agent,
  identities: Identities,
): Encounter | undefined {
  if (!isWord(item(items, i), THANKS)) return undefined
  const whom = items.findIndex(({ mention }, at) => at > i && at < i + REACH.whom && mention?.kind === 'person')
  const other = whom > 0 ? agentAt(items, whom, identities) : undefined
  if (!other || other === speaker || isNobodyElse(items, i + 1, whom)) return undefined
  for (let what = whom + 1; what < whom + REACH.what; what++) {
    const here = item(items, what)
    if (here.mention?.kind === 'person' || isWord(here, /^[.;:?!]$/)) return undefined
    if (!isWord(here, FOR_WHAT) || !isWord(item(items, what - 1), /^(?:for|and)$/)) continue
    const object = isWord(item(items, what + 1), /^(?:with|down)$/) ? what + 2 : what + 1
    const isMe = isWord(item(items, isWord(item(items, object), /^with$/) ? object + 1 : object), /^(?:me|us)$/)
    if (!isMe) continue
    return {
      parties: [speaker, other],
      host: isWord(here, /^(?:receiving|hosting|welcoming|having)$/) ? other : undefined,
      trigger: { verb: what, kind: 'met' },
      end: object + 1,
      confidence: 0.7,
      rule: 'thanked-for',
    }
  }
  return undefined
}

/** "thank the staff of Minister X": somebody else is thanked. */
function isNobodyElse(items: readonly Item[], from: number, whom: number): boolean {
  return items.slice(from, whom).some((here) => isWord(here, /^(?:of|for|to|and|who|that|with|by)$/))
}
