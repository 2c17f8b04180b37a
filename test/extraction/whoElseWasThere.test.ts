import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

describe('Who else was at a meeting', () => {
  test.each([
    ['that somebody chaired', 'Revenue Minister Kira Soll and Chief Secretary Orin Maste attended the meeting.'],
    [
      'by whom it was attended',
      'The meeting was attended by Revenue Minister Kira Soll and Chief Secretary Orin Maste.',
    ],
    ['among those present', 'Among those present were Revenue Minister Kira Soll and Chief Secretary Orin Maste.'],
    ['also present', 'Revenue Minister Kira Soll and Chief Secretary Orin Maste were also present.'],
  ])('%s', async (_, sentence) => {
    expect(await meetings(`President Ilsa Varn chaired a meeting on floods in Dorn on Monday. ${sentence}`)).toEqual([
      'varn+soll+maste 2031-05-12',
    ])
  })

  test('of a meeting that somebody chaired nobody is known where nobody is named', async () => {
    expect(await meetings('President Ilsa Varn chaired a meeting on floods in Dorn on Monday. It rained.')).toEqual([])
  })
})
