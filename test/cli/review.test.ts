import { beforeAll, expect, test, vi } from 'vitest'
import { globalId } from '../../src/resolvers/ids.ts'
import { ingestText, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { onrecordHere } from './onrecord.ts'

const database = await createTestDatabase()
const { prisma } = database

beforeAll(async () => {
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  vi.stubEnv('DATABASE_URL', database.url)
  return () => {
    vi.unstubAllEnvs()
  }
})

const quote = async () => globalId('Quote', (await prisma.quote.findFirstOrThrow({ where: { kind: 'INDIRECT' } })).id)
const meeting = async () => globalId('Meeting', (await prisma.meeting.findFirstOrThrow()).id)
const article = async () => (await prisma.article.findFirstOrThrow()).slug
const states = async () => [
  (await prisma.quote.findFirstOrThrow({ where: { kind: 'INDIRECT' } })).reviewState,
  (await prisma.meeting.findFirstOrThrow()).reviewState,
]

test('claims are rejected, confirmed and reopened by the ids of the API, and shown to whoever does so', async () => {
  expect(await onrecordHere('reject', await quote(), await meeting(), await quote())).toEqual({
    status: 0,
    out: '',
    told: 'Rejected: Tomas Keld: Belmora was ready (1 article)\nRejected: Varn receives Keld, 2031-05-04 (1 article)\n',
  })
  expect(await states()).toEqual(['REJECTED', 'REJECTED'])
  expect(await onrecordHere('confirm', await meeting(), '--article', await article())).toMatchObject({
    status: 0,
    told: 'Confirmed: Varn receives Keld, 2031-05-04 (1 article)\n',
  })
  expect(await states()).toEqual(['REJECTED', 'CONFIRMED'])
  expect(await onrecordHere('reopen', await quote())).toMatchObject({ status: 0 })
  // An editor's file says so: that is what it is without the decision.
  expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED'])
})

test('what cannot be decided on is told in a line, with exit status 1, and changes nothing', async () => {
  const other = globalId('Article', (await prisma.article.findFirstOrThrow()).id)
  const nobody = globalId('Quote', '01990000-0000-7000-8000-000000000000')
  const refused: [string[], string][] = [
    [['quote-1'], '"quote-1" is no id: pass one as the API gives it, such as quote_….\n'],
    [
      [other],
      `"${other}" cannot be reviewed. Pass ids of quotes, meetings or roles: quote_…, meeting_…, membership_….\n`,
    ],
    [[await quote(), nobody], 'There is no quote 01990000-0000-7000-8000-000000000000. Nothing was changed.\n'],
    [
      [await meeting(), '--article', 'none'],
      `Article "none" reports no ${(await meeting()).replace('_', ' ')}. Nothing was changed.\n`,
    ],
    [
      [await quote(), '--article', 'none'],
      '--article is for meetings: quotes are of one article, and roles of all that cite them.\n',
    ],
  ]
  for (const [parameters, told] of refused)
    expect(await onrecordHere('reject', ...parameters)).toEqual({ status: 1, out: '', told })
  expect(await states()).toEqual(['CONFIRMED', 'CONFIRMED'])
})
