import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Of two who may have said it', () => {
  test.each([
    [
      'it is whose words they are, not who tells of them',
      'What Captain Tomas Keld said, according to his mate Arno Dorn, was: "Where is the other boat?"',
      'DIRECT keld: Where is the other boat?',
    ],
    [
      'it is who spoke in the sentence before, not of whom they spoke',
      'Arno Dorn lost a barn. He lost two cows as well, Ilsa Varn said. "He will not talk about the cows."',
      'DIRECT varn: He will not talk about the cows.',
    ],
    [
      'it is a patient whom nobody names, not her doctor',
      'A patient of Dr Ilsa Varn told the panel that she had laughed. "I was ill," she said.',
      'DIRECT nobody: I was ill,',
    ],
  ])('%s', async (_, text, quote) => {
    expect((await told(text)).at(-1)).toBe(quote)
  })

  test('it is not who reports what another did and said', async () => {
    const text = 'Otto Keld said that Arno Dorn had seen one of his pictures and said: "I wish I had done that."'
    expect(await told(text)).toEqual(['INDIRECT keld: Arno Dorn had seen one of his pictures'])
  })
})

test('What somebody does while they speak is not what they say', async () => {
  expect(await told('Otto Keld said on Tuesday, standing where his inn had been.')).toEqual([])
})

test.each(['used to say', 'was quoted as saying', 'was quoted by the Kesh Courier as saying'])(
  'Words before a name that %s them are that person’s',
  async (words) => {
    expect(await told(`"There is no hole in the accounts," Otto Keld ${words}.`)).toEqual([
      'DIRECT keld: There is no hole in the accounts,',
    ])
  },
)
