import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { joinedAgents } from '../../grammar/joinedAgents.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { stateStart } from '../../grammar/namedSubject.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { DINING_VERBS } from '../../lists/meetingWords.ts'
import { bothStates } from './bothStates.ts'
import { isLeading, leaderOf, NO_LONGER, REACH, STAFF } from './delegates.ts'
import { verbOf } from './encounter.ts'
import { nationalsAt } from './nationals.ts'

/** Who does what the verb says, else who does what its sentence says. */
export function subjectsOf(
  items: readonly Item[],
  verb: number,
  story: Story,
): { agents: Agent[]; confidence: number; passive: boolean } {
  const expected = expectedTo(items, verb)
  if (expected > 0) {
    const { subject } = subjectBefore(items, expected, story)
    const passive = isWord(item(items, verb - 1), /^be$/)
    if (subject && subject.agents.length > 0) return { agents: subject.agents, confidence: subject.confidence, passive }
  }
  const one = oneOfThem(items, verb, story)
  if (one) return { agents: [one], confidence: 0.8, passive: false }
  const earlier = Math.max(firstOf(items, verb), journeyFor(items, verb))
  if (earlier > 0) return subjectsOf(items, earlier, story)
  const { subject, passive } = subjectBefore(items, verb, story)
  if (subject && isAlike(items, subject)) return { agents: [], confidence: 0, passive }
  const head = delegateOf(items, verb, subject, story) ?? delegateMeant(items, subject, story)
  if (head) return { agents: [head], confidence: 0.75, passive }
  const bodies = subject?.form === 'unnamed' ? spokenForIn(items, subject, story) : []
  if (bodies.length > 0) return { agents: bodies, confidence: 0.75, passive }
  // "X and the Norwegian delegation met": X.
  const isBeside = items.slice(Math.max(0, verb - BESIDE), verb).some(({ mention }) => mention?.kind === 'person')
  const nationals =
    subject?.agents.length === 0 && !isBeside
      ? [...nationalsAt(items, subject.last, story.identities), ...bothStates(items, subject.last, story)]
      : []
  if (nationals.length > 0) return { agents: nationals, confidence: 0.7, passive }
  const leader = subject?.form === 'unnamed' ? leaderOf(items, subject.last, story) : undefined
  if (leader) return { agents: [leader], confidence: 0.65, passive }
  // "X said the defendant met Y": somebody, and not X.
  const other = subject?.form === 'unnamed' && isWord(item(items, subject.last - 1), /^(?:the|a|an|two|three|his|her)$/)
  if (other) return { agents: [], confidence: 0, passive }
  const usable = subject && subject.agents.length > 0 ? subject : mainSubject(items, verb, story)
  const agents = usable?.agents ?? []
  const company = agents.length === 1 ? companyOf(items, verb, story) : []
  return { agents: [...new Set([...agents, ...company])], confidence: usable?.confidence ?? 0, passive }
}

/** In items, from somebody who is named to the verb. */
const BESIDE = 9

/** "A man who looks like X met Y", "A man posing as Prime Minister X met Y" */
function isAlike(items: readonly Item[], { first }: Subject): boolean {
  const as = stateStart(items, first) - 1
  if (isWord(item(items, as), /^(?:like|impersonating)$/)) return as > 0
  return isWord(item(items, as), /^as$/) && isWord(item(items, as - 1), /^(?:posing|masquerading|dressed|disguised)$/)
}

/** The X of "X was one of three delegates of the Front who met Z" */
function oneOfThem(items: readonly Item[], verb: number, story: Story): Agent | undefined {
  if (!isWord(item(items, verb - 1), /^who$/)) return undefined
  for (let i = verb - 2; i > 1 && i > verb - 16; i--) {
    if (isWord(item(items, i), /^[,.;:]$/) || item(items, i).mention?.kind === 'person') return undefined
    if (!isWord(item(items, i), /^one$/) || !isWord(item(items, i + 1), /^of$/)) continue
    if (!isWord(item(items, i - 1), /^(?:is|was|among)$/)) return undefined
    const [agent, ...more] = subjectBefore(items, i - 1, story).subject?.agents ?? []
    return agent?.kind === 'person' && more.length === 0 ? agent : undefined
  }
  return undefined
}

/** The X of "A delegation of the Front headed by X arrived in Oslo and met Z": whoever leads it meets. */
function delegateOf(
  items: readonly Item[],
  verb: number,
  subject: Subject | undefined,
  story: Story,
): Agent | undefined {
  const noun = items.slice(0, 6).findIndex((here) => isWord(here, LED))
  const by = items.findIndex(
    (here, i) => i > noun && i < verb && isWord(here, /^by$/) && isLeading(item(items, i - 1).token.folded),
  )
  if (noun < 0 || by < 0 || by - noun > REACH || items.slice(noun, by).some(({ token }) => token.verb?.clause))
    return undefined
  const leader = items.findIndex((here, i) => i > by && i < by + 8 && here.mention?.kind === 'person')
  const agent = leader < 0 ? undefined : agentAt(items, leader, story.identities)
  const isNext = leader > 0 && !items.slice(leader + 1, verb).some(({ mention }) => mention?.kind === 'person')
  return agent?.kind === 'person' && isNext && (subject === undefined || subject.last <= leader) ? agent : undefined
}

