import { countryOfCity } from '../lists/cities.ts'
import { SENTENCE_STARTERS } from '../lists/common.ts'
import { CHANNELS, LONE_NOUNS, NOT_BODIES } from '../lists/organizations.ts'
import { REGIONS } from '../lists/regions.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { beginsEntry } from '../text/lines.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import { associationAt } from './associations.ts'
import { isGivenName } from './givenName.ts'
import { type BodyMention, bodyMention } from './mentions.ts'
import { officerEnd } from './officers.ts'
import { pressAgency, pressAt } from './pressNames.ts'
import type { Scan } from './scan.ts'
import { titleAt } from './titlePhrases.ts'

/** What states call their agencies in front of their own name: "Environment Canada". Folded. */
const SERVICES =
  /^(?:environment|health|transport|energy|sports?|statistics|tourism|trade|education|fisheries|housing|research)$/
/** Words of two humps are names of firms and sites, but for those of families. */
const HUMPS =
  /^(?!(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|St)\p{Lu})(?!\p{Lu}\p{Ll}\p{Lu}{3,}$)\p{Lu}\p{Ll}+\p{Lu}\p{L}{2,}$/u

/** A body told by the form of its name alone, at a capitalised token. */
export function formedBody(scan: Scan, i: number): BodyMention | undefined {
  const { tokens, gazetteer } = scan
  const token = at(tokens, i)
  const next = SERVICES.test(token.folded) ? gazetteer.find(tokens, i + 1) : undefined
  if (next?.entry.kind === 'state' && !at(tokens, next.last + 1).capital) return bodyMention(i, next.last, 'GOVERNMENT')
  const agency = pressAgency(scan, i)
  if (agency) return agency
  const office = titleAt(tokens, i, gazetteer)
  // "the Prime Minister's Office"
  const isOwn = office && !office.affiliation && isClitic(at(tokens, office.last + 1))
  if (isOwn && at(tokens, office.last + 2).text === 'Office' && at(tokens, office.last + 3).folded !== 'of')
    return bodyMention(i, office.last + 2, 'GOVERNMENT')
  const sheriff = sheriffOf(tokens, i)
  if (sheriff) return sheriff
  const police = policeAt(scan, i) ?? committeeAt(tokens, i) ?? branchAt(scan, i)
  if (police) return police
  const association = associationAt(scan, i)
  if (association) return association
  const incorporated = incorporatedAt(tokens, i) ?? houseAt(tokens, i) ?? localAt(tokens, i)
  if (incorporated) return incorporated
  // "the Daily Prattle"
  const title = at(tokens, i + 1)
  if (token.text === 'Daily' && title.capital && title.word && !isClitic(title) && !at(tokens, i + 2).capital)
    return bodyMention(i, i + 1, 'MEDIA')
  if (at(tokens, i + 1).text !== 'Red' && at(tokens, i + 2).text !== 'Red') return undefined
  const demonym = gazetteer.find(tokens, i)
  if (demonym && /^(?:demonym|state)$/.test(demonym.entry.kind) && at(tokens, demonym.last + 1).text === 'Red') {
    const end = demonym.last + 2
    if (/^Cr(?:oss|escent)$/.test(at(tokens, end).text)) return bodyMention(i, end, 'OTHER')
  }
  return undefined
}

/** "Varn County Sheriff's Office": whose it is stands before it. */
function sheriffOf(tokens: readonly Token[], i: number): BodyMention | undefined {
  if (at(tokens, i).folded === 'the') return undefined
  for (let head = i + 1; head < i + 4 && at(tokens, head - 1).capital; head++) {
    const isOffice = isClitic(at(tokens, head + 1)) && at(tokens, head + 2).text === 'Office'
    if (/^(?:Sheriff|Attorney|Coroner|Mayor|Governor|Prosecutor|Clerk)$/.test(at(tokens, head).text) && isOffice)
      return bodyMention(i, head + 2, 'GOVERNMENT')
  }
  return undefined
}

