import { COUNTERPART, TIME_WORDS } from '../lists/nouns.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import { isOccupation } from '../names/occupations.ts'
import { at, END, isAcronym } from '../text/tokens.ts'
import { isAdverb } from './adverbs.ts'
import { commonNoun } from './commonNoun.ts'
import { isDoubtful } from './doubt.ts'
import { heldEach } from './heldEach.ts'
import { clauseOfWho, doneBy, insertionAround, ownClause } from './insertions.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { back, holderOf, joinedAgents } from './joinedAgents.ts'
import { namedSubject } from './namedSubject.ts'
import type { Discourse, Predicate, Subject } from './subject.ts'
import { toldOfPerson } from './toldOfPerson.ts'

const RELATIVE = /^(?:who|which|that)$/

/** The subject before the verb at item `verb`. */
export function subjectBefore(items: readonly Item[], verb: number, discourse: Discourse): Predicate {
  let i = verb - 1
  let passive = false
  let unreal = false
  let infinitive = false
  for (; i >= 0; i--) {
    const { token } = item(items, i)
    // "Both met X", and not "they both met X"
    if (token === END || (i === 0 && token.folded === 'both')) break
    // "is to receive" receives.
    if (token.folded === 'to') infinitive = true
    if (/^(?:is|are|was|were|been|being|be)$/.test(token.folded)) passive ||= !infinitive
    else if (
      /^(?:not|never|will|would|could|can|may|might|should|must|to|don't|didn't|doesn't|won't)$/.test(token.folded)
    )
      unreal = true
    // "used to say", "liked to say" has said.
    else if (isHabit(items, i)) unreal = false
    // "has since said"
    else if (token.folded === 'since' && isWord(item(items, i - 1), /^ha(?:s|ve|d)$/)) continue
    else if (!AUXILIARIES.has(token.folded) && !ADVERBS.has(token.folded) && !isAdverb(token.folded)) {
      if (!isTime(items, i)) break
    }
  }
  const subject = toldOfItself(items, i, discourse) ?? phraseEndingAt(items, i, discourse)
  return { subject, passive, unreal: unreal || (subject !== undefined && isDoubtful(items, subject.first)) }
}

