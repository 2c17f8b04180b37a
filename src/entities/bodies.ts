import { namesWithKinds, type OrganizationAnnotation } from '../annotations/index.ts'
import { countryNamed } from './countryNames.ts'
import { wordsOf } from './fold.ts'
import { type BodyName, isAcronym, readBodyName } from './organizationIdentity.ts'

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

/** What a body is called and in which article decides nothing about which one it is: embassies are many. */
const MANY_OF_ONE_STATE = /^(?:embassy|consulate|mission)$/
/** What the government of the United States has under another name. */
const NOT_AMERICAN = /^(?:ministry|parliament|national assembly|central bank|cabinet of|council of ministers)\b/
/** Said of any country that the article speaks of. */
const SAID_OF_ANY =
  /^(?:government|police|army|navy|military|court|courts|supreme court|constitutional court|authority|parliament|administration|senate|cabinet|judiciary)$/

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
  const block = classification === 'PARTY' ? `party:${name.base}` : name.base
  const acronyms = namesWithKinds(organization, 'ORGANIZATION')
    .filter(({ text, kind }) => kind !== 'TITLE' && isAcronym(text))
    .map(({ text }) => wordsOf(text).join(' '))
    .map((acronym) => (classification === 'PARTY' ? `party:${acronym}` : acronym))
  const aliases = [...new Set(acronyms)].filter((alias) => alias !== block).sort()
  // The United Nations are known by two letters.
  const isFull = !isAcronym(fullest) || name.base.includes(' ')
  const { identity, country } = identityOf(name, block, organization, article)
  return { identity, block, country, isFull, aliases }
}

function identityOf(name: BodyName, block: string, organization: OrganizationAnnotation, article: ArticleOfBodies) {
  const told = organization.country ?? null
  const isOfSomeState = name.isBody || organization.classification === 'PARTY'
  if (!isOfSomeState) return { identity: block, country: told }
  const place = name.country ?? told ?? (name.isGeneric ? placeInArticle(name.base, article) : null)
  const country = place !== null && /^[A-Z]{2}$/.test(place) ? place : told
  if (MANY_OF_ONE_STATE.test(name.base) || (name.isGeneric && place === null)) {
    return { identity: `${block}${place === null ? '' : `@${place}`}#${article.key}`, country }
  }
  return { identity: place === null ? block : `${block}@${place}`, country }
}

/** Of which state an article means a body that every country has. */
function placeInArticle(base: string, { publishingCountry, states }: ArticleOfBodies): string | null {
  const only = states.size === 1 ? ([...states][0] ?? null) : null
  if (publishingCountry === null) return only
  if (publishingCountry === 'US' && NOT_AMERICAN.test(base)) return only
  if (SAID_OF_ANY.test(base) && [...states].some((state) => state !== publishingCountry)) return only
  return publishingCountry
}
