import { beforeAll, expect, test, vi } from 'vitest'
import { edited, ingestText, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { onrecordHere } from './onrecord.ts'

const database = await createTestDatabase()
const A = '2031-05-04-varn-receives-keld'
const B = '2031-05-03-varn-receives-keld'

beforeAll(async () => {
  await ingestText(database, 'one.txt', VISIT, VISIT_ANNOTATIONS)
  const other = edited(VISIT_ANNOTATIONS, ({ meetings }) =>
    Object.assign(meetings[0] ?? {}, { startDate: '2031-05-03' }),
  )
  await ingestText(database, 'two.txt', VISIT.replace('a passer-by', 'somebody'), other)
  vi.stubEnv('DATABASE_URL', database.url)
  return () => {
    vi.unstubAllEnvs()
  }
})

test('meetings are merged and split by their slugs', async () => {
  expect(await onrecordHere('merge', A, B)).toMatchObject({
    status: 0,
    told: `Varn receives Keld, 2031-05-03 (${B}) is Varn receives Keld, 2031-05-04 (${A}).\n`,
  })
  expect(await onrecordHere('split', B)).toMatchObject({
    status: 0,
    told: `Varn receives Keld, 2031-05-03 (${B}) is another meeting again.\n`,
  })
})

test('what is of two kinds, or of none, is told in a line', async () => {
  expect(await onrecordHere('merge', A, 'ilsa-varn')).toMatchObject({
    status: 1,
    told: `"${A}" is a meeting, "ilsa-varn" is not: they cannot be one.\n`,
  })
  expect(await onrecordHere('merge', A, 'nothing')).toMatchObject({
    status: 1,
    told: 'There is no person, organization or meeting "nothing".\n',
  })
  await database.prisma.meeting.update({ where: { slug: B }, data: { slug: 'tomas-keld' } })
  expect(await onrecordHere('split', 'tomas-keld')).toMatchObject({
    status: 1,
    told: '"tomas-keld" is the slug of a person or organization, and of a meeting: say which by --kind agent or --kind meeting.\n',
  })
})
