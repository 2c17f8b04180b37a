import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { apart, areOfTwoStates, type Encounter, encounter, preposition, saysWhen } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** The item after the "with" of "discussed the drought and the harvest with"; -1 for none. */
function partnerAfter(items: readonly Item[], verb: number): number {
  for (let i = verb + 1; i < verb + 24 && i < items.length; i++) {
    const here = item(items, i)
    const isOwn = isWord(item(items, i - 2), /^(?:his|her|their)$/)
    if (isWord(here, /^with$/)) return isOwn || isWord(item(items, i - 1), BONDS) ? -1 : i + 1
    if (here.quotation !== undefined || here.mention?.kind === 'person' || isWord(here, /^[.;:]$/)) return -1
  }
  return -1
}

/** "in a meeting", "at a bilateral meeting" */
function isWithin(items: readonly Item[], noun: number): boolean {
  const article = isWord(item(items, noun - 1), /^an?$/) ? noun - 1 : noun - 2
  return isWord(item(items, article), /^an?$/) && isWord(item(items, article - 1), /^(?:in|at|during)$/)
}

/** The noun of "In separate calls on Monday, X discussed", "In separate March 4 meetings, …"; -1 for none. */
function openingCalls(items: readonly Item[], verb: number): number {
  if (!isWord(item(items, 0), /^(?:in|during)$/)) return -1
  const noun = items.findIndex((here, i) => i < 6 && i < verb && isWord(here, /^(?:calls|meetings)$/))
  const isSeparate = items.slice(1, Math.max(noun, 1)).some((here) => isWord(here, /^separate$/))
  return isSeparate && !items.slice(0, noun).some(({ mention }) => mention?.kind === 'person') ? noun : -1
}

/** What somebody has with another: "discussed his row with X". */
const BONDS =
  /^(?:row|dispute|feud|meeting|talks|call|conversation|relationship|relations|deal|agreement|treaty|pact|interview)$/

/** "A and B discussed the matter over the phone": two subjects, and words that say that they spoke with each other. */
export function exchanged(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents: subjects, confidence } = subjectsOf(items, verb, story)
  // "X discussed the matter with Y by phone"
  const after = subjects.length === 1 ? partnerAfter(items, verb) : -1
  if (items.slice(verb).some((here) => isWord(here, /^(?:interview|reporters|journalists)$/))) return undefined
  const agents = after > 0 ? [...subjects, ...partiesFrom(items, after, identities).agents] : subjects
  if (agents.length < 2 || agents.some((agent) => agent.kind !== 'person')) return undefined
  const opened = after > 0 ? openingCalls(items, verb) : -1
  if (opened > 0) {
    const others = partiesFrom(items, after, identities)
    const kind = isWord(item(items, opened), /^calls?$/) ? ('spoke' as const) : ('noun' as const)
    const found = encounter({ verb: opened, kind, told: verb }, subjects, others, confidence * 0.8, 'discussed-with')
    return apart(found, subjects, others.agents, isWord(item(items, opened), /s$/))
  }
  for (let i = verb + 1; i < items.length; i++) {
    if (isWord(item(items, i), /^(?:meeting|talks)$/) && isWithin(items, i))
      return encounter(
        { verb: i, kind: 'noun' },
        agents,
        { agents: [], end: i + 1 },
        confidence * 0.9,
        'discussed-in-a-meeting',
      )
    const isMeal =
      isWord(item(items, i), /^(?:dinner|lunch|breakfast|coffee)$/) && isWord(item(items, i + 1), /^(?:in|on|at|[.,])$/)
    if (isMeal && isWord(item(items, i - 1), /^over$/))
      return encounter(
        { verb, kind: 'met' },
        agents,
        { agents: [], end: i + 1 },
        confidence * 0.8,
        'discussed-at-table',
      )
    // "by video link"
    const isVideo = isWord(item(items, i), /^video$/) && isWord(item(items, i + 1), /^(?:link|conference|call)$/)
    if (!isVideo && !isWord(item(items, i), /^(?:phone|telephone|call|conversation|videoconference)$/)) continue
    if (!/^(?:by|over|on|in|during|via)$/.test(preposition(items, i))) continue
    return encounter(
      { verb, kind: 'spoke' },
      agents,
      { agents: [], end: i + 1 },
      confidence * 0.9,
      'discussed-by-phone',
    )
  }
  if (after < 0)
    return discussedAt(items, verb, subjects, confidence) ?? discussedTies(items, verb, subjects, confidence)
  return discussedIn(items, verb, after, subjects, confidence, identities)
}

