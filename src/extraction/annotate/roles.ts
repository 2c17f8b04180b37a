import type { RoleAnnotation } from '../../annotations/annotations.ts'
import type { Body } from '../agents/bodies.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import { rankBefore } from '../agents/offices.ts'
import type { Person } from '../agents/people.ts'
import { fold } from '../lists/fold.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, LESSER_RANKS, REGNAL_TITLES, STAND_INS } from '../lists/titles.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { singular } from '../names/jointTitles.ts'
import { type BodyMention, type DemonymMention, type TitlePhrase, titlePhrase } from '../names/mentions.ts'
import { styleAt } from '../names/styles.ts'
import { headAt } from '../names/titleHeads.ts'
import { titleAt } from '../names/titlePhrases.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { at, END, isClitic, PARAGRAPH_BREAK } from '../text/tokens.ts'

/** The offices that an article gives a person, those left out that a longer one says as well. */
export function rolesOf(
  reading: Reading,
  identities: Identities,
  person: Person,
  keyOf: Map<Agent, string>,
  gazetteer: Gazetteer,
): RoleAnnotation[] {
  const roles = new Map<string, RoleAnnotation>()
  const add = (role: string, holder: Agent | undefined) => {
    const organization = holder && keyOf.get(holder)
    const key = `${fold(role)} ${organization ?? ''}`
    if (!roles.has(key)) roles.set(key, { role, ...(organization && { organization }) })
  }
  for (const mention of person.mentions) {
    if (mention.kind !== 'person' || !mention.title || isForm(reading, mention.title, mention.affiliation)) continue
    const { title, affiliation } = mention
    const inside = title.affiliation && organizationAt(identities, title.affiliation.first)
    const before = affiliation?.kind === 'organization' ? identities.agentOf.get(affiliation) : undefined
    const body = (inside && identities.agentOf.get(inside)) ?? before
    // "the Kenyan President NAME", "President NAME of Kenya"
    const code = affiliation?.kind === 'demonym' ? affiliation.code : affiliation ? undefined : title.code
    const holder = body ?? (code ? stateOf(identities, code) : undefined)
    const last = inside && body ? beforeBody(reading, title) : beforeHonorific(reading, title)
    // A state that is named only by an adjective is no organization of the text: the adjective stays with the role.
    const isAdjective = affiliation && !(holder && keyOf.has(holder)) && affiliation.last === title.first - 1
    const first = isAdjective ? affiliation.first : title.first
    const rank = rankBefore(reading.tokens, mention)
    const phrase = phraseAt(reading, first, Math.max(last, first))
    // "Foreign Ministers X and Y": each is one.
    const office = mention.isJoint && last === title.last ? singular(phrase) : phrase
    add(`${rank ? `${rank.text} ` : ''}${office}`, holder)
  }
  for (const { title, organization } of apposed(reading, identities, person, gazetteer)) {
    const isOf = organization !== undefined && keyOf.has(organization) && title.affiliation
    add(phraseAt(reading, title.first, isOf ? beforeBody(reading, title) : title.last), organization)
  }
  const longest = [...roles.values()]
  return longest.filter((role) => !longest.some((other) => other !== role && saysAlso(other, role)))
}

/** "His Excellency", "Pope" and "Sheikh" are how somebody is addressed, unless it is said of what. */
function isForm(
  { tokens }: Reading,
  title: TitlePhrase,
  affiliation: BodyMention | DemonymMention | undefined,
): boolean {
  if (title.affiliation || title.code || affiliation) return false
  const isStyle = styleAt(tokens, title.first) === title.last
  return isStyle || title.words.every((word) => HONORIFICS.has(word) || REGNAL_TITLES.has(word))
}

/** "President" beside "President of Karelund": of the same body, or of none. */
function saysAlso(longer: RoleAnnotation, role: RoleAnnotation): boolean {
  const isSame = isLesser(longer) === isLesser(role)
  return (
    isSame && (longer.organization === role.organization || role.organization === undefined) && within(longer, role)
  )
}

/** A vice president is another than the president. */
const isLesser = ({ role }: RoleAnnotation) =>
  fold(role ?? '')
    .split(/[^a-z]+/)
    .some((word) => LESSER_RANKS.has(word) || STAND_INS.has(word))

function within(longer: RoleAnnotation, shorter: RoleAnnotation): boolean {
  return fold(longer.role ?? '').includes(fold(shorter.role ?? ''))
}

