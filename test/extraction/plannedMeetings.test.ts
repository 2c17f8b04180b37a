import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('What is told in the present tense is', () => {
  test.each([
    ['to come, behind a plan', 'X will press for a truce when he meets Y in Oslo on Friday.', '2031-05-16 PLANNED'],
    ['to come, before a plan', 'When X meets Y on Friday, he will press for a truce.', '2031-05-16 PLANNED'],
    ['to come, where something is expected', 'X is expected to resign once he meets Y.', 'PLANNED'],
    ['to come, on a day that is named', 'Grain is a topic when X hosts Y on Friday.', '2031-05-16 PLANNED'],
    ['to come, of many', 'A treaty is due to be signed when X and Y meet on Friday.', '2031-05-16 PLANNED'],
    ['to come, before something else', 'X will fly to Lund after he meets Y on Friday.', '2031-05-16 PLANNED'],
    ['to come next week', 'X hosts Y in Oslo next week.', '2031-05 PLANNED'],
    ['to come tomorrow', 'X meets Y tomorrow.', '2031-05-15 PLANNED'],
    ['to come next Monday', 'X meets Y next Monday.', '2031-05-19 PLANNED'],
    ['to come on a day ahead', 'X receives Y on June 4.', '2031-06-04 PLANNED'],
    [
      'to come, as the talks of next week',
      'Next week’s talks between X and Y follow Sunday’s vote.',
      '2031-05 PLANNED',
    ],
    ['to come, as a summit of next week', 'A summit next week between X and Y is in doubt.', '2031-05 PLANNED'],
    ['past on a day that is past', 'X receives Y on May 12.', '2031-05-12'],
    ['to come on a weekday', 'X meets Y in Oslo on Monday.', '2031-05-19 PLANNED'],
    ['to come on the weekday before it', 'Friday: X receives Y.', '2031-05-16 PLANNED'],
    ['to come, whenever it was said', 'X meets Y next week, his office said on Monday.', '2031-05 PLANNED'],
    ['to come, as a stop of a journey', 'X stops in Oslo on Friday for a meeting with Y.', '2031-05-16 PLANNED'],
    [
      'to come, as a meeting that will do something',
      'A meeting on Friday between X and Y will help.',
      '2031-05-16 PLANNED',
    ],
    [
      'to come, as one that will begin',
      'The talks on Friday between X and Y will begin at noon.',
      '2031-05-16 PLANNED',
    ],
    ['past, as talks that will be remembered', 'The talks between X and Y on Monday will be remembered.', '2031-05-12'],
    ['past on a day of this year, as in a timeline', 'March 10: X meets Y in Oslo.', '2031-03-10'],
    ['past, as what somebody went for', 'X flew to Oslo on Monday to meet Y.', '2031-05-12'],
    ['past where the tense is', 'X was smiling when he met Y on Monday.', '2031-05-12'],
    ['past, whatever somebody would not say', 'X would not say why he was ill when he met Y on Monday.', '2031-05-12'],
    ['past, when it was said', 'It would be the last time, X said when he met Y on Monday.', '2031-05-12'],
    ['past, and what it prepared is to come', 'X held talks with Y on next week’s summit.', ''],
    ['past, ahead of what is to come', 'X met Y ahead of the summit next week.', ''],
  ])('%s', async (_, told, when) => {
    expect(await meetings(named(told))).toEqual([`keld+varn ${when}`.trim()])
  })
})

describe('Nobody meets', () => {
  test.each([
    ['before whom somebody hopes for something', 'X hopes to win support before he meets Y in June.'],
    ['until when somebody stays', 'X will stay in office until he meets Y.'],
    ['before when somebody will not go', 'X will not leave before he meets Y.'],
    ['where one smiles at another whenever', 'X smiles when he meets Y.'],
    ['where one was to raise something', 'X would raise grain when he met Y on Friday, his office said.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

function named(told: string): string {
  return told.replace(/\bX\b/, 'President Otto Keld').replace(/\bY\b/, 'Prime Minister Ilsa Varn')
}
