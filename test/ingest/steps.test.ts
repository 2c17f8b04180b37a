import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Step, workTogether } from '../../src/ingest/steps.ts'

/** So long that a test which waits for it fails. */
const FOREVER = 3_600_000
const nothingMore = () => false

/** Work that takes from a heap; what it has taken is handed on. */
function taking(heap: number[], onTaken: (taken: number) => void = () => {}) {
  return async () => {
    await sleep(1)
    const taken = heap.shift()
    if (taken !== undefined) onTaken(taken)
    return taken === undefined ? 0 : 1
  }
}

test('steps go on until none of them finds anything, whichever leads to which', async () => {
  const written = [3, 2, 1]
  const read: number[] = []
  const rewritten: number[] = []
  const writing = new Step({
    work: taking(written, (one) => read.push(one)),
    pause: FOREVER,
  })
  // Whatever is above one is written once more, less by one.
  const reading = new Step({
    work: taking(read, (one) => (one > 1 ? written.push(one - 1) : rewritten.push(one))),
    pause: FOREVER,
  })
  writing.leadsTo.push(reading)
  reading.leadsTo.push(writing)
  expect(await workTogether([writing, reading], nothingMore, undefined)).toBe(12)
  expect(rewritten).toEqual([1, 1, 1])
})

test('a patient step lets others go on, and does not wait out its pause when they have ended', async () => {
  const made = [1, 2, 3, 4, 5]
  const found: number[] = []
  const drawn: number[] = []
  const making = new Step({ work: taking(made, (one) => found.push(one)), pause: FOREVER })
  const drawing = new Step({
    work: async () => {
      const some = found.splice(0).length
      if (some > 0) drawn.push(some)
      return some
    },
    full: 100,
    pause: FOREVER,
    isPatient: true,
  })
  making.leadsTo.push(drawing)
  await workTogether([making, drawing], nothingMore, undefined)
  expect(drawn).toEqual([5])
})

test('a reserve begins when another leads to it, and is done with where none does', async () => {
  const [made, found, rest]: [number[], number[], number[]] = [[1, 2], [3], [4]]
  const making = new Step({ work: taking(made), pause: FOREVER })
  const looks: string[] = []
  const reserve = (name: string, heap: number[]) => {
    const take = taking(heap)
    const work = () => {
      looks.push(name)
      return take()
    }
    return new Step({ work, pause: FOREVER, isReserve: true })
  }
  const [called, uncalled] = [reserve('called', found), reserve('uncalled', rest)]
  making.leadsTo.push(called)
  expect(await workTogether([making, called, uncalled], nothingMore, undefined)).toBe(3)
  expect(new Set(looks)).toEqual(new Set(['called']))
  expect(rest).toEqual([4])
})

test('while more is coming it looks again after its pause, and once more after that is over', async () => {
  const heap: number[] = []
  let isMoreComing = true
  const working = workTogether([new Step({ work: taking(heap), pause: 5 })], () => isMoreComing, undefined)
  await sleep(20)
  heap.push(1)
  await sleep(30)
  expect(heap).toEqual([])
  heap.push(2, 3)
  isMoreComing = false
  expect(await working).toBe(3)
})

test('a failure ends the others after what they have at hand, and is told then', async () => {
  let isAtWork = false
  const failing = new Step({ work: () => Promise.reject(new Error('the disk is gone')), pause: FOREVER })
  const slow = new Step({
    work: async () => {
      isAtWork = true
      await sleep(30)
      isAtWork = false
      return 1
    },
    pause: FOREVER,
  })
  await expect(workTogether([slow, failing], nothingMore, undefined)).rejects.toThrow('the disk is gone')
  expect(isAtWork).toBe(false)
})

test('it can be stopped: what is left stays', async () => {
  const heap = Array.from({ length: 1000 }, (_, index) => index)
  const stop = new AbortController()
  const working = workTogether([new Step({ work: taking(heap), pause: FOREVER })], nothingMore, stop.signal)
  await sleep(20)
  stop.abort()
  const done = await working
  expect(done).toBeGreaterThan(0)
  expect(done + heap.length).toBe(1000)
})
