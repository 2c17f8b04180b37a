import { words } from '../../annotations/wordLists.ts'
import type { Gender } from '../agents/gender.ts'
import { isOccupation } from '../names/occupations.ts'
import { type Item, isWord, item } from './items.ts'
import { afterAdverbial, areUnnamed } from './unnamedPeople.ts'

const PERSON = words('boy girl man woman person teenager official participant passer-by supporter leader witness')
const FEMALE = /woman$|^girl$/
const MALE = /man$|^boy$/
/** How many words may stand before the noun: "a senior Norwegian government official". */
const LONGEST = 5

/** "A protester threw an egg. He …": the sex, where the noun tells it, of somebody whom nobody names and of whom the sentence is; null where it does not. */
export function aboutUnnamed(items: readonly Item[]): Gender | null | undefined {
  const start = afterAdverbial(items)
  if (!isWord(item(items, start), /^(?:an?|one|another)$/)) return undefined
  for (let i = start + 1; i <= start + LONGEST; i++) {
    const here = item(items, i)
    if (here.mention ? here.mention.kind !== 'demonym' : !here.token.word || here.token.capital) return undefined
    const word = here.token.folded
    if (/^(?:in|of|for|with|by|to|on|at|from|who|and|or)$/.test(word)) return undefined
    if (here.mention || !isPerson(here) || isPerson(item(items, i + 1))) continue
    if (!goesOn(items, i + 1)) return undefined
    return FEMALE.test(word) ? 'female' : MALE.test(word) ? 'male' : null
  }
  return undefined
}

/** Whether "he" or "she" may be the one whom `aboutUnnamed` found. */
export const mayMean = (unnamed: Gender | null | undefined, gender: Gender | undefined): boolean =>
  unnamed === null || (unnamed !== undefined && (gender === undefined || gender === unnamed))

const isPerson = ({ token }: Item) =>
  token.word && !token.capital && !/[^s]s$/.test(token.folded) && isHuman(token.folded, isOccupation(token))
const isHuman = (word: string, isOccupied: boolean) => isOccupied || PERSON.has(word) || areUnnamed(`${word}s`)

/** Something is told of them: not "a lawyer, he …", "a man from Lunde, NAME, …", "a man named NAME". */
function goesOn(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) {
    const here = item(items, i)
    if (isWord(here, /^(?:named|called|identified|known)$/)) return false
    if (here.mention?.kind === 'person' && isWord(item(items, i - 1), /^,$/)) return false
    if (isWord(here, /^(?:he|she)$/) && isWord(item(items, i - 1), /^,$/)) return false
  }
  return items.length > from && !item(items, from).mention && !isWord(item(items, from), /^(?:,|'s|and|or)$/)
}
