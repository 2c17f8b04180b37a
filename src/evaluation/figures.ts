/** What was found, what was there to be found, and how much of the one was right. */
export interface Counts {
  right: number
  predicted: number
  gold: number
}

export interface Figures extends Counts {
  /** 0 to 1; null where nothing was predicted. */
  precision: number | null
  /** 0 to 1; null where there was nothing to find. */
  recall: number | null
  f: number | null
}

export function sum(all: readonly Counts[]): Counts {
  const total = { right: 0, predicted: 0, gold: 0 }
  for (const counts of all) {
    total.right += counts.right
    total.predicted += counts.predicted
    total.gold += counts.gold
  }
  return total
}

export function figuresOf(counts: Counts): Figures {
  const { right, predicted, gold } = counts
  return {
    ...counts,
    precision: predicted === 0 ? null : right / predicted,
    recall: gold === 0 ? null : right / gold,
    f: predicted + gold === 0 ? null : (2 * right) / (predicted + gold),
  }
}

/** A generator of numbers from 0 to 1 (mulberry32), so that an interval can be computed again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * The 95 % percentile interval of a figure over 1,000 resamples of the documents, drawn with replacement from a fixed seed.
 * Null where the figure is defined in no resample.
 */
export function interval(
  documents: readonly Counts[],
  figure: (figures: Figures) => number | null,
): [number, number] | null {
  const next = random(20220619)
  const values: number[] = []
  for (let round = 0; round < 1000; round++) {
    const drawn = documents.flatMap(() => documents[Math.floor(next() * documents.length)] ?? [])
    const value = figure(figuresOf(sum(drawn)))
    if (value !== null) values.push(value)
  }
  values.sort((a, b) => a - b)
  const low = values[Math.floor(values.length * 0.025)]
  const high = values[Math.ceil(values.length * 0.975) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}
