import { words } from '../../../annotations/wordLists.ts'
import { isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { ISSUING, issuerBefore } from '../../grammar/issuedBy.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { SPOKESPEOPLE, STATEMENTS, TIME_WORDS } from '../../lists/nouns.ts'
import type { ReportingVerb } from '../../lists/verbs.ts'
import type { Attribution } from '../direct/attribution.ts'
import { text } from '../wording.ts'

/** Verbs that introduce speech by themselves. "Announced:" and "proposed:" introduce lists of measures. Base forms. */
const SPEAKING = words(`
  say add comment state note remark continue conclude reply respond answer write declare explain tell observe stress warn read
  emphasize emphasise underline underscore recall ask tweet post insist argue elaborate quip joke
`)

const COMMENTS = /^(?:comments?|remarks|response|reaction)$/

/** Between the verb and the colon: when, where and to whom something was said. */
const CIRCUMSTANCE =
  /^(?:in|on|at|after|before|during|following|ahead|to|via|through|by|about|of|upon|as|when|from|outside|afterwards|alongside|while|since|here|using)$/
/** "said on Tuesday the following rules apply:" is a list, "said that:" a clause. */
const LISTING =
  /^(?:that|following|these|how|what|below|there|are|is|were|was|will|would|has|have|had|include|includes)$/
const LONGEST_CIRCUMSTANCE = 16

/** Who speaks in the paragraphs that follow: "Commenting, Minister X said:", "X issued the following statement:". */
export function introductionOf(items: readonly Item[], story: Story): Attribution | undefined {
  let colon = items.length - 1
  if (isWord(item(items, colon), /^[-–—]$/)) colon--
  // "NAME stated," before a paragraph in marks
  const isStated = isWord(item(items, colon), /^,$/) && verbAt(items, colon - 1)?.form === 'past'
  if (colon < 1 || !(isStated || isWord(item(items, colon), /^:$/))) return undefined
  return bySpeaking(items, colon, story) ?? byStatement(items, colon, story)
}

/** Whether nobody but a body's voice speaks: "a spokesperson for X said:". */
export function isSpokesperson(items: readonly Item[], { first, last }: Attribution): boolean {
  return items.slice(Math.max(0, first - 1), last).some((here) => SPOKESPEOPLE.has(here.token.folded))
}

function bySpeaking(items: readonly Item[], colon: number, story: Story): Attribution | undefined {
  for (let v = colon - 1; v >= 0 && colon - v <= LONGEST_CIRCUMSTANCE; v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.:]$/)) return undefined
    const verb = verbAt(items, v)
    if (!verb) continue
    if (!SPEAKING.has(verb.base) || !isCircumstance(items, v + 1, colon, verb)) return undefined
    const subject = speakerOf(items, v, verb, story)
    if (!subject || subject.form === 'author') return undefined
    const cue = text(items, v)
    return { subject, cue, first: Math.min(subject.first, v), last: v, confidence: 0.92, rule: 'introduced-paragraph' }
  }
  return undefined
}

function speakerOf(items: readonly Item[], v: number, verb: ReportingVerb, story: Story): Subject | undefined {
  if (verb.form === 'gerund') {
    const cited = citedBefore(items, v)
    if (cited > 0) return subjectBefore(items, cited, story).subject
    return isWord(item(items, v - 1), /^(?:,|and)$/) ? mainSubject(items, v, story) : undefined
  }
  if (verb.form === 'base') return undefined
  const { subject, passive, unreal } = subjectBefore(items, v, story)
  if (passive || unreal) return undefined
  const found = subject && subject.agents.length > 0 ? subject : undefined
  // "X praised the crews and said:"
  const shares = isWord(item(items, v - 1), /^(?:and|,)$/) || isWord(item(items, v - 2), /^and$/)
  return found ?? (shares ? mainSubject(items, v, story) : undefined) ?? subject
}

/** The "quoted" of "was quoted by the daily X as saying:"; -1 for none. */
function citedBefore(items: readonly Item[], saying: number): number {
  if (!isWord(item(items, saying - 1), /^as$/)) return -1
  for (let i = saying - 2; i > saying - 10 && i > 0; i--) {
    if (isWord(item(items, i), /^(?:quoted|cited|reported)$/)) return i
    if (isWord(item(items, i), /^,$/)) return -1
  }
  return -1
}

function isCircumstance(items: readonly Item[], from: number, colon: number, verb: ReportingVerb): boolean {
  if (from === colon) return true
  const first = item(items, from)
  const { folded } = first.token
  const opens =
    verb.listener || isWord(first, CIRCUMSTANCE) || TIME_WORDS.has(folded) || /ly$/.test(folded) || isWord(first, /^,$/)
  for (let i = from; i < colon; i++) {
    const here = item(items, i)
    const occasion = i === from && isWord(here, /^following$/)
    if (here.quotation !== undefined || (isWord(here, LISTING) && !occasion) || verbAt(items, i)) return false
  }
  return opens
}

/** "X issued the following statement:", "The following statement was issued by X:", "In a statement, X:". */
function byStatement(items: readonly Item[], colon: number, story: Story): Attribution | undefined {
  // "Quotes attributable to Minister X:"
  const isTheirs = isWord(item(items, 0), /^(?:quotes?|comments?)$/) && isWord(item(items, 1), /^attributable$/)
  const quoted = isTheirs && isWord(item(items, 2), /^to$/) ? subjectAfter(items.slice(0, colon), 2, story) : undefined
  if (quoted)
    return {
      subject: quoted,
      cue: undefined,
      first: 0,
      last: colon - 1,
      confidence: 0.92,
      rule: 'introduced-statement',
    }
  const noun = items.findIndex(
    (here, i) =>
      (STATEMENTS.has(here.token.folded) || isWord(here, COMMENTS)) &&
      (isWord(item(items, i - 1), /^(?:following|this)$/) || (i < 4 && isWord(item(items, 0), /^in$/))),
  )
  if (noun < 1) return undefined
  const rule = 'introduced-statement'
  const opening = isWord(item(items, 0), /^in$/) && isWord(item(items, colon - 2), /^,$/)
  const last = item(items, colon - 1).mention
  const signer = last?.kind === 'person' && opening ? story.identities.agentOf.get(last) : undefined
  if (signer) {
    const subject = { agents: [signer], form: 'name' as const, first: colon - 1, last: colon - 1, confidence: 0.9 }
    return { subject, cue: undefined, first: 0, last: colon - 1, confidence: 0.88, rule }
  }
  if (!isWord(item(items, noun - 1), /^(?:following|this)$/)) return undefined
  const subject = issuerBefore(items, noun, story) ?? issuerAfter(items, noun, colon, story)
  const [agent, other] = subject?.agents ?? []
  // Statements of states are read out by whoever publishes them.
  if (!subject || !agent || other || isState(agent)) return undefined
  return { subject, cue: undefined, first: Math.min(subject.first, noun), last: noun, confidence: 0.88, rule }
}

function issuerAfter(items: readonly Item[], noun: number, colon: number, story: Story): Subject | undefined {
  const verb = items.findIndex((here, i) => i > noun && i < noun + 6 && isWord(here, ISSUING))
  if (verb < 0) return undefined
  for (let i = verb + 1; i < colon; i++)
    if (isWord(item(items, i), /^(?:by|from|to)$/)) return subjectAfter(items.slice(0, colon), i, story)
  return undefined
}