/** "X, chief executive of the Palace Trust," */
function apposed(
  reading: Reading,
  identities: Identities,
  person: Person,
  gazetteer: Gazetteer,
): { title: TitlePhrase; organization: Agent | undefined }[] {
  return person.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' || at(reading.tokens, mention.last + 1).text !== ',') return []
    let start = mention.last + 2
    while (/^(?:the|a|an|current|sitting)$/.test(at(reading.tokens, start).folded)) start++
    const inner = identities.mentionAt[start]
    const first = inner && inner.kind !== 'title' && inner.kind !== 'person' ? inner.last + 1 : start
    const title = officeAt(reading, identities, first, gazetteer)
    if (!title || isOfNext(reading, identities, title.last)) return []
    const within = title.affiliation && identities.mentionAt[title.affiliation.first]
    const before = inner?.kind === 'organization' ? inner : undefined
    const named = within?.kind === 'organization' ? within : before
    return [{ title, organization: named && identities.agentOf.get(named) }]
  })
}

/** "NAME, Deputy Director for Roads in the Harbour Bureau NAME": the office of whoever is named at its end, or behind a comma and a body. */
function isOfNext({ tokens }: Reading, { mentionAt }: Identities, last: number): boolean {
  if (mentionAt[last + 1]?.kind === 'person') return true
  let i = last + 1
  for (; i < last + LONGEST_FIELD; i++) {
    const token = at(tokens, i)
    const isEnd = /^(?:who|that|which)$/.test(token.folded) || (token.folded === 'and' && !at(tokens, i + 1).capital)
    if ((!token.word && !isClitic(token)) || token.verb || isEnd) break
    const named = mentionAt[i]
    if (named?.kind !== 'person') continue
    // "chief of staff for Council President NAME": another's
    const body = named.title ? mentionAt[i - 1] : undefined
    return !/^(?:of|to|with|by|for|and)$/.test(at(tokens, (body?.first ?? i) - 1).folded)
  }
  const body = at(tokens, i).text === ',' ? mentionAt[i + 1] : undefined
  return body?.kind === 'organization' && mentionAt[body.last + 1]?.kind === 'person'
}

/** In tokens, from an office to the name of who holds it. */
const LONGEST_FIELD = 16

/** The office at token `first`: the envoy's in "the Secretary-General's Personal Envoy". */
function officeAt(
  reading: Reading,
  { mentionAt }: Identities,
  first: number,
  gazetteer: Gazetteer,
): TitlePhrase | undefined {
  const { tokens } = reading
  const title = titleAt(tokens, first, gazetteer)
  if (!title) return ownTitle(reading, first, gazetteer)
  if (!isClitic(at(tokens, title.last + 1))) return title
  const second = title.last + 2
  const served = titleAt(tokens, headAt(tokens, second) < 0 ? second + 1 : second, gazetteer)
  if (served) return titlePhrase(first, served.last, served.words, served.portfolio)
  // "director of the Bank's Office of Aid", and neither "leader of Kenya's opposition" nor "chairman of the Party's Council NAME"
  const part = mentionAt[second]
  const isPart = part?.kind === 'organization' && !at(tokens, part.last + 1).word
  return isPart && title.affiliation && title.code === undefined ? title : undefined
}

/** "NAME, Department Spokesperson": of a body that is only called so. */
function ownTitle({ tokens }: Reading, first: number, gazetteer: Gazetteer): TitlePhrase | undefined {
  const title = BODY_NOUNS.has(at(tokens, first).folded) ? titleAt(tokens, first + 1, gazetteer) : undefined
  const after = title && at(tokens, title.last + 1)
  const isWhole = after && (after === END || after.text === PARAGRAPH_BREAK || after.text === ',')
  return title && isWhole && at(tokens, first).capital && at(tokens, title.first).capital
    ? { ...title, first }
    : undefined
}

/** The "Minister" of "Foreign Minister Sheikh NAME": how somebody is addressed is no part of the office. */
function beforeHonorific({ tokens }: Reading, { first, last }: TitlePhrase): number {
  return last > first && /^(?:sheikh|sheikha|sir|dame|dr)$/.test(at(tokens, last).folded) ? last - 1 : last
}

function stateOf(identities: Identities, code: string): Body | undefined {
  return identities.bodies.find((body) => body.code === code)
}

function organizationAt(identities: Identities, index: number): BodyMention | undefined {
  const mention = identities.mentionAt[index]
  return mention?.kind === 'organization' ? mention : undefined
}

/** The last token before whose office it is, the preposition and article left out: "president" in "president of the Trust". */
function beforeBody(reading: Reading, { affiliation, last }: TitlePhrase): number {
  if (!affiliation) return last
  // "Ambassador of Kenya to Karelund"
  if (affiliation.last < last && /^(?:to|and)$/.test(at(reading.tokens, affiliation.last + 1).folded)) return last
  let i = affiliation.first - 1
  while (/^(?:the|of|for|to|at|in|on)$/.test(at(reading.tokens, i).folded)) i--
  return i
}
