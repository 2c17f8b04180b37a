import type { ArticleDraft } from '../annotations/articleDraft.ts'

export interface ReadOptions {
  /** BCP 47; of documents that do not say. Default: en */
  inLanguage?: string | undefined
}

/** Reads documents of one form. */
export interface Reader {
  /** What messages call the form. */
  name: string
  mediaTypes: readonly string[]
  /** Whether a document looks like this form; `path` is a file's name or an address. */
  recognizes(bytes: Uint8Array, path: string): boolean
  /** Throws an UnreadableDocument that says what is wrong and where. */
  read(bytes: Uint8Array, options?: ReadOptions): ArticleDraft
}
