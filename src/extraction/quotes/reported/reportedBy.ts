import type { Agent } from '../../agents/identities.ts'
import { isAwaited } from '../../grammar/awaited.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { isByHearsay, isWronglyQuoted } from '../../grammar/misquoted.ts'
import { isPlayed } from '../../grammar/playedSpeech.ts'
import { quotedAs } from '../../grammar/quotedAs.ts'
import type { Subject } from '../../grammar/subject.ts'
import { isHabit, subjectBefore } from '../../grammar/subjectBefore.ts'
import { isUntrue } from '../../grammar/untrue.ts'
import { isPluralNoun, isPluralWord, verbAt } from '../../grammar/verbs.ts'
import { PERHAPS } from '../../lists/doubts.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { startsClause } from './clauseBeginnings.ts'
import { contentAfter } from './contents.ts'
import { areMembers } from './members.ts'
import { closeOf, opensRelative } from './openedClause.ts'
import { type Found, makeClaim, wordCount } from './reportedClaim.ts'

/** Whose verb has no ending in the present tense: "residents say". */
const PLURAL = /^(?:they|officials|sources|reports|experts|critics|residents|ministers|leaders|police)$/

/** What the verb of saying at item `v` reports: "X said that …", "X praised …". */
export function reportedBy(
  reading: Reading,
  items: readonly Item[],
  v: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  const verb = verbAt(items, v)
  const before = item(items, v - 1)
  // "NAME, groups say, took bribes", "whose aides insist he is well"
  const isAside = isWord(item(items, v + 1), /^,$/) || isWord(item(items, v - 2), /^(?:whose|,)$/)
  if (verb?.form === 'base' && isPluralNoun(before) && isAside) return undefined
  const areMany = isPluralNoun(before) || (v === 1 && isPluralWord(before))
  const isSaid = isWord(before, PLURAL) || areMany || isHabit(items, v - 2)
  if (!verb || (verb.form === 'base' && !isSaid)) return undefined
  // "…, NAME said, adding that …": the participle is whose verb stands before it.
  const afterSaid = verb.form === 'gerund' && isWord(item(items, v - 1), /^,$/) && verbAt(items, v - 2)?.form === 'past'
  const { subject: near, passive, unreal } = subjectBefore(items, afterSaid ? v - 2 : v, story)
  if (unreal || isDoneTo(items, v, verb) || isUntrue(items, v) || isWronglyQuoted(items, v)) return undefined
  if (isPlayed(items, v) || isAwaited(items, v)) return undefined
  // "remains committed to peace": what somebody is
  if (isWord(isWord(before, /ly$/) ? item(items, v - 2) : before, /^remain(?:s|ed)?$/)) return undefined
  // "allegedly said that"
  if ([v - 2, v - 1].some((before) => PERHAPS.has(item(items, before).token.folded))) return undefined
  // "avoided saying that"
  if (verb.form === 'gerund' && isWord(before, /^avoid(?:ed|s|ing)?$/)) return undefined
  const content = contentAfter(items, v, verb, passive)
  // `"…," said X, who …`: the verb has its words before it.
  const inverted = direct.has(item(items, isWord(item(items, v - 1), /^,$/) ? v - 2 : v - 1).quotation ?? -1)
  if (!content || (inverted && content.form !== 'that')) return undefined
  // ", which NAME proposed, would": nothing of its own.
  const isAfterComma = isWord(item(items, content.first - 1), /^,$/)
  if (isAfterComma && content.form !== 'that' && opensRelative(items, v)) return undefined
  let last = Math.min(content.last, closeOf(items, v, content.first))
  for (let i = content.first; i <= content.last; i++) {
    // What is quoted whole is a DIRECT quotation of its own.
    if (direct.has(item(items, i).quotation ?? -1)) {
      last = i - 1
      break
    }
  }
  // "told the court that, over the years, "…"": what leads up to a quotation.
  // "said in March that she would not run"
  const isThat = isWord(item(items, content.first), /^that$/) && startsClause(items, content.first + 1)
  const first = isThat || isWord(item(items, content.first), /^,$/) ? content.first + 1 : content.first
  if (first > content.first && !isThat && last < content.last) return undefined
  while (last >= content.first && isWord(item(items, last), /^(?:[,:]|that|and|but)$/)) last--
  // 'praised X on Monday: "…"' says in the quotation what it has to say.
  const introduces =
    isWord(item(items, content.last + 1), /^:$/) && direct.has(item(items, content.last + 2).quotation ?? -1)
  const cut = last < content.last || introduces
  const count = last < first ? 0 : wordCount(items, first, last)
  if (count < 2 || (cut && content.form === 'object' && count < 5)) return undefined
  const coordinated =
    isWord(item(items, v - 1), /^(?:and|but|,|while)$/) ||
    verb.form === 'gerund' ||
    /ly$|^(?:also|further|then)$/.test(item(items, v - 1).token.folded)
  // "The paper quoted NAME as saying that": NAME
  const quoted = verb.form === 'gerund' && !passive ? quotedAs(items, v, story) : undefined
  const own = quoted?.agents.length
    ? quoted
    : near && near.form !== 'unnamed'
      ? near
      : coordinated
        ? (sharedSubject(items, v, story) ?? near)
        : near
  // A knee injury may rule somebody out, too, and a win assure somebody of a place.
  const isNamed = own !== undefined && own.form !== 'unnamed'
  // "The guidelines proposed in May, the agency will …": a participle, after which the sentence begins.
  const isParticiple = content.form === 'clause' && content.first > v + 2 && isAfterComma
  if (isParticiple && !isNamed) return undefined
  // "No group claimed credit"
  if (isNobody(items, own?.first ?? v)) return undefined
  if (/^(?:rule|assure|blame|appeal)$/.test(verb.base) && content.form === 'object' && !isNamed) return undefined
  // A court hears what somebody else says.
  const subject = passive || verb.base === 'hear' || (own && areMembers(items, own)) ? undefined : own
  if (verb.base === 'find' && content.form !== 'that' && subject?.agents[0]?.kind !== 'organization') return undefined
  const calledFor =
    verb.base === 'call' &&
    isWord(item(items, v + 1), /^(?:for|on|upon)$/) &&
    /(?:[^p]ers|ors|ists|ians|men|ents|ants|officials|groups|unions|parties|charities|families|organi[sz]ations)$/.test(
      item(items, subject?.last ?? -1).token.folded,
    )
  // 'The mission described the vote as "calm"': somebody's words, whoever that is.
  const areQuoted =
    isWord(
      item(items, v - 1),
      /^(?:mission|ministry|embassy|group|party|company|union|committee|agency|team|observers)$/,
    ) && items.slice(content.first, last + 1).some(({ quotation }) => quotation !== undefined)
  if (
    verb.characterising &&
    !calledFor &&
    !areQuoted &&
    content.form === 'object' &&
    !(subject && subject.form !== 'unnamed')
  )
    return undefined
  if (subject?.form === 'author' || (!passive && !subject && content.form === 'object')) return undefined
  if (verb.form === 'present' && subject?.agents.some((agent) => speaksInRelease(agent, verb.base))) return undefined
  const certainty = content.form === 'that' ? 0.85 : content.form === 'clause' ? 0.75 : 0.65
  // "reportedly said that": by the word of others
  const base = [v - 2, v - 1].some((i) => isByHearsay(item(items, i))) ? certainty * 0.6 : certainty
  const claim = makeClaim(reading, items, { first, last }, subject, {
    cue: text(items, v),
    first: subject ? Math.min(subject.first, v) : v,
    last: v,
    confidence: base,
    rule: `reported-${content.form}`,
  })
  return { claim, last }
}

