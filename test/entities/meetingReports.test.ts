import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areOneMeeting, drawMeeting, groupReports, type KeyedReport } from '../../src/entities/index.ts'
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
    decidedId: null,
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

describe('a meeting of two sides', () => {
  const met = (article: string, sides: Record<string, string | null>): KeyedReport =>
    report(article, {
      participants: Object.entries(sides).map(([agentId, onBehalfOfId]) => ({
        agentId,
        role: 'ATTENDEE',
        onBehalfOfId,
      })),
    })
  const two = met('a', { varn: 'arvania', keld: 'belmora' })

  test('is not the one of the same day at which somebody stood for a third', () => {
    const three = met('b', { varn: 'arvania', keld: 'belmora', oru: 'dorn' })
    expect(grouped(two, three)).toEqual([['a-m'], ['b-m']])
    expect(grouped(two, three, met('c', { varn: 'arvania', keld: 'belmora' }))).toEqual([['a-m', 'c-m'], ['b-m']])
  })

  test('is the one at which more of these sides were, or of which it is not said for whom they met', () => {
    expect(grouped(two, met('b', { varn: 'arvania', keld: 'belmora', oru: 'belmora' }))).toHaveLength(1)
    expect(grouped(two, met('b', { varn: 'arvania', keld: 'belmora', oru: null }))).toHaveLength(1)
    expect(grouped(two, met('b', { varn: null, keld: 'union', oru: 'union' }))).toHaveLength(1)
    expect(grouped(met('a', { varn: null, keld: null }), met('b', { varn: 'a', keld: 'b', oru: 'c' }))).toHaveLength(1)
  })

  test('of more sides each report may name some', () => {
    const [one, other] = [
      met('a', { varn: 'arvania', keld: 'belmora', oru: 'dorn' }),
      met('b', { varn: 'arvania', keld: 'belmora', belo: 'sarn' }),
    ]
    expect(grouped(one, other)).toHaveLength(1)
  })
})

test('what was rejected brings nobody together', () => {
  const all = { with: ['varn', 'keld', 'oru', 'belo'] }
  const rejected = { ...all, reviewState: 'REJECTED' } as const
  const others = [report('b', { with: ['oru', 'belo'] }), report('c')] as const
  expect(grouped(...others, report('a', rejected))).toEqual([['a-m', 'b-m'], ['c-m']])
  expect(grouped(...others, report('a', all))).toHaveLength(1)
  expect(grouped(report('a', rejected), report('b', rejected))).toHaveLength(1)
})

describe('two places', () => {
  const at = (one: string, other: string) => grouped(report('a', { location: one }), report('b', { location: other }))

  test.each([
    ['Lunde', 'Lunde, Arvania'],
    ['Port Sela, D.C.', 'Port Sela DC'],
    ['Port Sela', 'Port Sela, D.C.'],
    ['Lunde', 'Lunde City'],
    ['central Lunde', 'the Grand Hotel in Lunde'],
    ['Lunde', 'the Royal Palace'],
    ['Department of State', 'Lunde'],
    ['Bern', 'Switzerland'],
    ['SAN JOSÉ', 'San Jose'],
  ])('agree: %s, %s', (one, other) => {
    expect(at(one, other)).toHaveLength(1)
    expect(at(other, one)).toHaveLength(1)
  })

  test.each([
    ['Lunde', 'New Lunde'],
    ['Lunde', 'Lundeby'],
    ['Lunde, Arvania', 'Sarn, Arvania'],
    ['the Royal Palace', 'the Grand Hotel'],
    ['the Royal Palace in Lunde', 'the Grand Hotel, Lunde'],
    ['the Grand Hotel in Lunde', 'the Grand Hotel in Sarn'],
    ['Bern, Switzerland', 'France'],
    ['Switzerland', 'France'],
  ])('contradict each other: %s, %s', (one, other) => {
    expect(at(one, other)).toHaveLength(2)
    expect(at(other, one)).toHaveLength(2)
  })

  test('contradict each other where one names another country', () => {
    expect(grouped(report('a', { location: 'Switzerland' }), report('b', { country: 'FR' }))).toHaveLength(2)
    expect(grouped(report('a', { location: 'Switzerland' }), report('b', { country: 'CH' }))).toHaveLength(1)
  })
})

describe('what was planned', () => {
  const drawn = (...[first, ...others]: [KeyedReport, ...KeyedReport[]]) => drawMeeting([first, ...others], (id) => id)
  const plan = { status: 'PLANNED', datePublished: '2031-05-01' } as const
  const statusOf = (...reports: [KeyedReport, ...KeyedReport[]]) => {
    const { status } = drawn(...reports)
    expect(drawn(...(reports.reverse() as typeof reports)).status).toBe(status)
    return status
  }

  test('has taken place or was cancelled once an article says so, be it one of the same day', () => {
    expect(statusOf(report('a', plan), report('b'))).toBe('HELD')
    expect(statusOf(report('a', { ...plan, datePublished: '2031-05-04' }), report('b'))).toBe('HELD')
    expect(statusOf(report('a', plan), report('b', { ...plan, status: 'CANCELLED' }))).toBe('CANCELLED')
  })

  test('may be planned again before its day, not after', () => {
    const cancelled = report('a', { status: 'CANCELLED', datePublished: '2031-05-01' })
    expect(statusOf(cancelled, report('b', { status: 'PLANNED', datePublished: '2031-05-02' }))).toBe('PLANNED')
    expect(statusOf(report('a'), report('b', { status: 'PLANNED', datePublished: '2031-05-05' }))).toBe('HELD')
    expect(statusOf(report('b', { status: 'PLANNED', datePublished: '2031-05-05' }))).toBe('PLANNED')
  })

  test('and with whom says nothing of who was there', () => {
    const planned = report('a', { ...plan, with: ['varn', 'keld', 'oru'] })
    const namesOf = ({ participants }: ReturnType<typeof drawn>) => participants.map(({ agentId }) => agentId)
    expect(namesOf(drawn(planned, report('b')))).toEqual(['varn', 'keld'])
    expect(namesOf(drawn(planned, report('b', plan)))).toEqual(['varn', 'keld', 'oru'])
  })
})

