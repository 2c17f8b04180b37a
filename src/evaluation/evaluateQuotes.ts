import type { Passage, QuoteAnnotation } from '../annotations/index.ts'
import { matchOneToOne } from './matching.ts'
import type { DocumentResult } from './result.ts'

export interface Placed {
  quote: QuoteAnnotation
  passage: Passage | null
}

const LEAST_OVERLAP = { direct: 0.8, reported: 0.5 }

/** Intersection over union of two passages, in characters. */
function overlap(a: Passage | null, b: Passage | null): number {
  if (!a || !b || a.source !== b.source) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  if (shared <= 0) return 0
  return shared / (a.end - a.start + (b.end - b.start) - shared)
}

/** The only speaker; null for none and for several. */
function speakerOf(quote: QuoteAnnotation): string | null {
  if (quote.speaker) return quote.speaker
  return quote.speakers?.length === 1 ? (quote.speakers[0] ?? null) : null
}

/** Counts into `result` the quotes of one kind that match one to one, and their speakers. `goldKey`: the gold key of each matched predicted one. */
export function quotes(
  result: DocumentResult,
  kind: 'direct' | 'reported',
  gold: Placed[],
  predicted: Placed[],
  goldKey: Map<string, string>,
): void {
  const least = LEAST_OVERLAP[kind]
  const pairs = matchOneToOne(gold, predicted, (one, other) => {
    const shared = overlap(one.passage, other.passage)
    return shared >= least ? shared : 0
  })
  result.counts[kind] = { right: pairs.length, predicted: predicted.length, gold: gold.length }
  const found = new Set(pairs.map(([one]) => one))
  const right = new Set(pairs.map(([, other]) => other))
  for (const one of gold) if (!found.has(one)) result.misses.push({ kind, fault: 'missed', text: one.quote.exact })
  for (const other of predicted) {
    if (!right.has(other)) result.misses.push({ kind, fault: 'spurious', text: other.quote.exact })
    if (kind === 'reported')
      result.confidences.push({ kind, confidence: other.quote.confidence ?? 1, right: right.has(other) })
  }
  const speakers = kind === 'direct' ? 'directSpeakers' : 'reportedSpeakers'
  for (const [one, other] of pairs) {
    const said = speakerOf(one.quote)
    const guess = speakerOf(other.quote)
    const same = said === null ? guess === null : guess !== null && goldKey.get(guess) === said
    if (kind === 'direct') {
      result.counts.directSpeakers.gold += said === null ? 0 : 1
      result.counts.directSpeakers.predicted += guess === null ? 0 : 1
      result.counts.directSpeakers.right += same && said !== null ? 1 : 0
      if (guess !== null)
        result.confidences.push({ kind: speakers, confidence: other.quote.confidence ?? 1, right: same })
    } else {
      result.counts.reportedSpeakers.gold++
      result.counts.reportedSpeakers.predicted++
      result.counts.reportedSpeakers.right += same ? 1 : 0
    }
    if (!same) result.misses.push({ kind: speakers, fault: 'wrong', text: `${said} not ${guess}: ${one.quote.exact}` })
  }
}
