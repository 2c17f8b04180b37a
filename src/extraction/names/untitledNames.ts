import { beginsCity, countryOfCity } from '../lists/cities.ts'
import { CAPITALISED_COMMON, MONTHS, PLACE_NOUNS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { KIN } from '../lists/kin.ts'
import { BODY_NOUNS, NOT_BODIES } from '../lists/organizations.ts'
import { AMERICAN_STATES } from '../lists/regions.ts'
import { TITLE_HEADS } from '../lists/titles.ts'
import { at, isAcronym, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import { bodyMention, type Mention, personMention, placeMention } from './mentions.ts'
import { isOccupation } from './occupations.ts'
import { personEvidence } from './personEvidence.ts'
import { isThing, nameEnd } from './personNames.ts'
import { speaks } from './personSigns.ts'
import type { Scan } from './scan.ts'
import { capitalsEnd, isShipOrStorm } from './ships.ts'
import { isShouted } from './shouted.ts'
import { titleAt } from './titlePhrases.ts'
import { placeEnd } from './wholePlaces.ts'
import { opensQuotation } from './wordsAsNames.ts'

/** "the Ida Lund telescope": a thing that is called after somebody. Folded. */
const CALLED_AFTER = /^(?:telescope|spacecraft|rover|satellite|probe|prize|award|medal)$/

const BUILDING = /^(?:facility|center|centre|hospital|school|airport|stadium|bridge|prison)$/

/** "in Lund Parish", "Lund Parish officials": where, and not who. */
function isOfPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const isWhere = /^(?:in|of|near|around|as|across|and|from|to)$/.test(at(tokens, first - 1).folded)
  return (
    isWhere || /^(?:officials|residents|authorities|sheriff|council|school|schools)$/.test(at(tokens, last + 1).folded)
  )
}

/** "Znak.com" */
const WEBSITE = /^\p{Lu}[\p{L}\d-]{2,}\.(?:com|org|net|info|news|ru|ir|kz|ua|uk|tv|de|fr)(?:\.[a-z]{2})?$/u

/** "TVK24" */
const CHANNEL = /^(?:TV\p{Lu}{0,2}|\p{Lu}{1,3}TV)\d{1,2}$/u

/** A capitalised run that nobody knows and no title precedes: a person by evidence, else a city, a body by its acronym, or nothing. */
export function untitled(scan: Scan, i: number, initial: boolean): Mention | undefined {
  const { tokens, gazetteer } = scan
  const token = at(tokens, i)
  if (initial && (SENTENCE_STARTERS.has(token.folded) || opensQuotation(tokens, i))) return undefined
  if (isShipOrStorm(tokens, i))
    return placeMention(i, Math.max(nameEnd(tokens, i, true, gazetteer), capitalsEnd(tokens, i)))
  // "Virginia Secretary of Education NAME": a state that is a given name, too.
  const title = AMERICAN_STATES.has(token.folded) && isGivenName(token) ? titleAt(tokens, i + 1, gazetteer) : undefined
  if (title && nameEnd(tokens, title.last + 1, true, gazetteer) > title.last) return undefined
  // "Co-author NAME" and "Welcoming NAME" begin sentences.
  if (initial && isWordBeforeName(token) && nameEnd(tokens, i + 1, false, gazetteer) > i + 1) return undefined
  // "Islander NAME" begins one too, where the text speaks of islanders elsewhere.
  if (
    initial &&
    !isGivenName(token) &&
    (scan.uses.common.has(token.folded) || scan.uses.common.has(`${token.folded}s`)) &&
    nameEnd(tokens, i + 1, false, gazetteer) > i + 1
  )
    return undefined
  const last = nameEnd(tokens, i, false, gazetteer)
  const previous = scan.mentions.at(-1)
  const afterPerson = previous?.kind === 'person' && previous.last >= i - 3
  const lead = cityBeforeName(scan, i, last)
  if (lead) return lead
  // "Abu Dhabi", and not whoever is called like a town
  const isTold =
    !isGivenName(token) || (last === i + 1 && !isGivenName(at(tokens, last)) && !speaks(at(tokens, last + 1)))
  const city = last > i && isTold ? placeAt(scan, i, last) : undefined
  if (city?.kind === 'place' && city.country && city.last === last) return city
  if (last > i && (i > scan.nobody || isGivenName(token))) {
    const isMember = isInListOfMembers(scan, i, last)
    const context = { uses: scan.uses, afterPerson: afterPerson || isMember, isMember }
    const thing = at(tokens, at(tokens, last + 1).folded === 'space' ? last + 2 : last + 1).folded
    // "the NAME Correctional Facility", "the NAME Medical Center"
    const building = at(tokens, last + 1).capital ? at(tokens, last + 2) : undefined
    const isBuilding = BUILDING.test(building?.folded ?? '')
    if (CALLED_AFTER.test(thing) || (isBuilding && building?.capital)) return undefined
    // "Richard J. Lund Correctional Facility", "Lund Parish"
    if (BUILDING.test(at(tokens, last).folded) && last > i + 1) return undefined
    if (at(tokens, last).text === 'Parish' && isOfPlace(tokens, i, last)) return undefined
    const evidence = personEvidence(tokens, i, last, context) + (isKnownInFull(scan, i, last) ? KNOWN_IN_FULL : 0)
    if (evidence >= 2) return personMention(i, last, i, Math.min(0.6 + evidence * 0.08, 0.95))
    if (last > i + 1 && !tokens.slice(i, last).some(isGivenName)) scan.nobody = last
  }
  if (last === i && (isGivenName(token) ? isKinsman(tokens, i) : isSpeakingKinsman(tokens, i)))
    return personMention(i, i, i, 0.75)
  // "A student named Wong said"
  if (last === i && isNamed(tokens, i)) return personMention(i, i, i, 0.75)
  const place = placeAt(scan, i, Math.max(last, i))
  if (place) return place
  const member =
    previous?.kind === 'person' && previous.last === i - 2 && /^(?:of|from|with)$/.test(at(tokens, i - 1).folded)
  if (member && last > i && last < i + 5 && !PLACE_NOUNS.has(at(tokens, last + 1).folded))
    return bodyMention(i, last, 'OTHER')
  if ((token.text.includes('.') && WEBSITE.test(token.text)) || CHANNEL.test(token.text))
    return bodyMention(i, i, 'MEDIA')
  const isPostNominal = previous?.kind === 'person' && previous.last === i - 1
  if (
    !isPostNominal &&
    isAcronym(token) &&
    (last < i || (last === i && scan.acting.has(token.text))) &&
    isBodyAcronym(scan, i)
  )
    return bodyMention(i, i, 'OTHER')
  return undefined
}

/** "A student named Wong said", and not "Critics named Casablanca best film". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i - 1).folded !== 'named' || !isOccupation(at(tokens, i - 2))) return false
  const goesOn = speaks(at(tokens, i + 1)) || /^(?:,|who)$/.test(at(tokens, i + 1).folded || at(tokens, i + 1).text)
  return goesOn && countryOfCity(at(tokens, i).text) === undefined && !/s$/.test(at(tokens, i - 2).folded)
}

const isWordBeforeName = (token: Token) =>
  isOccupation(token) || ((token.folded === 'born' || /[a-z]{3}ing$/.test(token.folded)) && !isGivenName(token))

/** "received in Abu Dhabi Péter Lund": a city of two words, then somebody. */
function cityBeforeName({ tokens }: Scan, i: number, last: number): Mention | undefined {
  if (last < i + 3 || !BEFORE_PLACE.has(at(tokens, i - 1).folded) || !beginsCity(at(tokens, i).folded)) return undefined
  const country = countryOfCity(`${at(tokens, i).text} ${at(tokens, i + 1).text}`)
  return country ? placeMention(i, i + 1, country) : undefined
}

/** In "NAME of the Pine Bloc, NAME of the Elm Bloc and NAME of Karelia": tokens inclusive. */
function isInListOfMembers({ tokens, mentions }: Scan, i: number, last: number): boolean {
  if (!/^(?:of|from)$/.test(at(tokens, last + 1).folded)) return false
  const [member, body] = mentions.slice(-2)
  if (member?.kind !== 'person' || body === undefined || body.last !== i - 2) return false
  if (body.kind === 'person' || body.kind === 'title') return false
  if (!/^(?:,|and)$/.test(at(tokens, i - 1).text) || member.last < body.first - 3) return false
  return /^(?:of|from)$/.test(at(tokens, member.last + 1).folded)
}

/** "her husband Alf", "their daughter Tracey": a given name alone after a word of kinship. */
function isKinsman(tokens: Scan['tokens'], i: number): boolean {
  // "Lund's daughter, Tracey, wept"
  const isApposed =
    at(tokens, i - 1).text === ',' &&
    at(tokens, i + 1).text === ',' &&
    /^(?:his|her|their|my|our|'s|’s)$/.test(at(tokens, i - 3).folded)
  const kin = at(tokens, isApposed ? i - 2 : i - 1)
  return KIN.has(kin.folded) && !kin.capital && !at(tokens, i + 1).capital
}

/** "His daughter Velmira said": one who speaks is called by a given name, also where nobody else is. */
function isSpeakingKinsman(tokens: Scan['tokens'], i: number): boolean {
  return (
    isKinsman(tokens, i) &&
    /^(?:his|her|their|my|our|'s)$/.test(at(tokens, i - 2).folded) &&
    // "Our partner Velmira said that its cloud was down."
    at(tokens, i - 1).folded !== 'partner' &&
    speaks(at(tokens, i + 1))
  )
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

/** "in November" */
function isTime(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word)
}

const BEFORE_PLACE = new Set(['in', 'at', 'near'])

function placeAt(scan: Scan, first: number, last: number): Mention | undefined {
  const { tokens } = scan
  const farthest = beginsCity(at(tokens, first).folded) ? Math.min(last + 2, first + 4) : -1
  for (let end = farthest; end >= first; end--) {
    const name = tokens.slice(first, end + 1).map((token) => token.text)
    const country = countryOfCity(name.join(' ').replace(' ,', ',').replace(/ - /g, '-'))
    if (country && (end >= last || end === first)) return placeMention(first, end, country)
  }
  if (!BEFORE_PLACE.has(at(tokens, first - 1).folded) || isTime(at(tokens, first).folded)) return undefined
  const end = placeEnd(scan, first, last)
  return end === undefined ? undefined : placeMention(first, end)
}

function isBodyAcronym(scan: Scan, i: number): boolean {
  const { text } = at(scan.tokens, i)
  if (NOT_BODIES.has(text) || text.length < 3 || text.length > 7 || /\d{2}/.test(text)) return false
  if (isShouted(scan, i)) return false
  const neighbours = [at(scan.tokens, i - 1), at(scan.tokens, i + 1)]
  if (neighbours.some((token) => isAcronym(token) && token.text.length > 3)) return false
  return scan.acting.has(text) || (scan.acronyms.get(text) ?? 0) > 1 || at(scan.tokens, i - 1).folded === 'the'
}
