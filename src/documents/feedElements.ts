import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { FeedNames, refuseEntities } from './feedNames.ts'
import { MAX_ELEMENTS, MAX_MARKUP_DEPTH } from './limits.ts'

/** A child of a feed's item, or of the feed. */
export interface FeedElement {
  /** In small letters; the name of an author's name is "author/name". */
  name: string
  attributes: Readonly<Record<string, string>>
  /** Its text, character references decoded. */
  text: string
  /** What stands between its tags, as it is written. */
  markup: string
}

/** What a feed says of itself, and what each of its items says. */
export interface FeedElements {
  feed: FeedElement[]
  items: FeedElement[][]
}

const ITEMS = new Set(['item', 'entry'])
const CONTAINERS = new Set(['rss', 'rdf:rdf', 'feed', 'channel', ...ITEMS])

/** Takes a feed apart. Entities other than the five of XML stay as they are written. */
export function feedElements(xml: string): FeedElements {
  const found: FeedElements = { feed: [], items: [] }
  const names = new FeedNames()
  const path: string[] = []
  let into = found.feed
  let elements = 0
  let open: { element: FeedElement; depth: number; start: number } | null = null

  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype') refuseEntities(data)
      },
      onopentag(written, attributes) {
        names.declare(attributes)
        const name = names.nameOf(written)
        path.push(name)
        if (path.length > MAX_MARKUP_DEPTH) {
          throw new UnreadableDocument(`nests elements more than ${MAX_MARKUP_DEPTH} deep`)
        }
        if (++elements > MAX_ELEMENTS) throw new UnreadableDocument(`has more than ${MAX_ELEMENTS} elements`)
        const language = attributes['xml:lang']
        if (open !== null) {
          if (name === 'name' && open.element.name === 'author') open.element.name = 'author/name'
          return
        }
        if (ITEMS.has(name)) {
          into = []
          found.items.push(into)
        }
        if (!CONTAINERS.has(name)) {
          const element = { name, attributes: inSmallLetters(attributes), text: '', markup: '' }
          into.push(element)
          open = { element, depth: path.length, start: parser.endIndex + 1 }
        } else if (language !== undefined) into.push({ name: 'xml:lang', attributes: {}, text: language, markup: '' })
      },
      ontext(text) {
        // Of an author only the name is wanted, not the address beside it.
        if (open === null || (open.element.name === 'author/name' && path.at(-1) !== 'name')) return
        open.element.text += text
      },
      onclosetag() {
        const name = path.pop() ?? ''
        if (open !== null) {
          if (path.length >= open.depth) return
          open.element.markup = xml.slice(open.start, parser.startIndex)
          open = null
        } else if (ITEMS.has(name)) into = found.feed
      },
    },
    { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  parser.write(xml)
  parser.end()
  return found
}

function inSmallLetters(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}
