import { UnreadableDocument } from '../errors.ts'
import { MAX_FEED_TAGS_LENGTH, MAX_KEPT_OF_FEED_LENGTH } from './limits.ts'

/** What of a feed goes into each of its items: only what does not change from day to day, or an unchanged item would be another document. */
const KEPT = new Set(['title', 'link', 'language', 'dc:language', 'dc:publisher', 'author'])
const ROOT_DEPTH = 1
const CHANNEL_DEPTH = 2

/** What stands before and after an item in a feed of its own. */
export interface Around {
  before: string
  after: string
}

const nameIn = (tag: string) => /^<([^\s>/]+)/.exec(tag)?.[1] ?? ''

/** What a feed says of itself, as it is written: what an item needs around it so that it can be read without the others. */
export class FeedFrame {
  private root = ''
  private channel = ''
  private kept = ''
  /** How much is kept of each kind of element. */
  private readonly lengths = new Map<string, number>()
  /** Items share these until more is known of the feed. */
  private readonly made = new Map<boolean, Around>()

  /** Takes in the tag that opens the root or the channel, by the names from the root down to it; false for any other. */
  open(path: readonly string[], tag: string): boolean {
    if (path.length === ROOT_DEPTH) this.root = tag
    else if (path.length === CHANNEL_DEPTH && path[1] === 'channel' && this.channel === '') this.channel = tag
    else return false
    this.made.clear()
    if (this.root.length + this.channel.length > MAX_FEED_TAGS_LENGTH)
      throw new UnreadableDocument(`begins with tags of more than ${MAX_FEED_TAGS_LENGTH} characters`)
    return true
  }

  /** Whether an element says something of the feed: it stands right in the feed or its channel, not in a picture of either. */
  keeps(path: readonly string[]): boolean {
    const depth = path[1] === 'channel' ? CHANNEL_DEPTH : ROOT_DEPTH
    return path.length === depth + 1 && KEPT.has(path.at(-1) ?? '')
  }

  /** Keeps an element, unless there is too much of its kind: every item will hold it. */
  keep(name: string, element: string): void {
    const length = (this.lengths.get(name) ?? 0) + element.length
    if (length > MAX_KEPT_OF_FEED_LENGTH) return
    this.lengths.set(name, length)
    this.kept += element
    this.made.clear()
  }

  around(isInChannel: boolean): Around {
    const made = this.made.get(isInChannel) ?? this.make(isInChannel)
    this.made.set(isInChannel, made)
    return made
  }

  private make(isInChannel: boolean): Around {
    const close = this.channel === '' ? '' : `</${nameIn(this.channel)}>`
    const [inner, outer] = isInChannel ? ['', close] : [close, '']
    return {
      before: `<?xml version="1.0" encoding="UTF-8"?>\n${this.root}${this.channel}${this.kept}${inner}`,
      after: `${outer}</${nameIn(this.root)}>`,
    }
  }
}
