import { bodyOfNoun } from '../agents/bodyOfNoun.ts'
import type { Person } from '../agents/people.ts'
import { SPOKESPEOPLE, STATEMENTS } from '../lists/nouns.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { END } from '../text/tokens.ts'
import { definite } from './definites.ts'
import { groupEnding } from './groups.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { namedSubject } from './namedSubject.ts'
import type { Discourse, Subject } from './subject.ts'

/** The subject that ends in a word that names nobody: "he", "the two leaders", "the court's statement", "a spokesman". */
export function commonNoun(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  if (token === END || !token.word) return undefined
  const at = { first: end, last: end }
  const word = token.folded
  if (/^(?:and|but|or|while|then|as|than|to|in|used)$/.test(word)) return undefined
  if (/^(?:i|we|you)$/.test(word)) return { agents: [], form: 'author', ...at, confidence: 0.9 }
  if (word === 'he' || word === 'she') {
    const found = discourse.pronoun(word === 'he' ? 'male' : 'female', first)
    return { agents: found ? [found.agent] : [], form: 'pronoun', ...at, confidence: found?.confidence ?? 0.5 }
  }
  if (word === 'it') {
    const thing = discourse.thing(first)
    return { agents: thing ? [thing] : [], form: 'pronoun', ...at, confidence: thing ? 0.6 : 0.5 }
  }
  const group = groupEnding(items, end, discourse)
  if (group) return group
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
  const nearBody = SPOKESPEOPLE.has(word) ? (ownerAgent ?? agentAt(items, end - 1, discourse.identities)) : undefined
  const reporter = /^(?:witness|reporter|correspondent|journalist|photographer)$/.test(word)
    ? agentAt(items, end - 1, discourse.identities)
    : undefined
  // "a Lundpress witness said": the agency's own.
  if (reporter?.kind === 'organization' && reporter.classification === 'MEDIA')
    return { agents: [reporter], form: 'body', ...at, confidence: 0.75 }
  if (nearBody?.kind === 'organization') return { agents: [nearBody], form: 'body', ...at, confidence: 0.8 }
  if (BODY_NOUNS.has(word) && (word === 'police' || isWord(item(items, end - 1), /^(?:the|this)$/))) {
    const body = bodyOfNoun(discourse.reading, discourse.identities.bodies, first)
    if (body) return { agents: [body], form: 'body', ...at, confidence: 0.7 }
  }
  if (STATEMENTS.has(word) && isWord(item(items, end - 1), /^(?:the|a|written|official)$/)) {
    const issuer = discourse.issuer(first)
    if (issuer) return { agents: [issuer], form: 'body', ...at, confidence: 0.65 }
  }
  if (/^(?:official|diplomat)$/.test(word) && item(items, end - 1).mention?.kind === 'demonym') {
    const isTop = word === 'diplomat' && isWord(item(items, end - 2), /^top$/)
    const official = officialOf(item(items, end - 1).mention, isTop, discourse)
    if (official) return { agents: [official], form: 'title', ...at, confidence: 0.75 }
  }
  return (
    definite(items, end, discourse) ??
    memberOf(items, end, discourse) ??
    withCompany(items, end, discourse) ?? { agents: [], form: 'unnamed', ...at, confidence: 0.5 }
  )
}

/** "the Kenyan official": the only person who holds an office of that state; of several, "the top Kenyan diplomat" is the only one of foreign affairs. */
function officialOf(mention: Item['mention'], isTop: boolean, { identities }: Discourse): Person | undefined {
  if (mention?.kind !== 'demonym') return undefined
  const able = identities.people.filter(({ titles }) => titles.some(({ code }) => code === mention.code))
  const [only, ...others] = isTop && able.length > 1 ? able.filter(isOfForeignAffairs) : able
  return others.length === 0 ? only : undefined
}

const isOfForeignAffairs = ({ titles }: Person) =>
  titles.some(({ words }) => ['foreign', 'external', 'ambassador', 'envoy'].some((word) => words.has(word)))

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

/** "X and two of his partners", "X and other officials": X, with others whom nobody names. */
function withCompany(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  if (!isWord(item(items, end), /s$|^(?:delegation|team|entourage|wife|husband)$/)) return undefined
  let i = end - 1
  while (i > end - 6 && COMPANY.test(item(items, i).token.folded)) i--
  // "who shot X and his wife": the name begins what is said.
  const lead = item(items, i - 2)
  const begins =
    lead.first < 0 || lead.mention !== undefined || isWord(lead, /^(?:,|that|the|when|after|and|while|as)$/)
  const named =
    begins && isWord(item(items, i), /^and$/) && i < end - 1 ? namedSubject(items, i - 1, discourse) : undefined
  return named?.agents[0]?.kind === 'person' ? { ...named, last: end, confidence: named.confidence * 0.85 } : undefined
}

const COMPANY = /^(?:his|her|their|of|other|two|three|four|five|several|some|senior|top|fellow|accompanying|a|the)$/

/** "X of the city's arts office": the phrase that ends in a common noun is still X's. */
function memberOf(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  for (let i = end - 1; i > end - 9 && i > 0; i--) {
    const here = item(items, i)
    const agent = agentAt(items, i - 1, discourse.identities)
    if (isWord(here, /^who$/) && agent?.kind === 'person')
      return { agents: [agent], form: 'name', first: i - 1, last: end, confidence: 0.8 }
    if (isWord(here, /^(?:of|at|from|for|with)$/) && item(items, i - 1).mention?.kind === 'person')
      return namedSubject(items, i - 1, discourse)
    if (here.quotation !== undefined || (here.token !== END && !here.token.word)) return undefined
  }
  return undefined
}
