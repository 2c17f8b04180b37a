import { groupBy } from '../groups.ts'
import { byCodeUnits } from './fold.ts'
import { areOneMeeting, type MeetingReport } from './meetings.ts'
import { differInSides } from './sides.ts'
import { Unions } from './unions.ts'

/** A report with what is the same of it in every archive. */
export interface KeyedReport extends MeetingReport {
  articleKey: string
  /** Within the article's annotations. */
  key: string
}

const inOrder = (a: KeyedReport, b: KeyedReport) =>
  byCodeUnits(a.datePublished, b.datePublished) || byCodeUnits(a.articleKey, b.articleKey) || byCodeUnits(a.key, b.key)

/**
 * Which reports are of one meeting; every report is in exactly one group. Groups grow from the reports that have most participants in
 * common, and two of them become one only if none of their reports contradict each other (see `areOneMeeting`) and no article reports twice.
 * Depends on the set of reports alone.
 */
export function groupReports<Report extends KeyedReport>(reports: readonly Report[]): Report[][] {
  const sorted = [...reports].sort(inOrder)
  const days = groupBy(sorted, ({ medium, startDate, endDate, datePrecision }) =>
    [medium, startDate, endDate, datePrecision].join('|'),
  )
  const groups = [...days.values()].flatMap((day) => groupDay(day))
  return groups.sort((a, b) => (a[0] && b[0] ? inOrder(a[0], b[0]) : 0))
}

function groupDay<Report extends KeyedReport>(reports: readonly Report[]): Report[][] {
  const unions = new Unions(reports.length)
  const groups = new Map<number, Report[]>(reports.map((report, index) => [index, [report]]))
  for (const [a, b] of pairsOf(reports)) {
    const [one, other] = [unions.of(a), unions.of(b)]
    const [ofOne, ofOther] = [groups.get(one) ?? [], groups.get(other) ?? []]
    if (one === other || !ofOne.every((report) => ofOther.every((another) => agree(report, another)))) continue
    // What was rejected brings nobody together.
    const isSaid = [reports[a], reports[b]].every((report) => report?.reviewState !== 'REJECTED')
    if (!isSaid && [ofOne, ofOther].every((group) => group.some(({ reviewState }) => reviewState !== 'REJECTED')))
      continue
    unions.join(one, other)
    groups.delete(Math.max(one, other))
    groups.set(Math.min(one, other), [...ofOne, ...ofOther].sort(inOrder))
  }
  return [...groups.values()]
}

/** As of one meeting but for the participants in common: another report may name both of theirs. */
function agree(one: KeyedReport, other: KeyedReport): boolean {
  if (differInSides(one.participants, other.participants)) return false
  return areOneMeeting(one, { ...other, participants: one.participants })
}

/** Reports that are of one meeting by themselves, those with most participants in common first, and those of which one was rejected last. */
function pairsOf(reports: readonly KeyedReport[]): [number, number][] {
  const pairs: { pair: [number, number]; shared: number; rejected: number }[] = []
  const isRejected = ({ reviewState }: KeyedReport) => reviewState === 'REJECTED'
  const named = reports.map(({ participants }) => new Set(participants.map(({ agentId }) => agentId)))
  for (const [a, one] of reports.entries()) {
    for (let b = a + 1; b < reports.length; b++) {
      const other = reports[b]
      const shared = [...(named[b] ?? [])].filter((agent) => named[a]?.has(agent)).length
      // Few of a day have anybody in common, and that is quickly seen.
      if (shared > 1 && other !== undefined && areOneMeeting(one, other))
        pairs.push({ pair: [a, b], shared, rejected: Number(isRejected(one) || isRejected(other)) })
    }
  }
  return pairs
    .sort((x, y) => x.rejected - y.rejected || y.shared - x.shared || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
    .map(({ pair }) => pair)
}
