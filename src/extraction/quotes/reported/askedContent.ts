import { type Item, isWord, item } from '../../grammar/items.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import { clauseBegins, infinitiveWithin, isInfinitive, objectBegins, topicOnly } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import type { Content } from './content.ts'
import { ACTS } from './objects.ts'
import { infinitiveSoon, withinReach } from './ownVerbs.ts'
import { sourceTail } from './sourceTail.ts'

/** What a listener is told: an infinitive or a clause. */
export function toldContent(items: readonly Item[], told: number, verb: number): Content | undefined {
  // "told the house last week that …"
  if (isWord(item(items, told), /^that$/) && clauseBegins(items, told + 1)) return ended(items, told + 1, 'that', verb)
  // "warned the committee in a letter to the board"
  const deed = isWord(item(items, told), /^not$/) ? told + 1 : told
  if (isInfinitive(items, deed)) return ended(items, told, 'infinitive', verb)
  // '"…," X told her, Y recalls'
  if (sourceTail(items, isWord(item(items, told), /^,$/) ? told + 1 : told)) return undefined
  return clauseBegins(items, told) ? ended(items, told, 'clause', verb) : undefined
}

const QUESTION = /^(?:how|why|whether|if|when|where)$/

/** What somebody is asked or told to do. */
export function askedContent(
  items: readonly Item[],
  verb: number,
  kind: ReportingVerb,
  i: number,
  told: number,
): Content | undefined {
  if (kind.base === 'tell' && told > i) return toldContent(items, told, verb)
  // "asked whether the papers had been lost", "asked officials how they had been"
  const question = told > i && !isWord(item(items, i), QUESTION) ? told : i
  if (kind.base === 'ask' && isWord(item(items, question), QUESTION)) return ended(items, question, 'that', verb)
  // "asked for help with the bridge"
  if (kind.base === 'ask' && isWord(item(items, i), /^for$/)) return ended(items, i + 1, 'object', verb)
  const deed = told > i ? told : i
  const isDeed = isWord(item(items, isWord(item(items, deed), /^not$/) ? deed + 1 : deed), /^to$/)
  // "asked the governments of the valley to open the road"
  if (kind.base === 'ask' && !isDeed && !(objectBegins(items, i) && infinitiveSoon(items, i))) return undefined
  // "requested an exemption", "requested $150 million"
  const isObject = objectBegins(items, i) || /^[$€£]$/.test(item(items, i).token.text)
  const isAskedFor = kind.base === 'request' && isObject && !topicOnly(items, i)
  // "urged the fee be waived"
  if (kind.base === 'urge' && objectBegins(items, i) && isSubjunctive(items, i)) return ended(items, i, 'clause', verb)
  // "invited the President to the festival"
  const isInvited = kind.base === 'invite' && withinReach(items, i, /^to$/)
  // "urged restraint", "urged the release of all prisoners"
  const isUrged = kind.base === 'urge' && items.slice(i, i + 4).some((here) => isWord(here, ACTS))
  return infinitiveWithin(items, i) || isAskedFor || isInvited || isUrged ? ended(items, i, 'object', verb) : undefined
}

/** "the fee be waived" */
function isSubjunctive(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < from + 8; i++) {
    if (isWord(item(items, i), /^be$/)) return !isWord(item(items, i - 1), /^to$/)
    if (!item(items, i).token.word || isWord(item(items, i), /^(?:to|who|that|which)$/)) return false
  }
  return false
}
