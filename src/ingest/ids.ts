import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const random = new Uint8Array(16 * 512)
let used = random.length
let last = { msecs: 0, seq: 0 }

/**
 * A UUIDv7 (RFC 9562) that is greater than all that this process has made before: ids tell the order in which things came. Random bytes are
 * fetched for hundreds at a time, since each fetch is a system call.
 */
export function newId(): string {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  const bytes = random.subarray(used, used + 16)
  used += 16
  last = after(last, Date.now(), new DataView(bytes.buffer, bytes.byteOffset).getUint32(6))
  return v7({ random: bytes, ...last })
}

/** In a new millisecond the sequence begins anew, with room to count; in the same one, or where the clock was set back, it goes on. */
function after({ msecs, seq }: typeof last, now: number, start: number): typeof last {
  if (now > msecs) return { msecs: now, seq: start >>> 1 }
  return seq < 0xffffffff ? { msecs, seq: seq + 1 } : { msecs: msecs + 1, seq: 0 }
}
