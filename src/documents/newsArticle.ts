import { UnreadableDocument } from '../errors.ts'
import { bodyText, lineText } from './bodyText.ts'
import { articleAddress, articleIdentifier } from './draft.ts'
import { isRecord, listOf, nameIn, namesIn, parseJson, textIn, textsIn } from './jsonValues.ts'
import type { Found, Reader } from './reader.ts'

type Node = Record<string, unknown>

/** How deeply `@graph` and arrays may hold an article. */
const SEARCH_DEPTH = 3

const ARTICLE = /(^|[/:])(\w*Article|(Live)?BlogPosting|Report)$/
const PAGE = /(^|[/:])WebPage$/

function isA(node: Node, kind: RegExp): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && kind.test(type))
}

/** The nodes of JSON-LD: what stands at the top, in arrays, in `@graph`, and what a page says it is about. */
function nodesOf(value: unknown, depth = SEARCH_DEPTH): Node[] {
  if (Array.isArray(value)) return depth === 0 ? [] : value.flatMap((each) => nodesOf(each, depth - 1))
  if (!isRecord(value)) return []
  const inner = depth === 0 ? [] : [value['@graph'], isA(value, ARTICLE) ? undefined : value.mainEntity]
  return [value, ...inner.flatMap((each) => nodesOf(each, depth - 1))]
}

/** What an article's node says. References to other nodes (`{"@id": …}`) are followed. */
function describe(article: Node, nodes: readonly Node[]): Omit<Found, 'body'> & { body: string | undefined } {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 100).map(resolve)
    if (!isRecord(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value
    return nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined) ?? value
  }
  const language = listOf(article.inLanguage)[0]
  const page = listOf(article.mainEntityOfPage)[0]
  const identifiers = listOf(article.identifier).map((each) => textIn(isRecord(each) ? each.value : each))
  const addresses = [textIn(article.url), isRecord(page) ? textIn(page['@id']) : textIn(page)]
  const body = textsIn(article.articleBody) ?? textsIn(article.text)
  return {
    headline: lineText(textIn(article.headline) ?? textIn(article.name)),
    body: body === undefined ? undefined : bodyText(body),
    datePublished: textIn(article.datePublished),
    dateModified: textIn(article.dateModified),
    identifier: articleIdentifier([textIn(article['@id']), ...identifiers]),
    // A page may yet know what a relative one is relative to.
    url: addresses.find((each) => articleAddress([each]) !== undefined) ?? addresses.find((each) => each !== undefined),
    byline: lineText(namesIn(resolve(article.author)) ?? namesIn(resolve(article.creator))),
    creditText: lineText(textIn(article.creditText)),
    publisher: lineText(nameIn(resolve(article.publisher)) ?? nameIn(resolve(article.sourceOrganization))),
    inLanguage: isRecord(language) ? (textIn(language.alternateName) ?? textIn(language.name)) : textIn(language),
  }
}

/** What JSON-LD says of its articles; nothing where it speaks of none. */
export function articlesIn(value: unknown): ReturnType<typeof describe>[] {
  const nodes = nodesOf(value)
  return nodes.filter((node) => isA(node, ARTICLE)).map((article) => describe(article, nodes))
}

/** When JSON-LD says that its page came out; for pages on which it speaks of no article. */
export function pageTimesIn(value: unknown): Pick<Found, 'datePublished' | 'dateModified'> {
  const page = nodesOf(value).find((node) => isA(node, PAGE))
  return { datePublished: textIn(page?.datePublished), dateModified: textIn(page?.dateModified) }
}

/** One schema.org NewsArticle as JSON or JSON-LD; also other kinds of Article, and objects without a type that have its fields. */
export const newsArticle: Reader = {
  name: 'schema.org NewsArticle',
  mediaType: 'application/ld+json',
  endings: ['.json', '.jsonld'],

  recognizes: ({ beginning, text }) =>
    /^[{[]/.test(beginning) && (/"@(type|graph|context)"\s*:/.test(beginning) || /"articleBody"\s*:/.test(text)),

  read({ text }) {
    const json = parseJson(text.replace(/^\ufeff/, ''))
    const typed = articlesIn(json)
    const articles = typed.length > 0 || !isRecord(json) || '@type' in json ? typed : [describe(json, [])]
    const [article] = articles
    if (article === undefined) throw new UnreadableDocument('is JSON without a NewsArticle')
    if (articles.length > 1) {
      throw new UnreadableDocument(`holds ${articles.length} articles: put each on a line of its own (NDJSON)`)
    }
    if (article.body === undefined) throw new UnreadableDocument('is a NewsArticle without articleBody')
    return { ...article, body: article.body }
  },
}
