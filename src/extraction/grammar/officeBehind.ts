import type { Agent } from '../agents/identities.ts'
import { type Item, isWord, item } from './items.ts'
import { known } from './known.ts'
import type { Discourse, Subject } from './subject.ts'

/** Whom "the minister" at item `end` means after "NAME, minister of roads,": NAME, where nobody else is one, else nobody. */
export function officeBehind(
  items: readonly Item[],
  end: number,
  agent: Agent | undefined,
  discourse: Discourse,
): Subject | undefined {
  const { mention, first } = item(items, end)
  if (mention?.kind !== 'title' || !isWord(item(items, end - 1), /^the$/)) return undefined
  // "The editor of the Herald"
  if (mention.first < mention.last || isWord(item(items, end + 1), /^(?:of|for|at|in|from)$/)) return undefined
  const [word = '', ...others] = mention.title.words
  const bearer = others.length === 0 ? known(discourse).byOffice.get(word) : undefined
  if (!bearer || bearer.person === agent || bearer.first > first) return undefined
  const isBorne = discourse.identities.people.some(
    (one) => one !== bearer.person && one.titles.some(({ words }) => words.has(word)),
  )
  const agents = isBorne ? [] : [bearer.person]
  return { agents, form: isBorne ? 'unnamed' : 'title', first: end, last: end, confidence: isBorne ? 0.5 : 0.75 }
}