/** "used to", "likes to", and not "would have liked to" */
export const isHabit = (items: readonly Item[], i: number) =>
  isWord(item(items, i), /^(?:used|like[ds]|love[ds])$/) &&
  isWord(item(items, i + 1), /^to$/) &&
  !isWord(item(items, i - 1), /^(?:have|had|be|to|n't|not|never)$/)

/** The X of "X, who is also leader of the Pine Bloc says": the comma behind what is told of X is left out. */
function toldOfItself(items: readonly Item[], end: number, { identities }: Discourse): Subject | undefined {
  for (let i = end; i > end - 8 && i > 1; i--) {
    if (item(items, i).quotation !== undefined || isWord(item(items, i), /^[,.;:]$/)) return undefined
    if (!isWord(item(items, i), /^who$/)) continue
    const agent = isWord(item(items, i - 1), /^,$/) ? agentAt(items, i - 2, identities) : undefined
    const isCopula = isWord(item(items, i + 1), /^(?:is|was|serves)$/) && end > i + 2
    if (agent?.kind !== 'person' || !isCopula) return undefined
    return { agents: [agent], form: 'name', first: i - 2, last: i - 2, confidence: 0.8 }
  }
  return undefined
}

/** Said of several: "who have", "who were". */
const isPlural = (next: Item) => isWord(next, /^(?:have|are|were|do)$/)

function isTime(items: readonly Item[], i: number): boolean {
  const { token } = item(items, i)
  return TIME_WORDS.has(token.folded) || /^\d{1,4}$/.test(token.text)
}

/** The noun phrase whose last item is `end`; commas and brackets around insertions are skipped. */
function phraseEndingAt(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const last = item(items, end)
  if (last.first < 0) return undefined
  // "Judge Lund KC"
  if (last.token.capital && isAcronym(last.token) && item(items, end - 1).mention?.kind === 'person')
    return phraseEndingAt(items, end - 1, discourse)
  if (isWord(last, /^\)$/)) return phraseEndingAt(items, back(items, end, '(') - 1, discourse)
  if (isWord(last, /^,$/)) {
    const each = heldEach(items, end - 1, discourse.identities)
    if (each.length > 0) return { agents: each, form: 'group', first: end - 1, last: end - 1, confidence: 0.85 }
    const open = back(items, end - 1, ',')
    const done = doneBy(items, end)
    if (done > 0) return phraseEndingAt(items, done - 1, discourse)
    const whose = open > 0 ? ownClause(items, open, end) : -1
    if (whose > 1) return phraseEndingAt(items, whose - 2, discourse)
    // "NAME, who also heads the Harbour Office, HHO, reported"
    const who = open === end - 2 && isShort(item(items, open + 1)) ? clauseOfWho(items, open) : -1
    if (who > 1) return phraseEndingAt(items, who - 2, discourse)
    if (open > 0 && end - open < 25) {
      if (open === end - 2 && isWord(item(items, open - 1), COUNTERPART))
        return phraseEndingAt(items, end - 1, discourse)
      const before = phraseEndingAt(items, open - 1, discourse)
      // "The presidents of Karelund and Norvik, NAME and NAME,": those who are named.
      const isList = items.slice(open + 1, end).every((here) => here.mention || isWord(here, /^(?:and|,|the|of)$/))
      const named = isList ? joinedAgents(items, end - 1, discourse) : []
      const areStates = before?.agents.every(({ kind }) => kind === 'organization') ?? true
      // "The leaders of three parties, NAME, NAME and NAME,": the first of them stands before the last comma.
      const isFirst = before?.agents.every((agent) => named.includes(agent)) ?? false
      if (named.length > 1 && (areStates || isFirst) && named.every(({ kind }) => kind === 'person'))
        return { agents: named, form: 'group', first: open + 1, last: end - 1, confidence: 0.85 }
      // "Kenya's secretary, NAME, and Norway's minister, NAME, met"
      const both = isWord(item(items, open + 1), /^and$/) ? joinedAgents(items, end - 1, discourse) : []
      if (both.length > 1 && both.every(({ kind }) => kind === 'person'))
        return { agents: both, form: 'group', first: open - 1, last: end - 1, confidence: 0.85 }
      const apposed = holderBetween(items, open, end, discourse)
      if (apposed) return apposed
      if (before && before.form !== 'unnamed') return { ...before, confidence: before.confidence * 0.95 }
      // "The hacker, believed to be NAME, wrote"
      if (before && insertionAround(items, open + 1) === open) return before
      const closed = open === end - 2 ? agentAt(items, open + 1, discourse.identities) : undefined
      // "the farmer, Mr NAME, said"
      if (closed?.kind === 'person' && isOccupation(item(items, open - 1).token))
        return { agents: [closed], form: 'name', first: open + 1, last: open + 1, confidence: 0.85 }
    }
    return isApposition(items, end - 1, discourse) ? phraseEndingAt(items, end - 1, discourse) : undefined
  }
  if (isWord(last, RELATIVE)) {
    const named = beforeContrast(items, end - (isWord(item(items, end - 1), /^,$/) ? 2 : 1))
    // "President X of Karelund, who": X, where it is a person.
    const antecedent = isWord(last, /^who$/) ? toldOfPerson(items, holderOf(items, named)) : named
    // "NAME and NAME, who have met"
    const joined = isPlural(item(items, end + 1)) ? joinedAgents(items, antecedent, discourse) : []
    if (joined.length > 1 && joined.every(({ kind }) => kind === 'person'))
      return { agents: joined, form: 'group', first: antecedent, last: antecedent, confidence: 0.8 }
    const agent = agentAt(items, antecedent, discourse.identities)
    // "citizens of Karelund who said"
    const isOfState = isWord(last, /^who$/) && agent?.kind === 'organization'
    if (isOfState && isWord(item(items, antecedent - 1), /^(?:of|from|in|across)$/))
      return { agents: [], form: 'unnamed', first: antecedent, last: antecedent, confidence: 0.5 }
    // "wrote a letter to X which said": the letter did.
    if (agent?.kind === 'person' && isWord(last, /^which$/)) return undefined
    if (agent) return { agents: [agent], form: 'name', first: antecedent, last: antecedent, confidence: 0.8 }
    return phraseEndingAt(items, antecedent, discourse)
  }
  if (last.mention) return namedSubject(items, end, discourse)
  return commonNoun(items, end, discourse)
}

/** The item before ", not OTHER" of "It was NAME, not OTHER, who". */
function beforeContrast(items: readonly Item[], end: number): number {
  for (let i = end - 1; i > end - 4; i--) {
    const isOpen = isWord(item(items, i), /^,$/)
    if (isOpen) return isWord(item(items, i + 1), /^(?:not|unlike|rather|instead)$/) ? i - 1 : end
  }
  return end
}

const isShort = ({ mention, token }: Item) => mention?.kind === 'organization' || isAcronym(token)

/**
 * "The bloc's mediator for Karelund, former minister NAME,": whoever holds what is said before the comma. "On behalf of the
 * President, the Minister, NAME,": whoever does it for them.
 */
function holderBetween(items: readonly Item[], open: number, close: number, discourse: Discourse): Subject | undefined {
  const agent = agentAt(items, close - 1, discourse.identities)
  // "Co-founder of the Harbour Line, NAME,"
  const isTitle = item(items, open - 1).mention?.kind === 'title' && open === close - 2 && agent?.kind === 'person'
  if (isTitle && item(items, close - 1).mention?.kind === 'person')
    return { agents: [agent], form: 'name', first: close - 1, last: close - 1, confidence: 0.85 }
  // "the firm, whose director, NAME, said"
  const isWhose = [2, 3, 4].some((back) => isWord(item(items, open - back), /^whose$/))
  if (isWhose && open === close - 2 && agent?.kind === 'person')
    return { agents: [agent], form: 'name', first: close - 1, last: close - 1, confidence: 0.85 }
  let link = open - 2
  while (link > open - 6 && (isWord(item(items, link), /^the$/) || isAcronym(item(items, link).token))) link--
  // "the chief executive of the trust, NAME,": the title is known to be that person's.
  const isHeld = agent !== undefined && agentAt(items, link - 1, discourse.identities) === agent
  const isOf = isWord(item(items, link), /^(?:for|of|to|at|in)$/) && (isHeld || !item(items, link - 1).mention)
  const before = agentAt(items, open - 1, discourse.identities)
  if (before?.kind === 'person' && !isWord(item(items, link - 1), /^behalf$/)) return undefined
  const isName = items
    .slice(open + 1, close - 1)
    .every((here) => here.mention?.kind === 'demonym' || isWord(here, /^(?:the|former|then|late|current|retired|ex)$/))
  if (agent?.kind !== 'person' || !isOf || !isName) return undefined
  return { agents: [agent], form: 'name', first: close - 1, last: close - 1, confidence: 0.8 }
}

/** "the chief executive of the Harbour Line, NAME,": the comma before the verb closes the name. */
function isApposition(items: readonly Item[], index: number, { reading }: Discourse): boolean {
  const { mention } = item(items, index)
  if (mention?.kind !== 'person') return false
  for (let i = mention.first; i < mention.last; i++) if (at(reading.tokens, i).text === ',') return true
  return false
}
