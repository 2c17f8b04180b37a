import { AMERICAN_STATES } from '../lists/regions.ts'
import { at, type Token } from '../text/tokens.ts'

const CAUCASIAN =
  /^(?:tbilisi|batumi|kutaisi|georgians?|caucasus|abkhazia|ossetia|armenia|azerbaijan|moldova|minister|ministers|ministry|embassy)$/
const AMERICAN =
  /^(?:atlanta|savannah|macon|congressman|congresswoman|democrats?|democratic|republicans?|gop|senators?|governors?)$/

/** So near, in words, stands what tells which one it is. */
const NEAR = 14

/** Whether "Georgia" is the American state in a text: beside it stand others of them, Atlanta or a party, and nowhere what only the country has. */
export function isAmericanGeorgia(tokens: readonly Token[]): boolean {
  const places = tokens.flatMap(({ text }, i) => (text === 'Georgia' ? [i] : []))
  if (places.length === 0 || tokens.some(({ folded }) => CAUCASIAN.test(folded))) return false
  return places.some((place) => isBesideAmerican(tokens, place))
}

function isBesideAmerican(tokens: readonly Token[], place: number): boolean {
  for (let i = place - NEAR; i <= place + NEAR; i++) {
    const { folded, capital } = at(tokens, i)
    if (capital && (AMERICAN.test(folded) || AMERICAN_STATES.has(folded))) return true
  }
  return false
}
