import { GraphQLError } from 'graphql'

/** The codes that `extensions.code` may hold; docs/errors.md says what each means to a client. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS_NAME'
  | 'NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'

function coded(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** Something that the client passed does not fit; the message says what would. */
export function badUserInput(message: string): GraphQLError {
  return coded('BAD_USER_INPUT', message)
}

/** A name that several agents bear, with the slugs that tell them apart. */
export function ambiguousName(slugs: readonly string[]): GraphQLError {
  return coded('AMBIGUOUS_NAME', `Several agents bear this name: pass one of the slugs ${slugs.join(', ')}.`, { slugs })
}

/** Something that must be there is gone, for instance withdrawn between two statements of a query. */
export function notFound(): GraphQLError {
  return coded('NOT_FOUND', 'What this belongs to is no longer in the archive: ask again.')
}

/** A query that asks for more than a limit allows, with the figure and the limit. */
export function queryTooComplex(
  message: string,
  figures: { limit: string; allowed: number; found: number },
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

/** Why the program cannot start or go on, in one line that says what to do. It ends with exit status 1 and no stack trace. */
export class StartupError extends Error {
  override name = 'StartupError'
}
