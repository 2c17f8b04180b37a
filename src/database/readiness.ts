import { setTimeout } from 'node:timers/promises'
import { pendingMigrations } from './migrations/pending.ts'
import type { Database } from './openDatabase.ts'

/** Whether requests can be answered now, else why not. */
export type Readiness = 'READY' | 'UNREACHABLE' | 'NOT_MIGRATED'

/** A server that takes longer to say so is not ready either. In milliseconds. */
const patience = 4_500

/** Asks the database whether it can be reached and has every migration. Answers in under 5 seconds, and never throws. */
export function readinessOf({ pool }: Pick<Database, 'pool'>): Promise<Readiness> {
  return Promise.race([look(pool), setTimeout(patience, 'UNREACHABLE' as const, { ref: false })])
}

async function look(pool: Database['pool']): Promise<Readiness> {
  try {
    return (await pendingMigrations(pool)).length === 0 ? 'READY' : 'NOT_MIGRATED'
  } catch {
    return 'UNREACHABLE'
  }
}
