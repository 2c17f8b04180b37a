import type { SettleOptions } from '../ingest/index.ts'
import { progressLine } from './progress.ts'

/** Shows how far it is with what follows from a decision: thousands of articles may name one person, or cite one role. */
export async function showingWhatFollows<Result>(work: (options: SettleOptions) => Promise<Result>): Promise<Result> {
  const line = progressLine()
  let done = 0
  try {
    return await work({
      onProgress: (articles) => {
        done += articles
        line.show(() => `${done} articles brought up to date`)
      },
    })
  } finally {
    line.end()
  }
}
