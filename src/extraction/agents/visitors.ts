import { type Reading, slice } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** Those whom a headline names right after "with", where it names nobody else; in "Remarks after talks with …" somebody speaks to whom "the President" is the other. */
export function visitorsIn(reading: Reading, people: readonly Person[]): ReadonlySet<Person> {
  const { tokens, paragraphs } = reading
  const end = paragraphs[0]?.last ?? -1
  if (SPEECH.test(slice(reading, 0, end))) return new Set()
  const named = people.flatMap((person) =>
    person.mentions
      .filter(({ kind, first }) => kind === 'person' && first <= end)
      .map(({ first }) => ({ person, first })),
  )
  const [only, ...others] = named
  if (!only || others.length > 0) return new Set()
  for (let i = only.first - 1; i > only.first - LONGEST_OFFICE && i > 0; i--) {
    const { folded, capital } = at(tokens, i)
    if (folded === 'with') return DEALINGS.test(at(tokens, i - 1).folded) ? new Set([only.person]) : new Set()
    if (!capital && !/^(?:of|the|and|for)$/.test(folded)) return new Set()
  }
  return new Set()
}

const DEALINGS = /^(?:talks|meeting|meetings|call|calls|meets|met|summit|negotiations|consultations)$/

/** In tokens, from "with" to the name. */
const LONGEST_OFFICE = 10

const SPEECH = /\b(?:remarks|interview|briefing|press|speech|address|transcript|statement)\b/i
