import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { type Charset, decoderOf } from './charset.ts'
import { tooLarge } from './content.ts'
import { type Around, FeedFrame } from './feedFrame.ts'
import { FeedNames, refuseEntities } from './feedNames.ts'
import { KEPT_BYTES_OF_TOO_LARGE, MAX_DOCUMENT_BYTES, MAX_MARKUP_DEPTH } from './limits.ts'
import { type Piece, refusalOf } from './pieces.ts'

/** So much of a feed is taken in at a time, in bytes, however large the chunks are in which it comes. */
const STEP = 65_536
const encoder = new TextEncoder()

/** An item as it is written, and what stands around it in a feed of its own. */
interface CutItem extends Around {
  item: string
}

/** Follows a feed as it comes in and cuts its items out as they are written. */
class FeedCutter {
  private readonly items: CutItem[] = []
  /** What came in and may still be needed; `base` is where in the feed it begins. */
  private text = ''
  private base = 0
  /** How far the feed is understood. */
  private reached = 0
  private readonly names = new FeedNames()
  private readonly path: string[] = []
  private readonly frame = new FeedFrame()
  private isEnding = false
  /** Where the item or the kept element at hand begins, and how deep it lies. */
  private open: { start: number; depth: number; isItem: boolean } | null = null
  private readonly parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype') refuseEntities(data)
        this.reach()
      },
      ontext: () => this.reach(),
      oncomment: () => this.reach(),
      onopentag: (written, attributes) => this.enter(written, attributes),
      onclosetag: () => this.leave(),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )

  write(text: string): void {
    this.text += text
    this.parser.write(text)
    // A comment or section that is not closed yet is neither element nor text: only its length tells of it.
    if (this.text.length > MAX_DOCUMENT_BYTES) throw new UnreadableDocument(tooLarge('holds something that is'))
    if (this.open === null) this.forget(this.reached)
  }

  /** Throws an UnreadableDocument where an item is not whole. */
  end(): void {
    this.isEnding = true
    this.parser.end()
  }

  /** The items cut since it was last asked for them, each in a feed of its own: one at a time, since together they may be far larger than the feed. */
  *take(): Generator<string> {
    for (const { before, item, after } of this.items.splice(0)) yield before + item + after
  }

  /** What there is of the item at hand. */
  remains(): Uint8Array<ArrayBuffer> {
    return encoder.encode(this.text.slice(0, KEPT_BYTES_OF_TOO_LARGE / 4))
  }

  private reach(): void {
    this.reached = this.parser.endIndex + 1
  }

  private enter(written: string, attributes: Record<string, string>): void {
    this.reach()
    this.names.declare(attributes)
    const name = this.names.nameOf(written)
    this.path.push(name)
    if (this.path.length > MAX_MARKUP_DEPTH) {
      throw new UnreadableDocument(`nests elements more than ${MAX_MARKUP_DEPTH} deep`)
    }
    const [start, end] = [this.parser.startIndex, this.parser.endIndex + 1]
    const depth = this.path.length
    if (this.open !== null || this.frame.open(this.path, this.slice(start, end))) return
    const isItem = name === 'item' || name === 'entry'
    if (isItem || this.frame.keeps(this.path)) this.open = { start, depth, isItem }
  }

  private leave(): void {
    this.reach()
    const name = this.path.pop() ?? ''
    if (this.open === null || this.path.length >= this.open.depth) return
    const { start, isItem } = this.open
    if (this.isEnding) throw new UnreadableDocument('ends before its item does')
    const element = this.slice(start, this.parser.endIndex + 1)
    if (isItem) this.items.push({ item: element, ...this.frame.around(this.path.includes('channel')) })
    else this.frame.keep(name, element)
    this.open = null
  }

  private slice(start: number, end: number): string {
    return this.text.slice(start - this.base, end - this.base)
  }

  private forget(before: number): void {
    this.text = this.text.slice(before - this.base)
    this.base = before
  }
}

/** The items of an RSS or Atom feed, each as a feed of its own in UTF-8. */
export async function* splitFeed(chunks: AsyncIterable<Uint8Array>, charset: Charset): AsyncGenerator<Piece> {
  const cutter = new FeedCutter()
  let count = 0
  const piece = (bytes: Uint8Array<ArrayBuffer>, refusal?: string): Piece => {
    count++
    return { bytes, refusal, fragment: `item=${count}`, mediaType: 'application/rss+xml' }
  }
  const cut = function* () {
    for (const item of cutter.take()) yield piece(encoder.encode(item))
  }
  let refusal: string | undefined
  try {
    const decoder = decoderOf(charset)
    for await (const chunk of inSteps(chunks)) {
      cutter.write(decodeNext(decoder, chunk))
      yield* cut()
    }
    cutter.write(decodeNext(decoder))
    cutter.end()
  } catch (error) {
    refusal = refusalOf(error)
  }
  yield* cut()
  if (count === 0) refusal ??= 'is a feed without items'
  if (refusal !== undefined) yield piece(cutter.remains(), refusal)
}

async function* inSteps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let place = 0; place < chunk.length; place += STEP) yield chunk.subarray(place, place + STEP)
}

function decodeNext(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw new UnreadableDocument('is not UTF-8, and names no other character set')
  }
}
