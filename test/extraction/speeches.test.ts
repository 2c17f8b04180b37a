import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const SIGNATURE = 'Anna Lund, Deputy Minister of Trade'
const SPEECH = [
  'Good evening. Thank you for having me.',
  'I have come to Oslo for the first time since I took office.',
  'We discussed the bridge today, and I am glad that it will be built.',
  'The bridge will be open in May.',
  'Thank you.',
]
const text = (...paragraphs: string[]) => paragraphs.join('\n\n')

describe('A speech without labels', () => {
  test('is whose name stands above it: a quotation for each paragraph, the place where it was left out', async () => {
    const said = await extract(text(SIGNATURE, 'Oslo, Norway', ...SPEECH), 'Remarks at a Dinner in Oslo')
    expect(quotesOf(said)).toEqual(SPEECH.map((words) => `DIRECT lund: ${words}`))
    expect(said.quotes.map(({ continues }) => continues ?? false)).toEqual([false, true, true, true, true])
    expect(said.quotes[0]?.attribution?.exact).toBe(SIGNATURE)
  })

  test.each([
    ['is somebody’s where the headline says so alone', 'The Bridge at Oslo', SIGNATURE, SPEECH],
    ['is not two paragraphs', 'Remarks at a Dinner in Oslo', SIGNATURE, SPEECH.slice(1, 3)],
    ['is not a column', 'The Minister’s speech and I', 'Anna Lund, Deputy Editor', SPEECH],
    ['is not what is said by nobody in office', 'Remarks at a Dinner in Oslo', 'Anna Lund, Oslo', SPEECH],
    ['is not what leaders do', 'Leaders address a bridge', SIGNATURE, SPEECH],
    ['is not what somebody is to say', 'Deputy Minister Lund to Deliver Remarks at a Dinner', SIGNATURE, SPEECH],
    ['is nobody’s where no line names anybody', 'Remarks at a Dinner in Oslo', 'Office of the Spokesperson', SPEECH],
    [
      'is not a text that tells of whoever signs',
      'Remarks at a Dinner in Oslo',
      SIGNATURE,
      [...SPEECH, 'Deputy Minister Anna Lund spoke for an hour.'],
    ],
    [
      'is not a text in which nobody says “I”',
      'Remarks at a Dinner in Oslo',
      SIGNATURE,
      ['The bridge will be open in May.', 'It is long.', 'It was built in two years by a firm of the town.'],
    ],
  ])('%s: else nothing is quoted', async (_, headline, signature, speech) => {
    const { quotes } = await extract(text(signature, 'Oslo, Norway', ...speech), headline)
    expect(quotes.filter(({ rule }) => rule?.startsWith('speech'))).toEqual([])
  })
})

describe('An agenda', () => {
  const HEADLINE = 'Public Schedule – May 16, 2031'
  const ENTRIES = text(
    'MINISTER ANNA LUND',
    '11:30 a.m. Minister Lund meets with Kenyan Foreign Minister Tom Brodd, at the Castle.',
    '2:00 p.m. Minister Lund meets virtually with Senator Per Holm.',
  )

  test('tells of what is planned, for the day that its headline names', async () => {
    expect(await meetings(ENTRIES, HEADLINE)).toEqual([
      'lund+brodd 2031-05-16 PLANNED',
      'lund+holm 2031-05-16 PLANNED VIDEO',
    ])
  })

  test('of several days has a line for each', async () => {
    const body = text(
      'Friday, May 16, 2031',
      '11:30 a.m. Minister Anna Lund meets with Foreign Minister Tom Brodd.',
      'Saturday, May 17, 2031',
      '9:00 Minister Lund hosts a meeting with Senator Per Holm.',
    )
    expect(await meetings(body, 'The Minister’s weekly schedule')).toEqual([
      'lund+brodd 2031-05-16 PLANNED',
      'lund+holm 2031-05-17 PLANNED',
    ])
  })

  test('names no day where nothing does', async () => {
    expect(await meetings(ENTRIES, 'Public schedule')).toEqual(['lund+brodd PLANNED', 'lund+holm PLANNED VIDEO'])
  })

  test('is none without hours, nor by its hours alone: what goes on there is told as it was', async () => {
    const told = 'Minister Anna Lund meets with Kenyan Foreign Minister Tom Brodd at the Castle.'
    expect(await meetings(told, HEADLINE)).toEqual(['lund+brodd'])
    expect(await meetings(ENTRIES, 'A day at the ministry')).toEqual(['lund+brodd', 'lund+holm VIDEO'])
  })

  test('shouts a small word that is no body', async () => {
    const { organizations } = await extract(text('***THE SCHEDULE IS SUBJECT TO CHANGE***', ENTRIES), HEADLINE)
    expect(organizations.map(({ name }) => name)).not.toContain('IS')
  })
})
