import { words } from '../../annotations/wordLists.ts'
import { type Item, isWord } from './items.ts'

/** Whether a word is a verb's past tense by its form: "agreed", "left". */
export const isPast = (candidate: Item): boolean => candidate.mention === undefined && isWord(candidate, PAST)

/** Whether a word may be one: "sought" as well, and "cut", "put" or "led", which may be something else. */
export const mayBePast = (candidate: Item): boolean =>
  isPast(candidate) || (candidate.mention === undefined && FURTHER.has(candidate.token.folded))

const PAST =
  /[^e]ed$|^(?:found|fell|left|came|went|took|made|gave|got|saw|knew|began|broke|ran|held|kept|lost|won|died|paid|sold|bought|grew|rose|shot|hit|met|brought|fought|stood|drove|flew|threw|sent|built)$/

const FURTHER = words(`
  became beat became bent bled blew bred burnt burst caught chose clung cost crept cut dealt drank drew dug ate fed felt fled forbade
  forgave forgot froze had heard hid hung hurt laid lay learnt led lent let lit meant put quit rang read rode said sang sank sat
  set shook shrank shut slept slid sought spent split spoke spread sprang stole struck stuck swam swept swore swung taught
  thought told tore understood was were woke wore wrote
`)
