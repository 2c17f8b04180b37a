import { say } from './archive.ts'

/** Where nobody watches a line that changes, one is written so often. Milliseconds. */
const PLAIN_INTERVAL = 5_000
const WATCHED_INTERVAL = 100

/** One line that tells how far work is: rewritten in a terminal, else written every few seconds. */
export interface ProgressLine {
  /** `text` is asked for only where it is shown. */
  show(text: () => string): void
  /** A message above the line. */
  tell(message: string): void
  /** Takes the line away. */
  end(): void
}

export function progressLine(): ProgressLine {
  const isWatched = process.stderr.isTTY
  let shown = performance.now()
  const clear = () => {
    if (isWatched) process.stderr.write('\r\u001b[K')
  }
  return {
    show: (text) => {
      if (performance.now() - shown < (isWatched ? WATCHED_INTERVAL : PLAIN_INTERVAL)) return
      shown = performance.now()
      if (isWatched) {
        clear()
        process.stderr.write(fitted(text(), process.stderr.columns))
      } else say(text())
    },
    tell: (message) => {
      clear()
      say(message)
    },
    end: clear,
  }
}

/** What of a text fits on a line; a terminal that does not say how wide it is says 0. */
export function fitted(text: string, columns = 0): string {
  return columns > 1 ? text.slice(0, columns - 1) : text
}

/** 75 s, 4 min, 2 h 5 min */
export function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
