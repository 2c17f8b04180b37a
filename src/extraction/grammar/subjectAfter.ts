import type { Agent } from '../agents/identities.ts'
import { SPOKESPEOPLE, STATEMENTS } from '../lists/nouns.ts'
import { TITLE_HEADS } from '../lists/titles.ts'
import { isOccupation } from '../names/occupations.ts'
import { END } from '../text/tokens.ts'
import { commonNoun } from './commonNoun.ts'
import { definite } from './definites.ts'
import { isAnothers } from './isAnothers.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { namedSubject } from './namedSubject.ts'
import { saidTogether } from './saidTogether.ts'
import type { Discourse, Subject } from './subject.ts'
import { isPluralNoun } from './verbs.ts'

/** The subject after the verb at item `verb`: "said Inspector X", "argued the government's lawyer, X". */
export function subjectAfter(items: readonly Item[], verb: number, discourse: Discourse): Subject | undefined {
  // "smiled the Italian"
  const isNational = isWord(item(items, verb + 1), /^the$/) && item(items, verb + 2).mention?.kind === 'demonym'
  const after = item(items, verb + 3)
  if (isNational && (after.first < 0 || (!after.token.word && !after.mention)))
    return namedSubject(items, verb + 2, discourse)
  let body: Subject | undefined
  for (let i = verb + 1; i < Math.min(verb + 9, items.length); i++) {
    const here = item(items, i)
    const agent = here.mention && discourse.identities.agentOf.get(here.mention)
    if (agent?.kind === 'person' && isWord(item(items, i + 1), /^'s$/)) continue
    // "said a spokesman for President NAME": whom nobody names; "said a neighbour of NAME, OTHER," is the other.
    if (agent?.kind === 'person' && isAnothers(items, verb + 1, i)) {
      if (isWord(item(items, i + 1), /^,$/) && item(items, i + 2).mention?.kind === 'person') i++
      else body ??= { agents: [], form: 'unnamed', first: verb + 1, last: i, confidence: 0.5 }
      // "the letter signed by NAME and NAME"
      while (isWord(item(items, i + 1), /^and$/) && item(items, i + 2).mention?.kind === 'person') i += 2
      continue
    }
    if (agent?.kind === 'person' && here.mention) {
      const many = isWord(item(items, i + 1), /^and$/)
        ? forwardJoined(items, i, discourse)
        : [...new Set([agent, ...saidTogether(items, i, discourse)])]
      const certainty = here.mention.kind === 'person' ? here.mention.confidence : 0.85
      const form = many.length > 1 ? 'group' : here.mention.kind === 'title' ? 'title' : 'name'
      return { agents: many, form, first: verb + 1, last: i, confidence: certainty }
    }
    // "according to Karelund's Senate"
    const owned = isWord(item(items, i + 1), /^'s$/) ? agentAt(items, i + 2, discourse.identities) : undefined
    if (agent && owned?.kind === 'organization') continue
    const link = isWord(item(items, i - 1), /^the$/) ? i - 2 : i - 1
    const attaches = link > verb && isWord(item(items, link), /^(?:of|for|from|at)$/)
    if (agent && attaches && !spokesBefore(items, verb, i)) continue
    // "said Lundby University Research Fellow NAME": of whom only the body is known
    const isPart = agent && [1, 2, 3].every((step) => item(items, i + step).token.capital)
    if (isPart) body ??= { agents: [], form: 'unnamed', first: verb + 1, last: i, confidence: 0.5 }
    else if (agent)
      body ??= { agents: [agent], form: 'body', first: verb + 1, last: i, confidence: i === verb + 1 ? 0.85 : 0.7 }
    else if (here.quotation !== undefined) break
    else if (isWord(here, /^'s$/)) continue
    else if (/^['’]$/.test(here.token.text) && item(items, i - 1).token.folded.endsWith('s')) continue
    else if (here.token !== END && !here.token.word) {
      if (here.token.text !== ',' || i === verb + 1) break
      // "according to the Herald, NAME, of BODY, said"
      if (body?.last === i - 1 || !isHolder(items, verb + 1, i)) break
      if (item(items, i + 1).mention?.kind !== 'person') break
    } else if (i === verb + 1 && isWord(here, /^(?:he|she|they|it)$/)) return commonNoun(items, i, discourse)
    else if (isWord(here, /^in$/) && isNamedAfter(items, i + 1)) i++
    else if (isWord(here, /^(?:that|to|who|which|in|on|during|after|before|when|while|as|via|citing|quoting)$/)) break
    else if (isWord(here, /^(?:for|of|from)$/) && !SPOKESPEOPLE.has(item(items, i - 1).token.folded)) {
      if (!isWord(item(items, i), /^of$/)) break
    }
  }
  return body
}

/** "said the agency's director in Oslo, NAME": the place at item `i`, and then the name. */
function isNamedAfter(items: readonly Item[], i: number): boolean {
  const { mention, token } = item(items, i)
  const isPlace = mention ? mention.kind === 'place' || mention.kind === 'organization' : token.capital
  return isPlace && isWord(item(items, i + 1), /^,$/) && item(items, i + 2).mention?.kind === 'person'
}

function spokesBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (SPOKESPEOPLE.has(item(items, i).token.folded)) return true
  return false
}

function forwardJoined(items: readonly Item[], index: number, discourse: Discourse): Agent[] {
  const agents: Agent[] = []
  for (let i = index; i < items.length; i++) {
    const { mention } = item(items, i)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (agent) agents.push(agent)
    else if (!isWord(item(items, i), /^(?:and|,|the)$/) && mention?.kind !== 'demonym') break
  }
  return [...new Set(agents)]
}

/** Whom "according to" (ending at item `opener`) names. */
export function sourceAfter(items: readonly Item[], opener: number, discourse: Discourse): Subject | undefined {
  const next = item(items, opener + 1)
  const alone = item(items, opener + 2)
  if (isWord(next, /^(?:him|her)$/) && (alone.first < 0 || !alone.token.word) && !alone.mention) {
    const found = discourse.pronoun(next.token.folded === 'him' ? 'male' : 'female', next.first)
    return (
      found && {
        agents: [found.agent],
        form: 'pronoun',
        first: opener + 1,
        last: opener + 1,
        confidence: found.confidence,
      }
    )
  }
  // "according to the radio station,"
  const noun = items.findIndex((here, i) => i > opener + 1 && i < opener + 5 && isWord(here, /^,$/)) - 1
  const meant = isWord(next, /^the$/) && noun > opener ? definite(items, noun, discourse) : undefined
  if (meant) return meant
  // "according to minutes seen by AGENCY"
  for (let i = opener + 2; i < opener + 8 && item(items, i).token.text !== ','; i++)
    if (isWord(item(items, i), /^by$/) && isWord(item(items, i - 1), PASSED_ON)) return undefined
  // "according to a statement on Monday by X"
  for (let i = opener + 1; i < opener + 5; i++) {
    if (item(items, i).mention?.kind === 'person' || isWord(item(items, i), /^,$/)) break
    if (!STATEMENTS.has(item(items, i).token.folded) && !isWord(item(items, i), FINDINGS)) continue
    for (let j = i + 1; j < i + 8; j++)
      if (isWord(item(items, j), /^(?:by|from|of)$/))
        return item(items, j + 1).mention || item(items, j + 2).mention ? subjectAfter(items, j, discourse) : undefined
  }
  return isUnnamed(items, opener) ? undefined : withSecond(items, subjectAfter(items, opener, discourse), discourse)
}

/** "according to AGENCY and AGENCY," */
function withSecond(items: readonly Item[], source: Subject | undefined, discourse: Discourse): Subject | undefined {
  if (source?.form !== 'body' || !isWord(item(items, source.last + 1), /^and$/)) return source
  const last = isWord(item(items, source.last + 2), /^the$/) ? source.last + 3 : source.last + 2
  const other = agentAt(items, last, discourse.identities)
  const after = item(items, last + 1)
  const isEnd = after.first < 0 || isWord(after, /^[,.]$/)
  if (other?.kind !== 'organization' || !isEnd || source.agents.includes(other)) return source
  return { ...source, agents: [...source.agents, other], form: 'group', last }
}

/** What becomes of another's papers. */
const PASSED_ON = /^(?:seen|obtained|reviewed|viewed|read|quoted|cited|examined|heard|leaked|received|shared)$/
/** "according to data from BODY" */
const FINDINGS = /^(?:data|figures|statistics|records|documents|results|estimates|information|research|analysis)$/

/** "According to reports, NAME was away": whom the comma parts from a source without a name is spoken of. "according to its head, NAME, it" names the source. */
function isUnnamed(items: readonly Item[], opener: number): boolean {
  const comma = items.findIndex((here, i) => i > opener && (here.mention !== undefined || !here.token.word))
  if (!isWord(item(items, comma), /^,$/) || item(items, comma + 1).mention?.kind !== 'person') return false
  return !isHolder(items, opener + 1, comma)
}

/** Whether what stands between is what somebody may be: "its head", "the study's lead author in Oslo". */
function isHolder(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to)
  const areMany = isPluralNoun(item(items, to - 1)) || isWord(item(items, to - 1), /^(?:police|people|staff)$/)
  return (
    !areMany &&
    words.some(
      ({ token, mention }) => mention?.kind === 'title' || isOccupation(token) || TITLE_HEADS.has(token.folded),
    )
  )
}
