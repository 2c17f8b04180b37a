import { expect, test } from 'vitest'
import { articleText, findPassage } from '../../src/annotations/index.ts'
import { readGold } from '../../src/evaluation/index.ts'

const BODY = 'First one, end.\n\n“No”, she said. “No”\n\nLast one.\nSecond one, end.\n\nSecond one.'
const article = articleText({ headline: 'Ferry talks', articleBody: BODY })

/** Where a quote of annotations stands once they are read; null where its passage is not found. */
function placeOf(quote: { exact: string; prefix?: string; suffix?: string }): number | null {
  const [read] = readGold(JSON.stringify({ quotes: [{ ...quote, kind: 'DIRECT' }] })).quotes
  return read === undefined ? null : (findPassage(article, read)?.start ?? null)
}

test.each([
  ['a prefix that ends a paragraph', { exact: 'Second one.', prefix: 'end.\n\n' }, BODY.lastIndexOf('Second')],
  ['a suffix that begins one', { exact: '“No”', suffix: '\n\nLast' }, BODY.lastIndexOf('“No”')],
  [
    'line ends of another system, with blanks between them',
    { exact: '“No”', suffix: '\r\n \r\nLast' },
    BODY.lastIndexOf('“No”'),
  ],
  ['a prefix that ends a line', { exact: 'Second one', prefix: 'one.\n' }, BODY.indexOf('Second')],
  ['nothing but a break', { exact: 'Second one', prefix: '\n\n' }, BODY.lastIndexOf('Second')],
  ['spaces', { exact: 'one', prefix: 'Last  ', suffix: ' .' }, null],
  ['spaces that are there', { exact: 'she', prefix: '”,\u00a0 ', suffix: ' said' }, BODY.indexOf('she')],
  [
    'breaks at the far ends of prefix and suffix, or around the passage',
    { exact: '\nSecond one.\n', prefix: '\nend.\n\n' },
    BODY.lastIndexOf('Second'),
  ],
])('a passage is found between %s', (_what, quote, place) => expect(placeOf(quote)).toBe(place))
