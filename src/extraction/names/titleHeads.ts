import { PORTFOLIO_WORDS, TITLE_HEADS, TITLE_MODIFIERS, TITLE_TAILS } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'

/** In small letters these are ordinary words unless another title word stands beside them. */
const ORDINARY = new Set(
  'major general chair head charge whip crown elder justice lady lord father principal officer deputy chief prince judge counsel leader manager executive owner founder analyst delegate coach king queen imam speaker director editor minister professor dean liaison consul guard'.split(
    ' ',
  ),
)
const LONGEST_TITLE = 7
/** A title begins with none but these, or a word with a hyphen. */
const OPENINGS = new Set([...TITLE_HEADS, ...TITLE_MODIFIERS, ...PORTFOLIO_WORDS, 'official', 'ranking'])

/** The last token of the title proper, before "of": -1 where none begins at `index`. */
export function headAt(tokens: readonly Token[], index: number): number {
  const { folded: opening } = at(tokens, index)
  if (!OPENINGS.has(opening) && !opening.includes('-')) return -1
  // "the Consulate General"
  if (opening === 'general' && /^(?:consulate|secretariat|directorate)$/.test(at(tokens, index - 1).folded)) return -1
  // "founded by Dean NAME": a given name, where nothing leads up to an office or says of what.
  const lead = at(tokens, index - 1)
  const isName = opening === 'dean' && at(tokens, index).capital && at(tokens, index + 1).capital
  if (isName && /^(?:by|with|to|and|like|of|for|from)$/.test(lead.folded)) return -1
  let head = -1
  for (let i = index; i < index + LONGEST_TITLE; i++) {
    const { folded, word, capital } = at(tokens, i)
    // "served under President NAME"
    if (folded === 'under' && !/^(?:secretary|secretaries|state)$/.test(at(tokens, i + 1).folded)) break
    const isRanking = folded === 'ranking' && at(tokens, i + 1).folded === 'member'
    if (isRanking) {
      head = ++i
      continue
    }
    const isHead = TITLE_HEADS.has(folded) || (capital && folded === 'official') || hyphenatedTitle(folded)
    if (isHead || (head === i - 1 && TITLE_TAILS.has(folded))) {
      // A second head in capitals after a given name is a surname: "Stephen King" is met by the caller, "Judge Major" is not.
      if (head >= 0 && head === i - 1 && isGivenName(at(tokens, i)) && !TITLE_TAILS.has(folded)) break
      head = i
    } else if (
      !word ||
      !(TITLE_MODIFIERS.has(folded) || PORTFOLIO_WORDS.has(folded) || (folded === 'and' && i > index))
    ) {
      break
    } else if (folded === 'and' && (head === i - 1 || !PORTFOLIO_WORDS.has(at(tokens, i + 1).folded))) break
  }
  if (head < 0) return -1
  head = ofFullPowers(tokens, head)
  const first = at(tokens, index)
  if (first.folded === 'and') return -1
  const last = at(tokens, head)
  if (head === index && first.capital && /^(?:executive|officer|analyst|manager)$/.test(first.folded)) return -1
  if (head === index && !first.capital && ORDINARY.has(first.folded))
    return ORDINARY_WITH_NAME.has(first.folded) ? head : -1
  // "Foreign affairs chair": a title does not go from capitals to small letters unless it begins a sentence.
  if (!first.capital && last.capital && !TITLE_MODIFIERS.has(first.folded)) return -1
  return head
}

/** The end of "Ambassador Extraordinary and Plenipotentiary", as envoys are accredited. */
function ofFullPowers(tokens: readonly Token[], head: number): number {
  let end = head
  if (at(tokens, end + 1).folded === 'extraordinary') end++
  const next = at(tokens, end + 1).folded === 'and' ? end + 2 : end + 1
  return at(tokens, next).folded === 'plenipotentiary' ? next : end
}

const ORDINARY_WITH_NAME = new Set([
  'minister',
  'king',
  'queen',
  'prince',
  'leader',
  'chief',
  'director',
  'editor',
  'chair',
  'head',
  'professor',
  'speaker',
  'judge',
])

/** "then-prime-minister", "commissioner-general", "minister-president", "editor-in-chief" */
function hyphenatedTitle(folded: string): boolean {
  const hyphen = folded.lastIndexOf('-')
  if (hyphen < 1) return false
  const [first, last] = [folded.slice(0, folded.indexOf('-')), folded.slice(hyphen + 1)]
  return (
    (TITLE_HEADS.has(last) && (TITLE_MODIFIERS.has(first) || TITLE_HEADS.has(first))) ||
    (TITLE_TAILS.has(last) && TITLE_HEADS.has(first))
  )
}
