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
    const isMain = !items
      .slice(0, v)
      .some((here) => isWord(here, /^(?:who|which|whose|when|after|before|that|asked|told)$/))
    if (!OWN.test(verb.base) || !isMain || colon - v > LONGEST_OBJECT) return undefined
    // "X condemned Y's post:" may be followed by what Y wrote.
    if (items.slice(v + 1, colon).some(isOfAnother)) return undefined
    return { subject, cue: text(items, v), first: subject.first, last: v, confidence: 0.8, rule: 'saying-before-colon' }
  }
  return undefined
}

/** With these somebody takes a stand, which the next paragraph puts into words. */
const OWN =
  /^(?:reject|deny|dismiss|defend|call|describe|label|brand|disagree|agree|respond|reply|react|insist|complain|warn|argue|explain|tweet|write|joke)$/
/** In items: "these allegations", "the sentence "dangerous" and "ideological"". */
const LONGEST_OBJECT = 8

const isOfAnother = (here: Item) =>
  /^(?:person|title|organization)$/.test(here.mention?.kind ?? '') ||
  STATEMENTS.has(here.token.folded) ||
  isWord(
    here,
    /^(?:who|which|that|how|what|when|phrase|offer|threats?|graffiti|banners?|mottos?|oath|promise|words|quotes?|comments?|remarks|songs?|lyrics|poems?|verses?|lines?|slogans?|passages?)$/,
  )
