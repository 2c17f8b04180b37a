import { type ASTNode, type ValueNode, valueFromASTUntyped } from 'graphql'
import { isCalendarDate } from '../annotations/index.ts'
import { badUserInput } from '../errors.ts'
import { inUtc, isInstant } from '../resolvers/dates.ts'
import { builder } from './builder.ts'

/** A scalar that is written as text, and read in one form of several that mean the same. */
function written(
  name: string,
  isValid: (value: string) => boolean,
  example: string,
  inOneForm = (value: string) => value,
) {
  const parse = (value: unknown, place?: ASTNode): string => {
    if (typeof value === 'string' && isValid(value)) return inOneForm(value)
    throw badUserInput(`Not a ${name}: write one like ${example}.`, place)
  }
  return {
    serialize: (value: string) => value,
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => parse(valueFromASTUntyped(node), node),
  }
}

builder.scalarType('Date', {
  description: 'ISO 8601 calendar date: 2022-06-19',
  ...written('Date', isCalendarDate, '2022-06-19'),
})

builder.scalarType('DateTime', {
  description:
    'RFC 3339 date and time, answered in UTC to the millisecond: 2022-06-19T08:00:00.000Z. Any offset may be passed.',
  ...written('DateTime', isInstant, '2022-06-19T08:00:00.000Z', inUtc),
})

builder.scalarType('URL', {
  description: 'An absolute address (WHATWG URL).',
  ...written(
    'URL',
    (value) => URL.canParse(value),
    'https://example.org/article',
    (value) => new URL(value).href,
  ),
})
