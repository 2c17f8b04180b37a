import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('A meeting is', () => {
  test.each([
    [
      'called off that did not go ahead',
      'Talks between X and Y scheduled for Monday did not go ahead.',
      '2031-05-12 CANCELLED',
    ],
    ['called off that never happened', 'A meeting between X and Y on Monday never happened.', '2031-05-12 CANCELLED'],
    ['called off that was put off', 'X was to meet Y on Monday, but the talks were put off.', '2031-05-12 CANCELLED'],
    [
      'called off that fell through',
      'A planned call between X and Y on Monday fell through.',
      '2031-05-12 CANCELLED CALL',
    ],
    [
      'called off for a day to come',
      'Talks between X and Y planned for Friday have been put off.',
      '2031-05-16 CANCELLED',
    ],
    ['called off that was to be', 'X was to receive Y on Friday but has cancelled the talks.', '2031-05-16 CANCELLED'],
    ['called off by one of them', 'X cancelled talks with Y on Monday.', '2031-05-12 CANCELLED'],
    ['called off as one of a day', 'X has called off Friday’s meeting with Y.', '2031-05-16 CANCELLED'],
    ['called off with a trip', 'X cancelled a trip to Lund, where he was to meet Y on Monday.', '2031-05-12 CANCELLED'],
    ['called off that will not be', 'X’s meeting with Y on Friday will not take place.', '2031-05-16 CANCELLED'],
    ['called off that cannot be', 'A meeting between X and Y on Friday cannot take place.', '2031-05-16 CANCELLED'],
    [
      'planned, on the day to which it is put off',
      'X’s meeting with Y has been postponed until 12 June.',
      '2031-06-12 PLANNED',
    ],
    [
      'planned, on the day to which it is moved',
      'Talks between X and Y have been moved from Friday to Sunday.',
      '2031-05-18 PLANNED',
    ],
    [
      'planned, after something called off',
      'X will meet Y on Friday after a summit was cancelled.',
      '2031-05-16 PLANNED',
    ],
    ['held that was put off twice', 'Talks between X and Y, twice postponed, were held on Monday.', '2031-05-12'],
    ['held, and a vote postponed', 'X met Y in Oslo on Monday after the vote was postponed.', '2031-05-12'],
    ['held, and a concert cancelled', 'X, who cancelled a concert, met Y on Monday.', '2031-05-12'],
    ['held, and a strike called off', 'X met Y on Monday and called off the strike.', '2031-05-12'],
    ['held, instead of a visit', 'X cancelled a visit to Kenya and met Y on Monday instead.', '2031-05-12'],
    ['held, on what was cancelled', 'X held talks with Y on Monday about the cancelled pipeline.', '2031-05-12'],
    ['held, and a conference called off', 'X met Y on Monday, and a press conference was called off.', '2031-05-12'],
    ['held, and a vote put off', 'X met Y on Monday, but the vote was put off.', '2031-05-12'],
    [
      'held, before a vote fell through',
      'Talks between X and Y on Monday ended after a vote fell through.',
      '2031-05-12',
    ],
    ['held, and brought nothing', 'Talks between X and Y on Monday did not end the row.', '2031-05-12'],
    [
      'held, whatever it could have brought',
      'The meeting between X and Y on Monday could have ended it.',
      '2031-05-12',
    ],
    ['held, as one of a day, and may help', 'Monday’s talks between X and Y may help.', '2031-05-12'],
    ['held, and could do good', 'X held talks with Y on Monday that could end the row.', '2031-05-12'],
    [
      'held where nobody could agree',
      'In Monday’s talks between X and Y, the sides could agree on nothing.',
      '2031-05-12',
    ],
    ['planned that would take place', 'A meeting between X and Y would take place on Friday.', '2031-05-16 PLANNED'],
    ['planned, and no more is known', 'X is to meet Y on Friday, but no agreement is expected.', '2031-05-16 PLANNED'],
    ['planned of which it was said', 'X was to meet Y on Friday.', '2031-05-16 PLANNED'],
  ])('%s', async (_, told, when) => {
    expect(await meetings(named(told))).toEqual([`keld+varn ${when}`])
  })

  test.each([
    ['not claimed that was only meant to be', 'X was meant to meet Y on Monday but flew home.'],
    ['not claimed that was due', 'X was due to hold talks with Y on Monday but fell ill.'],
    ['not claimed that would cost nothing', 'A meeting between X and Y in Oslo would cost nothing.'],
    ['not claimed that could end something', 'Only a face-to-face meeting between X and Y could end the row.'],
    ['not claimed that might help', 'The mayor said that a meeting between X and Y might help.'],
    [
      'not claimed that is denied, whoever retells it',
      'Kenya denied that X had met Y. The Lund Post reported that Keld and Varn met on May 3.',
    ],
    [
      'not claimed that one ruled out, whatever was announced',
      'X ruled out a meeting with Y of Kenya, whose ministry had announced that the two would meet in Oslo on Friday.',
    ],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })

  test.each([
    [
      'claimed that is admitted',
      'Kenya denied that X had met Y. It later admitted that Keld and Varn met on May 3.',
      'keld+varn 2031-05-03',
    ],
    [
      'claimed that is told plainly',
      'Kenya denied that X had met Y. On Monday Keld met Varn in Oslo.',
      'keld+varn 2031-05-12',
    ],
    [
      'claimed of which one of the two tells',
      'X ruled out talks with Y. Keld said he would meet Varn on Friday.',
      'keld+varn 2031-05-16 PLANNED',
    ],
    [
      'claimed of somebody else',
      'Kenya denied that X had met Y. The Lund Post reported that Keld and Mayor Eva Rask met on May 3.',
      'keld+rask 2031-05-03',
    ],
    [
      'claimed at which a plan was rejected',
      'X rejected the plan at a meeting with Y on Monday. The Lund Post reported that Keld and Varn met in Oslo.',
      'keld+varn 2031-05-12',
    ],
  ])('%s', async (_, told, claimed) => {
    expect(await meetings(named(told))).toEqual([claimed])
  })
})

function named(told: string): string {
  return told.replace(/\bX\b/, 'President Otto Keld').replace(/\bY\b/, 'Prime Minister Ilsa Varn')
}

describe('What failed was something else, and the meeting took place', () => {
  test.each([
    [
      'President Otto Keld and President Peter Okello held talks on Monday after a trip to Kampala fell through.',
      ['keld+okello 2031-05-12'],
    ],
    [
      'After talks with President Peter Okello on Monday, President Otto Keld said his visit to Oslo was put off.',
      ['keld+okello 2031-05-12'],
    ],
    [
      'President Otto Keld met President Peter Okello on Monday and said the deal had not fallen through.',
      ['keld+okello 2031-05-12'],
    ],
    [
      'President Otto Keld was due to meet President Peter Okello on Thursday, but no deal is expected.',
      ['keld+okello 2031-05-15 PLANNED'],
    ],
  ])('%s', async (body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