/** "The Kenyan minister X and the Norwegian minister Y have discussed bilateral ties": two of different states, with each other. */
function discussedTies(
  items: readonly Item[],
  verb: number,
  agents: Agent[],
  confidence: number,
): Encounter | undefined {
  const isOfTies = items
    .slice(verb + 1, verb + 5)
    .some((here) => isWord(here, /^(?:bilateral|ties|relations|cooperation)$/))
  const named = items.slice(0, verb).filter(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title')
  // "They further raised bilateral cooperation" is told of a meeting told before.
  if (!isWord(item(items, verb), /^discussed$/) || named.length < 2) return undefined
  if (!isOfTies || agents.length !== 2 || !areOfTwoStates(agents) || items.some((here) => isWord(here, BY_THEMSELVES)))
    return undefined
  // How they did is not said.
  return encounter({ verb, kind: 'spoke' }, agents, { agents: [], end: verb + 1 }, confidence * 0.6, 'discussed-ties')
}

/** Each in a speech, a book or a letter, or with others. */
const BY_THEMSELVES =
  /^(?:with|between|separate|separately|each|respectively|former|letters?|interviews?|articles?|books?|speech|speeches|radio|television|shows?|own)$/

/** "X and Y discussed the plot at a pub in Oslo on 7 May" */
function discussedAt(items: readonly Item[], verb: number, agents: Agent[], confidence: number): Encounter | undefined {
  const place = items.findIndex(
    (here, i) => i > verb && here.mention?.kind === 'place' && isWord(item(items, i - 1), /^in$/),
  )
  const isThen =
    isWord(item(items, place + 1), /^on$/) &&
    (saysWhen(item(items, place + 2)) || /^\d/.test(item(items, place + 2).token.text))
  const beside = items.findIndex((_, i) => isOnSidelines(items, i))
  const isTogether = areOfTwoStates(agents) && !items.some((here) => isWord(here, BY_THEMSELVES))
  if (beside >= 0 && isTogether && item(items, verb).token.folded === 'discussed')
    return encounter({ verb, kind: 'met' }, agents, { agents: [], end: verb + 1 }, confidence * 0.7, 'discussed-with')
  // "discussed the round, which the Minister will host in Oslo on May 20"
  const isOfOther = items.slice(verb + 1, place).some((here) => isWord(here, /^(?:which|that|where|who)$/))
  if (place < 0 || !isThen || isOfOther || item(items, verb).token.folded !== 'discussed') return undefined
  // "discussed the announcement in Oslo on July 15 that …": when it was made
  let end = place + 2
  while (saysWhen(item(items, end)) || /^\d/.test(item(items, end).token.text)) end++
  if (item(items, end).token.word) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: verb + 1 }, confidence * 0.7, 'discussed-with')
}

/** "on the sidelines of": of something else where both are */
const isOnSidelines = (items: readonly Item[], i: number) =>
  isWord(item(items, i), /^(?:sidelines?|margins?|fringes?)$/) &&
  isWord(item(items, i - 2), /^(?:on|at)$/) &&
  isWord(item(items, i + 1), /^of$/)

/** "X discussed the drought with President Y in Oslo", "… with President Y on Monday" */
function discussedIn(
  items: readonly Item[],
  verb: number,
  after: number,
  subjects: Agent[],
  confidence: number,
  identities: Identities,
): Encounter | undefined {
  const others = partiesFrom(items, after, identities)
  const isOfficial = others.agents.some((agent) => agent.kind === 'person' && agent.titles.length > 0)
  const isIn = isWord(item(items, others.end), /^in$/) && item(items, others.end + 1).mention?.kind === 'place'
  const isThen = isWord(item(items, others.end), /^on$/) && saysWhen(item(items, others.end + 1))
  // "was in Oslo, where she discussed the drought with President Y"
  const isWhere = items.slice(Math.max(0, verb - 3), verb).some((here) => isWord(here, /^where$/))
  const isBeside = items.some((_, i) => isOnSidelines(items, i))
  const isThere = isIn || isWhere || isBeside || isWhenTheyMeet(items, others.end)
  const isToCome = isDue(items, verb)
  if (!isOfficial || !(isThere || isThen) || !(isToCome || item(items, verb).token.folded === 'discussed'))
    return undefined
  const kind = isThere ? 'met' : 'spoke'
  const found = encounter({ verb, kind }, subjects, others, confidence * (isThere ? 0.75 : 0.65), 'discussed-with')
  return isToCome ? { ...found, status: 'PLANNED' } : found
}

/** "will discuss", "is expected to discuss" */
const isDue = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /^discuss$/) &&
  !items.some((here) => isWord(here, /^(?:if|unless|whether)$/)) &&
  (isWord(item(items, verb - 1), /^will$/) ||
    (isWord(item(items, verb - 1), /^to$/) &&
      isWord(item(items, verb - 2), /^(?:is|are|due|expected|scheduled|set)$/) &&
      !items.slice(0, verb).some((here) => isWord(here, /^(?:not|was|were|had)$|n't$/))))

/** "when the two cabinets meet", "when they see each other" */
const isWhenTheyMeet = (items: readonly Item[], from: number) =>
  isWord(item(items, from), /^when$/) &&
  items.slice(from + 1, from + 6).some((here) => isWord(here, /^(?:the|they|both)$/)) &&
  items.slice(from + 2, from + 6).some((here) => isWord(here, /^(?:meet|met)$/))
