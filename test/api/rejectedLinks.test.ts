import { beforeEach, describe, expect, test } from 'vitest'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction, reject, reopen } from '../support/fiction.ts'

const database = await createTestDatabase()
const { prisma } = database
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadFiction(database, 4)

/** The second piece of an utterance, said on another day than that of its article, and naming somebody. */
const pieces = await prisma.quote.findMany({
  where: { isCurrent: true, continuesId: { not: null }, mentions: { some: { isCurrent: true } } },
  include: { meeting: true, article: true, mentions: { where: { isCurrent: true } } },
})
const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10)
const piece = pieces.find(({ date, article }) => day(date) !== day(article.datePublished))
if (piece?.meeting == null || piece.continuesId === null) throw new Error('nothing to test with')
const { id, meeting, article, continuesId: before, mentions } = piece

beforeEach(() => reopen(database))

/** Both ways to read must answer alike, the general one in so many statements. */
async function told(query: string, statements: number): Promise<Answer> {
  const { data, errors, statements: taken } = await ask(query)
  expect(errors).toBeUndefined()
  expect(await askCompiled(query)).toEqual(data)
  expect(taken).toBe(statements)
  return data
}

describe('what an editor rejected', () => {
  const linksOf = async () => {
    const { node } = await told(
      `{ node(id: "quote_${id}") { ... on Quote { date meeting { slug } continues { id } } } }`,
      3,
    )
    return [node.date, node.meeting?.slug ?? null, node.continues?.id ?? null]
  }
  const [whole, onItsDay] = [[day(piece.date), meeting.slug, `quote_${before}`], day(article.datePublished)]

  test('a meeting is none of a quote that counts, nor is its day', async () => {
    expect(await linksOf()).toEqual(whole)
    await reject(database, { meetings: [meeting.id] })
    expect(await linksOf()).toEqual([onItsDay, null, `quote_${before}`])
  })

  test('a quote that was rejected as well still tells where it would have been said, and after what', async () => {
    await reject(database, { meetings: [meeting.id], quotes: [id, before] })
    expect(await linksOf()).toEqual(whole)
  })

  test('a quote is not what another one continues, as it is continued by none', async () => {
    await reject(database, { quotes: [before] })
    expect(await linksOf()).toEqual([day(piece.date), meeting.slug, null])
    await reopen(database)
    await reject(database, { quotes: [id] })
    const { node } = await told(`{ node(id: "quote_${before}") { ... on Quote { continuedBy { id } } } }`, 2)
    expect(node.continuedBy).toBeNull()
  })

  test('a quote is not the one around a mention', async () => {
    const around = async () => {
      const { node } = await told(
        `{ node(id: "mention_${mentions[0]?.id}") { ... on Mention { passage { exact } quote { id } } } }`,
        2,
      )
      return node.quote
    }
    expect(await around()).toEqual({ id: `quote_${id}` })
    await reject(database, { quotes: [id] })
    expect(await around()).toBeNull()
  })

  test('a meeting that is rejected still has the quotes in it that count, and the rejected ones where they are asked for', async () => {
    const quotes = async () => {
      const query = `{ meeting(by: { id: "meeting_${meeting.id}" }) {
        counting: quotes(first: 100) { nodes { id } } rejected: quotes(where: { reviewState: [REJECTED] }) { nodes { id } } } }`
      const { counting, rejected } = (await told(query, 3)).meeting
      return [counting.nodes.length, rejected.nodes.map((quote: Answer) => quote.id)]
    }
    const [all] = await quotes()
    await reject(database, { meetings: [meeting.id], quotes: [id] })
    expect(await quotes()).toEqual([all - 1, [`quote_${id}`]])
  })

  test('a meeting that is rejected as a whole has its rejected participants, another one has not', async () => {
    const participants = async () => {
      const query = `{ meetings(first: 1, where: { reviewState: [CONFIRMED, SUGGESTED, REJECTED], search: "${meeting.location}" }) {
        nodes { slug participants { totalCount nodes { slug } } } } }`
      const { nodes } = (await told(query, 3)).meetings
      expect(nodes[0].slug).toBe(meeting.slug)
      expect(nodes[0].participants.totalCount).toBe(nodes[0].participants.nodes.length)
      return nodes[0].participants.totalCount
    }
    expect(await participants()).toBe(2)
    await prisma.meetingParticipant.updateMany({
      where: { meetingId: meeting.id },
      data: { reviewState: 'REJECTED' },
    })
    expect(await participants()).toBe(0)
    await reject(database, { meetings: [meeting.id] })
    expect(await participants()).toBe(2)
  })
})
