import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areOneMeeting, groupReports, type KeyedReport } from '../../src/entities/index.ts'
import { runs } from '../support/runs.ts'

function report(article: string, told: Partial<KeyedReport> & { with?: string[] } = {}): KeyedReport {
  const { with: names = ['varn', 'keld'], ...fields } = told
  return {
    id: `${article}-${fields.key ?? 'm'}`,
    articleId: article,
    articleKey: article,
    key: 'm',
    datePublished: '2031-05-04',
    name: null,
    startDate: '2031-05-03',
    endDate: null,
    datePrecision: 'DAY',
    status: 'HELD',
    medium: 'IN_PERSON',
    location: null,
    country: null,
    confidence: null,
    reviewState: 'CONFIRMED',
    participants: names.map((agentId) => ({ agentId, role: 'ATTENDEE', onBehalfOfId: null })),
    ...fields,
  }
}

const grouped = (...reports: KeyedReport[]) => groupReports(reports).map((group) => group.map(({ id }) => id))

test('reports of one day and two common participants are of one meeting', () => {
  expect(grouped(report('a'), report('b'), report('c', { startDate: '2031-05-02' }))).toEqual([['a-m', 'b-m'], ['c-m']])
})

test('a report that names more joins those that have nobody in common', () => {
  const all = report('b', { with: ['varn', 'keld', 'oru', 'belo'] })
  expect(grouped(report('a'), all, report('c', { with: ['oru', 'belo'] }))).toEqual([['a-m', 'b-m', 'c-m']])
})

test('of two places there are two meetings, and a report without a place is of one of them only', () => {
  const [lunde, sarn, nowhere] = [report('a', { location: 'Lunde' }), report('b', { location: 'Sarn' }), report('c')]
  expect(grouped(lunde, sarn, nowhere)).toEqual([['a-m', 'c-m'], ['b-m']])
})

test('one article that reports two means two', () => {
  expect(grouped(report('a'), report('a', { key: 'n' }), report('b'))).toEqual([['a-m', 'b-m'], ['a-n']])
})

const someReport = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    key: fc.constantFrom('m', 'n'),
    startDate: fc.constantFrom('2031-05-02', '2031-05-03'),
    location: fc.constantFrom(null, 'Lunde', 'Sarn'),
    with: fc.uniqueArray(fc.constantFrom('varn', 'keld', 'oru', 'belo'), { minLength: 2 }),
  })
  .map(({ article, ...told }) => report(article, told))
const reports = fc.uniqueArray(someReport, { maxLength: 10, selector: ({ id }) => id })

test('the groups depend on the reports alone, and none holds what contradicts itself', () => {
  const shuffled = reports.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const groups = groupReports(all)
      expect(groupReports(other)).toEqual(groups)
      expect(groups.flat()).toHaveLength(all.length)
      for (const group of groups) {
        for (const one of group) {
          for (const another of group) {
            if (one !== another) {
              expect(areOneMeeting(one, { ...another, participants: one.participants })).toBe(true)
            }
          }
        }
      }
    }),
    { numRuns: runs(100, 2000) },
  )
})
