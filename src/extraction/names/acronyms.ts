import { PLACE_NOUNS } from '../lists/common.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'

/** Names with an acronym that end on one of these are no bodies. Folded. */
const NO_BODY = new Set(
  'system systems tracking action syndrome index weapons missile missiles process ministerial technology intelligence product vehicle vehicles standard ratio rate level unit code protocol disorder test model engine procedure rules rights line lines initiative'.split(
    ' ',
  ),
)

/** Where a name is followed by its acronym in brackets: the name's first token by the bracket's token number. */
export function acronymDefinition(
  tokens: readonly Token[],
  bracket: number,
): { first: number; acronym: string } | undefined {
  const short = at(tokens, bracket + 1)
  if (at(tokens, bracket + 2).text !== ')' || !isAcronym(short) || short.text.length > 8) return undefined
  const letters = short.folded.replace(/[^a-z]/g, '').replace(/s$/, (s) => (short.text.endsWith('s') ? '' : s))
  if (
    letters.length < 2 ||
    NO_BODY.has(at(tokens, bracket - 1).folded) ||
    PLACE_NOUNS.has(at(tokens, bracket - 1).folded)
  )
    return undefined
  let needed = letters.length - 1
  let first = -1
  for (let i = bracket - 1; i >= 0 && i > bracket - 14 && needed >= 0; i--) {
    const token = at(tokens, i)
    if (!token.word) {
      if (/^['’&-]$/.test(token.text)) continue
      break
    }
    if (isClitic(token)) continue
    const initials = token.folded.split('-').map((part) => part[0] ?? '')
    if (token.capital && initials.at(-1) === letters[needed]) {
      needed -= initials.length > 1 && initials[0] === letters[needed - 1] ? 2 : 1
      first = i
    } else if (token.capital) break
    else if (
      token.folded[0] === letters[needed] &&
      /^(?:and|of|for|the|on)$/.test(token.folded) &&
      letters.length > 3 &&
      !at(tokens, i - 1).capital
    )
      break
  }
  return needed < 0 && first >= 0 && first < bracket - 1 ? { first, acronym: short.text } : undefined
}
