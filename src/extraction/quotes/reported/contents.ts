import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { WEEKDAYS } from '../../lists/common.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES, type ReportingVerb } from '../../lists/verbs.ts'
import { END } from '../../text/tokens.ts'
import { characterised } from './characterised.ts'
import { clauseBegins, infinitiveWithin, objectBegins, startsClause, topicOnly } from './clauseBeginnings.ts'
import { type Content, ended, sourceTail } from './clauseEnds.ts'
import { isConcern, listenerEnd, skipAsides, thatWithin } from './listeners.ts'

/** What a verb of saying reports, or undefined where it reports nothing: "discussed", "said on Monday." */
export function contentAfter(
  items: readonly Item[],
  verb: number,
  kind: ReportingVerb,
  passive: boolean,
): Content | undefined {
  let i = verb + 1
  const particle = item(items, i).token.folded
  if (kind.characterising) {
    const held = characterised(items, i, kind.base, verb)
    if (held) return held
  }
  if (isWord(item(items, verb - 1), /^worth$/)) return undefined
  // "neither confirmed nor denied"
  if (isWord(item(items, verb - 1), /^(?:neither|nor)$/) || isWord(item(items, i), /^nor$/)) return undefined
  if (kind.base === 'welcome' && namesSomebody(items, i)) return undefined
  // "concluded a visit", "concluded on Thursday a two-day visit"
  const isThing = /^(?:an?|its|his|her|their)$/
  if (kind.base === 'conclude' && [i, skipAsides(items, i)].some((next) => isWord(item(items, next), isThing)))
    return undefined
  // "He added: We shall overcome them."
  const colon = isWord(item(items, i), /^:$/) && item(items, i + 1).quotation === undefined && items.length - i > 4
  if (colon && kind.clause && kind.form === 'past') return { first: i + 1, last: lastWord(items), form: 'that' }
  // "admitted 130 applicants as refugees", and "which experts say could …", which goes on with its own subject
  if (kind.base === 'admit' && namesSomebody(items, i)) return undefined
  if (kind.base === 'admit' && (AMOUNT.test(particle) || /^\d/.test(particle))) return undefined
  if (kind.form === 'base' && AUXILIARIES.has(particle)) return undefined
  // "blamed the Council", which says nothing of what for
  if (kind.base === 'blame' && isAlone(items, i)) return undefined
  // "blamed herself", "heard from X"
  if (kind.base === 'blame' && /^(?:himself|herself|itself|themselves)$/.test(particle)) return undefined
  if (kind.base === 'hear' && particle === 'from') return undefined
  // "appealed to the workers to …"
  if (kind.base === 'appeal' && particle === 'to')
    return infinitiveSoon(items, i + 1) ? ended(items, i + 1, 'object', verb) : undefined
  if (kind.base === 'appeal' && particle !== 'for') return undefined
  // "ruled out any release"
  if (kind.base === 'rule' && particle === 'out')
    return objectBegins(items, i + 1) ? ended(items, i + 1, 'object', verb) : undefined
  if (kind.base === 'call' || kind.base === 'appeal') {
    if (!/^(?:for|on|upon)$/.test(particle)) return undefined
    // "called on the President in Oslo" is a visit.
    if (particle !== 'for' && (!infinitiveWithin(items, i + 1) || isVisitTo(items, i + 1))) return undefined
    return ended(items, i + 1, 'object', verb)
  }
  // "swore in the ministers", "pleaded not guilty"
  if (kind.base === 'swear' && particle === 'in') return undefined
  if (kind.base === 'plead' && (/^guilty$/.test(particle) || isWord(item(items, verb + 2), /^guilty$/)))
    return undefined
  if ((kind.base === 'point' || kind.base === 'find') && particle === 'out') i++
  else if (kind.base === 'point') return undefined
  i = skipAsides(items, i)
  // "…, NAME said, adding that …": the participle has its own.
  if (i > verb + 1 && isWord(item(items, i - 1), /^,$/) && verbAt(items, i)?.form === 'gerund') return undefined
  if (isParenthetical(items, verb)) return undefined
  const told = kind.listener || kind.directive ? listenerEnd(items, i) : i
  // "assured the envoy of its support", "asked the mayor for a meeting"
  const isOfferedTo = kind.base === 'assure' && isWord(item(items, told), /^of$/)
  const isAskedOf = kind.base === 'ask' && isWord(item(items, told), /^for$/)
  if (told > i && (isOfferedTo || isAskedOf)) {
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
  const that = thatWithin(items, verb + 1, kind.listener ? 14 : 9)
  if (that > 0 && kind.concern && isConcern(item(items, that - 1))) return ended(items, that + 1, 'that', verb)
  if (that > 0 && (kind.clause || kind.listener || kind.object)) return ended(items, that + 1, 'that', verb)
  // "…, claiming he had been pushed": a participle that hangs on a clause needs a comma before it.
  if (kind.form === 'gerund') {
    const afterComma = isWord(item(items, verb - 1), /^,$/)
    const afterSaid = afterComma && verbAt(items, verb - 2)?.form === 'past'
    const hangs =
      afterComma && kind.clause && (afterSaid || !kind.object || /^(?:claim|allege|confirm)$/.test(kind.base))
    if (hangs && (startsClause(items, i) || (afterSaid && clauseBegins(items, i))))
      return ended(items, i, 'clause', verb)
    // "…, stressing the need for …", ", lauding its role"
    const object =
      isWord(item(items, verb - 1), /^,$/) &&
      VOICED.test(kind.base) &&
      objectBegins(items, i) &&
      tellsOfSpeech(items, verb)
    return object && !topicOnly(items, i) ? ended(items, i, 'object', verb) : undefined
  }
  if (passive) {
    return (kind.directive || kind.listener) && isWord(item(items, i), /^to$/)
      ? ended(items, i, 'infinitive', verb)
      : undefined
  }
  if ((kind.commissive || kind.base === 'agree') && isWord(item(items, i), /^to$/))
    return ended(items, i, 'infinitive', verb)
  if (kind.directive && !kind.object && !kind.clause) {
    if (kind.base === 'tell' && told > i) return toldContent(items, told, verb)
    // "asked officials how the papers had been lost"
    if (kind.base === 'ask' && told > i && isWord(item(items, told), /^(?:how|why|whether|if|when|where)$/))
      return ended(items, told, 'that', verb)
    if (kind.base === 'ask' && !isWord(item(items, told > i ? told : i), /^to$/)) return undefined
    // "requested an exemption"
    const isAskedFor = kind.base === 'request' && objectBegins(items, i) && !topicOnly(items, i)
    return infinitiveWithin(items, i) || isAskedFor ? ended(items, i, 'object', verb) : undefined
  }
  // "warned parents to make other arrangements": those who are asked are part of it.
  const asks = /^(?:advise|warn)$/.test(kind.base) && !isWord(item(items, i), /^(?:of|about|against|that)$/)
  if (asks && infinitiveSoon(items, i)) return ended(items, i, 'object', verb)
  const toldThem = kind.listener && told > i ? toldContent(items, told, verb) : undefined
  if (toldThem || (kind.listener && told > i && !kind.object)) return toldThem
  if (kind.base === 'accuse') return ended(items, i, 'object', verb)
  const pronounObject =
    /^(?:thank|congratulate|praise|commend|applaud)$/.test(kind.base) && isWord(item(items, i), /^(?:him|her|them)$/)
  if (kind.object && (pronounObject || objectBegins(items, i))) {
    if (topicOnly(items, i)) return undefined
    return ended(items, i, kind.clause && clauseBegins(items, i) ? 'clause' : 'object', verb)
  }
  if (kind.clause && clauseBegins(items, i)) return ended(items, i, 'clause', verb)
  if (kind.base === 'say' && kind.form === 'past' && saysPlainly(items, verb, i)) return ended(items, i, 'clause', verb)
  return undefined
}

/** A noun phrase, then an infinitive, before any other verb, mark or phrase of time and place. */
function infinitiveSoon(items: readonly Item[], from: number): boolean {
  for (let i = from + 1; i < from + 8; i++) {
    const { token } = item(items, i)
    if (isWord(item(items, i), /^to$/)) {
      const next = item(items, i + 1)
      return next.token.word && !next.token.capital && !next.mention && !isWord(next, NO_INFINITIVE)
    }
    if (item(items, i).mention) continue
    if (!token.word || verbAt(items, i) || isWord(item(items, i), /^(?:in|from|on|at|by|days|prior|seeking|aged)$/))
      return false
    if (AUXILIARIES.has(token.folded)) return false
  }
  return false
}

const NO_INFINITIVE = /^(?:the|an?|his|her|its|their|no|some|this|that|these|those|\d+)$/

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

/** "welcomed the Karelian minister NAME to Oslo": somebody who comes, and not what somebody does. */
function namesSomebody(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const { mention, token, quotation } = item(items, i)
    const isOne = mention?.kind === 'person' || mention?.kind === 'title'
    if (isOne)
      return (
        !/^(?:'s|['’])$/.test(item(items, i + 1).token.text.replace('’', "'")) && !isWord(item(items, i + 1), /^'s$/)
      )
    const leads = mention
      ? mention.kind !== 'place'
      : /^(?:the|'s|his|her|its|visiting|minister|president|delegation|colleague|counterpart|guest|,)$/.test(
          token.folded,
        )
    if (quotation !== undefined || !leads) return false
  }
  return false
}

