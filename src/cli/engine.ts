import { setFlagsFromString } from 'node:v8'

/** Sets V8 up for long work on many documents, before its threads start. What a version does not know it would complain of. */
export function setUpForLongWork(): void {
  // Nearly all that a document leaves behind is garbage. V8 would let it grow to several times what is in use before it looks.
  setFlagsFromString('--heap-growing-percent=40')
  // Node 20 has but one compiler that optimizes, a slow one, and turns to it soon: an eighth of all time. Later ones have another before it.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${2 ** 18}`)
}
