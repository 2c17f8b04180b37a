import { bodyOfNoun } from '../agents/bodies.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Gender } from '../agents/people.ts'
import { GROUPS, SPOKESPEOPLE, STATEMENTS, TIME_WORDS } from '../lists/nouns.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import type { Reading } from '../text/reading.ts'
import { END } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'

/** Who does what a verb says. `agents` is empty where the text names nobody. */
export interface Subject {
  agents: Agent[]
  form: 'name' | 'title' | 'pronoun' | 'body' | 'group' | 'unnamed' | 'author'
  /** Items of the phrase, inclusive. */
  first: number
  last: number
  confidence: number
}

/** Answers for pronouns, from what was read before. */
export interface Discourse {
  reading: Reading
  identities: Identities
  pronoun(gender: Gender | undefined, place: number): { agent: Agent; confidence: number } | undefined
  group(place: number): Agent[]
  thing(place: number): Agent | undefined
  /** Who issued "the statement". */
  issuer(place: number): Agent | undefined
}

export interface Predicate {
  subject: Subject | undefined
  passive: boolean
  /** "will say", "did not say", "would say" */
  unreal: boolean
}

const RELATIVE = /^(?:who|which|that)$/
const PREPOSITION = /^(?:of|for|from|at|in|with|to|by|on|against|about|between)$/

/** The subject before the verb at item `verb`. */
export function subjectBefore(items: readonly Item[], verb: number, discourse: Discourse): Predicate {
  let i = verb - 1
  let passive = false
  let unreal = false
  for (; i >= 0; i--) {
    const { token } = item(items, i)
    if (token === END) break
    if (/^(?:is|are|was|were|been|being|be)$/.test(token.folded)) passive = true
    else if (
      /^(?:not|never|will|would|could|can|may|might|should|must|to|don't|didn't|doesn't|won't)$/.test(token.folded)
    )
      unreal = true
    else if (
      !AUXILIARIES.has(token.folded) &&
      !ADVERBS.has(token.folded) &&
      !(token.folded.endsWith('ly') && token.folded.length > 4)
    ) {
      if (!isTime(items, i)) break
    }
  }
  return { subject: phraseEndingAt(items, i, discourse), passive, unreal }
}

function isTime(items: readonly Item[], i: number): boolean {
  const { token } = item(items, i)
  return TIME_WORDS.has(token.folded) || /^\d{1,4}$/.test(token.text)
}

/** The noun phrase whose last item is `end`; commas and brackets around insertions are skipped. */
function phraseEndingAt(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const last = item(items, end)
  if (last.first < 0) return undefined
  if (isWord(last, /^\)$/)) return phraseEndingAt(items, back(items, end, '(') - 1, discourse)
  if (isWord(last, /^,$/)) {
    const open = back(items, end - 1, ',')
    if (open > 0 && end - open < 25) {
      const before = phraseEndingAt(items, open - 1, discourse)
      if (before && before.form !== 'unnamed') return { ...before, confidence: before.confidence * 0.95 }
    }
    return undefined
  }
  if (isWord(last, RELATIVE)) {
    const antecedent = end - (isWord(item(items, end - 1), /^,$/) ? 2 : 1)
    const { mention } = item(items, antecedent)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (agent) return { agents: [agent], form: 'name', first: antecedent, last: antecedent, confidence: 0.8 }
    return phraseEndingAt(items, antecedent, discourse)
  }
  if (last.mention) return mentioned(items, end, discourse)
  return commonNoun(items, end, discourse)
}

function back(items: readonly Item[], from: number, mark: string): number {
  for (let i = from; i >= 0 && i > from - 40; i--) {
    const { token, quotation } = item(items, i)
    if (token.text === mark) return i
    if (quotation !== undefined) return -1
  }
  return -1
}

