import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { type IncomingDocument, ingestAll, readerHere } from '../../src/ingest/index.ts'
import { writeMemberships } from '../../src/ingest/record/memberships.ts'
import { affectedOf, type Recording } from '../../src/ingest/record/recording.ts'
import { inTransaction } from '../../src/ingest/transaction.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { outdated } from './archive.ts'

type Role = NonNullable<Annotations['people'][number]['roles']>[number]

const ARVANIA = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE', country: 'AV' } as const

/** A document in which somebody is President of Arvania, with or without an editor's word for it. */
function telling(path: string, name: string, what: string, role: Partial<Role> | null): IncomingDocument {
  const text = `date 2031-05-05 ${path}\n\nPresident ${name} of Arvania ${what}.`
  const annotations = {
    people: [
      {
        key: 'varn',
        name,
        names: [name],
        roles: [{ role: 'President', organization: 'arvania', evidence: [{ exact: `President ${name}` }], ...role }],
      },
    ],
    organizations: [ARVANIA],
    quotes: [],
    meetings: [],
  }
  return {
    path,
    bytes: new TextEncoder().encode(text),
    sidecar: role === null ? undefined : { path: `${path}.annotations.json`, text: JSON.stringify(annotations) },
  }
}

/** All of them in one run: they are resolved, and then recorded, together. */
async function ingestTogether(database: TestDatabase, ...documents: IncomingDocument[]) {
  await ingestAll(
    database,
    (async function* () {
      yield* documents
    })(),
    { reader: readerHere({}, undefined) },
    {},
  )
  expect(await outdated(database)).toEqual([])
}

test('a role goes with its words into the next version, also where they mean somebody else by then', async () => {
  const database = await createTestDatabase()
  // Two have the surname, so who it means is not known: somebody of that name.
  await ingestTogether(
    database,
    telling('one.txt', 'Varn', 'sang', {}),
    telling('ilsa.txt', 'Ilsa Varn', 'slept', {}),
    telling('oden.txt', 'Oden Varn', 'slept', {}),
  )
  const told = async () => {
    const memberships = await database.prisma.membership.findMany({
      include: { person: { include: { agent: true } }, citations: true },
    })
    return memberships
      .map(({ person, citations }) => [person.agent.name, citations.filter(({ isCurrent }) => isCurrent).length])
      .sort()
  }
  expect(await told()).toEqual([
    ['Ilsa Varn', 1],
    ['Oden Varn', 1],
    ['Varn', 1],
  ])
  // Six more articles make clear who is meant, and come together with the next version.
  await ingestTogether(
    database,
    telling('one.txt', 'Varn', 'sang twice', {}),
    ...[2, 3, 4, 5, 6, 7].map((number) => telling(`${number}.txt`, 'Ilsa Varn', `sang song ${number}`, {})),
  )
  expect(await told()).toEqual([
    ['Ilsa Varn', 8],
    ['Oden Varn', 1],
  ])
})

test('what only goes on from an earlier version does not put back the date that another article tells anew', async () => {
  const database = await createTestDatabase()
  await ingestTogether(database, telling('editor.txt', 'Ilsa Varn', 'sang', { startDate: '2020' }))
  await ingestTogether(database, telling('left.txt', 'Ilsa Varn', 'spoke', {}))
  await ingestTogether(
    database,
    telling('editor.txt', 'Ilsa Varn', 'sang', { startDate: '2021' }),
    telling('left.txt', 'Ilsa Varn', 'spoke again', null),
  )
  expect(await database.prisma.membership.findMany()).toMatchObject([{ startDate: new Date('2021-01-01') }])
})

test('what goes on from an earlier version, read before another tells its dates anew, leaves them', async () => {
  const database = await createTestDatabase()
  await ingestTogether(database, telling('editor.txt', 'Ilsa Varn', 'sang', { startDate: '2021' }))
  const { id, personId, organizationId, role, confidence, reviewState } =
    await database.prisma.membership.findFirstOrThrow()
  const { id: articleId, currentDocumentId } = await database.prisma.article.findFirstOrThrow()
  const stale = {
    personId,
    organizationId,
    role,
    confidence,
    reviewState,
    startDate: '2020-01-01',
    endDate: '2020-12-31',
  }
  const write = (isKept: boolean) =>
    inTransaction(database, (tx) => {
      const recording: Recording = {
        tx,
        articleId,
        documentId: currentDocumentId ?? '',
        datePublished: '2031-05-05',
        affected: affectedOf({}),
        rows: new Map(),
        changed: false,
      }
      return writeMemberships(tx, [
        { recording, claims: [{ ...stale, passages: [], isKept }], previous: [], isRenamed: false },
      ])
    })
  const dates = async () => {
    const { startDate, endDate } = await database.prisma.membership.findUniqueOrThrow({ where: { id } })
    return [startDate?.toISOString().slice(0, 10), endDate?.toISOString().slice(0, 10)]
  }
  // An end was not told: it is added.
  expect([...(await write(true)).values()]).toEqual([id])
  expect(await dates()).toEqual(['2021-01-01', '2020-12-31'])
  // Where it is told anew, the last word holds.
  await write(false)
  expect(await dates()).toEqual(['2020-01-01', '2020-12-31'])
})
