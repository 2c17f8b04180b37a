import { type ChildProcess, spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { articleRows } from './data/articles.ts'
import { columns, toDay } from './data/rows.ts'
import { dayOf, worldOf } from './data/world.ts'

const PROGRAM = fileURLToPath(new URL('../bin/onrecord.mjs', import.meta.url))

interface Options {
  documents: number
  times: number
  workers: number
  timeZone?: string
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new InvalidArgumentError('Pass a whole number from 1 up.')
  return Number(text)
}

async function measure(file: string | undefined, options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-ingest-'))
  // PostgreSQL's user has to come through, where root runs this: else the database lies elsewhere and would stay.
  await chmod(folder, 0o711)
  try {
    const run = await ingest(file, options, join(folder, 'data'))
    const seconds = run.milliseconds / 1000
    const rate = (amount: number) => (amount / seconds).toFixed(1)
    console.log(
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}; ${options.workers} threads read.`,
    )
    console.log(
      `${run.documents} documents, ${(run.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, the start of program and database included:`,
    )
    console.log(
      `${rate(run.documents)} documents/s, ${rate(run.bytes / 1e6)} MB/s; at most ${run.peakMegabytes ?? '?'} MiB of memory beside PostgreSQL.`,
    )
    console.log(run.summary.trim())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Run {
  documents: number
  bytes: number
  milliseconds: number
  /** Resident at its highest, in MiB; null where the system does not tell. */
  peakMegabytes: number | null
  summary: string
}

async function ingest(file: string | undefined, options: Options, dataFolder: string): Promise<Run> {
  const begun = performance.now()
  const zone = options.timeZone === undefined ? [] : ['--time-zone', options.timeZone]
  const child = spawn(process.execPath, [PROGRAM, 'ingest', '-', '--workers', String(options.workers), ...zone], {
    env: { ...process.env, DATA_DIR: dataFolder, SEED: 'false', DATABASE_URL: undefined },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let summary = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    summary += text
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const peak = watchMemory(child)
  const written = { documents: 0, bytes: 0 }
  for (let time = 0; time < options.times; time++) {
    for await (const line of file === undefined ? invented(options.documents) : linesOf(file)) {
      const text = `${time === 0 ? line : disguised(line, time)}\n`
      written.documents++
      written.bytes += Buffer.byteLength(text)
      if (!child.stdin.write(text)) await new Promise((resolve) => child.stdin.once('drain', resolve))
    }
  }
  child.stdin.end()
  await ended
  return { ...written, milliseconds: performance.now() - begun, peakMegabytes: peak(), summary }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  await stat(file)
  yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
}

async function* invented(documents: number): AsyncGenerator<string> {
  const world = worldOf(documents, 1)
  for (let index = 0; index < documents; index++) {
    const rows = articleRows(world, index, () => {})
    const values = rows.find(({ table }) => table === 'document')?.values ?? []
    const [headline, articleBody] = [columnOf('headline'), columnOf('article_body')].map((column) => values[column])
    yield JSON.stringify({
      '@type': 'NewsArticle',
      '@id': `https://example.org/${index}`,
      headline,
      articleBody,
      datePublished: toDay(dayOf(world, index)),
    })
  }
}

const columnOf = (name: string) => columns.document.split(' ').indexOf(name)

/** The same article as another one: what it says is said of the same people, at another address. */
function disguised(line: string, time: number): string {
  const article = JSON.parse(line)
  const paragraph = `This is copy ${time} of the text above.`
  return JSON.stringify({
    ...article,
    '@id': `${article['@id']}#${time}`,
    url: article.url === undefined ? undefined : `${article.url}?copy=${time}`,
    articleBody: /<p>/.test(article.articleBody)
      ? `${article.articleBody}<p>${paragraph}</p>`
      : `${article.articleBody}\n\n${paragraph}`,
  })
}

/** Linux tells the highest of a process; it is asked while the process lives. */
function watchMemory({ pid }: ChildProcess): () => number | null {
  let peak: number | null = null
  const ask = async () => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
    if (kilobytes !== undefined) peak = Math.round(Number(kilobytes) / 1024)
  }
  const timer = setInterval(ask, 500)
  timer.unref()
  return () => {
    clearInterval(timer)
    return peak
  }
}

await new Command('bench:ingest')
  .description(
    'Measures ingestion end to end: reading, extraction, resolution, recording, into an embedded PostgreSQL of its own.',
  )
  .argument('[file]', 'NDJSON of schema.org articles. Default: invented ones')
  .option('--documents <number>', 'how many are invented', wholeNumber, 2000)
  .option(
    '--times <number>',
    'how often the input is handed in, each time under other identifiers and with another last paragraph',
    wholeNumber,
    1,
  )
  .option('--workers <number>', 'threads that read', wholeNumber, Math.max(1, cpus().length - 1))
  .option('--time-zone <name>', 'in which the publisher dates')
  .action(measure)
  .parseAsync()