function mentioned(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { mention } = item(items, end)
  if (!mention) return undefined
  // "X of the Coalition Ostrova said": names that touch are one phrase.
  const start = mention.kind === 'organization' ? phraseStart(items, end) : end
  const before = item(items, start - 1)
  if (isWord(before, PREPOSITION) || (isWord(before, /^the$/) && isWord(item(items, start - 2), PREPOSITION))) {
    const preposition = isWord(before, PREPOSITION) ? start - 1 : start - 2
    return governing(items, preposition, end, discourse)
  }
  const agent = discourse.identities.agentOf.get(mention)
  const joint = joined(items, end, discourse)
  if (joint.length > 1) return { agents: joint, form: 'group', first: end, last: end, confidence: 0.85 }
  if (!agent) return { agents: [], form: 'unnamed', first: end, last: end, confidence: 0.5 }
  const rivals = discourse.identities.rivalsOf.get(mention) ?? 0
  const certainty = mention.kind === 'person' ? mention.confidence : 0.9
  const form = mention.kind === 'title' ? 'title' : agent.kind === 'person' ? 'name' : 'body'
  return { agents: [agent], form, first: end, last: end, confidence: certainty * (rivals > 0 ? 0.85 : 1) }
}

function phraseStart(items: readonly Item[], end: number): number {
  let start = end
  while (start > 0 && (item(items, start - 1).mention?.kind === 'organization' || item(items, start - 1).token.capital))
    start--
  return start
}

/** "A, B and C": the agents joined by "and" that end at item `end`. */
export function joined(items: readonly Item[], end: number, discourse: Discourse): Agent[] {
  const agents: Agent[] = []
  let i = end
  let sawAnd = false
  for (;;) {
    const { mention } = item(items, i)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (!agent || (mention.kind === 'organization' && agents.some((other) => other.kind === 'person'))) break
    agents.unshift(agent)
    let j = beforeBracket(items, i - 1)
    while (
      isWord(item(items, j), /^(?:the|a|an|u\.s|his|her|their|its|counterparts?|colleagues?|visiting)$/) ||
      item(items, j).mention?.kind === 'demonym' ||
      item(items, j).mention?.kind === 'place' ||
      affiliates(items, j)
    )
      j--
    const and = isWord(item(items, j), /^(?:and|&)$/)
    if (and) j--
    if (isWord(item(items, j), /^,$/)) j--
    else if (!and) break
    if (and) sawAnd = true
    if (!sawAnd) break
    i = j
  }
  return sawAnd ? [...new Set(agents)] : agents.slice(-1)
}

/** "Republic of Korea (ROK) Minister X": the state and its short form belong to the title. */
function beforeBracket(items: readonly Item[], index: number): number {
  if (!isWord(item(items, index), /^\)$/)) return index
  const open = back(items, index, '(')
  if (open <= 0) return index
  return item(items, open - 1).mention?.kind === 'organization' ? open - 2 : open - 1
}

