import { UnreadableDocument } from '../errors.ts'
import { rootOf } from './prolog.ts'

/** Whether a document is a feed, by the name of its root. */
export function isFeed(beginning: string): boolean {
  return /^(rss|rdf:RDF|(\w{1,20}:)?feed)$/i.test(rootOf(beginning)?.name ?? '')
}

/** The namespaces of feeds, by the prefix that most feeds give them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/2005/atom': 'atom:',
  'http://purl.org/atom/ns#': 'atom:',
  'http://purl.org/rss/1.0/': '',
}

/** Calls elements by one name, whatever prefix a feed declares for their namespace. Atom's own are called without one. */
export class FeedNames {
  private readonly prefixes = new Map<string, string>()
  private isAtom = false

  /** Takes in what an element declares; a prefix means the same throughout a feed. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const [name, namespace] of Object.entries(attributes)) {
      const known = name.startsWith('xmlns:') ? PREFIXES[namespace.trim().toLowerCase()] : undefined
      if (known !== undefined) this.prefixes.set(name.slice('xmlns:'.length), known)
    }
  }

  nameOf(written: string): string {
    const [, prefix, local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(written.toLowerCase()) ?? []
    const known = prefix === undefined ? '' : (this.prefixes.get(prefix) ?? `${prefix}:`)
    if (local === 'feed' && (known === '' || known === 'atom:')) this.isAtom = true
    return (this.isAtom && known === 'atom:' ? '' : known) + local
  }
}

/** Refuses a document type that declares entities: a few lines of them can stand for gigabytes. */
export function refuseEntities(declaration: string): void {
  if (/\[|<!entity/i.test(declaration))
    throw new UnreadableDocument('declares entities of its own, which are not expanded')
}
