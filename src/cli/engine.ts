import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** The two halves of the nursery, in bytes: half of what Node 20 lets it grow to. */
const NURSERY = 16 * 2 ** 20
/** How often it is looked at, in milliseconds. */
const LOOK = 50

/** Sets V8 up for long work on many documents, before its threads start. What a version does not know it would complain of. */
export function setUpForLongWork(): void {
  const version = Number.parseInt(process.versions.v8, 10)
  // Nearly all that a document leaves behind is garbage. V8 would let it grow to several times what is in use before it looks.
  setFlagsFromString(`--heap-growing-percent=${version < 13 ? 40 : 20}`)
  // Node 20 has but one compiler that optimizes, a slow one, and turns to it soon: an eighth of all time. Later ones have another before it.
  if (version === 11) setFlagsFromString(`--interrupt-budget=${2 ** 18}`)
  if (version < 13) return
  // What is freed by another thread than took it stays with the process: 70 MiB of what that other compiler works with.
  setFlagsFromString('--no-maglev-destroy-on-background')
  // Half a nursery that threads begin with, in MiB: theirs do not grow either.
  setFlagsFromString('--min-semi-space-size=5')
  holdNursery()
}

/** Node 24 lets the nursery grow to 128 MiB, which makes nothing faster here. Its bound is fixed when the program starts, by how much it grows is not. */
function holdNursery(): void {
  const timer = setInterval(() => {
    const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
    if (nursery !== undefined && nursery.space_size < NURSERY) return
    setFlagsFromString('--semi-space-growth-factor=1')
    clearInterval(timer)
  }, LOOK)
  timer.unref()
}
