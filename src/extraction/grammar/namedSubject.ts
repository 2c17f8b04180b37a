import type { Agent } from '../agents/identities.ts'
import { codeOf } from '../agents/offices.ts'
import type { Person } from '../agents/people.ts'
import { BODY_KINDS } from '../lists/bodyKinds.ts'
import { SPOKESPEOPLE, STATEMENTS } from '../lists/nouns.ts'
import type { Mention } from '../names/mentions.ts'
import { at } from '../text/tokens.ts'
import { spokenOf } from './definites.ts'
import { governorOf } from './governor.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { joinedAgents } from './joinedAgents.ts'
import { officeBehind } from './officeBehind.ts'
import { isPast } from './pastTense.ts'
import type { Discourse, Subject } from './subject.ts'

/** "the state chapter of X" speaks for X. */
const PARTS = /^(?:chapter|branch|arm|wing|leadership|management|secretariat|headquarters)$/
const PASSED_ON =
  /^(?:found|discovered|shared|shown|seen|obtained|reviewed|viewed|read|published|quoted|cited|carried|reported|leaked|broadcast|aired|released|examined|commissioned|received)$/
const QUALITY =
  /^(?:former|late|fellow|veteran|jailed|then|detained|ousted|imprisoned|deposed|elected|injured|accused|convicted|murdered)$/
const PREPOSITION = /^(?:of|for|from|at|in|with|to|by|on|against|about|between|within|inside|among|across|near)$/

/** The subject whose phrase ends in the name or title at item `end`. */
export function namedSubject(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { mention } = item(items, end)
  if (!mention) return undefined
  const absolute =
    isWord(item(items, end - 1), /^with$/) && isWord(item(items, end + 1), /ing$/) && mention.kind === 'person'
  // "X of the Coalition Ostrova said": names that touch are one phrase.
  let start = mention.kind === 'organization' ? phraseStart(items, end) : end
  // "lawyers for the detained leader NAME said": another speaks.
  if (mention.kind === 'person' && isWord(item(items, start - 1), QUALITY)) {
    const lead = isWord(item(items, start - 2), /^the$/) ? start - 3 : start - 2
    if (isWord(item(items, lead), PREPOSITION)) start -= 1
  }
  if (mention.kind === 'organization' && BODY_KINDS.has(item(items, start - 1).token.folded))
    start = kindStart(items, start)
  // "The man accused of killing NAME said", "The man who shot NAME said": another speaks.
  if (mention.kind !== 'organization' && !absolute && (isObject(items, start) || isOnlyCalled(items, start)))
    return unnamed(end)
  // "the lawyer of a student named NAME"
  if (isWord(item(items, start - 1), /^named$/)) {
    const article = isWord(item(items, start - 3), /^(?:an?|the)$/) ? start - 3 : start - 2
    if (isWord(item(items, article - 1), PREPOSITION)) return governing(items, article - 1, end, discourse)
  }
  // "…, with NAME saying …"
  if (absolute) return named(items, end, discourse)
  if (mention.kind === 'person') start = stateStart(items, start)
  if (opensParticiple(items, start, discourse)) return named(items, end, discourse)
  const preposition = governorOf(items, start)
  return preposition < 0 ? named(items, end, discourse) : governing(items, preposition, end, discourse)
}

/** "Taking a dig at the mayor, former minister NAME said": the comma that is read as part of the name ends what NAME does meanwhile. */
function opensParticiple(items: readonly Item[], start: number, { reading: { tokens } }: Discourse): boolean {
  const { mention } = item(items, start)
  if (!mention || !isGerund(item(items, 0))) return false
  const isApposed = tokens.slice(mention.first, mention.last + 1).some(({ text }) => text === ',')
  return isApposed && items.slice(1, start).every(({ mention, token }) => mention !== undefined || token.word)
}

const unnamed = (end: number): Subject => ({ agents: [], form: 'unnamed', first: end, last: end, confidence: 0.5 })

/** Whether the name at item `start` is what a participle or the verb of a relative clause is done to. */
function isObject(items: readonly Item[], start: number): boolean {
  const before = item(items, start - 1)
  if (isGerund(before)) return !isWord(item(items, start - 2), /^(?:the|an?|his|her|its|their|,)$/) && start > 1
  if (!isPast(before) || before.mention || before.token.capital) return false
  for (let i = start - 2; i > start - 6; i--) {
    if (isWord(item(items, i), /^(?:who|which|that)$/)) return i > 0 && !isWord(item(items, i - 1), /^,$/)
    if (!item(items, i).token.word || item(items, i).mention) return false
  }
  return false
}

/** "a hacker calling himself NAME", "using the name NAME", "posing as NAME", "believed to be NAME": somebody who may be another. */
function isOnlyCalled(items: readonly Item[], start: number): boolean {
  const before = item(items, start - 1)
  if (isWord(before, /^(?:himself|herself|themselves)$/)) return isGerund(item(items, start - 2))
  if (isWord(before, /^name$/)) return isWord(item(items, start - 3), /^(?:using|under|in)$/)
  if (isWord(before, /^as$/)) return isWord(item(items, start - 2), /^(?:posing|posed|masquerading|disguised|dressed)$/)
  return isWord(before, /^be$/) && isWord(item(items, start - 2), /^to$/)
}

/** "representing", and not the "acting" of an office. */
export const isGerund = (here: Item) => isWord(here, /^[a-z]{2,}ing$/) && !isWord(here, DESCRIBING) && !here.mention

