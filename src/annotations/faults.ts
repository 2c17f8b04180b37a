import type {
  ArticleAnnotations,
  MeetingAnnotation,
  OrganizationAnnotation,
  PersonAnnotation,
  QuoteAnnotation,
  TextQuoteSelector,
} from './annotations.ts'
import { periodOf } from './dates.ts'
import { holdsName } from './mentions.ts'
import type { ArticleText } from './passages.ts'

/** What is wrong with annotations, and where: `quotes[3].exact`. */
export interface Fault {
  place: string
  reason: string
}

/** What is said of an article, with null for every entry that is malformed. */
export interface Entries {
  article: ArticleAnnotations | null
  people: (PersonAnnotation | null)[]
  organizations: (OrganizationAnnotation | null)[]
  quotes: (QuoteAnnotation | null)[]
  meetings: (MeetingAnnotation | null)[]
}

/** The keys that the file defines, those of malformed entries too: a reference to one of them is no fault of its own. */
export interface DefinedKeys {
  people: readonly string[]
  organizations: readonly string[]
  meetings: readonly string[]
}

interface Dates {
  startDate?: string | null | undefined
  endDate?: string | null | undefined
}

const shorten = (text: string) => (text.length > 80 ? `${[...text].slice(0, 79).join('')}…` : text)

/** An attribution may stand so far before its quote, in UTF-16 units. */
const NEAR = 400

class Check {
  readonly faults: Fault[] = []
  readonly #article: ArticleText
  readonly #defined: Record<'agent' | 'organization' | 'meeting', ReadonlySet<string>>
  readonly #used = { agent: new Set<string>(), meeting: new Set<string>() }

  /** From where on in the body a passage is looked for first: most are told in the order of the text. */
  #near = 0

  constructor(article: ArticleText, keys: DefinedKeys) {
    this.#article = article
    this.#defined = {
      agent: new Set([...keys.people, ...keys.organizations]),
      organization: new Set(keys.organizations),
      meeting: new Set(keys.meetings),
    }
  }

  fault(place: string, reason: string) {
    this.faults.push({ place, reason })
  }

  found(place: string, selector: TextQuoteSelector) {
    if (this.#stands(selector)) return
    const around =
      selector.prefix !== undefined || selector.suffix !== undefined ? ' between its prefix and suffix' : ''
    this.#missing(place, around, selector.exact)
  }

  /** A name may go on over the end of a line; a passage is what stands there, line ends included. */
  named(place: string, name: string) {
    const { headline, articleBody } = this.#article
    if (!holdsName(articleBody, name) && !holdsName(headline, name)) this.#missing(place, '', name)
  }

  #missing(place: string, around: string, text: string) {
    this.fault(place, `not found in the document${around}: ${JSON.stringify(shorten(text))}`)
  }

  #stands({ exact, prefix = '', suffix = '' }: TextQuoteSelector): boolean {
    if (exact === '') return false
    const wanted = prefix + exact + suffix
    const body = this.#article.articleBody.text
    let place = body.indexOf(wanted, this.#near)
    if (place === -1) place = body.indexOf(wanted)
    if (place === -1) return this.#article.headline.text.includes(wanted)
    this.#near = Math.max(0, place - NEAR)
    return true
  }

  allFound(place: string, selectors: readonly TextQuoteSelector[] | undefined) {
    for (const [index, selector] of (selectors ?? []).entries()) this.found(`${place}[${index}].exact`, selector)
  }

  defined(place: string, key: string | null | undefined, what: 'agent' | 'organization' | 'meeting') {
    if (typeof key === 'string' && !this.#defined[what].has(key)) {
      this.fault(place, `${what} ${JSON.stringify(key)} is not defined`)
    }
  }

  unused(place: string, key: string, what: 'agent' | 'meeting') {
    if (this.#used[what].has(key)) this.fault(place, `${JSON.stringify(key)} is used twice`)
    this.#used[what].add(key)
  }

  distinct(place: string, values: readonly string[]) {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) < index) this.fault(`${place}[${index}]`, `${JSON.stringify(value)} is listed twice`)
    }
  }

  ordered(place: string, { startDate, endDate }: Dates) {
    const start = periodOf(startDate ?? '')
    const end = periodOf(endDate ?? '')
    if (start !== null && end !== null && end.end < start.start) this.fault(`${place}.endDate`, 'is before startDate')
  }
}

