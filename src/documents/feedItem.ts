import { UnreadableDocument } from '../errors.ts'
import { withoutBelow } from './belowItem.ts'
import { bodyOfLines, bodyText, lineText } from './bodyText.ts'
import { webAddress } from './draft.ts'
import { type FeedElement, feedElements } from './feedElements.ts'
import { isFeed } from './feedNames.ts'
import { markupText } from './markupText.ts'
import { firstTime } from './publicationTime.ts'
import type { Found, Reader } from './reader.ts'

type Elements = readonly FeedElement[]

const PUBLISHED = ['pubdate', 'published', 'issued', 'dc:date', 'dcterms:created', 'updated']

/** What Atom holds of other media types is written in Base64. */
const isText = ({ attributes: { type = 'text' } }: FeedElement) => !/\//.test(type) || /^text\/|\+?xml\b/i.test(type)

function element(elements: Elements, ...names: string[]): FeedElement | undefined {
  for (const name of names) {
    const found = elements.find((each) => each.name === name && each.text.trim() !== '' && isText(each))
    if (found !== undefined) return found
  }
  return undefined
}

const text = (elements: Elements, ...names: string[]) => element(elements, ...names)?.text.trim()

/** XHTML whose elements are written with a prefix, which is that of its root. */
function withoutPrefix(xhtml: string): string {
  const prefix = /^\s*<(\w{1,20}):div\b/i.exec(xhtml)?.[1]
  return prefix === undefined ? xhtml : xhtml.replaceAll(new RegExp(`(</?)${prefix}:`, 'gi'), '$1')
}

/** Texts of Atom say what they are; those of RSS are HTML by custom. */
function bodyOf(found: FeedElement): string {
  const type = found.attributes.type?.toLowerCase()
  if (type === 'xhtml' || type === 'application/xhtml+xml') return markupText(withoutPrefix(found.markup))
  if (type === 'text' || type === 'text/plain') return bodyOfLines(found.text)
  return bodyText(found.text)
}

function titleOf(elements: Elements): string | undefined {
  const title = element(elements, 'title')
  if (title?.attributes.type === 'xhtml') return markupText(title.markup)
  return title?.attributes.type === 'text' ? title.text : lineText(title?.text)
}

/** The address of the article: of Atom's links the alternate one. */
function linkOf(elements: Elements): string | undefined {
  const links = elements.filter(({ name }) => name === 'link' || name === 'atom:link')
  const plain = links.find(({ name, text }) => name === 'link' && text.trim() !== '')
  const alternate = links.find(
    ({ attributes: { rel, href } }) => href !== undefined && (rel ?? 'alternate') === 'alternate',
  )
  return plain?.text.trim() ?? alternate?.attributes.href
}

function authorsOf(elements: Elements): string | undefined {
  const names = elements
    .filter(({ name }) => ['dc:creator', 'author/name', 'author'].includes(name))
    .map(({ text }) => text.trim().replace(/^\S+@\S+\s+\((.+)\)$/, '$1'))
    .filter((name) => name !== '' && !/^\S+@\S+$/.test(name))
  return names.length === 0 ? undefined : lineText([...new Set(names)].join(', '))
}

function describe(item: Elements, feed: Elements): Found {
  const body = element(item, 'content:encoded', 'content', 'description', 'summary', 'itunes:summary')
  if (body === undefined) throw new UnreadableDocument('is a feed item without a text')
  const guid = element(item, 'guid', 'id')
  const home = linkOf(feed)
  const identifier = guid?.text.trim()
  const isIri = identifier !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(identifier)
  const headline = titleOf(item)
  const isAddress = isIri && guid?.name === 'guid' && guid.attributes.ispermalink !== 'false'
  return {
    headline,
    body: withoutBelow(bodyOf(body), headline, titleOf(feed)),
    datePublished: firstTime(PUBLISHED.map((name) => text(item, name))) ?? text(item, ...PUBLISHED),
    dateModified: text(item, 'updated', 'modified', 'dcterms:modified'),
    // A number means something only within its feed.
    identifier:
      isIri || identifier === undefined || home === undefined
        ? identifier
        : `${home}#${encodeURIComponent(identifier)}`,
    url: webAddress(linkOf(item), webAddress(home)) ?? (isAddress ? identifier : undefined),
    byline: authorsOf(item) ?? authorsOf(feed),
    creditText: text(item, 'source/title', 'source') ?? titleOf(feed),
    publisher: text(item, 'dc:publisher') ?? text(feed, 'dc:publisher'),
    inLanguage: text(item, 'language', 'dc:language', 'xml:lang') ?? text(feed, 'language', 'dc:language', 'xml:lang'),
  }
}

/** An item of an RSS (0.9 to 2.0) or Atom feed, in a feed that has no other. */
export const feedItem: Reader = {
  name: 'RSS or Atom',
  mediaType: 'application/rss+xml',
  endings: ['.rss', '.atom', '.xml'],

  recognizes: ({ beginning }) => isFeed(beginning),

  read({ text: xml }) {
    const { feed, items } = feedElements(xml)
    const [item] = items
    if (item === undefined) throw new UnreadableDocument('is a feed without items')
    if (items.length > 1) throw new UnreadableDocument(`is a feed of ${items.length} items, each a document of its own`)
    return describe(item, feed)
  },
}