/** Before a participle the sentence tells what was said or that people spoke, not what will be: that is the document's own voice. */
function tellsOfSpeech(items: readonly Item[], before: number): boolean {
  let told = false
  for (let i = 0; i < before; i++) {
    if (isWord(item(items, i), /^will$/)) return false
    told ||= verbAt(items, i)?.form === 'past' || isWord(item(items, i), /^(?:met|spoke|discussed|talked|received)$/)
  }
  return told
}

/** Participles that report by themselves, after a comma. */
const VOICED =
  /^(?:laud|praise|commend|applaud|thank|reiterate|reaffirm|stress|emphasi[sz]e|underline|underscore|highlight|express|voice)$/

/** "said the lapses raise questions": after a subject's "said" a noun phrase of some length is the subject of a clause. */
function saysPlainly(items: readonly Item[], verb: number, from: number): boolean {
  const before = item(items, verb - 1)
  if (
    from !== verb + 1 ||
    before.quotation !== undefined ||
    !(before.mention || before.token.word || isInsertion(items, verb - 1))
  )
    return false
  const isAmount = isWord(item(items, from), AMOUNT) || /^\d/.test(item(items, from).token.text)
  if (!isAmount && !isWord(item(items, from), DETERMINER)) return false
  for (let i = from + 1; i < from + 12; i++) {
    const { token } = item(items, i)
    if (/^[.,;:]$/.test(token.text) || /^(?:at|in|on|who|which)$/.test(token.folded)) return false
    if (token.folded === 'of' && !isAmount) return false
    if (i === from + 1 || token.capital) continue
    if (/[^e]ed$/.test(token.folded)) return true
    const verbal = /^[a-z]{4,}$/.test(token.text) && !NO_VERB.test(token.folded) && !TIME_WORDS.has(token.folded)
    if (verbal && isPlural(item(items, i - 1))) return true
  }
  return false
}

