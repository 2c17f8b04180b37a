import fc from 'fast-check'
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { Draw, Known } from './operations.ts'

const days = ['2022-06-19', '2022-06-20', '2022-06-21', '0001-01-01', '9999-12-31']
const moments = ['2022-06-20T00:00:00.000Z', '2100-01-01T00:00:00+02:00']

/** Deeper in a filter stands none of these. */
const RECURSIVE = ['and', 'or', 'not', 'article']

/** A value of a filter's type, with any of its fields, of which some may be null. */
export function filterValue(type: GraphQLInputType, known: Known, draw: Draw, name = '', depth = 0): unknown {
  const own = getNullableType(type)
  const part = (of: GraphQLInputType, partName = name) => filterValue(of, known, draw, partName, depth + 1)
  if (isListType(own)) {
    const length = draw(fc.integer({ min: 0, max: 3 }))
    return Array.from({ length }, () => part(own.ofType))
  }
  if (isEnumType(own)) return draw(fc.constantFrom(...own.getValues().map((value) => value.name)))
  if (!isInputObjectType(own)) return scalar(getNamedType(own).name, name, known, draw)
  const fields = Object.values(own.getFields()).filter((field) => depth < 2 || !RECURSIVE.includes(field.name))
  if (own.isOneOf) {
    const field = draw(fc.constantFrom(...fields))
    return { [field.name]: part(field.type, `${own.name}.${field.name}`) }
  }
  return Object.fromEntries(
    draw(fc.subarray(fields, { maxLength: 2 })).map((field) => {
      const isNull = draw(fc.integer({ min: 0, max: 19 })) === 0
      return [field.name, isNull ? null : part(field.type, field.name)]
    }),
  )
}

function scalar(type: string, name: string, { names, slugs, words, ids }: Known, draw: Draw): unknown {
  const one = <Value>(...values: readonly Value[]) => draw(fc.constantFrom(...values))
  if (type === 'Boolean') return draw(fc.boolean())
  if (type === 'Float') return one(0, 0.5, 0.9, 1)
  if (type === 'Date') return one(...days)
  if (type === 'DateTime') return one(...moments)
  if (type === 'ID') return one(...ids)
  if (name === 'AgentRef.name') return one(...names)
  if (name === 'AgentRef.slug') return one(...slugs.agents)
  if (name === 'MeetingBy.slug') return one(...slugs.meetings)
  if (name === 'country') return one('IR', 'kz', 'XX')
  return one(...words, ...names, '', 'en')
}
