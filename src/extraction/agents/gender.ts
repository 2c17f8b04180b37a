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

/** "His widow, NAME,", "her sister NAME", and not "After the death of his wife, NAME, 70, moved". */
export function genderOfKin({ tokens }: Reading, mention: PersonMention): Gender | undefined {
  const isParted = at(tokens, mention.first - 1).text === ','
  if (isParted && !/^[,.]$/.test(at(tokens, mention.last + 1).text)) return undefined
  const before = isParted ? mention.first - 2 : mention.first - 1
  // "her mother and trainer, NAME,"
  const place = isParted && at(tokens, before - 1).folded === 'and' ? before - 2 : before
  const kin = at(tokens, place).folded
  const isOf = /^(?:of|to|with|for|after|before|like|from|at|without|by|than)$/.test(at(tokens, place - 2).folded)
  // "her sister NAME"
  if (isParted ? isOf : !/^(?:his|her|my|'s)$/.test(at(tokens, place - 1).folded)) return undefined
  return FEMALE_KIN.has(kin) ? 'female' : MALE_KIN.has(kin) ? 'male' : undefined
}

export function genderOf(reading: Reading, mention: PersonMention, words: string[]): Gender | undefined {
  const [first = ''] = words
  const female = words.length > 1 && FEMALE_NAMES.has(first)
  const male = words.length > 1 && MALE_NAMES.has(first)
  const named = female === male ? undefined : female ? 'female' : 'male'
  return genderOfTitles(mention) ?? genderOfKin(reading, mention) ?? named
}
