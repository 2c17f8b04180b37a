import type { OrganizationClassification } from '../../annotations/annotations.ts'

/** Token numbers are inclusive; `first` to `last` is the whole phrase, title and honorific included. */
interface Place {
  first: number
  last: number
}

export interface PersonMention extends Place {
  kind: 'person'
  nameFirst: number
  nameLast: number
  title?: TitlePhrase | undefined
  /** The state or body before the title: "Ukrainian" in "Ukrainian Foreign Minister". */
  affiliation?: BodyMention | DemonymMention | undefined
  honorific?: string | undefined
  /** Forms of address before the name, folded: "his eminence". */
  styles?: string[] | undefined
  /** What made it a person, from 0 to 1. */
  confidence: number
  /** One title for several: "Presidents X and Y". */
  isJoint?: boolean | undefined
}

export interface BodyMention extends Place {
  kind: 'organization'
  classification: OrganizationClassification
  /** Where its name begins, if before `first`: "Brandt's office". */
  nameFirst?: number | undefined
  /** A state's code. */
  code?: string | undefined
  /** The canonical name of a body that is known beforehand. */
  known?: string | undefined
  /** "the Council": the body of that noun which was named last. */
  lone?: boolean | undefined
  /** Such a noun in small letters, which never names a body that was not named before. */
  isSmall?: boolean | undefined
  /** "the government", of which the text has not said whose. */
  isUnowned?: boolean | undefined
  /** The mention whose name it shortens. */
  shortOf?: BodyMention | undefined
  /** Its short form, where the text gives it in brackets. */
  acronym?: string | undefined
}

export interface DemonymMention extends Place {
  kind: 'demonym'
  code: string
}

/** A title that stands for its bearer: "the Secretary", "His Eminence". */
export interface TitleMention extends Place {
  kind: 'title'
  title: TitlePhrase
  affiliation?: BodyMention | DemonymMention | undefined
}

interface PlaceMention extends Place {
  kind: 'place'
  /** ISO 3166-1 alpha-2, for a known city. */
  country: string | undefined
}

export type Mention = PersonMention | BodyMention | DemonymMention | TitleMention | PlaceMention

/** "Deputy Secretary of State", "president of Kazakhstan". Token numbers are inclusive. */
export interface TitlePhrase {
  first: number
  last: number
  /** The words before "of" and "for", folded: "deputy", "secretary". */
  words: string[]
  /** What it is for, folded: "foreign", "affairs". */
  portfolio: string[]
  /** The tokens that name a body or state in it: "Kazakhstan". */
  affiliation?: { first: number; last: number } | undefined
  /** The state in it: ISO 3166-1 alpha-2. */
  code?: string | undefined
  /** The tokens that name where an envoy is sent, which is not whose envoy that is: "Kenya" in "Ambassador to Kenya". */
  destination?: { first: number; last: number } | undefined
  /** Those of which it is joined: "Prime Minister" and "Minister of Trade". */
  parts?: TitlePhrase[] | undefined
}

// Mentions and titles are made here alone, each with all its fields: objects of one shape are read faster.

type PersonDetails = Pick<PersonMention, 'title' | 'affiliation' | 'honorific' | 'styles' | 'isJoint'>

export function personMention(
  first: number,
  last: number,
  nameFirst: number,
  confidence: number,
  { title, affiliation, honorific, styles, isJoint }: PersonDetails = {},
): PersonMention {
  const nameLast = last
  return {
    kind: 'person',
    first,
    last,
    nameFirst,
    nameLast,
    title,
    affiliation,
    honorific,
    styles,
    confidence,
    isJoint,
  }
}

type BodyDetails = Omit<BodyMention, 'kind' | 'first' | 'last' | 'classification'>

export function bodyMention(
  first: number,
  last: number,
  classification: OrganizationClassification,
  { nameFirst, code, known, lone, isSmall, isUnowned, shortOf, acronym }: BodyDetails = {},
): BodyMention {
  return {
    kind: 'organization',
    first,
    last,
    classification,
    nameFirst,
    code,
    known,
    lone,
    isSmall,
    isUnowned,
    shortOf,
    acronym,
  }
}

export function titleMention(
  first: number,
  last: number,
  title: TitlePhrase,
  affiliation: TitleMention['affiliation'],
): TitleMention {
  return { kind: 'title', first, last, title, affiliation }
}

export function placeMention(first: number, last: number, country?: string): PlaceMention {
  return { kind: 'place', first, last, country }
}

export function titlePhrase(
  first: number,
  last: number,
  words: string[],
  portfolio: string[] = [],
  { affiliation, code, destination, parts }: Partial<Omit<TitlePhrase, 'first' | 'last' | 'words' | 'portfolio'>> = {},
): TitlePhrase {
  return { first, last, words, portfolio, affiliation, code, destination, parts }
}
