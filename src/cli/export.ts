import { open as openFile, rename, rm } from 'node:fs/promises'
import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import type { Counts } from '../exchange/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { interruption } from './interruption.ts'
import { counted } from './numbers.ts'
import { progressLine } from './progress.ts'

export function exportCommand(): Command {
  return new Command('export')
    .description('Writes everything that the archive holds as NDJSON, in terms of schema.org.')
    .option('--out <file>', 'where it goes, instead of to standard output')
    .addHelpText(
      'after',
      `
One JSON object a line: people, organizations, meetings, articles with their documents byte for byte, quotations with their passages,
roles, and what editors decided. docs/export.md describes the lines. "onrecord import" reads them back into an empty archive: the same
records, with the same ids. The archive is written as it is at one moment, whoever ingests meanwhile. --out replaces a file only once
all is written.`,
    )
    .action(async ({ out }: { out?: string }) => {
      const { exportArchive } = await import('../exchange/index.ts')
      let isBrokenOff = false
      void interruption().then(() => {
        isBrokenOff = true
      })
      const exporting = withArchive(readSettings(process.env), async (database) => {
        const line = progressLine()
        const target = await open(out)
        const write = (text: string) => {
          if (isBrokenOff) throw new StartupError('The export was broken off: nothing of it is kept.')
          return target.write(text)
        }
        try {
          const written = await exportArchive(database, write, {
            onArticles: (done, total) => line.show(() => `${done} of ${total} articles`),
          })
          await target.finish()
          return written
        } catch (error) {
          await target.abandon()
          throw error
        } finally {
          line.end()
        }
      })
      const counts = await exporting.catch(untilReaderLeft)
      if (counts !== undefined) say(`Exported ${inWords(counts)}${out === undefined ? '' : ` to ${out}`}.`)
    })
}

/** 3 articles, 4 documents, 2 people, 5 organizations, 7 quotations, 1 meeting */
export function inWords(counts: Counts): string {
  return [
    counted(counts.NewsArticle, 'article', 'articles'),
    counted(counts.MediaObject, 'document', 'documents'),
    counted(counts.Person, 'person', 'people'),
    counted(counts.Organization, 'organization', 'organizations'),
    counted(counts.Quotation, 'quotation', 'quotations'),
    counted(counts.Event, 'meeting', 'meetings'),
  ].join(', ')
}

/** Whoever reads what is written, as "head" does, has all that they want. */
class ReaderLeft extends Error {}

/** Ends as other programs do then: without a word, with the status of one that SIGPIPE has ended. */
function untilReaderLeft(error: unknown): undefined {
  if (!(error instanceof ReaderLeft)) throw error
  process.exitCode = 141
}

interface Target {
  write(text: string): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

async function open(out: string | undefined): Promise<Target> {
  if (out === undefined) {
    // What goes wrong is told by the write that fails.
    process.stdout.on('error', () => {})
    return { write: toStandardOutput, finish: async () => {}, abandon: async () => {} }
  }
  const unfinished = `${out}.part`
  const file = await openFile(unfinished, 'w').catch(cannotBeWritten)
  return {
    write: (text) => file.appendFile(text).catch(cannotBeWritten),
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(unfinished, out).catch(cannotBeWritten)
    },
    abandon: async () => {
      await file.close()
      await rm(unfinished, { force: true })
    },
  }
}

function toStandardOutput(text: string): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  }).catch((error: Error) => {
    if ('code' in error && error.code === 'EPIPE') throw new ReaderLeft()
    return cannotBeWritten(error)
  })
}

function cannotBeWritten(error: Error): never {
  throw new StartupError(`The export cannot be written: ${error.message}`)
}
