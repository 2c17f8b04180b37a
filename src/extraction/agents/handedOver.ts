import type { Reading } from '../text/reading.ts'
import type { Person } from './people.ts'

const HANDING = /^(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|oust(?:s|ed|ing)|unseat(?:s|ed|ing))$/

/**
 * Whether the last sentence to name somebody before a token tells that one person succeeded another, of whom they are one: who "the mayor" is then,
 * the one who went or the one who came, is not told.
 */
export function isHandedOver(person: Person, latest: number, people: readonly Person[], reading: Reading): boolean {
  const sentence = reading.sentences[reading.sentenceOf[latest] ?? -1]
  if (!sentence) return false
  let isHanding = false
  for (let i = sentence.first; i <= sentence.last; i++)
    if (HANDING.test(reading.tokens[i]?.folded ?? '')) isHanding = true
  if (!isHanding) return false
  const isNamed = ({ mentions }: Person) =>
    mentions.some(({ kind, first }) => kind === 'person' && first >= sentence.first && first <= sentence.last)
  return people.some((other) => other !== person && isNamed(other))
}
