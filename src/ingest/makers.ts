/** Who says what is said of a document: an editor in a file beside it, or an extractor and its version. */
export const SIDECAR = 'sidecar'

export function makerOf({ name, version }: { name: string; version: string }): string {
  return `${name} ${version}`
}
