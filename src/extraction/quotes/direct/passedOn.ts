import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import { at } from '../../text/tokens.ts'

const QUOTES = /^(?:quot(?:e|es|ed|ing)|recit(?:e|es|ed|ing))$/
const READS = /^(?:read|reads|reading)$/
const OF_ANOTHER = /^(?:from|by|of|for|behalf)$/
/** Between "reading" and whose words they are, in items. */
const FARTHEST = 8

/**
 * Whose words somebody passes on with the verb at item `verb`: whom they quote, where that is somebody the text names, else nobody's. 'quoted NAME: "…"',
 * 'read out a letter: "…"', 'Reading a statement from the family, NAME said: "…"'.
 */
export function passedOn(items: readonly Item[], verb: number, index: number, story: Story): Subject | undefined {
  const here = item(items, verb)
  const end = isWord(item(items, index - 1), /^[:,]$/) ? index - 2 : index - 1
  if (isWord(here, QUOTES)) {
    const agent = agentAt(items, verb + 1, story.identities)
    const isAs = items.slice(verb, index).some((one) => isWord(one, /^as$/))
    if (isAs) return undefined
    if (agent?.kind !== 'person') return nobody(verb + 1, end)
    return { agents: [agent], form: 'name', first: verb + 1, last: verb + 1, confidence: 0.75 }
  }
  const isOut = isWord(item(items, verb + 1), /^(?:out|from)$/)
  if (isWord(here, READS) && (isOut || isOfAnother(items, verb, index))) return nobody(isOut ? verb + 2 : verb + 1, end)
  for (let i = 0; i < verb; i++)
    // The town of Reading has the same name.
    if (at(story.reading.tokens, item(items, i).first).folded === 'reading' && isOfAnother(items, i, verb))
      return nobody(i + 1, i + 2)
  return undefined
}

const nobody = (first: number, last: number): Subject => ({
  agents: [],
  form: 'unnamed',
  first,
  last: Math.max(first, last),
  confidence: 0.6,
})

/** "a letter from", "a statement on behalf of" between a verb of reading and item `end`. */
function isOfAnother(items: readonly Item[], verb: number, end: number): boolean {
  let isText = false
  for (let i = verb + 1; i < Math.min(end, verb + FARTHEST); i++) {
    const here = item(items, i)
    if (isWord(here, /^[,;:]$/) || verbAt(items, i)) return false
    if (STATEMENTS.has(here.token.folded)) isText = true
    if (isText && isWord(here, OF_ANOTHER)) return true
  }
  return false
}
