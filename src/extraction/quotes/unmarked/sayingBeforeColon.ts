import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import type { Attribution } from '../direct/attribution.ts'
import { text } from '../wording.ts'

/** Who speaks in marks in the next paragraph, where a sentence ends in a colon that reports what one said: "X rejected this argument:". */
export function sayingBeforeColon(items: readonly Item[], story: Story): Attribution | undefined {
  const colon = items.length - 1
  if (!isWord(item(items, colon), /^:$/)) return undefined
  for (let v = colon - 1; v > 0; v--) {
    const verb = verbAt(items, v)
    if (!verb || (verb.form !== 'past' && verb.form !== 'present')) continue
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    if (passive || unreal || subject?.agents.length !== 1 || subject.form === 'author') return undefined
    // "X condemned Y's post:" may be followed by what Y wrote.
    if (items.slice(v + 1, colon).some(isOfAnother)) return undefined
    return { subject, cue: text(items, v), first: subject.first, last: v, confidence: 0.8, rule: 'saying-before-colon' }
  }
  return undefined
}

const isOfAnother = (here: Item) =>
  /^(?:person|title|organization)$/.test(here.mention?.kind ?? '') ||
  STATEMENTS.has(here.token.folded) ||
  isWord(here, /^(?:words|quotes?|comments?|remarks|songs?|lyrics|poems?|verses?|lines?|slogans?|passages?)$/)
