/** The code that Node or PostgreSQL gave an error: ECONNREFUSED, 57014. Undefined for an error without one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
