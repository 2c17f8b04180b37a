import { expect, test } from 'vitest'
import { mergeAgents, splitMerged } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

test('mentions of two who stand in one article keep their ids when the two are merged and split', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const mentions = () =>
    database.prisma.mention.findMany({
      select: { id: true, passageStart: true, agent: { select: { slug: true } } },
      orderBy: { id: 'asc' },
    })
  const before = await mentions()
  await mergeAgents(database, 'ilsa-varn', 'tomas-keld')
  const merged = await mentions()
  expect(merged.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(merged.map(({ agent }) => agent.slug)).not.toContain('tomas-keld')
  await splitMerged(database, 'tomas-keld')
  expect(await mentions()).toEqual(before)
  expect(await outdated(database)).toEqual([])
})
