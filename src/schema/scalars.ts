import { isCalendarDate } from '../annotations/index.ts'
import { badUserInput } from '../errors.ts'
import { inUtc, isInstant } from '../resolvers/dates.ts'
import { builder } from './builder.ts'

function parse(name: string, isValid: (value: string) => boolean, example: string) {
  return (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw badUserInput(`Not a ${name}: write one like ${example}.`)
  }
}

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date: 2022-06-19',
  serialize: (value) => value,
  parseValue: parse('Date', isCalendarDate, '2022-06-19'),
})

const parseInstant = parse('DateTime', isInstant, '2022-06-19T08:00:00.000Z')
builder.scalarType('DateTime', {
  description:
    'RFC 3339 date and time, answered in UTC to the millisecond: 2022-06-19T08:00:00.000Z. Any offset may be passed.',
  serialize: (value) => value,
  parseValue: (value) => inUtc(parseInstant(value)),
})

builder.scalarType('URL', {
  description: 'An absolute address (WHATWG URL).',
  serialize: (value) => value,
  parseValue: parse('URL', (value) => URL.canParse(value), 'https://example.org/article'),
})
