import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../../grammar/items.ts'
import type { Attribution } from './attribution.ts'

/** The name stands among the first items after the dash: "- The Honourable NAME, Minister of Fisheries". */
const FARTHEST = 4
/** A signature is no sentence. */
const LONGEST = 24

/** `"…" — NAME, office`: who is named after a dash behind a quotation that stands alone, on its line or on the next. */
export function signatureAfter(
  items: readonly Item[],
  index: number,
  number: number,
  story: Story,
): Attribution | undefined {
  if (index !== 0) return undefined
  const own = signer(items, 1, story)
  if (own) return own
  const { sentences } = story.reading
  const [here, next] = [sentences[number], sentences[number + 1]]
  if (items.length > 1 || !here || !next || next.paragraph > here.paragraph + 1) return undefined
  const following = signer(itemsOf(story.reading, story.identities, next), 0, story)
  return following && { ...following, first: 0, last: 0 }
}

function signer(items: readonly Item[], dash: number, story: Story): Attribution | undefined {
  if (!isWord(item(items, dash), /^[-–—]+$/) || items.length - dash > LONGEST) return undefined
  for (let i = dash + 1; i <= dash + FARTHEST; i++) {
    const { mention } = item(items, i)
    const agent = mention && story.identities.agentOf.get(mention)
    if (agent?.kind === 'person' && mention?.kind === 'person') {
      if (!/^[,.]?$/.test(item(items, i + 1).token.text)) return undefined
      const subject = { agents: [agent], form: 'name' as const, first: i, last: i, confidence: mention.confidence }
      return { subject, cue: undefined, first: dash, last: i, confidence: 0.9, rule: 'quotation-signature' }
    }
    if (item(items, i).quotation !== undefined) return undefined
  }
  return undefined
}
