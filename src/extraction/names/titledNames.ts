import { HONORIFICS, REGNAL_TITLES, STYLES } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import type { Mention, PersonMention, TitlePhrase } from './mentions.ts'
import { isOccupation } from './occupations.ts'
import { personEvidence } from './personEvidence.ts'
import { isThing, nameEnd } from './personNames.ts'
import { affiliationBefore, person, type Scan } from './scan.ts'
import { titleAt } from './titlePhrases.ts'

const STYLE_WORDS = STYLES.map((style) => style.split(' '))
const STYLE_OPENINGS = new Set(STYLE_WORDS.flatMap(([first]) => first ?? []))
const STYLE_SECONDS = new Set(STYLE_WORDS.flatMap(([, second]) => second ?? []))

/** The last token of "His Eminence" at `i`, or -1. */
export function styleAt(tokens: readonly Token[], i: number): number {
  if (!at(tokens, i + 1).capital || !STYLE_OPENINGS.has(at(tokens, i).folded)) return -1
  if (!STYLE_SECONDS.has(at(tokens, i + 1).folded)) return -1
  const style = STYLE_WORDS.find((words) => words.every((word, offset) => at(tokens, i + offset).folded === word))
  return style ? i + style.length - 1 : -1
}

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
    (affiliation || isDefinite(tokens, title.first))
  ) {
    const named = nameAfterComma(scan, i + 1)
    if (named && !(isListed(tokens, named.last) && isBorne(scan, title, named)))
      return { ...named, first: title.first, title, affiliation }
  }
  // "Foreign Minister II Dato NAME"
  if (/^III?$/.test(at(tokens, i).text) && at(tokens, i + 1).capital) i++
  const styles = style ? [title.words.join(' ')] : []
  let office = title
  for (let round = 0; round < 4; round++) {
    const styled = styleAt(tokens, i)
    if (styled >= 0) styles.push(`${at(tokens, i).folded} ${at(tokens, styled).folded}`)
    const inner = styled < 0 && at(tokens, i).capital ? titleAt(tokens, i, gazetteer) : undefined
    if (styled >= 0) i = styled + 1
    else if (inner && at(tokens, inner.last + 1).capital && inner.last < i + 4) {
      // "His Majesty Sultan NAME": the office says more than the style.
      if (style) office = inner
      i = inner.last + 1
    } else if (HONORIFICS.has(at(tokens, i).folded) && at(tokens, i + 1).capital) i++
    else break
  }
  while (at(tokens, i).folded === 'affairs' && at(tokens, i + 1).capital) i++
  const name = nameEnd(tokens, i, true, gazetteer)
  // "Assistant to the President Anna Lund" names the assistant.
  if (name >= i && assists(tokens, title.first)) return person(i, name, i, 0.9)
  // "Dean Acheson Auditorium" and "Queen Astrid Hospital" are no people, but "the President Lund administration" speaks of one.
  if (name >= i && isThing(at(tokens, name + 1))) return undefined
  // ", the chief executive of Northern Ferries,": after a small title with "of" a lone word goes on with the body's name.
  const lone = name === i && title.portfolio.length > 0 && !at(tokens, title.first).capital && !at(tokens, i + 1).word
  if (lone)
    return stands(scan, title) ? { kind: 'title', first: title.first, last: name, title, affiliation } : undefined
  if (name >= i && (at(tokens, title.first).capital || !isOccupation(at(tokens, last)) || name > i)) {
    const regnal = REGNAL_TITLES.has(at(tokens, last).folded) ? at(tokens, last).folded : undefined
    if (!affiliation) title.code ??= stateAfter(scan, name)
    return {
      kind: 'person',
      first: title.first,
      last: name,
      nameFirst: i,
      nameLast: name,
      title: office,
      affiliation,
      honorific: regnal,
      styles,
      confidence: 0.95,
    }
  }
  if (style || stands(scan, title)) return { kind: 'title', first: title.first, last, title, affiliation }
  return undefined
}

/** The state of "Prime Minister NAME of Karelia". */
function stateAfter({ tokens, gazetteer }: Scan, name: number): string | undefined {
  if (at(tokens, name + 1).folded !== 'of') return undefined
  const found = gazetteer.find(tokens, at(tokens, name + 2).folded === 'the' ? name + 3 : name + 2)
  return found?.entry.kind === 'state' ? found.entry.code : undefined
}

/** ", NAME, and NAME": another follows, so that a title before it may be somebody's of its own. */
function isListed(tokens: readonly Token[], last: number): boolean {
  return at(tokens, last + 1).text === ',' && /^(?:and|the)$/.test(at(tokens, last + 2).folded)
}

/** Whether somebody named before has that title. */
function isBorne(scan: Scan, title: TitlePhrase, named: PersonMention): boolean {
  const name = at(scan.tokens, named.nameLast).folded
  return scan.mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.title !== undefined &&
      title.words.every((word) => mention.title?.words.includes(word)) &&
      at(scan.tokens, mention.nameLast).folded !== name,
  )
}

/** The token after a short bracket: "(ROK)", "(Episcopal Conference)". */
function afterBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 2; i < open + 7; i++) if (at(tokens, i).text === ')') return i + 1
  return open
}

