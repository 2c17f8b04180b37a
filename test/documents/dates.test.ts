import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTimeZone } from '../../src/documents/index.ts'
import { publicationTime } from '../../src/documents/publicationTime.ts'

test.each([
  ['2031-03-04', '2031-03-04', undefined],
  ['20310304', '2031-03-04', undefined],
  ['2031-03-04T02:30:00Z', '2031-03-04', '2031-03-04T02:30:00.000Z'],
  ['2031-03-04T02:30:00+03:30', '2031-03-04', '2031-03-03T23:00:00.000Z'],
  ['2031-03-04 23:30:00-0500', '2031-03-04', '2031-03-05T04:30:00.000Z'],
  ['2031-03-04T02:30', '2031-03-04', undefined],
  ['Tue, 04 Mar 2031 23:30:00 EST', '2031-03-04', '2031-03-05T04:30:00.000Z'],
  ['4 Mar 31 09:05 GMT', '2031-03-04', '2031-03-04T09:05:00.000Z'],
  ['March 4, 2031', '2031-03-04', undefined],
  ['Tuesday, 4th March 2031', '2031-03-04', undefined],
  // RFC 850, asctime, and what languages of programs print.
  ['Tuesday, 04-Mar-31 09:05:00 GMT', '2031-03-04', '2031-03-04T09:05:00.000Z'],
  ['Tue Mar  4 09:05:00 2031', '2031-03-04', undefined],
  ['Tue Mar 04 2031 09:05:00 GMT+0100 (CET)', '2031-03-04', '2031-03-04T08:05:00.000Z'],
  // Feeds and pages that keep to no standard.
  ['Tue, 04 Mar 2031 23:30:00 +01:00', '2031-03-04', '2031-03-04T22:30:00.000Z'],
  ['2031-3-4T9:05:00 CET', '2031-03-04', '2031-03-04T08:05:00.000Z'],
  ['2031/03/04', '2031-03-04', undefined],
  ['Tuesday 4 March 2031 21.05 UTC', '2031-03-04', '2031-03-04T21:05:00.000Z'],
  ['04.03.2031, 21:05', '2031-03-04', undefined],
  ['Published: Tue, March 4, 2031 at 9:05 p.m. EST', '2031-03-04', '2031-03-05T02:05:00.000Z'],
  ['Mar 4, 2031 12:30 AM UTC', '2031-03-04', '2031-03-04T00:30:00.000Z'],
  // A full hour.
  ['March 4, 2031 5 pm EST', '2031-03-04', '2031-03-04T22:00:00.000Z'],
  ['4 March 2031, 9am GMT', '2031-03-04', '2031-03-04T09:00:00.000Z'],
  ['March 4, 2031 at 12 p.m.', '2031-03-04', undefined],
  ['March 4, 2031, 10 a.m. ET', '2031-03-04', undefined],
])('%s, by the offset in which it is written, is %s', (text, date, instant) => {
  expect(publicationTime(text)).toEqual({ date, instant })
})

test.each([
  '4. März 2031',
  '4 de marzo de 2031',
  '4 mars 2031',
  '4 de março de 2031',
  '4 марта 2031 г.',
  '4 березня 2031',
  '4 marca 2031',
  '4 maaliskuuta 2031',
  '2031. március 4.',
  '2031年3月4日',
  '2031년 3월 4일',
])('%s is the fourth of March', (text) => expect(publicationTime(text)?.date).toBe('2031-03-04'))

test('a month that begins like an English one may be another; one that means two is none', () => {
  expect(publicationTime('4 marraskuuta 2031')?.date).toBe('2031-11-04')
  expect(publicationTime('4 listopada 2031')).toBeNull()
})

test('the calendar date is that of the time zone, where one is given', () => {
  expect(publicationTime('2031-03-04T02:30:00Z', 'America/New_York')?.date).toBe('2031-03-03')
  expect(publicationTime('2031-03-04T22:00:00Z', 'Asia/Tehran')?.date).toBe('2031-03-05')
  expect(publicationTime('2031-03-04', 'America/New_York')?.date).toBe('2031-03-04')
})

test('a time of no zone is one of the given zone', () => {
  expect(publicationTime('2031-03-04T23:30', 'America/New_York')).toEqual({
    date: '2031-03-04',
    instant: '2031-03-05T04:30:00.000Z',
  })
  expect(publicationTime('4 March 2031 11:30 PM', 'America/New_York')?.instant).toBe('2031-03-05T04:30:00.000Z')
  // Summer time began that night.
  expect(publicationTime('2031-03-09 03:30', 'America/New_York')?.instant).toBe('2031-03-09T07:30:00.000Z')
})

test.each([
  '',
  'today',
  '2031-13-01',
  '2031-02-29',
  '2031-03-04T25:00Z',
  '04/03/2031',
  '0000-00-00',
  '4 Foo 2031',
  '4 March 2031 13:05 PM',
  '4 March 2031 13 PM',
  '4 March 2031, 9',
  '4 March 2031, 9 amber',
  'Published 3 hours ago',
  'Updated 4 March 2031',
])('%j is no date', (text) => expect(publicationTime(text)).toBeNull())

test('every instant is read back, and its date is what a clock in the zone shows', () => {
  const zones = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Asia/Tehran')
  const instants = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    // What computers write where they know none.
    .filter((instant) => instant.getTime() !== 0)
  fc.assert(
    fc.property(instants, zones, (instant, timeZone) => {
      const read = publicationTime(instant.toISOString(), timeZone)
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant)
      expect(read).toEqual({ date: shown, instant: instant.toISOString() })
    }),
  )
})

test('time zones are known by their IANA names', () => {
  expect([isTimeZone('Asia/Tehran'), isTimeZone('Atlantis/Capital')]).toEqual([true, false])
})

test('the beginning of the time that computers count is what they write where they know none', () => {
  for (const text of [
    '1970-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '1970-01-01T01:00:00+01:00',
    '1970-01-01T00:00:00',
  ])
    expect(publicationTime(text), text).toBeNull()
  expect(publicationTime('1970-01-01')?.date).toBe('1970-01-01')
  expect(publicationTime('1970-01-01T09:00:00Z')?.date).toBe('1970-01-01')
})
