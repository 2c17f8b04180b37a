import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const quotes = async (text: string) => quotesOf(await extract(text))

describe('Whoever works for a body does not speak for it', () => {
  test.each([
    [
      'within it, whatever stands before its name',
      'A source within the central Harbour Ministry said “I was told to keep quiet.”',
      ['DIRECT nobody: I was told to keep quiet.'],
    ],
    [
      'of it, where somebody else owns it',
      'Arnel dela Quorn of the army’s Northern Coast Command said the rebels were near.',
      ['INDIRECT nobody: the rebels were near'],
    ],
    [
      'but whose work is told between commas, and who then said it',
      'The study was led by Mark Orlend, a marine ecologist and professor at Lundby University, who said “The reef is calm.”',
      ['DIRECT orlend: The reef is calm.'],
    ],
    [
      'with a title that holds its name, and a name that nobody knows',
      '“The bloom is new,” said study co-author and Lundby University Research Fellow Vynt Qorr.',
      ['DIRECT nobody: The bloom is new,'],
    ],
    [
      'nor does the agency that carried it',
      'The children were on their way to a dance, according to the mayor of Tarnby via news agency Lundpress.',
      [],
    ],
    [
      'and who asked it is not who answered',
      'On Monday the Harbour Agency told reporters it was calm; the paper also asked the Navy, who told it this was not known and noted no ship had been seen.',
      [
        'INDIRECT harbour-agency: it was calm',
        'INDIRECT nobody: this was not known',
        'INDIRECT nobody: no ship had been seen',
      ],
    ],
    [
      'while a body in the same report speaks for itself',
      'At the same time Reuters said the bridge was closed.',
      ['INDIRECT reuters: the bridge was closed'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await quotes(text)).toEqual(expected)
  })
})

describe('Two sources are two', () => {
  test('according to both', async () => {
    expect(await quotes('According to Reuters and NBC, Dorn is the calmest town of the coast.')).toEqual([
      'INDIRECT reuters & nbc: Dorn is the calmest town of the coast',
    ])
  })
})

describe('“He” is nobody whom he names', () => {
  test.each([
    [
      'in what he says himself',
      'Anna Lund admired the painter Tom Brodd. Tom Brodd was a legend in Lundby. He said, “Tom Brodd was the heart of the century.”',
      ['DIRECT nobody: Tom Brodd was the heart of the century.'],
    ],
    [
      'in what is reported of him',
      'Tom Brodd was a legend in Lundby. He said Tom Brodd had been the heart of the century.',
      ['INDIRECT nobody: Tom Brodd had been the heart of the century'],
    ],
    [
      'unless he gives his name',
      'Tom Brodd came to Lundby. He said, “My name is Tom Brodd and I want to sing.”',
      ['DIRECT brodd: My name is Tom Brodd and I want to sing.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await quotes(text)).toEqual(expected)
  })
})

describe('What tells of things and deeds, and of no words', () => {
  test.each([
    ['kept', 'Norway has maintained a policy of turning away boats which the courts have criticised.'],
    ['read', 'Anna Lund had read an article in the Lundby Post, which was harsh.'],
    ['given away in a match', 'Tom Brodd conceded a penalty which the referee was right to give.'],
    ['not given', 'Congress has denied funding for such a wall.'],
    ['taken from many', 'On Sunday they stole an election that denied citizens their vote.'],
    ['counted', 'Meanwhile, the total reported casualties rose to 167.'],
    [
      'gone on with',
      'The Harbour Union recognised continued progress by Norway on labour reforms and its record as a leader, which was shown by a fourth year without strikes.',
    ],
    ['pledged by others', 'The fund has many sources, including new company pledges, gifts and loans from banks.'],
    ['seen by many', 'Many people Reuters observed took out their phones as they left, and were happy.'],
    ['seen there', 'Art, music and fashion filled the hall, which were all things Reuters observed at the opening.'],
    ['measured', 'The camp was closed, and all families were sent home, according to UN standards.'],
    ['told early', 'On Monday, the tremor left five dead and, by early reports, at least 30 hurt.'],
  ])('%s', async (_, text) => {
    expect(await quotes(text)).toEqual([])
  })

  test.each([
    ['Anna Lund denied any part in the fire.', ['INDIRECT lund: any part in the fire']],
    ['Anna Lund maintained the bridge had been safe.', ['INDIRECT lund: the bridge had been safe']],
    ['Anna Lund observed that the bridge was safe.', ['INDIRECT lund: the bridge was safe']],
  ])('but: %s', async (text, expected) => {
    expect(await quotes(text)).toEqual(expected)
  })
})

describe('Where words begin and end', () => {
  test.each([
    [
      'before the reporter turns',
      'Anna Lund denied all claims that the man was slain, however, a later report found that he had been shot.',
      'INDIRECT lund: the man was slain',
    ],
    [
      'before what somebody did not do',
      'Anna Lund agreed to widen the road but did not accede to demands for a bridge.',
      'INDIRECT lund: to widen the road',
    ],
    [
      'not within the name of a case',
      'Anna Lund said the bill was not enforceable under the ruling in the Orlend v. Tarn case.',
      'INDIRECT lund: the bill was not enforceable under the ruling in the Orlend v. Tarn case',
    ],
    [
      'behind who the source is',
      'According to Anna Lund, the mayor’s former spokeswoman, the mayor died of a fever.',
      'INDIRECT lund: the mayor died of a fever',
    ],
    [
      'behind whom the source cites',
      'According to Reuters, quoting the state news agency of Dorn, the army has been put on alert.',
      'INDIRECT reuters: the army has been put on alert',
    ],
    [
      'behind the source where no comma closes it',
      'According to the Harbour Ministry over 300 people have been hurt near Lundby, Norway.',
      'INDIRECT harbour-ministry: over 300 people have been hurt near Lundby, Norway',
    ],
    [
      'behind the year of a day',
      'According to a March 14, 2029 press release, Norway spent more than others.',
      'INDIRECT nobody: Norway spent more than others',
    ],
    [
      'where an example stands between commas',
      'According to the ruling, a host, such as a bank, must remove the text.',
      'INDIRECT nobody: a host, such as a bank, must remove the text',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await quotes(text)).toContain(expected)
  })
})
