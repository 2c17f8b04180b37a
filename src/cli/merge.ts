import { Command, Option } from 'commander'
import type { Database } from '../database/index.ts'
import { StartupError } from '../errors.ts'
import {
  keepApart,
  keepMeetingsApart,
  kindOfSlugs,
  mergeAgents,
  mergeMeetings,
  type SlugKind,
  splitArticles,
  splitMerged,
  splitMergedMeeting,
  splitReports,
} from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { showingWhatFollows } from './decided.ts'

interface SplitOptions {
  article?: string[]
  from?: string
  kind?: SlugKind
}

const kindOption = () =>
  new Option('--kind <kind>', 'what a slug means that is both').choices(['agent', 'meeting'] satisfies SlugKind[])

export function mergeCommand(): Command {
  return new Command('merge')
    .description('Says that two people, two organizations or two meetings are one.')
    .argument('<slug>', 'who or which stays')
    .argument('<other>', 'who or which becomes the first one')
    .addOption(kindOption())
    .addHelpText(
      'after',
      `
Ids and slugs of the other one keep resolving, and later documents that name it mean the first one. Of a meeting this holds for the
articles that report it now, in all their versions, whatever day or place they tell; later articles join by the rule. "onrecord split OTHER"
undoes it; "onrecord candidates" lists whom the archive thinks to be one.`,
    )
    .action(async (slug: string, other: string, { kind }: { kind?: SlugKind }) => {
      await withArchive(readSettings(process.env), async (database) => {
        if ((await kindOfSlugs(database, [slug, other], kind)) === 'meeting') {
          const merged = await showingWhatFollows((options) => mergeMeetings(database, slug, other, options))
          say(`${merged.other} (${other}) is ${merged.text} (${slug}).`)
        } else {
          const merged = await showingWhatFollows((options) => mergeAgents(database, slug, other, options))
          say(`${merged.other} (${other}) is ${merged.name} (${slug}).`)
        }
      })
    })
}

export function splitCommand(): Command {
  return new Command('split')
    .description('Says that who was taken for one person or organization, or what was taken for one meeting, are two.')
    .argument('<slug>', 'who or which was merged into another; or, with an option, stays')
    .option('--article <slug...>', 'articles that mean somebody else by the name, or report another meeting: a new one')
    .option('--from <other>', 'another one that looks like the same: they stay two')
    .addOption(kindOption())
    .addHelpText('after', '\nIt holds for these articles in all their versions. "onrecord merge" takes it back.')
    .action(async (slug: string, options: SplitOptions) => {
      if (options.article !== undefined && options.from !== undefined)
        throw new StartupError('Give --article or --from: one decision at a time.')
      await withArchive(readSettings(process.env), async (database) => {
        const slugs = options.from === undefined ? [slug] : [slug, options.from]
        const kind = await kindOfSlugs(database, slugs, options.kind)
        await (kind === 'meeting' ? splitMeeting : splitAgent)(database, slug, options)
      })
    })
}

async function splitAgent(database: Database, slug: string, { article, from }: SplitOptions): Promise<void> {
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
}

async function splitMeeting(database: Database, slug: string, { article, from }: SplitOptions): Promise<void> {
  if (article !== undefined) {
    const made = await showingWhatFollows((options) => splitReports(database, slug, article, options))
    say(`What ${article.length === 1 ? 'this article reports' : 'these articles report'} is now ${made.slug}.`)
  } else if (from !== undefined) {
    await keepMeetingsApart(database, slug, from)
    say(`${slug} and ${from} stay two.`)
  } else {
    const { text } = await showingWhatFollows((options) => splitMergedMeeting(database, slug, options))
    say(`${text} (${slug}) is another meeting again.`)
  }
}
