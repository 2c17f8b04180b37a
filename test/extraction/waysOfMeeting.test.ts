import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

const BOTH = 'Foreign Minister Otto Keld of Kenya and Foreign Minister Ilsa Varn of Norway met in Geneva on Monday.'

/** Each text was published on Wednesday 2031-05-14. */
describe('A meeting is told', () => {
  test.each([
    [
      'before what somebody did first',
      'Before meeting President Ilsa Varn of Norway, Kenyan Minister Otto Keld toured the harbour on Monday.',
      ['varn+keld 2031-05-12'],
    ],
    [
      'as a call that is paid',
      'The Kenyan ambassador, Otto Keld, paid a call on Mayor Ilsa Varn on Monday.',
      ['keld+varn 2031-05-12'],
    ],
    [
      'as calls of each by themselves',
      'Ministers Otto Keld and Arno Brandel called separately on Foreign Minister Ilsa Varn on Monday.',
      ['varn+keld 2031-05-12', 'varn+brandel 2031-05-12'],
    ],
    [
      'between those who had it and what they did',
      'Kenyan Minister Otto Keld and Norwegian Minister Ilsa Varn, in a phone call on Monday, discussed fish.',
      ['keld+varn 2031-05-12 CALL'],
    ],
    [
      'as coming together with somebody',
      'Minister Ilsa Varn came together with President Otto Keld in Oslo on Monday.',
      ['varn+keld 2031-05-12'],
    ],
    [
      'as one of three whom somebody joined',
      'Minister Mira Solberg joined Prime Minister Ilsa Varn at a meeting with President Otto Keld on Monday.',
      ['solberg+varn+keld 2031-05-12'],
    ],
    [
      'as talks that were held between two',
      'Talks were held on Monday between Minister Ilsa Varn and President Otto Keld.',
      ['varn+keld 2031-05-12'],
    ],
    [
      'behind a word that describes it',
      'Minister Otto Keld went home on Monday after a two-hour meeting with Minister Ilsa Varn.',
      ['keld+varn 2031-05-12'],
    ],
    [
      'before what somebody did next',
      'After a meeting with Prime Minister Ilsa Varn, the Kenyan President Otto Keld left Oslo on Monday.',
      ['keld+varn 2031-05-12'],
    ],
    [
      'with which a visit begins',
      'President Otto Keld will begin his visit to Oslo on Friday with a meeting with Prime Minister Ilsa Varn.',
      ['keld+varn 2031-05-16 PLANNED'],
    ],
    [
      'into which somebody goes',
      'Envoy Ilsa Varn arrived in Dorn on Monday and went straight into talks with President Otto Keld.',
      ['varn+keld 2031-05-12'],
    ],
    [
      'in separate calls',
      'In separate calls on Monday, President Ilsa Varn spoke with Minister Otto Keld and Minister Arno Brandel.',
      ['varn+keld 2031-05-12 CALL', 'varn+brandel 2031-05-12 CALL'],
    ],
    [
      'as going on, of a day to come',
      'President Otto Keld is meeting with Prime Minister Ilsa Varn on Friday.',
      ['keld+varn 2031-05-16 PLANNED'],
    ],
    [
      'of both who were named',
      'Minister Ilsa Varn and Minister Mira Solberg arrived in Nairobi on Monday. Both were received by President Otto Keld.',
      ['varn+solberg+keld 2031-05-12'],
    ],
    [
      'of who leads those who were received',
      'A Kenyan delegation headed by Minister Otto Keld was received on Monday by President Ilsa Varn.',
      ['keld+varn 2031-05-12'],
    ],
    [
      'as a call that is taken',
      'Minister Ilsa Varn took a call from the Kenyan President, Otto Keld, on Monday.',
      ['varn+keld 2031-05-12 CALL'],
    ],
    [
      'that stands cancelled',
      'The meeting between Minister Ilsa Varn and President Otto Keld, set for Friday, stands cancelled.',
      ['varn+keld 2031-05-16 CANCELLED'],
    ],
    [
      'of leaders by their states',
      'A meeting of the leaders of Kenya, Norway and Chile took place on Monday.',
      ['kenya+norway+chile 2031-05-12'],
    ],
  ])('%s', async (_, told, found) => {
    expect(same(await meetings(told))).toEqual(same(found))
  })

  test('as the next one of those who met, where it is said when or where', async () => {
    expect(await meetings(`${BOTH} The next meeting will be held in Nairobi in June.`)).toEqual([
      'keld+varn 2031-05-12',
      'keld+varn 2031-06 PLANNED',
    ])
  })

  test('and those who were joined by others are not those others', async () => {
    const told = `${BOTH} The two ministers were joined by Ministers Arno Brandel of Kenya and Mira Solberg of Norway for a working lunch.`
    expect((await meetings(told)).map((meeting) => meeting.split(' ')[0])).toEqual([
      'keld+varn',
      'keld+varn+brandel+solberg',
    ])
  })

  test('for later in the day, which is the day told before', async () => {
    const told =
      'Kenyan President Otto Keld arrived in Oslo on Wednesday. He will meet Prime Minister Ilsa Varn later in the day.'
    expect(await meetings(told)).toEqual(['keld+varn 2031-05-14 PLANNED'])
  })

  test.each([
    ['before which somebody falls ill', 'Before meeting President Ilsa Varn, Minister Otto Keld fell ill.'],
    ['that is only offered', 'Otto Keld ended the row with an offer of a meeting with Minister Ilsa Varn.'],
    ['of a body', 'The next meeting of the parliament will be held in June.'],
  ])('and not %s', async (_, told) => {
    expect(await meetings(told)).toEqual([])
  })

  test.each([
    ['that is only possible', `${BOTH} The next meeting will be held in June, if at all.`],
    ['of many', `${BOTH.replace('met', 'met on the sidelines of a summit')} The next meeting will be held in June.`],
  ])('nor as the next one, %s', async (_, told) => {
    expect(await meetings(told)).toEqual(['keld+varn 2031-05-12'])
  })

  test('nor as the next one, where nothing says when or where', async () => {
    expect(await meetings(`${BOTH} The next meeting will be held.`)).toEqual(['keld+varn 2031-05-12'])
  })
})

describe('The place of a meeting is the goal of a journey', () => {
  test.each([
    'Minister Otto Keld flew to Oslo on Monday for talks with Prime Minister Ilsa Varn.',
    'Minister Otto Keld will visit Oslo on Friday for talks with Prime Minister Ilsa Varn.',
    'Minister Otto Keld travelled to Oslo to meet Prime Minister Ilsa Varn.',
  ])('%s', async (told) => {
    expect((await extract(told)).meetings.map(({ location }) => location)).toEqual(['Oslo'])
  })

  test('and not that of a journey afterwards', async () => {
    const told = 'Minister Otto Keld flew to Oslo on Monday after talks with Minister Ilsa Varn.'
    expect((await extract(told)).meetings.map(({ location }) => location ?? undefined)).toEqual([undefined])
  })
})

/** Whoever is named first. */
const same = (found: readonly string[]) =>
  found.map((meeting) => meeting.replace(/^\S+/, (names) => names.split('+').sort().join('+')))
