import { Random } from '../../bench/data/random.ts'

const SYLLABLES = 'ka lo mi ne ru sa to vi ze bu'.split(' ')

/** So many words that mean nothing, hardly any of which comes twice. The same every time. */
export function prose(words: number, seed: number): string[] {
  const random = new Random(seed)
  return Array.from({ length: words }, () =>
    Array.from({ length: 4 }, () => SYLLABLES[random.below(SYLLABLES.length)]).join(''),
  )
}
