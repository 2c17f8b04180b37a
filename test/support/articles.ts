import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FictionalDocument, fictionalDocuments, revised } from './fiction.ts'

/**
 * Writes so many fictional documents into two folders: as they came in first, and as some of them came in later. Text files, some with a
 * sidecar, the others for the extractor; every third a line of an NDJSON file, and some of these once more, corrected; some that cannot be read.
 */
export function writeFolders(folder: string, size: number): [first: string, later: string] {
  const documents = fictionalDocuments(size)
  const first = join(folder, 'first')
  const later = join(folder, 'later')
  for (const [index, document] of documents.entries()) {
    if (index % 11 === 10) writeText(first, { ...document, text: `Nobody can read this: ${index}` }, false)
    else if (index % 3 !== 2) writeText(first, document, !document.isExtracted)
  }
  for (const [index, document] of documents.entries())
    if (index % 6 === 0 && index % 11 !== 10) writeText(later, revised(document), !document.isExtracted)
  const wire = documents.flatMap((document, index) => (index % 3 === 2 ? wireLines(document, index) : []))
  writeFileSync(join(first, 'wire.ndjson'), wire.map((line) => `${JSON.stringify(line)}\n`).join(''))
  return [first, later]
}

function writeText(folder: string, { path, text, annotations }: FictionalDocument, hasSidecar: boolean): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  if (hasSidecar) writeFileSync(file.replace('.txt', '.annotations.json'), JSON.stringify(annotations))
}

/** An article of a wire service; of every fourth a correction follows that lacks its last paragraph. */
function wireLines({ text }: FictionalDocument, index: number): object[] {
  const [first = '', byline, ...body] = text.trim().split('\n\n')
  const [, datePublished, headline] = /^date (\S+) (.*)$/.exec(first) ?? []
  const line = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `https://lantern-courier.example/wire/${index}`,
    headline,
    datePublished,
    author: byline?.replace(/^By /, ''),
    articleBody: body.join('\n\n'),
  }
  if (index % 4 !== 0) return [line]
  // Nobody else has these: where several with the same text have versions, it is the timing that tells which of them is read first.
  const own = [`Wire ${index} tells this.`, ...body]
  return [own, ['Corrected 🖊.', ...own.slice(0, -1)]].map((paragraphs) => ({
    ...line,
    articleBody: paragraphs.join('\n\n'),
  }))
}