test('one article that reports two means two', () => {
  expect(grouped(report('a'), report('a', { key: 'n' }), report('b'))).toEqual([['a-m', 'b-m'], ['a-n']])
})

describe('what an editor decided', () => {
  const third = { startDate: '2031-05-03' }
  const fourth = { startDate: '2031-05-04' }
  const [one, other] = [{ decidedId: 'one' }, { decidedId: 'other' }]

  test('makes one of reports of different days, with those that say the same as either of them', () => {
    const reports = [report('a', { ...third, ...one }), report('b', { ...fourth, ...one })] as const
    expect(grouped(...reports, report('c', third), report('d', fourth))).toEqual([['a-m', 'b-m', 'c-m', 'd-m']])
    expect(grouped(...reports, report('c', { startDate: '2031-05-05' }))).toEqual([['a-m', 'b-m'], ['c-m']])
  })

  test('makes one of reports that contradict each other: another one is of it where it says the same as some of them', () => {
    const [lunde, sarn] = [{ location: 'Lunde' }, { location: 'Sarn' }]
    const reports = [report('a', { ...lunde, ...one }), report('b', { ...sarn, ...one })] as const
    expect(grouped(...reports, report('c', lunde), report('d', sarn))).toEqual([['a-m', 'b-m', 'c-m', 'd-m']])
    expect(grouped(...reports, report('c', { location: 'Port Sela' }))).toEqual([['a-m', 'b-m'], ['c-m']])
  })

  test('makes one of two reports of an article; a further one of it means another', () => {
    const [first, second] = [report('a', one), report('a', { ...fourth, ...one, key: 'n' })]
    expect(grouped(first, second)).toEqual([['a-m', 'a-n']])
    expect(grouped(first, report('b', { ...fourth, ...one }), report('a', { ...fourth, key: 'n' }))).toEqual([
      ['a-m', 'b-m'],
      ['a-n'],
    ])
  })

  test('keeps apart what says the same; another one is of the first of them', () => {
    expect(grouped(report('a', one), report('b', other), report('c'))).toEqual([['a-m', 'c-m'], ['b-m']])
    expect(grouped(report('b', other), report('c'), report('a', one))).toEqual([['a-m', 'c-m'], ['b-m']])
    const all = { with: ['varn', 'keld', 'oru'] }
    // Or of the one with which it has more in common.
    expect(grouped(report('a', one), report('b', { ...other, ...all }), report('c', all))).toEqual([
      ['a-m'],
      ['b-m', 'c-m'],
    ])
  })

  test('does not let what was rejected bring anybody in', () => {
    const rejected = report('a', { ...one, reviewState: 'REJECTED' })
    expect(grouped(rejected, report('b', { ...fourth, ...one }), report('c'))).toEqual([['a-m', 'b-m'], ['c-m']])
    expect(grouped(rejected, report('c'))).toEqual([['a-m', 'c-m']])
  })
})

const someReport = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    key: fc.constantFrom('m', 'n'),
    startDate: fc.constantFrom('2031-05-02', '2031-05-03'),
    location: fc.constantFrom(null, 'Lunde', 'Sarn'),
    with: fc.uniqueArray(fc.constantFrom('varn', 'keld', 'oru', 'belo'), { minLength: 2 }),
    reviewState: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'REJECTED' as const),
    decidedId: fc.constantFrom(null, null, null, 'one', 'other'),
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
        const decided = group.filter(({ decidedId }) => decidedId !== null)
        for (const one of group) {
          const others = group.filter((other) => other !== one)
          const agreeing = others.filter((other) => areOneMeeting(one, { ...other, participants: one.participants }))
          if (decided.length === 0) expect(agreeing).toEqual(others)
          if (decided.length === 0 || one.decidedId !== null) continue
          // It came by what some of them say, and no article tells of one meeting twice by itself.
          expect(agreeing).not.toEqual([])
          expect(others.filter(({ articleId }) => articleId === one.articleId)).toEqual([])
        }
        expect(new Set(decided.map(({ decidedId }) => decidedId)).size).toBeLessThan(2)
      }
      for (const meeting of ['one', 'other'])
        expect(groups.filter((group) => group.some(({ decidedId }) => decidedId === meeting)).length).toBeLessThan(2)
    }),
    { numRuns: runs(100, 2000) },
  )
})
