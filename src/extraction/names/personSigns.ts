import { CAPITALISED_COMMON, PLACE_NOUNS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { OCCUPATIONS, officeOf, PORTFOLIO_WORDS, TITLE_HEADS } from '../lists/titles.ts'
import { at, isClitic, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import { isOccupation } from './occupations.ts'

/** Ends at `last`: "his counterpart in Karelia", "the head of the Karelian delegation", "the rebels' negotiator". */
export function isOffice(tokens: readonly Token[], last: number): boolean {
  // "the head of the firm, Velm Karst,": the firm is called so.
  if (/^(?:firm|company|group|club|paper|newspaper|band|team|ship|village|town|city)$/.test(at(tokens, last).folded))
    return false
  for (let i = last; i > last - 8 && (at(tokens, i).word || isClitic(at(tokens, i))); i--) {
    const { folded, capital } = at(tokens, i)
    if (folded === 'counterpart') return true
    // "The foreign ministers of both countries, NAME of Karelia and NAME …"
    if (officeOf(folded) !== undefined && i < last && at(tokens, i + 1).folded === 'of') return true
    if (capital || !(TITLE_HEADS.has(folded) || isOccupation(at(tokens, i)))) continue
    const next = at(tokens, i + 1).folded
    if (i < last && !/^(?:of|for|in|at)$/.test(next)) continue
    for (let j = i - 1; j > i - 4; j--) if (/^(?:the|its|his|her|their|'s|’s)$/.test(at(tokens, j).folded)) return true
  }
  return false
}

/** "led by", "a session chaired by": what people do. */
export function isLed(tokens: readonly Token[], first: number): boolean {
  return (
    at(tokens, first - 1).folded === 'by' &&
    /^(?:led|headed|chaired|moderated|brokered|hosted|accompanied|written|coached)$/.test(at(tokens, first - 2).folded)
  )
}

/** "NAME of Karelia and NAME of Norvik": two who are of somewhere alike. */
export function areAlike(tokens: readonly Token[], last: number): boolean {
  if (at(tokens, last + 1).folded !== 'of' || !at(tokens, last + 2).capital) return false
  const place = at(tokens, last + 3).capital ? last + 3 : last + 2
  if (at(tokens, place + 1).folded !== 'and') return false
  let i = place + 2
  while (i < place + 6 && at(tokens, i).capital) i++
  if (i <= place + 3 || at(tokens, i).folded !== 'of' || !at(tokens, i + 1).capital) return false
  const end = at(tokens, i + 2).capital ? i + 3 : i + 2
  return DOES_AS_PEOPLE.test(at(tokens, end).folded)
}

const DOES_AS_PEOPLE = /^(?:talked|spoke|met|said|agreed|left|discussed|told|held|shook|exchanged|sat)$/

/** "For interviews please contact", "Media contact:" */
export function isContact(tokens: readonly Token[], first: number): boolean {
  const before = at(tokens, first - 1)
  let end = first
  while (at(tokens, end).capital) end++
  const isBody =
    BODY_NOUNS.has(at(tokens, end - 1).folded) ||
    /^(?:communications|media|agency|publicity)$/.test(at(tokens, end - 1).folded)
  // "Please contact NAME for bookings"
  const isOffer =
    at(tokens, end).folded === 'for' &&
    !/^(?:interviews|further|more|information|media|press|comment)$/.test(at(tokens, end + 1).folded)
  if (isBody || isOffer) return false
  if (before.folded === 'contact')
    return [first - 2, first - 3, first - 4].some((i) =>
      /^(?:please|interviews|media|press|should)$/.test(at(tokens, i).folded),
    )
  return (
    before.text === ':' &&
    /^(?:media|press)$/.test(at(tokens, first - 3).folded) &&
    /^(?:contacts?|enquiries|inquiries|interviews)$/.test(at(tokens, first - 2).folded)
  )
}

/** Before a name: what is done to people alone, and what is done to them above all. */
export function isDoneToPeople(before: Token): number {
  if (/^(?:told|telephoned|phoned|married)$/.test(before.folded)) return 2
  return before.folded === 'met' ? 1 : 0
}

const ACTS =
  /^(?:graduated|resigned|smiled|wept|sighed|nodded|shrugged|frowned|winced|studied|married|steps|stepped|wears|wore|sips|sat|grew|joked|remembers|recalls)$/
const SUFFERS =
  /^(?:born|educated|jailed|arrested|sentenced|diagnosed|sworn|married|widowed|orphaned|buried|remanded|acquitted|extradited)$/

const FEELS =
  /^(?:happy|unhappy|delighted|thrilled|furious|angry|adamant|pleased|frustrated|upset|relieved|proud|ashamed|grateful|saddened|heartbroken)$/

/** What goes on at `next` is done by people: "graduated from", "was born", "stepped down". */
export function actsAsPeople(tokens: readonly Token[], next: number): boolean {
  const { folded } = at(tokens, next)
  if (/^(?:steps|stepped)$/.test(folded)) return at(tokens, next + 1).folded === 'down'
  if (folded === 'grew')
    return at(tokens, next + 1).folded === 'up' && /^(?:in|on|with|as|near)$/.test(at(tokens, next + 2).folded)
  if (folded === 'sat') return /^(?:down|up)$/.test(at(tokens, next + 1).folded)
  if (folded === 'was' && FEELS.test(at(tokens, next + 1).folded)) return true
  return (
    ACTS.test(folded) || (folded === 'was' && SUFFERS.test(at(tokens, next + 1).folded) && !isOutOf(tokens, next + 2))
  )
}

/** "was born of an idea", "was born in 2001 from the ruins of a shipyard" */
function isOutOf(tokens: readonly Token[], next: number): boolean {
  for (let i = next; i < next + 5; i++) {
    if (/^[.,]$/.test(at(tokens, i).text)) return false
    if (/^(?:of|from|out)$/.test(at(tokens, i).folded)) return true
  }
  return false
}

/** It begins a clause, and the next sentence goes on with "He" or "She". */
export function pronounFollows(tokens: readonly Token[], first: number, last: number): boolean {
  const before = at(tokens, first - 1)
  if (before.word && !/^(?:and|but|when|while|that)$/.test(before.folded)) return false
  const next = at(tokens, last + 1)
  if (next.capital || !next.word || next.verb) return false
  for (let i = last + 1; i < last + 40; i++) {
    if (at(tokens, i).text === PARAGRAPH_BREAK || at(tokens, i).start < 0) return false
    if (/^[.!?]$/.test(at(tokens, i).text)) return /^(?:He|She)$/.test(at(tokens, i + 1).text)
  }
  return false
}

/** "the murder of", "supporters of": what happens to people, and who follows them. */
export function suffered(tokens: readonly Token[], first: number): boolean {
  return (
    at(tokens, first - 1).folded === 'of' &&
    /^(?:murder|killing|death|deaths|arrest|trial|conviction|detention|disappearance|kidnapping|assassination|shooting|investigation|prosecution|family|widow|mother|father|parents|brother|sister|son|daughter|lawyers|supporters|allies|election|campaigns?|candidacy|presidency|appointment|resignation|release|sentencing|extradition|funeral|victims)$/.test(
      at(tokens, first - 2).folded,
    )
  )
}

/** The capitalised words that go on at `index` end in a noun of a place or body: "Press Briefing Room". */
export function namesThing(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < index + 5 && at(tokens, i).capital; i++)
    if (PLACE_NOUNS.has(at(tokens, i).folded) || BODY_NOUNS.has(at(tokens, i).folded)) return true
  return false
}

/** "WORD WORD of the Such-and-such Institute said": institutes do not belong to what is no human being. */
export function memberSpeaks(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 2 || !/^(?:of|from)$/.test(at(tokens, last + 1).folded)) return false
  for (let i = first; i <= last; i++)
    if (PORTFOLIO_WORDS.has(at(tokens, i).folded) || CAPITALISED_COMMON.has(at(tokens, i).folded)) return false
  const start = at(tokens, last + 2).folded === 'the' ? last + 3 : last + 2
  for (let i = start; i < start + 9; i++) {
    const token = at(tokens, i)
    if (i > start && speaks(token)) return true
    if (!token.capital && !/^(?:of|and|for|the|in)$/.test(token.folded)) return false
  }
  return false
}

export function speaks(token: Token): boolean {
  const { verb } = token
  return (
    verb !== undefined &&
    verb.form === 'past' &&
    (verb.clause ||
      verb.listener ||
      /^(?:accuse|urge|call|praise|welcome|criticise|criticize|condemn)$/.test(verb.base)) &&
    !/^(?:alleged|reported|proposed|claimed|promised|announced|confirmed|continued)$/.test(token.folded)
  )
}

/** Members of parties, by which one is introduced. */
const MEMBERS =
  /^(?:republican|democrat|conservative|liberal|libertarian|socialist|communist|independent|centrist|nationalist|moderate|progressive)$/

/** Before the name stands who it is: "a Republican,", "two Representatives,", "identified as". */
export function isIntroduced(tokens: readonly Token[], first: number): boolean {
  const before = at(tokens, first - 1)
  const noun = at(tokens, first - 2)
  if (before.folded === 'as') return /^(?:identified|named)$/.test(noun.folded)
  if (before.text !== ',') return false
  const article = at(tokens, first - 3).folded
  if (MEMBERS.test(noun.folded)) return /^(?:an?|one|another|fellow|the)$/.test(article)
  const plural = noun.folded.endsWith('s') && noun.capital
  const isOne = TITLE_HEADS.has(noun.folded.slice(0, -1)) || OCCUPATIONS.has(noun.folded.slice(0, -1))
  return plural && isOne && (isGivenName(at(tokens, first)) || at(tokens, first + 2).folded === 'and')
}
