import { opensList } from '../../agents/apposedTitles.ts'
import type { Identities } from '../../agents/identities.ts'
import { BODY_NOUNS } from '../../lists/organizations.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import type { Gazetteer } from '../../names/gazetteer.ts'
import { type Mention, type PersonMention, type TitlePhrase, titlePhrase } from '../../names/mentions.ts'
import { headAt } from '../../names/titleHeads.ts'
import { titleAt } from '../../names/titlePhrases.ts'
import { phraseAt, type Reading } from '../../text/reading.ts'
import { at, END, isClitic, PARAGRAPH_BREAK } from '../../text/tokens.ts'
import type { Article, Told } from './context.ts'
import { fieldAfter } from './fields.ts'
import { beforeBody, stateOf, wholeEnd } from './holders.ts'
import { officesIn, shared } from './joinedOffices.ts'
import { ownerBefore } from './owners.ts'

/** "NAME, chief executive of the Palace Trust," */
export function apposedOffices(article: Article, mention: PersonMention): Told[] {
  const { tokens } = article.reading
  if (at(tokens, mention.last + 1).text !== ',' || isListed(article, mention)) return []
  return officesFrom(article, afterAge(article.reading, mention.last + 2))
}

function isListed({ reading: { tokens }, identities: { mentionAt } }: Article, mention: PersonMention): boolean {
  const title = mentionAt[mention.last + 2] ?? mentionAt[mention.last + 3]
  if (title?.kind !== 'title') return false
  const next = mentionAt[title.last + 3]
  return opensList(
    tokens,
    mention,
    title.last,
    [next, next && mentionAt[next.last + 1]].filter((one) => one !== undefined),
  )
}

/** The office that begins at a token, an article and its state or body before it. */
export function officesFrom(article: Article, index: number): Told[] {
  const { reading, identities, gazetteer } = article
  let start = index
  while (/^(?:the|a|an|current|sitting|currently|now|presently)$/.test(at(reading.tokens, start).folded)) start++
  const inner = identities.mentionAt[start]
  const first = inner && inner.kind !== 'title' && inner.kind !== 'person' ? inner.last + 1 : start
  const title = officeAt(reading, identities, first, gazetteer)
  if (!title || isOfNext(reading, identities, title.last) || isSubject(reading, index, title.last)) return []
  const held = officesIn(title).map((part) => officeHeld(article, part, inner, title.first))
  return shared(held, title)
}

/** One of the offices of a title that begins at token `first`, the state or body before it given. */
function officeHeld(article: Article, title: TitlePhrase, inner: Mention | undefined, first: number): Told {
  const { reading, identities, keyOf } = article
  const within = title.affiliation && identities.mentionAt[title.affiliation.first]
  const before = inner?.kind === 'organization' ? inner : undefined
  const named = within?.kind === 'organization' ? within : before
  const nation = inner?.kind === 'demonym' ? inner : undefined
  const code = title.code ?? nation?.code
  const field = title.affiliation ? { last: title.last, holder: undefined } : fieldAfter(article, title.last)
  const holder = named
    ? identities.agentOf.get(named)
    : code
      ? stateOf(identities, code)
      : title.affiliation
        ? undefined
        : (ownerBefore(article, first) ?? field.holder)
  const isHeld = holder !== undefined && keyOf.has(holder)
  const last = isHeld && title.affiliation ? beforeBody(reading, title) : field.last
  // A state that is named only by an adjective is no organization of the text: the adjective stays with the role.
  const from = nation && !isHeld && title.first === first ? nation.first : title.first
  return { role: phraseAt(reading, from, wholeEnd(reading, from, last)), holder, last: field.last }
}

/** "In front of NAME, the judge said", "NAME, Kenyan leader agree" in a headline: no comma closes it, and a verb follows. */
function isSubject({ tokens, paragraphs }: Reading, start: number, last: number): boolean {
  const next = at(tokens, last + 1)
  if (!next.word || next.capital || isClitic(next)) return false
  if (last <= (paragraphs[0]?.last ?? -1))
    return !/^(?:of|for|to|at|in|on|from|with|by|and|or|as|who)$/.test(next.folded)
  const isDefinite = at(tokens, start).folded === 'the'
  return isDefinite && (next.verb !== undefined || AUXILIARIES.has(next.folded) || /[a-z]ed$/.test(next.text))
}

/** "NAME, 54, chief executive" */
const afterAge = ({ tokens }: Reading, index: number) =>
  /^\d{1,3}$/.test(at(tokens, index).text) && at(tokens, index + 1).text === ',' ? index + 2 : index

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
