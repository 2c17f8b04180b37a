import { expect, test } from 'vitest'
import type { Database } from '../../src/database/index.ts'
import { StartupError } from '../../src/errors.ts'
import { everything, ingestText, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { exportOf, importText, linesOf } from './exported.ts'

const [full, empty] = [await createTestDatabase(), await createTestDatabase()]
await ingestText(full, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
const whole = await exportOf(full)
const nothing = await everything(empty)

/** The export, with the first line of a type changed. */
function altered(type: string, change: (line: Record<string, unknown>) => void): string {
  const lines = linesOf(whole)
  const line = lines.find((one) => one['@type'] === type)
  if (line !== undefined) change(line)
  return lines.map((one) => `${JSON.stringify(one)}\n`).join('')
}

async function refusal(database: Database, text: string | Uint8Array): Promise<string> {
  const error = await importText(database, text).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StartupError)
  return error instanceof Error ? error.message : ''
}

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /^This is no export/],
  ['another file', 'date 2031-05-05 Talks\n\nThey talked.', /^This is no export/],
  ['other NDJSON', '{"@type":"NewsArticle"}\n', /^This is no export/],
  [
    'one that is cut off within a line',
    whole.slice(0, whole.length - 40),
    /^Line \d+ is no JSON object: the file is cut off/,
  ],
  ['one that is cut off between lines', whole.replace(/[^\n]*\n$/, ''), /has 1 of 2 lines of type OrganizationRole/],
  ['a newer version', altered('Dataset', (line) => Object.assign(line, { version: 2 })), /^The export is of version 2/],
  ['no UTF-8', Buffer.from(whole.replace('Ilsa', 'Ílsa'), 'latin1'), /^Line \d+ is no JSON object/],
  [
    'a type that is none',
    altered('Event', (line) => Object.assign(line, { '@type': 'Concert' })),
    /what "Concert" means/,
  ],
  [
    'a passage that is not the text',
    altered('Quotation', (line) => Object.assign(line.passage ?? {}, { start: 3 })),
    /^Lines .* \(Quotation\) do not fit/,
  ],
  [
    'bytes that are not those received',
    altered('MediaObject', (line) => Object.assign(line, { bytes: '' })),
    /\(MediaObject\) do not fit/,
  ],
  [
    'a text that was not read out of the bytes',
    whole.replaceAll('border', 'harbor'),
    /^The text of document [0-9a-f]{64} was changed/,
  ],
  [
    'a value that is none',
    altered('Quotation', (line) => Object.assign(line, { kind: 'LOUD' })),
    /invalid input value for enum quote_kind: "LOUD"/,
  ],
  ['nobody', altered('Quotation', (line) => Object.assign(line, { speakers: ['nobody'] })), /\(Quotation\) do not fit/],
  [
    'nothing that it goes on from',
    altered('Quotation', (line) => Object.assign(line, { continues: '01a20ad5-5633-74f6-a072-6ece4187595a' })),
    /quote/,
  ],
  [
    'a NUL character',
    altered('Person', (line) => Object.assign(line, { name: 'A\0' })),
    /\(Person, Organization\) do not fit/,
  ],
])('%s is refused, and the archive stays empty', async (_, text, message) => {
  expect(await refusal(empty, text)).toMatch(message)
  expect(await everything(empty)).toEqual(nothing)
})

test('an archive that holds something is not imported into', async () => {
  const before = await everything(full)
  expect(await refusal(full, whole)).toMatch(/^The archive holds 1 article already/)
  expect(await everything(full)).toEqual(before)
})

test('after a refusal the whole export comes in', async () => {
  await importText(empty, whole)
  expect(await exportOf(empty)).toBe(whole)
})
