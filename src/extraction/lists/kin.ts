import { words } from '../../annotations/wordLists.ts'

/** Folded, as all lists here. */
export const FEMALE_KIN = words(
  'wife widow mother mum mom daughter sister aunt niece grandmother granddaughter stepdaughter girlfriend fiancee stepmother',
)
export const MALE_KIN = words(
  'husband widower father dad son brother uncle nephew grandfather grandson stepson boyfriend fiance stepfather',
)

/** What one relative is called. */
export const KIN = new Set([...FEMALE_KIN, ...MALE_KIN, ...words('partner cousin twin')])

/** With whom one is together anyway: "spent an hour with X, his wife". */
export const FAMILY = new Set([...KIN, ...words('sons daughters brothers sisters family children parents')])
