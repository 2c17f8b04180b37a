import type { Agent, Identities } from '../../agents/identities.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { EXCHANGING_VERBS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'
import { ENDS, furtherOf, isDelegated, isSpokenFor } from './delegates.ts'

export interface Parties {
  agents: Agent[]
  /** The item after the last party. */
  end: number
  /** Bodies only, each by people of theirs: "officials of the Transport Department". */
  areSpokenFor?: boolean
}

const UNNAMED =
  /^(?:officials|representatives|delegation|delegations|leaders|negotiators|diplomats|members|envoys|counterparts|ministers|ambassadors|lawmakers|leadership|government)$/

/** The parties of a list that begins at item `from`: "Foreign Minister X, President Y, and Z". People where people are named. */
export function partiesFrom(items: readonly Item[], from: number, identities: Identities): Parties {
  const people: Agent[] = []
  const bodies: Agent[] = []
  /** Bodies that stand beside people: "X and the Northern Alliance". */
  const beside: Agent[] = []
  const ends: number[] = []
  let spokenFor = 0
  let end = from
  for (let i = from; i < items.length && i < from + 60; i++) {
    const { mention, token, quotation } = item(items, i)
    if (quotation !== undefined) break
    if (mention) {
      const agent = identities.agentOf.get(mention)
      if (agent?.kind === 'person') {
        if (!isPossessive(items, i) && !isRelated(items, i, from)) {
          people.push(agent)
          ends.push(i + 1)
        }
      } else if (agent && !isPossessive(items, i) && !isAffiliation(items, i) && !isOfStaff(items, i)) {
        bodies.push(agent)
        if (isSpokenFor(items, i, identities)) spokenFor++
        if (people.length > 0 && isBeside(items, i, identities)) beside.push(agent)
      }
      const state = agent ? undefined : stateOf(items, i, identities)
      if (state) bodies.push(state)
      if (agent || state) end = i + 1
      continue
    }
    if (token === END) break
    if (!token.word) {
      if (token.text === '(') {
        const close = closing(items, i)
        if (close < 0) break
        i = close
        continue
      }
      const inserted = token.text === ',' && isWord(item(items, from - 1), /^between$/) ? insertionEnd(items, i) : -1
      if (inserted > 0) i = inserted
      if (/^(?:[,&/-]|['’]s?)$/.test(token.text)) continue
      break
    }
    const word = token.folded
    // "a delegation that included X and Y"
    const includes = /^(?:that|which)$/.test(word) && isWord(item(items, i + 1), /^(?:included|includes|comprised)$/)
    if (includes && UNNAMED.test(item(items, i - 1).token.folded)) {
      i++
      continue
    }
    // "a delegation led by X"
    const led = /^(?:led|headed)$/.test(word) && isWord(item(items, i + 1), /^by$/)
    const noun = isWord(item(items, i - 1), /^,$/) ? i - 2 : i - 1
    if (led && /^(?:delegations?|team|mission|group|officials)$/.test(item(items, noun).token.folded)) {
      i++
      continue
    }
    if (/^(?:of|from)$/.test(word) && isDelegated(items, i, identities)) continue
    if (word === 'of' && UNNAMED.test(item(items, i - 1).token.folded) && !listContinues(items, i)) {
      const next = furtherOf(items, i)
      if (next < 0) break
      i = next
      continue
    }
    if (word === 'as' && isWord(item(items, i + 1), /^well$/) && isWord(item(items, i + 2), /^as$/)) {
      i += 2
      continue
    }
    // "his counterpart from Norway, NAME"
    if (/^(?:from|in)$/.test(word) && isWord(item(items, i - 1), /^counterparts?$/)) continue
    // "Special Assistant to the Prime Minister, NAME"
    const serves = word === 'to' && people.length === 0 && (i === from || item(items, i - 1).token.capital)
    if (ENDS.test(word) && !(serves && bodies.length === 0)) {
      if (!(word === 'for' || word === 'to' || word === 'on' || word === 'from') || !listContinues(items, i)) break
      continue
    }
    if (verbAt(items, i) || EXCHANGING_VERBS.has(word) || (AUXILIARIES.has(word) && word !== 'to')) {
      if (!isWord(item(items, from - 1), /^(?:between|by)$/) && dropOpenSubject(items, i, people, identities))
        end = ends.at(people.length - 1) ?? end
      break
    }
    if (TIME_WORDS.has(word) && people.length + bodies.length > 0) break
    if (UNNAMED.test(word)) end = i + 1
  }
  const areSpokenFor = people.length === 0 && bodies.length > 0 && spokenFor === bodies.length
  return { agents: [...new Set(people.length > 0 ? [...people, ...beside] : bodies)], end, areSpokenFor }
}

/** The comma that closes ", claiming to speak for BODY, and"; -1 for none. */
function insertionEnd(items: readonly Item[], open: number): number {
  if (!/^[a-z]{3,}ing$/.test(item(items, open + 1).token.folded)) return -1
  for (let i = open + 2; i < open + 14; i++)
    if (isWord(item(items, i), /^,$/)) return isWord(item(items, i + 1), /^and$/) ? i : -1
  return -1
}

/** "NAME and the cycling group BODY" at the end of its list. */
function isBeside(items: readonly Item[], index: number, identities: Identities): boolean {
  let i = index - 1
  for (; i > index - 6; i--) {
    const here = item(items, i)
    if (isWord(here, /^and$/)) break
    if (here.mention || !here.token.word || here.token.capital || ENDS.test(here.token.folded)) return false
    if (/^(?:of|from)$/.test(here.token.folded)) return false
  }
  const next = item(items, index + 1)
  const closes = next.first < 0 || isWord(next, /^[.,;]$/) || isWord(next, ENDS) || AUXILIARIES.has(next.token.folded)
  return isWord(item(items, i), /^and$/) && closes && agentAt(items, i - 1, identities)?.kind === 'person'
}

/** "met with X, and Y said …": Y belongs to the next clause. Whether there was one. */
function dropOpenSubject(items: readonly Item[], verb: number, people: Agent[], identities: Identities): boolean {
  let subject = verb - 1
  while (isWord(item(items, subject), /^(?:,|also|then|later)$/)) subject--
  const agent = agentAt(items, subject, identities)
  // "In meetings with officials, X discussed …"
  const isAlone = people.length === 1 && isWord(item(items, subject - 1), /^,$/)
  if (!agent || (people.length < 2 && !isAlone) || people.at(-1) !== agent) return false
  people.pop()
  return true
}

function closing(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 10; i++) if (item(items, i).token.text === ')') return i
  return -1
}

/** "Minister for Energy X and …": a person still follows in the same phrase. */
function listContinues(items: readonly Item[], i: number): boolean {
  return (
    item(items, i + 1).mention?.kind === 'person' &&
    item(items, i - 1).mention === undefined &&
    isWord(item(items, i), /^for$/)
  )
}

function isPossessive(items: readonly Item[], i: number): boolean {
  return isWord(item(items, i + 1), /^(?:'s|['’])$/)
}

/** "Kenya's foreign minister", "the president of Kenya": the state of an official who is not named. */
function stateOf(items: readonly Item[], i: number, identities: Identities): Agent | undefined {
  const { mention } = item(items, i)
  if (mention?.kind !== 'title') return undefined
  const code =
    mention.title.code ?? (mention.affiliation && 'code' in mention.affiliation ? mention.affiliation.code : undefined)
  return code === undefined ? undefined : identities.bodies.find((body) => body.code === code)
}

/** "met with United Nations staff": people of a body who do not speak for it. */
const isOfStaff = (items: readonly Item[], i: number) =>
  isWord(
    item(items, i + 1),
    /^(?:staff|workers|employees|volunteers|supporters|troops|soldiers|students|players|fans)$/,
  )

/** "the wife of jailed activist NAME", "a lawyer for NAME": who is met is another. */
function isRelated(items: readonly Item[], i: number, from: number): boolean {
  let of = i - 1
  while (
    of > i - 4 &&
    item(items, of).token.word &&
    !item(items, of).token.capital &&
    !isWord(item(items, of), /^(?:of|for|and|with)$/)
  )
    of--
  if (of <= from || !isWord(item(items, of), /^(?:of|for)$/)) return false
  const { token, mention } = item(items, of - 1)
  const isNoun = !mention && token.word && !token.capital && !UNNAMED.test(token.folded)
  return (
    isNoun &&
    (isWord(item(items, of), /^of$/) ||
      /^(?:lawyer|attorney|adviser|advisor|aide|spokes(?:man|woman|person))$/.test(token.folded))
  )
}

function isAffiliation(items: readonly Item[], i: number): boolean {
  const next = item(items, i + 1).mention
  return (
    next !== undefined &&
    (next.kind === 'person' || next.kind === 'title') &&
    next.affiliation === item(items, i).mention
  )
}