/** Whose the verb at item `v` is that "and" or a comma joins to another; "and NAME asked the Navy, which said it was quiet and noted": the Navy's. */
function sharedSubject(items: readonly Item[], v: number, story: Story): Subject | undefined {
  if (isOfNoun(items, v)) return undefined
  for (let i = v - 1; i > 0 && !isWord(item(items, i), /^;$/); i--) {
    if (!isWord(item(items, v - 1), /^(?:and|but)$/) || verbAt(items, i)?.form !== 'past') continue
    if (!isWord(item(items, i - 1), /^(?:who|which)$/)) break
    const { subject } = subjectBefore(items, i, story)
    if (subject?.form === 'unnamed') return subject
    break
  }
  return mainSubject(items, v, story)
}

/** "the vote condemning the dam and calling for …": the second of two participles without a comma, which tell of a noun. */
function isOfNoun(items: readonly Item[], v: number): boolean {
  if (verbAt(items, v)?.form !== 'gerund' || !isWord(item(items, v - 1), /^and$/)) return false
  const first = items.findLastIndex((_, i) => i < v && i > 0 && verbAt(items, i)?.form === 'gerund')
  return first > 0 && !isWord(item(items, first - 1), /^(?:,|and)$/)
}

/** "NAME, accused of theft, left": what was done to somebody. */
function isDoneTo(items: readonly Item[], v: number, verb: ReportingVerb): boolean {
  if (/^(?:call|appeal)$/.test(verb.base)) return false
  const isTransitive =
    verb.listener || verb.directive || verb.characterising || /^(?:accuse|blame|praise)$/.test(verb.base)
  if (isWord(item(items, v + 1), /^(?:missing|dead|injured|killed)$/)) return verb.base === 'report'
  return (
    isTransitive === true &&
    verb.form === 'past' &&
    isWord(item(items, v - 1), /^,$/) &&
    item(items, v - 2).mention?.kind === 'person' &&
    (isWord(item(items, v + 1), /^(?:of|by|that|to|for|whether)$/) || isWord(item(items, v + 1), /^,$/))
  )
}

/** "No group", "Nobody", "No one at the ministry" */
function isNobody(items: readonly Item[], first: number): boolean {
  if (!isWord(item(items, 0), /^(?:no|nobody|none|neither)$/) || first > LONGEST_SUBJECT) return false
  return items.slice(0, Math.max(first, 0)).every((here, i) => (here.mention || here.token.word) && !verbAt(items, i))
}

/** In items. */
const LONGEST_SUBJECT = 8

/** "Karelund condemns …", "The European Union welcomes …": the voice of a release, not a report of speech, as "Karelund says …" is. */
function speaksInRelease(agent: Agent, base: string): boolean {
  if (agent.kind !== 'organization') return false
  if (agent.classification === 'STATE') return !/^(?:say|deny|argue|insist|allege|contend|accuse)$/.test(base)
  const stance =
    /^(?:welcome|congratulate|condemn|commend|praise|applaud|reaffirm|reiterate|urge|call|express|stress|thank|underline|underscore|emphasi[sz]e)$/
  return agent.classification === 'INTERNATIONAL' && stance.test(base)
}