/** A state or body that stands right before a titled name or before its possessive. */
function affiliates(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (isWord(here, /^'s$/)) return true
  const next = item(items, i + 1)
  return (
    here.mention?.kind === 'organization' &&
    ((next.mention?.kind === 'person' && next.mention.affiliation === here.mention) || isWord(next, /^'s$/))
  )
}

/** What stands before "of", "for", "by" + a mention: "spokesman for X", "X of the Y Institute", "statement by X". */
function governing(
  items: readonly Item[],
  preposition: number,
  end: number,
  discourse: Discourse,
): Subject | undefined {
  const { mention } = item(items, end)
  const agent = mention && discourse.identities.agentOf.get(mention)
  const head = item(items, preposition - 1)
  if (head.mention) return mentioned(items, preposition - 1, discourse)
  const said = { first: preposition - 1, last: end }
  if (SPOKESPEOPLE.has(head.token.folded)) {
    return agent?.kind === 'organization'
      ? { agents: [agent], form: 'body', ...said, confidence: 0.8 }
      : { agents: [], form: 'unnamed', ...said, confidence: 0.5 }
  }
  const issued = isWord(item(items, preposition), /^(?:by|from|of)$/)
  for (let i = preposition - 1; i > preposition - 4 && issued; i--) {
    if (STATEMENTS.has(item(items, i).token.folded) && agent) {
      return { agents: [agent], form: agent.kind === 'person' ? 'name' : 'body', ...said, confidence: 0.75 }
    }
  }
  return { agents: [], form: 'unnamed', ...said, confidence: 0.5 }
}

export function commonNoun(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  if (token === END || !token.word) return undefined
  const at = { first: end, last: end }
  const word = token.folded
  if (/^(?:and|but|or|while|then)$/.test(word)) return undefined
  if (/^(?:i|we|you)$/.test(word)) return { agents: [], form: 'author', ...at, confidence: 0.9 }
  if (word === 'he' || word === 'she') {
    const found = discourse.pronoun(word === 'he' ? 'male' : 'female', first)
    return { agents: found ? [found.agent] : [], form: 'pronoun', ...at, confidence: found?.confidence ?? 0.5 }
  }
  if (word === 'it') {
    const thing = discourse.thing(first)
    return { agents: thing ? [thing] : [], form: 'pronoun', ...at, confidence: thing ? 0.6 : 0.5 }
  }
  if (GROUPS.has(word)) {
    const counted = isWord(item(items, end - 1), /^(?:two|three|four)$/) ? end - 2 : end - 1
    const definite = /^(?:they|both|two|three|four)$/.test(word) || isWord(item(items, counted), /^(?:the|both|these)$/)
    const group = definite ? discourse.group(first) : []
    const two = isWord(item(items, end - 1), /^two$/) || word === 'two' || word === 'both'
    return { agents: two && group.length !== 2 ? [] : group, form: 'group', ...at, confidence: 0.6 }
  }
  const owner = isWord(item(items, end - 1), /^'s$/) ? item(items, end - 2).mention : undefined
  const ownerAgent = owner && discourse.identities.agentOf.get(owner)
  if (STATEMENTS.has(word) && ownerAgent) {
    return { agents: [ownerAgent], form: ownerAgent.kind === 'person' ? 'name' : 'body', ...at, confidence: 0.75 }
  }
  // "The court's summary", of a court that was named before.
  if (STATEMENTS.has(word) && isWord(item(items, end - 1), /^'s$/) && !owner) {
    const noun = item(items, end - 2)
    const issuer = bodyOfNoun(discourse.reading, discourse.identities.bodies, noun.first)
    if (issuer && isOnlyOne(discourse, noun.token.folded))
      return { agents: [issuer], form: 'body', ...at, confidence: 0.65 }
  }
  const nearBody = SPOKESPEOPLE.has(word) ? (ownerAgent ?? bodyAt(items, end - 1, discourse)) : undefined
  if (nearBody?.kind === 'organization') return { agents: [nearBody], form: 'body', ...at, confidence: 0.8 }
  if (BODY_NOUNS.has(word) && (word === 'police' || isWord(item(items, end - 1), /^(?:the|this)$/))) {
    const body = bodyOfNoun(discourse.reading, discourse.identities.bodies, first)
    if (body) return { agents: [body], form: 'body', ...at, confidence: 0.7 }
  }
  if (STATEMENTS.has(word) && isWord(item(items, end - 1), /^(?:the|a|written|official)$/)) {
    const issuer = discourse.issuer(first)
    if (issuer) return { agents: [issuer], form: 'body', ...at, confidence: 0.65 }
  }
  return memberOf(items, end, discourse) ?? { agents: [], form: 'unnamed', ...at, confidence: 0.5 }
}

/** Whether the article names one body only that turns on this noun. */
function isOnlyOne({ reading, identities }: Discourse, noun: string): boolean {
  let count = 0
  for (const { mentions } of identities.bodies) {
    const [mention] = mentions
    if (!mention) continue
    for (let i = mention.first; i <= mention.last; i++) if (reading.tokens[i]?.folded === noun) count++
    if (count > 1) return false
  }
  return count === 1
}

/** "X of the city's arts office": the phrase that ends in a common noun is still X's. */
function memberOf(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  for (let i = end - 1; i > end - 9 && i > 0; i--) {
    const here = item(items, i)
    const { mention } = item(items, i - 1)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (isWord(here, /^who$/) && agent?.kind === 'person')
      return { agents: [agent], form: 'name', first: i - 1, last: end, confidence: 0.8 }
    if (isWord(here, /^(?:of|at|from|for|with)$/) && item(items, i - 1).mention?.kind === 'person')
      return mentioned(items, i - 1, discourse)
    if (here.quotation !== undefined || (here.token !== END && !here.token.word)) return undefined
  }
  return undefined
}

function bodyAt(items: readonly Item[], index: number, discourse: Discourse): Agent | undefined {
  const { mention } = item(items, index)
  return mention && discourse.identities.agentOf.get(mention)
}
