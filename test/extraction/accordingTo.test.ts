import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const sourcesOf = async (text: string) =>
  (await extract(text)).quotes.map(({ kind, exact, source }) => `${kind} ${source}: ${exact}`)

describe('What stands before "according to" is told without a comma, too', () => {
  test.each([
    [
      'Tomas Keld suffered "two deep wounds" in the attack according to a hospital spokeswoman.',
      ['MIXED a hospital spokeswoman: Tomas Keld suffered "two deep wounds" in the attack'],
    ],
    [
      'The guards arrested the singer in Strand Street after the fire according to police.',
      ['INDIRECT police: The guards arrested the singer in Strand Street after the fire'],
    ],
    [
      'The singer was found on Wednesday in Dorn, according to police on Thursday.',
      ['INDIRECT police: The singer was found on Wednesday in Dorn'],
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
  ['Norway says the broadcasts will continue.', ['INDIRECT norway: the broadcasts will continue']],
  [
    'The broadcasts began on August 10 and Norway says that they will continue.',
    ['INDIRECT norway: they will continue'],
  ],
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
    'Tomas Keld asked the governments of the valley not to turn away boats.',
    ['INDIRECT keld: the governments of the valley not to turn away boats'],
  ],
  ['Tomas Keld asked him not to leave.', ['INDIRECT keld: him not to leave']],
  ['Tomas Keld asked for help with the pier.', ['INDIRECT keld: help with the pier']],
])('Who is asked, and for what, is part of it: %s', async (text, quotes) => {
  expect(quotesOf(await extract(text))).toEqual(quotes)
})

test.each([
  [
    'Judge Tomas Keld QC said they "appear not to have shown any respect."',
    ['MIXED keld: they "appear not to have shown any respect."'],
  ],
  [
    'Ilsa Varn said her party "[are] eager for an election in May".',
    ['MIXED varn: her party "[are] eager for an election in May"'],
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
