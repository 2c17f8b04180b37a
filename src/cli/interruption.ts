// SIGHUP: the terminal is closed, and a database without its program would stay.
const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
// npm passes on the Ctrl-C that the terminal has sent to every process already: two signals for one key.
const samePressMs = 500

/** Resolves at the first Ctrl-C, SIGTERM or SIGHUP. Another one ends the process at once, whatever it is doing. */
export function interruption(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: number | undefined
    for (const signal of signals) {
      process.on(signal, () => {
        if (first === undefined) first = performance.now()
        else if (performance.now() - first > samePressMs) process.exit(1)
        resolve(signal)
      })
    }
  })
}
