import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('The day of a meeting that another sentence tells', () => {
  test.each([
    [
      'of an arrival, upon which they met',
      'President Otto Keld arrived in Oslo on Monday at the head of a delegation. Upon his arrival, he held talks with Prime Minister Ilsa Varn.',
      '2031-05-12',
    ],
    [
      'from which the following day is counted',
      'On Sunday the mediators left Oslo. Nobody knew why. The following day, President Otto Keld met Prime Minister Ilsa Varn.',
      '2031-05-12',
    ],
    [
      'which the next sentence says of the meeting',
      'Kenyan President Otto Keld and Norwegian Prime Minister Ilsa Varn have discussed bilateral ties.\n\nIn the meeting held in Oslo on Monday, Keld described them as good.',
      '2031-05-12',
    ],
    [
      'on which somebody said what was said there',
      'President Otto Keld said on Monday that the road was open.\n\nHe expressed these views during a meeting with Prime Minister Ilsa Varn in Oslo.',
      '2031-05-12',
    ],
    [
      'of a lead that begins with another time',
      'The road will be ready by the end of 2035, President Otto Keld told his guest in Oslo on Monday.\n\nKeld and Prime Minister Ilsa Varn met for the third time in less than a year.',
      '2031-05-12',
    ],
    [
      'of a lead in which something is done by somebody on that day',
      'The road was opened by guests on Monday in Oslo, after years of work.\n\nPresident Otto Keld and Prime Minister Ilsa Varn met for the third time in less than a year.',
      '2031-05-12',
    ],
    [
      'of the lead, before that of its dateline',
      'OSLO, May 14 (NTB) - The leaders spent Monday in the corridors of a summit, where one encounter followed another.\n\nPresident Otto Keld met Prime Minister Ilsa Varn.',
      '2031-05-12',
    ],
  ])('%s', async (_, told, day) => {
    expect(await meetings(told)).toEqual([`keld+varn ${day}`])
  })

  test('a year that somebody reports on is not that of the report', async () => {
    const told =
      'On Monday, President Otto Keld opened a bridge in Oslo. The same day Minister Ilsa Varn reported to President Keld on her work in 2030.'
    expect(await meetings(told)).toEqual(['varn+keld 2031-05-12'])
  })

  test.each([
    ['on a visit of several days', 'While in Oslo, Keld also met Minister Amos Teel.'],
    ['on a visit, told otherwise', 'During his three-day visit, Keld also met Minister Amos Teel.'],
  ])('is not said of another one %s', async (_, told) => {
    const both = `President Otto Keld is on a visit to Norway from 12 to 15 May.\n\nOn Monday, President Otto Keld met Prime Minister Ilsa Varn.\n\n${told}`
    expect(await meetings(both)).toEqual(['keld+varn 2031-05-12', 'keld+teel'])
  })

  test.each([
    ['of somebody else', 'In the meeting held in Oslo on Monday, Minister Amos Teel warned Minister Oda Quill.'],
    ['with somebody', 'In the meeting with Minister Amos Teel on Monday, the road was praised.'],
  ])('is not taken from a sentence on a meeting %s', async (_, next) => {
    const told = `Kenyan President Otto Keld and Norwegian Prime Minister Ilsa Varn have discussed bilateral ties.\n\n${next}`
    expect((await meetings(told))[0]).toEqual('keld+varn')
  })
})

describe('No day of another sentence is taken', () => {
  test.each([
    [
      'of a lead that looks back, and names the day of a hearing',
      'In 2029 President Otto Keld met Prime Minister Ilsa Varn, a court heard on Monday.\n\nKeld met Varn at a hotel, the judge said.',
      ['keld+varn 2029'],
    ],
    [
      'of what is yet to come, for what was held hours later',
      'President Otto Keld is to meet Minister Oren Sacks on Friday. Hours later, he met Prime Minister Ilsa Varn.',
      ['keld+sacks 2031-05-16 PLANNED', 'keld+varn'],
    ],
    [
      'that is past, for what follows a journey to come',
      'President Otto Keld will visit Lund on Friday. The following day, he will meet Prime Minister Ilsa Varn.',
      ['keld+varn 2031-05-17 PLANNED'],
    ],
  ])('%s', async (_, told, found) => {
    expect(await meetings(told)).toEqual(found)
  })
})
