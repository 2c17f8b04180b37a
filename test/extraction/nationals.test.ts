import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

const KNOWN = 'Norway and Kenya share a sea.'

/** Each text was published on Wednesday 2031-05-14. */
describe('A nationality and a noun for officials stand for the state that the text names', () => {
  test.each([
    ['as those who met', 'Norwegian and Kenyan officials met in Geneva on Monday.', ['norway+kenya 2031-05-12']],
    [
      'with what they deal with between',
      'Senior Norwegian and Kenyan military officers met on Monday.',
      ['norway+kenya 2031-05-12'],
    ],
    ['with their mark', "Norway's and Kenya's prime ministers met on Monday.", ['norway+kenya 2031-05-12']],
    [
      'as those who talk',
      'Talks between Norwegian and Kenyan negotiators resumed on Monday.',
      ['norway+kenya 2031-05-12'],
    ],
    [
      'as whom somebody meets',
      'Kenyan Prime Minister Ilsa Varn met Norwegian officials in Oslo on Monday.',
      ['varn+norway 2031-05-12'],
    ],
    ['as guests', 'Norwegian officials met their Kenyan counterparts on Monday.', ['norway+kenya 2031-05-12']],
    ['of both countries', 'Officials from both countries met on Monday.', ['norway+kenya 2031-05-12']],
    ['of the two countries', "The two countries' foreign ministers met on Monday.", ['norway+kenya 2031-05-12']],
  ])('%s', async (_, told, found) => {
    expect(await meetings(`${KNOWN} ${told}`)).toEqual(found)
  })

  test('and whoever holds the office stands for itself', async () => {
    const told =
      'Kenyan Foreign Minister Otto Keld wrote to Norwegian Foreign Minister Ilsa Varn. The Kenyan and Norwegian foreign ministers met on Monday.'
    expect(await meetings(`${KNOWN} ${told}`)).toEqual(['keld+varn 2031-05-12'])
  })

  test.each([
    ['former officials', 'Former Norwegian officials met Kenyan diplomats on Monday.'],
    ['the opposition', 'Norwegian opposition leaders met Kenyan diplomats on Monday.'],
    ['whose lawyers somebody meets', "Minister Ilsa Varn met Kenyan leaders' lawyers on Monday."],
    ['players', 'The Norwegian and Kenyan teams met on Monday.'],
    ['people of their own', 'Norwegian Prime Minister Ilsa Varn met Norwegian officials on Monday.'],
    ['people who speak for no state', 'Norwegian and Kenyan students met on Monday.'],
    ['two states of three', 'Chile envies both. Officials from both countries met on Monday.'],
  ])('and not %s', async (_, told) => {
    expect(await meetings(`${KNOWN} ${told}`)).toEqual([])
  })

  test('nor a state that is told by its nationality only', async () => {
    expect(await meetings('Norwegian and Kenyan officials met in Geneva on Monday.')).toEqual([])
  })
})
