import { say } from './archive.ts'

/** Where nobody watches a line that changes, one is written so often. Milliseconds. */
const PLAIN_INTERVAL = 5_000
const WATCHED_INTERVAL = 100

/** One line that tells how far work is: rewritten in a terminal, else written every few seconds. */
export interface ProgressLine {
  /** `text` is asked for only where it is shown. */
  show(text: () => string): void
  /** A message above the line, a line itself. */
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
      say(inOneLine(message))
    },
    end: clear,
  }
}

/** Names of files may hold line ends and what else would make a terminal tell something that is not so: it is written as in JSON. */
export function inOneLine(message: string): string {
  return message.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const written = JSON.stringify(character).slice(1, -1)
    return written === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : written
  })
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
