import { beginsCity, countryOfCity } from './cities.ts'
import type { Gazetteer } from './gazetteer.ts'
import { CAPITALISED_COMMON, HEADLINE_VERBS, PLACE_NOUNS, PLACE_SURNAMES, SENTENCE_STARTERS } from './lists/common.ts'
import { BODY_NOUNS, CHANNELS, NOT_BODIES } from './lists/organizations.ts'
import { HONORIFICS, REGNAL_TITLES, STYLES, TITLE_HEADS } from './lists/titles.ts'
import { REPORTING_VERBS } from './lists/verbs.ts'
import type { BodyMention, DemonymMention, Mention, PersonMention } from './mentions.ts'
import { acronymDefinition, bodyAt } from './organizationNames.ts'
import { commonWords, isOccupation, personEvidence, speakingWords } from './personEvidence.ts'
import { nameEnd } from './personNames.ts'
import type { Reading } from './reading.ts'
import { isGivenName, type TitlePhrase, titleAt } from './titlePhrases.ts'
import { at, isAcronym, isClitic, type Token } from './tokens.ts'

const STYLE_WORDS = STYLES.map((style) => style.split(' '))

const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your each any all no some'.split(' '),
)

/** "Znak.com" */
const WEBSITE = /^\p{Lu}[\p{L}\d-]{2,}\.(?:com|org|net|info|news|ru|ir|kz|ua|uk|tv|de|fr)$/u

interface Scan {
  tokens: readonly Token[]
  gazetteer: Gazetteer
  speaking: ReadonlyMap<string, { alone: boolean }>
  common: ReadonlySet<string>
  mentions: Mention[]
  /** The last token of a run of capitalised words that is nobody's name; no part of it is one either. */
  nobody: number
  /** Names that the text gives in full before their acronym, by first token. */
  defined: Map<number, { last: number; acronym: string }>
  acronyms: Map<string, number>
}

/** Finds people, bodies, states, places and titles in one pass over the tokens, in text order and without overlap. */
export function findNames(reading: Reading, gazetteer: Gazetteer): Mention[] {
  const { tokens } = reading
  const scan: Scan = {
    tokens,
    gazetteer,
    speaking: speakingWords(tokens),
    common: commonWords(tokens),
    mentions: [],
    nobody: -1,
    defined: new Map(),
    acronyms: new Map(),
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (token.text === '(') {
      const definition = acronymDefinition(tokens, i)
      if (definition) scan.defined.set(definition.first, { last: i - 1, acronym: definition.acronym })
    } else if (isAcronym(token)) scan.acronyms.set(token.text, (scan.acronyms.get(token.text) ?? 0) + 1)
  }
  for (const { first, last } of reading.sentences) {
    for (let i = first; i <= last; ) {
      const found = at(tokens, i).word || at(tokens, i).text === '[' ? mentionAt(scan, i, i === first) : undefined
      if (found && found.last >= i) {
        scan.mentions.push(found)
        i = found.last + 1
      } else i++
    }
  }
  return scan.mentions
}

function mentionAt(scan: Scan, i: number, initial: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const token = at(tokens, i)
  const styled = styleAt(tokens, i)
  if (styled >= 0)
    return titledName(
      scan,
      { first: i, last: styled, words: [token.folded, at(tokens, styled).folded], portfolio: [] },
      true,
    )
  if (token.capital) {
    const definition = scan.defined.get(i)
    if (definition) return defined(scan, i, definition)
    const body =
      DETERMINERS.has(token.folded) ||
      (initial && (SENTENCE_STARTERS.has(token.folded) || REPORTING_VERBS.has(token.folded))) ||
      (i > 0 && HEADLINE_VERBS.has(token.folded) && at(tokens, i - 1).capital && at(tokens, i + 1).capital)
        ? undefined
        : bodyAt(tokens, i, gazetteer)
    const known = gazetteer.find(tokens, i)
    if (known && (!body || known.last >= body.last)) return knownMention(scan, i, known.last, known.entry)
    const title = titleAt(tokens, i, gazetteer)
    if (body && !(title && title.last >= body.first && startsPerson(scan, title))) return body
    if (title) return titledName(scan, title, false)
    if (HONORIFICS.has(token.folded) && at(tokens, i + 1).capital) return honoured(scan, i)
    return untitled(scan, i, initial)
  }
  if (token.text === '[') return untitled(scan, i, initial)
  if (token.folded === 'government') return governmentOf(scan, i)
  const title = titleAt(tokens, i, gazetteer)
  return title && titledName(scan, title, false)
}

