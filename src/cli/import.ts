import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { inWords } from './export.ts'
import { progressLine } from './progress.ts'

export function importCommand(): Command {
  return new Command('import')
    .description('Reads an export back into an empty archive.')
    .argument('<file>', 'that "onrecord export" wrote; - is standard input')
    .addHelpText(
      'after',
      `
The archive then holds what the exported one held, with the same ids and slugs, so that links keep resolving. Either all of it comes in or,
where the file is cut off or does not fit, nothing does, and the exit status is 1.`,
    )
    .action(async (file: string) => {
      if (file !== '-' && !(await stat(file).catch(() => null))?.isFile())
        throw new StartupError(`There is no file ${file}.`)
      const { importArchive } = await import('../exchange/index.ts')
      const counts = await withArchive(readSettings(process.env), async (database) => {
        const line = progressLine()
        try {
          return await importArchive(database, contentOf(file), {
            onArticles: (done, total) => line.show(() => `${done} of ${total} articles`),
            onRead: () => line.tell('All lines are in: filling the tables kept for reading …'),
          })
        } finally {
          line.end()
        }
      })
      say(`Imported ${inWords(counts)}.`)
    })
}

/** Opened when it is read, which is not at all where the archive is not empty. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  yield* file === '-' ? process.stdin : createReadStream(file)
}
