import { countryOfCity } from '../lists/cities.ts'
import { NAME_PARTICLES } from '../lists/givenNames.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { bodyRunEnd, unionEnd } from './bodyRuns.ts'
import { bodyEnd, cityEnd, isApposed, plain } from './complementEnds.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { type TitlePhrase, titlePhrase } from './mentions.ts'
import { hasPortfolio, joinedEnd, matterEnd, portfolioEnd, smallPortfolioEnd } from './portfolios.ts'
import { headAt } from './titleHeads.ts'

const COMMITTEES = /^(?:committee|commission|council|board|agency|authority|bureau|institute|subcommittee|directorate)$/

/** Are sent to states and bodies, and posted to capitals: "ambassador to Oslo". */
const ENVOYS =
  /^(?:ambassador|envoy|consul|nuncio|representative|coordinator|negotiator|commissioner|chargé|charge|d'affaires)$/

/** Takes in "of State", "for Consular Affairs", "of Kazakhstan", "to the United Nations". */
export function complement(tokens: readonly Token[], phrase: TitlePhrase, gazetteer: Gazetteer): void {
  for (let round = 0; round < 3; round++) {
    // "Chairman of the House's Foreign Affairs Committee"
    const part = isClitic(at(tokens, phrase.last + 1)) && round > 0 ? bodyRunEnd(tokens, phrase.last + 2) : -1
    if (part > phrase.last + 2) {
      phrase.affiliation = { first: phrase.last + 2, last: part }
      phrase.last = part
      return
    }
    const preposition = at(tokens, phrase.last + 1).folded
    if (!/^(?:of|for|to|on|in|at)$/.test(preposition)) return
    let i = phrase.last + 2
    if (at(tokens, i).folded === 'the') i++
    // "of the sisterly Republic of Karelia", as the press of the Gulf writes
    if (/^(?:sisterly|brotherly|friendly)$/.test(at(tokens, i).folded)) i++
    const start = i
    const isServing = serves(tokens, phrase, preposition, start, gazetteer)
    if (isServing === false) return
    if (isServing) continue
    // "Minister of Labour": what they deal with, and not the party.
    const named = at(tokens, i).text === 'Labour' ? undefined : gazetteer.find(tokens, i)
    // "President of the Central Bank", and not "Minister of Trade Relations"
    const mayBeBody = named || at(tokens, i).folded === 'european' || (i > phrase.last + 2 && !hasPortfolio(phrase))
    const run = Math.max(mayBeBody ? bodyRunEnd(tokens, i) : -1, unionEnd(tokens, i))
    // "President of the Karelian Development Bank"
    if (run > (named?.last ?? i)) {
      phrase.affiliation ??= { first: i, last: run }
      phrase.last = run
      continue
    }
    if (
      named &&
      named.entry.kind !== 'person' &&
      !(named.entry.kind === 'demonym' && at(tokens, named.last + 1).capital)
    ) {
      // "thanked the Prime Minister for Kenya's support": what somebody is thanked for is no office.
      if (preposition === 'for' && isClitic(at(tokens, named.last + 1))) return
      // "Special Envoy for Kenya", "Ambassador to Karelund": where somebody is sent is not whose envoy that is.
      if (preposition !== 'of' && ENVOYS.test(phrase.words.at(-1) ?? '')) {
        for (let word = start; word <= named.last; word++) phrase.portfolio.push(at(tokens, word).folded)
        phrase.destination ??= { first: i, last: named.last }
        phrase.last = named.last
        continue
      }
      phrase.affiliation ??= { first: i, last: named.last }
      // "Speaker of the Parliament of Karelund"
      const isWhole = preposition === 'of' && named.entry.kind === 'state' && phrase.affiliation.last === phrase.last
      if (isWhole) phrase.affiliation.last = named.last
      if ('code' in named.entry) phrase.code ??= named.entry.code
      phrase.last = named.last
      continue
    }
    const office = officeServed(tokens, phrase, start)
    const served = office ? titleOf(tokens, start, gazetteer) : undefined
    if (office && served) {
      phrase.affiliation = { first: office, last: served.last }
      phrase.code ??= served.code
      phrase.last = served.last
      return
    }
    const posted = /^(?:in|to)$/.test(preposition) && ENVOYS.test(phrase.words.at(-1) ?? '')
    // "Ambassador to Oslo Anna Lund"
    const isNext = at(tokens, start + 1).capital && at(tokens, start + 2).capital
    if (posted && countryOfCity(at(tokens, start).text) !== undefined && (isNext || !at(tokens, start + 1).capital)) {
      phrase.last = start
      return
    }
    const matter = preposition === 'on' ? matterEnd(tokens, phrase, start) : -1
    if (matter >= 0) {
      phrase.last = matter
      return
    }
    if (/^(?:on|in|at|to)$/.test(preposition) && !PORTFOLIO_WORDS.has(at(tokens, i).folded)) return
    i = Math.max(portfolioEnd(tokens, i, gazetteer), smallPortfolioEnd(tokens, phrase, start))
    // "chair of the Foreign Affairs Committee": the words name a body, not a portfolio.
    const whole = COMMITTEES.test(at(tokens, i).folded) && at(tokens, i).capital
    if (i > start && whole) {
      phrase.affiliation ??= { first: start, last: i }
      phrase.last = i
      continue
    }
    if (i > start) {
      for (let word = start; word < i; word++)
        if (at(tokens, word).capital) phrase.portfolio.push(at(tokens, word).folded)
      phrase.last = joinedEnd(tokens, phrase, i, gazetteer) - 1
      continue
    }
    const city = cityEnd(tokens, start)
    if (city >= start) {
      phrase.last = city
      continue
    }
    if (!at(tokens, start).capital || headAt(tokens, start) >= 0 || isGivenName(at(tokens, start))) return
    i = joinedEnd(tokens, phrase, bodyEnd(tokens, start, gazetteer), gazetteer)
    // "President of Karelund Arkadi Velnov": without an article before the title a name follows the place.
    if (
      i - start >= 3 &&
      !isApposed(tokens, phrase.first) &&
      plain(tokens, start, i) &&
      !NAME_PARTICLES.has(at(tokens, i - 2).folded)
    )
      i -= 2
    if (i === start) return
    phrase.affiliation ??= { first: start, last: i - 1 }
    phrase.last = i - 1
  }
}

/** The "Office" of "Head of the Office of the President", after which comes whose it is; undefined for none. */
function officeServed(tokens: readonly Token[], { affiliation, last }: TitlePhrase, start: number): number | undefined {
  const isOfOffice = affiliation?.last === last && OFFICES.test(at(tokens, last).text)
  return isOfOffice && at(tokens, last + 1).folded === 'of' && start === last + 3 ? affiliation?.first : undefined
}

const OFFICES = /^(?:Office|Administration|Cabinet|Secretariat|Chancellery|Staff|Apparatus)$/

/**
 * Takes in the office that a title's bearer serves, "the President of Karelund" in "Chief of Staff to the President of Karelund". False where somebody
 * is named with it: "Chief of Staff for Council President Anna Lund" ends before "for". Undefined where nobody is served.
 */
function serves(
  tokens: readonly Token[],
  phrase: TitlePhrase,
  preposition: string,
  start: number,
  gazetteer: Gazetteer,
): boolean | undefined {
  const hasArticle = start > phrase.last + 2
  if (!isServant(phrase, preposition, hasArticle)) return undefined
  const body = Math.max(gazetteer.find(tokens, start)?.last ?? -1, bodyRunEnd(tokens, start))
  const first = body < start ? start : body + 1
  const served = titleOf(tokens, first, gazetteer)
  if (!served?.words.some((word) => SERVED.test(word))) return undefined
  const isNamed = at(tokens, served.last + 1).capital
  if (isNamed && (!hasArticle || first > start || followsName(tokens, phrase.first))) return false
  phrase.affiliation ??= served.affiliation ?? (first > start ? { first: start, last: body } : undefined)
  phrase.code ??= served.code
  phrase.last = served.last
  return true
}

function isServant({ words, portfolio }: TitlePhrase, preposition: string, hasArticle: boolean): boolean {
  const head = words.at(-1) ?? ''
  if (/^(?:envoy|representative|deputy)$/.test(head)) return preposition === 'of' && hasArticle
  if (head === 'chief') return portfolio.at(-1) === 'staff'
  if (head === 'head') return /^(?:cabinet|office)$/.test(portfolio.at(-1) ?? '')
  return SERVANTS.test(head) && (preposition !== 'of' || hasArticle)
}

const SERVANTS = /^(?:assistant|adviser|advisor|aide|counsellor|counselor|spokes(?:man|woman|person))$/
const SERVED =
  /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|prince|secretary|secretary-general|governor|speaker|chair(?:man|woman|person)?|commissioner|mayor|pope)$/

/** "NAME, Chief of Staff", "NAME, the adviser" */
function followsName(tokens: readonly Token[], first: number): boolean {
  const comma = /^(?:the|an?)$/.test(at(tokens, first - 1).folded) ? first - 2 : first - 1
  return at(tokens, comma).text === ',' && at(tokens, comma - 1).capital
}

/** "President of Karelund" with the state, and nothing of the name that may follow. */
function titleOf(tokens: readonly Token[], first: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const last = at(tokens, first).capital ? headAt(tokens, first) : -1
  if (last < first) return undefined
  const phrase = titlePhrase(
    first,
    last,
    tokens.slice(first, last + 1).map(({ folded }) => folded),
  )
  complement(tokens, phrase, gazetteer)
  return phrase
}
