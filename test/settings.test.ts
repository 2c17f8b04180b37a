import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../src/settings.ts'
import { temporaryFolder } from './support/folders.ts'

test('without any setting the archive is embedded, seeded, and reached from this machine only', () => {
  const folder = temporaryFolder()
  expect(readSettings({}, folder)).toEqual({
    databaseUrl: undefined,
    compiledReads: true,
    trustedDocuments: undefined,
    trustedDocumentsOnly: false,
    databasePoolSize: 10,
    dataDirectory: join(folder, '.data'),
    seed: true,
    port: 4000,
    host: '127.0.0.1',
    allowedHosts: [],
    workers: 1,
    logLevel: 'info',
    corsOrigins: [],
    limits: {
      maxDepth: 15,
      maxRows: 50_000,
      maxAliases: 30,
      maxTokens: 2000,
      maxRequestBytes: 131_072,
      maxAnswerBytes: 67_108_864,
      timeoutMs: 10_000,
    },
  })
})

test('nothing but trusted documents without any would be a server that answers everything: it does not start', () => {
  const TRUSTED_DOCUMENTS_ONLY = 'true'
  expect(() => readSettings({ TRUSTED_DOCUMENTS_ONLY }, temporaryFolder())).toThrow(
    'The setting TRUSTED_DOCUMENTS_ONLY needs a file of them in TRUSTED_DOCUMENTS, not "true".',
  )
  expect(readSettings({ TRUSTED_DOCUMENTS_ONLY, TRUSTED_DOCUMENTS: 'a.json' }).trustedDocumentsOnly).toBe(true)
  expect(readSettings({ TRUSTED_DOCUMENTS_ONLY: 'false' }, temporaryFolder()).trustedDocumentsOnly).toBe(false)
})

test('nothing is seeded into a server of one’s own unless one asks', () => {
  const DATABASE_URL = 'postgresql://reader@db.example.org/archive'
  expect(readSettings({ DATABASE_URL }, temporaryFolder()).seed).toBe(false)
  expect(readSettings({ DATABASE_URL, SEED: 'true' }, temporaryFolder()).seed).toBe(true)
})

test('a file .env is read; the environment outranks it, and an empty value is none', () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, '.env'),
    'PORT=4100\nHOST=::1\nMAX_DEPTH=\n# a comment\nCORS_ORIGIN="https://a.example, *"\n',
  )
  const settings = readSettings({ PORT: '4200', LOG_LEVEL: ' ' }, folder)
  expect(settings).toMatchObject({ port: 4200, host: '::1', logLevel: 'info', corsOrigins: ['https://a.example', '*'] })
  expect(settings.limits.maxDepth).toBe(15)
})

test.each([
  ['PORT=4100\nnonsense\n', 2],
  ['# a comment\r\n\r\nexport PORT=4100 # here\r\nPORT 4200\r\n', 4],
  ['OTHER="one\nnonsense\nthree"\nsecret', 4],
  ["OTHER=it's\nnonsense\nPORT=4100 # isn't", 2],
])('a line of .env that says nothing is an error that names it, and does not show it: %j', (text, line) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.env'), text)
  const file = join(folder, '.env')
  expect(() => readSettings({}, folder)).toThrow(`Line ${line} of the file ${file} is no setting: NAME=VALUE.`)
})

test('names that nobody knows, other forms and values of several lines are no errors', () => {
  const folder = temporaryFolder()
  const text =
    '\ufeff  PORT = 4100\n\t# x\nexport HOST: ::1\nSOME.other-NAME=\nKEY="one\n two\n# three"\nLAST=\'a\nb\' # c\n'
  writeFileSync(join(folder, '.env'), text)
  expect(readSettings({}, folder)).toMatchObject({ port: 4100, host: '::1' })
})

test.each([
  ['PORT', '80a', 'The setting PORT must be a whole number from 0 to 65535, not "80a".'],
  ['PORT', '65536', 'The setting PORT must be a whole number from 0 to 65535, not "65536".'],
  ['PORT', '-1', 'The setting PORT must be a whole number from 0 to 65535, not "-1".'],
  ['SEED', 'maybe', 'The setting SEED must be true or false, not "maybe".'],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of .*info.*, not "loud"/],
  ['HOST', 'http://localhost', 'The setting HOST must be a host name or an IP address, not "http://localhost".'],
  ['CORS_ORIGIN', 'example.org', /CORS_ORIGIN must be \* or origins like .*, not "example.org"/],
  ['CORS_ORIGIN', 'https://example.org/path', /CORS_ORIGIN/],
  ['MAX_DEPTH', '0', /MAX_DEPTH must be a whole number from 1/],
  ['TIMEOUT_MS', '1e3', /TIMEOUT_MS must be a whole number/],
  ['WORKERS', '0', /WORKERS must be a whole number from 1/],
  ['DATABASE_POOL_SIZE', '0', /DATABASE_POOL_SIZE must be a whole number from 1/],
])('%s=%s is refused by name', (name, value, message) => {
  expect(() => readSettings({ [name]: value }, temporaryFolder())).toThrow(message)
})

test('a malformed DATABASE_URL is refused without showing it', () => {
  for (const DATABASE_URL of ['mysql://me:secret@host/db', 'secret', 'postgresql://me:secret@host:port/db']) {
    const read = () => readSettings({ DATABASE_URL }, temporaryFolder())
    expect(read).toThrow(/^The setting DATABASE_URL must be an address like/)
    expect(read).not.toThrow(/secret/)
  }
})

test('several mistakes are told at once', () => {
  expect(() => readSettings({ PORT: 'x', SEED: 'y' }, temporaryFolder())).toThrow(/PORT.*SEED|SEED.*PORT/)
})

test('docs/settings.md lists each setting with its default', () => {
  const documented = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const source = readFileSync(new URL('../src/settings.ts', import.meta.url), 'utf8')
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(10)
  for (const name of names) expect(documented).toContain(`| \`${name}\` |`)
})
