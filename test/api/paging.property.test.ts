import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { runs } from '../support/runs.ts'

const database = await createTestDatabase()
const ask = askerOf(database)
const compiledAsk = compiledAskerOf(database)

/** The two ways in which a page is read. */
const ways = [
  ['field by field', ask],
  [
    'by one statement',
    async (query: string, variables: Record<string, unknown> = {}) => ({
      data: await compiledAsk(query, variables),
      errors: undefined,
    }),
  ],
] as const

/** Few values for many rows, so that most are equal; a third has no date. */
const dates = [null, new Date('2031-05-01'), new Date('2031-05-02')] as const
const names = ['Talks', 'talks', 'Tálks', 'Álpha', 'Zeta', '𝔊ipfel'] as const
const media = ['CALL', 'IN_PERSON', 'UNKNOWN'] as const

function meeting(index: number) {
  const date = dates[index % dates.length] ?? null
  return {
    id: randomUUID(),
    slug: `meeting-${randomUUID()}`,
    name: names[index % names.length] ?? 'Talks',
    startDate: date,
    endDate: date,
    datePrecision: date === null ? null : ('DAY' as const),
    status: 'HELD' as const,
    medium: media[index % media.length] ?? 'UNKNOWN',
    reviewState: index % 7 === 0 ? ('REJECTED' as const) : ('CONFIRMED' as const),
    updatedAt: new Date(Date.UTC(2031, 0, 1, 0, 0, index % 4)),
  }
}

const lasting = Array.from({ length: 60 }, (_, index) => meeting(index))
const globalIds = (rows: { id: string }[]) => rows.map(({ id }) => `meeting_${id}`)

beforeAll(async () => {
  await database.prisma.meeting.createMany({ data: lasting })
})

