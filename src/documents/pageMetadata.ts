import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { isRecord, parseJson } from './jsonValues.ts'
import { MAX_ELEMENTS, MAX_MARKUP_DEPTH, MAX_PIECES, MAX_TITLE_LENGTH } from './limits.ts'
import { markupText } from './markupText.ts'
import { articlesIn, pageTimesIn } from './newsArticle.ts'
import { articleOfPage } from './pageArticle.ts'
import { TimesOnPage } from './timesOnPage.ts'

/** What a page says of itself in its head, its JSON-LD and its microdata. */
export interface PageMetadata {
  /** By name, property or itemprop, in small letters; the first of each name that is not empty. */
  metas: ReadonlyMap<string, string>
  /** What JSON-LD says of the page's article. */
  article: ReturnType<typeof articlesIn>[number] | undefined
  /** When JSON-LD says that the page came out and was changed. */
  pageTimes: ReturnType<typeof pageTimesIn>
  title: string
  /** The text of each first-level heading. */
  headings: readonly string[]
  canonical: string | undefined
  base: string | undefined
  inLanguage: string | undefined
  /** What its `time` elements may say of when the article came out. */
  times: readonly string[]
}

/**
 * Goes over a page once, without building it. Throws an UnreadableDocument where it nests too deeply or has too many
 * elements for what comes after.
 */
export function pageMetadata(markup: string): PageMetadata {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const headings: string[] = []
  const times = new TimesOnPage()
  const links: { canonical?: string; base?: string } = {}
  let inLanguage: string | undefined
  let title = ''
  let elements = 0
  let pieces = 0
  let depth = 0
  let within: 'title' | 'script' | null = null
  /** Where the markup of the heading at hand begins. */
  let heading: number | null = null
  /** Titles within pictures are none of the page. */
  let pictures = 0
  let text = ''

  const keep = (name: string | undefined, content: string | undefined) => {
    const key = name?.trim().toLowerCase()
    if (key && content?.trim() && !metas.has(key)) metas.set(key, content.trim())
  }
  const count = () => {
    if (++pieces > MAX_PIECES) throw new UnreadableDocument(`has more than ${MAX_PIECES} attributes and pieces of text`)
  }
  const parser = new Parser({
    onattribute: count,
    oncomment: count,
    onopentag(name, attributes) {
      times.open(name, attributes)
      if (++depth > MAX_MARKUP_DEPTH) throw new UnreadableDocument(`nests elements more than ${MAX_MARKUP_DEPTH} deep`)
      if (++elements > MAX_ELEMENTS) throw new UnreadableDocument(`has more than ${MAX_ELEMENTS} elements`)
      if (name === 'html') inLanguage = attributes.lang ?? attributes['xml:lang']
      else if (name === 'meta') {
        for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
          for (const each of key?.split(/\s+/, 5) ?? []) keep(each, attributes.content)
        }
      } else if (name === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes.rel ?? ''))
        links.canonical ??= attributes.href ?? ''
      else if (name === 'base') links.base ??= attributes.href ?? ''
      else if (name === 'time') keep(attributes.itemprop, attributes.datetime)
      else if (name === 'title' && title === '' && pictures === 0) [within, text] = ['title', '']
      else if (name === 'svg') pictures++
      else if (name === 'h1') heading = parser.endIndex + 1
      else if (name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? ''))
        [within, text] = ['script', '']
    },
    ontext(chunk) {
      count()
      times.text(chunk)
      if (within !== null) text += chunk
      if (within === 'title' && text.length > MAX_TITLE_LENGTH)
        throw new UnreadableDocument(`its title is longer than ${MAX_TITLE_LENGTH} characters`)
    },
    onclosetag(name) {
      times.close(name)
      depth--
      if (name === 'svg') pictures--
      if (name === 'h1' && heading !== null) {
        headings.push(markupText(markup.slice(heading, parser.startIndex)).slice(0, MAX_TITLE_LENGTH))
        heading = null
      }
      if (within === 'title' && name === 'title') title = text
      else if (within === 'script' && name === 'script') scripts.push(text)
      else return
      within = null
    },
  })
  parser.write(markup)
  parser.end()
  const said = scripts
    .map(jsonOrNull)
    .filter((json) => Array.isArray(json) || isRecord(json))
    .flat()
  const canonical = links.canonical
  const told = [...headings, metas.get('og:title') ?? '', title]
  return {
    metas,
    article: articleOfPage(articlesIn(said), { canonical, base: links.base ?? metas.get('og:url'), headlines: told }),
    pageTimes: pageTimesIn(said),
    title,
    headings,
    inLanguage,
    times: times.ofArticle(),
    canonical,
    base: links.base,
  }
}

/** JSON-LD that is broken is as good as none: the page can be read without. Line ends within its texts are forgiven. */
function jsonOrNull(text: string): unknown {
  const bare = text.replace(/^\s*(<!--|<!\[CDATA\[|\/\/[^\n]*\n)/, '').replace(/(-->|\]\]>)\s*$/, '')
  try {
    return parseJson(bare.replace(/[\t\r\n]+/g, ' '))
  } catch {
    return null
  }
}
