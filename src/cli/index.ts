import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { importCommand } from './import.ts'
import { ingestCommand } from './ingest.ts'
import { mergeCommand, splitCommand } from './merge.ts'
import { migrateCommand } from './migrate.ts'
import { migrationCommand } from './migration.ts'
import { candidatesCommand, resolveCommand } from './resolve.ts'
import { serveCommand } from './serve.ts'
import { restoreCommand, withdrawCommand } from './withdraw.ts'

const program = new Command('onrecord')
  .description('A news archive that can be asked: who met whom, who said what, and the passage that says so.')
  .addCommand(serveCommand())
  .addCommand(ingestCommand())
  .addCommand(extractCommand())
  .addCommand(evaluateCommand())
  .addCommand(candidatesCommand())
  .addCommand(mergeCommand())
  .addCommand(splitCommand())
  .addCommand(resolveCommand())
  .addCommand(exportCommand())
  .addCommand(importCommand())
  .addCommand(withdrawCommand())
  .addCommand(restoreCommand())
  .addCommand(migrateCommand())
  .addCommand(migrationCommand())
  .addHelpText('after', '\nSettings come from the environment or a file .env; docs/settings.md lists them.')

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