/** The last token of "His Eminence" at `i`, or -1. */
function styleAt(tokens: readonly Token[], i: number): number {
  if (!at(tokens, i + 1).capital || !/^(?:his|her|their|the)$/.test(at(tokens, i).folded)) return -1
  const style = STYLE_WORDS.find((words) => words.every((word, offset) => at(tokens, i + offset).folded === word))
  return style ? i + style.length - 1 : -1
}

/** In "Foreign Affairs Council President NAME" the title starts within the body's name. */
function startsPerson(scan: Scan, title: TitlePhrase): boolean {
  return nameEnd(scan.tokens, title.last + 1, true, scan.gazetteer) > 0
}

function knownMention(
  scan: Scan,
  first: number,
  last: number,
  entry: import('./gazetteer.ts').Entry,
): Mention | undefined {
  if (entry.kind === 'person' && at(scan.tokens, last + 1).capital && isThing(at(scan.tokens, last + 1)))
    return undefined
  if (entry.kind === 'person') return { kind: 'person', first, last, nameFirst: first, nameLast: last, confidence: 0.9 }
  if (entry.kind === 'demonym') return { kind: 'demonym', first, last, code: entry.code }
  if (entry.kind === 'state') {
    if (
      at(scan.tokens, last + 1).text === '$' ||
      /^(?:Northern|Southern|Eastern|Western)$/.test(at(scan.tokens, first - 1).text)
    )
      return undefined
    const name = nameEnd(scan.tokens, first, false, scan.gazetteer)
    const context = { speaking: scan.speaking, common: scan.common, afterPerson: false }
    if (name > last && personEvidence(scan.tokens, first, name, context) >= 2) return person(first, name, first, 0.7)
    return { kind: 'organization', first, last, classification: 'STATE', code: entry.code }
  }
  if (first === last && isShouted(scan, first)) return undefined
  if (CHANNELS.has(at(scan.tokens, first).folded) && /^(?:on|via)$/.test(at(scan.tokens, first - 1).folded))
    return undefined
  return { kind: 'organization', first, last, classification: entry.classification, known: entry.id }
}

/** "THE SCHEDULE IS SUBJECT TO CHANGE": a common word among others in capitals is no acronym. */
function isShouted({ tokens, common }: Scan, i: number): boolean {
  const token = at(tokens, i)
  return isAcronym(token) && common.has(token.folded) && [i - 1, i + 1].some((beside) => isAcronym(at(tokens, beside)))
}

function defined(scan: Scan, first: number, { last, acronym }: { last: number; acronym: string }): BodyMention {
  const known = scan.gazetteer.find(scan.tokens, first)
  if (known?.last === last && known.entry.kind === 'state') {
    return { kind: 'organization', first, last, classification: 'STATE', code: known.entry.code, acronym }
  }
  if (known?.last === last && known.entry.kind === 'organization') {
    return {
      kind: 'organization',
      first,
      last,
      classification: known.entry.classification,
      known: known.entry.id,
      acronym,
    }
  }
  const body = bodyAt(scan.tokens, first, scan.gazetteer)
  return { kind: 'organization', first, last, classification: body?.classification ?? 'OTHER', acronym }
}

/** "government of Samoa" */
function governmentOf(scan: Scan, i: number): BodyMention | undefined {
  if (at(scan.tokens, i + 1).folded !== 'of') return undefined
  const start = at(scan.tokens, i + 2).folded === 'the' ? i + 3 : i + 2
  const known = scan.gazetteer.find(scan.tokens, start)
  if (known?.entry.kind !== 'state') return undefined
  return {
    kind: 'organization',
    first: i,
    last: known.last,
    classification: 'GOVERNMENT',
    known: `government ${known.entry.code}`,
  }
}

function person(first: number, last: number, nameFirst: number, confidence: number): PersonMention {
  return { kind: 'person', first, last, nameFirst, nameLast: last, confidence }
}

