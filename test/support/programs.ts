import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program that a test started; it is killed where it outlives the test. */
export interface Program {
  readonly pid: number
  /** All that it has written so far, on both ways. */
  output(): string
  /** Waits until it has written something that fits, and gives the match. Fails where it ends without. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  signal(signal: NodeJS.Signals): void
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

interface Circumstances {
  /** Where it runs, unless in the project. */
  folder?: string
  /** Variables to set; undefined removes one. */
  environment?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
}

/** Runs a JavaScript file. */
export function run(options: readonly string[], circumstances: Circumstances = {}): Program {
  return start(process.execPath, options, circumstances)
}

/** Runs the command line as users do: `onrecord(['serve'])`. */
export function onrecord(options: readonly string[], circumstances: Circumstances = {}): Program {
  return run(['bin/onrecord.mjs', ...options], circumstances)
}

/** Runs a TypeScript file of test/support. Translated with what it loads of src it starts in half the time that it takes with tsx. */
export function script(name: string, options: readonly string[], circumstances: Circumstances = {}): Program {
  return run(['--input-type=module', '--eval', translated(name), '--', ...options], circumstances)
}

function translated(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'test', 'support', name)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function start(
  command: string,
  options: readonly string[],
  { folder = root, environment, ...user }: Circumstances,
): Program {
  const inherited = { ...process.env, DATABASE_URL: undefined, NODE_OPTIONS: undefined, LOG_LEVEL: 'silent', PORT: '0' }
  const child = spawn(command, options, { cwd: folder, env: { ...inherited, ...environment }, ...user })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (status, signal) => resolve(signal ?? status))
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    until: (pattern) => waitFor(child, pattern, () => output),
    signal: (signal) => child.kill(signal),
    ended,
  }
}

async function waitFor(child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(output())
    if (match !== null) return match
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The program ended without ${pattern}:\n${output()}`)
    }
    await sleep(10)
  }
}
