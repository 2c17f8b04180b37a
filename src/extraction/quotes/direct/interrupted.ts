import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { text } from '../wording.ts'
import type { Attribution } from './attribution.ts'

/** Between the verb and the colon: "interrupted the minister on Monday". In items. */
const LONGEST_OBJECT = 6
const INTERRUPTING = /^(?:interrupt(?:s|ed)?|heckle[sd]?|contradict(?:s|ed)?|silence[sd]?|correct(?:s|ed))$/
/** "Cut him off", "broke in". */
const WITH_PARTICLE = /^(?:cuts?|breaks?|broke|jump(?:s|ed)|butt(?:s|ed)|pipe[sd]|chime[sd])$/
const PARTICLE = /^(?:off|in|across|short|up)$/

/** `X told the court that …, but NAME cut in: "…"`: what follows the colon is whose clause stands before it. */
export function interruption(items: readonly Item[], colon: number, story: Story): Attribution | undefined {
  for (let v = colon - 1; v > 0 && colon - v <= LONGEST_OBJECT; v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.:]$/)) return undefined
    const particle = isWord(item(items, v + 1), PARTICLE) || isWord(item(items, v + 2), PARTICLE)
    if (!isWord(here, INTERRUPTING) && !(isWord(here, WITH_PARTICLE) && particle)) continue
    // "said that NAME had cut him off:"
    if (isWord(item(items, v - 1), /^(?:had|has|have)$/)) return undefined
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    if (!subject || passive || unreal) return undefined
    return {
      subject,
      cue: text(items, v),
      first: Math.min(subject.first, v),
      last: v,
      confidence: 0.85,
      rule: 'interruption-quotation',
    }
  }
  return undefined
}

/**
 * `"…," X added, before NAME waved him away: "…"`: X has spoken already, and between these words and the colon somebody else does
 * something. Whose the words behind the colon are is not told, unless the verb at item `verb` has a subject of its own behind NAME.
 */
export function comesBetween(
  items: readonly Item[],
  verb: number,
  colon: number,
  near: Subject | undefined,
): Subject | undefined {
  let said = verb - 1
  while (said >= 0 && item(items, said).quotation === undefined) said--
  if (said < 0) return undefined
  for (let i = colon - 3; i > said; i--) {
    const isClause =
      isWord(item(items, i), /^(?:before|until|whereupon|but)$/) ||
      (isWord(item(items, i), /^(?:and|while)$/) && isWord(item(items, i - 1), /^,$/))
    const { token } = item(items, i + 2)
    if (!isClause || !/^(?:person|title)$/.test(item(items, i + 1).mention?.kind ?? '')) continue
    if (!token.word || token.capital || NO_VERB.test(token.folded)) continue
    if (verb > i && near && near.agents.length > 0 && near.first > i) return undefined
    // "said X, before NAME left, adding:", "then went on:"
    if (verb > i && (isWord(item(items, verb), /ing$/) || isWord(item(items, verb - 1), /^then$/))) return undefined
    return { agents: [], form: 'unnamed', first: i + 1, last: i + 1, confidence: 0.6 }
  }
  return undefined
}

const NO_VERB = /^(?:'s|['’]|and|or|in|on|at|of|for|from|to|with|by|as|after|before|during)$/
