import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const sourcesOf = async (text: string) =>
  (await extract(text)).quotes.map(({ kind, exact, source }) => `${kind} ${source}: ${exact}`)

describe('What stands before "according to" is told without a comma, too', () => {
  test.each([
    [
      'Tomas Keld has "a sprained thumb" since the regatta according to a harbour spokeswoman.',
      ['MIXED a harbour spokeswoman: Tomas Keld has "a sprained thumb" since the regatta'],
    ],
    [
      'The wardens closed the lower gate after the flood according to police.',
      ['INDIRECT police: The wardens closed the lower gate after the flood'],
    ],
    [
      'The missing anchor was found on Wednesday in Dorn, according to police on Thursday.',
      ['INDIRECT police: The missing anchor was found on Wednesday in Dorn'],
    ],
    [
      'The pier is old, and it was closed in March according to Mayor Ilsa Varn.',
      ['INDIRECT Mayor Ilsa Varn: it was closed in March'],
    ],
  ])('%s', async (text, quotes) => {
    expect(await sourcesOf(text)).toEqual(quotes)
  })

  test.each([
    'Prices are set according to size.',
    'The children were seated according to age.',
    'Everything went according to plan.',
    'They acted according to the law of Arvania.',
    'The pay differs according to the union’s rules.',
    'Fares are reckoned according to the distance.',
  ])('but not what is done by a measure: %s', async (text) => {
    expect(await sourcesOf(text)).toEqual([])
  })
})

describe('Who has no name is told as the article tells it', () => {
  test.each([
    ['The fire was out on Monday, the victim’s family said.', 'the victim’s family'],
    ['The fire was out on Monday, his family said.', 'his family'],
    ['The family of the victim said the fire was out.', 'The family of the victim'],
    ['The pier was closed on Monday, according to county police.', 'county police'],
  ])('%s', async (text, source) => {
    expect((await extract(text)).quotes.map((quote) => quote.source)).toEqual([source])
  })
})

test.each([
  ['Norway says the ferries will run again.', ['INDIRECT norway: the ferries will run again']],
  ['The ferries stopped on May 2 and Norway says that they will run again.', ['INDIRECT norway: they will run again']],
  ['Norway denies that its boats were there.', ['INDIRECT norway: its boats were there']],
  ['Norway welcomes the agreement on the valley.', []],
])(
  'A state that says something is heard, one that takes a stance is the voice of a release: %s',
  async (text, quotes) => {
    expect(quotesOf(await extract(text))).toEqual(quotes)
  },
)

test.each([
  [
    'Tomas Keld asked the councils of the valley not to raise the toll.',
    ['INDIRECT keld: the councils of the valley not to raise the toll'],
  ],
  ['Tomas Keld asked him not to leave.', ['INDIRECT keld: him not to leave']],
  ['Tomas Keld asked for help with the pier.', ['INDIRECT keld: help with the pier']],
])('Who is asked, and for what, is part of it: %s', async (text, quotes) => {
  expect(quotesOf(await extract(text))).toEqual(quotes)
})

test.each([
  ['Judge Tomas Keld QC said they "seem to have lost the key."', ['MIXED keld: they "seem to have lost the key."']],
  [
    'Ilsa Varn said her crew "[are] ready for any weather in May".',
    ['MIXED varn: her crew "[are] ready for any weather in May"'],
  ],
])('Letters behind a name and brackets within a quotation hide nothing: %s', async (text, quotes) => {
  expect(quotesOf(await extract(text))).toEqual(quotes)
})

test('Family members and supply ships are no adverbs', async () => {
  expect(quotesOf(await extract('Mayor Ilsa Varn said family members had left.'))).toEqual([
    'INDIRECT varn: family members had left',
  ])
  expect(quotesOf(await extract('Mayor Ilsa Varn said supply ships were late.'))).toEqual([
    'INDIRECT varn: supply ships were late',
  ])
})
