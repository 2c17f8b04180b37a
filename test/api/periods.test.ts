import { expect, test } from 'vitest'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadFiction(database, 24)

const LIST = 'nodes { slug startDate endDate datePrecision }'
const { data } = await ask(`{ meetings(first: 100, where: { hasDate: true }) { ${LIST} } }`)
const dated: Answer[] = data.meetings.nodes
const long = dated.find(({ datePrecision }) => datePrecision !== 'DAY')

const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** Slugs of the meetings in this range, alike by both ways to read, with its bounds written out and as variables. */
async function within(range: Record<string, string>): Promise<string[]> {
  const written = Object.entries(range).map(([bound, date]) => `${bound}: "${date}"`)
  const query = `{ meetings(first: 100, where: { date: { ${written.join(' ')} } }) { ${LIST} } }`
  const deferred = `query (${Object.keys(range).map((bound) => `$${bound}: Date`)}) {
    meetings(first: 100, where: { date: { ${Object.keys(range).map((bound) => `${bound}: $${bound}`)} } }) { ${LIST} } }`
  const answers = [(await ask(query)).data, await askCompiled(query), await askCompiled(deferred, range)]
  for (const answer of answers) expect(answer).toEqual(answers[0])
  return answers[0].meetings.nodes.map(({ slug }: Answer) => slug).sort()
}

const overlapping = (first: string, last: string) =>
  dated
    .filter(({ startDate, endDate }) => first <= last && startDate <= last && endDate >= first)
    .map(({ slug }) => slug)
    .sort()

test('a meeting that is known to the month or the year is in each range that has a day of it', async () => {
  const { slug, startDate, endDate } = long
  for (const [first, last] of [
    [startDate, startDate],
    [endDate, endDate],
    [dayAfter(startDate, 3), dayAfter(startDate, 5)],
    [dayAfter(startDate, -9), startDate],
    [dayAfter(endDate, 1), dayAfter(endDate, 9)],
  ]) {
    const found = overlapping(first, last)
    expect(await within({ gte: first, lte: last })).toEqual(found)
    expect(await within({ gt: dayAfter(first, -1), lt: dayAfter(last, 1) })).toEqual(found)
    expect(await within({ gte: dayAfter(first, -7), gt: dayAfter(first, -1), lte: last })).toEqual(found)
  }
  expect(await within({ eq: dayAfter(startDate, 4) })).toContain(slug)
  expect(await within({ eq: startDate, lte: dayAfter(endDate, 100) })).toEqual(overlapping(startDate, startDate))
})

test('a range without a day has no meeting, however long it may have been', async () => {
  const [early, late] = [dayAfter(long.startDate, 2), dayAfter(long.startDate, 6)]
  expect(await within({ gte: late, lte: early })).toEqual([])
  expect(await within({ gte: early, lt: early })).toEqual([])
  expect(await within({ gt: early, lt: dayAfter(early, 1) })).toEqual([])
  expect(await within({ eq: early, gt: early })).toEqual([])
  expect(await within({ eq: late, lte: early })).toEqual([])
})

test('the ends of the calendar are ends like others', async () => {
  expect(await within({ gte: '0001-01-01', lte: '9999-12-31' })).toEqual(dated.map(({ slug }) => slug).sort())
  expect(await within({ gt: '9999-12-31' })).toEqual([])
  expect(await within({ lt: '0001-01-01' })).toEqual([])
})
