import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('States whose people nobody names meet', () => {
  test.each([
    [
      'whom somebody met, without a preposition',
      'Prime Minister Ilsa Varn met foreign ministers from Norway and Kenya on Monday.',
      ['varn+norway+kenya 2031-05-12'],
    ],
    [
      'by their leaders',
      'Prime Minister Ilsa Varn met the leaders of Norway and Kenya on Monday.',
      ['varn+norway+kenya 2031-05-12'],
    ],
    [
      'by their delegations, as guests of others',
      'Ilsa Varn praised the talks hosted by Doha on Monday between the delegations of Norway and Kenya.',
      ['norway+kenya 2031-05-12'],
    ],
    [
      'under a chair who is named',
      'Norway, Kenya and Ghana are near.\n\nThe meeting in Oslo on Monday was chaired by Minister Otto Keld and attended by the heads of state of Norway, Kenya and Ghana.',
      ['keld+norway+kenya+ghana 2031-05-12'],
    ],
  ])('%s', async (_, told, found) => {
    expect(await meetings(told)).toEqual(found)
  })

  test.each([
    ['fans', 'Prime Minister Ilsa Varn met fans from Norway and Kenya on Monday.'],
    ['a demand', 'Prime Minister Ilsa Varn met demands from Norway and Kenya on Monday.'],
    ['former ministers', 'Prime Minister Ilsa Varn met former ministers from Norway and Kenya on Monday.'],
    ['one state', 'Prime Minister Ilsa Varn met officials from Norway on Monday.'],
  ])('and not where it is %s whom somebody met', async (_, told) => {
    expect(await meetings(told)).toEqual([])
  })
})

describe('A meeting that was held up is held', () => {
  test('where it went ahead', async () => {
    const told = 'A meeting between X and Y was blocked by snow for an hour but went ahead on Monday.'
    expect(await meetings(named(told))).toEqual(['keld+varn 2031-05-12'])
  })

  test.each([
    'A meeting between X and Y was blocked by snow on Monday.',
    'A meeting between X and Y was blocked by snow but could be held later.',
    'A meeting between X and Y was blocked before it took place.',
    'A meeting between X and Y was blocked by the court, but the vote went ahead on Monday.',
    'A meeting between X and Y was dropped before it was to be held.',
  ])('and else not: %s', async (told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

describe('Who is to discuss a matter with another is to meet them', () => {
  test.each([
    ['in a place', 'X is to discuss the matter with Y in Oslo on 20 May.', ['keld+varn 2031-05-20 PLANNED']],
    [
      'when others meet',
      'X will discuss the matter with Y when the two cabinets meet on 20 May.',
      ['keld+varn 2031-05-20 PLANNED'],
    ],
    ['of which no place is said', 'X will discuss the matter with Y.', []],
    ['which was not to be', 'X was to discuss the matter with Y in Oslo on Monday.', []],
    ['if something else is', 'If he wins, X will discuss the matter with Y in Oslo on 20 May.', []],
    ['who will not', 'X will not discuss the matter with Y in Oslo on 20 May.', []],
  ])('%s', async (_, told, found) => {
    expect(await meetings(named(told))).toEqual(found)
  })
})

test('A name that ends in an apostrophe is a party as others are', async () => {
  const told = 'Foreign Minister Otto Keld spoke on Monday with Kenyan Foreign Minister Ilsa Varn’. He thanked her.'
  expect(await meetings(told)).toEqual(['keld+varn 2031-05-12 CALL'])
})

const named = (told: string) => told.replace('X', 'President Otto Keld').replace('Y', 'Prime Minister Ilsa Varn')

test('Needs of tomorrow are no day on which two met', async () => {
  const told =
    'Minister Otto Keld and Minister Ilsa Varn opened the forum. They aim to train workers to meet tomorrow’s needs.'
  expect(await meetings(told)).toEqual([])
})
