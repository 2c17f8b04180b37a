import { HONORIFICS, PORTFOLIO_WORDS, REGNAL_TITLES } from '../lists/titles.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { at, isAcronym, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import { type Mention, personMention, type TitlePhrase, titleMention } from './mentions.ts'
import {
  afterBracket,
  afterHonorifics,
  afterRetired,
  isAddressed,
  isBorne,
  isDefinite,
  isListed,
  isOfNameBefore,
  nameAfterComma,
  opensSentence,
  servesAnother,
} from './namesAfterTitles.ts'
import { isOfCouple } from './nicknames.ts'
import { isOccupation } from './occupations.ts'
import { isThing, nameEnd } from './personNames.ts'
import { speaks } from './personSigns.ts'
import { affiliationBefore, type Scan } from './scan.ts'
import { styleAt } from './styles.ts'
import { areOfTwo, titleAt } from './titlePhrases.ts'

/** In "Foreign Affairs Council President NAME" the title starts within the body's name. */
export function startsPerson(scan: Scan, title: TitlePhrase): boolean {
  return nameEnd(scan.tokens, title.last + 1, true, scan.gazetteer) > 0
}

/** What follows a title: further titles, honorifics, an acronym in brackets, then the name. */
export function titledName(scan: Scan, title: TitlePhrase, style: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const affiliation = affiliationBefore(scan, title.first)
  const last = title.last
  let i = last + 1
  if (at(tokens, i).text === '(') i = afterBracket(tokens, i)
  if (
    at(tokens, i).text === ',' &&
    !servesAnother(tokens, title.first) &&
    !isAddressed(tokens, title.first) &&
    !isOfNameBefore(scan, affiliation?.first ?? title.first) &&
    (affiliation || isDefinite(tokens, title.first) || opensSentence(tokens, title))
  ) {
    const named = nameAfterComma(scan, i + 1)
    // "praised by the head of state, NAME said": the comma parts two clauses.
    // "the President of Maldives, President NAME said": the second is president of somewhere else.
    const second = titleAt(tokens, i + 1, gazetteer)
    const isSecond = second?.words.at(-1) === title.words.at(-1) && title.code !== undefined
    const isOther =
      named !== undefined &&
      (isSecond || isObject(tokens, title.first) || opensSentence(tokens, title)) &&
      speaks(at(tokens, named.last + 1))
    if (
      named &&
      !isOther &&
      !areOfTwo(tokens, title, second, named.last) &&
      !(isListed(tokens, named.last) && isBorne(scan, title, named))
    )
      return personMention(title.first, named.last, named.nameFirst, named.confidence, { title, affiliation })
  }
  // "Foreign Minister II Dato NAME"
  if (/^III?$/.test(at(tokens, i).text) && at(tokens, i + 1).capital) i++
  const styles = style ? [title.words.join(' ')] : []
  let office = title
  for (let round = 0; round < 4; round++) {
    // "His Highness the Emir NAME"
    if (style && at(tokens, i).folded === 'the' && titleAt(tokens, i + 1, gazetteer)) i++
    const styled = styleAt(tokens, i)
    if (styled >= 0) styles.push(`${at(tokens, i).folded} ${at(tokens, styled).folded}`)
    const inner = styled < 0 && at(tokens, i).capital ? titleAt(tokens, i, gazetteer) : undefined
    if (styled >= 0) i = styled + 1
    else if (inner && at(tokens, inner.last + 1).capital && inner.last < i + 4) {
      // "His Majesty Sultan NAME": the office says more than the style.
      if (style && office === title) office = inner
      i = inner.last + 1
    } else if (HONORIFICS.has(at(tokens, i).folded) && at(tokens, afterRetired(tokens, i + 1)).capital)
      i = afterRetired(tokens, i + 1)
    else break
  }
  while (at(tokens, i).folded === 'affairs' && at(tokens, i + 1).capital) i++
  // "His Highness the Emir received": an office without a name.
  const bare = style && i > last + 1 ? titleAt(tokens, i, gazetteer) : undefined
  if (bare && at(tokens, i - 1).folded === 'the' && !at(tokens, bare.last + 1).capital)
    return titleMention(title.first, bare.last, bare, affiliation)
  // "Special Assistant for Press and Public Relations NAME"
  while (PORTFOLIO_WORDS.has(at(tokens, i).folded) && isGivenName(at(tokens, i + 1)) && at(tokens, i + 2).capital) i++
  const name = nameEnd(tokens, i, true, gazetteer)
  // "Assistant to the President Anna Lund" names the assistant.
  if (name >= i && assists(tokens, title.first)) return personMention(i, name, i, 0.9)
  // "Dean Acheson Auditorium" and "Queen Astrid Hospital" are no people, but "the President Lund administration" speaks of one.
  if (name >= i && isThing(at(tokens, name + 1))) return undefined
  // "the chair of the House Oversight and Reform Committee"
  const isCommittee = name === i && /^(?:house|senate)$/.test(at(tokens, last).folded) && i === last + 1
  if (isCommittee && at(tokens, name + 1).folded === 'and') return undefined
  // "Supreme Allied Commander Europe"
  if (name === i && !at(tokens, i + 1).capital && CONTINENTS.test(at(tokens, i).folded))
    return titleMention(title.first, i, title, affiliation)
  // ", the chief executive of Northern Ferries,": after a small title with "of" a lone word goes on with the body's name.
  // "Director of Global Talent": nor does anybody's name follow an adjective.
  const isShort = !at(tokens, title.first).capital || DESCRIBES.test(at(tokens, last).folded)
  const lone = name === i && title.portfolio.length > 0 && isShort && !at(tokens, i + 1).word
  if (lone) return stands(scan, title) ? titleMention(title.first, name, title, affiliation) : undefined
  // "Indonesia's security minister NAME was": an office of some weight, and a verb.
  const isWeighty = (affiliation !== undefined || title.words.length > 1) && acts(at(tokens, name + 1))
  if (name >= i && (at(tokens, title.first).capital || !isOccupation(at(tokens, last)) || name > i || isWeighty)) {
    const honorific = REGNAL_TITLES.has(at(tokens, last).folded) ? at(tokens, last).folded : undefined
    if (!affiliation && !isOfNoState(title)) title.code ??= stateAfter(scan, name)
    return personMention(title.first, name, i, 0.95, { title: office, affiliation, honorific, styles })
  }
  if (style || stands(scan, title)) return titleMention(title.first, last, title, affiliation)
  return undefined
}

