import { UnreadableDocument } from '../errors.ts'
import { type Begun, join } from './chunks.ts'
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
export function whole({ read, length }: Begun): Piece {
  return length > MAX_DOCUMENT_BYTES
    ? { bytes: join(read, KEPT_BYTES_OF_TOO_LARGE), refusal: tooLarge('is') }
    : { bytes: join(read, length) }
}

/** Why a stream could not be read, where that is its own fault; throws any other error. */
export function refusalOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message
  throw error
}
