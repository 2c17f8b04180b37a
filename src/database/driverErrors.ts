import { StartupError } from '../errors.ts'

/** The code that Node or PostgreSQL gave an error: ECONNREFUSED, 57014. Undefined for an error without one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

// PostgreSQL's classes 08 (connection), 53 (no resources, too many connections), 57P (shut down, starting), 3D (database
// gone) and 28 (not let in), and Node's errors of the network.
const connectionCodes = /^(08|53|57P|3D|28)|^E(?!RR_)[A-Z_]+$/
// Those of pg itself have no code.
const connectionMessages = /connect|read timeout|pool after calling end|not queryable/i

/** Whether an error says that the database cannot be reached or has gone away, whatever the statement was. */
export function isConnectionFailure(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return connectionCodes.test(code)
  return error instanceof Error && connectionMessages.test(error.message)
}

/**
 * Where the database has gone in the midst of some work, one line that says so; any other error is given back as it is. Errors of files have codes
 * like those of the network, and a path.
 */
export function explainLoss(description: string, error: unknown): unknown {
  if (!(error instanceof Error) || 'path' in error || !isConnectionFailure(error)) return error
  return new StartupError(
    `The database ${description} was lost in the midst of this: ${error.message}. What is recorded stays; once it answers again, the same command goes on.`,
  )
}
