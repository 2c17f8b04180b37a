import { countryOfCity } from '../lists/cities.ts'
import { NAME_PARTICLES } from '../lists/givenNames.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { beginsBody, bodyRunEnd, unionEnd } from './bodyRuns.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { type TitlePhrase, titlePhrase } from './mentions.ts'
import { joinedEnd, matterEnd, portfolioEnd, smallPortfolioEnd } from './portfolios.ts'
import { headAt } from './titleHeads.ts'

const SERVANTS = /^(?:assistant|adviser|advisor|aide|counsellor|counselor)$/
const COMMITTEES = /^(?:committee|commission|council|board|agency|authority|bureau|institute|subcommittee|directorate)$/

/** Are posted to capitals: "ambassador to Oslo". */
const ENVOYS = /^(?:ambassador|envoy|consul|nuncio|representative)$/

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
    // "Minister of Labour": what they deal with, and not the party.
    const named = at(tokens, i).text === 'Labour' ? undefined : gazetteer.find(tokens, i)
    const run = named || at(tokens, i).folded === 'european' ? bodyRunEnd(tokens, i) : unionEnd(tokens, i)
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
      phrase.affiliation ??= { first: i, last: named.last }
      // "Speaker of the Parliament of Karelund"
      const isWhole = preposition === 'of' && named.entry.kind === 'state' && phrase.affiliation.last === phrase.last
      if (isWhole) phrase.affiliation.last = named.last
      if ('code' in named.entry) phrase.code ??= named.entry.code
      phrase.last = named.last
      continue
    }
    // "Assistant to the President Anna Lund" names the assistant.
    if (preposition === 'to' && SERVANTS.test(phrase.words.at(-1) ?? '') && start > phrase.last + 2) {
      const served = headAt(tokens, start)
      if (served >= start && at(tokens, served).capital && at(tokens, served + 1).capital) {
        phrase.last = served
        return
      }
    }
    // "National Security Adviser to the Prime Minister of Karelund Anna Lund"
    const assisted =
      preposition === 'to' && SERVANTS.test(phrase.words.at(-1) ?? '') && start > phrase.last + 2
        ? titleOf(tokens, start, gazetteer)
        : undefined
    if (assisted?.code && at(tokens, assisted.last + 1).capital) {
      phrase.affiliation ??= assisted.affiliation
      phrase.code ??= assisted.code
      phrase.last = assisted.last
      return
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

/** "President of Karelund" with the state, and nothing of the name that may follow. */
function titleOf(tokens: readonly Token[], first: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const last = at(tokens, first).capital ? headAt(tokens, first) : -1
  if (last < first) return undefined
  const phrase = titlePhrase(first, last, [])
  complement(tokens, phrase, gazetteer)
  return phrase
}

/** "the President of Karelund", "NAME, Crown Prince of Ras Lund": no name follows. */
function isApposed(tokens: readonly Token[], first: number): boolean {
  const before = at(tokens, first - 1)
  return before.folded === 'the' || (before.text === ',' && at(tokens, first - 2).capital)
}

/** The last token of a city's name of several words at `index`: "Crown Prince of Abu Dhabi". -1 for none. */
function cityEnd(tokens: readonly Token[], index: number): number {
  if (!at(tokens, index).capital || !at(tokens, index + 1).capital) return -1
  const name = `${at(tokens, index).text} ${at(tokens, index + 1).text}`
  if (countryOfCity(name) === undefined) return -1
  return /^(?:city|county|state|province|region|district)$/.test(at(tokens, index + 2).folded) ? index + 2 : index + 1
}

/** Capitalised words only, none of which makes a body. */
function plain(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!at(tokens, i).capital || BODY_NOUNS.has(at(tokens, i).folded)) return false
  return true
}

/** The end of a capitalised name after "of": at a given name or honorific another name begins. */
function bodyEnd(tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  let i = index
  let end = index
  /** "Bank for Roads": "and" joins another purpose. */
  let hasPurpose = false
  while (i < index + 8) {
    const token = at(tokens, i)
    if (i > index && (isGivenName(token) || HONORIFICS.has(token.folded) || token.folded === 'his')) break
    if (i > index && BODY_NOUNS.has(at(tokens, i - 1).folded) && !/^(?:of|for)$/.test(token.folded)) break
    if (token.capital && !isClitic(token)) end = ++i
    else if (token.folded === 'of' && at(tokens, i + 1).capital && i > index) i++
    else if (token.folded === 'for' && at(tokens, i + 1).capital && BODY_NOUNS.has(at(tokens, i - 1).folded)) {
      hasPurpose = true
      i++
    } else if (
      token.folded === 'and' &&
      i > index &&
      at(tokens, i + 1).capital &&
      (hasPurpose || beginsBody(tokens, i + 1))
    )
      i++
    else break
  }
  // "Governor of Kestrel Bay Anna Lund" ends before the name; a lone pair of unknown words is place or name: keep the first.
  const found = gazetteer.find(tokens, index)
  return found ? Math.max(end, found.last + 1) : end
}
