import { readdirSync, readFileSync } from 'node:fs'

// Linux counts processor time in hundredths of a second for whoever reads /proc (sysconf CLK_TCK).
const TICK_SECONDS = 0.01

/** Processor time that a process has used so far, in seconds; null where the system has no /proc. */
export function processorSeconds(pid: number): number | null {
  const fields = statOf(pid)
  return fields === null ? null : (Number(fields[11]) + Number(fields[12])) * TICK_SECONDS
}

/** The same of all children of a process together: of PostgreSQL's connections. */
export function childrenProcessorSeconds(pid: number): number | null {
  if (statOf(pid) === null) return null
  let seconds = 0
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/.test(name) ? statOf(Number(name)) : null
    if (fields !== null && Number(fields[1]) === pid)
      seconds += (Number(fields[11]) + Number(fields[12])) * TICK_SECONDS
  }
  return seconds
}

/** The most memory that a process has held at once, in MiB; null where the system has no /proc. */
export function peakMemory(pid: number): number | null {
  const line = read(`/proc/${pid}/status`)?.match(/^VmHWM:\s+(\d+) kB$/m)
  return line?.[1] === undefined ? null : Number(line[1]) / 1024
}

/** The fields of /proc/PID/stat after the name, which may hold spaces: state is the first. */
function statOf(pid: number): string[] | null {
  const text = read(`/proc/${pid}/stat`)
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
