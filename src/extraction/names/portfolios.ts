import { NAME_PARTICLES } from '../lists/givenNames.ts'
import { HONORIFICS, PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'
import { beginsBody } from './bodyRuns.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import type { TitlePhrase } from './mentions.ts'
import { headAt } from './titleHeads.ts'

/** Whether who bears a title has a portfolio. */
export const hasPortfolio = ({ words }: TitlePhrase) => PORTFOLIOS.test(words.at(-1) ?? '')

const PORTFOLIOS = /^(?:minister|secretary|commissioner|undersecretary)$/

/** Advise or report on something. */
const ADVISERS = /^(?:adviser|advisor|rapporteur|envoy|representative|coordinator|counsel|ombudsman|commissioner)$/

/** The last word of the "on consular matters" after which a name follows: "adviser on consular matters, NAME,". -1 where none does. */
export function matterEnd(tokens: readonly Token[], { words }: TitlePhrase, start: number): number {
  if (!ADVISERS.test(words.at(-1) ?? '')) return -1
  for (let i = start; i < start + 5; i++) {
    const { text, word, capital } = at(tokens, i)
    if (text === ',') return i > start && at(tokens, i + 1).capital && at(tokens, i + 2).capital ? i - 1 : -1
    if (!word || capital) return -1
  }
  return -1
}

/** The end of "Rivers and Resettlement": a last word of the same portfolio, and nobody's name or office, may follow. */
export function joinedEnd(tokens: readonly Token[], phrase: TitlePhrase, end: number, gazetteer: Gazetteer): number {
  if (!hasPortfolio(phrase) || at(tokens, end).folded !== 'and') return end
  const word = at(tokens, end + 1)
  const another = isGivenName(word) || headAt(tokens, end + 1) >= 0 || gazetteer.find(tokens, end + 1)
  const next = at(tokens, end + 2)
  return word.capital && (!next.capital || HONORIFICS.has(next.folded)) && !another ? end + 2 : end
}

/** The end of the capitalised portfolio at `index`: "Foreign Affairs", "Trade of the Republic of Karelia"; `index` for none. */
export function portfolioEnd(tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  let i = index
  let end = index
  while (i < index + 20) {
    const token = at(tokens, i)
    const name = isGivenName(token) && at(tokens, i + 1).capital
    if (i > index && !at(tokens, i - 1).capital && isStateOfMany(tokens, i, gazetteer)) break
    if (token.capital && PORTFOLIO_WORDS.has(token.folded) && !name) end = ++i
    else if (i === index && PORTFOLIO_WORDS.has(nextWord(tokens, i)) && gazetteer.find(tokens, i)?.last === i) i++
    else if (i > index && /^(?:and|&|,|of|the|for|in|to|on)$/.test(token.folded)) {
      // "the Secretary of Commerce, the National Security Advisor": another office
      if (at(tokens, i + 1).folded === 'the' && (token.text === ',' || beginsBody(tokens, i + 1))) break
      if (!PORTFOLIO_WORDS.has(nextWord(tokens, i)) && !(token.folded !== ',' && gazetteer.find(tokens, i + 1))) break
      i++
    } else if (i > index && !at(tokens, i - 1).capital) {
      const named = gazetteer.find(tokens, i)
      const of = at(tokens, i - 1).folded === 'the' ? i - 2 : i - 1
      // "Minister of Trade of the Republic of Karelia": the state is whose minister it is.
      if (!named || (named.entry.kind === 'state' && at(tokens, of).folded === 'of')) break
      end = i = named.last + 1
    } else break
  }
  return end
}

/** "Republic of Karelia": one word of it is a portfolio, too. */
function isStateOfMany(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const named = at(tokens, i).capital ? gazetteer.find(tokens, i) : undefined
  return named?.entry.kind === 'state' && named.last > i
}

/**
 * The end of what a minister with a small letter is for: "the minister for maritime affairs and fisheries, NAME,". Whom it is of is named next, or
 * it is no portfolio: "thanked the minister for energy assistance".
 */
export function smallPortfolioEnd(tokens: readonly Token[], { last, words }: TitlePhrase, start: number): number {
  if (at(tokens, last).capital || !SMALL_PORTFOLIOS.test(words.at(-1) ?? '')) return start
  let i = start
  while (i < start + 7 && isOfPortfolio(tokens, i, start)) i++
  // "the secretary of state for Educational Affairs"
  if (at(tokens, i - 1).folded === 'for' && i > start + 1 && PORTFOLIO_WORDS.has(at(tokens, i).folded)) return i - 1
  let end = at(tokens, i).text === ',' ? i + 1 : i
  const isNamed = at(tokens, end).capital
  while (at(tokens, end).capital || NAME_PARTICLES.has(at(tokens, end).folded)) end++
  // "asked the minister for defence support, NAME said" closes with no comma.
  if (at(tokens, i).text === ',' && !/^[,.]$/.test(at(tokens, end).text)) return start
  return isNamed && i > start && at(tokens, i - 1).folded !== 'and' ? i : start
}

const SMALL_PORTFOLIOS =
  /^(?:minister|secretary|state|commissioner|undersecretary|director|chief|head|adviser|advisor|spokesman|spokeswoman|spokesperson)$/

function isOfPortfolio(tokens: readonly Token[], i: number, start: number): boolean {
  const { capital, folded } = at(tokens, i)
  if (capital) return false
  return (
    PORTFOLIO_WORDS.has(folded) ||
    (i > start && /^(?:and|for|of)$/.test(folded) && PORTFOLIO_WORDS.has(at(tokens, i + 1).folded))
  )
}

function nextWord(tokens: readonly Token[], index: number): string {
  for (let i = index + 1; i < index + 4; i++) {
    const token = at(tokens, i)
    if (!/^(?:and|&|,|of|the|for)$/.test(token.folded)) return token.capital ? token.folded : ''
  }
  return ''
}
