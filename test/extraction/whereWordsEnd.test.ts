import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('What somebody said ends with the clause that tells of it', () => {
  test.each([
    'Hours after Mayor Ilsa Varn said that the sea was clean, her office issued a correction.',
    'A day after Mayor Ilsa Varn told parliament that the sea was clean, nobody laughed.',
    'When Mayor Ilsa Varn said the sea was clean, nobody laughed.',
  ])('%s', async (text) => {
    expect(quotesOf(await extract(text))[0]).toMatch(/ varn: the sea was clean$/)
  })

  test('and not within a list', async () => {
    const text = 'Hours after Mayor Ilsa Varn said that the sea, the lake and the river would be clean, she resigned.'
    expect(quotesOf(await extract(text))).toEqual(['INDIRECT varn: the sea, the lake and the river would be clean'])
  })
})

describe('What the reporter says of it is no part of it', () => {
  test.each([
    'Tomas Keld said the mayor had lied, which she denies.',
    'Tomas Keld said the mayor had lied, a claim she denies.',
    'Tomas Keld said the mayor had lied (she denies it).',
    'Tomas Keld said the mayor had lied, but she denied it.',
    'Tomas Keld said the mayor had lied, prompting laughter.',
    'Tomas Keld said the mayor had lied, without giving proof.',
  ])('%s', async (text) => {
    expect(quotesOf(await extract(text))).toEqual(['INDIRECT keld: the mayor had lied'])
  })

  test.each([
    [
      'Echoing Tomas Keld, who called the plan "a crime", Ilsa Varn said it should be stopped.',
      ['MIXED keld: the plan "a crime"', 'INDIRECT varn: it should be stopped'],
    ],
    ['Ilsa Varn, who said the plan was "madness", now supports it.', ['MIXED varn: the plan was "madness"']],
    ['Ilsa Varn, who said in March that she would not run, will run after all.', ['INDIRECT varn: she would not run']],
    [
      'Ilsa Varn said she would not stand again and walked out of the hall.',
      ['INDIRECT varn: she would not stand again'],
    ],
    [
      'Ilsa Varn said that the plan, which the council rejected, would go ahead.',
      ['INDIRECT varn: the plan, which the council rejected, would go ahead'],
    ],
    ['Ilsa Varn said the bridge was safe, though engineers dispute that.', ['INDIRECT varn: the bridge was safe']],
    [
      'Ilsa Varn said the offer was fair, though she would reject it.',
      ['INDIRECT varn: the offer was fair, though she would reject it'],
    ],
    ['Ilsa Varn said a fire broke out and left two dead.', ['INDIRECT varn: a fire broke out and left two dead']],
  ])('%s', async (text, quotes) => {
    expect(quotesOf(await extract(text))).toEqual(quotes)
  })
})

test.each(['last week', 'later', 'afterwards', 'three years ago'])(
  'What was said %s begins behind "that"',
  async (time) => {
    expect(quotesOf(await extract(`Mayor Ilsa Varn said ${time} that the sea was clean.`))).toEqual([
      'INDIRECT varn: the sea was clean',
    ])
  },
)

describe('A source without a name is called as the article calls it', () => {
  test.each([
    ['"I am tired of it all," said a woman with headphones.', 'a woman'],
    ['"Who is it this time?" asked the old judge.', 'the old judge'],
    [
      'On Monday two people familiar with the matter said the harbour was closed.',
      'two people familiar with the matter',
    ],
    ['The harbour is closed, a spokeswoman for the ministry said.', 'a spokeswoman for the ministry'],
    ['But senior officials in Dorn said the harbour was closed.', 'senior officials in Dorn'],
  ])('%s', async (text, source) => {
    expect((await extract(text)).quotes[0]?.source).toBe(source)
  })
})

describe('The occasion on which something was said is no part of it', () => {
  test.each([
    ['Mayor Ilsa Varn welcomed the plan in a statement on Monday.', 'INDIRECT varn: the plan'],
    ['Mayor Ilsa Varn praised the police in an interview with Norrland Radio.', 'INDIRECT varn: the police'],
    ['Mayor Ilsa Varn said afterwards organisers had left.', 'INDIRECT varn: organisers had left'],
    ['Mayor Ilsa Varn said later the roof stayed open.', 'INDIRECT varn: the roof stayed open'],
  ])('%s', async (text, quote) => {
    expect(quotesOf(await extract(text))).toEqual([quote])
  })

  test('but what she spoke of is', async () => {
    expect(quotesOf(await extract('Mayor Ilsa Varn praised the police in a letter to residents.'))).toEqual([
      'INDIRECT varn: the police in a letter to residents',
    ])
  })
})
