import type { Content } from './content.ts'

export interface ReadOptions {
  /** BCP 47; of documents that do not say. Default: what the text itself is found to be in, else en. */
  inLanguage?: string | undefined
  /** IANA name of the time zone in which the publisher dates. Default: the offset in which the document writes its time. */
  timeZone?: string | undefined
  /** ISO 8601 calendar date; of documents without a date. Default: they are refused. */
  datePublished?: string | undefined
  /** Label of the character set of documents that do not say. Default: UTF-8. */
  charset?: string | undefined
}

/** What a document says of its article, in its own words: times and languages as written, texts not yet clean. */
export interface Found {
  headline?: string | undefined
  /** Paragraphs parted by blank lines, without markup. */
  body: string
  /** A date or a time. */
  datePublished?: string | undefined
  dateModified?: string | undefined
  identifier?: string | undefined
  url?: string | undefined
  byline?: string | undefined
  creditText?: string | undefined
  publisher?: string | undefined
  inLanguage?: string | undefined
}

/** Reads documents of one form. */
export interface Reader {
  /** What messages call the form. */
  name: string
  mediaType: string
  /** How names of such files end, in small letters with the dot. */
  endings: readonly string[]
  /** Whether a document looks like this form: by what it holds, and by its name only where that leaves it open. */
  recognizes(content: Content): boolean
  /** Throws an UnreadableDocument that says what is wrong and where. */
  read(content: Content, options: ReadOptions): Found
}
