import { countryOfCity } from '../lists/cities.ts'
import { NAME_PARTICLES } from '../lists/givenNames.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { bodyRunEnd, unionEnd } from './bodyRuns.ts'
import { bodyEnd, cityEnd, isApposed, plain } from './complementEnds.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import type { TitlePhrase } from './mentions.ts'
import { hasPortfolio, joinedEnd, portfolioEnd } from './portfolios.ts'
import { headAt } from './titleHeads.ts'

/** What follows a title's preposition. */
export interface Complement {
  tokens: readonly Token[]
  /** The title as far as it has been read; a step that takes in more makes it longer. */
  phrase: TitlePhrase
  gazetteer: Gazetteer
  preposition: string
  /** The first token after the preposition and the article. */
  start: number
  hasArticle: boolean
  /** The office that begins at a token, with its state. */
  titleOf(first: number): TitlePhrase | undefined
}

/** Are sent to states and bodies, and posted to capitals: "ambassador to Oslo". */
const ENVOYS =
  /^(?:ambassador|ambassador-at-large|envoy|consul|nuncio|representative|coordinator|negotiator|commissioner|chargé|charge|d'affaires)$/

const isEnvoy = ({ words }: TitlePhrase) => ENVOYS.test(words.at(-1) ?? '')

/** "President of the Karelian Development Bank", "Director of the Foreign Service Institute"; not "Minister of Trade Relations". */
export function ledBody(here: Complement): boolean | undefined {
  const { tokens, phrase, gazetteer, start, hasArticle } = here
  const named = known(tokens, start, gazetteer)
  const isMarked = named !== undefined || at(tokens, start).folded === 'european'
  const isUnmarked = !isMarked && hasArticle && !hasPortfolio(phrase)
  const run = isMarked || isUnmarked ? bodyRunEnd(tokens, start) : -1
  const last = Math.max(isUnmarked ? withoutName(tokens, start, run) : run, unionEnd(tokens, start))
  if (last <= (named?.last ?? start)) return undefined
  if (isSentToBody(here)) send(here, last)
  else phrase.affiliation ??= { first: start, last }
  phrase.last = last
  return true
}

/** "Special Envoy for Kenya", "Ambassador to Karelund": where somebody is sent is not whose envoy that is. */
const isSentTo = ({ preposition, phrase }: Complement) => /^(?:for|to|in|on)$/.test(preposition) && isEnvoy(phrase)

/** Bodies have coordinators and commissioners of their own. */
const isSentToBody = (here: Complement) =>
  isSentTo(here) && /^(?:ambassador|envoy|representative)$/.test(here.phrase.words.at(-1) ?? '')

function send({ tokens, phrase, start }: Complement, last: number): void {
  for (let word = start; word <= last; word++) phrase.portfolio.push(at(tokens, word).folded)
  phrase.destination ??= { first: start, last }
}

/** Without the two last words of "Council of Human Rights Irmela Karst", which are nobody's rights. */
function withoutName(tokens: readonly Token[], start: number, run: number): number {
  const next = at(tokens, run + 1)
  if (/^(?:branch|division|section|unit|wing)$/.test(next.folded) && next.capital) return run + 1
  let of = run
  while (of > start && at(tokens, of).capital) of--
  const isOdd = (i: number) => !PORTFOLIO_WORDS.has(at(tokens, i).folded) && !BODY_NOUNS.has(at(tokens, i).folded)
  return of > start && run - of >= 3 && isOdd(run) && isOdd(run - 1) ? run - 2 : run
}

/** "Minister of Labour": what they deal with, and not the party. */
const known = (tokens: readonly Token[], start: number, gazetteer: Gazetteer) =>
  at(tokens, start).text === 'Labour' ? undefined : gazetteer.find(tokens, start)

/** "President of Kazakhstan", "Ambassador to Kenya", "spokesman for the United Nations" */
export function namedPlace(here: Complement): boolean | undefined {
  const { tokens, phrase, gazetteer, preposition, start } = here
  const named = known(tokens, start, gazetteer)
  if (!named || named.entry.kind === 'person') return undefined
  const { entry, last } = named
  if (entry.kind === 'demonym' && at(tokens, last + 1).capital) return undefined
  // "thanked the Prime Minister for Kenya's support": what somebody is thanked for is no office.
  if (preposition === 'for' && isClitic(at(tokens, last + 1))) return false
  if (entry.kind === 'organization' ? isSentToBody(here) : isSentTo(here)) {
    send(here, last)
    phrase.last = furtherEnd(tokens, last, gazetteer)
    return true
  }
  phrase.affiliation ??= { first: start, last }
  // "Speaker of the Parliament of Karelund"
  const isWhole = preposition === 'of' && entry.kind === 'state' && phrase.affiliation.last === phrase.last
  if (isWhole) phrase.affiliation.last = last
  if ('code' in entry) phrase.code ??= entry.code
  phrase.last = preposition === 'for' ? furtherEnd(tokens, last, gazetteer) : last
  return true
}

/** The end of "Kenya and Central Asia", "Kenya Reconciliation": more that such an officer is for. */
function furtherEnd(tokens: readonly Token[], last: number, gazetteer: Gazetteer): number {
  const next = at(tokens, last + 1).folded === 'and' ? last + 2 : last + 1
  const isName = isGivenName(at(tokens, next)) || headAt(tokens, next) >= 0
  if (isName || !at(tokens, next).capital || !PORTFOLIO_WORDS.has(at(tokens, next).folded)) return last
  return portfolioEnd(tokens, next, gazetteer) - 1
}

/** "Ambassador to Oslo Irmela Karst" */
export function posting({ tokens, phrase, preposition, start }: Complement): boolean | undefined {
  if (!/^(?:in|to)$/.test(preposition) || !isEnvoy(phrase)) return undefined
  const isNamed = at(tokens, start + 1).capital && at(tokens, start + 2).capital
  if (countryOfCity(at(tokens, start).text) === undefined || !(isNamed || !at(tokens, start + 1).capital))
    return undefined
  phrase.last = start
  return false
}

/** "Crown Prince of Abu Dhabi", "Governor of Kestrel Bay", "Chair of the Larkspur Trust" */
export function otherBody({ tokens, phrase, gazetteer, start }: Complement): boolean | undefined {
  const city = cityEnd(tokens, start)
  if (city >= start) {
    phrase.last = city
    return true
  }
  if (!at(tokens, start).capital || headAt(tokens, start) >= 0 || isGivenName(at(tokens, start))) return false
  let end = joinedEnd(tokens, phrase, bodyEnd(tokens, start, gazetteer), gazetteer)
  // "President of Karelund Arkadi Velnov": without an article before the title a name follows the place.
  const isNamed = end - start >= 3 && !isApposed(tokens, phrase.first) && plain(tokens, start, end)
  if (isNamed && !NAME_PARTICLES.has(at(tokens, end - 2).folded)) end -= 2
  if (end === start) return false
  phrase.affiliation ??= { first: start, last: end - 1 }
  phrase.last = end - 1
  return true
}
