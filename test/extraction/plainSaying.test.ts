import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('After "said" a clause needs no "that"', () => {
  test.each([
    'his country hoped for talks',
    'his country sought talks',
    'the country seeks talks',
    'tourism brings in most of the money',
    'rain helped the crops',
    'Maria Sand broke down the door',
    'Karelund firmly adheres to the treaty',
    'she slept badly',
  ])('“%s”', async (clause) => {
    expect(await told(`Ambassador Luis Carrasco said ${clause}.`)).toEqual([`INDIRECT carrasco: ${clause}`])
  })

  test.each([
    'nothing',
    'goodbye to his staff on Friday',
    'a prayer before the meal',
    'a few words in Norwegian and sat down',
    'Mass at the cathedral and then flew home',
    'yes to the deal',
  ])('“%s” is none', async (rest) => {
    expect(await told(`Ambassador Luis Carrasco said ${rest}.`)).toEqual([])
  })
})

describe('Whoever is told something', () => {
  test.each([
    ['told the crowd of thousands that she would go', 'she would go'],
    ['once told an interviewer that she would go', 'she would go'],
    ['told the defendant he had lied', 'he had lied'],
    ['told Sand he had lied', 'he had lied'],
    ['told a friend in the pub she would be rich', 'she would be rich'],
  ])('“%s”', async (deed, clause) => {
    expect(await told(`Governor Ilsa Varn ${deed}.`)).toEqual([`INDIRECT varn: ${clause}`])
  })

  test('is no story, and nobody of whom something is told', async () => {
    expect(await told('Governor Ilsa Varn told the story that everybody knows.')).toEqual([])
    expect(await told('The man Governor Ilsa Varn told the police he saw was never found.')).toEqual([])
  })
})

describe('What is said is closed by who said it', () => {
  test.each([
    'Governor Ilsa Varn said here Monday',
    'Governor Ilsa Varn said in a statement on Monday',
    'Governor Ilsa Varn told reporters',
    'Governor Ilsa Varn told the Dorn Courier on Monday',
  ])('“%s”', async (closing) => {
    expect(await told(`The dam will be built before winter, ${closing}.`)).toEqual([
      'INDIRECT varn: The dam will be built before winter',
    ])
  })

  test.each([
    'After years in the wilderness, Ilsa Varn told her party on Monday.',
    'The bridge was closed and the town was flooded, so Ilsa Varn told the police.',
    'When the bridge was closed, Ilsa Varn told the police.',
  ])('not “%s”', async (text) => {
    expect(await told(text)).toEqual([])
  })
})

test('The subject of "said" is not what is said', async () => {
  const [quote, ...others] = await told('Her deputy, Paul Orund, said Maria Sand was late.')
  expect(quote).toBe('INDIRECT orund: Maria Sand was late')
  expect(others).toEqual([])
  expect(await told('Her deputy, Paul Orund, said Maria Sand.')).toEqual([])
})

