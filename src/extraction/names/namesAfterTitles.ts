import { KIN } from '../lists/kin.ts'
import { HONORIFICS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { type PersonMention, personMention, type TitlePhrase } from './mentions.ts'
import { isOccupation } from './occupations.ts'
import { personEvidence } from './personEvidence.ts'
import { nameEnd } from './personNames.ts'
import type { Scan } from './scan.ts'
import { styleAt } from './styles.ts'
import { titleAt } from './titlePhrases.ts'

/** ", NAME, and NAME": another follows, so that a title before it may be somebody's of its own. */
export function isListed(tokens: readonly Token[], last: number): boolean {
  return at(tokens, last + 1).text === ',' && /^(?:and|the)$/.test(at(tokens, last + 2).folded)
}

/** Whether somebody named before has that title. */
export function isBorne(scan: Scan, title: TitlePhrase, named: PersonMention): boolean {
  const name = at(scan.tokens, named.nameLast).folded
  return scan.mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.title !== undefined &&
      title.words.every((word) => mention.title?.words.includes(word)) &&
      at(scan.tokens, mention.nameLast).folded !== name,
  )
}

/** "Special Assistant to the Prime Minister, NAME", "the daughter of the bank's director, NAME,": the assistant is named, or either. */
export function servesAnother(tokens: readonly Token[], first: number): boolean {
  const preposition = beforeOwner(tokens, first)
  if (!/^(?:to|of|for)$/.test(at(tokens, preposition).folded)) return false
  const servant = at(tokens, preposition - 1)
  return servant.capital || isOccupation(servant) || KIN.has(servant.folded) || OTHERS.test(servant.folded)
}

const OTHERS =
  /^(?:assistant|aide|deputy|office|cabinet|friend|ally|critic|opponent|rival|foe|colleague|confidante?|neighbou?r)$/

/** The token before a title, its article and whose it is: "of" in "of the Harbour Bank's director". */
function beforeOwner(tokens: readonly Token[], first: number): number {
  let i = first - 1
  if (isClitic(at(tokens, i))) {
    i -= 2
    while (i > first - LONGEST_OWNER && at(tokens, i).capital) i--
  }
  return at(tokens, i).folded === 'the' ? i - 1 : i
}

/** In tokens. */
const LONGEST_OWNER = 7

/** "In a letter to the Prime Minister, NAME said": who writes is named. */
export function isAddressed(tokens: readonly Token[], first: number): boolean {
  const to = at(tokens, first - 1).folded === 'the' ? first - 2 : first - 1
  return at(tokens, to).folded === 'to' && LETTERS.test(at(tokens, to - 1).folded)
}

const LETTERS =
  /^(?:letter|message|note|memo|memorandum|appeal|petition|reply|telegram|cable|email|e-mail|address|speech|report)$/

/** "the", "the current", "Karelund's" stand before the title, and words of its own at most: "the Personal Envoy". */
export function isDefinite(tokens: readonly Token[], first: number, most = 3): boolean {
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

/** "Minister for Roads, NAME, was absent": a sentence may begin with a title that says of what, without "the". */
export const opensSentence = (tokens: readonly Token[], { first, portfolio }: TitlePhrase): boolean =>
  portfolio.length > 0 && at(tokens, first).fresh

/** "NAME, Karelian Minister of Trade, OTHER, the mayor of Dorn,": where a list begins with a name, each office is whose name stands before it. */
export function isOfNameBefore({ tokens, mentions }: Scan, first: number): boolean {
  let i = first - 1
  while (/^(?:the|current|former|then)$/.test(at(tokens, i).folded)) i--
  const before = at(tokens, i).text === ',' ? mentions.findLast(({ last }) => last <= i - 1) : undefined
  return before?.kind === 'person' && before.last === i - 1 && before.title === undefined
}

/** The token after the honorifics at `index`: the name in "Lt. Gen. (Ret.) NAME". */
export function afterHonorifics(tokens: readonly Token[], index: number): number {
  let i = index
  for (let next = i; HONORIFICS.has(at(tokens, i).folded); i = next) {
    next = afterRetired(tokens, i + 1)
    if (!at(tokens, next).capital) break
  }
  return i
}

/** The token after "(Ret.)", if that stands at `index`. */
export function afterRetired(tokens: readonly Token[], index: number): number {
  const isRetired =
    at(tokens, index).text === '(' && /^(?:ret|retd|rtd|retired|res)$/.test(at(tokens, index + 1).folded)
  return isRetired && at(tokens, index + 2).text === ')' ? index + 3 : index
}

/** "the Holy See Secretary of State, Cardinal NAME" */
export function nameAfterComma(scan: Scan, index: number): PersonMention | undefined {
  const { tokens, gazetteer } = scan
  const styled = styleAt(tokens, index)
  // "the Hon. NAME", "His Excellency Dr. NAME"
  const lead = at(tokens, index).folded === 'the' && HONORIFICS.has(at(tokens, index + 1).folded) ? index + 1 : index
  const inner = styled < 0 ? titleAt(tokens, lead, gazetteer) : undefined
  let start = styled >= 0 ? styled + 1 : inner ? inner.last + 1 : lead
  start = afterHonorifics(tokens, start)
  const name = nameEnd(tokens, start, start > index, gazetteer)
  if (name < start) return undefined
  if (start === index) {
    const enclosed = /^[,.]$/.test(at(tokens, name + 1).text) && name > start
    const evidence = personEvidence(tokens, start, name, { uses: scan.uses, afterPerson: false })
    if (evidence < (enclosed ? 0 : 2)) return undefined
  }
  return personMention(index, name, start, 0.85)
}

/** The token after a short bracket: "(ROK)", "(Episcopal Conference)". */
export function afterBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 2; i < open + 7; i++) if (at(tokens, i).text === ')') return i + 1
  return open
}
