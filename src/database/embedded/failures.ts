import { StartupError } from '../../errors.ts'
import { codeOf } from '../driverErrors.ts'

/**
 * What PostgreSQL or the system wrote, as one line that says what to do.
 *
 * @param folder where the database lies, or should
 */
export function explainFailure(folder: string, output: string): StartupError {
  if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i.test(output)) {
    return new StartupError(
      `The disk of ${folder} is full: make room there, or set DATA_DIR to a folder on another disk.`,
    )
  }
  if (/Read-only file system|EROFS|Permission denied|EACCES|EPERM/i.test(output)) {
    return new StartupError(
      `The data folder ${folder} cannot be written by this user: give it to them, or set DATA_DIR to another folder.`,
    )
  }
  if (/ENOENT|ENOEXEC|cannot execute|Exec format|error while loading shared libraries/i.test(output)) {
    return new StartupError(
      `The embedded PostgreSQL does not run on this system (${lastLine(output)}): set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  return new StartupError(
    `The embedded PostgreSQL did not start: ${lastLine(output)} (all of it: ${folder}/postgres.log)`,
  )
}

/** The same for an error that a call of the file system has thrown; any other error is given back as it is. */
export function explainSystemError(folder: string, error: unknown): unknown {
  const isOfTheDisk = /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)$/.test(codeOf(error) ?? '')
  return isOfTheDisk ? explainFailure(folder, String(error)) : error
}

function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  const telling = lines.filter((line) => /FATAL|PANIC|[Ee]rror/.test(line))
  const last = telling.at(-1) ?? lines.filter((line) => line !== '').at(-1) ?? 'it said nothing'
  return last.replace(/^.*?(?:FATAL|PANIC):\s*/, '')
}
