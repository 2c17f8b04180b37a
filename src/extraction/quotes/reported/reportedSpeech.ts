import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import type { Reading } from '../../text/reading.ts'
import { at, END } from '../../text/tokens.ts'
import type { QuoteClaim } from '../claims.ts'
import { phrase, text } from '../wording.ts'
import { contentAfter } from './contents.ts'

/** What a sentence reports without quotation marks, or with some words of it in them (MIXED). */
export function reportedIn(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): QuoteClaim[] {
  const claims: QuoteClaim[] = []
  let taken = -1
  for (let i = 0; i < items.length; i++) {
    if (i <= taken) continue
    const claim =
      accordingTo(reading, items, i, direct, story) ??
      reportedBy(reading, items, i, direct, story) ??
      heldThat(reading, items, i, direct, story)
    if (!claim) continue
    claims.push(claim.claim)
    taken = claim.last
  }
  if (claims.length === 0) {
    const tail = closingAttribution(reading, items, direct, story)
    if (tail) claims.push(tail)
  }
  return claims
}

/** Whose verb has no ending in the present tense: "residents say". */
const PLURAL = /^(?:they|officials|sources|reports|experts|critics|residents|ministers|leaders|police)$/

interface Found {
  claim: QuoteClaim
  /** The last item that the claim takes. */
  last: number
}

function reportedBy(
  reading: Reading,
  items: readonly Item[],
  v: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  const verb = verbAt(items, v)
  if (!verb || (verb.form === 'base' && !isWord(item(items, v - 1), PLURAL))) return undefined
  const { subject: near, passive, unreal } = subjectBefore(items, v, story)
  if (unreal) return undefined
  const content = contentAfter(items, v, verb, passive)
  // `"…," said X, who …`: the verb has its words before it.
  const inverted = direct.has(item(items, isWord(item(items, v - 1), /^,$/) ? v - 2 : v - 1).quotation ?? -1)
  if (!content || (inverted && content.form !== 'that')) return undefined
  let last = content.last
  for (let i = content.first; i <= content.last; i++) {
    // What is quoted whole is a DIRECT quotation of its own.
    if (direct.has(item(items, i).quotation ?? -1)) {
      last = i - 1
      break
    }
  }
  while (last >= content.first && isWord(item(items, last), /^(?:[,:]|that|and|but)$/)) last--
  // 'praised X on Monday: "…"' says in the quotation what it has to say.
  const introduces =
    isWord(item(items, content.last + 1), /^:$/) && direct.has(item(items, content.last + 2).quotation ?? -1)
  const cut = last < content.last || introduces
  const content2 = { ...content, last }
  const count = last < content.first ? 0 : words(items, content.first, last)
  if (count < 2 || (cut && content.form === 'object' && count < 5)) return undefined
  const coordinated =
    isWord(item(items, v - 1), /^(?:and|but|,|while)$/) ||
    verb.form === 'gerund' ||
    /ly$|^(?:also|further|then)$/.test(item(items, v - 1).token.folded)
  const own = near && near.form !== 'unnamed' ? near : coordinated ? (mainSubject(items, v, story) ?? near) : near
  const subject = passive ? undefined : own
  if (verb.base === 'find' && content.form !== 'that' && subject?.agents[0]?.kind !== 'organization') return undefined
  if (verb.characterising && content.form === 'object' && !(subject && subject.form !== 'unnamed')) return undefined
  if (subject?.form === 'author' || (!passive && !subject && content.form === 'object')) return undefined
  if (
    verb.form === 'present' &&
    subject?.agents.some((agent) => agent.kind === 'organization' && agent.classification === 'STATE')
  )
    return undefined
  const base = content.form === 'that' ? 0.85 : content.form === 'clause' ? 0.75 : 0.65
  const claim = makeClaim(reading, items, content2, subject, {
    cue: text(items, v),
    first: subject ? Math.min(subject.first, v) : v,
    last: v,
    confidence: base,
    rule: `reported-${content.form}`,
  })
  return { claim, last }
}

/** What somebody holds: "the government's argument was that …", "her message is that …". */
const POSITIONS =
  /^(?:argument|arguments|counter-argument|position|message|view|conclusion|explanation|claim|response|answer|reply|contention|opinion|point|warning|hope|belief)$/

