import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { COMPANY_VERBS, SHARED, SHARING_VERBS, STAYS } from '../../lists/meetingWords.ts'
import { arePeople, type Encounter, encounter, hasOffice, subjectsOf, withAfter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { othersAt } from './pronouns.ts'

/** "sat with X", "had tea with X", "spent an hour with X", "came face to face with X": people, of whom one at least holds an office. */
export function companyWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { folded } = item(items, verb).token
  const shared = COMPANY_VERBS.has(folded) ? verb : sharedAfter(items, verb)
  const after = shared < 0 ? -1 : withAfter(items, shared + 1, /^with$/)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (shared < 0 || (passive && folded !== 'closeted') || !arePeople(agents)) return undefined
  if (after < 0) return encountered(items, verb, shared, agents, confidence)
  const others = othersAt(items, after, agents, identities, story)
  if (!arePeople(others.agents) || ![...agents, ...others.agents].some(hasOffice)) return undefined
  if (items.slice(after, others.end).some((here) => isWord(here, FAMILY))) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.75, 'company-with')
}

/** "X and Y shook hands", "X and Y came face to face". */
function encountered(
  items: readonly Item[],
  verb: number,
  shared: number,
  agents: Agent[],
  confidence: number,
): Encounter | undefined {
  if (!isWord(item(items, shared), /^(?:hands|face)$/) || agents.length < 2 || !agents.some(hasOffice)) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: shared + 1 }, confidence * 0.75, 'company-with')
}

/** What a verb says that people share: the last word of "had a working lunch", "spent two hours"; -1 for none. */
function sharedAfter(items: readonly Item[], verb: number): number {
  const { folded } = item(items, verb).token
  const next = item(items, verb + 1)
  if (/^(?:shook|shake|shakes)$/.test(folded)) return isWord(next, /^hands$/) ? verb + 1 : -1
  if (/^(?:came|come|comes)$/.test(folded))
    return isWord(next, /^face$/) && isWord(item(items, verb + 3), /^face$/) ? verb + 3 : -1
  if (!SHARING_VERBS.has(folded)) return -1
  for (let i = verb + 1; i < verb + 6; i++) {
    const { token, mention, quotation } = item(items, i)
    if (mention || quotation !== undefined || !token.word) return -1
    const isSaid = /^(?:views|greetings|pleasantries)$/.test(token.folded)
    if (isSaid && folded !== 'exchanged') return -1
    if (SHARED.has(token.folded) || (/^spen/.test(folded) && STAYS.has(token.folded))) return i
  }
  return -1
}

/** "X and Y ran into each other", "the two are to see one another". */
export function eachOther(items: readonly Item[], each: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, each + 1), /^(?:other|another)$/)) return undefined
  const verb = isWord(item(items, each - 1), /^(?:into|across)$/) ? each - 2 : each - 1
  const { folded } = item(items, verb).token
  if (!DONE_TO_EACH_OTHER.test(folded)) return undefined
  // "saw each other as rivals", "called each other liars"
  const next = item(items, each + 2)
  const closes =
    next.first < 0 || !next.token.word || isWord(next, /^(?:in|at|on|across|again|over|for|twice|once|this|today)$/)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || !closes || agents.length < 2 || !arePeople(agents)) return undefined
  const kind = /^(?:(?:tele)?phon|call|rang)/.test(folded) ? 'spoke' : 'met'
  return encounter({ verb, kind }, agents, { agents: [], end: each + 2 }, confidence * 0.8, 'each-other')
}

const DONE_TO_EACH_OTHER =
  /^(?:see|saw|seen|met|meet|faced|greeted|embraced|visited|ran|run|bumped|came|(?:tele)?phoned|called|rang)$/

/** "X and Y had lunch together", "the pair sat together" */
export function togetherAt(items: readonly Item[], together: number, story: Story): Encounter | undefined {
  for (let verb = together - 1; verb > together - 6; verb--) {
    const { token, mention } = item(items, verb)
    if (mention || !token.word) return undefined
    const isShared = COMPANY_VERBS.has(token.folded) || sharedAfter(items, verb) > 0
    if (!isShared) continue
    const { agents, confidence, passive } = subjectsOf(items, verb, story)
    if (passive || agents.length < 2 || !arePeople(agents) || !agents.some(hasOffice)) return undefined
    const none = { agents: [], end: together + 1 }
    return encounter({ verb, kind: 'met' }, agents, none, confidence * 0.75, 'company-with')
  }
  return undefined
}

/** "was given an hour by X", "was granted an audience in Oslo by X": X receives. */
export function givenTimeBy(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const given = items.findIndex((here, i) => i > verb && i < verb + 5 && isWord(here, GIVEN))
  const by = given < 0 ? -1 : withAfter(items, given + 1, /^by$/)
  const { subject, passive } = subjectBefore(items, verb, story)
  if (!passive || by < 0 || !subject || !arePeople(subject.agents)) return undefined
  const hosts = partiesFrom(items, by, identities)
  const [host] = hosts.agents
  if (!host || !arePeople(hosts.agents)) return undefined
  return { ...encounter({ verb, kind: 'met' }, subject.agents, hosts, subject.confidence * 0.8, 'received-by'), host }
}

const GIVEN = /^(?:audience|hour|hours|lunch|dinner|breakfast|tour|reception|tea)$/

/** With whom one is together anyway. */
const FAMILY =
  /^(?:wife|husband|son|sons|daughter|daughters|mother|father|brother|sister|family|children|partner|fiancée?)$/
