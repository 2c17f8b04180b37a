import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { type Item, isWord, item } from './items.ts'
import { isGerund } from './namedSubject.ts'
import { isPast } from './pastTense.ts'
import { isHuman } from './unnamedPerson.ts'

/**
 * Whether the person at item `end`, behind a verb of saying at most at item `from`, only says whose somebody is: "a spokesman for President NAME", "the
 * mother of NAME", "a judge appointed by NAME", "the lawyer representing NAME".
 */
export function isAnothers(items: readonly Item[], from: number, end: number): boolean {
  for (let i = end - 1; i > from; i--) {
    const here = item(items, i)
    if (!here.token.word || isWord(here, /^'s$/)) return false
    if (
      isWord(here, /^(?:of|for|to|by|under|with|against|about|behind|near|beside|outside|opposite|around|alongside)$/)
    )
      return !here.mention && !isMatter(items, i, end)
    if (i === end - 1 && isGerund(here)) return true
  }
  return false
}

/** "professor of economics NAME", "owner of the shop NAME", "mother of two NAME": what stands between is nobody, and the name is the speaker's. */
function isMatter(items: readonly Item[], preposition: number, end: number): boolean {
  const last = item(items, end - 1)
  const { folded, capital } = last.token
  if (end - 1 === preposition || last.mention || capital || !isWord(item(items, preposition), /^(?:of|for)$/))
    return false
  if (PORTFOLIO_WORDS.has(folded) || /^(?:sales|two|three|four|five|six|\d+)$/.test(folded)) return true
  const hasArticle = items
    .slice(preposition + 1, end - 1)
    .some((here) => isWord(here, /^(?:the|an?|his|her|their|its)$/))
  return hasArticle && !isHuman(last) && !isPast(last) && !DESCRIBES.test(folded)
}

/** What may stand before somebody's name, or be somebody: "friend of the late NAME", "widow of the singer NAME". */
const DESCRIBES = /^(?:late|little|young|old|elder|great|poor|dead|former|then|accused|.+(?:er|or|ist|ian))$/
