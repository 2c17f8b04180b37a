import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, readinessOf } from '../../src/database/index.ts'
import { draftMigration } from '../../src/database/migrations/draft.ts'
import { migrationNames, migrationsFolder } from '../../src/database/migrations/folder.ts'
import { createEmptyDatabase, createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'

const database = await createTestDatabase()

/** The project's migrations and one more. */
function migrationsWith(script: string): string {
  const folder = join(temporaryFolder(), 'migrations')
  cpSync(migrationsFolder, folder, { recursive: true })
  mkdirSync(join(folder, '29990101000000_more'))
  writeFileSync(join(folder, '29990101000000_more', 'migration.sql'), script)
  return folder
}

async function tableExists(name: string): Promise<boolean> {
  const [row] = await database.read<{ exists: boolean }>(sql`select to_regclass(${name}) is not null as exists`)
  return row?.exists === true
}

test('applied once, they are not applied again', async () => {
  expect(await migrate(database.url)).toEqual([])
  expect(await readinessOf(database)).toBe('READY')
})

test('each model of schema.prisma has its table, with all columns', async () => {
  const models = Object.values(database.prisma).filter((model) => typeof model?.findFirst === 'function')
  expect(models.length).toBeGreaterThan(15)
  for (const model of models) expect(await model.findFirst()).toBeNull()
})

test('schema.prisma holds nothing that has no migration: npm run migration -- NAME makes it', async () => {
  expect(await draftMigration(database.pool)).toBe('')
})

test('Prisma notes them as its own command would', async () => {
  const rows = await database.read(
    sql`select migration_name, length(checksum) as checksum, applied_steps_count, logs from _prisma_migrations order by 1`,
  )
  expect(rows).toEqual(
    migrationNames().map((migrationName) => ({ migrationName, checksum: 64, appliedStepsCount: 1, logs: null })),
  )
})

test('one that fails half-way changes nothing, and succeeds once it is mended', async () => {
  const broken = migrationsWith('create table half (); create table half ();')
  await expect(migrate(database.url, undefined, broken)).rejects.toThrow(
    /could not be prepared: .*half.* already exists/s,
  )
  expect(await tableExists('half')).toBe(false)
  const mended = migrationsWith("create table half (); do $$ begin perform 1; perform ';'; end $$;")
  expect(await migrate(database.url, undefined, mended)).toEqual(['29990101000000_more'])
  expect(await tableExists('half')).toBe(true)
})

test('a database that a newer version has used is refused', async () => {
  await expect(migrate(database.url)).rejects.toThrow(/used by a newer version .*29990101000000_more/)
})

test('processes that migrate at once wait for one another', async () => {
  const other = await createEmptyDatabase()
  const applied = await Promise.all([migrate(other), migrate(other), migrate(other)])
  expect(applied.flat().sort()).toEqual(migrationNames())
})
