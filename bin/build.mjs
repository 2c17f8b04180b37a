// Translates src/ from TypeScript into a few files of JavaScript: once, and again when a source has changed. Needs no network. A program that is
// translated while it loads takes twice as long to start, and each of its threads does.
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const source = join(root, 'src')
const cache = join(root, 'node_modules', '.cache', 'onrecord')
const require = createRequire(import.meta.url)

/** What is started by itself: the command line, and a thread that reads documents. */
const entries = { cli: join(source, 'cli', 'index.ts'), thread: join(source, 'ingest', 'read', 'thread.ts') }
/** Programs that run go on loading files of an earlier translation. */
const kept = 5

/** The address of an entry, "cli" or "thread", translated from the sources as they are now. */
export async function built(entry) {
  const folder = join(cache, fingerprint())
  if (!isFolder(folder)) {
    await build(folder)
    removeOld()
  }
  return pathToFileURL(join(folder, `${entry}.js`)).href
}

function fingerprint() {
  const hash = createHash('sha256').update(`${root}\nesbuild ${require('esbuild/package.json').version}\n`)
  hash.update(readFileSync(fileURLToPath(import.meta.url)))
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
  const { build: bundle } = await import('esbuild')
  const draft = makeDraft()
  try {
    await bundle({
      entryPoints: entries,
      outdir: draft,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      sourcemap: true,
      logLevel: 'warning',
      plugins: [{ name: 'addresses', setup: (builder) => builder.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, load) }],
    })
    chmodSync(draft, 0o777 & ~process.umask())
    renameSync(draft, folder)
  } catch (error) {
    if (!isFolder(folder)) throw error
  } finally {
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

function removeOld() {
  const folders = readdirSync(cache).map((name) => ({
    path: join(cache, name),
    time: statSync(join(cache, name)).mtimeMs,
  }))
  folders.sort((a, b) => b.time - a.time)
  for (const { path } of folders.slice(kept)) rmSync(path, { recursive: true, force: true })
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await built('cli')