const LED = /^(?:delegation|team|mission|negotiators|officials|representatives|executives|members|group)$/

/** The X of "X led a delegation to Oslo, where it met Z" */
function delegateMeant(items: readonly Item[], subject: Subject | undefined, story: Story): Agent | undefined {
  const where = subject ? subject.first - 1 : -1
  const isIt = subject && isWord(item(items, subject.first), /^(?:it|they)$/) && isWord(item(items, where), /^where$/)
  const led = isIt ? items.findIndex((here, i) => i < where && isWord(here, /^(?:led|heads?|leads)$/)) : -1
  if (led < 0 || !items.slice(led, led + 5).some((here) => isWord(here, /^(?:delegation|team|mission)$/)))
    return undefined
  const [leader, ...more] = subjectBefore(items, led, story).subject?.agents ?? []
  return leader?.kind === 'person' && more.length === 0 ? leader : undefined
}

/** The Y of "X, along with Y, met Z" */
function companyOf(items: readonly Item[], verb: number, story: Story): Agent[] {
  if (!isWord(item(items, verb - 1), /^,$/)) return []
  for (let i = verb - 2; i > verb - 10 && i > 0; i--) {
    const { mention, token } = item(items, i)
    const leads = isWord(item(items, i - 1), /^(?:along|together)$/) && isWord(item(items, i), /^with$/)
    if (leads || isWord(item(items, i), /^alongside$/))
      return joinedAgents(items, verb - 2, story).filter(({ kind }) => kind === 'person')
    if (!mention && !token.capital && !/^(?:and|of|the|'s|his|her|,)$/.test(token.folded)) return []
  }
  return []
}

/** The "dined" of "X and Y dined in Oslo and spoke by phone", whose subject is that of both; -1 for none. */
function firstOf(items: readonly Item[], verb: number): number {
  const and = isWord(item(items, verb - 1), /^(?:later|then|also)$/) ? verb - 2 : verb - 1
  if (!isWord(item(items, and), /^and$/)) return -1
  for (let i = and - 1; i > and - 14; i--) {
    if (item(items, i).quotation !== undefined || isWord(item(items, i), /^(?:[,;]|who|which|that)$/)) return -1
    const { folded } = item(items, i).token
    if (DINING_VERBS.has(folded) || /^(?:met|spoke|talked)$/.test(folded)) return i
  }
  return -1
}

/** The "visit" of "X will visit Karelund next week to hold": who goes there does it. -1 for none. */
export function journeyFor(items: readonly Item[], verb: number): number {
  if (!isWord(item(items, verb - 1), /^to$/)) return -1
  for (let i = verb - 2; i > verb - 12 && i > 0; i--) {
    const here = item(items, i)
    if (here.quotation !== undefined || here.mention?.kind === 'person' || isWord(here, /^(?:[.;:]|and|but)$/))
      return -1
    if (
      isWord(here, /^(?:visit|trip)$/) &&
      isWord(item(items, i - 1), /^(?:an?|official|working|state|brief|\S+-day)$/)
    )
      return verbOf(items, i, /^(?:pay|pays|paid|paying|make|makes|made|begin|began)$/)
    if (isWord(here, JOURNEYS)) return i
  }
  return -1
}

const JOURNEYS =
  /^(?:visit(?:s|ed)?|travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|dr(?:ives?|ove)|go|goes|gone|went|come|comes|came|arrive[sd]?|head(?:s|ed)?|return(?:s|ed)?)$/

/** "The boards of A and B", "A and B scientists": bodies whose people do it. */
function spokenForIn(items: readonly Item[], { first, last }: Subject, story: Story): Agent[] {
  const stands = STAFF.test(item(items, last).token.folded) && item(items, last - 1).mention?.kind === 'organization'
  const follows =
    !isWord(item(items, first - 1), NO_LONGER) &&
    STAFF.test(item(items, first).token.folded) &&
    item(items, last).mention?.kind === 'organization'
  if (!stands && !follows) return []
  const agents = joinedAgents(items, stands ? last - 1 : last, story)
  return agents.every((agent) => agent.kind === 'organization' && agent.classification !== 'STATE') ? agents : []
}

/** The "expected" of "X is expected to meet" and "X is expected to be received"; -1 for none. */
export function expectedTo(items: readonly Item[], verb: number): number {
  const to = isWord(item(items, verb - 1), /^be$/) ? verb - 2 : verb - 1
  if (!isWord(item(items, to), /^to$/)) return -1
  return isWord(item(items, to - 1), /^(?:expected|scheduled|slated|set|due|planned|agreed|decided|is|are|was|were)$/)
    ? to - 1
    : -1
}
