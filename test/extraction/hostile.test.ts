import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText, findPassage } from '../../src/annotations/index.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { isLong } from '../support/runs.ts'
import { draft, extract } from './drafts.ts'

/** `npm run test:long` takes documents of 25 times the length. */
const LENGTH = isLong ? 1 : 0.04
const many = (text: string, times: number) => text.repeat(times * LENGTH)

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '(',
  ')',
  '. ',
  ', ',
  ': ',
  '\n\n',
  ' ',
  'said ',
  'that ',
  'President ',
  'Oda ',
  'Lindqvar ',
  'Tomas Okoru ',
  'met with ',
  'on Monday ',
  'in Oslo ',
  'he ',
  'the ',
  'of Kenya ',
  'and ',
  '🕊 ',
  '\0',
  '\u202e',
]

describe('whatever stands in a document', () => {
  it('every passage is found and every key is defined', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), async (pieces) => {
        const article = draft(pieces.join(''))
        const { people, organizations, quotes, meetings } = await ruleExtractor.extract(article)
        const keys = [...people, ...organizations].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        const text = articleText(article)
        for (const quote of quotes) {
          expect(findPassage(text, quote)?.exact).toBe(quote.exact)
          for (const speaker of quote.speakers ?? (quote.speaker ? [quote.speaker] : []))
            expect(keys).toContain(speaker)
        }
        for (const meeting of meetings) {
          expect(meeting.participants.length).toBeGreaterThan(1)
          for (const { of } of meeting.participants) expect(keys).toContain(of)
        }
      }),
    )
  })

  it.each([
    ['marks that never close', many('“ "a ', 100_000)],
    ['one word', many('a', 1_000_000)],
    ['one sentence', many('Marta Veldin met Tomas Okoru on Monday and ', 2_000)],
    ['sentences and words said after each other', many('Mayor Marta Veldin said so. “I saw it,” she said. ', 8_000)],
    ['titles without end', many('President of the ', 20_000)],
    ['brackets', many('(', 200_000)],
    ['marks within marks', many('“‘', 100_000)],
    ['quotations opened twice', many('“Yes, “no, ”', 80_000)],
    ['a dateline without end', `${many('OSLO ', 50_000)}- Marta Veldin spoke.`],
    [
      'one meeting over and over',
      many('President Oda Lindqvar met with Minister Tomas Okoru in Oslo on Monday. ', 5_000),
    ],
    [
      'labels of ever other speakers',
      Array.from({ length: 10_000 * LENGTH }, (_, number) => `VELDIN ${number.toString(26).toUpperCase()}: Yes.`).join(
        '\n\n',
      ),
    ],
    ['three who were never named', many('The three ministers met again in Oslo. ', 20_000)],
    [
      'ever other people, and a meeting that was called off',
      Array.from(
        { length: 10_000 * LENGTH },
        (_, number) =>
          `Marta Veldin${number.toString(26).replace(/\d/g, 'q')} left. A meeting with Tomas Okoru, planned for Monday, was called off.`,
      ).join(' '),
    ],
    ['republics of republics', many('Republic of ', 20_000)],
    ['forms of states without end', many('Democratic Islamic Arab Republic ', 8_000)],
    ['states, and others', many('Kenya, Norway and ', 20_000)],
    [
      'days and meetings in one sentence',
      many(`${'Monday, '.repeat(140)}${'Minister Oda Lindqvar met Minister Tomas Okoru and '.repeat(35)}. `, 60),
    ],
    ['whoever met them', many('Oda Lindqvar and Marta Veldin ate. Tomas Okoru met them. ', 8_000)],
    ['a long document', many('Marta Veldin said that Tomas Okoru met with Ilse Marbeck today in Oslo. ', 20_000)],
  ])(
    'ends on %s',
    async (_name, body) => {
      await expect(extract(body)).resolves.toHaveProperty('people')
    },
    60_000,
  )
})
