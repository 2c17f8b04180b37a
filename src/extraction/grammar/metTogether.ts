import { words } from '../../annotations/wordLists.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import { CONTESTS } from '../lists/meetingWords.ts'
import { agentAt, type Item, isWord, item } from './items.ts'

/** Words for those who met or spoke. */
const MEETING = words(
  'met meet meeting spoke call talks conversation conference host hosts hosted receive receives received welcome welcomed lunch dinner signed accompanied',
)
/** "talks", "met in Oslo", and not "met their targets" or "held elections" */
function isTalk(items: readonly Item[], i: number): boolean {
  if (isWord(item(items, i), /^(?:talks|negotiations)$/)) return true
  return isWord(item(items, i), /^(?:met|meet)$/) && isWord(item(items, i + 1), /^(?:in|on|at|again|for|[.,])$/)
}

/** The people of a sentence in which they met or spoke: those whom "they" means next. None where they met others, who alone are named. */
export function metTogether(items: readonly Item[], identities: Identities): Agent[] {
  if (!items.some((here) => MEETING.has(here.token.folded)) || isArrival(items)) return []
  const isPerson = (index: number) => agentAt(items, index, identities)?.kind === 'person'
  // "They met with X and Y", "The delegation will meet with X"
  const verb = items.findIndex((here) => isWord(here, /^(?:met|meet|spoke|speak)$/))
  // "X said the defendant met Y"
  const said = items.slice(0, Math.max(0, verb)).findLastIndex(({ token }) => token.verb?.clause)
  const clause = items.slice(said + 1, Math.max(0, verb))
  const isOfOthers = verb >= 0 && !clause.some((here, i) => isPerson(said + 1 + i) || isWord(here, /^s?he$/))
  if (isOfOthers) return []
  const topic = items.findIndex(
    (here, i) => isWord(here, /^(?:discuss|about|regarding|concerning|condemn)$/) || isBriefedOn(items, i),
  )
  const agents = items.slice(0, topic < 0 ? items.length : topic).flatMap((_, index) => {
    const agent = agentAt(items, index, identities)
    const isThere = !isWord(item(items, index + 1), /^'s$/) && !isSender(items, index)
    return agent?.kind === 'person' && isThere ? [agent] : []
  })
  return [...new Set(agents)]
}

/** "was welcomed at the airport by X": "the two sides" are those who met then. */
const isArrival = (items: readonly Item[]) =>
  items.some((here) => isWord(here, /^(?:welcomed|received|greeted|accompanied)$/)) &&
  items.some((here) => isWord(here, /^(?:airport|airfield|tarmac|station|border|arrival)$/))

/** The "on" of "updated him on her talks with X", which they were not at. */
const isBriefedOn = (items: readonly Item[], i: number) =>
  isWord(item(items, i), /^on$/) &&
  items.slice(Math.max(0, i - 6), i).some((here) => isWord(here, /^(?:updated|briefed|informed|debriefed)$/))

/** "handed her a letter from X" */
const isSender = (items: readonly Item[], index: number) =>
  isWord(item(items, index - 1), /^from$/) &&
  isWord(
    item(items, index - 2),
    /^(?:letter|message|note|greetings|gift|invitation|reply|proposal|offer|instructions)$/,
  )

/** "Norway and Denmark held talks", "talks between the Council and the Front": bodies with nothing but "and" between, first or after "between". */
export function sidesIn(items: readonly Item[], identities: Identities): Agent[] {
  if (!items.some((_, i) => isTalk(items, i)) || items.some(({ token }) => CONTESTS.has(token.folded))) return []
  let run: Agent[] = []
  const between = items.findIndex((here) => isWord(here, /^between$/))
  for (let i = between + 1; i < items.length; i++) {
    if (run.length === 0 && i > between + 3) return []
    const agent = agentAt(items, i, identities)
    if (agent?.kind === 'organization' && !isWord(item(items, i + 1), /^'s$/)) run.push(agent)
    else if (!isWord(item(items, i), /^(?:and|,|the|'s)$/) && item(items, i).mention?.kind !== 'demonym') {
      if (new Set(run).size > 1) return [...new Set(run)]
      run = []
    }
  }
  return new Set(run).size > 1 ? [...new Set(run)] : []
}

/** "X and Y joined the talks": "the parties" are others. */
export const areOnlyThere = (items: readonly Item[]) =>
  items.some(
    (here, i) =>
      isWord(here, /^(?:joined|attended)$/) &&
      isWord(item(items, i + 1), /^(?:the|this|their)$/) &&
      isWord(item(items, i + 2), /^(?:conversation|call|meeting|talks|discussion)$/),
  )
