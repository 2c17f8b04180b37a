import type { MeetingAnnotation } from '../annotations/index.ts'
import { matchOneToOne } from './matching.ts'
import type { DocumentResult } from './result.ts'

/** Counts into `result` the meetings with two participants in common, their days and media. `goldKey`: the gold key of each matched predicted agent. */
export function meetings(
  result: DocumentResult,
  gold: MeetingAnnotation[],
  predicted: MeetingAnnotation[],
  goldKey: Map<string, string>,
): void {
  const pairs = matchOneToOne(gold, predicted, (one, other) => {
    const present = new Set(one.participants.map(({ of }) => of))
    const shared = new Set(
      other.participants.flatMap(({ of }) => goldKey.get(of) ?? []).filter((key) => present.has(key)),
    )
    return shared.size >= 2 ? shared.size : 0
  })
  result.counts.meetings = { right: pairs.length, predicted: predicted.length, gold: gold.length }
  const label = (meeting: MeetingAnnotation) =>
    `${meeting.participants.map(({ of }) => of).join(', ')}: ${meeting.evidence[0]?.exact ?? ''}`
  const found = new Set(pairs.map(([one]) => one))
  const right = new Set(pairs.map(([, other]) => other))
  for (const one of gold)
    if (!found.has(one)) result.misses.push({ kind: 'meetings', fault: 'missed', text: label(one) })
  for (const other of predicted) {
    if (!right.has(other)) result.misses.push({ kind: 'meetings', fault: 'spurious', text: label(other) })
    result.confidences.push({ kind: 'meetings', confidence: other.confidence ?? 1, right: right.has(other) })
  }
  for (const [one, other] of pairs) {
    const date = (one.startDate ?? null) === (other.startDate ?? null)
    const medium = (one.medium ?? null) === (other.medium ?? null)
    for (const [kind, same, was, is] of [
      ['meetingDates', date, one.startDate, other.startDate],
      ['meetingMedia', medium, one.medium, other.medium],
    ] as const) {
      result.counts[kind].gold++
      result.counts[kind].predicted++
      result.counts[kind].right += same ? 1 : 0
      if (!same) result.misses.push({ kind, fault: 'wrong', text: `${was} not ${is}: ${label(one)}` })
    }
  }
}
