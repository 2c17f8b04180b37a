import { Command } from 'commander'
import { StartupError } from '../errors.ts'
import { type Reviewable, reviewClaims, type Verdict } from '../ingest/index.ts'
import { parseGlobalId } from '../resolvers/ids.ts'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { showingWhatFollows } from './decided.ts'
import { counted } from './numbers.ts'

const KINDS: Readonly<Record<string, Reviewable['kind']>> = {
  Quote: 'QUOTE',
  Meeting: 'MEETING',
  Membership: 'MEMBERSHIP',
}

export function confirmCommand(): Command {
  return reviewCommand('confirm', 'Says that quotes, meetings or roles are right.', 'CONFIRMED', 'Confirmed')
}

export function rejectCommand(): Command {
  return reviewCommand(
    'reject',
    'Says that quotes, meetings or roles are wrong: they count nowhere any more.',
    'REJECTED',
    'Rejected',
  )
}

export function reopenCommand(): Command {
  return reviewCommand('reopen', 'Takes back what "confirm" or "reject" said.', 'SUGGESTED', 'Reopened')
}

function reviewCommand(name: string, description: string, verdict: Verdict, done: string): Command {
  return new Command(name)
    .description(description)
    .argument('<id...>', 'as the API gives them: quote_…, meeting_…, membership_…')
    .option('--article <slug>', 'of meetings only what this article reports of them')
    .addHelpText(
      'after',
      `
The decision stands above what a program finds, in later versions of the article and of the program too. ${
        verdict === 'SUGGESTED'
          ? 'Once taken back, the claim is what its article’s annotations make of it.'
          : '"onrecord reopen ID" takes it back.'
      }
Who said a quote, or who took part, is corrected in the file beside the document: docs/annotations.md.`,
    )
    .action(async (ids: string[], { article }: { article?: string }) => {
      const claims = [...new Set(ids)].map(reviewable)
      if (article !== undefined && claims.some(({ kind }) => kind !== 'MEETING'))
        throw new StartupError('--article is for meetings: quotes are of one article, and roles of all that cite them.')
      await withArchive(readSettings(process.env), async (database) => {
        const reviewed = await showingWhatFollows((options) =>
          reviewClaims(database, claims, verdict, article, options),
        )
        for (const { text, articles } of reviewed) say(`${done}: ${text} (${counted(articles, 'article', 'articles')})`)
      })
    })
}

/** @throws StartupError for what is no id, or one of something that is not decided on */
function reviewable(id: string): Reviewable {
  const { name, key } = parsed(id)
  const kind = KINDS[name]
  if (kind === undefined)
    throw new StartupError(
      `"${id}" cannot be reviewed. Pass ids of quotes, meetings or roles: quote_…, meeting_…, membership_….`,
    )
  return { kind, id: key }
}

function parsed(id: string) {
  try {
    const { name, id: key } = parseGlobalId(id)
    return { name, key }
  } catch {
    throw new StartupError(`"${id}" is no id: pass one as the API gives it, such as quote_….`)
  }
}
