import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ingestText, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { onrecord } from '../support/programs.ts'
import { onrecordHere } from './onrecord.ts'

const [first, second] = [await createTestDatabase(), await createTestDatabase()]

test('an archive goes from one database to another by a file', async () => {
  await ingestText(first, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const file = join(temporaryFolder(), 'archive.ndjson')
  const exporting = onrecord(['export', '--out', file], { environment: { DATABASE_URL: first.url } })
  expect(await exporting.ended).toBe(0)
  expect(exporting.output()).toContain(
    `Exported 1 article, 1 document, 2 people, 2 organizations, 3 quotations, 1 meeting to ${file}.\n`,
  )
  expect(existsSync(`${file}.part`)).toBe(false)

  vi.stubEnv('DATABASE_URL', second.url)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await onrecordHere('import', file)).toMatchObject({
    status: 0,
    told: expect.stringContaining('Imported 1 article, 1 document'),
  })

  const again = onrecord(['export'], { environment: { DATABASE_URL: second.url } })
  expect(await again.ended).toBe(0)
  expect(again.output()).toContain(readFileSync(file, 'utf8'))
})

test('an export ends in silence where nobody reads on', async () => {
  const environment = { ...process.env, DATABASE_URL: first.url }
  const child = spawn(process.execPath, ['bin/onrecord.mjs', 'export'], { env: environment })
  child.stdout.destroy()
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text
  })
  const [status] = await once(child, 'close')
  expect({ status, told }).toEqual({ status: 141, told: '' })
})

test('what cannot be exported or imported is told in a line, with exit status 1', async () => {
  vi.stubEnv('DATABASE_URL', second.url)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const folder = temporaryFolder()
  expect(await onrecordHere('export', '--out', join(folder, 'none', 'archive.ndjson'))).toMatchObject({
    status: 1,
    told: expect.stringMatching(/^The export cannot be written: ENOENT.*\n$/),
  })
  expect(await onrecordHere('import', join(folder, 'none.ndjson'))).toMatchObject({
    status: 1,
    told: `There is no file ${join(folder, 'none.ndjson')}.\n`,
  })
  writeFileSync(join(folder, 'other.txt'), VISIT)
  expect(await onrecordHere('import', join(folder, 'other.txt'))).toMatchObject({
    status: 1,
    told: expect.stringMatching(/^The archive holds 1 article already.*\n$/),
  })
})
