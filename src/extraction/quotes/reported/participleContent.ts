import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import { clauseBegins, objectBegins, startsClause, topicOnly } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import type { Content } from './content.ts'
import { saysPlainly } from './plainSaying.ts'

/** "…, claiming he had been pushed": a participle that hangs on a clause needs a comma before it. */
export function participleContent(
  items: readonly Item[],
  verb: number,
  kind: ReportingVerb,
  i: number,
): Content | undefined {
  const afterComma = isWord(item(items, verb - 1), /^,$/)
  // "with NAME saying prices had fallen"
  if (kind.base === 'say' && isAfterWith(items, verb) && (startsClause(items, i) || saysPlainly(items, verb, i)))
    return ended(items, i, 'clause', verb)
  // "was quoted by the agency as saying the harbour would close"
  if (isWord(item(items, verb - 1), /^as$/) && SAYS.test(kind.base) && startsClause(items, i))
    return ended(items, i, 'clause', verb)
  const afterSaid = afterComma && verbAt(items, verb - 2)?.form === 'past'
  const hangs = afterComma && kind.clause && (afterSaid || !kind.object || /^(?:claim|allege|confirm)$/.test(kind.base))
  if (hangs && (startsClause(items, i) || ((afterSaid || kind.base === 'say') && clauseBegins(items, i))))
    return ended(items, i, 'clause', verb)
  // "…, stressing the need for …", ", lauding its role"
  const object =
    isWord(item(items, verb - 1), /^,$/) &&
    VOICED.test(kind.base) &&
    objectBegins(items, i) &&
    tellsOfSpeech(items, verb)
  return object && !topicOnly(items, i) ? ended(items, i, 'object', verb) : undefined
}

/** "with Governor NAME", "with critics" before the participle at item `verb` */
function isAfterWith(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 7; i--) {
    const here = item(items, i)
    if (isWord(here, /^with$/)) return i < verb - 1
    if (!here.mention && (!here.token.word || isWord(here, /^(?:who|that|and|as|of|to)$/))) return false
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

const SAYS = /^(?:say|state|write|claim|warn|admit|confirm)$/

/** Participles that report by themselves, after a comma. */
const VOICED =
  /^(?:laud|praise|commend|applaud|thank|reiterate|reaffirm|stress|emphasi[sz]e|underline|underscore|highlight|express|voice)$/
