import type { Command } from 'commander'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { importCommand } from './import.ts'
import { ingestCommand } from './ingest.ts'
import { mergeCommand, splitCommand } from './merge.ts'
import { migrateCommand } from './migrate.ts'
import { migrationCommand } from './migration.ts'
import { candidatesCommand, resolveCommand } from './resolve.ts'
import { restoreCommand, withdrawCommand } from './withdraw.ts'

/** Every command but serve, in the order in which help lists them. */
export const otherCommands: readonly Command[] = [
  ingestCommand(),
  extractCommand(),
  evaluateCommand(),
  candidatesCommand(),
  mergeCommand(),
  splitCommand(),
  resolveCommand(),
  exportCommand(),
  importCommand(),
  withdrawCommand(),
  restoreCommand(),
  migrateCommand(),
  migrationCommand(),
]
