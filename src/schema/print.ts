import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { schema } from './index.ts'

/** The schema as it is committed: schema.graphql at the project's root. */
export const schemaFile = new URL('../../schema.graphql', import.meta.url)

export function printedSchema(): string {
  return `${printSchema(schema)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, printedSchema())
