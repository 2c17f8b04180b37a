import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { WEEKDAYS } from '../../lists/common.ts'
import { AUXILIARIES, type ReportingVerb } from '../../lists/verbs.ts'
import { infinitiveWithin, isInfinitive, objectBegins, startsClause } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import { condemned, namesSomebody } from './condemned.ts'
import type { Content } from './content.ts'
import { listenerEnd, skipAsides } from './listeners.ts'
import { COURTESIES, LAID_BEFORE, REFUSED, SAID_AGAIN } from './objects.ts'
import { AMOUNT } from './plainSaying.ts'

/** What verbs report that have a grammar of their own; null: nothing; undefined: what others like them report. */
export function contentOfOwn(
  items: readonly Item[],
  verb: number,
  { base, form }: ReportingVerb,
): Content | null | undefined {
  const i = verb + 1
  const particle = item(items, i).token.folded
  switch (base) {
    case 'welcome':
      return namesSomebody(items, i) ? null : undefined
    // "concluded a visit", "concluded on Thursday a two-day visit"
    case 'conclude':
      return [i, skipAsides(items, i)].some((next) => isWord(item(items, next), /^(?:an?|its|his|her|their)$/))
        ? null
        : undefined
    // "admitted 130 applicants as refugees"
    case 'admit':
      if (isDeed(items, i)) return deed(items, i)
      return namesSomebody(items, i) || AMOUNT.test(particle) || /^\d/.test(particle) ? null : undefined
    case 'condemn':
    case 'deplore':
      return form === 'gerund' ? undefined : condemned(items, i, verb)
    case 'confess':
      return isDeed(items, i) ? deed(items, i) : undefined
    // "blamed the Council", which says nothing of what for; "blamed herself"
    case 'blame':
      return isAlone(items, i) || /^(?:himself|herself|itself|themselves)$/.test(particle) ? null : undefined
    // "attributed the fire to neglect", "credited her with saving the bridge"
    case 'attribute':
    case 'credit':
      return withinReach(items, i, base === 'credit' ? /^with$/ : /^to$/)
        ? (ended(items, i, 'object', verb) ?? null)
        : null
    // "proposed a bill": what is laid before a house, not what is said
    case 'propose':
      return items.slice(i, i + 5).some((here) => isWord(here, LAID_BEFORE)) ? null : undefined
    // "offered her condolences", and not "offered a loan"
    case 'offer':
      return items.slice(i, i + 4).some((here) => isWord(here, COURTESIES))
        ? (ended(items, i, 'object', verb) ?? null)
        : undefined
    // "renewed his call for a truce", not "renewed the charter"
    case 'renew':
      return items.slice(i, i + 5).some((here) => isWord(here, SAID_AGAIN)) ? undefined : null
    // "added three names to its list"
    case 'add':
      return isPutOnList(items, i) ? null : undefined
    // "warned against haste", "warned of a second wave"
    case 'warn':
    case 'caution':
      if (/^(?:against|of|about)$/.test(particle)) return ended(items, i + 1, 'object', verb) ?? null
      return isWord(item(items, listenerEnd(items, i)), /^(?:against|of|about)$/)
        ? (ended(items, i, 'object', verb) ?? null)
        : undefined
    case 'hear':
      return particle === 'from' ? null : undefined
    // "denied the town funding for a bridge": what is not given
    case 'deny':
      return isRefused(items, i) ? null : undefined
    // "read from the letters", "a statement read out by NAME", "had read an article that …"
    case 'read':
      return /^(?:from|out|aloud|by|to)$/.test(particle) || isThing(items, i) ? null : undefined
    // "maintained a policy which …", "conceded a penalty which …"
    case 'maintain':
    case 'write':
    case 'concede':
    case 'submit':
      return isThing(items, i) ? null : undefined
    // "the images AGENCY observed at the hall"
    case 'observe':
      return particle === 'that' || particle === ':' || startsClause(items, skipAsides(items, i)) ? undefined : null
    // "appealed to the workers to …", "appealed for calm"
    case 'appeal':
      if (particle === 'for') return ended(items, i + 1, 'object', verb) ?? null
      return particle === 'to' && infinitiveSoon(items, i + 1) ? (ended(items, i + 1, 'object', verb) ?? null) : null
    // "called on the President in Oslo" is a visit.
    case 'call':
      if (particle === 'for') return ended(items, i + 1, 'object', verb) ?? null
      if (!/^(?:on|upon)$/.test(particle) || !infinitiveWithin(items, i + 1) || isVisitTo(items, i + 1)) return null
      return ended(items, i + 1, 'object', verb) ?? null
    // "ruled out any release"
    case 'rule':
      if (particle !== 'out') return undefined
      return objectBegins(items, i + 1) ? (ended(items, i + 1, 'object', verb) ?? null) : null
    // "swore in the ministers"
    case 'swear':
      return particle === 'in' ? null : undefined
    case 'plead':
      return particle === 'guilty' || isWord(item(items, i + 1), /^guilty$/) ? null : undefined
    case 'point':
      return particle === 'out' ? undefined : null
    default:
      return undefined
  }
}

