import type { WriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { finished } from 'node:stream/promises'
import { Command } from 'commander'
import { isNewDatabase } from '../database/index.ts'
import { StartupError } from '../errors.ts'
import type { Outcome, Progress, Status, Summary } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { setUpForLongWork } from './engine.ts'
import { interruption } from './interruption.ts'
import { tellLeftOut } from './leftOut.ts'
import { counted, upTo } from './numbers.ts'
import { duration, progressLine } from './progress.ts'
import { addReadOptions, type ReadingOptions, readOptions } from './readOptions.ts'

const WORDS: Record<Status, [one: string, several: string]> = {
  NEW_ARTICLE: ['new article', 'new articles'],
  NEW_VERSION: ['new version', 'new versions'],
  REPUBLISHED: ['republished', 'republished'],
  UPDATED: ['updated', 'updated'],
  UNCHANGED: ['unchanged', 'unchanged'],
  WITHDRAWN: ['withdrawn', 'withdrawn'],
  UNREADABLE: ['unreadable', 'unreadable'],
  REFUSED: ['refused', 'refused'],
}

/** One core is for PostgreSQL and what writes to it. */
const defaultWorkers = Math.max(1, availableParallelism() - 1)
const MOST_WORKERS = 256
/** A day, in seconds. */
const LONGEST_TIME = 86_400

interface Options extends ReadingOptions {
  report?: string
  workers: number
  timeLimit: number
  extract: boolean
  retryFailed?: boolean
  reextract?: boolean
  dryRun?: boolean
}

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('Takes documents into the archive, and reads out of them who said what and who met whom.')
    .argument('[path...]', 'files or folders; - is standard input')
    .option('--retry-failed', 'take up again what could not be read before')
    .option('--reextract', 'have the extractor read again what an earlier version of it has read')
    .option('--dry-run', 'only tell what would become of the documents, and what would be said otherwise')
    .option('--report <file>', 'write what became of each document to a file, one JSON object a line')
    .option('--workers <number>', 'threads that read documents', upTo(MOST_WORKERS), defaultWorkers)
    .option('--time-limit <seconds>', 'after which a document is given up', upTo(LONGEST_TIME), 60)
    .option('--no-extract', 'record only what annotation files say')
  return addReadOptions(command)
    .addHelpText(
      'after',
      `
Text, Markdown, HTML, schema.org and ninjs JSON, NDJSON of these, RSS and Atom: docs/documents.md. NAME.annotations.json beside
a document is an editor's word on who is in it, who said what, who met whom; of others the extractor says it.

The same documents again change nothing. What fails is kept and told with its reason; the rest is recorded, and the exit status
is 1. Ctrl-C ends after the documents at hand; the same command goes on from there. Several may run at once.`,
    )
    .action(async (paths: string[], options: Options) => {
      const ways = [paths.length > 0, options.retryFailed === true, options.reextract === true].filter(Boolean)
      if (ways.length !== 1)
        throw new StartupError(
          'Name files or folders, or - for standard input, or give --retry-failed or --reextract: one of these.',
        )
      if (options.reextract === true && !options.extract)
        throw new StartupError('Give --reextract or --no-extract: nothing else than the extractor reads again.')
      const summary = await ingest(paths, options)
      console.log(options.dryRun === true ? `Would be: ${inWords(summary)}` : inWords(summary))
      if (!summary.isWhole) process.exitCode = 1
    })
}

