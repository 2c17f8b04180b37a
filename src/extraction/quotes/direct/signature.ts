import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
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
  const below = itemsOf(story.reading, story.identities, next)
  const following = signer(below, 0, story) ?? (isBlock(number, story) ? nameBelow(below, story) : undefined)
  return following && { ...following, first: 0, last: 0 }
}

/** The quotation is a paragraph by itself, and so is what follows. */
function isBlock(number: number, { reading: { sentences } }: Story): boolean {
  const [before, here, next, after] = [-1, 0, 1, 2].map((step) => sentences[number + step]?.paragraph)
  return before !== here && next !== here && after !== next
}

/** A line of nothing but a name and an office: "NAME, Minister of Fisheries", without a verb or a full stop. */
function nameBelow(items: readonly Item[], story: Story): Attribution | undefined {
  const { mention } = item(items, 0)
  const agent = mention && story.identities.agentOf.get(mention)
  if (mention?.kind !== 'person' || agent?.kind !== 'person' || items.length > LONGEST) return undefined
  if (items.length > 1 && !isWord(item(items, 1), /^[,(–—-]$/)) return undefined
  const isSentence = items.some((here, i) => here.quotation !== undefined || verbAt(items, i) !== undefined)
  if (isSentence || isWord(item(items, items.length - 1), /^[.:?!]$/)) return undefined
  const subject = { agents: [agent], form: 'name' as const, first: 0, last: 0, confidence: mention.confidence }
  return { subject, cue: undefined, first: 0, last: 0, confidence: 0.85, rule: 'quotation-signature' }
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
