import type { GraphQLField } from 'graphql'
import type { FieldSource } from '../resolvers/sources.ts'
import { NotCompilable } from './notCompilable.ts'

/** Where a field says that its data comes from. Fields that the schema exposes by a column's name say it so. */
export function sourceOf({ name, extensions }: GraphQLField<unknown, unknown>): FieldSource {
  if (extensions.source !== undefined) return extensions.source as FieldSource
  if (typeof extensions.pothosExposedField === 'string')
    return { kind: 'column', column: extensions.pothosExposedField }
  throw new NotCompilable(`${name} has only its resolver`)
}