const AMOUNT =
  /^(?:more|fewer|less|half|nearly|almost|about|around|some|most|only|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|nobody|everyone|people|those)$/
const DETERMINER = /^(?:the|a|an|its|his|her|their|this|these|those|all|some|most|many|any|every|each)$/
const NO_VERB =
  /(?:ly|ing|[^s]s)$|^(?:that|from|with|when|while|where|whose|until|since|over|under|after|before|into|than|then|between|against|among|about|during|without|within|early|late)$/

/** The comma at `end` closes what was put in behind the subject: "NAME, speaking at a congress, said". */
function isInsertion(items: readonly Item[], end: number): boolean {
  if (!isWord(item(items, end), /^,$/)) return false
  for (let i = 1; i < end; i++) if (isWord(item(items, i), /^,$/)) return item(items, i - 1).mention !== undefined
  return false
}

function isPlural({ token }: Item): boolean {
  return token.word && !token.capital && /[^s]s$/.test(token.folded)
}

function lastWord(items: readonly Item[]): number {
  let last = items.length - 1
  while (last > 0 && !item(items, last).token.word && item(items, last).token !== END) last--
  return last
}

/** What a listener is told: an infinitive or a clause. */
function toldContent(items: readonly Item[], told: number, verb: number): Content | undefined {
  // "warned the committee in a letter to the board"
  const isInfinitive = isWord(item(items, told), /^to$/) && !isWord(item(items, told + 1), NO_INFINITIVE)
  if (isInfinitive) return ended(items, told, 'infinitive', verb)
  return clauseBegins(items, told) ? ended(items, told, 'clause', verb) : undefined
}

/** "The bomb, stated Minister X, was …": the verb closes what stands before it. */
function isParenthetical(items: readonly Item[], verb: number): boolean {
  if (!isWord(item(items, verb - 1), /^,$/) || item(items, verb + 1).mention?.kind !== 'person') return false
  const after = item(items, verb + 2)
  return after.first < 0 || isWord(after, /^[,.]$/)
}