/** "Special Assistant to the Prime Minister, NAME": the assistant is named, not the minister. */
function servesAnother(tokens: readonly Token[], first: number): boolean {
  const preposition = at(tokens, first - 1).folded === 'the' ? first - 2 : first - 1
  if (!/^(?:to|of|for)$/.test(at(tokens, preposition).folded)) return false
  const servant = at(tokens, preposition - 1)
  return servant.capital || isOccupation(servant) || /^(?:assistant|aide|deputy|office|cabinet)$/.test(servant.folded)
}

/** "In a letter to the Prime Minister, NAME said": who writes is named. */
function isAddressed(tokens: readonly Token[], first: number): boolean {
  const to = at(tokens, first - 1).folded === 'the' ? first - 2 : first - 1
  return at(tokens, to).folded === 'to' && LETTERS.test(at(tokens, to - 1).folded)
}

const LETTERS =
  /^(?:letter|message|note|memo|memorandum|appeal|petition|reply|telegram|cable|email|e-mail|address|speech|report)$/

/** "Adviser to the" stands before the title. */
function assists(tokens: readonly Token[], first: number): boolean {
  return (
    at(tokens, first - 1).folded === 'the' &&
    at(tokens, first - 2).folded === 'to' &&
    /^(?:Assistant|Adviser|Advisor|Aide|Counsellor|Counselor)$/.test(at(tokens, first - 3).text)
  )
}

/** "the", "the current", "Karelund's" stand before the title, and words of its own at most: "the Personal Envoy". */
function isDefinite(tokens: readonly Token[], first: number, most = 3): boolean {
  const word = at(tokens, first - 1)
  const before = word.folded
  if (DETERMINERS.test(before)) return true
  // "The Patients' Ombudsman"
  if (/^['’]$/.test(before) && at(tokens, first - 2).folded.endsWith('s')) return true
  if (most > 0 && word.capital && !word.fresh && !isClitic(word) && at(tokens, first).capital)
    return isDefinite(tokens, first - 1, most - 1)
  if (/^(?:current|new|present|then|late|longtime|former|outgoing|incoming)$/.test(before))
    return isDefinite(tokens, first - 1)
  // "the rail minister, NAME,"
  const isSmall = word.word && !word.capital && !at(tokens, first).capital
  return isSmall && DETERMINERS.test(at(tokens, first - 2).folded)
}

const DETERMINERS = /^(?:the|his|her|its|their|our|'s)$/

/** "the Holy See Secretary of State, Cardinal NAME" */
function nameAfterComma(scan: Scan, index: number): PersonMention | undefined {
  const { tokens, gazetteer } = scan
  const styled = styleAt(tokens, index)
  // "the Hon. NAME", "His Excellency Dr. NAME"
  const lead = at(tokens, index).folded === 'the' && HONORIFICS.has(at(tokens, index + 1).folded) ? index + 1 : index
  const inner = styled < 0 ? titleAt(tokens, lead, gazetteer) : undefined
  let start = styled >= 0 ? styled + 1 : inner ? inner.last + 1 : lead
  while (HONORIFICS.has(at(tokens, start).folded) && at(tokens, start + 1).capital) start++
  const name = nameEnd(tokens, start, start > index, gazetteer)
  if (name < start) return undefined
  if (start === index) {
    const enclosed = /^[,.]$/.test(at(tokens, name + 1).text) && name > start
    const evidence = personEvidence(tokens, start, name, { uses: scan.uses, afterPerson: false })
    if (evidence < (enclosed ? 0 : 2)) return undefined
  }
  return person(index, name, start, 0.85)
}

/** Whether a title without a name stands for its bearer: "the Secretary", "Karelund's president". */
function stands(scan: Scan, title: TitlePhrase): boolean {
  const before = at(scan.tokens, title.first - 1)
  const named = scan.mentions.at(-1)
  // "NAME, president of the Harbour Council,"
  if (before.text === ',' && title.affiliation && named?.kind === 'person' && named.last === title.first - 2)
    return true
  const affiliation = affiliationBefore(scan, title.first)
  const lead = affiliation?.last === title.first - 1 ? at(scan.tokens, affiliation.first - 1) : before
  return (
    /^(?:the|his|her|their|its|our|former|then|'s|and|visiting)$/.test(lead.folded) ||
    at(scan.tokens, title.first).capital
  )
}

/** The name after an honorific: "Ms. Lund". */
export function honoured(scan: Scan, i: number): Mention | undefined {
  let start = i + 1
  // "at Saint Francis": a hospital, a church or a town.
  if (
    /^(?:saint|st)$/.test(at(scan.tokens, i).folded) &&
    /^(?:at|in|near|outside|from|to)$/.test(at(scan.tokens, i - 1).folded)
  )
    return undefined
  while (HONORIFICS.has(at(scan.tokens, start).folded) && at(scan.tokens, start + 1).capital) start++
  const name = nameEnd(scan.tokens, start, true, scan.gazetteer)
  if (name < start) return undefined
  return { ...person(i, name, start, 0.9), honorific: at(scan.tokens, i).folded }
}
