import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { joinedAgents } from '../../grammar/joinedAgents.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { arePeople, type Encounter, encounter, hasOffice, isWhenOrWhere } from './encounter.ts'

/** "X and Y, in a phone call on Sunday, discussed …": people in office, named right before the comma. */
export function insertedMeeting(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  const open = openingComma(items, noun)
  const close = open < 0 ? -1 : closingComma(items, noun)
  if (close < 0) return undefined
  const isTold = isPast(item(items, close + 1)) || verbAt(items, close + 1)?.form === 'past'
  const parties = joinedAgents(items, open - 1, story)
  if (!isTold || parties.length !== 2 || !arePeople(parties) || !parties.every(hasOffice)) return undefined
  return encounter({ verb: noun, kind: 'noun' }, parties, { agents: [], end: close }, 0.7, 'in-a-meeting')
}

/** The comma before "in a phone call", "during a brief meeting"; -1 for none. */
function openingComma(items: readonly Item[], noun: number): number {
  for (let i = noun - 1; i > noun - 6 && i > 1; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:in|during|at|after)$/)) {
      const isOne = isWord(item(items, i + 1), /^(?:an?|their|bilateral)$/)
      return isOne && isWord(item(items, i - 1), /^,$/) ? i - 1 : -1
    }
    if (here.mention || here.quotation !== undefined || !here.token.word) return -1
  }
  return -1
}

/** The comma behind when and where; -1 where anything else comes before it. */
function closingComma(items: readonly Item[], noun: number): number {
  for (let i = noun + 1; i < noun + 10; i++) {
    const here = item(items, i)
    if (isWord(here, /^,$/)) return i
    if (!isWhenOrWhere(here) && !here.token.capital && !isWord(here, /^(?:the|here|held|evening)$/)) return -1
  }
  return -1
}
