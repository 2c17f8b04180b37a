import type { Agent, Identities } from '../../agents/identities.ts'
import type { Office } from '../../agents/offices.ts'
import type { Person } from '../../agents/people.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { COUNTERPART } from '../../lists/nouns.ts'
import { LESSER_RANKS, STAND_INS } from '../../lists/titles.ts'
import type { Parties } from './parties.ts'

/** "his Kenyan counterpart": whoever holds the same office of that state. */
export function counterpartAt(
  items: readonly Item[],
  at: number,
  subjects: readonly Agent[],
  identities: Identities,
): (Parties & { confidence: number }) | undefined {
  const i = items.findIndex((here, n) => n > at && n < at + 4 && isWord(here, COUNTERPART))
  const { mention } = item(items, i - 1)
  const [subject] = subjects
  // "her Kenyan colleague NAME's widow"
  if (item(items, i + 1).mention?.kind === 'person' && isWord(item(items, i + 2), /^(?:'s|['’])$/)) return undefined
  if (mention?.kind !== 'demonym' || subject?.kind !== 'person') return undefined
  const isHeldBy = (person: Person, code: string | undefined) =>
    person !== subject &&
    person.titles.some((title) => title.code === code && subject.titles.some((own) => isSameOffice(own, title)))
  const ofTheirs = (byState(identities).get(mention.code) ?? []).filter((person) => isHeldBy(person, mention.code))
  // "the Foreign Secretary, X", of whichever state: the only other one.
  const able =
    ofTheirs.length > 0
      ? ofTheirs
      : ofNoState(identities).filter(
          (person) => isHeldBy(person, undefined) && person.mentions.some(({ first }) => first < item(items, 0).first),
        )
  const [only] = able
  return only && able.length === 1 ? { agents: [only], end: i + 1, confidence: 0.75 } : undefined
}

/** "Foreign Minister" and "Minister of Foreign Affairs", and neither the Trade Minister nor a deputy. */
function isSameOffice({ words }: Office, other: Office): boolean {
  if (words.size < 2 || [...other.words].some((word) => isLesser(word) && !words.has(word))) return false
  return [...words].every((word) => other.words.has(word))
}

const isLesser = (word: string) => LESSER_RANKS.has(word) || STAND_INS.has(word)

/** The few who hold an office of no state that is told; nobody where they are many. */
const ofNoState = perArticle(({ people }): readonly Person[] => {
  const found = people.filter(({ titles }) => titles.some(({ code }) => code === undefined))
  return found.length > 16 ? [] : found
})

/** Who holds an office of which state; of each the last few. */
export const byState = perArticle(({ people }): ReadonlyMap<string, readonly Person[]> => {
  const found = new Map<string, Person[]>()
  for (const person of people)
    for (const { code: state } of person.titles)
      if (state !== undefined && found.get(state)?.at(-1) !== person)
        found.set(state, [...(found.get(state) ?? []).slice(-8), person])
  return found
})
