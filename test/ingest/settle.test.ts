import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Database } from '../../src/database/index.ts'
import { settle } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()
const { prisma } = database
await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)

/** A database of which the next recording fails, and none after it. */
function failingOnce({ transaction }: Database): Pick<Database, 'transaction'> {
  let isToFail = true
  return {
    transaction: (work, options) => {
      // Recording alone does not wait for the disk here.
      if (options?.isDurable !== false || !isToFail) return transaction(work, options)
      isToFail = false
      return Promise.reject(new Error('the disk is gone'))
    },
  }
}

async function makePending() {
  const { id } = await prisma.article.findFirstOrThrow()
  await prisma.pendingArticle.create({ data: { articleId: id, step: 'RESOLVE' } })
}

test('a failure of one step is told, though another step had got something done', async () => {
  await makePending()
  await expect(settle(failingOnce(database))).rejects.toThrow('the disk is gone')
  expect(await prisma.pendingArticle.count()).toBe(1)
  await settle(database)
  expect(await prisma.pendingArticle.count()).toBe(0)
  expect(await outdated(database)).toEqual([])
})

/** Settles while more is coming, until that is said to be over. */
function settleWhile() {
  let isMoreComing = true
  const settled: number[] = []
  const settling = settle(database, {
    isMoreComing: () => isMoreComing,
    onProgress: (articles) => settled.push(articles),
  })
  const end = () => {
    isMoreComing = false
    return settling
  }
  return { settled, end }
}

test('it goes on until no more is coming, and takes what came meanwhile', async () => {
  const { settled, end } = settleWhile()
  await makePending()
  await end()
  expect([settled, await prisma.pendingArticle.count()]).toEqual([[1], 0])
})

test('where articles come slowly, none waits for others longer than half a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { settled, end } = settleWhile()
  await makePending()
  await sleep(500)
  expect(settled).toEqual([])
  vi.advanceTimersByTime(30_000)
  await expect.poll(() => settled, { timeout: 20_000 }).toEqual([1])
  await end()
})
