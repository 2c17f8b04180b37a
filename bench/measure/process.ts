import { readdirSync, readFileSync } from 'node:fs'

// Linux counts processor time in hundredths of a second for whoever reads /proc (sysconf CLK_TCK).
const TICK_SECONDS = 0.01

/** Processor time that a process has used so far, in seconds; null where the system has no /proc. */
export function processorSeconds(pid: number): number | null {
  const fields = statOf(pid)
  return fields === null ? null : (Number(fields[11]) + Number(fields[12])) * TICK_SECONDS
}

/** The same of all children of a process together, also of those that have ended: of PostgreSQL's connections. */
export function childrenProcessorSeconds(pid: number): number | null {
  const parent = statOf(pid)
  if (parent === null) return null
  const running = readdirSync('/proc')
    .map((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : null))
    .filter((fields) => fields !== null && Number(fields[1]) === pid)
  const ticks = [parent.slice(13, 15), ...running.map((fields) => fields?.slice(11, 13) ?? [])].flat().map(Number)
  return ticks.reduce((sum, each) => sum + each, 0) * TICK_SECONDS
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
