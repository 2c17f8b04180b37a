import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { asReason, isDocumentName, readDocument } from '../documents/index.ts'
import { StartupError, UnreadableDocument } from '../errors.ts'
import { type AnnotatedDocument, evaluate, missesOf, readGold, tableOf } from '../evaluation/index.ts'
import { filesIn, SIDECAR_ENDING } from '../ingest/receive/folders.ts'
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
      const pairs = await pairsIn(folder)
      const { ruleExtractor } = await import('../extraction/index.ts')
      const documents: AnnotatedDocument[] = []
      for (const { name, document, sidecar } of pairs) {
        try {
          const draft = readDocument(new Uint8Array(await readFile(join(folder, document))), { path: document })
          const gold = readGold(await readFile(join(folder, sidecar), 'utf8'))
          documents.push({ name, draft, gold, predicted: await ruleExtractor.extract(draft) })
        } catch (error) {
          const reason = asReason(error)
          if (!(reason instanceof UnreadableDocument)) throw error
          say(`${join(folder, name)}: ${reason.message}`)
          process.exitCode = 1
        }
      }
      if (documents.length === 0) throw new StartupError(`None of the documents in ${folder} can be compared.`)
      const evaluation = evaluate(documents)
      if (options.json === true) return console.log(JSON.stringify(evaluation, null, 2))
      if (options.show === true) console.log(`${missesOf(evaluation)}\n`)
      console.log(tableOf(evaluation))
    })
}

/** The documents of a folder that have annotations beside them. */
async function pairsIn(folder: string): Promise<{ name: string; document: string; sidecar: string }[]> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new StartupError(`There is no folder ${folder}.`)
  const files = await filesIn(folder)
  const documents = new Map(
    files
      .filter((file) => isDocumentName(file) && !file.endsWith(SIDECAR_ENDING))
      .map((file) => [file.replace(/\.[^./]+$/, ''), file]),
  )
  const pairs = files.flatMap((sidecar) => {
    const name = sidecar.endsWith(SIDECAR_ENDING) ? sidecar.slice(0, -SIDECAR_ENDING.length) : undefined
    const document = name === undefined ? undefined : documents.get(name)
    return name === undefined || document === undefined ? [] : [{ name, document, sidecar }]
  })
  if (pairs.length === 0)
    throw new StartupError(`There are no documents with NAME.annotations.json beside them in ${folder}.`)
  return pairs
}
