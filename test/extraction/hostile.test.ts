import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleText, findPassage } from '../../src/annotations/index.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { draft, extract } from './drafts.ts'

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
    ['marks that never close', '“ "a '.repeat(100_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['one sentence', 'Marta Veldin met Tomas Okoru on Monday and '.repeat(2_000)],
    ['titles without end', 'President of the '.repeat(20_000)],
    ['brackets', '('.repeat(200_000)],
    ['marks within marks', '“‘'.repeat(100_000)],
    ['a dateline without end', `${'OSLO '.repeat(50_000)}- Marta Veldin spoke.`],
    [
      'one meeting over and over',
      'President Oda Lindqvar met with Minister Tomas Okoru in Oslo on Monday. '.repeat(5_000),
    ],
    [
      'labels of ever other speakers',
      Array.from({ length: 10_000 }, (_, number) => `VELDIN ${number.toString(26).toUpperCase()}: Yes.`).join('\n\n'),
    ],
    ['a long document', 'Marta Veldin said that Tomas Okoru met with Ilse Marbeck today in Oslo. '.repeat(20_000)],
  ])(
    'ends on %s',
    async (_name, body) => {
      await expect(extract(body)).resolves.toHaveProperty('people')
    },
    60_000,
  )
})
