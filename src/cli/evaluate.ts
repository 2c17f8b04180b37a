import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { readDocument } from '../documents/index.ts'
import { StartupError, UnreadableDocument } from '../errors.ts'
import { type AnnotatedDocument, evaluate, missesOf, readGold, tableOf } from '../evaluation/index.ts'
import { findDocuments, readDocuments } from '../ingest/receive/files.ts'
import { SIDECAR_ENDING } from '../ingest/receive/folders.ts'
import type { IncomingDocument } from '../ingest/receive/receive.ts'
import { say } from './archive.ts'

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('Compares what the extractor finds in documents with what a person found there.')
    .argument('<folder>', 'of documents, each with NAME.annotations.json beside it')
    .option('--show', 'list what was missed, found where there is nothing, or found with something wrong')
    .option('--json', 'print everything as JSON: figures, misses, calibration')
    .addHelpText(
      'after',
      `
For each kind: precision, recall, F with its 95 % interval over documents, and the counts behind them.
docs/evaluation.md defines every figure. No database is needed. Exit status 1 if a document or its annotations
cannot be read; the figures are then those of the others.`,
    )
    .action(async (folder: string, options: { show?: boolean; json?: boolean }) => {
      const documents: AnnotatedDocument[] = []
      for await (const { name, document } of annotatedIn(folder)) {
        const compared = await comparedWith(document).catch(asUnreadable)
        if (compared instanceof UnreadableDocument) tell(`${join(folder, name)}: ${compared.message}`)
        else documents.push({ name, ...compared })
      }
      if (documents.length === 0)
        throw new StartupError(
          `No document in ${folder} has NAME.annotations.json beside it that it can be compared with.`,
        )
      const evaluation = evaluate(documents)
      if (options.json === true) return console.log(JSON.stringify(evaluation, null, 2))
      if (options.show === true) console.log(`${missesOf(evaluation)}\n`)
      console.log(tableOf(evaluation))
    })
}

function tell(fault: string): void {
  say(fault)
  process.exitCode = 1
}

/** The documents of a folder that have annotations beside them, under the names of these; annotations without a document are told. */
async function* annotatedIn(folder: string): AsyncGenerator<{ name: string; document: IncomingDocument }> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new StartupError(`There is no folder ${folder}.`)
  const { files, strays } = await findDocuments([folder])
  for (const file of files.filter(({ sidecars }) => sidecars.size > 0))
    for await (const document of readDocuments(file, {})) {
      if (document.sidecar === undefined) continue
      const { path } = document.sidecar
      strays.delete(path)
      yield { name: relative(folder, path).slice(0, -SIDECAR_ENDING.length), document }
    }
  for (const path of strays) tell(`${path}: has no document beside it`)
}

async function comparedWith({
  sidecar,
  refusal,
  ...document
}: IncomingDocument): Promise<Omit<AnnotatedDocument, 'name'>> {
  const unreadable = refusal ?? sidecar?.unreadable
  if (unreadable !== undefined) throw new UnreadableDocument(unreadable)
  const { ruleExtractor } = await import('../extraction/index.ts')
  const draft = readDocument(document.bytes, document)
  return { draft, gold: readGold(sidecar?.text ?? ''), predicted: await ruleExtractor.extract(draft) }
}

function asUnreadable(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error
  throw error
}
