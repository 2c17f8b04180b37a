import SchemaBuilder from '@pothos/core'
import type { Context } from '../resolvers/context.ts'

/** What every type of the schema is built with. Fields are non-null and arguments optional unless they say otherwise, as in the contract. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}>({ defaultFieldNullability: false })
export type SchemaTypes = (typeof builder)['$inferSchemaTypes']
