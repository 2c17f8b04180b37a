import { assertScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

const read = (scalar: string, value: string) => assertScalarType(schema.getType(scalar)).parseValue(value)

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['HTTPS://News.Example:443/b/../a', 'https://news.example/a'],
  ['https://news.example/é', 'https://news.example/%C3%A9'],
])('an address is looked up in the form in which it is kept: %s', (given, kept) => {
  expect(read('URL', given)).toBe(kept)
})

test('a moment is read in any offset, a day as it stands', () => {
  expect(read('DateTime', '2031-05-05T10:30:00+02:00')).toBe('2031-05-05T08:30:00.000Z')
  expect(read('Date', '2031-05-05')).toBe('2031-05-05')
})

test.each(['0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59', '2031-02-30T00:00:00Z', '2031-05-05T24:00:00Z'])(
  'a moment that has no date of four digits in UTC, or none at all, is refused: %s',
  (moment) => {
    expect(() => read('DateTime', moment)).toThrow('Not a DateTime')
  },
)
