import { writeFile } from 'node:fs/promises'
import { Command, InvalidArgumentError } from 'commander'
import type { Outcome, Status, Summary } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { interruption } from './interruption.ts'

const WORDS: Record<Status, [one: string, several: string]> = {
  NEW_ARTICLE: ['new article', 'new articles'],
  NEW_VERSION: ['new version', 'new versions'],
  UPDATED: ['updated', 'updated'],
  UNCHANGED: ['unchanged', 'unchanged'],
  WITHDRAWN: ['withdrawn', 'withdrawn'],
  UNREADABLE: ['unreadable', 'unreadable'],
  REFUSED: ['refused', 'refused'],
}
/** Where nobody watches a line that changes, every so many documents get a line. */
const PLAIN_STEP = 100

export function ingestCommand(): Command {
  return new Command('ingest')
    .description('Takes documents into the archive: .txt files, and all of them in folders.')
    .argument('<path...>', 'files or folders')
    .option('--report <file>', 'write what became of each document to a JSON file')
    .option('--language <tag>', 'of documents that do not say (BCP 47)', languageTag, 'en')
    .addHelpText(
      'after',
      `
A document is UTF-8 text: a first line "date YYYY-MM-DD HEADLINE", perhaps a paragraph "By …", then the body, its
paragraphs parted by blank lines. NAME.annotations.json beside NAME.txt says who is in it, who said what, who met whom.

The same documents again change nothing. A document with the path of an earlier one, relative to the folder that was
named, is a newer version of that article. What fails is told with file, place and reason; the rest is recorded,
and the exit status is 1. Ctrl-C ends after the document at hand; the next run goes on from there.`,
    )
    .action(async (paths: string[], options: { report?: string; language: string }) => {
      const stop = new AbortController()
      void interruption().then(() => stop.abort())
      const { ingestPaths } = await import('../ingest/index.ts')
      await withArchive(readSettings(process.env), async (database) => {
        const show = progressLine()
        const summary = await ingestPaths(
          database,
          paths,
          { inLanguage: options.language, signal: stop.signal },
          (outcome, done, total) => {
            show(outcome, done, total)
          },
        )
        if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(summary, null, 2)}\n`)
        console.log(inWords(summary))
        if (!summary.isWhole) process.exitCode = 1
      })
    })
}

function languageTag(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value
  } catch {
    throw new InvalidArgumentError('It is no BCP 47 language tag, like en or pt-BR.')
  }
}

function progressLine(): (outcome: Outcome, done: number, total: number) => void {
  const isWatched = process.stderr.isTTY
  return ({ reasons, path }, done, total) => {
    if (isWatched) process.stderr.write('\r\u001b[K')
    for (const reason of reasons) say(reason)
    if (isWatched && done < total)
      process.stderr.write(`${done} of ${total}  ${path}`.slice(0, process.stderr.columns - 1))
    else if (!isWatched && done % PLAIN_STEP === 0) say(`${done} of ${total}`)
  }
}

/** 3 documents: 1 new article, 2 unchanged */
function inWords({ outcomes, counts, left }: Summary): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${WORDS[status as Status][count === 1 ? 0 : 1]}`)
  if (left > 0) parts.push(`${left} not looked at`)
  return `${outcomes.length + left} ${outcomes.length + left === 1 ? 'document' : 'documents'}: ${parts.join(', ')}`
}
