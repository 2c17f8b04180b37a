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
  /** The meeting that an editor said it is of; null: the rule decides. */
  decidedId: string | null
}

const inOrder = (a: KeyedReport, b: KeyedReport) =>
  byCodeUnits(a.datePublished, b.datePublished) || byCodeUnits(a.articleKey, b.articleKey) || byCodeUnits(a.key, b.key)

const isRejected = ({ reviewState }: KeyedReport) => reviewState === 'REJECTED'

/**
 * Which reports are of one meeting; every report is in exactly one group. Groups grow from the reports that have most participants in
 * common, and two of them become one only if none of their reports contradict each other (see `areOneMeeting`) and no article reports twice.
 * What editors decided stands above that: reports of the meeting that they said are one group, whatever these say, and never those of two.
 * Depends on the set of reports alone.
 */
export function groupReports<Report extends KeyedReport>(reports: readonly Report[]): Report[][] {
  const sorted = [...reports].sort(inOrder)
  const unions = new Unions(sorted.length)
  const groups = new Map<number, Report[]>(sorted.map((report, index) => [index, [report]]))
  const decided = groupBy(
    sorted.filter(({ decidedId }) => decidedId !== null),
    ({ decidedId }) => decidedId,
  )
  for (const [a, b] of pairsOf(sorted)) {
    const [one, other] = [unions.of(a), unions.of(b)]
    const [ofOne, ofOther] = [groups.get(one) ?? [], groups.get(other) ?? []]
    if (one === other || !ofOne.every((report) => ofOther.every((another) => agree(report, another)))) continue
    const [meeting, otherMeeting] = [decidedOf(ofOne), decidedOf(ofOther)]
    if (meeting !== null && otherMeeting !== null && meeting !== otherMeeting) continue
    if (meeting === null || otherMeeting === null) {
      const [all, others] = [decided.get(meeting) ?? ofOne, decided.get(otherMeeting) ?? ofOther]
      if (reportTwice(all, others)) continue
      // What was rejected brings nobody together.
      const isSaid = [sorted[a], sorted[b]].every((report) => report !== undefined && !isRejected(report))
      if (!isSaid && [all, others].every((group) => !group.every(isRejected))) continue
      if (meeting !== otherMeeting) decided.set(meeting ?? otherMeeting, [...all, ...others])
    }
    unions.join(one, other)
    groups.delete(Math.max(one, other))
    groups.set(Math.min(one, other), [...ofOne, ...ofOther])
  }
  const undecided = [...groups.values()].filter((group) => decidedOf(group) === null)
  return [...undecided, ...decided.values()]
    .map((group) => group.sort(inOrder))
    .sort((a, b) => (a[0] && b[0] ? inOrder(a[0], b[0]) : 0))
}

function decidedOf(group: readonly KeyedReport[]): string | null {
  return group.find(({ decidedId }) => decidedId !== null)?.decidedId ?? null
}

/** As of one meeting but for the participants in common: another report may name both of theirs. */
function agree(one: KeyedReport, other: KeyedReport): boolean {
  if (differInSides(one.participants, other.participants)) return false
  return areOneMeeting(one, { ...other, participants: one.participants })
}

/** Whether an article reports in both: it means two. */
function reportTwice(some: readonly KeyedReport[], others: readonly KeyedReport[]): boolean {
  const articles = new Set(some.map(({ articleId }) => articleId))
  return others.some(({ articleId }) => articles.has(articleId))
}

/** Reports that are of one meeting by themselves, those with most participants in common first, and those of which one was rejected last. */
function pairsOf(reports: readonly KeyedReport[]): [number, number][] {
  const pairs: { pair: [number, number]; shared: number; rejected: number }[] = []
  const named = reports.map(({ participants }) => new Set(participants.map(({ agentId }) => agentId)))
  const days = groupBy(reports.entries(), ([, { medium, startDate, endDate, datePrecision }]) =>
    [medium, startDate, endDate, datePrecision].join('|'),
  )
  for (const day of days.values()) {
    for (const [place, [a, one]] of day.entries()) {
      for (let next = place + 1; next < day.length; next++) {
        const [b, other] = day[next] ?? [a, one]
        const shared = [...(named[b] ?? [])].filter((agent) => named[a]?.has(agent)).length
        // Few of a day have anybody in common, and that is quickly seen.
        if (shared > 1 && areOneMeeting(one, other))
          pairs.push({ pair: [a, b], shared, rejected: Number(isRejected(one) || isRejected(other)) })
      }
    }
  }
  return pairs
    .sort((x, y) => x.rejected - y.rejected || y.shared - x.shared || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
    .map(({ pair }) => pair)
}
