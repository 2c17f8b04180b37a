import { words } from '../../annotations/wordLists.ts'
import {
  CAPITALISED_COMMON,
  HEADLINE_VERBS,
  MONTHS,
  PLACE_NOUNS,
  PLACE_SURNAMES,
  SENTENCE_STARTERS,
  WEEKDAYS,
} from '../lists/common.ts'
import { LEADING_SURNAMES, NAME_PARTICLES } from '../lists/givenNames.ts'
import { BODY_NOUNS, NOT_BODIES } from '../lists/organizations.ts'
import { POST_NOMINALS, TITLE_HEADS, TITLE_MODIFIERS } from '../lists/titles.ts'
import { at, isAcronym, isClitic, isInitial, isNumber, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { isInHeadline } from './headlineWords.ts'
import { nicknameEnd } from './nicknames.ts'
import { isPartOfName } from './notBodies.ts'
import { titleAt } from './titlePhrases.ts'
import { beginsName } from './wordsAsNames.ts'

const LONGEST_NAME = 7
/** In words, with "bin" and its like. */
const LONGEST_CHAIN = 12
const OFFICES = new Set(
  'secretary president minister chancellor ambassador senator governor mayor chairman chairwoman chairperson speaker premier commissioner excellency director-general secretary-general'.split(
    ' ',
  ),
)
/** Common words that are surnames after a given name. */
const SURNAMES_TOO = new Set(
  'major minor key main special general will new good long best short young white black low little small large great high man bush rich sharp day sun may march'.split(
    ' ',
  ),
)
/** Begin what a title in capitals goes on with, and nobody's name: "Minister of Public Safety", "General Debate". */
const NEVER_FIRST = words(`
  action affairs blocked career cargo community corporate cyberspace dead debate delegation development discuss drug
  embassies engagements funds greater impacts infectious join media ministerial number operation positive programmes programs relief
  safety selection site strategic teams technology troops
`)
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|VI|VII|VIII|IX|XIV|XVI)$/

/**
 * The last token of a person's name that begins at `index`, or -1. `trusted`: a title or honorific stands before it, so
 * that unknown words and surnames that are also something else ("May", "Park") are taken.
 */
