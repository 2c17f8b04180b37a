import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { MEETING_VERBS } from '../../lists/meetingWords.ts'
import { END } from '../../text/tokens.ts'
import type { Encounter } from './encounter.ts'
import { withOfficers } from './officers.ts'
import { RULES, type Rule } from './rules.ts'

/** The rules that each word is asked. */
const rulesOf = new Map<string, Rule[]>()
for (const rule of RULES) for (const word of rule.words) rulesOf.set(word, [...(rulesOf.get(word) ?? []), rule])

/** The meeting of which the word at item `i` tells. */
export function encounterAt(
  items: readonly Item[],
  i: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { token } = item(items, i)
  if (token === END || !token.word || isToldBefore(items, i)) return undefined
  for (const { when, tells, isLast } of rulesOf.get(token.folded) ?? []) {
    if (when && !when(items, i)) continue
    const found = tells(items, i, identities, story)
    if (found) return withOfficers(items, found, identities)
    if (isLast) return undefined
  }
  return undefined
}

/** "met and spoke with" is told by its first verb. */
function isToldBefore(items: readonly Item[], i: number): boolean {
  return (
    isWord(item(items, i - 1), /^and$/) &&
    MEETING_VERBS.has(item(items, i - 2).token.folded) &&
    !MEETING_VERBS.has(item(items, i).token.folded)
  )
}
