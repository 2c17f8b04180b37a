import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { printedSchema, schemaFile } from '../../src/schema/print.ts'

describe('the contract', () => {
  test('schema.graphql is what the code says: after a change, npm run schema', async () => {
    expect(await readFile(schemaFile, 'utf8')).toBe(printedSchema())
  })

  test('every name, argument, type and nullability that apps rely on is there', async () => {
    const contract = buildSchema(await readFile(new URL('contract.graphql', import.meta.url), 'utf8'))
    expect(findBreakingChanges(contract, schema)).toEqual([])
  })

  test('GraphiQL reads like a manual: every type, field, argument, enum value and input field is described', () => {
    const undescribed: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue
      if (!type.description) undescribed.push(type.name)
      const parts = isEnumType(type)
        ? type.getValues()
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : []
      for (const part of parts) {
        if (!part.description) undescribed.push(`${type.name}.${part.name}`)
        for (const argument of 'args' in part ? part.args : []) {
          if (!argument.description) undescribed.push(`${type.name}.${part.name}(${argument.name})`)
        }
      }
    }
    expect(undescribed).toEqual([])
  })

  test('every list is a page: who adds a connection adds its arguments', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      for (const field of Object.values(type.getFields())) {
        if (!getNamedType(field.type).name.endsWith('Connection')) continue
        expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']))
      }
    }
  })
})