export function nameEnd(tokens: readonly Token[], index: number, trusted: boolean, gazetteer: Gazetteer): number {
  let end = -1
  let i = index
  let longest = LONGEST_NAME
  for (; i < index + longest; i++) {
    const token = at(tokens, i)
    if (!token.word || isClitic(token) || isNumber(token)) {
      // "Shia’ Al-Varn": the sign of a letter of Arabic.
      const isLetter = /^['’]$/.test(token.text) && end === i - 1 && /^Al-/.test(at(tokens, i + 1).text)
      if (isLetter && !at(tokens, i - 1).folded.endsWith('s')) continue
      const nickname = end === i - 1 ? nicknameEnd(tokens, i) : -1
      if (nickname > i && !stops(tokens, nickname + 1, index, end, trusted, gazetteer)) {
        longest += nickname - i + 1
        i = nickname
        continue
      }
      const bracketed = token.text === '[' && i === index ? bracketEnd(tokens, i) : -1
      if (bracketed < 0) break
      i = bracketed
      continue
    }
    if (!token.capital) {
      if (!NAME_PARTICLES.has(token.folded) || !particleLeadsOn(tokens, i)) break
      // "Rima bint Badr bin Salim bin Aziz Al Varn": those between do not count.
      if (longest < LONGEST_CHAIN) longest++
      continue
    }
    if (SUFFIX.test(token.text)) {
      if (end >= 0) end = i
      break
    }
    if (stops(tokens, i, index, end, trusted, gazetteer)) break
    end = i
  }
  // "NAME, Jr."
  return end >= 0 && at(tokens, end + 1).text === ',' && /^(?:Jr|Sr)\.?$/.test(at(tokens, end + 2).text) ? end + 2 : end
}

/** A noun of places and events, which no name of a person is. */
function isNoun(token: Token): boolean {
  return PLACE_NOUNS.has(token.folded) && !PLACE_SURNAMES.has(token.folded) && !isGivenName(token)
}

function endsPersonRun(tokens: readonly Token[], next: number): boolean {
  return !at(tokens, next).capital || POST_NOMINALS.has(at(tokens, next).text)
}

/** "[Bashir al] Assad": an editor's completion is part of the name. */
function bracketEnd(tokens: readonly Token[], index: number): number {
  for (let i = index + 1; i < index + 5; i++) if (at(tokens, i).text === ']') return at(tokens, i + 1).capital ? i : -1
  return -1
}

function particleLeadsOn(tokens: readonly Token[], index: number): boolean {
  const next = at(tokens, index + 1)
  return next.capital || (NAME_PARTICLES.has(next.folded) && at(tokens, index + 2).capital)
}

function stops(
  tokens: readonly Token[],
  i: number,
  first: number,
  end: number,
  trusted: boolean,
  gazetteer: Gazetteer,
): boolean {
  const token = at(tokens, i)
  const { folded } = token
  if (token.text === 'I' && !at(tokens, i + 1).capital) return true
  // "as Minister I’ve come"
  if (/^(?:I|You|He|She|We|They|It)[’'](?:ve|m|ll|d|re)$/.test(token.text)) return true
  // "a message to Anna Lund Image: Wire": who took the picture follows.
  if (/^(?:Image|Photo|Video|Audio)$/.test(token.text) && at(tokens, i + 1).text === ':') return true
  if (i > first && isPartOfName(token)) return false
  if (i === first && NEVER_FIRST.has(folded) && !/^(?:mrs?|ms|miss|dr|sir)$/.test(at(tokens, first - 1).folded))
    return true
  // "the Envoy to Combat Anti-Semitism"
  if (i === first && /^(?:anti|counter|non)-/.test(folded)) return true
  // "PM-to-be NAME"
  if (i === first && /-(?:to-be|in-waiting|designate|elect)$/.test(folded)) return true
  // "Chairwoman A. Lund"
  if (isInitial(token) && (i > first || (trusted && at(tokens, i + 1).capital))) return false
  if (end >= 0 && POST_NOMINALS.has(token.text) && !isAcronym(at(tokens, i - 1))) return true
  // "JANE LUND", a line below "Acting Assistant Secretary Lund"
  if (
    end >= 0 &&
    token.fresh &&
    (TITLE_HEADS.has(folded) || TITLE_MODIFIERS.has(folded) || isAcronym(at(tokens, i - 1)) !== isAcronym(token))
  )
    return true
  // "Says" and "Travels to" in a headline, "General" in "California Attorney General NAME".
  if (end >= 0 && HEADLINE_VERBS.has(folded)) {
    const next = at(tokens, i + 1)
    if (next.capital || (end > first && goesOn(next) && isInHeadline(tokens, i))) return true
  }
  // "Statement by NAME Welcoming the Treaty"
  const isObject = at(tokens, i + 1).capital || at(tokens, i + 1).folded === 'the'
  if (end > first && /^\w{3,}ing$/.test(folded) && isObject && isInHeadline(tokens, i))
    return !HEADLINE_VERBS.has(at(tokens, i + 1).folded)
  if (!trusted && end >= 0 && TITLE_HEADS.has(folded) && at(tokens, i + 1).capital && !isGivenName(at(tokens, i - 1)))
    return true
  if (WEEKDAYS.has(folded) || NOT_BODIES.has(token.text.endsWith('.') ? token.text.slice(0, -1) : token.text))
    return true
  // "Mar" and "Jan" are names where no day follows.
  const abbreviated =
    folded.length === 3 && folded !== 'may' && !token.text.endsWith('.') && !isNumber(at(tokens, i + 1))
  if (MONTHS.has(folded) && !(abbreviated && !isNumber(at(tokens, i - 1))))
    return !((trusted || end >= 0) && folded === 'may' && !isNumber(at(tokens, i + 1)))
  if (SENTENCE_STARTERS.has(folded) && !(i === first && beginsName(tokens, i, trusted)))
    return !(i > first && isGivenName(at(tokens, first)) && SURNAMES_TOO.has(folded))
  const afterGiven = i > first && isGivenName(at(tokens, i - 1)) && i - first <= 2
  const known = gazetteer.find(tokens, i)
  if (known && known.entry.kind !== 'person') {
    if (known.last > i) return true
    // "Werner Siemens" is no company.
    const isBody = known.entry.kind === 'organization' && known.entry.classification !== 'COMPANY'
    const leads = known.entry.kind !== 'organization' && isGivenName(token) && at(tokens, i + 1).capital
    return isBody || !(afterGiven || leads)
  }
  if (HEADLINE_VERBS.has(folded) && i === first && !isGivenName(token) && goesOn(at(tokens, i + 1))) return true
  if (trusted && i > first && PLACE_SURNAMES.has(folded) && endsPersonRun(tokens, i + 1)) return false
  // "the Honorable Prime Minister" names nobody.
  if (trusted && i === first && (titleAt(tokens, i, gazetteer)?.last ?? i) > i) return true
  if (trusted && i === first)
    return (
      BODY_NOUNS.has(folded) ||
      OFFICES.has(folded) ||
      (isNoun(token) && !/^(?:mrs?|ms|miss|dr|sir)$/.test(at(tokens, first - 1).folded))
    )
  // "Souleymane Ag Lund": a Tuareg's "son of", no company.
  if (token.text === 'Ag' && i > first && at(tokens, i + 1).capital) return false
  if (i === first && isKorean(tokens, i)) return false
  if (CAPITALISED_COMMON.has(folded)) return !afterGiven
  // "Bill Lund" is no bill.
  const isGiven = i === first && isGivenName(token) && at(tokens, i + 1).capital
  if (BODY_NOUNS.has(folded) || PLACE_NOUNS.has(folded)) return !afterGiven && !isGiven
  return false
}

/** "Park Joo-ho": a surname, then a given name of two syllables. */
export const isKorean = (tokens: readonly Token[], first: number): boolean =>
  LEADING_SURNAMES.has(at(tokens, first).folded) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(at(tokens, first + 1).text)

/** After the verb of a headline: "President Meets with", "Minister Visits Oslo". */
const goesOn = (next: Token) => next.capital || /^(?:with|in|on|to|for|from|against|over|into|at)$/.test(next.folded)

/** After a name it makes the whole that of a thing: "Queen Astrid Hospital". */
export function isThing({ capital, folded }: Token): boolean {
  if (!capital || /^(?:administration|government|cabinet|office|team|party)$/.test(folded)) return false
  return (PLACE_NOUNS.has(folded) || BODY_NOUNS.has(folded)) && !PLACE_SURNAMES.has(folded)
}
