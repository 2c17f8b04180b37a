import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { readDocument } from '../documents/index.ts'
import { StartupError, UnreadableDocument } from '../errors.ts'
import { findDocuments, readDocuments } from '../ingest/receive/files.ts'
import type { IncomingDocument } from '../ingest/receive/receive.ts'
import { interruption } from './interruption.ts'
import { tellLeftOut } from './leftOut.ts'
import { counted } from './numbers.ts'
import { progressLine } from './progress.ts'
import { addReadOptions, type ReadingOptions, readOptions } from './readOptions.ts'

interface Options extends ReadingOptions {
  out: string
  force?: boolean
}

export function extractCommand(): Command {
  const command = new Command('extract')
    .description('Writes what the extractor finds in documents to annotation files, without a database.')
    .argument('<path...>', 'files or folders; - is standard input')
    .requiredOption('--out <folder>', 'where the annotation files go; made where there is none')
    .option('--force', 'write files anew that are there already')
  return addReadOptions(command)
    .addHelpText(
      'after',
      `
NAME.txt becomes NAME.annotations.json in the same folder below --out; line 12 of NAME.ndjson NAME.line-12.annotations.json,
item 3 of a feed NAME.item-3.annotations.json. Put beside the document, such a file is what "onrecord ingest" takes for
an editor's word: look it through before. Claims with a confidence or a rule stay
suggestions there; taking both out confirms one. Files that are there already are kept, whoever changed them: --force writes them anew.

What fails is told with its reason, the rest is written, and the exit status is 1. Ctrl-C ends after the document at hand.`,
    )
    .action(async (paths: string[], options: Options) => {
      const stop = new AbortController()
      void interruption().then(() => stop.abort())
      const counts = await extractAll(paths, options, stop.signal)
      console.log(inWords(counts, options.out))
      if (counts.failed > 0 || stop.signal.aborted) process.exitCode = 1
    })
}

interface Counts {
  written: number
  /** Were there already. */
  kept: number
  failed: number
  people: number
  quotes: number
  meetings: number
}

async function extractAll(paths: readonly string[], options: Options, signal: AbortSignal): Promise<Counts> {
  const counts: Counts = { written: 0, kept: 0, failed: 0, people: 0, quotes: 0, meetings: 0 }
  const names = new Names()
  const line = progressLine()
  const begun = performance.now()
  const { files, leftOut } = await findDocuments(paths)
  tellLeftOut(leftOut)
  for (const file of files) {
    for await (const document of readDocuments(file, readOptions(options))) {
      if (signal.aborted) {
        line.tell('Broken off: the same command goes on with what is left.')
        line.end()
        return counts
      }
      const fault = await extractOne(document, names.of(document.path), options, counts)
      if (fault !== undefined) {
        counts.failed++
        line.tell(`${document.path}: ${fault}`)
      }
      line.show(() => {
        const done = counts.written + counts.kept + counts.failed
        return `${counted(done, 'document', 'documents')}, ${Math.round((1000 * done) / (performance.now() - begun))}/s  ${document.path}`
      })
    }
  }
  line.end()
  if (counts.written + counts.kept + counts.failed === 0)
    throw new StartupError(`There are no documents in ${paths.join(', ')}.`)
  return counts
}

/** Writes the annotations of one document; answers why it could not. */
async function extractOne(
  document: IncomingDocument,
  name: string,
  options: Options,
  counts: Counts,
): Promise<string | undefined> {
  try {
    if (document.refusal !== undefined) throw new UnreadableDocument(document.refusal)
    const target = join(options.out, name)
    if (options.force !== true && existsSync(target)) {
      counts.kept++
      return undefined
    }
    const { ruleExtractor } = await import('../extraction/index.ts')
    const annotations = await ruleExtractor.extract(readDocument(document.bytes, document, readOptions(options)))
    await write(target, `${JSON.stringify(annotations, null, 2)}\n`)
    counts.written++
    counts.people += annotations.people.length
    counts.quotes += annotations.quotes.length
    counts.meetings += annotations.meetings.length
    return undefined
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
}

async function write(target: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true })
    // Whole, or not at all: what is there already is kept by the next run.
    await writeFile(`${target}.part`, text)
    await rename(`${target}.part`, target)
  } catch (error) {
    throw new StartupError(`${target} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Names of annotation files, each given once: where two documents differ only in their endings, the second keeps its own. */
class Names {
  readonly #given = new Set<string>()

  of(path: string): string {
    const [, file = path, fragment] = /^(.*?)(?:#((?:line|item)=\d+))?$/s.exec(path) ?? []
    const suffix = fragment === undefined ? '' : `.${fragment.replace(/[^\p{L}\p{N}]+/gu, '-')}`
    const stem = file.replace(/(?<=[^/])\.[^./]+$/, '')
    let name = `${stem}${suffix}.annotations.json`
    for (let number = 2; this.#given.has(name); number++) {
      name = `${file}${suffix}${number === 2 ? '' : `-${number - 1}`}.annotations.json`
    }
    this.#given.add(name)
    return name
  }
}

/** 4 documents: 2 written to out (5 people, 7 quotes, 1 meeting), 1 kept (--force writes anew), 1 failed */
function inWords({ written, kept, failed, people, quotes, meetings }: Counts, out: string): string {
  const found = [
    counted(people, 'person', 'people'),
    counted(quotes, 'quote', 'quotes'),
    counted(meetings, 'meeting', 'meetings'),
  ].join(', ')
  const parts = [
    `${written} written to ${out} (${found})`,
    ...(kept > 0 ? [`${kept} kept (--force writes anew)`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  return `${counted(written + kept + failed, 'document', 'documents')}: ${parts.join(', ')}`
}
