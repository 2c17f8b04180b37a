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
  const verbs: number[] = []
  for (let i = sentence.first; i <= sentence.last; i++) if (HANDING.test(reading.tokens[i]?.folded ?? '')) verbs.push(i)
  if (verbs.length === 0) return false
  const starts = new Set<number>()
  for (const { mentions } of people)
    for (const { kind, first, title } of mentions) if (kind === 'person') starts.add(first).add(title?.first ?? first)
  if (!verbs.some((verb) => isOfPerson(reading, verb, starts))) return false
  const isNamed = ({ mentions }: Person) =>
    mentions.some(({ kind, first }) => kind === 'person' && first >= sentence.first && first <= sentence.last)
  return people.some((other) => other !== person && isNamed(other))
}

/** "succeeded the former mayor NAME", "was replaced by NAME", and not "succeeded in building it with NAME", "replace the bridge". */
function isOfPerson({ tokens }: Reading, verb: number, starts: ReadonlySet<number>): boolean {
  for (let i = verb + 1; i < verb + 6; i++) {
    if (starts.has(i)) return true
    if (/^(?:in|at|to|with|as|that|which|and|[,.;:])$/.test(tokens[i]?.folded ?? '.')) return false
  }
  return false
}
