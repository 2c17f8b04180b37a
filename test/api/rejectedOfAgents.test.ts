import { expect, test } from 'vitest'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { fictionalDocuments, loadDocuments, reject } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadDocuments(database, fictionalDocuments(4))

const LISTS = `{ nodes {
  slug
  quotedIn(first: 100, where: $quotes) { totalCount nodes { id } }
  meetings(first: 100, where: $meetings) { totalCount nodes { id } }
} }`
const QUERY = `query ($quotes: QuoteWhere, $meetings: MeetingWhere) { people(first: 100) ${LISTS} organizations(first: 100) ${LISTS} }`

interface Lists {
  quotedIn: string[]
  meetings: string[]
}

/** By slug. Both ways to read must answer alike. */
async function lists(variables: Record<string, unknown> = {}): Promise<Record<string, Lists>> {
  const { data, errors } = await ask(QUERY, variables)
  expect(errors).toBeUndefined()
  expect(await askCompiled(QUERY, variables)).toEqual(data)
  const idsOf = ({ totalCount, nodes }: Answer): string[] => {
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ id }: Answer) => id).sort()
  }
  const agents: Answer[] = [...data.people.nodes, ...data.organizations.nodes]
  return Object.fromEntries(
    agents.map(({ slug, quotedIn, meetings }) => [slug, { quotedIn: idsOf(quotedIn), meetings: idsOf(meetings) }]),
  )
}

const FILTER = `query ($where: MeetingWhere) { meetings(first: 100, where: $where) { nodes { id } } }`

/** The meetings in which it took part, as the filter of all meetings finds them. */
async function foundByFilter(slug: string, reviewState: string[]): Promise<string[]> {
  const found = await Promise.all(
    ['all', 'any'].map(async (how) => {
      const where = { reviewState, participants: { [how]: [{ slug }] } }
      const { data } = await ask(FILTER, { where })
      expect(await askCompiled(FILTER, { where })).toEqual(data)
      return data.meetings.nodes.map(({ id }: Answer) => id).sort()
    }),
  )
  expect(found[0]).toEqual(found[1])
  return found[0]
}

test('rejected quotes that mention somebody, and rejected meetings, are found by whom they name where they are asked for', async () => {
  const before = await lists()
  expect(
    await lists({
      quotes: { reviewState: ['SUGGESTED', 'CONFIRMED'] },
      meetings: { not: { reviewState: ['REJECTED'] } },
    }),
  ).toEqual(before)
  const rejected = { quotes: { reviewState: ['REJECTED'] }, meetings: { reviewState: ['REJECTED'] } }
  const quotes = await database.prisma.quote.findMany({ select: { id: true } })
  const meetings = await database.prisma.meeting.findMany({ select: { id: true } })
  await reject(database, { quotes: quotes.map(({ id }) => id), meetings: meetings.map(({ id }) => id) })
  expect(await lists(rejected)).toEqual(before)
  const met = Object.entries(before).filter(([, { meetings: some }]) => some.length > 0)
  for (const [slug, { meetings: some }] of met.slice(0, 5)) {
    expect(await foundByFilter(slug, ['REJECTED'])).toEqual(some)
    expect(await foundByFilter(slug, ['SUGGESTED', 'CONFIRMED'])).toEqual([])
  }
  const found = Object.values(before)
  expect(found.some(({ quotedIn }) => quotedIn.length > 0)).toBe(true)
  expect(found.some(({ meetings: some }) => some.length > 0)).toBe(true)
  for (const one of Object.values(await lists())) expect(one).toEqual({ quotedIn: [], meetings: [] })
})
