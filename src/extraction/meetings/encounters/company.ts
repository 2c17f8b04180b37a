import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { FAMILY } from '../../lists/kin.ts'
import { COMPANY_VERBS, SHARED, SHARING_VERBS, STAYS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { isElsewhere } from './elsewhere.ts'
import { arePeople, type Encounter, encounter, hasOffice, saysWhen } from './encounter.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'

/** "sat with X", "had tea with X", "came face to face with X": people, of whom one at least holds an office; "spent an hour with X": anybody. */
export function companyWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { folded } = item(items, verb).token
  const shared = sharedAt(items, verb)
  if (shared < 0) return undefined
  // "interacted with X on social media"
  if (folded === 'interacted' && items.some((here) => isWord(here, /^(?:social|online|media|twitter|facebook)$/)))
    return undefined
  const after = partnerAfter(items, shared + 1)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  // "were seen shaking hands"
  const isSeen = isWord(item(items, verb - 1), /^(?:seen|pictured|photographed|filmed|spotted)$/)
  if ((passive && folded !== 'closeted' && !isSeen) || !arePeople(agents) || isElsewhere(items, verb)) return undefined
  if (after < 0) return encountered(items, verb, shared, agents, confidence)
  const others = othersAt(items, after, agents, identities, story)
  const isStay = /^spen/.test(folded) && STAYS.has(item(items, shared).token.folded) && agents.length > 0
  if (!arePeople(others.agents) || !(isStay || areCompany([...agents, ...others.agents]))) return undefined
  if (items.slice(after, others.end + 4).some((here) => FAMILY.has(here.token.folded) || isWord(here, /^with$/)))
    return undefined
  if ([...agents, ...others.agents].every(isJudge)) return undefined
  if (isStay && items.some((here) => isWord(here, CAPTIVITY))) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.75, 'company-with')
}

/** Where people are kept together: "spent six days with X in a lifeboat". */
const CAPTIVITY =
  /^(?:trapped|stranded|stuck|cell|prison|jail|captivity|hostages?|lifeboat|raft|mountain|hospital|ward|bunker|trench|adrift|lost|orbit|space|jury|exile|hiding)$/

/** "X and Y shook hands", "X and Y came face to face". */
function encountered(
  items: readonly Item[],
  verb: number,
  shared: number,
  agents: Agent[],
  confidence: number,
): Encounter | undefined {
  // "spent six hours behind closed doors"
  const isClosed =
    isWord(item(items, shared + 1), /^behind$/) &&
    isWord(item(items, shared + 2), /^closed$/) &&
    !isWord(item(items, shared + 4), /^with$/)
  if (isClosed && items.slice(shared).some((here) => isWord(here, /^(?:jury|court|trial|judge)$/))) return undefined
  // "The two had coffee on the terrace"
  const isMeal =
    SHARED.has(item(items, shared).token.folded) && isWord(item(items, shared + 1), /^(?:at|in|on|aboard)$/)
  if (!(isClosed || isMeal || isWord(item(items, shared), /^(?:hands|face)$/)) || !areCompany(agents)) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: shared + 1 }, confidence * 0.75, 'company-with')
}

/** The item after "with" where only time, place and means stand before it: "tea in Oslo on Monday with"; -1 for none. */
function partnerAfter(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 12; i++) {
    const { mention, token, quotation } = item(items, i)
    if (isWord(item(items, i), /^with$/)) return i + 1
    // "sat across from X", "sat opposite X"
    if (isWord(item(items, i), /^from$/) && isWord(item(items, i - 1), /^across$/)) return i + 1
    if (isWord(item(items, i), /^opposite$/)) return i + 1
    if (isWord(item(items, i), /^across$/)) continue
    const isAround = mention
      ? mention.kind === 'place'
      : TIME_WORDS.has(token.folded) || STAYS.has(token.folded) || AROUND.test(token.folded)
    if (quotation !== undefined || !isAround) return -1
  }
  return -1
}

const AROUND =
  /^(?:in|at|on|over|for|by|via|an?|the|his|her|their|two|three|half|again|alone|privately|separately|there|here|video|link|phone|home|palace|residence|ranch|estate|villa|retreat|dacha|farm|lodge|castle|club|office|headquarters|harbou?r|hotel|town|hall|\d{1,2})$/

