import MarkdownIt from 'markdown-it'
import { parse as parseYaml } from 'yaml'
import { UnreadableDocument } from '../errors.ts'
import { articleAddress, articleIdentifier } from './draft.ts'
import { takeHead } from './head.ts'
import { isRecord, nameIn, namesIn, textIn } from './jsonValues.ts'
import { markupText } from './markupText.ts'
import type { Reader } from './reader.ts'

const FRONT_MATTER = /^\s*---[ \t]*\r?\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/s
const OTHER_FRONT_MATTER: readonly { form: string; begins: RegExp }[] = [
  { form: 'TOML', begins: /^\s*\+\+\+[ \t]*\n/ },
  { form: 'JSON', begins: /^\s*\{\s*"/ },
]
/** A longer first line is no heading. */
const LONGEST_HEADING = 1000
/** Longer front matter is none. */
const LONGEST_FRONT_MATTER = 65_536
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false })

function frontMatterOf(text: string): { fields: Record<string, unknown>; rest: string } {
  const [whole, yaml] = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER)) ?? []
  if (whole === undefined || yaml === undefined) {
    const other = OTHER_FRONT_MATTER.find(({ begins }) => begins.test(text))
    if (other !== undefined) throw new UnreadableDocument(`its front matter is ${other.form}; only YAML is read`)
    return { fields: {}, rest: text }
  }
  let parsed: unknown
  try {
    parsed = parseYaml(yaml, { maxAliasCount: 10, logLevel: 'error' })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : ''
    throw new UnreadableDocument(`its front matter is no YAML: ${reason}`)
  }
  if (parsed !== null && !isRecord(parsed)) throw new UnreadableDocument('its front matter is no list of fields')
  const fields = Object.entries(parsed ?? {}).map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ''), value])
  return { fields: Object.fromEntries(fields), rest: text.slice(whole.length) }
}

/** Notes as paragraphs of their own, and no marks that lead to them: CommonMark knows neither. */
const withoutNoteMarks = (text: string) =>
  text.replace(/^ {0,3}\[\^[^\]\s]{1,50}\]:[ \t]*/gm, '\n').replace(/\[\^[^\]\s]{1,50}\]/g, '')

/** Takes a heading off the beginning. */
function takeHeading(text: string): { heading: string | undefined; rest: string } {
  const [first = '', second = '', ...lines] = text.trimStart().split('\n')
  if (first.length <= LONGEST_HEADING) {
    const hashed = /^#{1,6}[ \t]+(\S.*)$/.exec(first)?.[1]
    if (hashed !== undefined)
      return { heading: hashed.replace(/[ \t]#+[ \t]*$/, ''), rest: [second, ...lines].join('\n') }
    if (/^(?:=+|-+)[ \t]*$/.test(second) && /\S/.test(first)) return { heading: first, rest: lines.join('\n') }
  }
  return { heading: undefined, rest: text }
}

/** Markdown (CommonMark), with front matter in YAML. The headline is its `title`, else the first heading. */
export const markdownText: Reader = {
  name: 'Markdown',
  mediaType: 'text/markdown',
  endings: ['.md', '.markdown'],

  recognizes: ({ beginning, ending, mediaType }) =>
    ['.md', '.markdown'].includes(ending) ||
    mediaType === 'text/markdown' ||
    /^---[ \t]*\r?\n[^\n]*\w+[ \t]*:/.test(beginning) ||
    (/^# \S/.test(beginning) && ['', '.txt', '.text'].includes(ending)),

  read({ text }) {
    const { fields, rest } = frontMatterOf(text.replace(/\r\n?/g, '\n'))
    if (fields.draft === true || fields.published === false) throw new UnreadableDocument('is marked as a draft')
    const all = (...names: string[]) => names.map((name) => textIn(fields[name]))
    const field = (...names: string[]) => all(...names).find((value) => value !== undefined)
    const title = field('headline', 'title')
    const written = withoutNoteMarks(rest)
    const { heading, rest: afterHeading } = takeHeading(written)
    const isHeadline = heading !== undefined && (title === undefined || title.trim() === heading.trim())
    const {
      byline,
      datePublished,
      rest: body,
    } = takeHead(markupText(markdown.render(isHeadline ? afterHeading : written)), {
      datePublished: field('datepublished', 'date', 'published', 'publishedat', 'pubdate', 'publishdate'),
    })
    return {
      headline: title ?? (heading === undefined ? undefined : markupText(markdown.renderInline(heading))),
      body,
      datePublished,
      dateModified: field('datemodified', 'lastmod', 'updated', 'modified'),
      identifier: articleIdentifier(all('id', 'identifier', 'guid')),
      url: articleAddress(all('canonicalurl', 'canonical', 'url', 'permalink')),
      byline: namesIn(fields.byline ?? fields.author ?? fields.authors) ?? byline,
      creditText: field('credittext', 'credit'),
      publisher: nameIn(fields.publisher),
      inLanguage: field('inlanguage', 'language', 'lang'),
    }
  },
}
