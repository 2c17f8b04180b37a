import { Command } from 'commander'
import type { Database } from '../database/index.ts'
import { StartupError } from '../errors.ts'
import { restoreArticle, withdrawArticle } from '../ingest/index.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'

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

function articleCommand(
  name: string,
  description: string,
  act: (database: Database, slug: string) => Promise<boolean>,
  done: string,
): Command {
  return new Command(name)
    .description(description)
    .argument('<slug>', 'of the article')
    .action(async (slug: string) => {
      await withArchive(readSettings(process.env), async (database) => {
        if (!(await act(database, slug))) throw new StartupError(`There is no article "${slug}".`)
        say(`${done}: ${slug}`)
      })
    })
}