/** The last word of what people do together: "sat", "ate dinner", "shook hands"; -1 for none. */
function sharedAt(items: readonly Item[], verb: number): number {
  const shared = sharedAfter(items, verb)
  return shared < 0 && COMPANY_VERBS.has(item(items, verb).token.folded) ? verb : shared
}

/** What a verb says that people share: the last word of "had a working lunch", "spent two hours"; -1 for none. */
function sharedAfter(items: readonly Item[], verb: number): number {
  const { folded } = item(items, verb).token
  const next = item(items, verb + 1)
  if (/^sh(?:ook|akes?|aking)$/.test(folded)) return isWord(next, /^hands$/) ? verb + 1 : -1
  if (/^(?:came|come|comes)$/.test(folded))
    return isWord(next, /^face$/) && isWord(item(items, verb + 3), /^face$/) ? verb + 3 : -1
  if (!SHARING_VERBS.has(folded)) return -1
  for (let i = verb + 1; i < verb + 6; i++) {
    const { token, mention, quotation } = item(items, i)
    if (mention || quotation !== undefined || !token.word) return -1
    if (folded === 'exchanged') return isWord(item(items, i), /^views$/) ? i : -1
    if (SHARED.has(token.folded) || (/^spen/.test(folded) && STAYS.has(token.folded))) return i
    if (!SUCH.test(token.folded)) return -1
  }
  return -1
}

/** "a long working" lunch, "two" hours */
const SUCH =
  /^(?:an?|the|his|her|their|some|two|three|four|five|six|seven|eight|nine|ten|several|many|half|working|private|long|brief|quiet|early|late|informal|whole|full|cup|of|\d{1,3})$/

/** "X and Y ran into each other", "the two are to see one another". */
export function eachOther(items: readonly Item[], each: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, each + 1), /^(?:other|another)$/)) return undefined
  const verb = isWord(item(items, each - 1), /^(?:into|across)$/) ? each - 2 : each - 1
  const { folded } = item(items, verb).token
  if (!DONE_TO_EACH_OTHER.test(folded)) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || !areCompany(agents)) return undefined
  if (!closesAt(items, each + 2) || isElsewhere(items, verb)) return undefined
  const kind = /^(?:(?:tele)?phon|rang)/.test(folded) ? 'spoke' : 'met'
  return encounter({ verb, kind }, agents, { agents: [], end: each + 2 }, confidence * 0.8, 'each-other')
}

/** "saw each other as rivals", "met each other's families", "in a new light": only a time or a place may follow. */
function closesAt(items: readonly Item[], i: number): boolean {
  const [next, after] = [item(items, i), item(items, i + 1)]
  if (next.first < 0 || saysWhen(next) || isWord(next, /^(?:[.,;]|again|twice|once)$/)) return true
  if (isWord(next, /^on$/)) return saysWhen(after) || /^\d/.test(after.token.text)
  return isWord(next, /^(?:in|at)$/) && (after.mention?.kind === 'place' || saysWhen(after))
}

const DONE_TO_EACH_OTHER =
  /^(?:see|saw|seen|met|meet|greeted|embraced|visited|ran|run|bumped|came|(?:tele)?phoned|rang)$/

/** "X and Y had lunch together", "the pair sat together" */
export function togetherAt(items: readonly Item[], together: number, story: Story): Encounter | undefined {
  for (let verb = together - 1; verb > together - 6; verb--) {
    const { token, mention } = item(items, verb)
    if (mention || !token.word) return undefined
    const shared = sharedAt(items, verb)
    if (shared < 0) continue
    if (
      !items.slice(shared + 1, together).every(({ token: { folded } }) => TIME_WORDS.has(folded) || AROUND.test(folded))
    )
      return undefined
    const { agents, confidence, passive } = subjectsOf(items, verb, story)
    if (passive || !areCompany(agents) || isElsewhere(items, verb)) return undefined
    const none = { agents: [], end: together + 1 }
    return encounter({ verb, kind: 'met' }, agents, none, confidence * 0.75, 'company-with')
  }
  return undefined
}

/** Two people or more, of whom one holds an office. */
const areCompany = (agents: readonly Agent[]) => agents.length > 1 && arePeople(agents) && agents.some(hasOffice)

/** Judges sit on a bench. */
const isJudge = (agent: Agent) =>
  agent.kind === 'person' && agent.titles.some(({ words }) => words.has('judge') || words.has('justice'))

/** With whom one is together anyway. */
