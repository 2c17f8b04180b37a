import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { containsDirect, type Found, makeClaim } from './reportedClaim.ts'

/** "Noting that trade had grown, NAME said …": what the participle reports is said by the subject behind the comma. */
export function openingParticiple(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  const { token } = item(items, 0)
  const verb = token.verb
  if (verb?.form !== 'gerund' || !verb.clause || !isWord(item(items, 1), /^that$/)) return undefined
  for (let comma = 4; comma < items.length - 2; comma++) {
    if (!isWord(item(items, comma), /^,$/)) continue
    const start = isWord(item(items, comma + 1), /^the$/) ? comma + 2 : comma + 1
    const agent = agentAt(items, start, story.identities)
    if (!agent || !verbAt(items, start + 1)) continue
    if (containsDirect(items, 2, comma - 1, direct)) return undefined
    const subject: Subject = { agents: [agent], form: 'name', first: start, last: start, confidence: 0.85 }
    const frame = { cue: token.text, first: 0, last: 1, confidence: 0.8, rule: 'opening-participle' }
    return { claim: makeClaim(reading, items, { first: 2, last: comma - 1 }, subject, frame), last: comma }
  }
  return undefined
}
