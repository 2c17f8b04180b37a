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

test.each(['last week', 'later', 'afterwards', 'three years ago'])(
  'What was said %s begins behind "that"',
  async (time) => {
    expect(quotesOf(await extract(`Mayor Ilsa Varn said ${time} that the sea was clean.`))).toEqual([
      'INDIRECT varn: the sea was clean',
    ])
  },
)

describe('A source without a name is called by its noun', () => {
  test.each([
    ['"I am tired of it all," said a woman with headphones.', 'a woman'],
    ['"Who is it this time?" asked the old judge.', 'the old judge'],
  ])('%s', async (text, source) => {
    expect((await extract(text)).quotes[0]?.source).toBe(source)
  })
})
