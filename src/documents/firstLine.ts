import { type Begun, join } from './chunks.ts'
import { isRecord, refuseCostlyJson } from './jsonValues.ts'
import { MAX_DOCUMENT_BYTES } from './limits.ts'

const NEWLINE = 0x0a
const BLANKS = new Set([0x20, 0x09, 0x0d, NEWLINE])

/** Where in a chunk the first byte stands that is not blank; -1 where there is none. */
function firstUnblank(chunk: Uint8Array, from: number): number {
  for (let place = from; place < chunk.length; place++) if (!BLANKS.has(chunk[place] ?? NEWLINE)) return place
  return -1
}

function isJsonObject(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  try {
    refuseCostlyJson(text)
  } catch {
    // It will be refused as a line of its own, and costs too much to be sure.
    return text.trimEnd().endsWith('}')
  }
  try {
    return isRecord(JSON.parse(text))
  } catch {
    return false
  }
}

/** Whether a stream begins with an object on one line and goes on below it; with what was read to know that. */
export async function beginsLines(chunks: AsyncIterator<Uint8Array>): Promise<{ begun: Begun; isLines: boolean }> {
  const begun: Begun = { read: [], length: 0 }
  let awaited: 'first line' | 'its end' | 'second line' = 'first line'
  while (begun.length <= MAX_DOCUMENT_BYTES) {
    const next = await chunks.next()
    if (next.done === true) break
    const chunk = next.value
    const before = begun.length
    begun.read.push(chunk)
    begun.length += chunk.length
    let place = awaited === 'first line' ? firstUnblank(chunk, 0) : 0
    if (place === -1) continue
    if (awaited !== 'second line') {
      awaited = 'its end'
      const end = chunk.indexOf(NEWLINE, place)
      if (end === -1) continue
      if (!isJsonObject(join(begun.read, before + end))) break
      awaited = 'second line'
      place = end
    }
    if (firstUnblank(chunk, place) !== -1) return { begun, isLines: true }
  }
  return { begun, isLines: false }
}