function heldThat(
  reading: Reading,
  items: readonly Item[],
  i: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  if (!isWord(item(items, i), POSITIONS) || !isWord(item(items, i + 1), /^(?:is|was)$/)) return undefined
  if (!isWord(item(items, i + 2), /^that$/)) return undefined
  let last = items.length - 1
  while (last > i + 2 && !item(items, last).token.word && item(items, last).token !== END) last--
  if (last - i < 5 || containsDirect(items, i + 3, last, direct)) return undefined
  const owner = isWord(item(items, i - 1), /^'s$/) ? i - 2 : -1
  const agent = agentAt(items, owner, story) ?? ownerOf(items, i, story)
  const subject: Subject | undefined = agent && {
    agents: [agent],
    form: agent.kind === 'person' ? 'name' : 'body',
    first: Math.max(owner, 0),
    last: i,
    confidence: 0.8,
  }
  const frame = {
    cue: `${text(items, i)} ${text(items, i + 1)}`,
    first: subject?.first ?? i,
    last: i + 1,
    confidence: 0.75,
  }
  const claim = makeClaim(reading, items, { first: i + 3, last }, subject, { ...frame, rule: 'position-that' })
  return { claim, last }
}

function agentAt(items: readonly Item[], index: number, story: Story): Agent | undefined {
  const { mention } = item(items, index)
  return mention && story.identities.agentOf.get(mention)
}

function ownerOf(items: readonly Item[], noun: number, story: Story): Agent | undefined {
  for (let i = noun - 1; i > noun - 3; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:his|her)$/))
      return story.pronoun(here.token.folded === 'his' ? 'male' : 'female', here.first)?.agent
  }
  return undefined
}

interface Frame {
  cue: string
  first: number
  last: number
  confidence: number
  rule: string
}

function makeClaim(
  reading: Reading,
  items: readonly Item[],
  content: { first: number; last: number },
  subject: Subject | undefined,
  frame: Frame,
): QuoteClaim {
  let quoted = false
  for (let i = content.first; i <= content.last; i++) if (item(items, i).quotation !== undefined) quoted = true
  const named = subject && (subject.agents.length > 0 || subject.form !== 'pronoun')
  return {
    start: at(reading.tokens, item(items, content.first).first).start,
    end: at(reading.tokens, item(items, content.last).last).end,
    kind: quoted ? 'MIXED' : 'INDIRECT',
    speakers: subject?.agents ?? [],
    cue: frame.cue,
    source: named && subject ? phrase(reading, items, subject) : undefined,
    attribution: {
      start: at(reading.tokens, item(items, frame.first).first).start,
      end: at(reading.tokens, item(items, frame.last).last).end,
    },
    continues: false,
    confidence: frame.confidence * (subject?.confidence ?? 0.6),
    rule: frame.rule,
  }
}

function words(items: readonly Item[], first: number, last: number): number {
  let count = 0
  for (let i = first; i <= last; i++)
    count +=
      item(items, i).token === END ? item(items, i).last - item(items, i).first + 1 : item(items, i).token.word ? 1 : 0
  return count
}

/** "According to X, …" and "Per the decree, …". */
function accordingTo(
  reading: Reading,
  items: readonly Item[],
  i: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  const per = i === 0 && isWord(item(items, i), /^per$/)
  if (!per && !(isWord(item(items, i), /^according$/) && isWord(item(items, i + 1), /^to$/))) return undefined
  const opener = per ? i : i + 1
  const subject = sourceAfter(items, opener, story)
  if (per && !(subject && subject.agents.length > 0)) return undefined
  const comma = items.findIndex(
    (here, index) => index > Math.max(opener + 1, subject?.last ?? 0) && isWord(here, /^[,.]$/),
  )
  const frame = { cue: per ? 'Per' : `${text(items, i)} to`, first: i, confidence: 0.85, rule: 'according-to' }
  const initial = i <= 1 || isWord(item(items, i - 1), /^(?:and|but|while)$/)
  if (initial && comma > 0 && comma < i + 40 && isWord(item(items, comma), /^,$/)) {
    let last = items.length - 1
    for (let j = comma + 1; j < items.length; j++) {
      if (isWord(item(items, j), /^;$/)) {
        last = j - 1
        break
      }
    }
    while (last > comma && !item(items, last).token.word && item(items, last).token !== END) last--
    if (last <= comma || containsDirect(items, comma + 1, last, direct)) return undefined
    const claim = makeClaim(reading, items, { first: comma + 1, last }, subject, { ...frame, last: comma - 1 })
    return { claim, last }
  }
  return subject && medial(reading, items, i, { ...subject }, frame, direct)
}

