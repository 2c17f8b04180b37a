import type { Database } from '../../src/database/index.ts'
import { exportArchive, importArchive } from '../../src/exchange/index.ts'

/** What `onrecord export` writes. */
export async function exportOf(database: Database): Promise<string> {
  const parts: string[] = []
  await exportArchive(database, async (lines) => {
    parts.push(lines)
  })
  return parts.join('')
}

export function importText(database: Database, text: string | Uint8Array): Promise<unknown> {
  return importArchive(database, chunksOf(typeof text === 'string' ? new TextEncoder().encode(text) : text))
}

/** In pieces that end anywhere, within a character too. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 4093) yield bytes.subarray(start, start + 4093)
}

export function linesOf(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
