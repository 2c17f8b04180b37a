import { UnreadableDocument } from '../errors.ts'
import { lineText } from './bodyText.ts'
import { cleanLine, letters } from './cleanText.ts'
import { articleAddress, webAddress } from './draft.ts'
import { takeHead } from './head.ts'
import { languageTag } from './language.ts'
import { mainText } from './mainText.ts'
import { markupText } from './markupText.ts'
import { isNoArticle } from './noArticle.ts'
import { type PageMetadata, pageMetadata } from './pageMetadata.ts'
import { rootOf } from './prolog.ts'
import { firstTime } from './publicationTime.ts'
import type { Reader } from './reader.ts'

const PUBLISHED =
  'article:published_time og:article:published_time og:published_time datepublished article.published parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date citation_publication_date pubdate publishdate publish-date publication_date date'.split(
    ' ',
  )
const MODIFIED =
  'article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod'.split(
    ' ',
  )
const AUTHOR =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl'.split(' ')
const LANGUAGE = 'inlanguage content-language dc.language dcterms.language language og:locale'.split(' ')
const PUBLISHER = 'publisher dc.publisher dcterms.publisher og:site_name application-name'.split(' ')
/** What a page, or a piece of one, begins with. */
const ROOTS = /^(html|head|body|meta|title|article|main|section|header|div|p|h[1-6]|br|table|script|link)$/i
/** What stands between a headline and the name of its site in a title. */
const BEFORE_SITE = /\s+(?:[|–—·•»:-]|::)\s+([^|–—·•»]+)$/

/** Of what JSON-LD holds so much has to be on the page as well, or the page does not show the whole. */
const LEAST_ON_PAGE = 2 / 3
/** A longer name of a site is none, in characters. */
const LONGEST_SITE = 200

const first = ({ metas }: PageMetadata, names: readonly string[]) =>
  names.map((name) => metas.get(name)).find((value) => value !== undefined)

/** Takes the site's name off the end of a title. */
function withoutSite(title: string, site: string | undefined): string {
  const [whole, name = ''] = BEFORE_SITE.exec(title.slice(-LONGEST_SITE)) ?? []
  if (whole === undefined || whole.length === title.length) return title
  return site !== undefined && letters(site).startsWith(letters(name)) ? title.slice(0, -whole.length) : title
}

function headlineOf(page: PageMetadata, site: string | undefined): string | undefined {
  const isSite = (text: string) => site !== undefined && letters(text) === letters(site)
  const heading = page.headings.map(cleanLine).filter((each) => each !== '' && !isSite(each))
  const given = lineText(
    page.article?.headline ?? first(page, ['og:title', 'headline', 'twitter:title', 'dc.title', 'title']),
  )
  if (given !== undefined && given.trim() !== '') {
    const headline = withoutSite(cleanLine(given), site)
    // Search engines want headlines cut: the page itself shows the whole.
    const cut = letters(headline.replace(/(…|\.\.\.)$/, ''))
    const whole = heading.find((each) => /(…|\.\.\.)$/.test(headline) && letters(each).startsWith(cut))
    if (!isSite(headline)) return whole ?? headline
  }
  const title = heading.length === 1 ? (heading[0] ?? '') : withoutSite(cleanLine(page.title), site)
  return isSite(title) ? undefined : title
}

/** The page's own text has its paragraphs; where it is much shorter than what JSON-LD holds, it is a teaser, or a footer. */
function fullerOf(onPage: string | undefined, inJson: string | undefined): string | undefined {
  if (onPage === undefined || inJson === undefined) return onPage ?? inJson
  return letters(onPage).length < letters(inJson).length * LEAST_ON_PAGE ? inJson : onPage
}

/** Takes off the paragraphs at the beginning that only repeat the headline and byline. */
function withoutRepetition(body: string, headline: string | undefined, byline: string | undefined): string {
  const said = [headline, byline, byline && `by ${byline}`].map((text) => letters(cleanLine(text ?? '')))
  const repeated = new Set(said.filter((text) => text !== ''))
  const paragraphs = body.split('\n\n')
  while (paragraphs.length > 1 && repeated.has(letters(paragraphs[0] ?? ''))) paragraphs.shift()
  return paragraphs.join('\n\n')
}

/** A web page: what JSON-LD says goes before meta tags, and these before what the page looks like. */
export const htmlPage: Reader = {
  name: 'HTML',
  mediaType: 'text/html',
  endings: ['.html', '.htm', '.xhtml'],

  recognizes({ beginning, ending, mediaType }) {
    const root = rootOf(beginning)
    if (root === null) return false
    const isNamedSo = ending.startsWith('.htm') || mediaType === 'text/html'
    return root.doctype === 'html' || ROOTS.test(root.name) || (isNamedSo && !beginning.startsWith('<?xml'))
  },

  read({ text }) {
    const page = pageMetadata(text)
    const { article } = page
    const title = cleanLine(page.title)
    if (article === undefined && isNoArticle(title))
      throw new UnreadableDocument(`is no article, but what a server shows instead: ${JSON.stringify(title)}`)
    const main = mainText(text)
    if (main?.hasSeveral && article === undefined) throw new UnreadableDocument('is a page of several articles')
    const publisher = article?.publisher ?? first(page, PUBLISHER)
    const headline = headlineOf(page, publisher ?? first(page, ['og:site_name']))
    const author = AUTHOR.map((name) => page.metas.get(name)).find((value) => value && !/^https?:|^@/.test(value))
    const byline = article?.byline ?? lineText(author) ?? main?.byline
    const body = fullerOf(main?.body, article?.body) ?? markupText(text)
    if (body.trim() === '') throw new UnreadableDocument('is a page without an article')
    const base = webAddress(page.base) ?? webAddress(page.metas.get('og:url'))
    const inHead = PUBLISHED.map((name) => page.metas.get(name))
    const told = [article?.datePublished, ...inHead, page.pageTimes.datePublished, ...page.times]
    const head = takeHead(withoutRepetition(body, headline, byline), { byline })
    return {
      headline,
      body: head.rest,
      datePublished: firstTime(told) ?? head.datePublished,
      dateModified: firstTime([
        article?.dateModified,
        ...MODIFIED.map((name) => page.metas.get(name)),
        page.pageTimes.dateModified,
      ]),
      identifier: article?.identifier,
      url: articleAddress([page.canonical, page.metas.get('og:url'), article?.url], base),
      byline: head.byline,
      creditText: article?.creditText,
      publisher,
      inLanguage: [page.inLanguage, article?.inLanguage, first(page, LANGUAGE)].find(
        (tag) => languageTag(tag) !== undefined,
      ),
    }
  },
}
