import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { keepApart, mergeAgents, splitArticles, splitMerged } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { showingWhatFollows } from './decided.ts'

export function mergeCommand(): Command {
  return new Command('merge')
    .description('Says that two people, or two organizations, are one.')
    .argument('<slug>', 'who stays')
    .argument('<other>', 'who becomes the first one')
    .addHelpText(
      'after',
      `
Ids and slugs of the other one keep resolving, and later documents that name it mean the first one. "onrecord split OTHER" undoes
it; "onrecord candidates" lists whom the archive thinks to be one.`,
    )
    .action(async (slug: string, other: string) => {
      await withArchive(readSettings(process.env), async (database) => {
        const merged = await showingWhatFollows((options) => mergeAgents(database, slug, other, options))
        say(`${merged.other} (${other}) is ${merged.name} (${slug}).`)
      })
    })
}

export function splitCommand(): Command {
  return new Command('split')
    .description('Says that who was taken for one person or organization are two.')
    .argument('<slug>', 'who was merged into another; or, with an option, who stays')
    .option('--article <slug...>', 'articles that mean somebody else by the name: a new agent')
    .option('--from <other>', 'another who may look like the same: they are proposed no more')
    .action(async (slug: string, { article, from }: { article?: string[]; from?: string }) => {
      if (article !== undefined && from !== undefined)
        throw new StartupError('Give --article or --from: one decision at a time.')
      await withArchive(readSettings(process.env), async (database) => {
        if (article !== undefined) {
          const made = await showingWhatFollows((options) => splitArticles(database, slug, article, options))
          say(`Whom ${article.length === 1 ? 'this article names' : 'these articles name'} is now ${made.slug}.`)
        } else if (from !== undefined) {
          await keepApart(database, slug, from)
          say(`${slug} and ${from} stay two.`)
        } else {
          const { name } = await showingWhatFollows((options) => splitMerged(database, slug, options))
          say(`${name} (${slug}) is somebody else again.`)
        }
      })
    })
}
