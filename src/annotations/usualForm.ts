import type {
  Annotations,
  ArticleAnnotations,
  MeetingAnnotation,
  NameAnnotation,
  OrganizationAnnotation,
  ParticipantAnnotation,
  PersonAnnotation,
  QuoteAnnotation,
  RoleAnnotation,
  TextQuoteSelector,
} from './annotations.ts'
import { periodOf } from './dates.ts'

/** As in schema.ts. */
const LONGEST = 500

const setOf = (words: string): ReadonlySet<unknown> => new Set(words.split(' '))
const SELECTOR = setOf('exact prefix suffix')
const KIND_OF_NAME = setOf('NAME WEAK_ALIAS TITLE')
const NAME = setOf('text kind')
const ROLE = setOf('role organization startDate endDate evidence')
const PERSON = setOf('key name names roles')
const ORGANIZATION = setOf('key name names classification country parent')
const CLASSIFICATION = setOf('STATE GOVERNMENT INTERNATIONAL PARTY COMPANY MEDIA OTHER')
const QUOTE = setOf(
  'exact prefix suffix kind speaker speakers cue source attribution meeting continues confidence rule',
)
const KIND_OF_QUOTE = setOf('DIRECT INDIRECT MIXED')
const MEETING = setOf(
  'key name startDate endDate datePrecision dateText status medium location country participants evidence confidence rule',
)
const PRECISION = setOf('DAY MONTH YEAR')
const STATUS = setOf('HELD PLANNED CANCELLED')
const MEDIUM = setOf('IN_PERSON CALL VIDEO')
const PARTICIPANT = setOf('of role onBehalfOf')
const ROLE_IN_MEETING = setOf('HOST GUEST ATTENDEE')

type Test = (value: unknown) => boolean

const optional = (value: unknown, test: Test) => value === undefined || test(value)
const nullish = (value: unknown, test: Test) => value === undefined || value === null || test(value)

/** Whether an object has none but these properties. */
function hasOnly(value: object, properties: ReadonlySet<unknown>): boolean {
  if (typeof value !== 'object' || value === null) return false
  for (const property in value) if (!properties.has(property)) return false
  return true
}

function areAll<Value>(values: readonly Value[] | undefined, isUsual: (value: Value) => boolean): boolean {
  return Array.isArray(values) && values.every(isUsual)
}

/** Text that the database holds: without NUL and halves of surrogate pairs. */
const isStorable: Test = (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
const isCopied: Test = (value) => value !== '' && isStorable(value)
const isShort: Test = (value) => typeof value === 'string' && value.length <= LONGEST && isCopied(value)
const isText: Test = (value) => typeof value === 'string' && value.trim().length === value.length && isShort(value)
const isKey: Test = (value) => typeof value === 'string' && /^\S+$/.test(value) && isShort(value)
const isCountry: Test = (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value)
const isDate: Test = (value) => typeof value === 'string' && periodOf(value) !== null
const isConfidence: Test = (value) => typeof value === 'number' && value >= 0 && value <= 1
const isFlag: Test = (value) => typeof value === 'boolean'

function isSelector(selector: TextQuoteSelector): boolean {
  return hasOnly(selector, SELECTOR) && isPassage(selector)
}

function isPassage({ exact, prefix, suffix }: TextQuoteSelector): boolean {
  return isCopied(exact) && optional(prefix, isStorable) && optional(suffix, isStorable)
}

function isName(name: NameAnnotation): boolean {
  return typeof name === 'string'
    ? isShort(name)
    : hasOnly(name, NAME) && isShort(name.text) && KIND_OF_NAME.has(name.kind)
}

function isRole(role: RoleAnnotation): boolean {
  return (
    hasOnly(role, ROLE) &&
    (role.role === null || isText(role.role)) &&
    nullish(role.organization, isKey) &&
    optional(role.startDate, isDate) &&
    optional(role.endDate, isDate) &&
    (role.evidence === undefined || areAll(role.evidence, isSelector))
  )
}

function isAgent({ key, name, names }: PersonAnnotation | OrganizationAnnotation): boolean {
  return isKey(key) && isText(name) && areAll(names, isName)
}

function isPerson(person: PersonAnnotation): boolean {
  return hasOnly(person, PERSON) && isAgent(person) && (person.roles === undefined || areAll(person.roles, isRole))
}

function isOrganization(organization: OrganizationAnnotation): boolean {
  return (
    hasOnly(organization, ORGANIZATION) &&
    isAgent(organization) &&
    CLASSIFICATION.has(organization.classification) &&
    optional(organization.country, isCountry) &&
    optional(organization.parent, isKey)
  )
}

function isQuote(quote: QuoteAnnotation): boolean {
  return (
    hasOnly(quote, QUOTE) &&
    isPassage(quote) &&
    KIND_OF_QUOTE.has(quote.kind) &&
    nullish(quote.speaker, isKey) &&
    (quote.speakers === undefined || areAll(quote.speakers, isKey)) &&
    nullish(quote.cue, isText) &&
    nullish(quote.source, isText) &&
    (quote.attribution === undefined || isSelector(quote.attribution)) &&
    nullish(quote.meeting, isKey) &&
    optional(quote.continues, isFlag) &&
    optional(quote.confidence, isConfidence) &&
    optional(quote.rule, isText)
  )
}

function isParticipant(participant: ParticipantAnnotation): boolean {
  return (
    hasOnly(participant, PARTICIPANT) &&
    isKey(participant.of) &&
    (participant.role === undefined || ROLE_IN_MEETING.has(participant.role)) &&
    optional(participant.onBehalfOf, isKey)
  )
}

function isMeeting(meeting: MeetingAnnotation): boolean {
  return (
    hasOnly(meeting, MEETING) &&
    isKey(meeting.key) &&
    optional(meeting.name, isText) &&
    nullish(meeting.startDate, isDate) &&
    nullish(meeting.endDate, isDate) &&
    nullish(meeting.datePrecision, (precision) => PRECISION.has(precision)) &&
    nullish(meeting.dateText, isCopied) &&
    (meeting.status === undefined || STATUS.has(meeting.status)) &&
    nullish(meeting.medium, (medium) => MEDIUM.has(medium)) &&
    nullish(meeting.location, isText) &&
    nullish(meeting.country, isCountry) &&
    areAll(meeting.participants, isParticipant) &&
    meeting.participants.length >= 2 &&
    areAll(meeting.evidence, isSelector) &&
    meeting.evidence.length >= 1 &&
    optional(meeting.confidence, isConfidence) &&
    optional(meeting.rule, isText)
  )
}

/** The rest of it is left to its schema: there is one in an article. */
function isStorableArticle(article: ArticleAnnotations): boolean {
  return typeof article === 'object' && article !== null && Object.values(article).every(isStorable)
}

/**
 * Whether annotations have the form that a program gives them: what schema.ts asks of people, organizations, quotes and meetings,
 * with none of the liberties that it takes for editors (blanks at edges, addresses of agents). It costs a tenth of the schemas. No
 * means only that the schemas have to tell.
 */
export function isOfUsualForm({ article, people, organizations, quotes, meetings, ...others }: Annotations): boolean {
  return (
    Object.keys(others).length === 0 &&
    isStorableArticle(article) &&
    areAll(people, isPerson) &&
    areAll(organizations, isOrganization) &&
    areAll(quotes, isQuote) &&
    areAll(meetings, isMeeting)
  )
}
