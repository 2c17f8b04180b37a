import { isAscii, isUtf8 } from 'node:buffer'
import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'

const BYTE_ORDER_MARKS: readonly { mark: readonly number[]; label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
]
/** Within so many bytes markup has to name its character set. */
const PROLOG_BYTES = 4096
const IN_XML = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i
const IN_MEDIA_TYPE = /(?:^|[\s;])charset\s*=\s*["']?\s*([\w.:-]{1,40})/i
const LABEL = /^\s*([\w.:-]{1,40})\s*$/
/** UTF-16 without a mark is told by the zeros of so many first characters, which are ASCII in whatever is read here. */
const TELLING_CHARACTERS = 4
/** Of a declared character set so many characters may not fit it, and one in a thousand of longer texts. */
const MISFITS_ALLOWED = 10

export interface Charset {
  /** As the Encoding Standard labels it. */
  label: string
  /** Whether someone named it: the document, whoever delivered it, or an option. */
  isDeclared: boolean
}

function inMarkup(bytes: Uint8Array): string | undefined {
  const prolog = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PROLOG_BYTES)).toString('latin1')
  if (!/^\s*</.test(prolog)) return undefined
  const label = IN_XML.exec(prolog)?.[1] ?? inMeta(prolog)
  // As the HTML standard has it: a declaration that could be read in single bytes cannot mean UTF-16.
  return label === undefined || !/^utf-?16/i.test(label) ? label : 'utf-8'
}

/** The first that a `meta` element declares; what comments show, or descriptions speak of, is none. */
function inMeta(prolog: string): string | undefined {
  let label: string | undefined
  const parser = new Parser({
    onopentag(name, { charset, content, 'http-equiv': header }) {
      if (name !== 'meta' || label !== undefined) return
      const isMediaType = header?.trim().toLowerCase() === 'content-type'
      if (charset !== undefined) label = LABEL.exec(charset)?.[1]
      else if (isMediaType) label = IN_MEDIA_TYPE.exec(content ?? '')?.[1]
    },
  })
  parser.write(prolog)
  return label
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const first = [...bytes.subarray(0, TELLING_CHARACTERS * 2)]
  const isAscii = (byte: number) => byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f)
  const zerosAt = (place: number) => first.every((byte, index) => (index % 2 === place ? byte === 0 : isAscii(byte)))
  if (first.length < TELLING_CHARACTERS * 2) return undefined
  return zerosAt(1) ? 'utf-16le' : zerosAt(0) ? 'utf-16be' : undefined
}

/** The character set of a document: by byte order mark, else by media type, else by the zeros of UTF-16, else as its markup says, else the given one, else UTF-8. */
export function charsetOf(bytes: Uint8Array, mediaType = '', fallback?: string): Charset {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const label =
    marked?.label ?? IN_MEDIA_TYPE.exec(mediaType)?.[1] ?? unmarkedUtf16(bytes) ?? inMarkup(bytes) ?? fallback
  return { label: label ?? 'utf-8', isDeclared: label !== undefined }
}

const UTF_8: Charset = { label: 'utf-8', isDeclared: true }
/** Character sets whose letters are no bytes that follow another in UTF-8. */
const SINGLE_BYTES = /^(?:windows-125\d|iso-8859-\d+)$/

/** Whether there is a character set of this name. */
export function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

/** A decoder; with `isDeclared` bytes that do not fit become U+FFFD as in a browser, otherwise they make it throw. */
export function decoderOf({ label, isDeclared }: Charset): TextDecoder {
  if (!isCharset(label)) throw new UnreadableDocument(`names a character set that is not known: ${label}`)
  return new TextDecoder(label, { fatal: !isDeclared })
}

/**
 * Whether what is said to be in a character set of single bytes is UTF-8 throughout: letters of the other, one beside the next, hardly ever look so.
 */
function isUtf8All(bytes: Uint8Array, { label }: Charset): boolean {
  return isCharset(label) && SINGLE_BYTES.test(new TextDecoder(label).encoding) && isUtf8(bytes) && !isAscii(bytes)
}

/**
 * The text of a document. What nobody declared has to be UTF-8 throughout, since a guess would change what was said; in what
 * was declared, single misfits become U+FFFD.
 */
export function decode(bytes: Uint8Array, charset: Charset): string {
  if (charset.label !== UTF_8.label && isUtf8All(bytes, charset)) return decode(bytes, UTF_8)
  const decoder = decoderOf(charset)
  if (!charset.isDeclared && !isUtf8(bytes)) {
    const place = Buffer.byteLength(new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? '')
    throw new UnreadableDocument(`is not UTF-8 at byte ${place + 1}, and names no other character set`)
  }
  const text = decoder.decode(bytes)
  const misfits = text.split('\ufffd').length - 1
  if (misfits > Math.max(MISFITS_ALLOWED, text.length / 1000)) {
    throw new UnreadableDocument(`is not ${decoder.encoding}, as it is said to be: ${misfits} characters do not fit`)
  }
  return text
}
