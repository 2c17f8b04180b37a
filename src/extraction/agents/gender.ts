import { FEMALE_NAMES } from '../lists/femaleNames.ts'
import { FEMALE_KIN, MALE_KIN } from '../lists/kin.ts'
import { MALE_NAMES } from '../lists/maleNames.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../lists/titles.ts'
import type { PersonMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'

export type Gender = 'female' | 'male'

export function genderOfTitles({ honorific = '', title }: PersonMention): Gender | undefined {
  return genderOfWords([honorific, ...(title?.words ?? [])])
}

/** Of what somebody is called, in small letters: "ms", "king". */
export function genderOfWords(titles: readonly string[]): Gender | undefined {
  if (titles.some((word) => FEMALE_TITLES.has(word))) return 'female'
  return titles.some((word) => MALE_TITLES.has(word)) ? 'male' : undefined
}

/** "His widow, NAME,", and not "After the death of his wife, NAME, 70, moved". */
export function genderOfKin({ tokens }: Reading, mention: PersonMention): Gender | undefined {
  const isClosed = at(tokens, mention.first - 1).text === ',' && /^[,.]$/.test(at(tokens, mention.last + 1).text)
  const kin = at(tokens, mention.first - 2).folded
  const isOf = /^(?:of|to|with|for|after|before|like|from|at|without|by|than)$/.test(
    at(tokens, mention.first - 4).folded,
  )
  if (!isClosed || isOf) return undefined
  return FEMALE_KIN.has(kin) ? 'female' : MALE_KIN.has(kin) ? 'male' : undefined
}

export function genderOf(reading: Reading, mention: PersonMention, words: string[]): Gender | undefined {
  const [first = ''] = words
  const female = words.length > 1 && FEMALE_NAMES.has(first)
  const male = words.length > 1 && MALE_NAMES.has(first)
  const named = female === male ? undefined : female ? 'female' : 'male'
  return genderOfTitles(mention) ?? named ?? genderOfKin(reading, mention)
}
