import type { Body } from '../../agents/bodies.ts'
import { rankBefore } from '../../agents/offices.ts'
import { HONORIFICS, REGNAL_TITLES } from '../../lists/titles.ts'
import { singular } from '../../names/jointTitles.ts'
import type { BodyMention, DemonymMention, PersonMention, TitleMention, TitlePhrase } from '../../names/mentions.ts'
import { styleAt } from '../../names/styles.ts'
import { phraseAt, type Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { isDoneTo } from './belonging.ts'
import { onlyOfKind } from './bodiesOfKind.ts'
import type { Article, Held } from './context.ts'
import { bodyAfter } from './fields.ts'
import { beforeBody, organizationAt, stateOf, wholeEnd } from './holders.ts'
import { officesIn, shared } from './joinedOffices.ts'
import { ownerBefore } from './owners.ts'

/** The offices that stand before a name: "the Kenyan President NAME", "President NAME of Kenya", "Prime Minister and Minister of Trade NAME". */
export function titlesHeld(article: Article, mention: PersonMention | TitleMention): Held[] {
  const { title, affiliation } = mention
  if (!title || isForm(article.reading, title, affiliation)) return []
  // "Former Kenyan President and Minister NAME" is neither now.
  const isOver =
    mention.kind === 'person' && /^(?:former|ex)$/.test(rankBefore(article.reading.tokens, mention)?.folded ?? '')
  if (isOver) return [titleHeld(article, mention, title)]
  const held = officesIn(title).map((part) => titleHeld(article, mention, part))
  return shared(held, title)
}

function titleHeld(article: Article, mention: PersonMention | TitleMention, title: TitlePhrase): Held {
  const { reading, identities, keyOf } = article
  const { affiliation } = mention
  const inside = title.affiliation && organizationAt(identities, title.affiliation.first)
  const before = affiliation?.kind === 'organization' ? identities.agentOf.get(affiliation) : undefined
  const body = (inside && identities.agentOf.get(inside)) ?? before
  const code = affiliation?.kind === 'demonym' ? affiliation.code : affiliation ? undefined : title.code
  const isTold = title.affiliation || affiliation || code
  const holder = body ?? (code ? stateOf(identities, code) : isTold ? undefined : ownerOf(article, mention, title))
  const last = inside && body ? beforeBody(reading, title) : beforeHonorific(reading, title)
  // A state that is named only by an adjective is no organization of the text: the adjective stays with the role.
  const isAdjective = affiliation && !(holder && keyOf.has(holder)) && affiliation.last === title.first - 1
  const first = isAdjective ? affiliation.first : title.first
  const isFirst = mention.title?.first === title.first
  const rank = mention.kind === 'person' && isFirst ? rankBefore(reading.tokens, mention) : undefined
  const phrase = phraseAt(reading, first, wholeEnd(reading, first, Math.max(last, first)))
  // "Foreign Ministers X and Y": each is one.
  const office = mention.kind === 'person' && mention.isJoint && last === title.last ? singular(phrase) : phrase
  return { role: `${rank ? `${rank.text} ` : ''}${office}`, holder }
}

/** The body of "the union's president NAME", of "the president of the union, NAME," and of "Professor NAME of the University of Dorn". */
function ownerOf(article: Article, mention: PersonMention | TitleMention, title: TitlePhrase): Body | undefined {
  const { reading, identities } = article
  const { tokens } = reading
  const before = ownerBefore(article, title.first)
  if (before) return before
  const isOf = at(tokens, title.last + 1).folded === 'of' && at(tokens, title.last + 2).folded === 'the'
  if (isOf && !identities.mentionAt[title.last + 3]) return onlyOfKind(reading, identities, title.last + 3)
  const isOfBody =
    mention.kind === 'person' && at(tokens, mention.last + 1).folded === 'of' && !isDoneTo(article, mention)
  const after = isOfBody ? bodyAfter(article, mention.last) : undefined
  // "Senator NAME of the Green Party" sits for it, and is no officer of it.
  return after?.classification === 'PARTY' ? undefined : after
}

/** "His Excellency", "Pope" and "Sheikh" are how somebody is addressed, unless it is said of what. */
function isForm(
  { tokens }: Reading,
  title: TitlePhrase,
  affiliation: BodyMention | DemonymMention | undefined,
): boolean {
  // "at the Harbour Ministry Her Excellency NAME": how somebody is addressed, whatever stands before it.
  if (styleAt(tokens, title.first) === title.last) return true
  if (title.affiliation || title.code || affiliation) return false
  return title.words.every((word) => HONORIFICS.has(word) || REGNAL_TITLES.has(word))
}

/** The "Minister" of "Foreign Minister Sheikh NAME": how somebody is addressed is no part of the office. */
function beforeHonorific({ tokens }: Reading, { first, last }: TitlePhrase): number {
  return last > first && /^(?:sheikh|sheikha|sir|dame|dr)$/.test(at(tokens, last).folded) ? last - 1 : last
}
