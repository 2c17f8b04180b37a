import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { AUXILIARIES, type ReportingVerb } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'
import { afterAnyListener } from './anyListener.ts'
import { askedContent, toldContent } from './askedContent.ts'
import { characterised } from './characterised.ts'
import { clauseBegins, isInfinitive, objectBegins, startsClause, topicOnly } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import type { Content } from './content.ts'
import { isConcern, listenerEnd, skipAsides, thatWithin } from './listeners.ts'
import { isThingBeforeDeed } from './nextDeeds.ts'
import { contentOfOwn, infinitiveSoon, withinReach } from './ownVerbs.ts'
import { participleContent } from './participleContent.ts'
import { saysPlainly } from './plainSaying.ts'
import { sourceTail } from './sourceTail.ts'

/** What a verb of saying reports, or undefined where it reports nothing: "discussed", "said on Monday." */
export function contentAfter(
  items: readonly Item[],
  verb: number,
  kind: ReportingVerb,
  passive: boolean,
): Content | undefined {
  if (kind.characterising) {
    const held = characterised(items, verb + 1, kind.base, verb)
    if (held) return held
  }
  const { folded: next } = item(items, verb + 1).token
  if (kind.base === 'make') return madeClear(items, verb, next === 'it' ? verb + 3 : verb + 2)
  // "neither confirmed nor denied", "which experts say could …", which goes on with its own subject
  if (isWord(item(items, verb - 1), /^(?:worth|neither|nor)$/) || next === 'nor') return undefined
  if (kind.form === 'base' && AUXILIARIES.has(next)) return undefined
  // "What he said was that …"
  if (isWord(item(items, verb + 1), /^(?:is|was)$/) && isWord(item(items, verb + 2), /^that$/))
    return ended(items, verb + 3, 'that', verb)
  // "He added: We shall overcome them."
  const colon = next === ':' && item(items, verb + 2).quotation === undefined && items.length - verb > 5
  if (colon && kind.clause && kind.form === 'past') return { first: verb + 2, last: lastWord(items), form: 'that' }
  const felt = notedWith(items, verb, kind)
  if (felt) return felt
  const own = contentOfOwn(items, verb, kind)
  if (own !== undefined) return own ?? undefined
  const isOut = /^(?:point|find)$/.test(kind.base) && next === 'out'
  const i = skipAsides(items, verb + (isOut ? 2 : 1))
  // "…, NAME said, adding that …": the participle has its own.
  // "said on Monday, standing where his inn had been": what somebody does meanwhile; "said, according to NAME, …"
  const afterComma = i > verb + 1 && isWord(item(items, i - 1), /^,$/)
  if (afterComma && (verbAt(items, i)?.form === 'gerund' || isWord(item(items, i), MEANWHILE))) return undefined
  if (isParenthetical(items, verb)) return undefined
  // "the partnership announced on June 14, 2022 in Dorn"
  const isYear = i > verb + 1 && /^\d{4}$/.test(item(items, i).token.text)
  if (isYear && !isWord(item(items, i + 1), /^that$/)) return undefined
  const known = kind.listener || kind.directive ? listenerEnd(items, i) : i
  // "told shopkeepers that …", "told a crowd of thousands that …"
  const isOpen = known === i || isWord(item(items, known), /^(?:of|from)$/)
  const told = isOpen && TELLS.test(kind.base) ? Math.max(afterAnyListener(items, i), known) : known
  // "assured the envoy of its support", "asked the mayor for a meeting"
  // "assured the minister of Karelund's support"
  const isOfferedTo =
    kind.base === 'assure' && withinReach(items, told - 1, /^of$/) && thatWithin(items, verb + 1, 14) <= 0
  const isAskedOf = kind.base === 'ask' && isWord(item(items, told), /^for$/)
  if (isOfferedTo || (told > i && isAskedOf)) {
    const content = ended(items, i, 'object', verb)
    // "He asked the minister for support, NAME said."
    return content && sourceTail(items, content.last + 2) ? undefined : content
  }
  // "the judge held that …"
  const judge = item(items, verb - 1)
  const isHeld = isWord(judge, /^(?:judge|justice|court|tribunal|panel|bench)$/) || judge.mention?.kind === 'title'
  if (kind.base === 'hold' && isHeld && isWord(item(items, verb + 1), /^that$/))
    return ended(items, verb + 2, 'that', verb)
  // "explained to reporters that …", "confirmed to AGENCY the ship had sunk"
  if (kind.clause && isWord(item(items, i), /^to$/) && !passive) {
    const after = listenerEnd(items, i + 1)
    if (after > i + 1 && isWord(item(items, after), /^that$/)) return ended(items, after + 1, 'that', verb)
    if (after > i + 1 && startsClause(items, after)) return ended(items, after, 'clause', verb)
  }
  // "said in a statement carried by the state agency NAME that …"
  const isLong = kind.listener || next === 'in'
  const that = thatWithin(items, verb + 1, isLong ? 14 : 9)
  // "rejected his claim that the bridge was safe": another's words
  const isOfAnother = /^(?:reject|dismiss)$/.test(kind.base) && isWord(item(items, that - 2), /^(?:'s|his|her|their)$/)
  if (that > 0 && isOfAnother) return undefined
  if (that > 0 && kind.concern && isConcern(item(items, that - 1))) return ended(items, that + 1, 'that', verb)
  if (that > 0 && (kind.clause || kind.listener || kind.object)) return ended(items, that + 1, 'that', verb)
  // "jailed X, telling him he was a fool"
  const toldMeanwhile = kind.form === 'gerund' && told > i && TELLS.test(kind.base) && startsClause(items, told)
  if (toldMeanwhile) return toldContent(items, told, verb)
  if (kind.form === 'gerund') return participleContent(items, verb, kind, i)
  if (passive) {
    // "Readers are encouraged to write" is the document's own voice.
    const isAsked = (kind.directive || kind.listener) && isInfinitive(items, i) && !isOwnVoice(items, verb)
    return isAsked ? ended(items, i, 'infinitive', verb) : undefined
  }
  if ((kind.commissive || kind.base === 'agree') && isWord(item(items, i), /^to$/))
    return ended(items, i, 'infinitive', verb)
  if (kind.directive && !kind.object && !kind.clause) return askedContent(items, verb, kind, i, told)
  // "warned parents to make other arrangements": those who are asked are part of it.
  const asks = /^(?:advise|warn)$/.test(kind.base) && !isWord(item(items, i), /^(?:of|about|against|that)$/)
  if (asks && infinitiveSoon(items, i)) return ended(items, i, 'object', verb)
  const toldThem = kind.listener && told > i ? toldContent(items, told, verb) : undefined
  // "advised the chief executives of many firms on trade"
  if (kind.base === 'advise' && toldThem?.form === 'clause') return undefined
  if (toldThem || (kind.listener && told > i && !kind.object)) return toldThem
  // "extradite anyone accused of a crime"
  const isOfOne = isWord(
    item(items, verb - 1),
    /^(?:anyone|anybody|someone|everyone|those|people|persons?|m[ae]n|wom[ae]n)$/,
  )
  // "The man NAME accuses of theft said"
  if (kind.base === 'accuse' && (isOfOne || isWord(item(items, i), /^of$/))) return undefined
  if (kind.base === 'accuse') return ended(items, i, 'object', verb)
  const pronounObject =
    /^(?:thank|congratulate|praise|commend|applaud|blame)$/.test(kind.base) &&
    isWord(item(items, i), /^(?:him|her|them)$/)
  if (kind.object && (pronounObject || objectBegins(items, i) || isSum(items, i))) {
    if (topicOnly(items, i)) return undefined
    const isClause = kind.clause && !isThingBeforeDeed(items, i) && clauseBegins(items, i)
    return ended(items, i, isClause ? 'clause' : 'object', verb)
  }
  if (kind.clause && clauseBegins(items, i)) return ended(items, i, 'clause', verb)
  if (/^(?:say|indicate|state)$/.test(kind.base) && saysPlainly(items, verb, i)) return ended(items, i, 'clause', verb)
  return undefined
}

/** "$5 million in aid", "at least 40 boats" */
function isSum(items: readonly Item[], i: number): boolean {
  const { text } = item(items, i).token
  if (/^(?:[$€£¥]|[A-Z]{1,3}[$€£])$/.test(text)) return true
  const isAt = isWord(item(items, i), /^(?:at|up)$/) && isWord(item(items, i + 1), /^(?:least|most|to)$/)
  return isAt && /^(?:[$€£¥]|\d.*)$/.test(item(items, i + 2).token.text)
}

/** "are encouraged", "is strongly advised" */
function isOwnVoice(items: readonly Item[], verb: number): boolean {
  const be = isWord(item(items, verb - 1), /ly$/) ? verb - 2 : verb - 1
  return isWord(item(items, be), /^(?:are|is)$/)
}

const MEANWHILE =
  /^(?:according|(?!(?:any|every|some|no)thing$|(?:k|sp|r|w|str)ing$|during$|morning$|evening$)[a-z]{2,}ing)$/

function lastWord(items: readonly Item[]): number {
  let last = items.length - 1
  while (last > 0 && !item(items, last).token.word && item(items, last).token !== END) last--
  return last
}

/** "The bomb, stated Minister X, was …": the verb closes what stands before it. */
function isParenthetical(items: readonly Item[], verb: number): boolean {
  if (!isWord(item(items, verb - 1), /^,$/) || item(items, verb + 1).mention?.kind !== 'person') return false
  const after = item(items, verb + 2)
  return after.first < 0 || isWord(after, /^[,.]$/)
}

/** "noted with appreciation the work of the council", "noted with deep concern that …" */
function notedWith(items: readonly Item[], verb: number, { base }: ReportingVerb): Content | undefined {
  if (!/^(?:note|recall|acknowledge|observe)$/.test(base) || !isWord(item(items, verb + 1), /^with$/)) return undefined
  const felt = [2, 3].find((step) => isWord(item(items, verb + step), FEELING))
  if (felt === undefined) return undefined
  const i = verb + felt + 1
  if (isWord(item(items, i), /^that$/)) return ended(items, i + 1, 'that', verb)
  return objectBegins(items, i) ? ended(items, i, 'object', verb) : undefined
}

const FEELING = /^(?:appreciation|satisfaction|concern|regret|interest|gratitude|pleasure|pride|alarm|sadness|sorrow)$/

const TELLS = /^(?:tell|inform|notify|warn|remind|assure)$/

/** "X made clear that …", "X made it clear the bridge was closed": what stands from item `from` on, where X is somebody. */
function madeClear(items: readonly Item[], verb: number, from: number): Content | undefined {
  let before = verb - 1
  while (isWord(item(items, before), /^(?:has|have|had|also|then|later|again|and)$/)) before--
  const subject = item(items, before)
  const isSomebody = isAgentive(subject) || isWord(subject, /^(?:he|she|they|who|both|leaders|ministers|,)$/)
  const isOf = isWord(item(items, before - 1), /^of$/)
  const isUnsure = items.slice(0, verb).some((here) => isWord(here, UNSURE))
  if (!isSomebody || isOf || isUnsure) return undefined
  const isThat = isWord(item(items, from), /^that$/)
  const content = isThat
    ? ended(items, from + 1, 'that', verb)
    : isWord(item(items, verb + 1), /^it$/) && startsClause(items, from)
      ? ended(items, from, 'clause', verb)
      : undefined
  // "Police made it clear that X had lied, said Y."
  return content && [1, 2].some((step) => sourceTail(items, content.last + step)) ? undefined : content
}

const isAgentive = ({ mention }: Item) => mention !== undefined && /^(?:person|title|organization)$/.test(mention.kind)

const UNSURE = /^(?:neither|nor|nobody|none|no|hardly|never|if|unless|had)$/
