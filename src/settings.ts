import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse as parseDotenv } from 'dotenv'
import { z } from 'zod'
import { lineThatSaysNothing } from './dotenvLines.ts'
import { StartupError } from './errors.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** What a request may cost; beyond it is refused with QUERY_TOO_COMPLEX, TIMEOUT or HTTP status 413. */
export interface Limits {
  /** MAX_DEPTH: how deeply an operation may nest fields. Introspection is exempt. */
  readonly maxDepth: number
  /** MAX_ROWS: how many rows an operation could return at most, by the page sizes it asks for. */
  readonly maxRows: number
  /** MAX_ALIASES: how many aliases an operation may use. */
  readonly maxAliases: number
  /** MAX_TOKENS: how many lexical tokens a document may have. */
  readonly maxTokens: number
  /** MAX_REQUEST_BYTES: how large the body of a request may be. */
  readonly maxRequestBytes: number
  /** MAX_ANSWER_BYTES: how large an answer may be. */
  readonly maxAnswerBytes: number
  /** TIMEOUT_MS: how long one request, and one SQL statement of it, may take. Milliseconds. */
  readonly timeoutMs: number
}

/** Every setting of the program. They come from the environment, and from the file `.env` where the environment is silent. */
export interface Settings {
  /** DATABASE_URL: the PostgreSQL server to use, `postgresql://…`. Undefined: an embedded one under `dataDirectory`. */
  readonly databaseUrl: string | undefined
  /** DATABASE_POOL_SIZE: how many connections reads may use at once. */
  readonly databasePoolSize: number
  /** DATA_DIR: where the embedded database lies, as an absolute path. */
  readonly dataDirectory: string
  /** SEED: whether an empty archive is filled from `seeds/`. Default: only with the embedded database. */
  readonly seed: boolean
  /** PORT: the port that is listened on; 0 takes any free one. */
  readonly port: number
  /** HOST: the address that is listened on. The default, loopback, is reached from this machine only. */
  readonly host: string
  /** ALLOWED_HOSTS: names under which it is asked, separated by commas, or `*`. Default: on loopback the machine's own, else all. */
  readonly allowedHosts: readonly string[]
  /** WORKERS: how many processes serve, on one port. Each has connections of its own. */
  readonly workers: number
  /** LOG_LEVEL: one of pino's levels. */
  readonly logLevel: (typeof logLevels)[number]
  /** CORS_ORIGIN: origins whose pages may call the API, separated by commas, or `*` for all. Default: none. */
  readonly corsOrigins: readonly string[]
  /** TRUSTED_DOCUMENTS: a file of documents by their hashes, which clients may send instead, as an absolute path. Default: none. */
  readonly trustedDocuments: string | undefined
  /** TRUSTED_DOCUMENTS_ONLY: whether nothing but these documents is answered. */
  readonly trustedDocumentsOnly: boolean
  /** COMPILED_READS: whether operations are compiled to one SQL statement where they can be. Answers are the same without. */
  readonly compiledReads: boolean
  readonly limits: Limits
}

function wholeNumber(fallback: number, least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,10}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
    .default(fallback)
}

const databaseUrl = z.string().refine((text) => {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
}, 'must be an address like postgresql://user:password@host:5432/database (other characters in the password as %40 and the like)')

const yesOrNo = z
  .enum(['true', 'false', '1', '0'], 'must be true or false')
  .transform((value) => value === 'true' || value === '1')

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .refine(
    (list) => list.every((origin) => origin === '*' || isOrigin(origin)),
    'must be * or origins like https://example.org, separated by commas',
  )

const hosts = z
  .string()
  .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
  .refine(
    (list) => list.every((host) => host === '*' || /^(\[[\da-f:.]+\]|[\w.-]+)$/.test(host)),
    'must be * or host names like archive.example.org, without ports, separated by commas',
  )

