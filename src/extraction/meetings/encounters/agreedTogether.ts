import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { areOfTwoStates, type Encounter, encounter } from './encounter.ts'

/** "X and his Kenyan peer Y agreed on Thursday in Oslo to set up a group": two in office, of two states, who agree at one place are there. */
export function agreedTogether(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const { subject, passive, unreal } = subjectBefore(items, verb, story)
  const agents = subject?.agents ?? []
  if (passive || unreal || agents.length !== 2 || !areOfTwoStates(agents)) return undefined
  let i = verb + 1
  let isThere = false
  for (; i < verb + 10; i++) {
    const { mention, token } = item(items, i)
    if (mention?.kind === 'place' && isWord(item(items, i - 1), /^in$/)) isThere = true
    else if (!TIME_WORDS.has(token.folded) && !isWord(item(items, i), /^(?:on|in|at|late|early|,|\d{1,2})$/)) break
  }
  // "agreed in Oslo to meet in June" says of June that they will, and not by whom they agreed.
  const isToMeet = isWord(item(items, i), /^to$/) && isWord(item(items, i + 1), /^(?:meet|hold|speak|talk|send)$/)
  if (!isThere || isToMeet || !isWord(item(items, i), /^(?:to|that|on)$/)) return undefined
  return encounter(
    { verb, kind: 'met' },
    agents,
    { agents: [], end: verb + 1 },
    (subject?.confidence ?? 0) * 0.6,
    'agreed-together',
  )
}
