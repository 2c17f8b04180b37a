import { StartupError } from '../errors.ts'

/** What the database refuses is told with its place; anything else stays what it is. */
export function misfit(error: unknown, place: string): unknown {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  // Data that are none, or that break a rule of the archive.
  if (typeof code !== 'string' || !/^2[23]/.test(code) || !(error instanceof Error)) return error
  return new StartupError(`${place} do not fit the archive: ${error.message}. Nothing was imported.`)
}
