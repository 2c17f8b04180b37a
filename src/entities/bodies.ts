import { namesWithKinds, type OrganizationAnnotation } from '../annotations/index.ts'
import { countryNamed } from './countryNames.ts'
import { wordsOf } from './fold.ts'
import { type BodyName, isAcronym, readBodyName } from './organizationIdentity.ts'
import { isCommonPartyName, withoutLegalForm } from './partsOfNames.ts'

/** Which organization an article means. */
export interface Body {
  identity: string
  block: string
  country: string | null
  isFull: boolean
  aliases: string[]
}

export interface ArticleOfBodies {
  key: string
  /** ISO 3166-1 alpha-2 of the government body that publishes it; null: another publishes it. */
  publishingCountry: string | null
  /** Countries, or identities where there is no code, of the states that it names. */
  states: ReadonlySet<string>
}

/** Their names and countries do not tell which one is meant: embassies and city councils are many. */
const MANY_OF_ONE_STATE = /^(?:embassy|consulate|mission)$/
const LOCAL = /^(?:city|district|local|municipal|provincial|regional|town) /
/** What the government of the United States has under another name. */
const NOT_AMERICAN =
  /^(?:ministry|parliament|national assembly|central bank|cabinet of|council of ministers|prime minister|(?:federal )?foreign office|department of foreign affairs|secretariat)\b|\bdirectorate$/
/** Said of any country that the article speaks of. */
const SAID_OF_ANY = new RegExp(
  `^(?:${[
    '(?:(?:central|federal|interim|transitional) )?government',
    '(?:national )?police|army|navy|military|(?:.* )?forces|border guard.*|judiciary|courts?',
    'authority|administration|cabinet|parliament|senate|commission|committee|council',
    // As a state calls what is its own.
    'presidency|(?:constitutional|high|presidential|republican|royal|state(?! department)|supreme) .*',
    '(?:federal|internal|public) security .*|national (?:.* )?commission',
    '(?:.* )?elect(?:ion|ions|oral) .*',
  ].join('|')})$`,
)

const stateIdentity = (name: string) => `state:${wordsOf(name).join(' ') || name.trim()}`

/** The country of a state, from its annotation or its name; else its identity. */
export function placeOfState(state: OrganizationAnnotation): string {
  return state.country ?? countryNamed(wordsOf(state.name)) ?? stateIdentity(state.name)
}

/** The name on which the identity rests: one written out, if the article has any. */
function fullestName(organization: OrganizationAnnotation): string {
  if (!isAcronym(organization.name)) return organization.name
  const spelled = namesWithKinds(organization, 'ORGANIZATION')
    .filter(({ text, kind }) => kind === 'NAME' && !isAcronym(text) && text.includes(' '))
    .map(({ text }) => text)
  return spelled.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? organization.name
}

export function readBody(
  organization: OrganizationAnnotation,
  article: ArticleOfBodies,
  stateNamed: (words: readonly string[]) => string | null,
): Body {
  const { classification } = organization
  if (classification === 'STATE') {
    const place = placeOfState(organization)
    const identity = place.startsWith('state:') ? place : `state:${place}`
    return { identity, block: identity, country: /^[A-Z]{2}$/.test(place) ? place : null, isFull: true, aliases: [] }
  }
  const fullest = fullestName(organization)
  const name = readBodyName(fullest, classification, stateNamed)
  const whole = classification === 'PARTY' ? `party:${name.base}` : name.base
  const block = classification === 'COMPANY' ? withoutLegalForm(whole) : whole
  const acronyms = namesWithKinds(organization, 'ORGANIZATION')
    .filter(({ text, kind }) => kind !== 'TITLE' && isAcronym(text))
    .map(({ text }) => wordsOf(text).join(' '))
    .map((acronym) => (classification === 'PARTY' ? `party:${acronym}` : acronym))
  const aliases = [...new Set(acronyms)].filter((alias) => alias !== block).sort()
  // The United Nations are known by two letters.
  const isFull = !isAcronym(fullest) || name.base.includes(' ')
  const { identity, country } = identityOf(name, whole, organization, article)
  return { identity, block, country, isFull, aliases }
}

function identityOf(name: BodyName, whole: string, organization: OrganizationAnnotation, article: ArticleOfBodies) {
  const { classification } = organization
  const told = organization.country ?? null
  if (classification === 'PARTY')
    return { identity: placed(whole, told ?? placeOfParty(name.base, article)), country: told }
  if (!name.isBody) return { identity: classification === 'INTERNATIONAL' ? whole : placed(whole, told), country: told }
  const place = name.country ?? told ?? (name.isGeneric ? placeInArticle(name.base, article) : null)
  const country = place !== null && /^[A-Z]{2}$/.test(place) ? place : told
  const isOfArticle = MANY_OF_ONE_STATE.test(name.base) || (name.isGeneric && (place === null || LOCAL.test(name.base)))
  return { identity: `${placed(whole, place)}${isOfArticle ? `#${article.key}` : ''}`, country }
}

const placed = (name: string, place: string | null) => (place === null ? name : `${name}@${place}`)

/** It tells parties of one name apart, and not of which country they are: an article may name another state only. */
function placeOfParty(base: string, { states }: ArticleOfBodies): string | null {
  return states.size === 1 && isCommonPartyName(base.split(' ')) ? ([...states][0] ?? null) : null
}

/** Of which state an article means a body that every country has. */
function placeInArticle(base: string, { publishingCountry, states }: ArticleOfBodies): string | null {
  const only = states.size === 1 ? ([...states][0] ?? null) : null
  if (publishingCountry === null) return only
  if (publishingCountry === 'US' && NOT_AMERICAN.test(base)) return only
  if ((SAID_OF_ANY.test(base) || LOCAL.test(base)) && [...states].some((state) => state !== publishingCountry))
    return only
  return publishingCountry
}
