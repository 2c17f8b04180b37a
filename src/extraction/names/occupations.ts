import { EMPLOYEES } from '../lists/bodyKinds.ts'
import { NO_PROFESSIONS, OCCUPATIONS, OF_SOMETHING, TITLE_HEADS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'

const JOINT_OR_FORMER = /^(?:co|ex)-./
/** "ecologist", "photographer", "midwife" */
const OCCUPATION_ENDING = /(?:ologist|[a-z]{3}ist|ician|grapher|woman|[^u]man|wright|keeper|maker|trainer|wife)$/

export function isOccupation(token: Token): boolean {
  const { folded } = token
  const designate = /^(.+)-(?:designate|elect)$/.exec(folded)?.[1]
  if (designate !== undefined) return TITLE_HEADS.has(designate)
  if (JOINT_OR_FORMER.test(folded)) return OCCUPATIONS.has(folded.slice(3))
  const singular = folded.endsWith('s') ? folded.slice(0, -1) : folded
  return (
    OCCUPATIONS.has(folded) || OCCUPATIONS.has(singular) || (singular.length > 6 && OCCUPATION_ENDING.test(singular))
  )
}

/** What somebody does for a living or is chosen for: no relation, no part in what happened, and nothing that is held against them. */
export function isProfession({ folded }: Token): boolean {
  if (folded.startsWith('co-')) return OF_SOMETHING.has(folded.slice(3)) && folded !== 'co-author'
  if (folded.startsWith('ex-')) return OCCUPATIONS.has(folded.slice(3)) && !NO_PROFESSIONS.has(folded.slice(3))
  return (
    ((OCCUPATIONS.has(folded) || EMPLOYEES.has(folded)) && !NO_PROFESSIONS.has(folded)) ||
    (folded.length > 6 && TRAINED.test(folded))
  )
}

/** "a member", "a co-founder": of what, has to be told. */
export const isOfSomething = ({ folded }: Token) => OF_SOMETHING.has(folded.replace(/^(?:co|ex)-/, ''))

/** "ecologist", "geochemist", "palaeographer" */
const TRAINED = /(?:ologist|chemist|physicist|ician|grapher|wright|keeper)$/

/** ", 39," and ", a lawyer" and ", who" speak of human beings. */
export function appositive(tokens: readonly Token[], index: number): number {
  const token = at(tokens, index)
  if (/^\d{1,3}-year-old$/.test(token.folded)) return 3
  const age = token.folded === 'now' || token.folded === 'then' ? at(tokens, index + 1) : token
  const number = Number(age.text)
  if (
    Number.isInteger(number) &&
    number > 3 &&
    number < 120 &&
    /^[,.]$/.test(at(tokens, age === token ? index + 1 : index + 2).text)
  )
    return 3
  if (token.folded === 'who' || token.folded === 'whose') return 2
  for (let i = index; i < index + 7; i++) {
    const word = at(tokens, i)
    if (!word.word && !isClitic(word) && !/^['’]$/.test(word.text)) return 0
    // ", the first of her family who"
    if (i > index && word.folded === 'who' && /^(?:an?|the|his|her|their|one|another)$/.test(token.folded)) return 2
    if (!word.capital && (isOccupation(word) || TITLE_HEADS.has(word.folded))) return 2
    if (word.capital && (TITLE_HEADS.has(word.folded) || isOccupation(word))) return 2
  }
  return 0
}