/** "three names to its list", before any verb */
function isPutOnList(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const here = item(items, i)
    if (AUXILIARIES.has(here.token.folded) && !isWord(here, /^to$/)) return false
    if (!isWord(here, /^to$/)) continue
    return items.slice(i + 1, i + 5).some((one) => isWord(one, /^(?:lists?|registers?|roster|ranks|squad|team)$/))
  }
  return false
}

/** "to taking the money" */
const isDeed = (items: readonly Item[], to: number) =>
  isWord(item(items, to), /^to$/) && isWord(item(items, to + 1), /ing$/) && items.length > to + 3

/** To the next comma or the end. */
function deed(items: readonly Item[], first: number): Content {
  const end = items.findIndex((here, i) => i > first && /^[.,;:]$/.test(here.token.text))
  return { first, last: (end < 0 ? items.length : end) - 1, form: 'object' }
}

/** "denied funding for a wall", "denied citizens their vote", and not "denied any part in it". */
function isRefused(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    if (isWord(item(items, i), REFUSED)) return true
    if (isWord(item(items, i), /^(?:that|of|in|on|having|being|[.,;])$/) || verbAt(items, i)) return false
  }
  return false
}

/** A noun phrase whose only verb stands in a clause that "which", "who" or "that" begins. */
function isThing(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^(?:an?|the|its|his|her|their|this|that|one|two|several|some)$/)) return false
  for (let i = from + 1; i < from + 14; i++) {
    if (isWord(item(items, i), /^(?:which|who|that|where|whom)$/)) return true
    if (AUXILIARIES.has(item(items, i).token.folded) && !isWord(item(items, i), /^to$/)) return false
    if (item(items, i).first < 0 || item(items, i).quotation !== undefined) return false
  }
  return false
}

/** A noun phrase, then a preposition. */
export function withinReach(items: readonly Item[], from: number, preposition: RegExp): boolean {
  for (let i = from + 1; i < from + 10; i++) {
    if (isWord(item(items, i), preposition)) return true
    if (isWord(item(items, i), /^[.,;:]$/) || verbAt(items, i)) return false
  }
  return false
}

/** A noun phrase, then an infinitive, before any other verb, mark or phrase of time and place. */
export function infinitiveSoon(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < from + 8; i++) {
    const { token } = item(items, i)
    if (isWord(item(items, i), /^to$/)) return item(items, i + 1).token.word && isInfinitive(items, i)
    if (item(items, i).mention) continue
    if (!token.word || verbAt(items, i) || isWord(item(items, i), /^(?:in|from|on|at|by|days|prior|seeking|aged)$/))
      return false
    if (AUXILIARIES.has(token.folded)) return false
  }
  return false
}

/** Only a name up to the end of the sentence. */
function isAlone(items: readonly Item[], from: number): boolean {
  const start = isWord(item(items, from), /^the$/) ? from + 1 : from
  return item(items, start).mention !== undefined && isWord(item(items, start + 1), /^[.;]$/)
}

/** "called on the Minister in Oslo on Monday to press for": a day or place between them and what for is that of a visit. */
function isVisitTo(items: readonly Item[], from: number): boolean {
  const to = items.findIndex((here, i) => i > from && isWord(here, /^to$/))
  return items
    .slice(from, Math.max(from, to))
    .some((here, i) => isWord(here, /^on$/) && WEEKDAYS.has(item(items, from + i + 1).token.folded))
}
