import { expect, test } from 'vitest'
import type { IncomingDocument } from '../../src/ingest/index.ts'
import { GivenUp, ReadingQueue } from '../../src/ingest/read/readingQueue.ts'

const document = (path: string, length = 1): IncomingDocument => ({ path, bytes: new Uint8Array(length) })

/** A thread that notes what it is given, and reads it as `read` says. */
function queueTo(read: (path: string, place: number, among: number) => string | Error) {
  const handed: string[] = []
  const queue = new ReadingQueue(1, async (documents) => {
    handed.push(documents.map(({ path }) => path).join(' '))
    // What comes meanwhile waits.
    await new Promise((resolve) => setTimeout(resolve, 5))
    return documents.map(({ path }, place) => {
      const reading = read(path, place, documents.length)
      if (reading instanceof Error) throw reading
      return { error: reading }
    })
  })
  const readAll = (documents: readonly IncomingDocument[]) =>
    Promise.all(documents.map((one) => queue.read(one).catch((error: Error) => `failed: ${error.message}`)))
  return { handed, readAll }
}

const told = (readings: readonly unknown[]) =>
  readings.map((one) => (typeof one === 'object' && one !== null ? Reflect.get(one, 'error') : one))

test('a thread that is free takes what waits: eight at most, and no more than 256 KiB unless one alone has more', async () => {
  const { handed, readAll } = queueTo((path) => path)
  const many = Array.from({ length: 10 }, (_, index) => document(String(index)))
  const large = [document('x', 200_000), document('y', 100_000), document('z', 300_000), document('w')]
  expect(told(await readAll([...many, ...large]))).toEqual([...many, ...large].map(({ path }) => path))
  expect(handed).toEqual(['0', '1 2 3 4 5 6 7 8', '9 x', 'y', 'z', 'w'])
})

test('of several the one that is given up is known by its place, and the others are read by themselves', async () => {
  const { handed, readAll } = queueTo((path, place) => (path === 'b' ? new GivenUp('took too long', place) : path))
  expect(told(await readAll(['first', 'a', 'b', 'c'].map((path) => document(path))))).toEqual([
    'first',
    'a',
    'took too long',
    'c',
  ])
  expect(handed).toEqual(['first', 'a b c', 'a', 'c'])
})

test('where nobody can tell which it was, each is read by itself', async () => {
  const { handed, readAll } = queueTo((path) => (path === 'b' ? new GivenUp('needed too much memory') : path))
  expect(told(await readAll(['first', 'a', 'b', 'c'].map((path) => document(path))))).toEqual([
    'first',
    'a',
    'needed too much memory',
    'c',
  ])
  expect(handed).toEqual(['first', 'a b c', 'a', 'b', 'c'])
})

test('a mistake is told to whoever asked for that document alone', async () => {
  const { readAll } = queueTo((path) => (path === 'b' ? new Error('a mistake') : path))
  expect(told(await readAll(['first', 'a', 'b', 'c'].map((path) => document(path))))).toEqual([
    'first',
    'a',
    'failed: a mistake',
    'c',
  ])
})
