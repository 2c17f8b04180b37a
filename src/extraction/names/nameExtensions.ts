import { countryOfCity } from '../lists/cities.ts'
import { MONTHS, WEEKDAYS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS, TITLE_HEADS, TITLE_TAILS } from '../lists/titles.ts'
import { beginsEntry } from '../text/lines.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import { beginsBody } from './bodyRuns.ts'
import { isTopic, secondTopic } from './coordinatedTopics.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { endsInHeadline } from './headlineWords.ts'
import { headAt } from './titleHeads.ts'
import { titleAt } from './titlePhrases.ts'

/** What bodies of several states keep in another. */
const MISSION =
  /^(?:Integrated|Support|Assistance|Partnership|Country|Liaison|Advisory|Monitoring|Observer|Stabili[sz]ation|Training|Police|Capacity|Verification) (?:Office|Mission|Force)$/

/** "of the United Kingdom", "for Disease Control and Prevention". */
export function extension(tokens: readonly Token[], noun: number, gazetteer: Gazetteer): number {
  let last = noun
  // "the United Nations Office at Nairobi"
  const isSeated = at(tokens, noun).text === 'Office' && at(tokens, noun + 1).folded === 'at'
  if (isSeated && countryOfCity(at(tokens, noun + 2).text) !== undefined && !at(tokens, noun + 3).capital)
    return noun + 2
  if (!/^(?:of|for|on|in|against|to)$/.test(at(tokens, noun + 1).folded) || !at(tokens, noun).capital) return last
  let i = noun + 2
  if (/^(?:the|an?)$/.test(at(tokens, i).folded)) i++
  const start = i
  // "the UN Integrated Office in Haiti", "the EU Partnership Mission in Moldova"
  const isPosted = MISSION.test(`${at(tokens, noun - 1).text} ${at(tokens, noun).text}`)
  const host = isPosted && at(tokens, noun + 1).folded === 'in' ? gazetteer.find(tokens, noun + 2) : undefined
  if (host?.entry.kind === 'state' && !at(tokens, host.last + 1).capital) return host.last
  // "Ministry of Labour": what it deals with, and not the party.
  const named = at(tokens, i).text === 'Labour' ? undefined : gazetteer.find(tokens, i)
  if (named && named.entry.kind !== 'demonym' && named.entry.kind !== 'person') {
    if (at(tokens, noun + 1).folded !== 'of') return last
    // "Office of the United Nations High Commissioner for Refugees"
    const commissioner = at(tokens, noun).folded === 'office' ? titleAt(tokens, named.last + 1, gazetteer) : undefined
    return commissioner ? commissioner.last : named.last
  }
  // "the Karelian Embassy in Oslo"
  const seat = /^(?:embassy|consulate)$/.test(at(tokens, noun).folded) && at(tokens, noun + 1).folded === 'in'
  if (seat && countryOfCity(at(tokens, noun + 2).text) !== undefined && !at(tokens, noun + 3).capital) return noun + 2
  if (/^(?:in|to)$/.test(at(tokens, noun + 1).folded)) return last
  // "was launched from the Space Center on STS-1", "a seat in the Senate against Ted Lund"
  const isOnThing = at(tokens, noun + 1).folded === 'on' && /\d/.test(at(tokens, i).text)
  const isAgainst =
    at(tokens, noun + 1).folded === 'against' && BODY_NOUNS.get(at(tokens, noun).folded) === 'GOVERNMENT'
  if (isOnThing || isAgainst) return last
  for (; i < start + 8; i++) {
    const token = at(tokens, i)
    if (beginsEntry(tokens, i) || (i > start && endsInHeadline(token))) break
    // "Council of Ministers of Bosnia and Herzegovina"
    const state = i > start && at(tokens, i - 1).folded === 'of' ? gazetteer.find(tokens, i) : undefined
    if (state?.entry.kind === 'state') return state.last
    if (
      token.capital &&
      token.folded !== 'the' &&
      !isClitic(token) &&
      !WEEKDAYS.has(token.folded) &&
      !MONTHS.has(token.folded)
    ) {
      const tail = TITLE_TAILS.has(token.folded) && !at(tokens, i + 1).capital
      // "Ministry of Foreign Affairs Anna Lund"
      const done =
        at(tokens, i - 1).folded === 'affairs' && !PORTFOLIO_WORDS.has(token.folded) && !BODY_NOUNS.has(token.folded)
      if (done) break
      // "the Coalition for the Return of Children Marta Lund"
      if (i > start && beginsName(tokens, i)) break
      if (i > start && titleAt(tokens, i, gazetteer) && !PORTFOLIO_WORDS.has(token.folded) && !tail) break
      last = i
      if (i === start && pairOfPlaces(tokens, i)) last = i += 2
    } else if (token.folded === 'and' && secondTopic(tokens, start, i, gazetteer) > 0) {
      last = i = secondTopic(tokens, start, i, gazetteer)
    } else if (endOfList(tokens, i) > 0) {
      last = i = endOfList(tokens, i)
    } else if (!/^(?:and|&|of|the|,)$/.test(token.folded) || !leadsOn(tokens, i)) break
  }
  return last
}

