import { UnreadableDocument } from '../errors.ts'
import { charsetOf, decode } from './charset.ts'
import { inMebibytes, MAX_DOCUMENT_BYTES } from './limits.ts'

/** What is known of a document from outside. */
export interface DocumentSource {
  /** A file's name or an address. */
  path: string
  /** As it was delivered, with the character set where that was said: "text/html; charset=windows-1251". */
  mediaType?: string | undefined
}

/** A document as readers see it. */
export interface Content {
  text: string
  /** The first characters of the text, without the white space before them. */
  beginning: string
  /** In small letters, with the dot: ".html"; empty where the name has none. */
  ending: string
  /** Without parameters, in small letters; empty where it is not known. */
  mediaType: string
}

const BEGINNING_CHARACTERS = 2048
/** Forms that a newsroom's folders hold and that are no text, by their first bytes. */
const BINARY_FORMS: readonly { form: string; signature: string }[] = [
  { form: 'a PDF', signature: '%PDF-' },
  { form: 'a ZIP archive or an office document', signature: 'PK\x03\x04' },
  { form: 'an older office document', signature: '\xd0\xcf\x11\xe0' },
  { form: 'gzip', signature: '\x1f\x8b' },
  { form: 'a PNG picture', signature: '\x89PNG' },
  { form: 'a JPEG picture', signature: '\xff\xd8\xff' },
  { form: 'a GIF picture', signature: 'GIF8' },
  { form: 'PostScript', signature: '%!PS' },
  { form: 'rich text (RTF)', signature: '{\\rtf' },
]

/** What editors and mail put before a PDF, which is opened all the same. */
const BEFORE_FORM = /^(?:\xef\xbb\xbf)?\s*/

/** What splitting adds to a path, and what addresses of the web end with; in a file's name a # is a letter like any other. */
const FRAGMENT = /#(?:line|item)=\d+$|(?<=^https?:[^#]*)#.*$/s

/** How a file's name ends, in small letters with the dot; empty where it has no ending. */
export function endingOf(path: string): string {
  return /\.[a-z0-9]+$/.exec(path.toLowerCase().replace(FRAGMENT, ''))?.[0] ?? ''
}

/** Decodes a document. Throws an UnreadableDocument where it is empty, too large, or no text. */
export function contentOf(bytes: Uint8Array, { path, mediaType = '' }: DocumentSource, charset?: string): Content {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new UnreadableDocument(tooLarge('is'))
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64))
    .toString('latin1')
    .replace(BEFORE_FORM, '')
  const binary = BINARY_FORMS.find(({ signature }) => start.startsWith(signature))
  if (binary !== undefined) throw new UnreadableDocument(`is ${binary.form}, which is not read`)
  const text = decode(bytes, charsetOf(bytes, mediaType, charset))
  const nul = text.indexOf('\0')
  if (nul !== -1) throw new UnreadableDocument(`holds a NUL character at character ${nul + 1}: is it binary?`)
  const beginning = text
    .slice(0, BEGINNING_CHARACTERS * 8)
    .trimStart()
    .slice(0, BEGINNING_CHARACTERS)
  if (beginning === '' && text.trim() === '') throw new UnreadableDocument('is empty')
  return { text, beginning, ending: endingOf(path), mediaType: mediaType.replace(/;.*/s, '').trim().toLowerCase() }
}

export const tooLarge = (verb: string) => `${verb} larger than ${inMebibytes(MAX_DOCUMENT_BYTES)}`
