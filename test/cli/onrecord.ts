import { execFile } from 'node:child_process'

/** Runs `onrecord` as a user would. */
export function onrecord(...parameters: string[]): Promise<{ status: number; out: string; told: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/onrecord.mjs', ...parameters], (error, out, told) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, told })
    })
  })
}