/** What follows is a verb that somebody does. */
const acts = (next: Token) => AUXILIARIES.has(next.folded) || next.verb !== undefined || /^[a-z]+ed$/.test(next.text)

const CONTINENTS = /^(?:europe|africa|asia|america)$/

const DESCRIBES =
  /^(?:global|public|national|international|central|criminal|civilian|special|foreign|federal|economic)$/

/** "by the", "with his" before a title */
function isObject(tokens: readonly Token[], first: number): boolean {
  const before = /^(?:the|his|her|their)$/.test(at(tokens, first - 1).folded) ? first - 2 : first - 1
  return /^(?:by|with|to|of|from|for|against)$/.test(at(tokens, before).folded)
}

/** "Secretary-General NAME of Karelia": where somebody comes from, and not whose officer that is. */
const isOfNoState = ({ words }: TitlePhrase) =>
  /\b(?:(?:secretary|director)[- ]general|director|commissioner|professor|rapporteur|judge|chair\w*)$/.test(
    words.join(' '),
  )

/** The state of "Prime Minister NAME of Karelia". */
function stateAfter({ tokens, gazetteer }: Scan, name: number): string | undefined {
  if (at(tokens, name + 1).folded !== 'of') return undefined
  const found = gazetteer.find(tokens, at(tokens, name + 2).folded === 'the' ? name + 3 : name + 2)
  return found?.entry.kind === 'state' ? found.entry.code : undefined
}

/** "Adviser to the" stands before the title. */
function assists(tokens: readonly Token[], first: number): boolean {
  return (
    at(tokens, first - 1).folded === 'the' &&
    at(tokens, first - 2).folded === 'to' &&
    /^(?:Assistant|Adviser|Advisor|Aide|Counsellor|Counselor)$/.test(at(tokens, first - 3).text)
  )
}

/** Whether a title without a name stands for its bearer: "the Secretary", "Karelund's president". */
function stands(scan: Scan, title: TitlePhrase): boolean {
  const before = at(scan.tokens, title.first - 1)
  const named = scan.mentions.at(-1)
  // "NAME, president of the Harbour Council,"
  if (before.text === ',' && title.affiliation && named?.kind === 'person' && named.last === title.first - 2)
    return true
  if (isOneOfMany(scan.tokens, title.first) || isAnyOne(scan.tokens, title.first)) return false
  const affiliation = affiliationBefore(scan, title.first)
  const lead = affiliation?.last === title.first - 1 ? at(scan.tokens, affiliation.first - 1) : before
  return (
    /^(?:the|his|her|their|its|our|former|then|current|sitting|'s|and|visiting)$/.test(lead.folded) ||
    at(scan.tokens, title.first).capital
  )
}

/** "the state's first female Democratic Senator", "the next president": of whom it is said, and not who was named with that title. */
function isOneOfMany(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > first - 4 && at(tokens, i).word; i--) {
    if (/^(?:the|'s|as|to|of|in|for|by|at|with|from|and|or|was|were|is)$/.test(at(tokens, i).folded)) return false
    if (/^(?:first|second|third|only|female|next|youngest|oldest|longest-serving)$/.test(at(tokens, i).folded))
      return true
  }
  return false
}

/** "a former minister", "one sitting senator": whoever that may be. */
const isAnyOne = (tokens: readonly Token[], first: number): boolean =>
  /^(?:former|then|current|sitting|visiting)$/.test(at(tokens, first - 1).folded) &&
  /^(?:an?|one|another|any|some)$/.test(at(tokens, first - 2).folded)

/** The name after an honorific: "Ms. Lund". */
export function honoured(scan: Scan, i: number): Mention | undefined {
  // "Mr and Mrs Lund": both, of whom only one would be named.
  if (isOfCouple(scan.tokens, i)) return undefined
  // "at Saint Francis": a hospital, a church, a town or its club.
  if (
    at(scan.tokens, i).folded === 'st' ||
    (at(scan.tokens, i).folded === 'saint' && /^(?:at|in|near|outside|from|to|of)$/.test(at(scan.tokens, i - 1).folded))
  )
    return undefined
  const start = afterHonorifics(scan.tokens, afterRetired(scan.tokens, i + 1))
  const name = nameEnd(scan.tokens, start, true, scan.gazetteer)
  if (name < start) return undefined
  // "the IGP Response Team": a police officer's unit.
  if (isAcronym(at(scan.tokens, i)) && at(scan.tokens, name + 1).capital) return undefined
  return personMention(i, name, start, 0.9, { honorific: at(scan.tokens, i).folded })
}
