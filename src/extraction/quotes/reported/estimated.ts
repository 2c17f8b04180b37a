import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { ended } from './clauseEnds.ts'
import { containsDirect, type Found, makeClaim } from './reportedClaim.ts'

const ESTIMATING = /^(?:puts?|estimate[sd]|reckon(?:s|ed)|value[sd]|place[sd])$/

/** "put the attendance at 4,150": what somebody holds a number to be. */
export function estimated(
  reading: Reading,
  items: readonly Item[],
  verb: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  if (!isWord(item(items, verb), ESTIMATING) || !isNumberedAfter(items, verb)) return undefined
  const { subject, passive, unreal } = subjectBefore(items, verb, story)
  if (passive || unreal || !subject || subject.agents.length === 0) return undefined
  const content = ended(items, verb + 1, 'object', verb)
  if (!content || containsDirect(items, content.first, content.last, direct)) return undefined
  const claim = makeClaim(reading, items, content, subject, {
    cue: text(items, verb),
    first: Math.min(subject.first, verb),
    last: verb,
    confidence: 0.65,
    rule: 'reported-number',
  })
  return { claim, last: content.last }
}

/** "the value of the contracts at 410", "losses at €40 million a day", "the chances at one in two" */
function isNumberedAfter(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 13; i++) {
    const { mention, token, quotation } = item(items, i)
    if (quotation !== undefined || mention?.kind === 'person' || !(token.word || mention)) return false
    // "at 10 Downing Street"
    if (isWord(item(items, i), /^at$/))
      return i > verb + 1 && NUMBER.test(item(items, i + 1).token.text) && !item(items, i + 2).token.capital
  }
  return false
}

const NUMBER =
  /^(?:[$€£¥]?\d\S*|[$€£¥]|one|two|three|four|five|six|seven|eight|nine|ten|some|about|around|nearly|almost|over)$/