/** The state or body that ends right before token `i`, a possessive between. */
function affiliationBefore(scan: Scan, i: number): BodyMention | DemonymMention | undefined {
  const previous = scan.mentions.at(-1)
  if (!previous || (previous.kind !== 'organization' && previous.kind !== 'demonym')) return undefined
  const end = isClitic(at(scan.tokens, i - 1)) || /^['’)]$/.test(at(scan.tokens, i - 1).text) ? i - 2 : i - 1
  return previous.last === end ? previous : undefined
}

/** What follows a title: further titles, honorifics, an acronym in brackets, then the name. */
function titledName(scan: Scan, title: TitlePhrase, style: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const affiliation = affiliationBefore(scan, title.first)
  const last = title.last
  let i = last + 1
  if (at(tokens, i).text === '(' && at(tokens, i + 2).text === ')') i += 3
  if (
    at(tokens, i).text === ',' &&
    !servesAnother(tokens, title.first) &&
    (affiliation || isDefinite(tokens, title.first))
  ) {
    const named = nameAfterComma(scan, i + 1)
    if (named) return { ...named, first: title.first, title, affiliation }
  }
  const styles = style ? [title.words.join(' ')] : []
  for (let round = 0; round < 4; round++) {
    const styled = styleAt(tokens, i)
    if (styled >= 0) styles.push(`${at(tokens, i).folded} ${at(tokens, styled).folded}`)
    const inner = styled < 0 && at(tokens, i).capital ? titleAt(tokens, i, gazetteer) : undefined
    if (styled >= 0) i = styled + 1
    else if (inner && at(tokens, inner.last + 1).capital && inner.last < i + 4) i = inner.last + 1
    else if (HONORIFICS.has(at(tokens, i).folded) && at(tokens, i + 1).capital) i++
    else break
  }
  while (at(tokens, i).folded === 'affairs' && at(tokens, i + 1).capital) i++
  const name = nameEnd(tokens, i, true, gazetteer)
  // "Dean Acheson Auditorium" and "Queen Astrid Hospital" are no people, but "the President Lund administration" speaks of one.
  if (name >= i && isThing(at(tokens, name + 1))) return undefined
  // ", the chief executive of Northern Ferries,": after a small title with "of" a lone word goes on with the body's name.
  const lone = name === i && title.portfolio.length > 0 && !at(tokens, title.first).capital && !at(tokens, i + 1).word
  if (lone)
    return stands(scan, title) ? { kind: 'title', first: title.first, last: name, title, affiliation } : undefined
  if (name >= i && (at(tokens, title.first).capital || !isOccupation(at(tokens, last)) || name > i)) {
    const regnal = REGNAL_TITLES.has(at(tokens, last).folded) ? at(tokens, last).folded : undefined
    return {
      kind: 'person',
      first: title.first,
      last: name,
      nameFirst: i,
      nameLast: name,
      title,
      affiliation,
      honorific: regnal,
      styles,
      confidence: 0.95,
    }
  }
  if (style || stands(scan, title)) return { kind: 'title', first: title.first, last, title, affiliation }
  return undefined
}

function isThing({ capital, folded }: Token): boolean {
  if (!capital || /^(?:administration|government|cabinet|office|team|party)$/.test(folded)) return false
  return (PLACE_NOUNS.has(folded) || BODY_NOUNS.has(folded)) && !PLACE_SURNAMES.has(folded)
}

/** "Special Assistant to the Prime Minister, NAME": the assistant is named, not the minister. */
function servesAnother(tokens: readonly Token[], first: number): boolean {
  const preposition = at(tokens, first - 1).folded === 'the' ? first - 2 : first - 1
  if (!/^(?:to|of|for)$/.test(at(tokens, preposition).folded)) return false
  const servant = at(tokens, preposition - 1)
  return servant.capital || isOccupation(servant) || /^(?:assistant|aide|deputy|office|cabinet)$/.test(servant.folded)
}

/** "the", "the current", "Karelund's" stand before the title. */
function isDefinite(tokens: readonly Token[], first: number): boolean {
  const before = at(tokens, first - 1).folded
  if (/^(?:current|new|present|then|late|longtime|former|outgoing|incoming)$/.test(before))
    return isDefinite(tokens, first - 1)
  return /^(?:the|his|her|its|their|'s)$/.test(before)
}

/** "the Holy See Secretary of State, Cardinal NAME" */
function nameAfterComma(scan: Scan, index: number): PersonMention | undefined {
  const { tokens, gazetteer } = scan
  const inner = titleAt(tokens, index, gazetteer)
  const start = inner ? inner.last + 1 : HONORIFICS.has(at(tokens, index).folded) ? index + 1 : index
  const name = nameEnd(tokens, start, start > index, gazetteer)
  if (name < start) return undefined
  if (start === index) {
    const enclosed = /^[,.]$/.test(at(tokens, name + 1).text) && name > start
    const evidence = personEvidence(tokens, start, name, {
      speaking: scan.speaking,
      common: scan.common,
      afterPerson: false,
    })
    if (evidence < (enclosed ? 0 : 2)) return undefined
  }
  return person(index, name, start, 0.85)
}

function stands(scan: Scan, title: TitlePhrase): boolean {
  const before = at(scan.tokens, title.first - 1)
  const affiliation = affiliationBefore(scan, title.first)
  const lead = affiliation?.last === title.first - 1 ? at(scan.tokens, affiliation.first - 1) : before
  return (
    /^(?:the|his|her|their|its|our|former|then|'s|and|visiting)$/.test(lead.folded) ||
    at(scan.tokens, title.first).capital
  )
}

function honoured(scan: Scan, i: number): Mention | undefined {
  let start = i + 1
  while (HONORIFICS.has(at(scan.tokens, start).folded) && at(scan.tokens, start + 1).capital) start++
  const name = nameEnd(scan.tokens, start, true, scan.gazetteer)
  if (name < start) return undefined
  return { ...person(i, name, start, 0.9), honorific: at(scan.tokens, i).folded }
}

function untitled(scan: Scan, i: number, initial: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const token = at(tokens, i)
  if (initial && SENTENCE_STARTERS.has(token.folded)) return undefined
  // "Co-author NAME" begins a sentence.
  if (initial && isOccupation(token) && nameEnd(tokens, i + 1, false, gazetteer) > i + 1) return undefined
  // "Islander NAME" begins one too, where the text speaks of islanders elsewhere.
  if (
    initial &&
    !isGivenName(token) &&
    (scan.common.has(token.folded) || scan.common.has(`${token.folded}s`)) &&
    nameEnd(tokens, i + 1, false, gazetteer) > i + 1
  )
    return undefined
  const last = nameEnd(tokens, i, false, gazetteer)
  const previous = scan.mentions.at(-1)
  const afterPerson = previous?.kind === 'person' && previous.last >= i - 3
  const city = last > i && !isGivenName(token) ? placeAt(scan, i, last) : undefined
  if (city?.kind === 'place' && city.country && city.last === last) return city
  if (last > i && (i > scan.nobody || isGivenName(token))) {
    const context = { speaking: scan.speaking, common: scan.common, afterPerson }
    const evidence = personEvidence(tokens, i, last, context) + (isKnownInFull(scan, i, last) ? KNOWN_IN_FULL : 0)
    if (evidence >= 2) return person(i, last, i, Math.min(0.6 + evidence * 0.08, 0.95))
    if (last > i + 1 && !tokens.slice(i, last).some(isGivenName)) scan.nobody = last
  }
  const place = placeAt(scan, i, Math.max(last, i))
  if (place) return place
  const member =
    previous?.kind === 'person' && previous.last === i - 2 && /^(?:of|from|with)$/.test(at(tokens, i - 1).folded)
  if (member && last > i && last < i + 5) return { kind: 'organization', first: i, last, classification: 'OTHER' }
  if (WEBSITE.test(token.text)) return { kind: 'organization', first: i, last: i, classification: 'MEDIA' }
  if (isAcronym(token) && last < i && isBodyAcronym(scan, i))
    return { kind: 'organization', first: i, last: i, classification: 'OTHER' }
  return undefined
}

/** What a surname that everybody knows adds to the evidence for the words before it. */
const KNOWN_IN_FULL = 2

/** "of Vladimir Putin": a given name, or an unknown word, before a surname that everybody knows. */
function isKnownInFull({ tokens, gazetteer }: Scan, first: number, last: number): boolean {
  const surname = gazetteer.find(tokens, last)
  if (surname?.entry.kind !== 'person' || surname.last !== last || isThing(at(tokens, last + 1))) return false
  const given = at(tokens, first)
  if (isGivenName(given)) return true
  // "Presidents Macron and Biden"
  const isTitle = TITLE_HEADS.has(given.folded.slice(0, -1))
  return !(isTitle || isAcronym(given) || CAPITALISED_COMMON.has(given.folded) || BODY_NOUNS.has(given.folded))
}

function placeAt(scan: Scan, first: number, last: number): Mention | undefined {
  const { tokens } = scan
  const farthest = beginsCity(at(tokens, first).folded) ? Math.min(last + 2, first + 4) : -1
  for (let end = farthest; end >= first; end--) {
    const name = tokens.slice(first, end + 1).map((token) => token.text)
    const country = countryOfCity(name.join(' ').replace(' ,', ',').replace(/ - /g, '-'))
    if (country && (end >= last || end === first)) return { kind: 'place', first, last: end, country }
  }
  if (!/^(?:in|at|near)$/.test(at(tokens, first - 1).folded)) return undefined
  return { kind: 'place', first, last }
}

function isBodyAcronym(scan: Scan, i: number): boolean {
  const { text } = at(scan.tokens, i)
  if (NOT_BODIES.has(text) || text.length < 3 || text.length > 7 || /\d{2}/.test(text)) return false
  const neighbours = [at(scan.tokens, i - 1), at(scan.tokens, i + 1)]
  if (neighbours.some((token) => isAcronym(token) && token.text.length > 3)) return false
  return (scan.acronyms.get(text) ?? 0) > 1 || at(scan.tokens, i - 1).folded === 'the'
}
