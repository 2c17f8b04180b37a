import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('A weekday and a date are one phrase', () => {
  test.each([
    ['Tuesday 6 May', '2031-05-06'],
    ['Tuesday, 6 May', '2031-05-06'],
    ['Tuesday May 6', '2031-05-06'],
    ['Tuesday, May 6', '2031-05-06'],
    ['Wednesday, 7 May 2031', '2031-05-07'],
    ['Wednesday 8 May, 2030', '2030-05-08'],
    ['Tuesday the 6th', '2031-05-06'],
    ['Tuesday, the 6th of May', '2031-05-06'],
    ['Tuesday (6 May)', '2031-05-06'],
    ['Tuesday (May 6)', '2031-05-06'],
    ['Tuesday evening, 6 May', '2031-05-06'],
    ['Tuesday', '2031-05-13'],
    ['Tuesday (local time)', '2031-05-13'],
    ['Tuesday, 6 days late', '2031-05-13'],
    ['Monday and Tuesday', '2031-05'],
  ])('met on %s', async (when, day) => {
    const told = `President Otto Keld met Prime Minister Ilsa Varn in Oslo on ${when}.`
    expect(await meetings(told)).toEqual([`keld+varn ${day}`])
  })

  test.each([
    ['Wednesday 4 June', '2031-06-04'],
    ['Wednesday, the 4th of June', '2031-06-04'],
    ['Wednesday', '2031-05-14'],
  ])('is to receive on %s', async (when, day) => {
    const told = `President Otto Keld will receive Prime Minister Ilsa Varn on ${when}.`
    expect(await meetings(told)).toEqual([`keld+varn ${day} PLANNED`])
  })
})
