import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse } from 'graphql'

const QUERIES = new URL('who.graphql', import.meta.url)
const SCHEMA = new URL('../../schema.graphql', import.meta.url)
/** The types of the queries' variables and answers. It is committed, so that the example runs as it is. */
export const GENERATED = new URL('generated/graphql.ts', import.meta.url)

/** Makes the types from the committed schema; no server is asked. */
export async function generateTypes(): Promise<string> {
  const [schema, queries] = await Promise.all([readFile(SCHEMA, 'utf8'), readFile(QUERIES, 'utf8')])
  const files = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: [{ location: 'who.graphql', rawSDL: queries, document: parse(queries) }],
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
    },
    presetConfig: { fragmentMasking: false },
    pluginMap: {},
    plugins: [],
  })
  const types = files.find(({ filename }) => filename.endsWith('graphql.ts'))
  if (!types) {
    throw new Error('The preset makes no graphql.ts.')
  }
  return codegen(types)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(GENERATED, await generateTypes())
}
