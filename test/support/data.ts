import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { temporaryFolder } from './folders.ts'

/** A data folder for one test, as a first start of the embedded PostgreSQL makes it: making it anew takes a second. */
export function madeData(): string {
  const data = join(temporaryFolder(), 'data')
  copyData(inject('templateData'), data)
  return data
}

/** Copies the data of a server that was stopped, with their owner. */
export function copyData(from: string, to: string): void {
  spawnSync('cp', ['-a', from, to])
  rmSync(join(to, 'socket'), { recursive: true, force: true })
}
