import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { bodyRunEnd } from './bodyRuns.ts'
import { type Complement, ledBody, namedPlace, otherBody, posting } from './complementSteps.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { type TitlePhrase, titlePhrase } from './mentions.ts'
import { hasPortfolio, joinedEnd, matterEnd, portfolioEnd, smallPortfolioEnd } from './portfolios.ts'
import { officeServed, ofStaff, serves } from './servedOffices.ts'
import { headAt } from './titleHeads.ts'

/** "Minister of Trade of Karelund to the Union" has three. */
const MOST_COMPLEMENTS = 3

/** Each takes in more of the title: true where more may follow, false where the title ends there, undefined where something else stands there. */
const STEPS = [ofStaff, serves, ledBody, namedPlace, officeServed, posting, matter, portfolio, otherBody]

/** Takes in "of State", "for Consular Affairs", "of Kazakhstan", "to the United Nations". */
export function complement(tokens: readonly Token[], phrase: TitlePhrase, gazetteer: Gazetteer): void {
  const titleOf = (first: number) => officeAt(tokens, first, gazetteer)
  for (let round = 0; round < MOST_COMPLEMENTS; round++) {
    // "Chairman of the House's Foreign Affairs Committee"
    const part = isClitic(at(tokens, phrase.last + 1)) && round > 0 ? bodyRunEnd(tokens, phrase.last + 2) : -1
    if (part > phrase.last + 2) {
      phrase.affiliation = { first: phrase.last + 2, last: part }
      phrase.last = part
      return
    }
    const preposition = at(tokens, phrase.last + 1).folded
    if (!/^(?:of|for|to|on|in|at)$/.test(preposition)) return
    let start = phrase.last + 2
    if (at(tokens, start).folded === 'the') start++
    // "of the sisterly Republic of Karelia", as the press of the Gulf writes
    if (/^(?:sisterly|brotherly|friendly)$/.test(at(tokens, start).folded)) start++
    const hasArticle = start > phrase.last + 2
    if (hasArticle && isPartOf(tokens, start)) return
    const here: Complement = { tokens, phrase, gazetteer, preposition, start, hasArticle, titleOf }
    let goesOn: boolean | undefined
    for (const step of STEPS) {
      goesOn = step(here)
      if (goesOn !== undefined) break
    }
    if (!goesOn) return
  }
}

/** "President of Karelund" with the state, and nothing of the name that may follow. */
function officeAt(tokens: readonly Token[], first: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const last = at(tokens, first).capital ? headAt(tokens, first) : -1
  if (last < first) return undefined
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded)
  const phrase = titlePhrase(first, last, words)
  complement(tokens, phrase, gazetteer)
  return phrase
}

/** "of the Oslo office", "of the Karelian city of Brodd": the capitals only say which. */
function isPartOf(tokens: readonly Token[], start: number): boolean {
  let i = start
  while (i < start + 4 && at(tokens, i).capital) i++
  return i > start && PARTS.test(at(tokens, i).folded)
}

const PARTS =
  /^(?:office|branch|chapter|bureau|division|campus|city|town|village|capital|province|region|district|state|island|army|military|navy|police)$/

/** "Adviser on consular matters" */
function matter({ tokens, phrase, preposition, start }: Complement): boolean | undefined {
  const last = preposition === 'on' ? matterEnd(tokens, phrase, start) : -1
  if (last < 0) return undefined
  phrase.last = last
  return false
}

/** "Minister of Foreign Affairs and Trade", "chair of the Foreign Affairs Committee" */
function portfolio({ tokens, phrase, gazetteer, preposition, start, hasArticle }: Complement): boolean | undefined {
  // "director at Rights Watch": where somebody works is no matter of theirs.
  const isFor =
    preposition !== 'at' && (!/^(?:on|in|to)$/.test(preposition) || PORTFOLIO_WORDS.has(at(tokens, start).folded))
  if (!isFor) return false
  // "chair of the Council of Churches", and not "of the Council of Ministers"
  const [noun, of, member] = [at(tokens, start), at(tokens, start + 1), at(tokens, start + 2)]
  const isBody = hasArticle && noun.capital && COMMITTEES.test(noun.folded) && of.folded === 'of' && member.capital
  if (isBody && !PORTFOLIO_WORDS.has(member.folded)) return undefined
  const end = Math.max(portfolioEnd(tokens, start, gazetteer), smallPortfolioEnd(tokens, phrase, start))
  if (end === start) return isForMatter(tokens, phrase, preposition, start)
  // "deputy commissioner of the Immigration Bureau"
  if (hasArticle && end > start + 1 && COMMITTEES.test(at(tokens, end - 1).folded)) {
    phrase.affiliation ??= { first: start, last: end - 1 }
    phrase.last = end - 1
    return true
  }
  // The words name a body, not a portfolio.
  if (COMMITTEES.test(at(tokens, end).folded) && at(tokens, end).capital) {
    phrase.affiliation ??= { first: start, last: end }
    phrase.last = end
    return true
  }
  for (let word = start; word < end; word++)
    if (at(tokens, word).capital) phrase.portfolio.push(at(tokens, word).folded)
  phrase.last = joinedEnd(tokens, phrase, end, gazetteer) - 1
  return true
}

/** "the Minister for Fish": a single word for which no list has a place. */
function isForMatter(
  tokens: readonly Token[],
  phrase: TitlePhrase,
  preposition: string,
  start: number,
): true | undefined {
  const { capital, folded } = at(tokens, start)
  if (preposition !== 'for' || !hasPortfolio(phrase) || !capital || isGivenName(at(tokens, start))) return undefined
  if (at(tokens, start + 1).capital || at(tokens, start + 1).folded === 'and' || start > phrase.last + 2)
    return undefined
  phrase.portfolio.push(folded)
  phrase.last = start
  return true
}

const COMMITTEES = /^(?:committee|commission|council|board|agency|authority|bureau|institute|subcommittee|directorate)$/
