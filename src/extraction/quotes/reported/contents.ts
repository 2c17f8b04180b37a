import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { SPOKESPEOPLE, TIME_WORDS, TOPIC_NOUNS } from '../../lists/nouns.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'

/** Items of a reported clause, inclusive. */
export interface Content {
  first: number
  last: number
  /** "that", "to", or the bare clause or object. */
  form: 'that' | 'clause' | 'infinitive' | 'object'
}

/** What a verb of saying reports, or undefined where it reports nothing: "discussed", "said on Monday." */
export function contentAfter(
  items: readonly Item[],
  verb: number,
  kind: ReportingVerb,
  passive: boolean,
): Content | undefined {
  let i = verb + 1
  const particle = item(items, i).token.folded
  if (kind.characterising) {
    const held = characterised(items, i, kind.base, verb)
    if (held) return held
  }
  if (kind.base === 'call') {
    if (!/^(?:for|on|upon)$/.test(particle)) return undefined
    return ended(items, i + 1, 'object', verb)
  }
  if ((kind.base === 'point' || kind.base === 'find') && particle === 'out') i++
  else if (kind.base === 'point') return undefined
  i = skipAsides(items, i)
  if (isParenthetical(items, verb)) return undefined
  const told = kind.listener || kind.directive ? listenerEnd(items, i) : i
  // "explained to reporters that …", "confirmed to AGENCY the ship had sunk"
  if (kind.clause && isWord(item(items, i), /^to$/) && !passive) {
    const after = listenerEnd(items, i + 1)
    if (after > i + 1 && isWord(item(items, after), /^that$/)) return ended(items, after + 1, 'that', verb)
    if (after > i + 1 && startsClause(items, after)) return ended(items, after, 'clause', verb)
  }
  const that = thatWithin(items, verb + 1, kind.listener ? 14 : 9)
  if (that > 0 && kind.concern && isConcern(item(items, that - 1))) return ended(items, that + 1, 'that', verb)
  if (that > 0 && (kind.clause || kind.listener || kind.object)) return ended(items, that + 1, 'that', verb)
  // "…, claiming he had been pushed": a participle that hangs on a clause needs a comma before it.
  if (kind.form === 'gerund') {
    const hangs =
      isWord(item(items, verb - 1), /^,$/) &&
      kind.clause &&
      (!kind.object || /^(?:claim|allege|confirm)$/.test(kind.base))
    return hangs && startsClause(items, i) ? ended(items, i, 'clause', verb) : undefined
  }
  if (passive) {
    return (kind.directive || kind.listener) && isWord(item(items, i), /^to$/)
      ? ended(items, i, 'infinitive', verb)
      : undefined
  }
  if ((kind.commissive || kind.base === 'agree') && isWord(item(items, i), /^to$/))
    return ended(items, i, 'infinitive', verb)
  if (kind.directive && !kind.object && !kind.clause) {
    if (kind.base === 'tell' && told > i) return toldContent(items, told, verb)
    if (kind.base === 'ask' && !isWord(item(items, told > i ? told : i), /^to$/)) return undefined
    return infinitiveWithin(items, i) ? ended(items, i, 'object', verb) : undefined
  }
  if (kind.listener && told > i) return toldContent(items, told, verb)
  if (kind.base === 'accuse') return ended(items, i, 'object', verb)
  const pronounObject =
    /^(?:thank|congratulate|praise|commend|applaud)$/.test(kind.base) && isWord(item(items, i), /^(?:him|her|them)$/)
  if (kind.object && (pronounObject || objectBegins(items, i))) {
    if (topicOnly(items, i)) return undefined
    return ended(items, i, clauseBegins(items, i) ? 'clause' : 'object', verb)
  }
  if (kind.clause && clauseBegins(items, i)) return ended(items, i, 'clause', verb)
  return undefined
}

/** "described the vote as …", "called the vote "a sham"": what is called so, and what it is called. */
function characterised(items: readonly Item[], from: number, base: string, verb: number): Content | undefined {
  if (!objectBegins(items, from) && !isWord(item(items, from), /^(?:it|him|them|us)$/)) return undefined
  for (let i = from + 1; i < from + 18; i++) {
    const here = item(items, i)
    if (here.first < 0 || isWord(here, /^[.;:]$/) || verbAt(items, i)) return undefined
    if (isWord(here, /^as$/)) return ended(items, from, 'object', verb)
    const noun = item(items, i - 1)
    if (
      base !== 'call' ||
      (noun.token.folded.length < 2 && !noun.mention) ||
      isWord(noun, /^(?:on|for|to|at|of|in|a|an|the)$/)
    )
      continue
    if (here.quotation !== undefined || isWord(here, /^(?:a|an)$/)) return ended(items, from, 'object', verb)
  }
  return undefined
}

