import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { run } from '../support/programs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of what generating needs. */
function makeProject(): string {
  const folder = temporaryFolder()
  for (const part of ['bin', 'prisma', 'prisma.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  mkdirSync(join(folder, 'src', 'database'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

// A proxy that nobody answers: whatever asks the network fails.
const offline = { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1', npm_config_offline: 'true' }

test('the client is generated offline, by one of two processes, and again when the schema has changed', async () => {
  const project = makeProject()
  const generate = () => run(['bin/generate.mjs'], { folder: project, environment: offline }).ended
  const generated = join(project, 'src', 'database', 'generated')
  expect(await Promise.all([generate(), generate()])).toEqual([0, 0])
  const client = readFileSync(join(generated, 'client.ts'), 'utf8')
  expect(client).not.toContain('Pamphlet')
  const schema = join(project, 'prisma', 'schema.prisma')
  writeFileSync(schema, `${readFileSync(schema, 'utf8')}\nmodel Pamphlet {\n  id Int @id\n}\n`)
  writeFileSync(`${generated}.lock`, '999999999')
  expect(await generate()).toBe(0)
  expect(readFileSync(join(generated, 'client.ts'), 'utf8')).toContain('Pamphlet')
  rmSync(join(generated, 'client.ts'))
  // A program that is started through a link, as /tmp is one on macOS, is started, too.
  const link = join(temporaryFolder(), 'link')
  symlinkSync(project, link)
  expect(await run([join(link, 'bin', 'generate.mjs')], { environment: offline }).ended).toBe(0)
  expect(readFileSync(join(generated, 'client.ts'), 'utf8')).toContain('Pamphlet')
})

test('a schema that Prisma cannot read says where', async () => {
  const project = makeProject()
  writeFileSync(join(project, 'prisma', 'schema.prisma'), 'model Broken {\n')
  const generating = run(['bin/generate.mjs'], { folder: project, environment: offline })
  expect(await generating.ended).toBe(1)
  expect(generating.output()).toContain('schema.prisma')
})
