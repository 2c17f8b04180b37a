import type { ArticleDraft } from '../../src/annotations/index.ts'
import { type ReadOptions, readDocument, type SplitDocument, splitDocuments } from '../../src/documents/index.ts'
import { UnreadableDocument } from '../../src/errors.ts'

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))

/** Reads a document of the given text. */
export function read(
  text: string | Uint8Array,
  path = '',
  options: ReadOptions = {},
  mediaType?: string,
): ArticleDraft {
  return readDocument(typeof text === 'string' ? bytesOf(text) : text, { path, mediaType }, options)
}

/** Why a document is not read. Fails where it is read, or ends in anything but a reason. */
export function reasonAgainst(text: string | Uint8Array, path = '', options: ReadOptions = {}): string {
  try {
    read(text, path, options)
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
  throw new Error('the document was read')
}

/** The documents of a stream that comes in pieces of so many bytes. */
export async function split(
  text: string | Uint8Array,
  path: string,
  size = 1000,
  { charset }: Pick<ReadOptions, 'charset'> = {},
): Promise<SplitDocument[]> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  async function* content() {
    for (let place = 0; place < bytes.length; place += size) yield bytes.subarray(place, place + size)
  }
  const documents: SplitDocument[] = []
  for await (const document of splitDocuments({ path, charset, content: content() })) documents.push(document)
  return documents
}

/** Reads what a stream was split into; a reason where a document cannot be read. */
export function readAll(documents: readonly SplitDocument[], options: ReadOptions = {}): (ArticleDraft | string)[] {
  return documents.map((document) => {
    if (document.refusal !== undefined) return document.refusal
    try {
      return readDocument(document.bytes, document, options)
    } catch (error) {
      if (error instanceof UnreadableDocument) return error.message
      throw error
    }
  })
}