describe('What is reported', () => {
  test.each([
    ['is asked', 'Senator Paul Orund asked whether the road was safe.', 'INDIRECT orund: whether the road was safe'],
    ['is warned of', 'Senator Paul Orund warned of a second wave.', 'INDIRECT orund: a second wave'],
    ['is warned against', 'Senator Paul Orund warned against haste in May.', 'INDIRECT orund: haste in May'],
    [
      'others are warned against',
      'Senator Paul Orund warned residents against travelling north.',
      'INDIRECT orund: residents against travelling north',
    ],
    [
      'somebody says meanwhile',
      'Rates were kept, with Governor Greta Molin saying inflation remained too high.',
      'INDIRECT molin: inflation remained too high',
    ],
    [
      'is said in some manner',
      'Senator Paul Orund replied in writing that the road “is not mine to mend”.',
      'MIXED orund: the road “is not mine to mend”',
    ],
    [
      'analysts are told',
      'Senator Paul Orund told analysts on a call that customers were leaving.',
      'INDIRECT orund: customers were leaving',
    ],
    ['comes before "says"', 'It is a scandal, says Maria Sand, chair of the union.', 'INDIRECT sand: It is a scandal'],
    [
      'prosecutors say of what another wrote',
      'Prosecutors say Ilsa Varn wrote: “I will burn it down.”',
      'MIXED nobody: Ilsa Varn wrote: “I will burn it down.”',
    ],
    [
      'somebody recalls of another',
      'Anna Keld recalled how Maria Sand had said to her: “Burn it.”',
      'MIXED keld: how Maria Sand had said to her: “Burn it.”',
    ],
    ['an unnamed family says', 'His family said he “lit up every room”.', 'MIXED nobody: he “lit up every room”'],
    [
      'is the second thing that somebody says',
      'Maria Sand thanked Paul Orund for the cake and said her country supports the peace.',
      'INDIRECT sand: her country supports the peace',
    ],
    [
      'follows what the speaker does meanwhile to another',
      'Taking a dig at the mayor, former minister Suresh Patwardhar said people would remember.',
      'INDIRECT patwardhar: people would remember',
    ],
    [
      'is said by the second of two names',
      'Her deputy, Paul Orund, said Maria Sand once sent it back.',
      'INDIRECT orund: Maria Sand once sent it back',
    ],
    [
      'the House is informed of',
      'Minister Paul Orund informed the House that work had been suspended.',
      'INDIRECT orund: work had been suspended',
    ],
    [
      'somebody says while they do something else',
      'Commissioner Brett Sand voted no, saying families are stretched.',
      'INDIRECT sand: families are stretched',
    ],
    [
      'is rued',
      '“Nobody has come since March,” rued Anna Lund, a vendor.',
      'DIRECT lund: Nobody has come since March,',
    ],
  ])('%s', async (_, text, quote) => {
    expect((await told(text)).at(-1)).toBe(quote)
  })
})

describe('What somebody used or likes to say is said', () => {
  test.each([
    ['Bram Oster used to say that luck is work.', 'INDIRECT oster: luck is work'],
    ['Bram Oster likes to say that luck is work.', 'INDIRECT oster: luck is work'],
    ['Bram Oster won. “I was lucky in my enemies,” he liked to say.', 'DIRECT oster: I was lucky in my enemies,'],
    ['What Bram Oster said was that luck is work.', 'INDIRECT oster: luck is work'],
    ['Bram Oster, the man who had accused Anna Lund, said luck is work.', 'INDIRECT oster: luck is work'],
    ['Dame Anna Lund DBE said luck is work.', 'INDIRECT lund: luck is work'],
  ])('“%s”', async (text, quote) => {
    expect((await told(text)).at(-1)).toBe(quote)
  })

  test.each(['Bram Oster would like to say that luck is work.', 'Bram Oster never liked to say that luck is work.'])(
    'not “%s”',
    async (text) => {
      expect(await told(text)).toEqual([])
    },
  )

  test('nor is what they would have liked to say theirs', async () => {
    expect(await told('Bram Oster would have liked to say: “I won the cup.”')).not.toContain(
      'DIRECT oster: I won the cup.',
    )
  })
})

test('One word within marks is a quotation where "said" follows the comma', async () => {
  expect(await told('“Enough”, said Anna Lund. “No”, she said.')).toEqual(['DIRECT lund: Enough', 'DIRECT lund: No'])
  expect(await told('“Enough”, a film by Anna Lund, said nothing new.')).toEqual([])
})

describe('What is said is whole, and whose it is', () => {
  test.each([
    [
      'to a station of two names',
      'Ilsa Varn told BBC Radio Dorn she would not stand.',
      'INDIRECT varn: she would not stand',
    ],
    [
      'to a station, of a state',
      'Ilsa Varn told the BBC Norway would not stand.',
      'INDIRECT varn: Norway would not stand',
    ],
    ['since then', 'Ilsa Varn has since said the letter was fake.', 'INDIRECT varn: the letter was fake'],
    ['to him', 'Ilsa Varn jailed Paul Orund, telling him he was a fool.', 'INDIRECT varn: he was a fool'],
  ])('%s', async (_, text, quote) => {
    expect((await told(text)).at(-1)).toBe(quote)
  })

  test('and nothing where somebody avoids saying it', async () => {
    expect(await told('Ilsa Varn avoided saying that the boat sank.')).toEqual([])
  })
})
