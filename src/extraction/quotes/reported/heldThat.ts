import { words } from '../../../annotations/wordLists.ts'
import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import type { Reading } from '../../text/reading.ts'
import { text } from '../wording.ts'
import { beforeMarks, containsDirect, type Found, makeClaim } from './reportedClaim.ts'

const POSITIONS = words(
  'argument arguments counter-argument position message view conclusion explanation claim response answer reply contention opinion point warning hope belief',
)

/** What somebody holds: "the government's argument was that …", "her message is that …". */
export function heldThat(
  reading: Reading,
  items: readonly Item[],
  i: number,
  direct: ReadonlySet<number>,
  story: Story,
): Found | undefined {
  if (!POSITIONS.has(item(items, i).token.folded) || !isWord(item(items, i + 1), /^(?:is|was)$/)) return undefined
  if (!isWord(item(items, i + 2), /^that$/)) return undefined
  const last = beforeMarks(items, items.length - 1, i + 2)
  if (last - i < 5 || containsDirect(items, i + 3, last, direct)) return undefined
  const owner = isWord(item(items, i - 1), /^'s$/) ? i - 2 : -1
  const agent = agentAt(items, owner, story.identities) ?? ownerOf(items, i, story)
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

/** "his" and "her" position */
function ownerOf(items: readonly Item[], noun: number, story: Story): Agent | undefined {
  for (let i = noun - 1; i > noun - 3; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:his|her)$/))
      return story.pronoun(here.token.folded === 'his' ? 'male' : 'female', here.first)?.agent
  }
  return undefined
}
