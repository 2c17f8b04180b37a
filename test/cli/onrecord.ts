import { execFile } from 'node:child_process'
import { vi } from 'vitest'
import { commandsNamed } from '../../src/cli/commands.ts'
import { StartupError } from '../../src/errors.ts'

/** How a command ended, and what it wrote on which way. */
interface Run {
  status: number
  out: string
  told: string
}

/** Runs `onrecord` as a user would. */
export function onrecord(...parameters: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/onrecord.mjs', ...parameters], (error, out, told) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, told })
    })
  })
}

/** The same within the test's own process, for what does not depend on how a program starts and ends: that takes a second. */
export async function onrecordHere(name: string, ...parameters: string[]): Promise<Run> {
  const run = { out: '', told: '' }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line) => {
      run.out += `${line}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      run.told += `${line}\n`
    }),
  ]
  try {
    const [command] = await commandsNamed(name)
    await command?.parseAsync(parameters, { from: 'user' })
    return { ...run, status: Number(process.exitCode ?? 0) }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    return { ...run, status: 1, told: `${run.told}${error.message}\n` }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