const page = `query Page($first: Int, $after: String, $last: Int, $before: String, $where: MeetingWhere, $orderBy: MeetingOrder) {
  meetings(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: $orderBy) {
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const filters = [
  { where: {}, fits: (row: (typeof lasting)[number]) => row.reviewState !== 'REJECTED' },
  {
    where: { hasDate: true },
    fits: (row: (typeof lasting)[number]) => row.reviewState !== 'REJECTED' && row.startDate !== null,
  },
  {
    where: { or: [{ medium: ['CALL'] }, { hasDate: false }], reviewState: ['CONFIRMED', 'REJECTED'] },
    fits: (row: (typeof lasting)[number]) => row.medium === 'CALL' || row.startDate === null,
  },
]

describe.each(ways)('walking a list, read %s,', (_, ask) => {
  test('sees each row that exists throughout exactly once, whatever comes and goes between the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('START_DATE', 'NAME', 'UPDATED_AT'),
        fc.constantFrom('ASC', 'DESC'),
        fc.constantFrom(...filters),
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat({ max: 40 })),
        async (field, direction, { where, fits }, size, forward, dice) => {
          const passing: ReturnType<typeof meeting>[] = []
          const seen: string[] = []
          let cursor: string | null = null
          for (let pages = 0; pages < 200; pages += 1) {
            const arrived = Array.from({ length: 3 }, () => meeting(dice.next().value as number))
            await database.prisma.meeting.createMany({ data: arrived })
            passing.push(...arrived)
            const range: Record<string, unknown> = forward
              ? { first: size, after: cursor }
              : { last: size, before: cursor }
            const { data, errors } = await ask(page, { ...range, where, orderBy: { field, direction } })
            expect(errors).toBeUndefined()
            const { nodes, pageInfo } = data.meetings
            const ids = globalIds(nodes.map((node: { id: string }) => ({ id: node.id.slice('meeting_'.length) })))
            seen.push(...(forward ? ids : ids.reverse()))
            cursor = forward ? pageInfo.endCursor : pageInfo.startCursor
            // Rows that came may go again, the one that the cursor was taken from among them.
            const gone = passing.filter(
              (row) => `meeting_${row.id}` === seen.at(-1) || (dice.next().value as number) % 2 === 0,
            )
            await database.prisma.meeting.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
            if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break
          }
          await database.prisma.meeting.deleteMany({ where: { id: { in: passing.map(({ id }) => id) } } })
          const expected = globalIds(lasting.filter(fits))
          expect(seen.filter((id) => expected.includes(id)).sort()).toEqual(expected.sort())
          expect(new Set(seen).size).toBe(seen.length)
        },
      ),
      { numRuns: runs(8, 50) },
    )
  })

  test('from either end gives the same order; rows without a date come last both ways', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const orderBy = { field: 'START_DATE', direction }
      const { data: fromStart } = await ask(page, { first: 100, orderBy })
      const { data: fromEnd } = await ask(page, { last: 100, orderBy })
      expect(fromEnd).toEqual(fromStart)
      const { data } = await ask(
        `{ meetings(first: 100, orderBy: { field: START_DATE, direction: ${direction} }) { nodes { startDate } } }`,
      )
      const known = data.meetings.nodes.map(({ startDate }: { startDate: string | null }) => startDate !== null)
      expect(known).toEqual([...known].sort((a, b) => Number(b) - Number(a)))
    }
  })

  // PostgreSQL may sort the rows for the one part of a page, before it reads the other from them.
  test.each(['nodes { id }', 'nodes { __typename }', 'edges { __typename }', 'totalCount'])(
    'from its end it has the cursors of its first and its last row, whatever else is asked for: %s',
    async (beside) => {
      const { data: all } = await ask('{ meetings(last: 5) { edges { cursor } } }')
      const cursors = all.meetings.edges.map(({ cursor }: { cursor: string }) => cursor)
      const { data } = await ask(`{ meetings(last: 5) { ${beside} pageInfo { startCursor endCursor } } }`)
      expect(data.meetings.pageInfo).toEqual({ startCursor: cursors.at(0), endCursor: cursors.at(-1) })
    },
  )

  test('hasNextPage and hasPreviousPage are facts, also between two cursors and on an empty page', async () => {
    const { data: all } = await ask(page, { first: 100 })
    const cursors: string[] = []
    for (const edge of (await ask('{ meetings(first: 100) { edges { cursor } } }')).data.meetings.edges)
      cursors.push(edge.cursor)
    expect(all.meetings.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    const between = await ask(page, { after: cursors[4], before: cursors[8], first: 100 })
    expect(between.data.meetings.nodes).toEqual(all.meetings.nodes.slice(5, 8))
    expect(between.data.meetings.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const none = await ask(page, { first: 0, after: cursors.at(-1) })
    expect(none.data.meetings).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null },
    })
    const more = await ask(page, { first: 0 })
    expect(more.data.meetings.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const last = await ask(page, { last: 2, before: cursors[1] })
    expect(last.data.meetings.nodes).toEqual(all.meetings.nodes.slice(0, 1))
    expect(last.data.meetings.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  })
})

describe('a page is refused', () => {
  const refused = async (args: string, field = 'meetings') =>
    (await ask(`{ ${field}(${args}) { nodes { id } } }`)).errors?.map(
      ({ message, extensions }) => `${extensions.code} ${message}`,
    )

  test.each([
    ['first: 2, last: 2', 'BAD_USER_INPUT Pass first or last, not both.'],
    ['first: -1', 'BAD_USER_INPUT first is -1: pass 0 to 100.'],
    ['last: 101', 'BAD_USER_INPUT last is 101: pass 0 to 100.'],
    ['after: "nonsense"', 'BAD_USER_INPUT Not a cursor of this archive: pass one as the API returned it.'],
  ])('%s', async (args, message) => {
    expect(await refused(args)).toEqual([message])
  })

  test('with a cursor of another order, or of another list', async () => {
    const { data } = await ask('{ meetings(first: 1) { pageInfo { endCursor } } }')
    const cursor = data.meetings.pageInfo.endCursor
    const message =
      'BAD_USER_INPUT This cursor belongs to another connection or order: pass one that this connection returned.'
    expect(await refused(`after: "${cursor}", orderBy: { field: NAME }`)).toEqual([message])
    expect(await refused(`after: "${cursor}"`, 'articles')).toEqual([message])
  })

  test('with a cursor that somebody made up', async () => {
    const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
    const message = ['BAD_USER_INPUT Not a cursor of this archive: pass one as the API returned it.']
    const binding = '1 Query.meetings START_DATE DESC'
    for (const values of [
      ['2031-02-30', randomUUID()],
      ['2031-02-28', "'; drop table agent"],
      [1, 2],
      [null, null],
    ]) {
      expect(await refused(`after: "${forged([binding, ...values])}"`)).toEqual(message)
    }
  })
})
