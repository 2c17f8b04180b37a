import type { Agent, Identities } from '../agents/identities.ts'
import { agentAt, type Item, isWord, item } from '../grammar/items.ts'
import { verbAt } from '../grammar/verbs.ts'
import { MEETING_NOUNS, MEETING_VERBS } from '../lists/meetingWords.ts'
import type { Trigger } from './encounters/encounter.ts'

/** How many items may stand between a denial and what is denied, and between a report and what it tells. */
const FAR = 14

/** Those of whom a sentence says that a meeting of theirs is denied or ruled out. */
export function deniedIn(items: readonly Item[], identities: Identities): Agent[][] {
  const denial = items.findIndex((here, i) => isWord(here, DENIED) || isRuledOut(items, i))
  if (denial < 0) return []
  const told = items.findIndex((here, i) => i > denial && i < denial + FAR && isMeeting(here))
  if (told < 0 || !isWhatIsDenied(items, denial, told)) return []
  const end = items.findIndex((here, i) => i > told && isWord(here, /^[,;]$/))
  const named = peopleIn(items, denial, end < 0 ? items.length : end, identities)
  // "X ruled out a meeting with Y"
  const pair = named.length === 1 ? [...peopleIn(items, 0, denial, identities).slice(-1), ...named] : named
  return pair.length === 2 ? [pair] : []
}

const DENIED = /^(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed))$/

const isRuledOut = (items: readonly Item[], i: number): boolean =>
  isWord(item(items, i), /^rul(?:es|ed)$/) && isWord(item(items, i + 1), /^out$/)

/** "denied that X met Y", "ruled out any talks with Y"; not "rejected the plan at a meeting with Y". */
function isWhatIsDenied(items: readonly Item[], denial: number, told: number): boolean {
  const that = items.findIndex((here, i) => i > denial && i < told && isWord(here, /^that$/))
  const between = items.slice(denial + 1, that < 0 ? told : that)
  return (
    between.length < 5 &&
    !between.some((here) => here.mention || isWord(here, /^(?:at|in|on|after|during|when|as|and|to)$/))
  )
}

const isMeeting = ({ token: { folded } }: Item): boolean => MEETING_NOUNS.has(folded) || MEETING_VERBS.has(folded)

function peopleIn(items: readonly Item[], first: number, end: number, identities: Identities): Agent[] {
  const found = new Set<Agent>()
  for (let i = first; i < end; i++) {
    const agent = agentAt(items, i, identities)
    if (agent?.kind === 'person') found.add(agent)
  }
  return [...found]
}

/** "The Lund Post reported that X and Y met": somebody else than the two tells it. Whoever admits it tells of themselves. */
export function isRetold(items: readonly Item[], { verb }: Trigger, identities: Identities, pair: readonly Agent[]) {
  for (let i = verb - 1; i >= 0 && i > verb - FAR; i--) {
    if (isWord(item(items, i), /^[,.;:]$/) || item(items, i).quotation !== undefined) return false
    const saying = verbAt(items, i)
    if (!saying || !(saying.clause || saying.listener) || saying.form === 'base') continue
    const teller = agentAt(items, i - 1, identities)
    const isOwn = (teller && pair.includes(teller)) || isWord(item(items, i - 1), /^(?:s?he|they|who)$/)
    return !isOwn && !OWNED.test(saying.base)
  }
  return false
}

const OWNED = /^(?:admit|confirm|acknowledge|concede|confess|disclose)$/