/** A given name and one more word after a name that is whole, and neither "President Lund" nor "South Carolina Coast". */
function beginsName(tokens: readonly Token[], i: number): boolean {
  const before = at(tokens, i - 1)
  if (!isGivenName(at(tokens, i)) || !before.capital || !at(tokens, i + 1).capital || at(tokens, i + 2).capital)
    return false
  const leadsOn =
    TITLE_HEADS.has(before.folded) || /^(?:south|north|east|west|new|saint|st|san|santa)$|-elect$/.test(before.folded)
  return !leadsOn && !BODY_NOUNS.has(at(tokens, i + 1).folded)
}

/** "England and Wales", where no verb of saying makes the second a speaker. */
function pairOfPlaces(tokens: readonly Token[], i: number): boolean {
  const [and, second, after] = [at(tokens, i + 1), at(tokens, i + 2), at(tokens, i + 3)]
  return (
    and.folded === 'and' &&
    second.capital &&
    !isAcronym(second) &&
    !after.capital &&
    after.word &&
    after.verb === undefined &&
    !isClitic(after)
  )
}

function leadsOn(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index)
  if (isPublicTopic(tokens, at(tokens, index + 1).folded === 'the' ? index + 2 : index + 1)) return true
  if (/^(?:and|&|,)$/.test(token.folded) && beginsBody(tokens, index + 1)) return false
  // "Bureau of the Committee and Foreign Minister NAME"
  if (token.folded === 'and' && BODY_NOUNS.has(at(tokens, index - 1).folded) && headAt(tokens, index + 1) > index + 1)
    return false
  const next = at(tokens, index + 1).folded === 'the' ? at(tokens, index + 2) : at(tokens, index + 1)
  if (token.folded === 'of' || token.folded === 'the') return next.capital
  return next.capital && PORTFOLIO_WORDS.has(next.folded)
}

/** "Ministry of Labour and Social Security", "of Finance and the Public Service": a topic of two words, the second of which may name a body elsewhere. */
function isPublicTopic(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:Public|Civil|Social)$/.test(at(tokens, i).text)) return false
  return /^(?:Services?|Security|Works|Affairs|Welfare|Protection|Development|Administration|Policy|Health|Safety|Enterprises)$/.test(
    at(tokens, i + 1).text,
  )
}

/** "Bureau of Population, Refugees, and Migration": the last of three topics, where the comma at `i` parts the first two; -1 for none. */
function endOfList(tokens: readonly Token[], i: number): number {
  const and = i + 3
  const topics = [i - 1, i + 1, and + 1]
  const isList = [i, i + 2].every((comma) => at(tokens, comma).text === ',') && at(tokens, and).folded === 'and'
  return isList && topics.every((topic) => at(tokens, topic).capital && isTopic(at(tokens, topic))) ? and + 1 : -1
}