async function ingest(paths: readonly string[], options: Options): Promise<Summary> {
  const stop = new AbortController()
  void interruption().then(() => stop.abort())
  setUpForLongWork()
  const archive = await import('../ingest/index.ts')
  // Before anything is started: a path may be mistyped.
  const found = paths.length === 0 ? null : await archive.findDocuments(paths)
  if (found !== null) tellLeftOut(found.leftOut)
  const settings = readSettings(process.env)
  const report = options.report === undefined ? undefined : await reportTo(options.report)
  // Threads load what they need while the database starts.
  const starting = archive.readerInThreads(readOptions(options), options.workers, options.timeLimit, {
    isExtracting: options.extract,
  })
  const { progress, end } = watched(report)
  const isNew = isNewDatabase(settings)
  const beginning = starting.then((reader) => {
    const documents = archive.incomingDocuments(found ?? NONE, readOptions(options), progress)
    return isNew ? archive.readAhead({ documents, reader }) : { documents, reader }
  })
  beginning.catch(() => {})
  try {
    return await withArchive(settings, async (database) => {
      const { documents, reader } = await beginning
      const run = { ...readOptions(options), reader, signal: stop.signal, isPreview: options.dryRun ?? false }
      try {
        if (found !== null) return await archive.ingestAll(database, documents, run, progress, found.strays)
        const again = options.retryFailed === true ? 'FAILED' : 'EXTRACTED_BEFORE'
        return await archive.ingestAgain(database, again, run, progress)
      } finally {
        end()
      }
    })
  } finally {
    await (await starting).close()
    // Why it failed, if it did, is told already.
    if (report !== undefined) await finished(report.end()).catch(() => {})
  }
}

const NONE: Awaited<ReturnType<typeof import('../ingest/index.ts').findDocuments>> = {
  files: [],
  strays: new Set(),
  leftOut: new Map(),
}

async function reportTo(file: string): Promise<WriteStream> {
  const handle = await open(file, 'w').catch((error: Error) => {
    throw new StartupError(`The report cannot be written: ${error.message}`)
  })
  return handle.createWriteStream().on('error', (error) => {
    say(`The report cannot be written to its end, the documents are recorded all the same: ${error.message}`)
    process.exitCode = 1
  })
}

/** Rate, time left and failures, as the run goes on. */
function watched(report: WriteStream | undefined): { progress: Progress; end(): void } {
  const line = progressLine()
  const begun = performance.now()
  const run = { documents: 0, failed: 0, settled: 0, bytes: 0, total: null as number | null }
  const told = () => {
    const seconds = (performance.now() - begun) / 1000
    const parts = [
      counted(run.documents, 'document', 'documents'),
      `${Math.round(run.documents / seconds)}/s`,
      `${run.settled} recorded`,
    ]
    if (run.failed > 0) parts.push(`${run.failed} failed`)
    if (run.total !== null && run.bytes < run.total) {
      parts.unshift(`${Math.floor((100 * run.bytes) / run.total)} %`)
      if (run.bytes > 0) parts.push(`${duration((seconds * (run.total - run.bytes)) / run.bytes)} left`)
    }
    return parts.join(', ')
  }
  return {
    progress: {
      onOutcome: (outcome) => {
        run.documents++
        if (outcome.status === 'UNREADABLE' || outcome.status === 'REFUSED') run.failed++
        for (const reason of outcome.reasons) line.tell(reason)
        for (const { change, of, what } of outcome.differences ?? [])
          line.tell(`${outcome.slug}: ${change === 'ADDED' ? '+' : '-'} ${of} ${what}`)
        report?.write(`${JSON.stringify(outcome satisfies Outcome)}\n`)
        line.show(told)
      },
      onRead: (bytes, total) => Object.assign(run, { bytes, total }),
      onSettled: (articles) => {
        run.settled += articles
        line.show(told)
      },
    },
    end: () => line.end(),
  }
}

/** 3 documents: 1 new article, 2 unchanged */
function inWords({ counts, isStopped }: Summary): string {
  const all = Object.values(counts).reduce((sum, some) => sum + some, 0)
  const parts = Object.entries(counts)
    .filter(([, some]) => some > 0)
    .map(([status, some]) => counted(some, ...WORDS[status as Status]))
  const told = [counted(all, 'document', 'documents'), ...(all > 0 ? [parts.join(', ')] : [])].join(': ')
  return isStopped ? `${told}. Stopped: the same command goes on from here.` : told
}