/** A subject, then its verb: "he had been", "the ship was". */
function startsClause(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  const opens =
    here.mention !== undefined ||
    isWord(here, /^(?:he|she|it|they|this|there|the|a|an|his|her|their|its|some|many|all|no|both)$/)
  return opens && clauseBegins(items, i)
}

function toldContent(items: readonly Item[], told: number, verb: number): Content | undefined {
  if (isWord(item(items, told), /^to$/)) return ended(items, told, 'infinitive', verb)
  return clauseBegins(items, told) ? ended(items, told, 'clause', verb) : undefined
}

/** "The bomb, stated Minister X, was …": the verb closes what stands before it. */
function isParenthetical(items: readonly Item[], verb: number): boolean {
  if (!isWord(item(items, verb - 1), /^,$/) || item(items, verb + 1).mention?.kind !== 'person') return false
  const after = item(items, verb + 2)
  return after.first < 0 || isWord(after, /^[,.]$/)
}

/** Skips commas, adverbs and phrases of time and place between a verb and what it reports. */
function skipAsides(items: readonly Item[], from: number): number {
  let i = from
  for (let round = 0; round < 4; round++) {
    const { token, mention } = item(items, i)
    const next = item(items, i + 1)
    if (isWord(next, /^'s$/)) break
    if (
      token.folded === ',' ||
      (token.folded.endsWith('ly') && token.folded.length > 4) ||
      /^(?:also|again)$/.test(token.folded)
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
    else if (mention?.kind === 'place' && i === from) break
    else break
  }
  return i
}

const LISTENERS =
  /^(?:reporters|journalists|correspondent|correspondents|mps|senators|congress|legislators|committee|council|delegates|students|staff|colleagues|ministers|officials|voters|congregation|worshippers|pilgrims|listeners|readers|inquiry|hearing|tribunal|briefing|forum|session|rally|gathering|programme|program|podcast|website|magazine|paper|outlet|broadcaster|channel|board|assembly|commission|nation|public|customers|shareholders|investors|workers|employees|team|leaders|president|king|premier|commanders|soldiers|troops|press|media|lawmakers|court|judge|jury|police|investigators|parliament|them|him|her|me|us|it|those|residents|people|members|audience|crowd|supporters|agency|news|everyone|viewers|fans|families|officers|newspaper|radio|station|network|conference|guard)$/

/** The item after the listener: "reporters", "the BBC after the verdict". `from` where there is none. */
function listenerEnd(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 6; i++) {
    const here = item(items, i)
    if (here.mention || LISTENERS.test(here.token.folded) || SPOKESPEOPLE.has(here.token.folded)) {
      const next = item(items, i + 1)
      if (isWord(next, /^'s$/)) continue
      if (LISTENERS.test(next.token.folded) && !isWord(next, /^(?:it|them|him|her|those|people|leaders|officials)$/))
        continue
      return skipAsides(items, i + 1)
    }
    if (here.token === END || !here.token.word || /^(?:that|to)$/.test(here.token.folded)) return from
  }
  return from
}

/** The conjunction "that" within a few items of the verb, before any other clause. */
function thatWithin(items: readonly Item[], from: number, reach: number): number {
  for (let i = from; i < from + reach && i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^that$/)) {
      const previous = item(items, i - 1)
      const determiner = item(items, i + 1).token.folded
      if (i === from && /^(?:is|was|day|year|he)$/.test(determiner)) return determiner === 'he' ? i : -1
      // A relative clause hangs on a bare noun inside an object; after the verb, an adverb or a listener it is the content.
      return i === from ||
        previous.mention ||
        LISTENERS.test(previous.token.folded) ||
        /ly$|^,$|day$/.test(previous.token.folded) ||
        isConcern(previous)
        ? i
        : -1
    }
    if (
      here.quotation !== undefined ||
      isWord(here, /^(?:;|\.|who|which|when|while|because|to)$/) ||
      AUXILIARIES.has(here.token.folded)
    )
      return -1
  }
  return -1
}

function isConcern(previous: Item): boolean {
  return /^(?:concern|concerns|hope|confidence|belief|view|regret|fact|fear|fears|optimism|expectation|conviction|out|appreciation|worry|worries|doubt|doubts|idea|suggestion|claim|claims|notion|allegation|allegations)$/.test(
    previous.token.folded,
  )
}

function infinitiveWithin(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 25 && i < items.length; i++) {
    if (isWord(item(items, i), /^(?:to|against)$/)) return true
    if (isWord(item(items, i), /^[.;:]$/)) return false
  }
  return false
}

function objectBegins(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (here.mention || here.quotation !== undefined) return true
  if (!here.token.word) return false
  return !/^(?:to|in|on|at|by|with|about|as|and|or|but|from|against|during|after|before|when|while|for|if|how|why|what|whether|it|him|them|me|us|of)$/.test(
    here.token.folded,
  )
}

function topicOnly(items: readonly Item[], i: number): boolean {
  for (let j = i; j < i + 3; j++) if (TOPIC_NOUNS.has(item(items, j).token.folded)) return true
  return false
}

/** A clause with its own verb begins here: "the victims had a right to …". */
function clauseBegins(items: readonly Item[], from: number): boolean {
  const first = item(items, from)
  if (first.first < 0 || isWord(first, /^(?:to|in|about|of|as|so|because|when|while|with|by|at|on|and|or|[.;:])$/)) {
    return false
  }
  for (let i = from; i < Math.min(from + 30, items.length); i++) {
    const { token, opens } = item(items, i)
    if (i > from && AUXILIARIES.has(token.folded) && token.folded !== 'to') return true
    // 'added the authorities "are still waiting"'
    if (i > from && opens && AUXILIARIES.has(opens.folded) && opens.folded !== 'to') return true
    if (
      i > from &&
      /(?:[^e]ed|[^s]s)$/.test(token.folded) &&
      !token.capital &&
      token.word &&
      (item(items, i - 1).mention || /^(?:he|she|it|they|we|which)$/.test(item(items, i - 1).token.folded))
    )
      return true
    if (
      i > from &&
      /^(?:believe|want|need|went|came|took|made|gave|left|got|saw|knew|felt|fell|rose|lost|won|died|began|think|hope|plan|expect|remained|showed|appeared|failed|agreed|need|needs|needed)$/.test(
        token.folded,
      )
    )
      return true
    if (isWord(item(items, i), /^[.;:]$/)) return false
  }
  return false
}

/** Where a reported clause that begins at `first` ends. */
function ended(items: readonly Item[], first: number, form: Content['form'], verb: number): Content | undefined {
  let last = items.length - 1
  for (let i = first + 1; i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^;$/) || isWord(here, /^:$/)) {
      last = i - 1
      break
    }
    const conjunction = isWord(here, /^(?:and|but|while)$/)
    const comma = isWord(here, /^,$/)
    if (!conjunction && !comma) continue
    let next = comma && isWord(item(items, i + 1), /^(?:and|but|while|then)$/) ? i + 2 : i + 1
    const turns = isWord(here, /^while$/) && item(items, i + 1).mention?.kind === 'person'
    if (turns || (comma && isWord(item(items, i + 1), /^(?:but|while)$/))) {
      last = i - 1
      break
    }
    while (isWord(item(items, next), /ly$|^(?:also|further|again)$/)) next++
    const other = verbAt(items, next)
    const finite =
      other &&
      !other.concern &&
      (other.form === 'past' ||
        (other.form === 'present' && verbAt(items, verb)?.form === 'present') ||
        (other.form === 'gerund' && comma))
    const tail = comma && sourceTail(items, i + 1)
    const complete = form !== 'clause' || ownVerb(items, first, i - 1)
    if (
      (finite && complete && i > first + 1 && !(form === 'that' && conjunction && !comma && other.base === 'read')) ||
      tail
    ) {
      last = i - 1
      break
    }
  }
  while (
    last > first &&
    !item(items, last).token.word &&
    item(items, last).token !== END &&
    !/^[)\]%]$/.test(item(items, last).token.text)
  )
    last--
  return last >= first ? { first, last, form } : undefined
}

/** A clause has a verb of its own before another verb of saying can end it. */
function ownVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    const { token } = item(items, i)
    if ((AUXILIARIES.has(token.folded) && token.folded !== 'to') || (!token.capital && /[^e]ed$/.test(token.folded)))
      return true
  }
  return last - first > 12
}

/** ", X reported." and ", according to X." close a sentence by naming where it comes from. */
function sourceTail(items: readonly Item[], from: number): boolean {
  if (isWord(item(items, from), /^according$/)) return true
  for (let i = from; i < from + 5; i++) {
    const verb = verbAt(items, i)
    if (!verb?.clause || verb.form === 'gerund') continue
    const end = item(items, i + 1)
    if (!(end.first < 0 || isWord(end, /^[.,]$/) || TIME_WORDS.has(end.token.folded))) return false
    return (
      i > from && (item(items, from).mention !== undefined || isWord(item(items, from), /^(?:he|she|they|the|it)$/))
    )
  }
  return false
}
