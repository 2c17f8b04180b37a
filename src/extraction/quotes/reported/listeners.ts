import { isAdverb } from '../../grammar/adverbs.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { SPOKESPEOPLE, STATEMENTS, TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'
import { clauseBegins, startsClause } from './clauseBeginnings.ts'
import { startsPlainly } from './plainSubject.ts'

/** Skips commas, adverbs and phrases of time and place between a verb and what it reports. */
export function skipAsides(items: readonly Item[], from: number): number {
  let i = from
  for (let round = 0; round < 4; round++) {
    const { token, mention } = item(items, i)
    const next = item(items, i + 1)
    if (isWord(next, /^'s$/)) break
    if (
      token.folded === ',' ||
      isAdverb(token.folded) ||
      /^(?:also|again)$/.test(token.folded) ||
      (/^(?:afterwards?|later|earlier|then)$/.test(token.folded) && !isWord(next, /^(?:than|this|in|on)$/))
    )
      i++
    else if (
      /^(?:on|in|at|during|via|late|early|last|this|after)$/.test(token.folded) &&
      TIME_WORDS.has(next.token.folded)
    ) {
      i += 2
      while (TIME_WORDS.has(item(items, i).token.folded) || /^\d{1,4}$/.test(item(items, i).token.text)) i++
    } else if (TIME_WORDS.has(token.folded) && !/^(?:on|in|at|during|this|last|late|may)$/.test(token.folded)) i++
    else if (
      /^(?:on|via)$/.test(token.folded) &&
      /^(?:twitter|facebook|instagram|television|tv|social)$/i.test(next.token.folded)
    )
      i += 2
    else if (/^(?:in|at|during|on|through|via)$/.test(token.folded) && occasionEnd(items, i + 1) > i)
      i = occasionEnd(items, i + 1)
    else if (mention?.kind === 'place' && i === from) break
    else break
  }
  return i
}

/** The item after "a statement", "an interview with AGENCY", "the weekly press conference"; 0 for none. */
function occasionEnd(items: readonly Item[], from: number): number {
  if (!isWord(item(items, from), /^(?:a|an|the|his|her|its|their)$/)) return 0
  for (let i = from + 1; i < from + 5; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || (here.token !== END && !here.token.word)) return 0
    if (!STATEMENTS.has(here.token.folded) && !isWord(here, /^(?:conference|interview|briefing|press|call|hearing)$/))
      continue
    if (
      STATEMENTS.has(item(items, i + 1).token.folded) ||
      isWord(item(items, i + 1), /^(?:conference|call|briefing|of|by|from|that)$/)
    )
      continue
    const wider = isWord(item(items, i + 1), /^(?:with|to)$/) && item(items, i + 2).mention !== undefined
    return wider ? i + 3 : i + 1
  }
  return 0
}

export const LISTENERS =
  /^(?:reporters|deputies|journalists|correspondent|correspondents|mps|senators|congress|legislators|committee|council|delegates|students|staff|colleagues|ministers|officials|voters|congregation|worshippers|pilgrims|listeners|readers|counterpart|colleague|husband|wife|mayor|minister|governor|ambassador|envoy|coordinator|inquiry|hearing|tribunal|briefing|forum|session|rally|gathering|programme|program|podcast|website|magazine|paper|outlet|broadcaster|channel|board|assembly|commission|nation|public|customers|shareholders|investors|workers|employees|team|leaders|president|king|premier|commanders|soldiers|troops|press|media|lawmakers|court|judge|jury|police|investigators|parliament|them|him|her|me|us|it|those|residents|people|members|audience|crowd|supporters|agency|news|everyone|viewers|fans|families|officers|newspaper|radio|station|network|conference|guard)$/

/** "told her counterpart": whose. */
const OWNED =
  /^(?:mother|father|son|daughter|brother|sister|boss|party|government|lawyer|coach|players|hosts?|guests?)$/

/** The item after the listener: "reporters", "the BBC after the verdict". `from` where there is none. */
export function listenerEnd(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 6; i++) {
    const here = item(items, i)
    const isOwned = isWord(here, OWNED) && isWord(item(items, i - 1), /^(?:his|her|their|its|my|our)$/)
    if (here.mention || isOwned || LISTENERS.test(here.token.folded) || SPOKESPEOPLE.has(here.token.folded)) {
      const next = item(items, i + 1)
      if (isWord(next, /^'s$/) || (isWord(here, /^her$/) && isWord(next, OWNED))) continue
      if (LISTENERS.test(next.token.folded) && !isWord(next, /^(?:it|them|him|her|those|people|leaders|officials)$/))
        continue
      // "told BBC Radio Dorn she would go"
      const isLonger = next.token.capital && isWord(item(items, i + 2), /^(?:he|she|they|it|we)$/)
      return skipAsides(items, isLonger ? i + 2 : i + 1)
    }
    if (isWord(here, /^'s$/)) continue
    if (here.token === END || !here.token.word || /^(?:that|to)$/.test(here.token.folded)) return from
  }
  return from
}

/** The conjunction "that" within a few items of the verb, before any other clause. */
export function thatWithin(items: readonly Item[], from: number, reach: number): number {
  for (let i = from; i < from + reach && i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^that$/)) {
      const previous = item(items, i - 1)
      const determiner = item(items, i + 1).token.folded
      if (i === from && /^(?:is|was|day|year|he)$/.test(determiner)) return determiner === 'he' ? i : -1
      // "announced the plan at a conference that was held in Dorn"
      const isOfOccasion = items.slice(from + 1, i).some((before) => isWord(before, /^(?:at|in|during)$/))
      if (isOfOccasion && AUXILIARIES.has(determiner)) return -1
      // A relative clause hangs on a bare noun inside an object; after the verb, an adverb or a listener it is the content.
      return i === from ||
        previous.mention ||
        LISTENERS.test(previous.token.folded) ||
        isWord(previous, OWNED) ||
        /ly$|^,$|day$/.test(previous.token.folded) ||
        isWord(previous, WHEN_OR_WHERE) ||
        /^\d{4}$/.test(previous.token.text) ||
        isConcern(previous) ||
        isAfterOccasion(items, from, i) ||
        isManner(items, from, i)
        ? i
        : -1
    }
    if (
      here.quotation !== undefined ||
      isWord(here, /^(?:;|\.|who|which|when|while|because|to)$/) ||
      (AUXILIARIES.has(here.token.folded) && !here.token.capital) ||
      (isWord(here, /^(?:and|but)$/) && verbAt(items, i + 1)?.form === 'past')
    )
      return -1
  }
  return -1
}

/** "said at the meeting that she would go", "told NAME on Facebook that he would go", not "at the meeting that was held": an occasion, then a clause with a subject of its own. */
function isAfterOccasion(items: readonly Item[], from: number, that: number): boolean {
  const start = item(items, from).mention?.kind === 'person' ? from + 1 : from
  const first = item(items, start + 1)
  const isNamed = isWord(first, /^(?:the|an?|his|her|their|its|this)$/) || first.token.capital
  const begins = startsClause(items, that + 1) || startsPlainly(items, that + 1)
  return isWord(item(items, start), OCCASION) && isNamed && begins
}

/** "replied in writing that", "said under oath that": two words, and a clause with a subject of its own. */
const isManner = (items: readonly Item[], from: number, that: number) =>
  that === from + 2 && isWord(item(items, from), /^(?:in|on|under|by|over)$/) && clauseBegins(items, that + 1)

const OCCASION = /^(?:at|in|on|during|before|after|following|from|outside|through|via)$/

/** "said last week that", "told reporters outside that" */
const WHEN_OR_WHERE =
  /^(?:week|month|year|night|morning|afternoon|evening|later|earlier|afterwards?|ago|again|outside)$/

/** A noun after which "that" says what somebody thinks: "expressed concern that …". */
export function isConcern(previous: Item): boolean {
  return /^(?:concern|concerns|hope|confidence|belief|view|regret|fact|fear|fears|optimism|expectation|conviction|out|appreciation|worry|worries|doubt|doubts|idea|suggestion|suggestions|claim|claims|notion|allegation|allegations|accusation|accusations|report|reports|rumou?rs?)$/.test(
    previous.token.folded,
  )
}
