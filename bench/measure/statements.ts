import { readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Databases } from '../servers/index.ts'

const settings = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
}

/** Has PostgreSQL write the plan of each statement of new connections into its log; until `forgetPlans`. */
export async function rememberPlans(client: Client, databases: Databases): Promise<void> {
  await client.query("LOAD 'auto_explain'")
  for (const database of namesOf(databases)) {
    for (const [name, value] of Object.entries(settings)) {
      await client.query(`ALTER DATABASE ${database} SET ${name} = '${value}'`)
    }
  }
}

export async function forgetPlans(client: Client, databases: Databases): Promise<void> {
  for (const database of namesOf(databases)) await client.query(`ALTER DATABASE ${database} RESET ALL`)
}

function namesOf({ archive, peer }: Databases): string[] {
  return [archive, peer].filter((url) => url !== null).map((url) => new URL(url).pathname.slice(1))
}

const ENTRY = /LOG: {2}duration: [^\n]* plan:\n((?:\t[^\n]*\n)+)/g
const FLUSH_MS = 100

/** The statements, with their plans, that ran while `work` did; nothing else may run at the time. */
export async function plansOf(logFile: string, work: () => Promise<unknown>): Promise<string[]> {
  const before = statSync(logFile).size
  await work()
  await sleep(FLUSH_MS)
  const written = readFileSync(logFile).subarray(before).toString()
  return [...written.matchAll(ENTRY)].map(([, plan]) => (plan ?? '').replace(/^\t/gm, ''))
}
