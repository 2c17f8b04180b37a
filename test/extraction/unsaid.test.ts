import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('Words within marks that nobody said are no DIRECT quote', () => {
  test.each([
    ['what somebody never said', 'Mayor Ilsa Varn never said: "That man is a thief."'],
    ['what somebody did not say', 'Mayor Ilsa Varn didn\'t say "That man is a thief" to anybody.'],
    ['what somebody refused to say', 'Mayor Ilsa Varn refused to say "I am sorry for what I did".'],
    ['what somebody could have said', 'Mayor Ilsa Varn waited. She could have said: "We will pay what we owe."'],
    ['what somebody might say', 'Mayor Ilsa Varn might say: "We will pay what we owe."'],
    [
      'what would be good if it had been said',
      'Imagine if Mayor Ilsa Varn had said: "We got it wrong and we are sorry."',
    ],
    ['what was not said, or else', 'Had Mayor Ilsa Varn said "I am sorry for what I did", nobody would have left.'],
    ['what nobody said', 'Nobody told Mayor Ilsa Varn: "Do not go in there."'],
  ])('%s', async (_, text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })

  test.each([
    [
      'what somebody says that they never said is part of what they say',
      'Mayor Ilsa Varn insisted that she had never said "Farmers are rich enough".',
      'MIXED varn: she had never said "Farmers are rich enough"',
    ],
    [
      'what somebody denies saying is what they dispute',
      'Mayor Ilsa Varn denied having said "That man is a thief" at a dinner.',
      'MIXED varn: having said "That man is a thief" at a dinner',
    ],
    [
      'what somebody could only say was said',
      'Mayor Ilsa Varn could only say: "I am sorry for what I did."',
      'DIRECT varn: I am sorry for what I did.',
    ],
    [
      'who would not say more may go on after a colon',
      'Mayor Ilsa Varn would not say more: "I have said all that I can."',
      'DIRECT varn: I have said all that I can.',
    ],
  ])('%s', async (_, text, quote) => {
    expect(quotesOf(await extract(text))).toEqual([quote])
  })
})

describe('Reported words begin behind "that"', () => {
  test('where a listener and a time stand before it', async () => {
    const found = await extract('Mayor Ilsa Varn told parliament last week that buses were late.')
    expect(quotesOf(found)).toEqual(['INDIRECT varn: buses were late'])
  })
})