/** Of an office, not of what is done to its holder. */
const DESCRIBING =
  /^(?:visiting|acting|outgoing|incoming|leading|ruling|sitting|governing|retiring|founding|managing|presiding|according|during|including|following|regarding|concerning)$/

/** Whom the mention at item `end` names, with those joined to it. */
function named(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { mention } = item(items, end)
  if (!mention) return undefined
  const agent = discourse.identities.agentOf.get(mention)
  const joint = joinedAgents(items, end, discourse)
  if (joint.length > 1) return { agents: joint, form: 'group', first: end, last: end, confidence: 0.85 }
  // "the Italian said"
  const isNational = mention.kind === 'demonym' && isWord(item(items, end - 1), /^the$/) && joint.length === 0
  if (isNational && isOne(discourse, mention.first)) {
    const canBe = ({ titles }: Person) => titles.every(({ code }) => code === undefined || code === mention.code)
    const national = spokenOf(mention.first, { first: end, last: end }, discourse, canBe)
    if (national) return national
  }
  const held = officeBehind(items, end, agent, discourse)
  if (held) return held
  if (!agent) {
    const sender = senderOf(mention, discourse)
    return sender
      ? { agents: [sender], form: 'body', first: end, last: end, confidence: 0.75 }
      : { agents: [], form: 'unnamed', first: end, last: end, confidence: 0.5 }
  }
  const rivals = discourse.identities.rivalsOf.get(mention) ?? 0
  const certainty = mention.kind === 'person' ? mention.confidence : 0.9
  const form = mention.kind === 'title' ? 'title' : agent.kind === 'person' ? 'name' : 'body'
  return { agents: [agent], form, first: end, last: end, confidence: certainty * (rivals > 0 ? 0.85 : 1) }
}

/** "the representative of Norway" speaks for Norway. */
function senderOf(mention: Mention, { identities }: Discourse): Agent | undefined {
  if (mention.kind !== 'title' || mention.title.words.at(-1) !== 'representative') return undefined
  const code = codeOf(mention)
  return code === undefined ? undefined : identities.bodies.find((body) => body.code === code)
}

/** "Italian", and neither "Italians" nor "French", which are many; none was told before: "an Italian tourist". */
function isOne({ reading: { tokens, sentences, sentenceOf } }: Discourse, place: number): boolean {
  const { folded } = at(tokens, place)
  const from = sentences[Math.max(0, (sentenceOf[place] ?? 0) - 2)]?.first ?? 0
  return folded.endsWith('an') && !tokens.slice(from, place).some((token) => token.folded === folded)
}

/** The first item of "Kenyan President NAME", "Kenya's President NAME" and, after "for", of "Council President NAME". */
export function stateStart(items: readonly Item[], start: number): number {
  const before = item(items, start - 1)
  if (before.mention?.kind === 'demonym') return start - 1
  if (isWord(before, /^'s$/)) return item(items, start - 2).mention?.kind === 'organization' ? start - 2 : start
  return before.mention?.kind === 'organization' && isWord(item(items, start - 2), /^(?:for|to)$/) ? start - 1 : start
}

/** The first item of names and capitalised words that touch. */
function phraseStart(items: readonly Item[], end: number): number {
  let start = end
  for (; start > 0; start--) {
    const before = item(items, start - 1)
    // "of the UK's National Crime Agency"
    const owned = isWord(before, /^'s$/) && item(items, start - 2).mention?.kind === 'organization'
    if (before.mention?.kind !== 'organization' && !before.token.capital && !owned) break
  }
  return start
}

/** "NAME of the victims' group BODY": the small words before a body that say what kind it is. */
function kindStart(items: readonly Item[], start: number): number {
  let first = start - 1
  for (; first > start - 6; first--) {
    const before = item(items, first - 1)
    if (isWord(before, PREPOSITION)) return item(items, first - 2).mention?.kind === 'person' ? first : start
    if (!/^(?:'s|['’])$/.test(before.token.text) && (!before.token.word || before.token.capital)) return start
  }
  return start
}

/** What stands before "of", "for", "by" + a mention: "spokesman for X", "X of the Y Institute", "statement by X". */
function governing(
  items: readonly Item[],
  preposition: number,
  end: number,
  discourse: Discourse,
): Subject | undefined {
  const agent = agentAt(items, end, discourse.identities)
  const head = item(items, preposition - 1)
  if (head.mention) return namedSubject(items, preposition - 1, discourse)
  const said = { first: preposition - 1, last: end }
  // "the delegate of Norway", and not "the Samoan delegate to the House"
  const isSent = isWord(head, /^delegate$/) && isWord(item(items, preposition), /^of$/)
  if (SPOKESPEOPLE.has(head.token.folded) || isSent) {
    return agent?.kind === 'organization'
      ? { agents: [agent], form: 'body', ...said, confidence: 0.8 }
      : { agents: [], form: 'unnamed', ...said, confidence: 0.5 }
  }
  // "a letter seen by AGENCY" is another's.
  if (PARTS.test(head.token.folded) && isWord(item(items, preposition), /^of$/) && agent?.kind === 'organization')
    return { agents: [agent], form: 'body', ...said, confidence: 0.75 }
  const issued = isWord(item(items, preposition), /^(?:by|from|of)$/) && !isWord(head, PASSED_ON)
  for (let i = preposition - 1; i > preposition - 4 && issued; i--) {
    if (STATEMENTS.has(item(items, i).token.folded) && agent) {
      return { agents: [agent], form: agent.kind === 'person' ? 'name' : 'body', ...said, confidence: 0.75 }
    }
  }
  return { agents: [], form: 'unnamed', ...said, confidence: 0.5 }
}
