import { expect, test } from 'vitest'
import { isCalendarDate, periodOf } from '../../src/annotations/index.ts'

test.each([
  ['2022-06-19', undefined, ['2022-06-19', '2022-06-19', 'DAY']],
  ['2022-07', undefined, ['2022-07-01', '2022-07-31', 'MONTH']],
  ['2024-02', undefined, ['2024-02-01', '2024-02-29', 'MONTH']],
  ['2022', undefined, ['2022-01-01', '2022-12-31', 'YEAR']],
  ['2022-06-19', 'MONTH', ['2022-06-01', '2022-06-30', 'MONTH']],
  ['2022', 'DAY', ['2022-01-01', '2022-12-31', 'YEAR']],
] as const)('%s, known to the %s', (date, precision, [start, end, known]) => {
  expect(periodOf(date, precision)).toEqual({ start, end, precision: known })
})

test.each(['2022-02-29', '1900-02-29', '2022-13', '2022-00-10', '2022-6-1', '20220619', 'Sunday', ''])(
  '%s is no date',
  (date) => {
    expect(periodOf(date)).toBeNull()
    expect(isCalendarDate(date)).toBe(false)
  },
)
