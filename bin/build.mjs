// Translates src/ from TypeScript into a few files of JavaScript: once, and again when a source has changed. Needs no network. A program that is
// translated while it loads takes twice as long to start, and each of its threads does.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureClient, isStarted } from './generate.mjs'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const source = join(root, 'src')
const cache = join(root, 'node_modules', '.cache', 'onrecord')
const manifest = join(root, 'package.json')
const require = createRequire(import.meta.url)

/** What is started by itself: the command line, and a thread that reads documents. */
const entries = { cli: join(source, 'cli', 'index.ts'), thread: join(source, 'ingest', 'read', 'thread.ts') }
/** Packages that are translated with the rest: of hundreds of files, of which a program needs few, and used by no other package. */
const inlined = new Set(['kysely', 'zod'])
/** Of translations that nobody has started from for longer, in milliseconds, programs that run load nothing any more. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** The address of an entry, "cli" or "thread", translated from the sources as they are now. */
export async function built(entry) {
  const folder = join(cache, fingerprint())
  if (isFolder(folder)) touch(folder)
  else {
    await build(folder)
    removeOld(folder)
  }
  return pathToFileURL(join(folder, `${entry}.mjs`)).href
}

function fingerprint() {
  const hash = createHash('sha256').update(`${root}\nesbuild ${require('esbuild/package.json').version}\n`)
  for (const file of [fileURLToPath(import.meta.url), manifest]) hash.update(readFileSync(file))
  for (const file of sources()) hash.update(`${file}\n`).update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 32)
}

function sources() {
  return readdirSync(source, { recursive: true })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .sort()
}

/** Whole or not at all: of two programs that start at once, each translates, and one of them is too late. */
async function build(folder) {
  const { build: bundle, stop } = await import('esbuild')
  const draft = makeDraft()
  try {
    await bundle({
      entryPoints: entries,
      outdir: draft,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      external: Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {}).filter(
        (name) => !inlined.has(name),
      ),
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      sourcemap: true,
      logLevel: 'warning',
      plugins: [{ name: 'addresses', setup: (builder) => builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, load) }],
    })
    chmodSync(draft, 0o777 & ~process.umask())
    renameSync(draft, folder)
    touch(folder)
  } catch (error) {
    if (!isFolder(folder)) throw error
  } finally {
    // Its process would stay for as long as a server runs.
    await stop()
    rmSync(draft, { recursive: true, force: true })
  }
}

function makeDraft() {
  try {
    mkdirSync(cache, { recursive: true })
    return mkdtempSync(join(cache, 'draft-'))
  } catch (error) {
    const advice = 'Run "node bin/build.mjs" as a user who may, after each change of the sources.'
    throw new Error(`The program cannot be translated into ${cache}: ${error.code}. ${advice}`, { cause: error })
  }
}

/** What a source finds beside itself lies where it did. */
function load({ path }) {
  const address = JSON.stringify(pathToFileURL(path).href)
  return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address), loader: 'ts' }
}

/** Where it cannot be told or removed, it stays: another program may just have moved or removed it. */
function removeOld(newest) {
  try {
    for (const name of readdirSync(cache)) {
      const path = join(cache, name)
      const unused = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY)
      if (path !== newest && unused > keptFor) rmSync(path, { recursive: true, force: true })
    }
  } catch {}
}

/** When somebody last started from it. A user who may not write there only reads it. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {}
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

if (isStarted(import.meta.url)) {
  // It is a part of what is translated.
  ensureClient()
  await built('cli')
}
