import { Parser } from 'htmlparser2'
import { UnreadableDocument } from '../errors.ts'
import { MAX_MARKUP_DEPTH } from './limits.ts'

const list = (names: string) => new Set(names.split(' '))

/** Elements that stand on lines of their own. */
export const BLOCKS = list(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul',
)
/** Elements whose content is none of the article's text. */
const LEFT_OUT = list(
  'amp-ad amp-consent amp-embed amp-sidebar amp-user-notification aside audio button canvas del embed figcaption head iframe input map math nav noscript object option s script select strike style svg template textarea title video',
)
const BLANK_LINES = /\n[^\S\n]*\n/
const CELLS = list('td th')

function isHidden(attributes: Record<string, string>): boolean {
  return 'hidden' in attributes || (attributes.style !== undefined && /display\s*:\s*none/i.test(attributes.style))
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Most texts have nothing but single spaces, which need not be put together anew. */
function withPlainSpaces(text: string): string {
  return /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text
}

/**
 * The text of HTML as paragraphs parted by blank lines: blocks, list items and table rows each are one, `br` ends a line
 * within one, `q` becomes quotation marks. Captions, asides, navigation and what is hidden are left out.
 * With `blankLinesPart` blank lines outside all blocks part paragraphs as well, which in HTML they do not.
 */
export function markupText(markup: string, { blankLinesPart = false } = {}): string {
  const paragraphs: string[] = []
  let paragraph = ''
  let depth = 0
  let leftOut = 0
  let blocks = 0
  let preformatted = 0

  const end = () => {
    const text = paragraph.includes('\n') ? trimLines(paragraph) : paragraph.trim()
    if (text !== '') paragraphs.push(text)
    paragraph = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (depth > MAX_MARKUP_DEPTH) throw new UnreadableDocument(`nests elements more than ${MAX_MARKUP_DEPTH} deep`)
      if (leftOut > 0 || LEFT_OUT.has(name) || isHidden(attributes)) leftOut++
      else if (BLOCKS.has(name)) {
        blocks++
        end()
      } else if (name === 'br') paragraph += '\n'
      else if (CELLS.has(name)) paragraph += ' '
      else if (name === 'q') paragraph += '“'
      if (name === 'pre') preformatted++
    },
    ontext(text) {
      if (leftOut > 0) return
      const parts = blankLinesPart && blocks === 0 ? text.split(BLANK_LINES) : [text]
      for (const [index, part] of parts.entries()) {
        if (index > 0) end()
        paragraph += preformatted > 0 ? part : withPlainSpaces(part)
      }
    },
    onclosetag(name) {
      depth--
      if (name === 'pre') preformatted--
      if (leftOut > 0) leftOut--
      else if (BLOCKS.has(name)) {
        blocks--
        end()
      } else if (name === 'q') paragraph += '”'
    },
  })
  parser.write(markup)
  parser.end()
  end()
  return paragraphs.join('\n\n')
}
