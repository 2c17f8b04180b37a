import { type ASTNode, GraphQLError } from 'graphql'

/** The codes that `extensions.code` may hold; docs/errors.md says what each means to a client. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS_NAME'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'

function coded(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** How HTTP is to answer where a request fails as a whole. */
export interface HttpAnswer {
  status: number
  headers?: Record<string, string>
}

/** A request whose outer form is wrong, refused before GraphQL is looked at. */
export function badRequest(message: string, http: HttpAnswer = { status: 400 }): GraphQLError {
  return coded('BAD_REQUEST', message, { http })
}

/** Something that the client passed does not fit; the message says what would. `place` is where it stands in the document. */
export function badUserInput(message: string, place?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: place ?? null, extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } })
}

/** A name that several agents bear, with the slugs that tell them apart. */
export function ambiguousName(slugs: readonly string[]): GraphQLError {
  return coded('AMBIGUOUS_NAME', `Several agents bear this name: pass one of the slugs ${slugs.join(', ')}.`, { slugs })
}

/** Something that must be there is gone, for instance withdrawn between two statements of a query. */
export function notFound(): GraphQLError {
  return coded('NOT_FOUND', 'What this belongs to is no longer in the archive: ask again.')
}

/** A query that asks for more than a limit allows, with the figure and the limit; a null figure was not counted to its end. */
export function queryTooComplex(
  message: string,
  figures: { limit: string; allowed: number; found: number | null },
): GraphQLError {
  return coded('QUERY_TOO_COMPLEX', message, figures)
}

export function timeout(): GraphQLError {
  return coded('TIMEOUT', 'The query took too long and was stopped: ask for less.')
}

export function unavailable(): GraphQLError {
  return coded('UNAVAILABLE', 'The database cannot be reached at the moment: try again.')
}

/** Anything unexpected: what it was is logged under the id and told nobody else. */
export function internal(id: string): GraphQLError {
  return coded('INTERNAL', `Something went wrong here. It is logged as ${id}.`, { id })
}

/** The error, told as of the place in the document and the field in the answer where another one happened. */
export function placedAs(error: GraphQLError, { nodes, source, positions, path }: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    source,
    positions,
    path,
    extensions: error.extensions,
  })
}

/** Why the program cannot start or go on, in one line that says what to do. It ends with exit status 1 and no stack trace. */
export class StartupError extends Error {
  override name = 'StartupError'
}

/** A document of which no article can be read; the message says what is wrong and where, and is kept with the document. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
}
