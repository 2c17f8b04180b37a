import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const MET = 'Foreign Minister Orla Vennick met Foreign Minister Tobin Askeldt in Norport on Monday.'
const SAID = 'Lindqvar Foods will invest 3 million dollars, Minister Orla Vennick said.'
const INVESTS = ['INDIRECT vennick: Lindqvar Foods will invest 3 million dollars']

describe('The day of a dateline is not that of the meeting, and its town', () => {
  test.each([
    ['is in capitals', `CANNES, May 6 — ${MET}`],
    ['has two words', `Tarn Harbour, 6 May 2031 – ${MET}`],
    ['lies in a region', `LAKEMOOR, Ohio, May 13 - ${MET}`],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual(['vennick+askeldt 2031-05-12'])
  })
})

describe('No quote begins with a dateline', () => {
  test.each([
    ['of two words', `TARN HARBOUR – ${SAID}`, INVESTS],
    ['with a region', `LAKEMOOR, Ohio — ${SAID}`, INVESTS],
    ['of a small town, with a day', `Cannes, May 6 — ${SAID}`, INVESTS],
  ])('%s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })
})

describe('No dateline is', () => {
  test.each([
    ['a label', `UPDATE – ${SAID}`, 'UPDATE'],
    ['a body with a short name', `ALO – ${SAID}`, 'ALO'],
    ['a person', `ANNA VENNICK – ${SAID}`, 'ANNA VENNICK'],
    ['a head that stands in a later paragraph', `The council met.\n\nTARN HARBOUR – ${SAID}`, 'TARN HARBOUR'],
    ['one of several such heads', `TARN HARBOUR – ${SAID}\n\nELM COVE – ${SAID}`, 'TARN HARBOUR'],
    ['a capitalised word without a day', `Lakemoor – ${SAID}`, 'Lakemoor'],
  ])('%s', async (_, body, head) => {
    expect(quotesOf(await extract(body))[0]).toContain(head)
  })
})
