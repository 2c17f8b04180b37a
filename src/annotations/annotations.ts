/**
 * What is said of one article: who is in it, who said what, who met whom. An editor's sidecar file and an extractor
 * both write this; everything after it is shared. It holds no offsets: a passage is named by its exact text.
 */
export interface Annotations {
  article: ArticleAnnotations
  people: PersonAnnotation[]
  organizations: OrganizationAnnotation[]
  /** In text order. */
  quotes: QuoteAnnotation[]
  meetings: MeetingAnnotation[]
}

/** A W3C Web Annotation TextQuoteSelector: the first occurrence of `exact` between `prefix` and `suffix`. */
export interface TextQuoteSelector {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

export interface ArticleAnnotations {
  headline?: string | undefined
  /** ISO 8601 calendar date where it was published. */
  datePublished?: string | undefined
  byline?: string | undefined
  creditText?: string | undefined
  url?: string | undefined
  /** The key of an organization, or else its name. */
  publisher?: string | undefined
  /** BCP 47 */
  inLanguage?: string | undefined
  publishedAt?: string | undefined
  dateModified?: string | undefined
  /** IANA name: Asia/Tehran */
  timeZone?: string | undefined
}

export type NameKind = 'NAME' | 'WEAK_ALIAS' | 'TITLE'

/** A bare string is told by its form: see `nameKind`. */
export type NameAnnotation = string | { text: string; kind: NameKind }

export interface RoleAnnotation {
  /** Null where the article says no more than that the person belongs to the organization. */
  role: string | null
  /** The key of an organization; without it the role says what the person is, and no membership comes of it. */
  organization?: string | null | undefined
  startDate?: string | undefined
  endDate?: string | undefined
  evidence?: TextQuoteSelector[] | undefined
}

interface AgentAnnotation {
  /** Unique in the file among people and organizations. */
  key: string
  name: string
  names: NameAnnotation[]
  sameAs?: string[] | undefined
}

export interface PersonAnnotation extends AgentAnnotation {
  roles?: RoleAnnotation[] | undefined
}

export type OrganizationClassification =
  | 'STATE'
  | 'GOVERNMENT'
  | 'INTERNATIONAL'
  | 'PARTY'
  | 'COMPANY'
  | 'MEDIA'
  | 'OTHER'

export interface OrganizationAnnotation extends AgentAnnotation {
  classification: OrganizationClassification
  /** ISO 3166-1 alpha-2 */
  country?: string | undefined
  /** The key of another organization. */
  parent?: string | undefined
}

export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED'

/** `rule` names what made a claim and `confidence` (0 to 1) how sure it is; an editor gives neither. */
interface Claim {
  confidence?: number | undefined
  rule?: string | undefined
}

export interface QuoteAnnotation extends TextQuoteSelector, Claim {
  kind: QuoteKind
  /** The key of who said it; null where the text does not say. */
  speaker?: string | null | undefined
  /** The keys of all who said it, in a joint statement. */
  speakers?: string[] | undefined
  /** The reporting verb or phrase. */
  cue?: string | null | undefined
  /** Whom the article calls the source, in its words. */
  source?: string | null | undefined
  attribution?: TextQuoteSelector | undefined
  /** The key of the meeting in which it was said. */
  meeting?: string | null | undefined
  /** It goes on from the nearest earlier DIRECT quote of the same speaker. */
  continues?: boolean | undefined
}

export type MeetingRole = 'HOST' | 'GUEST' | 'ATTENDEE'
export type MeetingMedium = 'IN_PERSON' | 'CALL' | 'VIDEO'
export type MeetingStatus = 'HELD' | 'PLANNED' | 'CANCELLED'
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR'

export interface ParticipantAnnotation {
  /** The key of a person or an organization. */
  of: string
  role?: MeetingRole | undefined
  /** The key of the organization for which it takes part. */
  onBehalfOf?: string | undefined
}

export interface MeetingAnnotation extends Claim {
  key: string
  name?: string | undefined
  /** ISO, cut to what is known: 2022-06-19, 2022-06 or 2022. Null where nothing is said. */
  startDate?: string | null | undefined
  endDate?: string | null | undefined
  datePrecision?: DatePrecision | null | undefined
  /** The phrase that was resolved: "on Sunday". */
  dateText?: string | null | undefined
  /** Held, where left out. */
  status?: MeetingStatus | undefined
  /** Null: unknown. */
  medium?: MeetingMedium | null | undefined
  location?: string | null | undefined
  /** ISO 3166-1 alpha-2 */
  country?: string | null | undefined
  participants: ParticipantAnnotation[]
  evidence: TextQuoteSelector[]
}
