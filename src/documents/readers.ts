import { UnreadableDocument } from '../errors.ts'
import { bareText } from './bareText.ts'
import type { Content } from './content.ts'
import { feedItem } from './feedItem.ts'
import { htmlPage } from './htmlPage.ts'
import { parseJson } from './jsonValues.ts'
import { markdownText } from './markdown.ts'
import { newsArticle } from './newsArticle.ts'
import { ninjs } from './ninjs.ts'
import { datedText } from './plainText.ts'
import { rootOf } from './prolog.ts'
import type { Reader } from './reader.ts'

/** One file per form; the first that recognizes a document reads it. */
const READERS: readonly Reader[] = [datedText, feedItem, htmlPage, newsArticle, ninjs, markdownText, bareText]
const IN_JSON: readonly Reader[] = [newsArticle, ninjs]

/** Names of files that hold several documents. */
const STREAMS = new Map([
  ['.ndjson', 'application/x-ndjson'],
  ['.jsonl', 'application/x-ndjson'],
])

/** How names of files end that can be read, in small letters with the dot. */
export const DOCUMENT_ENDINGS: ReadonlySet<string> = new Set([
  ...READERS.flatMap(({ endings }) => endings),
  ...STREAMS.keys(),
])

/** The media type of documents with such names; undefined where the name says nothing. */
export function mediaTypeOfEnding(ending: string): string | undefined {
  return STREAMS.get(ending) ?? READERS.find(({ endings }) => endings.includes(ending))?.mediaType
}

const namesOf = (readers: readonly Reader[]) => readers.map(({ name }) => name).join(', ')

/** Why no reader takes a document. */
function reasonAgainst({ text, beginning, ending }: Content): string {
  const none = `is none of the forms that are read: ${namesOf(READERS)}`
  const root = rootOf(beginning)?.name
  if (root !== undefined) return `is XML with the root <${root}>, which ${none}`
  if (/^[{[]/.test(beginning)) {
    parseJson(text)
    return `is JSON with the fields of none of the forms that are read: ${namesOf(IN_JSON)}`
  }
  if (['.json', ...STREAMS.keys()].includes(ending))
    return `is no JSON, although its file is named *${ending}, and ${none}`
  return ending === '' ? `is text that ${none}` : `is text in a file named *${ending} that ${none}`
}

/** Throws an UnreadableDocument where no form fits. */
export function readerOf(content: Content): Reader {
  const reader = READERS.find((candidate) => candidate.recognizes(content))
  if (reader === undefined) throw new UnreadableDocument(reasonAgainst(content))
  return reader
}