/** "One child was, according to the fire service, among the dead": the sentence as it stands. */
function medial(
  reading: Reading,
  items: readonly Item[],
  i: number,
  subject: Subject,
  frame: Omit<Frame, 'last'>,
  direct: ReadonlySet<number>,
): Found | undefined {
  const before = i - 1
  const after = subject.last + 1
  if (!isWord(item(items, before), /^,$/) || !isWord(item(items, after), /^,$/) || after < i) return undefined
  let last = items.length - 1
  while (last > after && !item(items, last).token.word && item(items, last).token !== END) last--
  // "including, according to X, …" reports what follows only.
  if (isWord(item(items, before - 1), /^(?:and|but|which|that|who)$/)) return undefined
  const first = isWord(item(items, before - 1), /^including$/) ? after + 1 : 0
  if (last - first < 4 || after >= last - 1 || containsDirect(items, first, last, direct)) return undefined
  for (let v = first; v < before; v++) if (verbAt(items, v)) return undefined
  const claim = makeClaim(reading, items, { first, last }, subject, { ...frame, last: subject.last, confidence: 0.7 })
  return { claim, last }
}

function containsDirect(items: readonly Item[], first: number, last: number, direct: ReadonlySet<number>): boolean {
  for (let i = first; i <= last; i++) if (direct.has(item(items, i).quotation ?? -1)) return true
  return false
}

/** "…, X said on Monday." and "…, according to X." and "…, argued X." */
function closingAttribution(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): QuoteClaim | undefined {
  for (let c = items.length - 2; c > 3 && c > items.length - 30; c--) {
    if (!isWord(item(items, c), /^,$/)) continue
    if (containsDirect(items, 0, items.length - 1, direct)) return undefined
    const content = { first: 0, last: c - 1 }
    if (isWord(item(items, c + 1), /^according$/)) {
      const subject = sourceAfter(items, c + 2, story)
      const end = subject?.last ?? c + 2
      const tail =
        isWord(item(items, end + 1), /^,$/) &&
        /^(?:who|which|some|many|all|both|most)$/.test(item(items, end + 2).token.folded)
      if (items.length - end > 4 && !tail) return undefined
      return makeClaim(reading, items, content, subject, {
        cue: 'according to',
        first: c + 1,
        last: subject?.last ?? c + 2,
        confidence: 0.8,
        rule: 'according-to',
      })
    }
    const inverted = verbAt(items, c + 1)
    if (inverted?.clause && inverted.form === 'past') {
      const subject = subjectAfter(items, c + 1, story)
      if (!subject) return undefined
      return makeClaim(reading, items, content, subject, {
        cue: text(items, c + 1),
        first: c + 1,
        last: subject.last,
        confidence: 0.8,
        rule: 'closing-attribution',
      })
    }
    for (let v = c + 2; v < Math.min(c + 12, items.length); v++) {
      const verb = verbAt(items, v)
      if (!verb?.clause || verb.form === 'gerund' || verb.form === 'base') continue
      const after = item(items, v + 1)
      if (!(after.first < 0 || isWord(after, /^[.,]$/) || (TIME_WORDS.has(after.token.folded) && items.length - v < 8)))
        break
      const { subject, unreal, passive } = subjectBefore(items, v, story)
      if (!subject || unreal || passive || subject.first <= c || subject.form === 'author') break
      return makeClaim(reading, items, content, subject, {
        cue: text(items, v),
        first: c + 1,
        last: v,
        confidence: 0.8,
        rule: 'closing-attribution',
      })
    }
  }
  return undefined
}
