import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { areAbsent, arePeople } from './encounter.ts'
import type { Parties } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** "X began her visit to Oslo with a meeting with Y", "X went straight into talks with Y" */
export function goingThrough(items: readonly Item[], noun: number, others: Parties, story: Story) {
  if (!arePeople(others.agents) || areAbsent(items, others.end)) return undefined
  const verb = visitOpenedWith(items, noun)
  const through = verb > 0 ? verb : wentInto(items, noun)
  if (through < 0 || isWord(item(items, through - 1), /^(?:to|not|never|could|may|might|would|should)$/))
    return undefined
  const { agents, confidence, passive } = subjectsOf(items, through, story)
  const [agent] = agents
  const isOne = agent?.kind === 'person' && agents.length === 1 && !others.agents.includes(agent)
  return isOne && !passive ? { agent, confidence: confidence * 0.8 } : undefined
}

/** The "began" of "began a visit with a meeting"; -1 for none. */
function visitOpenedWith(items: readonly Item[], noun: number): number {
  let link = noun - 1
  while (link > noun - 5 && isPlain(item(items, link)) && !isWord(item(items, link), /^with$/)) link--
  if (!isWord(item(items, link), /^with$/)) return -1
  for (let i = link - 1, isOfVisit = false; i > link - 14 && i > 0; i--) {
    const here = item(items, i)
    if (isWord(here, BEGAN)) return isOfVisit ? i : -1
    if (here.quotation !== undefined || here.mention?.kind === 'person' || isWord(here, /^[,.;:]$/)) return -1
    isOfVisit ||= isWord(here, /^(?:visit|trip|tour|stay|stop|day|week|programme|program|journey)$/)
  }
  return -1
}

const BEGAN =
  /^(?:began|begins|begin|started|starts|opened|opens|concluded|concludes|ended|ends|finished|wrapped|kicked)$/

/** The "went" of "went straight into talks"; -1 for none. */
function wentInto(items: readonly Item[], noun: number): number {
  const into = isWord(item(items, noun - 1), /^into$/) ? noun - 1 : noun - 2
  if (!isWord(item(items, into), /^into$/)) return -1
  return [into - 1, into - 2].find((i) => isWord(item(items, i), /^(?:went|goes|headed)$/)) ?? -1
}

const isPlain = ({ mention, token, quotation }: Item) =>
  mention === undefined && quotation === undefined && token.word && !token.capital
