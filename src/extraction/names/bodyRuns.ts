import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'

/** In words, from the first. */
const LONGEST = 12

const names = (token: Token) => token.capital && !isGivenName(token) && !HONORIFICS.has(token.folded)
const joins = (tokens: readonly Token[], i: number) =>
  /^(?:and|of|the)$/.test(at(tokens, i).folded) && names(at(tokens, i + 1))

/** The last token of the capitalised words at `index` with which they name a body: "Karelian Development Bank"; -1 for none. */
export function bodyRunEnd(tokens: readonly Token[], index: number): number {
  let end = -1
  for (let i = index; i < index + 6; i++) {
    const { capital, folded } = at(tokens, i)
    // "Trade and Development Agency"
    if (!capital && !(folded === 'and' && PORTFOLIO_WORDS.has(at(tokens, i - 1).folded) && i > index)) break
    const isRed = /^cr(?:oss|escent)$/.test(folded) && at(tokens, i - 1).folded === 'red'
    if (i > index && (isRed || BODY_NOUNS.has(folded))) end = i
  }
  // "Karelian Council of Churches", "Karelian Bank for Roads and Bridges"
  if (end > 0 && /^(?:of|for)$/.test(at(tokens, end + 1).folded))
    for (let i = end + 2; i < index + LONGEST && (names(at(tokens, i)) || joins(tokens, i)); i++)
      if (names(at(tokens, i))) end = i
  return end
}

/** Whether the capitalised words at `index`, an article left out, name a body of their own: "the Health Commission", not "the Environment". */
export function beginsBody(tokens: readonly Token[], index: number): boolean {
  const article = at(tokens, index).folded === 'the'
  const start = article ? index + 1 : index
  for (let i = start; i < start + 6; i++) {
    const { folded, capital } = at(tokens, i)
    if (!capital && !(article && folded === 'and' && i > start)) return false
    if (BODY_NOUNS.has(folded) && !PORTFOLIO_WORDS.has(folded)) return true
  }
  return false
}

/** The end of a body of whose name plurals are the owners: "Public Teachers' Union", "Lund Women's Network". -1 where none begins at `index`. */
export function unionEnd(tokens: readonly Token[], index: number): number {
  let i = index
  while (i < index + 4 && at(tokens, i).capital) i++
  const owners = at(tokens, i - 1).folded
  const isPlural = isClitic(at(tokens, i))
    ? /^(?:women|men|people|children)$/.test(owners)
    : owners.endsWith('s') && /^['’]$/.test(at(tokens, i).text)
  if (i === index || !isPlural) return -1
  // "Northern Mothers' Health Foundation"
  for (let noun = i + 1; noun < i + 4 && at(tokens, noun).capital; noun++)
    if (BODY_NOUNS.has(at(tokens, noun).folded)) return noun
  return -1
}
