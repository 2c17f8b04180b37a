import { Command } from 'commander'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Brings the tables of the database up to date. serve does so itself when it starts.')
    .action(async () => {
      await withArchive(readSettings(process.env), async (database, applied) => {
        say(applied.length === 0 ? 'The tables are up to date.' : `Done: ${database.description}.`)
      })
    })
}
