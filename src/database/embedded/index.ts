import { rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { codeOf } from '../driverErrors.ts'
import { type Binaries, prepareBinaries } from './binaries.ts'
import { createCluster, hasCluster } from './cluster.ts'
import { configure } from './configuration.ts'
import { type Connection, connectionTo } from './connection.ts'
import { explainFailure, explainSystemError } from './failures.ts'
import { findHome, type Home } from './home.ts'
import { findPostmaster, type Launch, launch, type Postmaster, stopPostmaster } from './postmaster.ts'
import { attach, type Presence } from './presence.ts'

export { addressOf, type Connection } from './connection.ts'
export { isUnused } from './home.ts'

/** An embedded PostgreSQL that runs for this process, and perhaps for others with the same data folder. */
export interface EmbeddedServer {
  readonly connection: Connection
  /** Says good-bye; the last process that does so ends the server. */
  stop(): Promise<void>
}

const archiveDatabase = 'onrecord'
const patienceMs = 60_000
const pauseMs = 10
const logLimitBytes = 10_000_000

/**
 * Starts the PostgreSQL that npm installed, on the data folder, or joins the one that runs on it already: started by
 * another command, or left behind by a process that was killed.
 *
 * @throws StartupError one line that says what to do
 */
export async function startEmbedded(
  dataDirectory: string,
  onProgress: (message: string) => void = () => {},
): Promise<EmbeddedServer> {
  try {
    return await start(findHome(dataDirectory), onProgress)
  } catch (error) {
    throw explainSystemError(dataDirectory, error)
  }
}

async function start(home: Home, onProgress: (message: string) => void): Promise<EmbeddedServer> {
  const binaries = prepareBinaries(home.folder, home.owner)
  if (!hasCluster(home, binaries)) {
    onProgress(`Making a new PostgreSQL ${binaries.major} database in ${home.folder}`)
    await createCluster(home, binaries)
  }
  trimLog(home)
  const presence = await bringUp(home, binaries, onProgress)
  await createDatabase(presence.client, archiveDatabase)
  return {
    connection: { ...presence.connection, database: archiveDatabase },
    stop: () => stop(home, binaries, presence),
  }
}

async function bringUp(home: Home, binaries: Binaries, onProgress: (message: string) => void): Promise<Presence> {
  let launched: Launch | undefined
  let hasEndedOne = false
  for (let since = Date.now(); ; await sleep(pauseMs)) {
    const server = findPostmaster(home)
    if (server !== undefined) {
      const presence = server.isReady ? await attach(connectionTo(home, server, 'postgres')) : undefined
      if (presence !== undefined) return presence
    } else if (launched === undefined || launched.failure !== undefined) {
      if (launched?.failure !== undefined && !mayPass(launched.failure))
        throw explainFailure(home.folder, launched.failure)
      const endpoint = await configure(home)
      if (launched === undefined) onProgress('Starting the embedded PostgreSQL')
      launched = launch(home, binaries, endpoint)
    }
    if (Date.now() - since < patienceMs) continue
    if (hasEndedOne || server === undefined)
      throw explainFailure(home.folder, launched?.failure ?? 'it does not answer')
    // One that neither answers nor recovers from a crash is ended, once.
    if (server.isReady) {
      await stopPostmaster(home, binaries, server)
      hasEndedOne = true
    } else {
      onProgress('PostgreSQL is restoring its data after a crash')
    }
    since = Date.now()
  }
}

// Another process is starting the server at this moment, or parts of a killed one are still ending.
function mayPass(failure: string): boolean {
  return /lock file .* already exists|pre-existing shared memory|Address already in use/.test(failure)
}

async function createDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 1) return
  try {
    await client.query(`create database ${name}`)
  } catch (error) {
    // Another process that starts at the same time was faster.
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error
  }
}

async function stop(home: Home, binaries: Binaries, presence: Presence): Promise<void> {
  const server = findPostmaster(home)
  if (server !== undefined && (await isLast(home, server, presence))) await stopPostmaster(home, binaries, server)
  await presence.client.end().catch(() => {})
}

async function isLast(home: Home, server: Postmaster, presence: Presence): Promise<boolean> {
  try {
    return await presence.leave()
  } catch {
    // The server was started anew in the meantime, and we are no longer known to it.
    const again = await attach(connectionTo(home, server, 'postgres'))
    return (await again?.leave()) ?? false
  }
}

function trimLog(home: Home): void {
  const size = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0
  if (size > logLimitBytes) rmSync(home.log)
}
