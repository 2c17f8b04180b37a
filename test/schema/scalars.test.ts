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
