import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import type { Parties } from './parties.ts'

/** Whom "him" or "her" at item `at` means: somebody else than those who do the meeting, named before its sentence. */
export function partyOfPronoun(
  items: readonly Item[],
  at: number,
  subjects: readonly Agent[],
  story: Story,
): (Parties & { confidence: number }) | undefined {
  const here = item(items, at)
  const next = item(items, at + 1)
  // "her counterpart"
  const owns =
    isWord(here, /^her$/) &&
    next.first >= 0 &&
    (next.mention !== undefined || next.token.word) &&
    !FOLLOWS.test(next.token.folded) &&
    !TIME_WORDS.has(next.token.folded)
  if (!isWord(here, /^(?:him|her)$/) || owns) return undefined
  const found = story.pronoun(isWord(here, /^him$/) ? 'male' : 'female', item(items, 0).first - 1)
  if (!found || subjects.includes(found.agent)) return undefined
  return { agents: [found.agent], end: at + 1, confidence: found.confidence }
}

const FOLLOWS = /^(?:and|but|in|on|at|to|for|during|before|after|while|when|about|again|by|over|via|there|here|as)$/
