import { Command } from 'commander'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'

export function migrationCommand(): Command {
  return new Command('migration')
    .description('For developers: writes the SQL that leads from the last migration to prisma/schema.prisma.')
    .argument('<name>', 'what changes, in a word or some')
    .action(async (name: string) => {
      // It brings Prisma's engine along, which no other command needs.
      const { writeMigration } = await import('../database/migrations/draft.ts')
      await withArchive(readSettings(process.env), async ({ pool }) => {
        say(`Wrote ${await writeMigration(pool, name)}: read it, complete it by hand, then run the tests.`)
      })
    })
}
