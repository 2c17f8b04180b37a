import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { StartupError } from '../../errors.ts'
import { startEngine } from './engine.ts'
import { migrationsFolder, readSchema } from './folder.ts'

/** What schema.prisma was when the last migration was made. */
const migratedSchemaFile = join(migrationsFolder, 'schema.prisma')

/**
 * The SQL that leads from the schema of the last migration to today's; empty where nothing changed. Schemas are compared,
 * not databases: what migrations hold that Prisma's language cannot say (functions, triggers, checks, partial indexes) is
 * seen on neither side, so it is never dropped.
 *
 * @param pool any database; Prisma's engine wants a connection, although comparing files does not use it
 */
export async function draftMigration(pool: pg.Pool): Promise<string> {
  const schema = readSchema()
  const engine = await startEngine(pool, schema)
  try {
    const { stdout } = await engine.diff({
      from: existsSync(migratedSchemaFile) ? asTarget(readFileSync(migratedSchemaFile, 'utf8')) : { tag: 'empty' },
      to: asTarget(schema),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const script = stdout?.trim() ?? ''
    return script === '-- This is an empty migration.' ? '' : `${script}\n`
  } finally {
    engine.free()
  }
}

/**
 * Writes the drafted SQL as a migration, to be completed by hand before it is applied anywhere.
 *
 * @param pool any database
 * @param name a word or some, which say what changes
 * @param now the time that orders it among the others
 * @returns the file that was written
 */
export async function writeMigration(pool: pg.Pool, name: string, now: Date = new Date()): Promise<string> {
  const words = name.toLowerCase().match(/[a-z0-9]+/g)
  if (words === null) throw new StartupError('The name of a migration needs letters or digits: say what changes.')
  const script = await draftMigration(pool)
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${words.join('_')}`)
  const file = join(folder, 'migration.sql')
  mkdirSync(folder)
  writeFileSync(file, script === '' ? '-- schema.prisma has not changed: this migration is written by hand.\n' : script)
  writeFileSync(migratedSchemaFile, readSchema())
  return file
}

function asTarget(content: string): { tag: 'schemaDatamodel'; files: { path: string; content: string }[] } {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
}
