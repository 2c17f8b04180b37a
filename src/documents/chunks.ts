/** The bytes of the chunks in one, up to this length. */
export function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let place = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - place)
    whole.set(part, place)
    place += part.length
  }
  return whole
}

/** What was taken off the beginning of a stream to look at it. */
export interface Begun {
  read: Uint8Array[]
  length: number
  /** What ended it before it was long enough. */
  failure?: unknown
}

/** A stream of which the beginning was looked at, from its beginning on. */
export async function* resume(
  { read, failure }: Begun,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* read
  if (failure !== undefined) throw failure
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

/** The chunks of a stream, until they are more than the limit. */
export async function upTo(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Begun> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return { read, length }
}
