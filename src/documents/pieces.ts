import { UnreadableDocument } from '../errors.ts'
import { tooLarge } from './content.ts'
import { KEPT_BYTES_OF_TOO_LARGE, MAX_DOCUMENT_BYTES } from './limits.ts'

/** A piece of a stream before it knows where it stands; without a fragment it is the whole. */
export interface Piece {
  bytes: Uint8Array<ArrayBuffer>
  fragment?: string | undefined
  mediaType?: string | undefined
  refusal?: string | undefined
}

/** A document that is one piece, or its beginning and the reason where it is too large. */
export function whole({ read, length }: { read: readonly Uint8Array[]; length: number }): Piece {
  return length > MAX_DOCUMENT_BYTES
    ? { bytes: join(read, KEPT_BYTES_OF_TOO_LARGE), refusal: tooLarge('is') }
    : { bytes: join(read, length) }
}

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

/** Why a stream could not be read, where that is its own fault; throws any other error. */
export function refusalOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message
  throw error
}