/** "Senate tourism committee": a committee written small behind its chamber. */
function committeeAt(tokens: readonly Token[], i: number): BodyMention | undefined {
  const chamber = /^(?:US|U\.S\.)$/.test(at(tokens, i).text) ? i + 1 : i
  if (!/^(?:Senate|House|Knesset|Parliament|Congress|Dáil|Seanad)$/.test(at(tokens, chamber).text)) return undefined
  for (let noun = chamber + 1; noun < chamber + 6; noun++) {
    const { text, folded, capital, word } = at(tokens, noun)
    if (/^(?:committee|subcommittee)$/.test(text)) return bodyMention(i, noun, 'GOVERNMENT')
    if (!word || capital || NOT_OF_COMMITTEE.test(folded)) return undefined
  }
  return undefined
}

const NOT_OF_COMMITTEE = /^(?:of|in|on|to|for|by|with|the|an?|has|is|was|and|or|this|that|its|'s|will|appointed|set)$/

/** "HSBC Singapore": what a company or charity is called in one country. */
function branchAt({ tokens, gazetteer }: Scan, i: number): BodyMention | undefined {
  const whole = gazetteer.find(tokens, i)
  if (whole?.entry.kind !== 'organization' || !/^(?:COMPANY|OTHER)$/.test(whole.entry.classification)) return undefined
  const country = gazetteer.find(tokens, whole.last + 1)
  const next = country && at(tokens, country.last + 1)
  if (country?.entry.kind !== 'state' || !next || next.capital || isClitic(next)) return undefined
  return bodyMention(i, country.last, whole.entry.classification)
}

/** "Kenyan police", "Oslo police": those of a state or town, written small; not its "police chief". */
function policeAt({ tokens, gazetteer }: Scan, i: number): BodyMention | undefined {
  const known = gazetteer.find(tokens, i)
  const isState = known?.entry.kind === 'demonym' || known?.entry.kind === 'state'
  const last = isState ? known.last : at(tokens, i + 1).text === 'police' ? i : i + 1
  // Last of all whether it is a town's, which costs more than the rest.
  return at(tokens, last + 1).text === 'police' &&
    !OF_POLICE.test(at(tokens, last + 2).folded) &&
    (isState || isTown(tokens, i, last))
    ? bodyMention(i, last + 1, 'GOVERNMENT')
    : undefined
}

/** Whether one or two words name a county or city. */
function isTown(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, folded } = at(tokens, first)
  const isOne = /[a-z]shire$/.test(folded) || REGIONS.has(folded) || countryOfCity(text) !== undefined
  return last === first ? isOne : !isOne && countryOfCity(`${text} ${at(tokens, last).text}`) !== undefined
}

/** What the word "police" only qualifies: "the Nairobi police chief". */
const OF_POLICE =
  /^(?:officers?|chiefs?|stations?|spokes\w+|forces?|commissioners?|commanders?|inspectors?|sergeants?|constables?|superintendents?|departments?|custody|sources?|cars?|vans?|vehicles?|brutality|actions?|reports?|raids?|investigations?|operations?|headquarters|academy|units?|cells?|presence|protection|state|cordons?|bail|statements?|clearance|dogs?|powers|training|spending|budget|positions|reforms?|officials?|escort|post|checkpoint|records?|files|shooting|killing|violence|work)$/

/** "Brandt & Sons", "Keld and Varn LLP": firms that are called after those who own them. */
function houseAt(tokens: readonly Token[], i: number): BodyMention | undefined {
  let link = i + 1
  while (link < i + 3 && at(tokens, link).capital) link++
  const second = at(tokens, link + 1)
  const isKin = at(tokens, link).text === '&' && HOUSES.test(second.text)
  const isFirm = /^(?:and|&)$/.test(at(tokens, link).folded || at(tokens, link).text) && link === i + 1
  const isPartners = isFirm && second.capital && /^(?:LLP|LLC|Ltd|Inc|plc)\.?$/.test(at(tokens, link + 2).text)
  if (!(isKin || isPartners) || at(tokens, i - 1).capital || at(tokens, i).folded === 'the') return undefined
  return bodyMention(i, isKin ? link + 1 : link + 2, 'COMPANY')
}

