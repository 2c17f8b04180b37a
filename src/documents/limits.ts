/** What a document may cost. Beyond it is refused, with the figure. */

/** A file, feed item or line. An article of a million code points fits even if JSON escapes every second one. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
/** Of a document that is larger than that, so much is handed on, to be kept with the reason. */
export const KEPT_BYTES_OF_TOO_LARGE = 64 * 1024
/** Of a feed's title, and of each other kind of element that says something of it, so much goes into each of its items, in characters. */
export const MAX_KEPT_OF_FEED_LENGTH = 4096
/** The tags that open a feed and its channel, in characters: they go into each item as well. */
export const MAX_FEED_TAGS_LENGTH = 16_384
/** Of the article's text, in code points: about 170,000 words. */
export const MAX_BODY_CODE_POINTS = 1_000_000
export const MAX_HEADLINE_CODE_POINTS = 1000
/** Byline and credit; what is longer is none and is left out. */
export const MAX_LINE_CODE_POINTS = 1000
/** A publisher's name; what is longer is none and is left out. */
export const MAX_NAME_CODE_POINTS = 300
/** An identifier or an address, in characters: what an index of the database takes. */
export const MAX_ADDRESS_LENGTH = 2000
/** How deeply elements may nest; browsers stop at 512. */
export const MAX_MARKUP_DEPTH = 500
/** How many elements a page may have. */
export const MAX_ELEMENTS = 50_000
/** How many attributes and pieces of text a page may have; character references and stray brackets begin new ones. */
export const MAX_PIECES = 250_000
/** A page's title, in characters. */
export const MAX_TITLE_LENGTH = 10_000
/** How deeply JSON may nest. */
export const MAX_JSON_DEPTH = 100
/** How many values JSON may hold. */
export const MAX_JSON_VALUES = 200_000

export const inMebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`

/** How many code points a text has. */
export function countCodePoints(text: string): number {
  let pairs = 0
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs++
  return text.length - pairs
}
