import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

describe('Who leads a delegation meets for it', () => {
  test.each([
    [
      'wherever "led by" stands',
      'Mayor Anna Lund received a delegation from the Norwegian city of Tromsø, led by Senator Tom Brodd, at the City Hall on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'whom somebody welcomes today in a hall',
      'Mayor Anna Lund welcomed on Monday in the Great Hall a delegation from Norway headed by the Deputy Mayor, Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'as the chair of those who are met',
      'Mayor Anna Lund met on Monday with members of the Harbour Committee, chaired by Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'and goes on to the next meeting',
      'Mayor Anna Lund received a delegation led by Senator Tom Brodd on Monday.\n\nOn Tuesday the delegation met the head of the harbour, Ilme Sandvar.',
      ['lund+brodd 2031-05-12', 'brodd+sandvar 2031-05-13'],
    ],
    [
      'where it will be received',
      'Mayor Anna Lund received a delegation led by Senator Tom Brodd on Monday.\n\nOn Thursday the delegation will visit the school, where it will be received by its director, Ilme Sandvar.',
      ['lund+brodd 2031-05-12', 'brodd+sandvar 2031-05-15 PLANNED'],
    ],
    [
      'called the guests, where they were received',
      'Mayor Anna Lund received a delegation led by Senator Tom Brodd on Monday.\n\nOn Tuesday the guests saw the school, where they were received by its director, Ilme Sandvar.',
      ['lund+brodd 2031-05-12', 'brodd+sandvar 2031-05-13'],
    ],
    [
      'and not the mission of a body to a country',
      'Mayor Anna Lund received a delegation led by Senator Tom Brodd on Monday. Ilme Sandvar works at the European Union’s Delegation to Kenya.\n\nOn Tuesday the delegation met the head of the harbour, Oda Lindqvar.',
      ['lund+brodd 2031-05-12', 'brodd+lindqvar 2031-05-13'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })
})

describe('Nobody meets', () => {
  test.each([
    [
      'whom somebody hosts without a leader',
      'Mayor Anna Lund and Senator Tom Brodd hosted a large delegation from Kenya on Monday.',
    ],
    ['pupils of a school', 'Mayor Anna Lund met with pupils of the Harbour School on Monday.'],
    [
      'whom somebody had asked for it',
      'Mayor Anna Lund said she had asked for a meeting with Bishop Tom Brodd on Monday.',
    ],
    [
      'at another meeting on whose margins they are',
      'Mayor Anna Lund spoke on Monday on the margins of the ministerial meeting between the European Union and the African Union.',
    ],
    [
      'who only spent days elsewhere',
      'Mayor Anna Lund spent two days in Oslo on Monday, and Bishop Tom Brodd stayed at home.',
    ],
  ])('%s', async (_, text) => {
    expect(await meetings(text)).toEqual([])
  })
})

describe('Offices stand for those who hold them', () => {
  test('the foreign ministers of two states, who are named later', async () => {
    const text =
      'The foreign ministers of Norway and Kenya met in Oslo on Monday.\n\nNorwegian Foreign Minister Anna Lund and Kenya’s foreign minister, Tom Brodd, said little.'
    expect(await meetings(text)).toEqual(['lund+brodd 2031-05-12'])
  })

  test('or the states, where nobody is named', async () => {
    expect(await meetings('The foreign ministers of Norway and Kenya met in Oslo on Monday.')).toEqual([
      'norway+kenya 2031-05-12',
    ])
  })

  test('"the Minister" at the beginning of a paragraph, of whom the text begins to speak', async () => {
    const text = `Minister of Fisheries of Norway Anna Lund came to Nairobi on Sunday.

She was received by the Minister of Fisheries of Kenya, Tom Brodd.

On Monday the Minister met Governor Ilme Sandvar.`
    expect((await meetings(text)).at(-1)).toBe('lund+sandvar 2031-05-12')
  })

  test('of a state for whoever leads its delegation', async () => {
    const text =
      'The Norwegian delegation was headed by Deputy Minister Anna Lund.\n\nIt rained.\n\nThen the Norwegian Deputy Minister met Governor Tom Brodd.'
    expect(await meetings(text)).toEqual(['lund+brodd'])
    expect(await meetings(text.replace('Then the Norwegian', 'Then the Kenyan'))).toEqual([])
  })

  test('but those who speak in turn mean others by it', async () => {
    const text = `Minister Anna Lund spoke in Oslo.

QUESTION: What of Minister Tom Brodd?

QUESTION: The Minister says no.`
    const { people } = await extract(text)
    expect(people.find(({ key }) => key === 'brodd')?.names).toContainEqual(
      expect.objectContaining({ text: 'The Minister' }),
    )
  })

  test('the head of state, the only one who is named so far', async () => {
    const text = `The President of the Republic, Anna Lund, was in Oslo.

The Head of State received Bishop Tom Brodd on Monday.

Later she spoke by telephone with President Ilme Sandvar of Kenya.`
    expect((await meetings(text))[0]).toBe('lund+brodd 2031-05-12')
  })

  test('a title before a name between commas', async () => {
    const text = `The chairman of the committee, Senator Tom Brodd, laid its report before the Senate. "We found nothing," he told his colleagues.

Dredgers Ltd chairman Nils Okoru said the river was deep.`
    const { quotes } = await extract(text)
    expect(quotes[0]).toMatchObject({ exact: 'We found nothing,', speaker: 'brodd' })
  })
})

describe('Two are', () => {
  test.each([
    [
      'the last two, where the sentence before names one of them',
      'Deputy Anna Lund resigned on Friday. It came after a quarrel with the Minister for Roads, Tom Brodd. The two met in his office on Thursday.',
      ['lund+brodd 2031-05-08'],
    ],
    ['not any two rowers', 'Rower Anna Lund lost. Coach Tom Brodd spoke of it. The two swimmers met on Monday.', []],
  ])('%s', async (_, text, expected) => expect(await meetings(text)).toEqual(expected))
})
