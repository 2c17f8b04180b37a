import { countryOfCity } from '../lists/cities.ts'
import { MONTHS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { REGIONS } from '../lists/regions.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { beginsEntry } from '../text/lines.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import { classify } from './classify.ts'
import { closesName, legalForm } from './companyEndings.ts'
import { areThreeTopics, isOneOfTwo } from './coordinatedTopics.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'
import { endsInHeadline } from './headlineWords.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import { extension } from './nameExtensions.ts'
import { AGREEMENTS, isBond, isPartOfName, isSeat } from './notBodies.ts'
import { titleAt } from './titlePhrases.ts'

const LONGEST_NAME = 12
const FOREIGN_CONNECTOR = /^(?:de|des|du|del|della|et|y|la|le|el|for|the|der|und|do|da|e|d)$/

/** Nouns that make a body of the capitalised words before them even in small letters: "Thai Raksa Chart party". */
const SMALL_NOUNS = new Set(
  'plc party government parliament newspaper university tribe foundation embassy consulate navy army'.split(' '),
)

/** "People's Party": plurals after which an apostrophe and an s belong to the name. */
const PLURALS = new Set('people women men children'.split(' '))

/** "Kurdish-led", "Oslo-based": it says something of a body, and is no part of its name. */
const DESCRIBES = /^\p{Lu}[\p{L}.]*-(?:led|based|backed|owned|run|born|controlled|allied|aligned|funded|listed)$/u

const PARTISAN = /^(?:Republican|Democratic|Conservative|Liberal|Labour|Socialist)$/
const CHAMBERS = /^(?:Senate|House|Congress|Assembly|Parliament)$/
/** Words in -ing with which names begin. */
const NAMING =
  /^(?:Standing|Steering|Marketing|Housing|Shipping|Banking|Broadcasting|Engineering|Mining|Training|Planning|Manufacturing|Building|Holding|Trading|Boeing|Nursing|Teaching|Printing|Publishing|Fishing|Farming|Racing|Sporting|Gaming|Working|Reading|Wyoming|Beijing|Nanjing|Chongqing|Flushing|Rising|Living|Morning|Evening|Leading|Clearing|Advertising|Accounting|Consulting|Testing)$/

/** Small words, which headlines write large: "Ministry of Trade And Office of Labour". */
const LINKS = /^(?:And|Or|But|With|Of|To|In|On|At|By|From|As|For)$/

/** The body whose name begins at `index`, and goes on to the end of the line at most, told by the noun on which it turns: "Ministry of Health". */
export function bodyAt(tokens: readonly Token[], index: number, gazetteer: Gazetteer): BodyMention | undefined {
  const isNew = /^(?:New|Renewed)$/.test(at(tokens, index).text) && at(tokens, index + 1).text === 'U.S.'
  const { text } = at(tokens, index)
  if (isNew || LINKS.test(text) || (text.includes('-') && DESCRIBES.test(text))) return undefined
  // "the Republican Senate leader", "Democratic House members": whose party has the chamber.
  if (PARTISAN.test(text) && CHAMBERS.test(at(tokens, index + 1).text)) return undefined
  // "Proroguing Parliament is lawful", "Strengthening Health Systems: …": what is done begins the sentence.
  if (at(tokens, index).fresh && /^\p{Lu}\p{Ll}{4,}ing$/u.test(text) && !NAMING.test(text)) return undefined
  // "on Friday Lund Motor Company announced"
  if (WEEKDAYS.has(at(tokens, index).folded)) return undefined
  let noun = -1
  let i = index
  for (; i < index + LONGEST_NAME; i++) {
    const token = at(tokens, i)
    if (i > index && (beginsEntry(tokens, i) || endsInHeadline(token) || endsName(tokens, i, gazetteer))) break
    if (token.capital && !isClitic(token)) {
      if ((BODY_NOUNS.has(token.folded) && !isPartOfName(token)) || (i > index && closesName(tokens, i))) noun = i
    } else if (isClitic(token) && PLURALS.has(at(tokens, i - 1).folded)) {
      if (!at(tokens, i + 1).capital) break
    } else if (isClitic(token) && i === index + 2 && /^(?:st|saint)$/.test(at(tokens, index).folded)) {
      // "St Anne's Hospital"
      if (!at(tokens, i + 1).capital) break
    } else if (areThreeTopics(tokens, i)) {
      i += 2
    } else if (isTied(tokens, i)) {
      // "Export–Import Bank"
    } else if (
      token.text === '&' ||
      ((token.text === "'" || token.text === '’') && at(tokens, i - 1).folded.endsWith('s'))
    ) {
      if (!at(tokens, i + 1).capital) break
    } else if (
      !(
        token.folded === 'and' &&
        noun < 0 &&
        (areTopics(tokens, i) ||
          isOneOfTwo(tokens, index, i, gazetteer) ||
          areCouple(tokens, index, i) ||
          (i === index + 1 &&
            !isGivenName(at(tokens, index)) &&
            !gazetteer.find(tokens, index) &&
            areCrafts(tokens, i)))
      ) &&
      !(noun >= 0 && FOREIGN_CONNECTOR.test(token.folded) && noun === index && at(tokens, i + 1).capital)
    )
      break
  }
  const small = at(tokens, i)
  if (noun < 0 && i > index && SMALL_NOUNS.has(small.folded) && wholeNameBefore(tokens, index, i, gazetteer)) noun = i
  if (noun < 0) return undefined
  const last = legalForm(tokens, extension(tokens, noun, gazetteer))
  const bank =
    noun === index + 1 &&
    at(tokens, noun).folded === 'bank' &&
    /^(?:west|east|south|north|left|right)$/.test(at(tokens, index).folded)
  // "Kenyan Cabinet Secretary NAME"
  const isOffice = at(tokens, last).folded === 'cabinet' && /^(?:Secretary|Minister)$/.test(at(tokens, last + 1).text)
  const isOfThing = AGREEMENTS.test(at(tokens, last + 1).folded) && at(tokens, last + 1).capital
  const form = last === index + 1 && /^(?:company|co|group|holdings)$/.test(at(tokens, index).folded)
  if (
    last === index ||
    bank ||
    form ||
    isOfThing ||
    isOffice ||
    isSeat(tokens, index, noun, gazetteer) ||
    isBond(tokens, index, noun, gazetteer)
  )
    return undefined
  const numbered = UNITS.test(at(tokens, noun).folded) && /^\d{1,3}(?:st|nd|rd|th)$/.test(at(tokens, index - 1).text)
  const first = numbered ? index - 1 : index
  return bodyMention(first, last, classify(tokens, index, noun, gazetteer))
}

/** "the Tom and Ida Lund Foundation": given names before the surname of both. */
function areCouple(tokens: readonly Token[], index: number, and: number): boolean {
  if (and !== index + 1 || !isGivenName(at(tokens, index)) || !isGivenName(at(tokens, and + 1))) return false
  for (let i = and + 3; i < and + 6 && at(tokens, i).capital; i++)
    if (/^(?:foundation|trust|fund|institute|center|centre|library|museum|school|hospital)$/.test(at(tokens, i).folded))
      return true
  return false
}

/** A dash without spaces between two capitalised words. */
function isTied(tokens: readonly Token[], i: number): boolean {
  const [before, { text, start, end }, after] = [at(tokens, i - 1), at(tokens, i), at(tokens, i + 1)]
  return /^[-–]$/.test(text) && before.capital && after.capital && before.end === start && end === after.start
}

/** Parts of an army that are numbered: "2nd Infantry Brigade". */
const UNITS = /^(?:division|squadron|fleet|regiment|battalion|brigade|corps)$/

/** Words for what bodies deal with: "Food and Agriculture Organization", "Search and Rescue Agency". */
const TOPICS = new Set(
  'science technology innovation engineering financial drug search rescue command crime aeronautics arts parks wildlife safety standards exchange securities training atmospheric oceanic ocean weather space fire water postal training prevention recreation firearms tobacco customs border revenue medicine medical broadcasting cricket football rugby games sports'.split(
    ' ',
  ),
)

function isTopic(token: Token): boolean {
  return token.capital && (TOPICS.has(token.folded) || PORTFOLIO_WORDS.has(token.folded))
}

const areTopics = (tokens: readonly Token[], and: number) =>
  isTopic(at(tokens, and - 1)) && isTopic(at(tokens, and + 1))

/** "Signal and Track Workers' Union" */
function areCrafts(tokens: readonly Token[], and: number): boolean {
  for (let i = and + 1; i < and + 3; i++) {
    if (!at(tokens, i).capital) return false
    const isPlural = at(tokens, i).folded.endsWith('s') && /^['’]$/.test(at(tokens, i + 1).text)
    if (isPlural) return BODY_NOUNS.has(at(tokens, i + 2).folded)
  }
  return false
}

function endsName(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const { folded } = at(tokens, i)
  if (WEEKDAYS.has(folded) || (MONTHS.has(folded) && folded !== 'may')) return true
  if (BODY_NOUNS.has(at(tokens, i - 1).folded) || isAcronym(at(tokens, i - 1))) {
    return titleAt(tokens, i, gazetteer) !== undefined
  }
  return false
}

/** Words for nations within states. Folded. */
const NATIONS = new Set('scottish welsh catalan basque kurdish flemish bavarian quebec'.split(' '))

/** A nationality word or two capitalised words stand before the small noun. */
function wholeNameBefore(tokens: readonly Token[], first: number, end: number, gazetteer: Gazetteer): boolean {
  const { folded, text } = at(tokens, first)
  if (end === first + 1 && (NATIONS.has(folded) || REGIONS.has(folded))) return true
  // "the Hong Kong government"
  const isOfCity = /^(?:government|parliament)$/.test(at(tokens, end).folded) && end < first + 3
  if (isOfCity && countryOfCity(end > first + 1 ? `${text} ${at(tokens, first + 1).text}` : text) !== undefined)
    return true
  const found = gazetteer.find(tokens, first)
  if (found && found.last === end - 1 && found.entry.kind !== 'organization' && found.entry.kind !== 'person')
    return true
  const opens = !at(tokens, first - 1).word && SENTENCE_STARTERS.has(at(tokens, first).folded)
  return end - first >= 2 && !opens && /^(?:party|plc)$/.test(at(tokens, end).folded)
}
