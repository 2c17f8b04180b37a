import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Attribution } from './attribution.ts'

/** Between a verb of saying and whom its clause is about: "told the court on Monday that". In items. */
const FARTHEST = 12

/** 'X said that Y had told them: "…"': that Y said so is X's word, and the quotation a part of what X said. */
export function isHearsay(items: readonly Item[], { subject, last, rule }: Attribution, story: Story): boolean {
  if (rule === 'speaker-verb-quotation' && subject && isSecondDeed(items, last, subject, story)) return true
  if (rule !== 'speaker-verb-quotation' || !subject || subject.form === 'pronoun' || subject.first >= last) return false
  const that = isWord(item(items, subject.first - 1), /^the$/) ? subject.first - 2 : subject.first - 1
  const isThat = isWord(item(items, that), /^that$/)
  for (let v = that; v > 0 && v > that - FARTHEST; v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[,.;:]$/)) return false
    const verb = verbAt(items, v)
    if (!verb) {
      if (v === that && !isThat) return false
      continue
    }
    if (!verb.clause && !verb.listener) return false
    if (verb.form !== 'past' && verb.form !== 'present') return false
    const outer = subjectBefore(items, v, story)
    return !outer.passive && !outer.unreal && outer.subject !== undefined && outer.subject.first < v
  }
  return false
}

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
