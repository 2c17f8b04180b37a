import { UnreadableDocument } from '../errors.ts'
import { bodyText, lineText, plainBodyText } from './bodyText.ts'
import { isRecord, listOf, nameIn, parseJson, textIn } from './jsonValues.ts'
import { publicationTime } from './publicationTime.ts'
import type { Reader } from './reader.ts'

const FIELDS = /"(versioncreated|firstcreated|pubstatus|headlines|bodies|body_\w+|headline|body|uri)"\s*:/gi
/** Roles of bodies that are not the item's text. */
const BESIDE_TEXT = /caption|summary|abstract|teaser|description|short|note/i
const UNPUBLISHED = ['withheld', 'canceled']
/** Types of items whose text, where they have one, tells what is seen or heard. */
const NO_TEXT = ['picture', 'graphic', 'video', 'audio']

type Item = Readonly<Record<string, unknown>>

/** ninjs 1 and 2 write names in small letters, ninjs 3 in camel case. */
const inSmallLetters = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]))

/** The entries of a list of texts in several forms (ninjs 2 and 3). */
function entriesOf(value: unknown): Item[] {
  return listOf(value).filter(isRecord).map(inSmallLetters)
}

function headlineOf(item: Item): string | undefined {
  const headlines = entriesOf(item.headlines)
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0]
  return textIn(main?.value) ?? textIn(item.headline) ?? textIn(item.title)
}

/** HTML before plain text, since only HTML keeps the paragraphs for certain. */
function bodyOf(item: Item): string | undefined {
  const bodies = entriesOf(item.bodies).filter(({ role }) => !BESIDE_TEXT.test(textIn(role) ?? ''))
  const marked = bodies.find((body) => /x?html/i.test(`${textIn(body.contenttype) ?? ''} ${textIn(body.role) ?? ''}`))
  const [one] = marked === undefined ? bodies : [marked]
  const value = textIn(one?.value)
  if (value !== undefined) return textIn(one?.contenttype) === 'text/plain' ? plainBodyText(value) : bodyText(value)
  const named = Object.keys(item).filter((name) => name.startsWith('body_'))
  const name = ['body_xhtml', 'body_html', 'body_text', ...named].find((each) => textIn(item[each]) !== undefined)
  const text = name === undefined ? undefined : textIn(item[name])
  if (text === undefined) return undefined
  return name === 'body_text' ? plainBodyText(text) : bodyText(text)
}

/** Until when an item is not to be published, as it is written; undefined once that is over. */
function embargoOf(item: Item, timeZone: string | undefined): string | undefined {
  const written = textIn(item.embargoed)
  const end = written === undefined ? null : publicationTime(written, timeZone)
  return end !== null && Date.parse(end.instant ?? end.date) > Date.now() ? written : undefined
}

/** One news item as IPTC ninjs, versions 1 to 3. */
export const ninjs: Reader = {
  name: 'IPTC ninjs',
  mediaType: 'application/json',
  endings: ['.json', '.ninjs'],

  recognizes({ beginning, text }) {
    if (!beginning.startsWith('{') || beginning.includes('"@type"')) return false
    const names = new Set([...text.matchAll(FIELDS)].map(([, name = '']) => name.toLowerCase()))
    return names.size > 1
  },

  read({ text }, { timeZone }) {
    const json = parseJson(text.replace(/^\ufeff/, ''))
    if (!isRecord(json)) throw new UnreadableDocument('is JSON, but no news item')
    const item = inSmallLetters(json)
    // As a qualified code (stat:canceled) it is what it is without.
    const status = textIn(item.pubstatus)
      ?.toLowerCase()
      .replace(/^stat:/, '')
    if (status !== undefined && UNPUBLISHED.includes(status)) throw new UnreadableDocument(`is marked as ${status}`)
    const embargo = embargoOf(item, timeZone)
    if (embargo !== undefined) throw new UnreadableDocument(`is under embargo until ${embargo}`)
    const type = textIn(item.type)?.toLowerCase()
    if (type !== undefined && NO_TEXT.includes(type))
      throw new UnreadableDocument(`is a news item of type ${type}, no text`)
    const body = bodyOf(item)
    if (body === undefined) throw new UnreadableDocument('is a news item without a text')
    const holder = textIn(item.copyrightholder)
    return {
      headline: lineText(headlineOf(item)),
      body,
      datePublished: textIn(item.firstcreated) ?? textIn(item.versioncreated) ?? textIn(item.contentcreated),
      dateModified: textIn(item.versioncreated),
      identifier: textIn(item.uri),
      url: textIn(item.url),
      byline: lineText(textIn(item.byline) ?? textIn(item.by)),
      creditText: lineText(textIn(item.creditline) ?? holder),
      publisher: lineText(nameIn(item.publisher) ?? holder),
      inLanguage: textIn(item.language),
    }
  },
}
