import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { chooseEncoding } from './encoding.ts'

/** In bytes. Below it a packet is saved by nobody. */
const WORTH_IT = 1_024

const compress = promisify(gzip)

/** The body compressed where the client takes that and it pays; else null. */
export async function compressed(body: string, acceptEncoding: string | null): Promise<Uint8Array<ArrayBuffer> | null> {
  if (chooseEncoding(acceptEncoding, ['gzip']) !== 'gzip' || Buffer.byteLength(body) < WORTH_IT) return null
  return compress(body)
}
