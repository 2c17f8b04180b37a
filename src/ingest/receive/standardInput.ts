/** What is named for standard input. */
export const STANDARD_INPUT = '-'

/** The path of what comes through it. */
export const STANDARD_INPUT_PATH = 'standard-input'

/** Whether a document, or the feed or NDJSON that held it, came through standard input. */
export function isFromStandardInput(path: string): boolean {
  return path === STANDARD_INPUT_PATH || path.startsWith(`${STANDARD_INPUT_PATH}#`)
}
