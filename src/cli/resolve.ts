import { Command } from 'commander'
import { proposedMerges, resolveAll } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { interruption } from './interruption.ts'
import { upTo } from './numbers.ts'
import { progressLine } from './progress.ts'

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('Decides anew, over all articles, who is meant by their names and which meetings are one.')
    .addHelpText(
      'after',
      `
Ingesting does so by itself for what it changes. Ids, slugs and what editors decided stay. Ctrl-C stops; the next run of "resolve" or
"ingest" goes on.`,
    )
    .action(async () => {
      const stop = new AbortController()
      void interruption().then(() => stop.abort())
      await withArchive(readSettings(process.env), async (database) => {
        const line = progressLine()
        let done = 0
        const count = await resolveAll(database, {
          signal: stop.signal,
          onProgress: (articles) => {
            done += articles
            line.show(() => `${done} articles`)
          },
        })
        line.end()
        say(stop.signal.aborted ? `Stopped: ${done} of ${count} articles.` : `${count} articles resolved.`)
      })
    })
}

export function candidatesCommand(): Command {
  return new Command('candidates')
    .description('Lists who may be one and is not merged, with the reasons: those first that most articles name.')
    .option('--limit <number>', 'how many', upTo(1_000_000), 50)
    .action(async ({ limit }: { limit: number }) => {
      await withArchive(readSettings(process.env), async (database) => {
        const proposed = await proposedMerges(database, limit)
        for (const { slug, name, articleCount, otherSlug, otherName, otherArticleCount, reasons } of proposed) {
          console.log(`onrecord merge ${slug} ${otherSlug}`)
          console.log(`  ${name} (${articleCount}), ${otherName} (${otherArticleCount}): ${reasons.join('; ')}`)
        }
        if (proposed.length === 0) say('There are none.')
      })
    })
}
