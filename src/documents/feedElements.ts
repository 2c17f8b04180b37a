import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { FeedNames, refuseEntities } from './feedNames.ts'
import { MAX_ELEMENTS, MAX_MARKUP_DEPTH } from './limits.ts'

/** A child of a feed's item, or of the feed. */
export interface FeedElement {
  /** In small letters; of an author with a name "author/name", of a source with a title "source/title". */
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

/** Of these elements only one child is wanted, where they have it: not the address beside an author's name. */
const WANTED = new Map([
  ['author', 'name'],
  ['source', 'title'],
])
const ITEMS = new Set(['item', 'entry'])
const CONTAINERS = new Set(['rss', 'rdf:rdf', 'feed', 'channel', ...ITEMS])

/** Takes a feed apart. Entities other than the five of XML stay as they are written. */
export function feedElements(xml: string): FeedElements {
  const found: FeedElements = { feed: [], items: [] }
  const names = new FeedNames()
  const path: string[] = []
  let into = found.feed
  let elements = 0
  let open: { element: FeedElement; depth: number; start: number; wanted?: string } | null = null

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
          if (WANTED.get(open.element.name) === name) {
            Object.assign(open.element, { name: `${open.element.name}/${name}`, text: '' })
            open.wanted = name
          }
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
        if (open === null || (open.wanted !== undefined && path.at(-1) !== open.wanted)) return
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
