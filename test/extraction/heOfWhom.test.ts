import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('"He" and "she" are nobody', () => {
  test.each([
    [
      'after a sentence whose subject is a name that no list has',
      'Quimbo Zarth met Tomas Keld on Monday. "We are ready," he said.',
      'DIRECT nobody: We are ready,',
    ],
    [
      'after what the lawyer of somebody did',
      'Tomas Keld\'s lawyer stood up. "I never slept," he said.',
      'DIRECT nobody: I never slept,',
    ],
    [
      'after a sentence about a paper that names two',
      'The Dorn Times spoke to Anna Lund, who works for Ilsa Varn. "We never sleep," she said.',
      'DIRECT nobody: We never sleep,',
    ],
    [
      'after somebody was replaced by another',
      'Tomas Keld was succeeded by Omar Sand. "I will do it differently," he said.',
      'DIRECT nobody: I will do it differently,',
    ],
    [
      'after somebody presented another',
      'Tomas Keld introduced Omar Sand. "It is an honour to be here," he said.',
      'DIRECT nobody: It is an honour to be here,',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test('but not after the lawyer through whom somebody spoke', async () => {
    const text = 'Through his lawyer, Omar Sand, Tomas Keld said he was innocent. "I was at sea," he said.'
    expect((await told(text)).at(-1)).toBe('DIRECT keld: I was at sea,')
  })
})
