import { PLACE_NOUNS } from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import { speaks } from './personSigns.ts'

/** Names with an acronym that end on one of these are no bodies. Folded. */
const NO_BODY = new Set(
  'system systems tracking action syndrome index weapons missile missiles process ministerial technology intelligence product vehicle vehicles standard ratio rate level unit code protocol disorder test model engine procedure rules rights line lines initiative visa visas proclamation permit licence license scholarship'.split(
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
  /** Before the last of several topics, which commas part: "Educational, Scientific and Cultural Organization". */
  let isListed = false
  for (let i = bracket - 1; i >= 0 && i > bracket - 14 && needed >= 0; i--) {
    const token = at(tokens, i)
    if (!token.word) {
      if (/^['’&-]$/.test(token.text) || (isListed && token.text === ',')) continue
      break
    }
    if (isClitic(token)) continue
    isListed ||= token.text === 'and' && BODY_NOUNS.has(at(tokens, bracket - 1).folded)
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

/** Who belongs to bodies and follows their names: "the KLTU chairman", "VFC fans". */
const MEMBERS =
  /^(?:leaders?|chiefs?|boss|bosses|spokes(?:man|woman|person|people)|presidents?|chair(?:man|woman|person)?|secretar(?:y|ies)|officials?|members?|lawmakers?|legislators?|candidates?|legend|great|star|stars|coach|players?|captain|executives?|directors?|activists?|supporters|fans|workers|employees|fighters|rebels|headquarters|journalists?|reporters?|correspondents?|chieftain|treasurer|delegates?|general-secretary|lawyers?|commissioners?|commander|chieftains|flagbearer|senators?|councillors?)$/

/** Who is of a body stands before it: "the chairman of the KLTU". */
const BELONG =
  /^(?:leaders?|spokes(?:man|woman|person)|president|chair(?:man|woman|person)?|secretary|members?|head|director|founder|chief|executive|general|wing|branch|supporters)$/

/** Whether an acronym that nothing explains stands for a body here: it speaks, is told something, or somebody is of it. */
export function actsAsBody(tokens: readonly Token[], i: number): boolean {
  const { text } = at(tokens, i)
  if (text.length < 3 || text.length > 7 || /[\d.]/.test(text)) return false
  const next = at(tokens, i + 1)
  const article = at(tokens, i - 1).folded === 'the' ? i - 1 : i
  const before = at(tokens, article - 1).folded
  if (before === 'told' && article === i) return true
  if (/^(?:of|for)$/.test(before) && BELONG.test(at(tokens, article - 2).folded)) return true
  return !next.capital && (MEMBERS.test(next.folded) || (speaks(next) && !/^(?:of|from|for|in|at)$/.test(before)))
}
