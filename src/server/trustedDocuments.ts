import { readFileSync } from 'node:fs'
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql'
import { z } from 'zod'
import { StartupError } from '../errors.ts'
import type { Planner } from '../planner/index.ts'

const contents = z.record(z.string().min(1), z.string().min(1))

/** Documents that clients may ask for by their hash, as client generators write them: hash → document. */
export type TrustedDocuments = ReadonlyMap<string, string>

/**
 * Reads the file of trusted documents and checks each against the schema.
 *
 * @throws StartupError where it cannot be read, or a document in it is not valid
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const documents = new Map(Object.entries(readContents(file)))
  for (const [hash, text] of documents) {
    const wrong = whatIsWrong(text, schema)
    if (wrong !== null)
      throw new StartupError(`${file} (TRUSTED_DOCUMENTS): the document ${hash} is not valid. ${wrong}`)
  }
  return documents
}

function readContents(file: string): Record<string, string> {
  try {
    return contents.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it must be a JSON object of documents by their hashes' : String(error)
    throw new StartupError(`The file ${file} (TRUSTED_DOCUMENTS) cannot be used: ${reason}`)
  }
}

function whatIsWrong(text: string, schema: GraphQLSchema): string | null {
  try {
    const [error] = validate(schema, parse(text))
    return error?.message ?? null
  } catch (error) {
    return String(error)
  }
}

/** Compiles what can be compiled before anybody asks: every operation, for variables that are left out. */
export function compileTrusted(
  documents: TrustedDocuments,
  keep: (text: string, document: DocumentNode) => void,
  planner: Planner | null,
): void {
  for (const text of documents.values()) {
    const document = parse(text)
    keep(text, document)
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) planner?.statement(document, definition.name?.value, {})
    }
  }
}
