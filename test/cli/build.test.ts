import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { run } from '../support/programs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A program of two files that says a word and where it lies. */
function makeProject() {
  const folder = temporaryFolder()
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  // Of its own, or the translations of this project would make room for its.
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['esbuild', '@esbuild'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  mkdirSync(join(folder, 'src', 'cli'), { recursive: true })
  mkdirSync(join(folder, 'src', 'ingest', 'read'), { recursive: true })
  writeFileSync(join(folder, 'src', 'ingest', 'read', 'thread.ts'), 'export const thread: number = 1\n')
  const say = (word: string) =>
    writeFileSync(join(folder, 'src', 'word.ts'), `export const word: string = '${word} ' + import.meta.url\n`)
  say('first')
  writeFileSync(join(folder, 'src', 'cli', 'index.ts'), `import { word } from '../word.ts'\nconsole.log(word)\n`)
  writeFileSync(
    join(folder, 'start.mjs'),
    `import { built } from './bin/build.mjs'\nawait import(await built('cli'))\n`,
  )
  return { folder, say, start: () => run(['start.mjs'], { folder }) }
}

test('a program is translated when it starts, by each of two at once, and again when a source has changed', async () => {
  const { folder, say, start } = makeProject()
  const both = [start(), start()]
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
  for (const { output } of both) expect(output()).toContain(`first file://`)
  // What lies beside a source is found where the source is.
  expect(both[0]?.output()).toContain(`${folder}/src/word.ts`)

  say('second')
  const third = start()
  expect(await third.ended).toBe(0)
  expect(third.output()).toContain('second ')
})

test('a source that cannot be translated is named with its line', async () => {
  const { folder, start } = makeProject()
  writeFileSync(join(folder, 'src', 'word.ts'), '\nexport const word: string =\n')
  const program = start()
  expect(await program.ended).toBe(1)
  expect(program.output()).toContain('src/word.ts:3')
})

test.runIf(process.platform === 'linux')('what translates it has ended when the program begins', async () => {
  const { folder, start } = makeProject()
  writeFileSync(
    join(folder, 'src', 'cli', 'index.ts'),
    `import { readFileSync } from 'node:fs'
const children = () => readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim()
// It was told to end, and does so within a moment.
for (let i = 0; i < 100 && children() !== ''; i++) await new Promise((resolve) => setTimeout(resolve, 50))
console.log('children:', children() || 'none')
`,
  )
  const program = start()
  expect(await program.ended).toBe(0)
  expect(program.output()).toContain('children: none')
})
