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