const variables = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(10, 1, 1000),
  DATA_DIR: z.string().default('.data'),
  SEED: yesOrNo.optional(),
  PORT: wholeNumber(4000, 0, 65_535),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('127.0.0.1'),
  ALLOWED_HOSTS: hosts.default([]),
  WORKERS: wholeNumber(1, 1, 256),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  CORS_ORIGIN: origins.default([]),
  TRUSTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: yesOrNo.default(false),
  COMPILED_READS: yesOrNo.default(true),
  MAX_DEPTH: wholeNumber(15, 1, 1000),
  MAX_ROWS: wholeNumber(50_000, 1, 1_000_000_000),
  MAX_ALIASES: wholeNumber(30, 0, 1_000_000),
  MAX_TOKENS: wholeNumber(2000, 1, 1_000_000),
  MAX_REQUEST_BYTES: wholeNumber(131_072, 1024, 1_000_000_000),
  MAX_ANSWER_BYTES: wholeNumber(67_108_864, 1024, 268_435_456),
  TIMEOUT_MS: wholeNumber(10_000, 1, 600_000),
})

/** Only trusted documents, and none of them, would be taken for a server that answers everything. */
const fitting = variables.refine((read) => read.TRUSTED_DOCUMENTS !== undefined || !read.TRUSTED_DOCUMENTS_ONLY, {
  message: 'needs a file of them in TRUSTED_DOCUMENTS',
  path: ['TRUSTED_DOCUMENTS_ONLY'],
})

/**
 * Reads and checks every setting. An empty value counts as not set.
 *
 * @param environment the environment's variables; they outrank the file `.env`
 * @param folder where `.env` lies, and what a relative DATA_DIR starts from
 * @throws StartupError naming the setting that is malformed, never with the value of DATABASE_URL
 */
export function readSettings(environment: NodeJS.ProcessEnv, folder: string = process.cwd()): Settings {
  const given = Object.entries({ ...readDotenv(folder), ...environment }).filter(([, value]) => value?.trim())
  const parsed = fitting.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])))
  if (!parsed.success) throw new StartupError(parsed.error.issues.map((issue) => complaint(issue, given)).join(' '))
  const read = parsed.data
  return {
    databaseUrl: read.DATABASE_URL,
    databasePoolSize: read.DATABASE_POOL_SIZE,
    dataDirectory: resolve(folder, read.DATA_DIR),
    seed: read.SEED ?? read.DATABASE_URL === undefined,
    port: read.PORT,
    host: read.HOST,
    allowedHosts: read.ALLOWED_HOSTS,
    workers: read.WORKERS,
    logLevel: read.LOG_LEVEL,
    corsOrigins: read.CORS_ORIGIN,
    trustedDocuments: read.TRUSTED_DOCUMENTS === undefined ? undefined : resolve(folder, read.TRUSTED_DOCUMENTS),
    trustedDocumentsOnly: read.TRUSTED_DOCUMENTS_ONLY,
    compiledReads: read.COMPILED_READS,
    limits: {
      maxDepth: read.MAX_DEPTH,
      maxRows: read.MAX_ROWS,
      maxAliases: read.MAX_ALIASES,
      maxTokens: read.MAX_TOKENS,
      maxRequestBytes: read.MAX_REQUEST_BYTES,
      maxAnswerBytes: read.MAX_ANSWER_BYTES,
      timeoutMs: read.TIMEOUT_MS,
    },
  }
}

function complaint(issue: z.core.$ZodIssue, given: readonly (readonly [string, string | undefined])[]): string {
  const name = String(issue.path[0])
  const value = given.find(([key]) => key === name)?.[1]
  const shown = name === 'DATABASE_URL' ? '' : `, not ${JSON.stringify(value)}`
  return `The setting ${name} ${issue.message}${shown}.`
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function readDotenv(folder: string): Record<string, string> {
  const file = resolve(folder, '.env')
  try {
    const text = readFileSync(file, 'utf8')
    const line = lineThatSaysNothing(text)
    // Not the line itself: it may be a part of a password.
    if (line !== undefined) throw new StartupError(`Line ${line} of the file ${file} is no setting: NAME=VALUE.`)
    return parseDotenv(text)
  } catch (error) {
    if (error instanceof StartupError) throw error
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new StartupError(`The file ${file} cannot be read: ${String(error)}`)
  }
}
