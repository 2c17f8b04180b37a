import { type Item, isWord } from './items.ts'

/** Whether a word is a verb's past tense by its form: "agreed", "left". */
export const isPast = (candidate: Item): boolean => candidate.mention === undefined && isWord(candidate, PAST)

const PAST =
  /[^e]ed$|^(?:found|fell|left|came|went|took|made|gave|got|saw|knew|began|broke|ran|held|kept|lost|won|died|paid|sold|bought|grew|rose|shot|hit|met|brought|fought|stood|drove|flew|threw|sent|built)$/
