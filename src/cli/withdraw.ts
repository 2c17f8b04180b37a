import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { restoreArticle, withdrawArticle } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { showingWhatFollows } from './decided.ts'

export function withdrawCommand(): Command {
  return articleCommand(
    'withdraw',
    'Takes an article and all that it says out of every read.',
    withdrawArticle,
    'Withdrawn',
  )
}

export function restoreCommand(): Command {
  return articleCommand('restore', 'Brings a withdrawn article back.', restoreArticle, 'Restored')
}

function articleCommand(name: string, description: string, act: typeof withdrawArticle, done: string): Command {
  return new Command(name)
    .description(description)
    .argument('<slug>', 'of the article')
    .action(async (slug: string) => {
      const isSlug = /^[a-z0-9-]+$/.test(slug)
      const advice = isSlug ? '' : ' Give a slug, as in "2031-05-05-weather-in-lunde": the API tells it.'
      await withArchive(readSettings(process.env), async (database) => {
        if (!(await showingWhatFollows((options) => act(database, slug, options))))
          throw new StartupError(`There is no article "${slug}".${advice}`)
        say(`${done}: ${slug}`)
      })
    })
}
