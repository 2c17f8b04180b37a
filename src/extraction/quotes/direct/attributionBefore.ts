import type { Story } from '../../grammar/discourse.ts'
import { issuerBefore } from '../../grammar/issuedBy.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { quotedAs } from '../../grammar/quotedAs.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import { text } from '../wording.ts'
import type { Attribution } from './attribution.ts'
import { WIDEST_GAP } from './attribution.ts'
import { colonAttribution, isReceiver } from './colonAttribution.ts'
import { comesBetween, interruption } from './interrupted.ts'
import { notTheListener } from './notTheListener.ts'
import { passedOn } from './passedOn.ts'

/** `X said: "…"`, `X told reporters that "…"`, `In a statement, X: "…"`. */
export function attributionBefore(items: readonly Item[], index: number, story: Story): Attribution | undefined {
  const colon = isWord(item(items, index - 1), /^:$/)
  const cut = colon ? interruption(items, index - 1, story) : undefined
  if (cut) return cut
  for (let v = index - 1; v >= 0 && index - v <= (colon ? 60 : WIDEST_GAP); v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.]$/)) break
    if (isWord(here, /^according$/) && isWord(item(items, v + 1), /^to$/)) {
      const subject = sourceAfter(items, v + 1, story)
      // 'What X said, according to Y, was: "…"'
      if (subject && v > 0 && isWord(item(items, subject.last + 1), /^,$/) && subject.last < index - 3) continue
      return {
        subject,
        cue: `${text(items, v)} to`,
        first: v,
        last: index - 1,
        confidence: 0.9,
        rule: 'according-to-quotation',
      }
    }
    // 'in the words of NAME, "…"'
    if (isWord(here, /^words$/) && isWord(item(items, v - 2), /^in$/) && isWord(item(items, v + 1), /^of$/)) {
      const subject = subjectAfter(items, v + 1, story)
      const cue = text(items, v)
      return { subject, cue, first: v - 2, last: index - 1, confidence: 0.85, rule: 'according-to-quotation' }
    }
    const overheard = heardSaying(items, v, story)
    if (overheard) return overheard
    const verb = verbAt(items, v) ?? openingVerb(items, v) ?? presentVerb(items, v)
    if (!verb || !(verb.quoting || verb.object || verb.directive)) continue
    // "believes they can go: …" tells of no saying
    if (verb.form === 'base' && isWord(item(items, v - 1), /^(?:can|could|may|might|must|should)$/)) continue
    // "if written by X"
    if (verb.form === 'participle' && isWord(item(items, v - 1), /^(?:if|when|as|once|though)$/)) continue
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    // 'joked that NAME would say "…"': what somebody else is told of
    if (unreal && !colon && v === index - 1 && isWord(item(items, v - 1), /^(?:would|will)$/)) return undefined
    if (unreal && !colon) continue
    const told = passive ? byAgent(items, v, index, story) : undefined
    // `"…," said X, "…"`, with the comma behind the mark, too
    const quoted = isWord(item(items, v - 1), /^,$/) ? v - 2 : v - 1
    const inverted = v === 0 || item(items, quoted).quotation !== undefined ? subjectAfter(items, v, story) : undefined
    const between = colon ? comesBetween(items, v, index - 1, passive ? undefined : subject) : undefined
    const found =
      between ??
      (passive ? undefined : passedOn(items, v, index, story)) ??
      told ??
      inverted ??
      issued(items, v, story) ??
      (passive ? undefined : ownSubject(items, v, subject, verb.form === 'gerund', story))
    if (!found) continue
    const gap = index - v
    const certainty = gap <= 2 ? 0.95 : gap <= 6 ? 0.9 : 0.78
    const sure = subject || told ? certainty : certainty * 0.85
    return {
      subject: notTheListener(items, v, found, story),
      cue: text(items, v),
      first: found.first,
      last: v,
      confidence: sure,
      rule: 'speaker-verb-quotation',
    }
  }
  return colon ? colonAttribution(items, index, story) : undefined
}

/** "Remarked scientist NAME, "…"": the verb begins the sentence. */
function openingVerb(items: readonly Item[], index: number): ReportingVerb | undefined {
  if (index !== 0) return undefined
  const verb = item(items, 0).token.verb
  return verb?.quoting && verb.form === 'past' ? verb : undefined
}

/** 'in which a man says: "…"': before a colon no noun. */
const presentVerb = (items: readonly Item[], v: number): ReportingVerb | undefined =>
  isWord(item(items, v), /^(?:says|tells|asks|writes|adds|explains|insists)$/) && isWord(item(items, v + 1), /^[:,]$/)
    ? item(items, v).token.verb
    : undefined

/** 'X heard NAME say: "…"': NAME, where it was heard, and nobody, where X "let" or "made" them say so. */
function heardSaying(items: readonly Item[], v: number, story: Story): Attribution | undefined {
  const { verb } = item(items, v).token
  const agent = agentAt(items, v - 1, story.identities)
  const isObject = agent?.kind === 'person' || isWord(item(items, v - 1), /^(?:him|her|them)$/)
  if (verb?.form !== 'base' || !verb.quoting || !isObject) return undefined
  const isDenied = items
    .slice(Math.max(0, v - 8), v)
    .some((here) => isWord(here, /^(?:nobody|none|no|not|never)$|n't$/))
  const isHeard =
    !isDenied && isWord(item(items, v - 2), /^(?:hears?|heard|sees?|saw|watch(?:es|ed)|remember(?:s|ed))$/)
  if (!isHeard && !isWord(item(items, v - 2), /^(?:that|hear|heard|makes?|made|lets?|have|has|had|help(?:s|ed))$/))
    return undefined
  const agents = isHeard && agent?.kind === 'person' ? [agent] : []
  const subject: Subject = {
    agents,
    form: agents.length > 0 ? 'name' : 'unnamed',
    first: v - 1,
    last: v - 1,
    confidence: 0.8,
  }
  return { subject, cue: text(items, v), first: v - 1, last: v, confidence: 0.85, rule: 'speaker-verb-quotation' }
}

/** The subject beside the verb; a participle after a common noun belongs to the subject of the sentence. */
function ownSubject(
  items: readonly Item[],
  verb: number,
  near: Subject | undefined,
  participle: boolean,
  story: Story,
): Subject | undefined {
  // "remembers her father saying", "quoted NAME as saying": whoever stands before the participle, and not the subject.
  const before = item(items, verb - 1)
  const isStatement = items.slice(Math.max(0, verb - 6), verb).some(({ token }) => STATEMENTS.has(token.folded))
  const isHisOrHers = participle && !isWord(before, /^(?:,|and|by)$/) && !isStatement
  // "cited NAME as saying"
  const cited = participle ? quotedAs(items, verb, story) : undefined
  if (cited?.agents.length) return cited
  if (near && (isHisOrHers || !(participle && near.form === 'unnamed'))) return near
  const main = mainSubject(items, verb, story)
  // "woke to a message saying"
  return main && participle && isReceiver(items, main, verb) ? near : (main ?? near)
}

/** 'X released a statement which read, "…"' */
function issued(items: readonly Item[], v: number, story: Story): Subject | undefined {
  const isOfStatement =
    isWord(item(items, v - 1), /^(?:which|that)$/) && STATEMENTS.has(item(items, v - 2).token.folded)
  return isOfStatement ? issuerBefore(items, v - 2, story) : undefined
}

function byAgent(items: readonly Item[], verb: number, end: number, story: Story): Subject | undefined {
  for (let i = verb + 1; i < end; i++) if (isWord(item(items, i), /^by$/)) return subjectAfter(items, i, story)
  return undefined
}