const HOUSES = /^(?:Sons?|Daughters?|Brothers|Bros|Co|Company|Cie|Partners|Associates)\.?$/

/** "Carpenters Local 1187": the part of a union. */
function localAt(tokens: readonly Token[], i: number): BodyMention | undefined {
  let last = i
  while (
    last < i + 6 &&
    (at(tokens, last + 1).capital || /^(?:and|&)$/.test(at(tokens, last + 1).text)) &&
    at(tokens, last).text !== 'Local'
  )
    last++
  const isLocal = last > i && at(tokens, last).text === 'Local' && /^\d{1,5}$/.test(at(tokens, last + 1).text)
  return isLocal && at(tokens, i).folded !== 'the' ? bodyMention(i, last + 1, 'OTHER') : undefined
}

/** "Lundgren, Inc.": a comma and what it is in law. */
function incorporatedAt(tokens: readonly Token[], i: number): BodyMention | undefined {
  let last = i
  while (last < i + 3 && at(tokens, last + 1).capital && at(tokens, last + 1).word && !beginsEntry(tokens, last + 1))
    last++
  const isOne = at(tokens, last + 1).text === ',' && /^(?:Inc|Ltd|LLC)\.?$/.test(at(tokens, last + 2).text)
  return isOne && !at(tokens, i - 1).capital ? bodyMention(i, last + 2, 'COMPANY') : undefined
}

/** What nothing else explains: a word of two humps, "the Council", and whose officer is named next: "Lundgas CEO". */
export function bodyOtherwise(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  const token = at(tokens, i)
  const before = at(tokens, i - 1)
  if (LONE_NOUNS.has(token.folded) && before.folded === 'the' && !/^(?:of|for)$/.test(at(tokens, i + 1).folded)) {
    const alone = !at(tokens, i + 1).capital && !isAcronym(token)
    return alone ? bodyMention(i, i, 'GOVERNMENT', { lone: true }) : undefined
  }
  if (!besideName(tokens, i) && HUMPS.test(token.text) && !CHANNELS.has(token.folded) && !NOT_BODIES.has(token.text))
    return bodyMention(i, i, 'COMPANY')
  const press = pressAt(scan, i)
  if (press) return press
  let last = i
  while (last < i + 2 && at(tokens, last + 1).capital && officerEnd(tokens, last + 1) < 0) last++
  if (last === i && at(tokens, i + 1).text === '&' && at(tokens, i + 2).capital) last += 2
  const officer = at(tokens, last + 1)
  const end = officerEnd(tokens, last + 1)
  const named = end > last && at(tokens, end + 1).capital
  const able = !isGivenName(token) && !SENTENCE_STARTERS.has(token.folded) && !scan.gazetteer.find(tokens, i)
  return named && able && !isClitic(officer) ? bodyMention(i, last, 'COMPANY') : undefined
}

function besideName(tokens: readonly Token[], i: number): boolean {
  return at(tokens, i - 1).capital || at(tokens, i + 1).capital || at(tokens, i - 1).text === '#'
}

/** "the foreign ministry", written small, at its first word. */
export function smallMinistry(scan: Scan, i: number): BodyMention | undefined {
  const { tokens } = scan
  if (!PORTFOLIO_WORDS.has(at(tokens, i).folded)) return undefined
  let last = i
  while (last < i + 4 && PORTFOLIO_WORDS.has(at(tokens, last + 1).folded)) last++
  const noun = at(tokens, last + 1)
  if (noun.text !== 'ministry') return undefined
  const owner = scan.mentions.at(-1)
  const owned = owner?.last === i - 1 && owner.kind === 'demonym'
  const definite = /^(?:the|its|their|'s)$/.test(at(tokens, i - 1).folded)
  return owned || definite ? bodyMention(i, last + 1, 'GOVERNMENT') : undefined
}
