import type { Identities } from '../../agents/identities.ts'
import type { Person } from '../../agents/people.ts'
import { fold } from '../../lists/fold.ts'
import { HONORIFICS } from '../../lists/titles.ts'
import { isOffice, wordsOutside } from './labels.ts'

/** Who is named in brackets behind an office: "The Minister for Transport (NAME)", not "NAME (Lund North)". */
export function bracketed(label: string, identities: Identities): Person | undefined {
  const inner = /\(([^()]+)\)/.exec(label)?.[1]
  return inner && wordsOutside(label).some(isOffice) ? namedBy(inner, 1, identities) : undefined
}

/** Who is named before a comma: "NAME, Evening Post". */
export function beforeComma(label: string, identities: Identities): Person | undefined {
  const comma = label.indexOf(',')
  return comma > 0 ? namedBy(label.slice(0, comma), 2, identities) : undefined
}

/** Whoever has all these names, so many at least. */
function namedBy(text: string, least: number, { people }: Identities): Person | undefined {
  const names = fold(text)
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && !HONORIFICS.has(word) && !isOffice(word))
  if (names.length < least) return undefined
  const able = people.filter(({ words }) => names.every((word) => words.includes(word)))
  return able.length === 1 ? able[0] : undefined
}
