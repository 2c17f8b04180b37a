import { Command } from 'commander'
import { writeMigration } from '../database/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'

export function migrationCommand(): Command {
  return new Command('migration')
    .description('For developers: writes the SQL that leads from the last migration to prisma/schema.prisma.')
    .argument('<name>', 'what changes, in a word or some')
    .action(async (name: string) => {
      await withArchive(readSettings(process.env), async ({ pool }) => {
        say(`Wrote ${await writeMigration(pool, name)}: read it, complete it by hand, then run the tests.`)
      })
    })
}
