import { describe, expect, it } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('After "according to"', () => {
  it.each([
    [
      'somebody of whom the source speaks is no source',
      'Eva Lund spoke. According to reports, Lund was not at ease; the next day, Lund left.',
      ['INDIRECT nobody: Lund was not at ease'],
    ],
    [
      'a source that nobody knows is nobody, and its words begin at the first comma',
      'Karl Varhol paints. According to Brandt, Varhol could print a picture twice, which he then used.',
      ['INDIRECT nobody: Varhol could print a picture twice, which he then used'],
    ],
    [
      'a name between commas is the source',
      "According to the harbour's director, Eva Lund, the bridge is safe.",
      ['INDIRECT lund: the bridge is safe'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('What somebody says in the middle of a sentence is the whole of it', () => {
  it.each([
    [
      'of many without a name',
      'The new ship was not seaworthy, investigators have said, and should not have left.',
      ['INDIRECT nobody: The new ship was not seaworthy, investigators have said, and should not have left'],
    ],
    [
      'where the verb comes first',
      'Those who get a picture, said Eva Mauer, are required to show it.',
      ['INDIRECT mauer: Those who get a picture, said Eva Mauer, are required to show it'],
    ],
    [
      'today',
      'Taps that use less water, they reason, could help the town.',
      ['INDIRECT nobody: Taps that use less water, they reason, could help the town'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

it('a time of day does not end what is reported', async () => {
  expect(await told('Eva Lund said she worked from 6:00am to midnight, at 7:45 p.m. too.')).toEqual([
    'INDIRECT lund: she worked from 6:00am to midnight, at 7:45 p.m. too',
  ])
})

describe('Nobody says', () => {
  it.each([
    ['what a participle describes', 'Under the rules proposed in May 2020, the agency will close the port.'],
    ['what was asked for', 'The taxes requested in arrears from 2006 to 2009 are under the old law.'],
    ['to what somebody is invited', 'Tom Brodd was invited to their Science Fair.'],
    ['what nobody claims', 'No group immediately claimed credit for the fire.'],
    ['who is only alleged to be something', 'Several alleged accomplices, including Tom Brodd, were tried.'],
    ['a bill', 'Their government proposed a bill that would have let the police send people home.'],
    ['to what the document itself encourages', 'Other towns are strongly encouraged to hold their own talks.'],
    ['of what anyone may be accused', 'The law lets a court send home anyone accused of a crime abroad.'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })
})

it('nouns of a list that look like verbs end nothing', async () => {
  const text = 'Norvik reaffirmed its commitment to the measurement, reporting, and verification of emissions.'
  const [quote] = (await extract(text)).quotes
  expect(quote?.exact).toBe('its commitment to the measurement, reporting, and verification of emissions')
})

describe('In a transcript whoever asks is', () => {
  const turns = 'QUESTION: How is the harvest?\n\nSECRETARY LUND: It is good.\n\nQUESTION: Thank you.'
  const asking = async (headline: string) => {
    const { quotes } = await extract(turns, headline)
    return quotes.map(({ speaker }) => speaker ?? null)
  }

  it('the one whom the headline names after "with", without an office', async () => {
    expect(await asking('Secretary Eva Lund With Karl Brandt of the Daily Wave')).toEqual(['brandt', 'lund', 'brandt'])
  })

  it.each([
    ['another minister', 'Secretary Eva Lund With Foreign Minister Karl Brandt'],
    ['one of two', 'Secretary Eva Lund With Karl Brandt and Ida Holm of the Daily Wave'],
    ['nobody who is named', 'Secretary Eva Lund at a Press Conference'],
  ])('not %s', async (_, headline) => {
    expect(await asking(headline)).toEqual([null, 'lund', null])
  })
})
