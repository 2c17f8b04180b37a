import type { PersonMention } from '../../names/mentions.ts'
import { at } from '../../text/tokens.ts'
import type { Article, Held } from './context.ts'
import { bodyAfter } from './fields.ts'

/** "then-Chairman NAME of the Committee" belongs to it no more. */
const ONCE = /^(?:then|former|ex|late)\b/

/** What is done to somebody "of" something: "accused NAME of", "cleared former director NAME of". */
const VERBS_OF =
  /^(?:accus|inform|convict|remind|warn|assur|notif|clear|acquit|strip|rob|depriv|suspect|relie|ask|tir|think|thought|hear|heard|demand|requir|approv)/

/** Whether the "of" behind a name tells what is done to them, and no more. */
export function isDoneTo({ reading: { tokens } }: Article, { first, title }: PersonMention): boolean {
  const start = title && title.first < first ? title.first : first
  const before = /^(?:the|its|their|his|her)$/.test(at(tokens, start - 1).folded) ? start - 2 : start - 1
  return VERBS_OF.test(at(tokens, before).folded)
}

/** "NAME of UNICEF": they belong to it, and no more is said. */
export function belongsTo(article: Article, mention: PersonMention): Held | undefined {
  const { tokens } = article.reading
  if (mention.title && ONCE.test(at(tokens, mention.title.first).folded)) return undefined
  if (at(tokens, mention.last + 1).folded !== 'of' || isDoneTo(article, mention)) return undefined
  const holder = bodyAfter(article, mention.last)
  return holder && { role: null, holder }
}
