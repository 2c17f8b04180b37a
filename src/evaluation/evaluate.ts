import type { Annotations, ArticleDraft } from '../annotations/index.ts'
import { evaluateDocument } from './evaluateDocument.ts'
import { type Counts, type Figures, figuresOf, interval, sum } from './figures.ts'
import { type DocumentResult, KINDS, type Kind } from './result.ts'

export interface AnnotatedDocument {
  name: string
  draft: ArticleDraft
  gold: Annotations
  predicted: Annotations
}

type Interval = [low: number, high: number] | null

export interface KindReport extends Figures {
  /** 95 % intervals over documents. */
  intervals: { precision: Interval; recall: Interval; f: Interval }
}

export interface Evaluation {
  documents: DocumentResult[]
  kinds: Record<Kind, KindReport>
  /** How often claims of a confidence were right, in tenths. */
  calibration: { kind: Kind; from: number; count: number; right: number }[]
}

/** Compares annotations with gold: counts, precision, recall and F per kind over all documents, as docs/evaluation.md defines. */
export function evaluate(documents: readonly AnnotatedDocument[]): Evaluation {
  const results = documents.map(({ name, draft, gold, predicted }) => evaluateDocument(name, draft, gold, predicted))
  const report = (kind: Kind): KindReport => {
    const counts: Counts[] = results.map((result) => result.counts[kind])
    return {
      ...figuresOf(sum(counts)),
      intervals: {
        precision: interval(counts, (figures) => figures.precision),
        recall: interval(counts, (figures) => figures.recall),
        f: interval(counts, (figures) => figures.f),
      },
    }
  }
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, report(kind)])) as Record<Kind, KindReport>
  return { documents: results, kinds, calibration: calibrationOf(results) }
}

function calibrationOf(results: readonly DocumentResult[]): Evaluation['calibration'] {
  const bins = new Map<string, { kind: Kind; from: number; count: number; right: number }>()
  for (const { kind, confidence, right } of results.flatMap((result) => result.confidences)) {
    const from = Math.min(Math.floor(confidence * 10), 9) / 10
    const bin = bins.get(`${kind} ${from}`) ?? { kind, from, count: 0, right: 0 }
    bin.count++
    if (right) bin.right++
    bins.set(`${kind} ${from}`, bin)
  }
  return [...bins.values()].sort((a, b) => a.kind.localeCompare(b.kind) || a.from - b.from)
}
