import type { ArticleDraft } from '../annotations/index.ts'
import { contentOf, type DocumentSource, endingOf } from './content.ts'
import { draftOf } from './draft.ts'
import type { ReadOptions } from './reader.ts'
import { DOCUMENT_ENDINGS, mediaTypeOfEnding, readerOf } from './readers.ts'

export { isCharset } from './charset.ts'
export { cleanText } from './cleanText.ts'
export { type DocumentSource, endingOf } from './content.ts'
export { languageTag } from './language.ts'
export { isTimeZone } from './publicationTime.ts'
export type { Found, Reader, ReadOptions } from './reader.ts'
export { type DocumentStream, type SplitDocument, splitDocuments } from './split.ts'
export { asReason } from './systemErrors.ts'

/**
 * Reads the article of one document. Which form it has is told by what it holds. Throws an UnreadableDocument, and nothing
 * else, where there is no article to be read.
 */
export function readDocument(bytes: Uint8Array, source: DocumentSource, options: ReadOptions = {}): ArticleDraft {
  const content = contentOf(bytes, source, options.charset)
  return draftOf(readerOf(content).read(content, options), options)
}

/** Whether a file's name ends like that of a document that can be read. */
export function isDocumentName(path: string): boolean {
  return DOCUMENT_ENDINGS.has(endingOf(path))
}

/** The media type of a document, by its name. */
export function mediaTypeOf(path: string): string {
  return mediaTypeOfEnding(endingOf(path)) ?? 'application/octet-stream'
}
