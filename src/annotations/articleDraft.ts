/**
 * What a reader finds in a document, before anything is known of who is in it.
 * `articleBody` is clean text: paragraphs parted by one blank line, no markup. Passages point into it and into `headline`.
 */
export interface ArticleDraft {
  headline: string
  articleBody: string
  /** ISO 8601 calendar date where the publisher is. */
  datePublished: string
  /** The document's own identifier (`@id`, a feed's guid), where it has one. */
  identifier?: string | undefined
  /** Canonical address. */
  url?: string | undefined
  byline?: string | undefined
  creditText?: string | undefined
  /** Name of the publisher. */
  publisher?: string | undefined
  /** BCP 47; "en" where the document does not say. */
  inLanguage: string
  /** RFC 3339 */
  publishedAt?: string | undefined
  /** RFC 3339 */
  dateModified?: string | undefined
}