function checkArticle(check: Check, article: ArticleAnnotations, text: ArticleText) {
  if (article.headline !== undefined && article.headline.trim() !== text.headline.text) {
    check.fault('article.headline', `the document's headline is ${JSON.stringify(text.headline.text)}`)
  }
}

function checkAgent(check: Check, place: string, agent: PersonAnnotation | OrganizationAnnotation) {
  check.unused(`${place}.key`, agent.key, 'agent')
  const names = agent.names.map((name) => (typeof name === 'string' ? name : name.text))
  for (const [index, name] of names.entries()) check.named(`${place}.names[${index}]`, name)
  check.distinct(`${place}.names`, names)
}

function checkPerson(check: Check, place: string, person: PersonAnnotation) {
  checkAgent(check, place, person)
  for (const [index, role] of (person.roles ?? []).entries()) {
    const at = `${place}.roles[${index}]`
    check.defined(`${at}.organization`, role.organization, 'organization')
    check.ordered(at, role)
    check.allFound(`${at}.evidence`, role.evidence)
  }
}

function checkOrganization(check: Check, place: string, organization: OrganizationAnnotation) {
  checkAgent(check, place, organization)
  check.defined(`${place}.parent`, organization.parent, 'organization')
  if (organization.parent === organization.key) check.fault(`${place}.parent`, 'is the organization itself')
}

function checkQuote(check: Check, place: string, quote: QuoteAnnotation) {
  check.found(`${place}.exact`, quote)
  if (quote.attribution !== undefined) check.found(`${place}.attribution.exact`, quote.attribution)
  check.defined(`${place}.speaker`, quote.speaker, 'agent')
  for (const [index, key] of (quote.speakers ?? []).entries())
    check.defined(`${place}.speakers[${index}]`, key, 'agent')
  check.distinct(`${place}.speakers`, quote.speakers ?? [])
  check.defined(`${place}.meeting`, quote.meeting, 'meeting')
}

function checkMeeting(check: Check, place: string, meeting: MeetingAnnotation) {
  check.unused(`${place}.key`, meeting.key, 'meeting')
  check.ordered(place, meeting)
  for (const [index, participant] of meeting.participants.entries()) {
    const at = `${place}.participants[${index}]`
    check.defined(`${at}.of`, participant.of, 'agent')
    check.defined(`${at}.onBehalfOf`, participant.onBehalfOf, 'organization')
    if (participant.onBehalfOf === participant.of) check.fault(`${at}.onBehalfOf`, 'is the participant itself')
  }
  check.distinct(
    `${place}.participants`,
    meeting.participants.map((participant) => participant.of),
  )
  check.allFound(`${place}.evidence`, meeting.evidence)
  if (typeof meeting.dateText === 'string') check.found(`${place}.dateText`, { exact: meeting.dateText })
}

/** What the form alone does not show: keys used twice or not defined, passages that the article does not hold. */
export function faultsOfMeaning(entries: Entries, keys: DefinedKeys, text: ArticleText): Fault[] {
  const check = new Check(text, keys)
  const each = <Entry>(
    section: string,
    list: (Entry | null)[],
    checkOne: (check: Check, place: string, entry: Entry) => void,
  ) => {
    for (const [index, entry] of list.entries()) if (entry !== null) checkOne(check, `${section}[${index}]`, entry)
  }
  if (entries.article !== null) checkArticle(check, entries.article, text)
  each('people', entries.people, checkPerson)
  each('organizations', entries.organizations, checkOrganization)
  each('quotes', entries.quotes, checkQuote)
  each('meetings', entries.meetings, checkMeeting)
  return check.faults
}
