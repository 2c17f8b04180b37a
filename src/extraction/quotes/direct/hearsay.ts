import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { CLAIMS } from '../../grammar/untrue.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { witnessAfter } from '../../grammar/witness.ts'
import type { Attribution } from './attribution.ts'

/** Between a verb of saying and whom its clause is about: "told the court on Monday that". In items. */
const FARTHEST = 12

/**
 * 'X said that Y had told them: "…"', 'According to X, Y said: "…"', '"…," Y said, the court heard': that Y said so is X's word, and the
 * quotation a part of what X said.
 */
export function isHearsay(items: readonly Item[], index: number, attribution: Attribution, story: Story): boolean {
  const { subject, last, rule } = attribution
  if (!subject) return false
  if (rule.startsWith('quotation-')) return isVouchedBehind(items, last, subject, story)
  if (rule !== 'speaker-verb-quotation') return false
  if (isVouchedBehind(items, index, subject, story) || isSecondDeed(items, last, subject, story)) return true
  // 'X said Y had been told by Z: "…"'
  const hearer = isWord(item(items, last + 1), /^by$/) ? subjectBefore(items, last, story).subject : undefined
  if (hearer && hearer.first < last) return isTold(items, hearer, story)
  // "tweeted her reasoning, saying"
  if (subject.first > last || verbAt(items, last)?.form === 'gerund') return false
  // "told the court she heard NAME shout": who heard it
  const isOverheard = verbBase(items, last) && subject.first === last - 1
  const teller = isOverheard ? subjectBefore(items, last - 2, story).subject : subject
  return isVouchedBefore(items, subject, story) || (teller !== undefined && isTold(items, teller, story))
}

const verbBase = (items: readonly Item[], verb: number) => item(items, verb).token.verb?.form === 'base'

/** "X said that", "The court heard that", "Rumour has it that", before a subject. */
function isTold(items: readonly Item[], subject: Subject, story: Story): boolean {
  const that = clauseOpener(items, subject)
  const isThat = isWord(item(items, that), /^(?:that|how)$/)
  const noun = item(items, that - 1)
  if (isThat && (isWord(noun, CLAIMS) || (isWord(noun, /^it$/) && isWord(item(items, that - 2), /^ha[sd]$/))))
    return true
  for (let v = that; v > 0 && v > that - FARTHEST; v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[,.;:]$/)) return false
    const verb = verbAt(items, v) ?? (v === that || v === that - 1 ? here.token.verb : undefined)
    if (!verb || here.token.capital) {
      if (v === that && !isThat) return false
      continue
    }
    if (!verb.clause && !verb.listener) return false
    // "Prosecutors allege NAME wrote"
    if (!/^(?:past|present)$/.test(verb.form) && !isWord(here, /^(?:say|allege|claim)$/)) return false
    const { subject: outer, unreal } = subjectBefore(items, v, story)
    if (subject.form !== 'pronoun') return !unreal
    // "The minister said that he had told them": himself
    return outer !== undefined && outer.first < v && !outer.agents.some((agent) => subject.agents.includes(agent))
  }
  return false
}

/** The word before a subject; the "that" of "that when she asked, he". */
function clauseOpener(items: readonly Item[], { first }: Subject): number {
  const before = isWord(item(items, first - 1), /^(?:the|his|her|an?)$/) ? first - 2 : first - 1
  if (!isWord(item(items, before), /^,$/)) return before
  for (let i = before - 1; i > before - FARTHEST; i--) {
    if (isWord(item(items, i), /^[,.;:]$/)) return before
    if (isWord(item(items, i), /^(?:when|after|before|once|if|as|while)$/) && isWord(item(items, i - 1), /^that$/))
      return i - 1
  }
  return before
}

/** "According to X, Y said", "According to the indictment, Y wrote" */
function isVouchedBefore(items: readonly Item[], subject: Subject, story: Story): boolean {
  const according = items.findIndex((here) => isWord(here, /^according$/))
  if (according < 0 || according > 1 || !isWord(item(items, according + 1), /^to$/)) return false
  const vouched = witnessAfter(items, according + 1, story)
  return vouched !== undefined && vouched.end < subject.first && isAnother(vouched.witness, subject)
}

/** ", according to X", ", the court heard", ", prosecutors say" behind item `last`, at the end of the sentence. */
function isVouchedBehind(items: readonly Item[], last: number, subject: Subject, story: Story): boolean {
  let from = last + 1
  while (from < items.length && !isWord(item(items, from), /^[,.;:]$/) && item(items, from).quotation === undefined)
    from++
  const begins = isWord(item(items, from), /^,$/) ? from + 1 : last + 1
  if (isWord(item(items, begins), /^according$/) && isWord(item(items, begins + 1), /^to$/)) {
    const vouched = witnessAfter(items, begins + 1, story)
    return vouched !== undefined && isAnother(vouched.witness, subject)
  }
  for (let v = begins + 1; v < begins + 6; v++) {
    const verb = verbAt(items, v)
    if (!verb?.clause || verb.form === 'gerund' || isWord(item(items, v - 1), /^to$/)) continue
    if (!isEnd(item(items, v + 1))) continue
    const teller = subjectBefore(items, v, story).subject
    const isWhole = teller !== undefined && teller.first <= begins + 2 && teller.first >= begins
    return isWhole && teller.form !== 'pronoun' && isAnother(teller, subject)
  }
  return false
}

const isEnd = (here: Item) => here.first < 0 || isWord(here, /^[.;]$/)

const isAnother = (teller: Subject | undefined, { agents }: Subject) =>
  !teller?.agents.some((agent) => agents.includes(agent))

/** 'X said that Y had looked at it and said: "…"': the second thing that Y did, by X's word. */
function isSecondDeed(items: readonly Item[], verb: number, { first, agents }: Subject, story: Story): boolean {
  if (!isWord(item(items, verb - 1), /^and$/)) return false
  for (let i = verb - 2; i > first; i--) {
    const here = item(items, i)
    if (here.quotation !== undefined || isWord(here, /^[.;:]$/)) return false
    if (!isWord(here, /^that$/) || !verbAt(items, i - 1)?.clause) continue
    const about = agentAt(items, isWord(item(items, i + 1), /^the$/) ? i + 2 : i + 1, story.identities)
    return about?.kind === 'person' && !agents.includes(about)
  }
  return false
}
