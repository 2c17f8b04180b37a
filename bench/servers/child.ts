import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server in a process of its own. */
export interface RunningServer {
  /** Where operations are posted. */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

export interface Command {
  readonly node: string
  readonly parameters: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Sent to the process as its first message. */
  readonly message?: object
}

const PATIENCE_MS = 60_000

/** Starts a server that says its address on standard error. What else it says there is shown only if it ends. */
export async function startServer({ node, parameters, folder, environment, message }: Command): Promise<RunningServer> {
  const child = spawn(node, parameters, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  if (message !== undefined) child.send(message)
  const url = await addressOf(child)
  child.disconnect()
  return { url, pid: child.pid ?? 0, stop: () => stop(child) }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Its standard error is not read.')
  const said: string[] = []
  const tooLate = setTimeout(() => child.kill(), PATIENCE_MS)
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    const [address] = /http:\/\/[\w.:]+\/graphql/.exec(line) ?? []
    if (address === undefined) continue
    clearTimeout(tooLate)
    child.stderr.resume()
    return address
  }
  throw new Error(`A server ended before it listened:\n${said.join('\n')}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
