import type { ArticleDraft } from '../annotations/index.ts'
import { UnreadableDocument } from '../errors.ts'
import { cleanLine, cleanParagraphs } from './cleanText.ts'
import { detectLanguage, languageTag } from './language.ts'
import {
  countCodePoints,
  MAX_ADDRESS_LENGTH,
  MAX_BODY_CODE_POINTS,
  MAX_HEADLINE_CODE_POINTS,
  MAX_LINE_CODE_POINTS,
  MAX_NAME_CODE_POINTS,
} from './limits.ts'
import { type PublicationTime, publicationTime } from './publicationTime.ts'
import type { Found, ReadOptions } from './reader.ts'

function within(text: string, limit: number, what: string): string {
  const length = text.length <= limit ? text.length : countCodePoints(text)
  if (length <= limit) return text
  throw new UnreadableDocument(`${what} has ${length} code points; at most ${limit} are read`)
}

function lineOf(text: string | undefined, limit = MAX_LINE_CODE_POINTS): string | undefined {
  const line = cleanLine(text ?? '')
  return line === '' || countCodePoints(line) > limit ? undefined : line
}

/** An address of the web in its normal form; undefined where it is none. */
export function webAddress(text: string | undefined, base?: string): string | undefined {
  if (text === undefined || text.length > MAX_ADDRESS_LENGTH || !URL.canParse(text.trim(), base)) return undefined
  const { protocol, href } = new URL(text.trim(), base)
  return /^https?:$/.test(protocol) && href.length <= MAX_ADDRESS_LENGTH ? href : undefined
}

/** Careless sites call their home page the address of each of their articles: it tells none apart. */
function isHome(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname, search, hash } = new URL(address)
  return /^https?:$/.test(protocol) && pathname + search + hash === '/'
}

/** The first that is the address of an article, in its normal form. */
export function articleAddress(candidates: readonly (string | undefined)[], base?: string): string | undefined {
  return candidates
    .map((candidate) => webAddress(candidate, base))
    .find((address) => address !== undefined && !isHome(address))
}

/** The first that tells articles of all publishers apart, which only an absolute IRI does: "17" or "#article" is none. */
export function articleIdentifier(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates
    .map((candidate) => cleanLine(candidate ?? ''))
    .find(
      (identifier) =>
        /^[a-z][a-z0-9+.-]*:\S+$/i.test(identifier) &&
        Buffer.byteLength(identifier) <= MAX_ADDRESS_LENGTH &&
        !isHome(identifier),
    )
}

function publishedOf({ datePublished }: Found, options: ReadOptions): PublicationTime {
  const written = cleanLine(datePublished ?? '').slice(0, 100)
  const published = publicationTime(written, options.timeZone)
  if (published !== null) return published
  if (options.datePublished !== undefined) return { date: options.datePublished, instant: undefined }
  if (written === '') throw new UnreadableDocument('has no date of publication: give one with --date')
  throw new UnreadableDocument(
    `its date of publication, ${JSON.stringify(written)}, is no date that is understood: give one with --date`,
  )
}

/** The draft of what a reader found: clean, dated, in a known language, and within the limits. */
export function draftOf(found: Found, options: ReadOptions): ArticleDraft {
  const headline = within(cleanLine(found.headline ?? ''), MAX_HEADLINE_CODE_POINTS, 'its headline')
  if (headline === '') throw new UnreadableDocument('has no headline')
  const articleBody = within(cleanParagraphs(found.body), MAX_BODY_CODE_POINTS, 'its text')
  if (articleBody === '') throw new UnreadableDocument('has a headline but no body')
  const published = publishedOf(found, options)
  const modified = publicationTime(cleanLine(found.dateModified ?? ''), options.timeZone)
  return {
    headline,
    articleBody,
    datePublished: published.date,
    identifier: articleIdentifier([found.identifier]),
    url: articleAddress([found.url]),
    byline: lineOf(found.byline)?.replace(/^(?:written\s+)?by:?\s+/i, ''),
    creditText: lineOf(found.creditText),
    publisher: lineOf(found.publisher, MAX_NAME_CODE_POINTS),
    inLanguage: languageTag(found.inLanguage) ?? options.inLanguage ?? detectLanguage(articleBody) ?? 'en',
    publishedAt: published.instant,
    dateModified: modified?.instant,
  }
}
