import type { Command } from 'commander'

/**
 * Every command, in the order in which help lists them. Only the one that was asked for is loaded: together they hold all of the
 * program, and a server would keep what it has loaded for as long as it runs.
 */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serveCommand(),
  ingest: async () => (await import('./ingest.ts')).ingestCommand(),
  extract: async () => (await import('./extract.ts')).extractCommand(),
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand(),
  candidates: async () => (await import('./resolve.ts')).candidatesCommand(),
  merge: async () => (await import('./merge.ts')).mergeCommand(),
  split: async () => (await import('./merge.ts')).splitCommand(),
  resolve: async () => (await import('./resolve.ts')).resolveCommand(),
  confirm: async () => (await import('./review.ts')).confirmCommand(),
  reject: async () => (await import('./review.ts')).rejectCommand(),
  reopen: async () => (await import('./review.ts')).reopenCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  withdraw: async () => (await import('./withdraw.ts')).withdrawCommand(),
  restore: async () => (await import('./withdraw.ts')).restoreCommand(),
  migrate: async () => (await import('./migrate.ts')).migrateCommand(),
  migration: async () => (await import('./migration.ts')).migrationCommand(),
}

/** @param name what stands first on the command line. Where it is no command, all are given: for help, and to say so. */
export function commandsNamed(name: string | undefined): Promise<Command[]> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  return Promise.all((command === undefined ? Object.values(commands) : [command]).map((load) => load()))
}
