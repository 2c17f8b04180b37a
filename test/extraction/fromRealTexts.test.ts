import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('What reports nothing that somebody said', () => {
  test.each([
    [
      'a list to which names are added',
      'The Harbour Ministry has added the traders Omar Sand and Per Holm to its list of debtors, for having hidden coal.',
    ],
    [
      'the date of what was announced',
      'Both towns work through the Coal Partnership announced on June 14, 2022 in Dorn.',
    ],
    [
      'a vote, of whoever stands before it',
      'Mayor Ilsa Varn stood alone, as shown by the vote in the council condemning the dam and calling upon the town to drain it.',
    ],
    [
      'the claim of another that somebody rejects',
      'Mayor Ilsa Varn rejected Tomas Keld\'s claim that "women cannot sail".',
    ],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })
})

describe('Where the words end', () => {
  test.each([
    [
      'before what they did next',
      'Minister Ilsa Varn expressed appreciation for the new bridge, and they discussed how to pay for it.',
      'INDIRECT varn: appreciation for the new bridge',
    ],
    [
      'before what is called untrue',
      'Tomas Keld said the harbour was a ruin, something Ilsa Varn said was untrue.',
      'INDIRECT keld: the harbour was a ruin',
    ],
    [
      'not at the clause of a source that is not named',
      'Tomas Keld reported on Monday a harbour source, whom he did not name, said the ban was a plan of the mayor.',
      'INDIRECT keld: a harbour source, whom he did not name, said the ban was a plan of the mayor',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })
})

test('What somebody told ends before what the other said', async () => {
  const text = 'When Ilsa Varn told Tomas Keld that she would resign, he said: "At last."'
  expect((await told(text))[0]).toBe('INDIRECT varn: she would resign')
})

describe('Who speaks', () => {
  test('is nobody of a play', async () => {
    const text =
      'Anna Lund played for years. Afraid of losing the character of Ilsa Varn, the producers made her a regular. "It was a good day," she recalls.'
    expect((await told(text)).at(-1)).not.toContain('varn')
  })

  test('is the one in whose words it is told', async () => {
    expect(
      await told('The town was, in the words of its mayor, Ilsa Varn, "a boat without oars in a bad year".'),
    ).toEqual(['DIRECT varn: a boat without oars in a bad year'])
  })
})
