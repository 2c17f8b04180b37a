import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { type Charset, decoderOf } from './charset.ts'
import { tooLarge } from './content.ts'
import { FeedNames, refuseEntities } from './feedNames.ts'
import { KEPT_BYTES_OF_TOO_LARGE, MAX_DOCUMENT_BYTES, MAX_MARKUP_DEPTH } from './limits.ts'
import { type Piece, refusalOf } from './pieces.ts'

/** What of a feed goes into each of its items: only what does not change from day to day, or an unchanged item would be another document. */
const KEPT_OF_FEED = new Set(['title', 'link', 'language', 'dc:language', 'dc:publisher', 'author'])
const encoder = new TextEncoder()

/** Follows a feed as it comes in and cuts its items out as they are written. */
class FeedCutter {
  readonly items: string[] = []
  /** What came in and may still be needed; `base` is where in the feed it begins. */
  private text = ''
  private base = 0
  /** How far the feed is understood. */
  private reached = 0
  private readonly names = new FeedNames()
  private readonly path: string[] = []
  private readonly kept: string[] = []
  private isEnding = false
  private root = ''
  private channel = ''
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
    if (depth === 1) this.root = this.slice(start, end)
    else if (name === 'channel' && this.open === null) this.channel = this.slice(start, end)
    else if (this.open === null) {
      const isItem = name === 'item' || name === 'entry'
      if (isItem || KEPT_OF_FEED.has(name)) this.open = { start, depth, isItem }
    }
  }

  private leave(): void {
    this.reach()
    this.path.pop()
    if (this.open === null || this.path.length >= this.open.depth) return
    const { start, isItem } = this.open
    if (this.isEnding) throw new UnreadableDocument('ends before its item does')
    const element = this.slice(start, this.parser.endIndex + 1)
    if (!isItem) this.kept.push(element)
    else this.items.push(this.standAlone(element))
    this.open = null
  }

  /** The item in a feed of its own, so that it can be read without the others. */
  private standAlone(item: string): string {
    const name = /^<([^\s>/]+)/.exec(this.root)?.[1] ?? ''
    const kept = this.kept.join('')
    const isInside = this.path.includes('channel')
    const channelName = /^<([^\s>/]+)/.exec(this.channel)?.[1]
    const close = channelName === undefined ? '' : `</${channelName}>`
    const content = isInside ? this.channel + kept + item + close : this.channel + kept + close + item
    return `<?xml version="1.0" encoding="UTF-8"?>\n${this.root}${content}</${name}>`
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
  const cut = () => cutter.items.splice(0).map((item) => piece(encoder.encode(item)))
  const piece = (bytes: Uint8Array<ArrayBuffer>, refusal?: string): Piece => {
    count++
    return { bytes, refusal, fragment: `item=${count}`, mediaType: 'application/rss+xml' }
  }
  let refusal: string | undefined
  try {
    const decoder = decoderOf(charset)
    for await (const chunk of chunks) {
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

function decodeNext(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw new UnreadableDocument('is not UTF-8, and names no other character set')
  }
}
