import { HEADLINE_VERBS, SENTENCE_STARTERS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, TITLE_HEADS } from '../lists/titles.ts'
import type { Reading } from '../text/reading.ts'
import { at, isAcronym } from '../text/tokens.ts'
import { acronymDefinition, actsAsBody } from './acronyms.ts'
import { apposedBody } from './apposedBodies.ts'
import { explainedBody } from './explainedBodies.ts'
import { bodyOtherwise, formedBody, smallMinistry } from './formedBodies.ts'
import type { Gazetteer } from './gazetteer.ts'
import { alsoTitled, jointlyTitled } from './jointTitles.ts'
import { abbreviated, alone, defined, governmentOf, knownMention, shortened } from './knownNames.ts'
import { type Mention, titlePhrase } from './mentions.ts'
import { afterRetired } from './namesAfterTitles.ts'
import { bodyAt } from './organizationNames.ts'
import { ownedBody } from './ownedBodies.ts'
import { readerAt, toldPaper } from './pressNames.ts'
import type { Scan } from './scan.ts'
import { styleAt } from './styles.ts'
import { honoured, startsPerson, titledName } from './titledNames.ts'
import { titleAt } from './titlePhrases.ts'
import { untitled } from './untitledNames.ts'
import { usesOfWords } from './wordUses.ts'

const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your each any all no some'.split(' '),
)

/** Finds people, bodies, states, places and titles in one pass over the tokens, in text order and without overlap. */
export function findNames(reading: Reading, gazetteer: Gazetteer): Mention[] {
  const { tokens } = reading
  const scan: Scan = {
    tokens,
    gazetteer,
    uses: usesOfWords(tokens, reading.byline),
    mentions: [],
    nobody: -1,
    listed: -1,
    isFrench: tokens.some(({ text }) => /^(?:Mme|Mlle)\.?$/.test(text)),
    headlineEnd: reading.paragraphs[0]?.last ?? -1,
    defined: new Map(),
    definedBy: new Map(),
    acronyms: new Map(),
    acting: new Set(),
  }
  const explained = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    if (token.text === '(') {
      const definition = acronymDefinition(tokens, i)
      if (definition) {
        scan.defined.set(definition.first, { last: i - 1, acronym: definition.acronym })
        if (!scan.definedBy.has(definition.acronym)) scan.definedBy.set(definition.acronym, definition.first)
      }
    } else if (isAcronym(token)) {
      scan.acronyms.set(token.text, (scan.acronyms.get(token.text) ?? 0) + 1)
      // What stands in brackets is explained by what stands before them.
      if (at(tokens, i - 1).text === '(') explained.add(token.text)
      else if (actsAsBody(tokens, i)) scan.acting.add(token.text)
    }
  }
  for (const acronym of explained) scan.acting.delete(acronym)
  for (const { first, last } of reading.sentences) {
    for (let i = first; i <= last; ) {
      if (at(tokens, i).text === '(') abbreviated(scan, i)
      const found = at(tokens, i).word || at(tokens, i).text === '[' ? mentionAt(scan, i, i === first) : undefined
      if (found && found.last >= i) {
        scan.mentions.push(found)
        i = found.last + 1
      } else i++
    }
  }
  return scan.mentions
}

/** What begins at token `i`, the first of its sentence where `initial`. */
function mentionAt(scan: Scan, i: number, initial: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const token = at(tokens, i)
  const styled = styleAt(tokens, i)
  if (styled >= 0) return titledName(scan, titlePhrase(i, styled, [token.folded, at(tokens, styled).folded]), true)
  // "US$5 million", "5 million U.S. dollars"
  const isMoney = at(tokens, i + 1).text.startsWith('$') || /^dollars?$/.test(at(tokens, i + 1).folded)
  if (isMoney && /^U\.?S\.?$/.test(token.text)) return undefined
  if (token.capital) {
    const joint = jointlyTitled(scan, i) ?? alsoTitled(scan, i)
    if (joint) return joint
    const definition = scan.defined.get(i)
    if (definition) return defined(scan, i, definition)
    const body =
      DETERMINERS.has(token.folded) ||
      (initial && (SENTENCE_STARTERS.has(token.folded) || token.verb !== undefined)) ||
      (i > 0 && HEADLINE_VERBS.has(token.folded) && at(tokens, i - 1).capital && at(tokens, i + 1).capital)
        ? undefined
        : bodyAt(tokens, i, gazetteer)
    const formed = formedBody(scan, i)
    if (formed) return formed
    const known = gazetteer.find(tokens, i)
    // "The Independent Electoral Commission" is no newspaper.
    const longer = known && DETERMINERS.has(token.folded) ? bodyAt(tokens, i + 1, gazetteer) : undefined
    if (known && longer && longer.last > known.last) return undefined
    // "The Australian Foreign Minister" is no newspaper either.
    const nation = known && token.folded === 'the' ? gazetteer.find(tokens, i + 1) : undefined
    if (nation?.entry.kind === 'demonym' && titleAt(tokens, nation.last + 1, gazetteer)) return undefined
    // "Ministry of Trade Launches Reform", where a headline has all words in capitals.
    const isWhole = i <= scan.headlineEnd && known && tokens.slice(i, known.last).some(({ folded }) => folded === 'of')
    if (known && (!body || known.last >= body.last || isWhole)) return knownMention(scan, i, known.last, known.entry)
    const short = body ? undefined : shortened(scan, i)
    if (short) return short
    const title = titleAt(tokens, i, gazetteer)
    if (body && !(title && title.last >= body.first && startsPerson(scan, title))) return body
    if (title) return titledName(scan, title, false) ?? (body && !isAcronym(at(tokens, body.first)) ? body : undefined)
    if (isHonorific(scan, i) && at(tokens, afterRetired(tokens, i + 1)).capital) return honoured(scan, i)
    return (
      toldPaper(scan, i) ??
      apposedBody(scan, i) ??
      untitled(scan, i, initial) ??
      bodyOtherwise(scan, i) ??
      explainedBody(scan, i) ??
      readerAt(scan, i)
    )
  }
  if (token.text === '[') return untitled(scan, i, initial)
  if (token.folded === 'government') return governmentOf(scan, i)
  if (token.folded === 'ministry') return alone(scan, i)
  const ministry = smallMinistry(scan, i) ?? ownedBody(scan, i)
  if (ministry) return ministry
  const title = titleAt(tokens, i, gazetteer)
  return title && titledName(scan, title, false)
}

/** "Mr", "M." of a French text, and the "MP" of "MP NAME", which a name follows. */
function isHonorific({ tokens, isFrench, headlineEnd }: Scan, i: number): boolean {
  const { text, folded } = at(tokens, i)
  const next = at(tokens, i + 1)
  // "HR/VP Vice-President NAME": the office is read from the second of them.
  if (HONORIFICS.has(folded)) return folded !== 'hr/vp' || !TITLE_HEADS.has(next.folded)
  if (isFrench && text === 'M.') return true
  const second = at(tokens, i + 2)
  return text === 'MP' && i > headlineEnd && second.capital && !BODY_NOUNS.has(second.folded)
}
