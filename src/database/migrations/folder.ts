import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where schema.prisma and the migrations lie. */
export const prismaFolder = fileURLToPath(new URL('../../../prisma/', import.meta.url))
export const migrationsFolder = join(prismaFolder, 'migrations')

/** The text of schema.prisma. */
export function readSchema(): string {
  return readFileSync(join(prismaFolder, 'schema.prisma'), 'utf8')
}

/** The names of the migrations, in the order in which they are applied. */
export function migrationNames(folder: string = migrationsFolder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
}

/** The migrations up to the last one asked for, in the form that Prisma's engine takes. */
export function readMigrations(folder: string, last: string) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder)
      .filter((name) => name <= last)
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}
