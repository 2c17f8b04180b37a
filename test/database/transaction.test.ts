import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()

await database.transaction((tx) => tx.run(sql`CREATE TABLE shelf (place int PRIMARY KEY)`))

const put = (place: number) => sql`INSERT INTO shelf (place) VALUES (${place}::int)`
const places = async () => {
  const rows = await database.transaction((tx) =>
    tx.rows<{ place: number }>(sql`SELECT place FROM shelf ORDER BY place`),
  )
  return rows.map(({ place }) => place)
}

test('statements that nobody waits for are done in their order, before those that come after them', async () => {
  const seen = await database.transaction(async (tx) => {
    tx.send(put(1))
    tx.send(sql`UPDATE shelf SET place = 2 WHERE place = 1`)
    return tx.rows(sql`SELECT place FROM shelf`)
  })
  expect(seen).toEqual([{ place: 2 }])
  expect(await places()).toEqual([2])
})

test('where one of them fails nothing of the transaction remains, and its reason is told', async () => {
  const work = database.transaction(async (tx) => {
    tx.send(put(3))
    tx.send(put(2))
  })
  await expect(work).rejects.toMatchObject({ code: '23505' })
  expect(await places()).toEqual([2])
})

test('its reason is told also where the statements behind it fail because of it', async () => {
  const work = database.transaction(async (tx) => {
    tx.send(put(2))
    await tx.run(put(4))
  })
  await expect(work).rejects.toMatchObject({ code: '23505' })
  expect(await places()).toEqual([2])
})

test('a failure that the work passes over is none the less one of the transaction', async () => {
  const work = database.transaction(async (tx) => {
    await tx.run(put(2)).catch(() => {})
  })
  await expect(work).rejects.toThrow('a transaction of which a statement failed was to be committed')
})

test('connections are as good as new after failures', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      database.transaction((tx) => tx.run(put(10 + (index % 5)))).catch(() => {}),
    ),
  )
  expect(await places()).toEqual([2, 10, 11, 12, 13, 14])
})
