import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../../src/annotations/index.ts'
import { readDocument } from '../../src/documents/index.ts'
import { UnreadableDocument } from '../../src/errors.ts'
import { anyText } from '../support/anyText.ts'
import { runs } from '../support/runs.ts'
import { bytesOf, readAll, reasonAgainst, split } from './support.ts'

/** `npm run test:long` tries three times as many. */
const RUNS = runs(500, 3000)

const megabytes = (text: string, length: number) => text.repeat(Math.ceil((length * 1_000_000) / text.length))
const article = (articleBody: string) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'A', datePublished: '2031-03-04', articleBody })
const page = (body: string) => `<html><head><title>A</title><meta name="date" content="2031-03-04"></head><body>${body}`

test.each<[string, () => string | Uint8Array, RegExp]>([
  ['nothing', () => '', /^is empty$/],
  ['blanks', () => ' \n\t ', /^is empty$/],
  ['a PDF', () => '%PDF-1.7 …', /^is a PDF, which is not read$/],
  ['a PDF below a blank line', () => '\r\n%PDF-1.7 …', /^is a PDF, which is not read$/],
  ['PostScript', () => '%!PS-Adobe-3.0\n%%Title: Ferry talks', /^is PostScript, which is not read$/],
  [
    'a binary file',
    () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    /^is not UTF-8 at byte/,
  ],
  [
    'a text of more than a million code points',
    () => `date 2031-03-04 A\n\n${megabytes('word ', 1.1)}`,
    /^its text has 1\d{6} code points; at most 1000000 are read$/,
  ],
  [
    'a headline without end',
    () => `date 2031-03-04 ${megabytes('word ', 1)}\n\nB`,
    /^its headline has \d+ code points; at most 1000 are read$/,
  ],
  ['one line without end', () => megabytes('word ', 10), /^line 1 is no headline/],
  ['JSON nested without end', () => `{"@type":${megabytes('[', 2)}`, /^is JSON nested more than 100 deep$/],
  ['JSON of a million values', () => `{"@type":[${megabytes('[],', 3)}[]]}`, /^is JSON of more than 200000 values$/],
  ['HTML nested without end', () => page(megabytes('<div>', 2)), /^nests elements more than 500 deep$/],
  ['HTML without end', () => page(megabytes('<p>word', 3)), /^has more than 50000 elements$/],
  ['markup in a body nested without end', () => article(megabytes('<div>', 2)), /^nests elements more than 500 deep$/],
  [
    'stray brackets without end',
    () => page(megabytes('<', 10)),
    /^has more than 250000 attributes and pieces of text$/,
  ],
  [
    'attributes without end',
    () => page(`<p ${megabytes('a=1 ', 5)}`),
    /^(has more than 250000 attributes|is a page without)/,
  ],
  ['a comment without end', () => page(`<!--${megabytes('word ', 5)}`), /^is a page without an article$/],
  [
    'a title without end',
    () => page('').replace('A', megabytes(' - a', 5)),
    /^its title is longer than 10000 characters$/,
  ],
  ['a heading of number signs', () => `# ${megabytes('#', 1)}x\n\nB`, /^has no headline$/],
  ['a NUL character', () => 'date 2031-03-04 A\n\nB\0', /^holds a NUL character at character 21/],
])('%s ends in a reason', (_name, make, reason) => expect(reasonAgainst(make())).toMatch(reason))

test('what is written with escapes is cleaned instead', () => {
  const body = '“Never closed \\u0000\\ud800 \\u202eand backwards'
  expect(readAll([{ bytes: bytesOf(article('BODY').replace('BODY', body)), path: '', address: '' }])).toMatchObject([
    { articleBody: '“Never closed \ufffd and backwards' },
  ])
})

/** What the database, and everybody who looks for a passage, relies on. */
function expectClean({ headline, articleBody, datePublished, inLanguage, ...rest }: ArticleDraft): void {
  for (const text of [headline, articleBody, ...Object.values(rest)]) {
    if (text === undefined) continue
    expect(text).not.toBe('')
    expect(text.isWellFormed()).toBe(true)
    expect(text).toBe(text.normalize('NFC'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there is to be none
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u200e\u200f\u202a-\u202e\ufeff]/)
    expect(text.trim()).toBe(text)
  }
  expect(headline).not.toContain('\n')
  expect(articleBody).not.toMatch(/\n\n\n|\n | {2}/)
  expect(datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(Intl.getCanonicalLocales(inLanguage)).toEqual([inLanguage])
}

/** Whether it was read. Fails where a reader ends in anything but a clean draft or a reason. */
function readsCleanlyOrNot(bytes: Uint8Array, path: string): boolean {
  try {
    expectClean(readDocument(bytes, { path }, { datePublished: '2031-03-04' }))
    return true
  } catch (error) {
    if (error instanceof UnreadableDocument) return false
    throw error
  }
}

const PIECES = [
  'date 2031-03-04 Ferry\n\n',
  'By Ilse Marrow\n',
  '---\n',
  'title: Ferry\n',
  '# Ferry\n',
  '> a\n',
  '<html>',
  '<head>',
  '<title>Ferry</title>',
  '<meta name="date" content="2031-03-04">',
  '<meta charset="utf-8">',
  '<body>',
  '<p>In May.</p>',
  '<article>',
  '</p>',
  '<q>',
  '<br>',
  '<pre>',
  '<script type="application/ld+json">',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<rss>',
  '<channel>',
  '<item>',
  '<description>',
  '</description>',
  '</item>',
  '</channel></rss>',
  '<feed xml:lang="en">',
  '<entry>',
  '<content type="xhtml">',
  '</content>',
  '<!DOCTYPE html>',
  '<?xml version="1.0"?>',
  '{',
  '}',
  '[',
  ']',
  '"@type":"NewsArticle",',
  '"headline":"Ferry",',
  '"articleBody":"In <b>May</b>"',
  '"uri":"a:b",',
  '"bodies":[{"value":"In May"}]',
  '"author":',
  'null',
  '&amp;',
  '&#0;',
  '\0',
  '\ufeff',
  '\u202e',
  '\u0301',
  '\n\n',
  ' ',
  'word',
]
const ENDINGS = fc.constantFrom('', '.txt', '.md', '.html', '.json', '.ndjson', '.xml', '.rss')

test('whatever bytes come in, the answer is a clean draft or a reason', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), anyText({ maxLength: 300 }).map(bytesOf))
  fc.assert(
    fc.property(bytes, ENDINGS, (given, ending) => void readsCleanlyOrNot(given, `a${ending}`)),
    { numRuns: RUNS },
  )
})

test('the same for what is put together from pieces of all forms', () => {
  const texts = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme' })),
    { maxLength: 25 },
  )
  let read = 0
  fc.assert(
    fc.property(texts, ENDINGS, (pieces, ending) => {
      if (readsCleanlyOrNot(bytesOf(pieces.join('')), `a${ending}`)) read++
    }),
    { numRuns: RUNS },
  )
  // About one in fifteen.
  expect(read).toBeGreaterThan(RUNS / 100)
})

test('the same for articles in JSON with any values', () => {
  const text = anyText()
  const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }))
  const fields = fc.record(
    {
      '@type': fc.constant('NewsArticle'),
      '@id': value,
      headline: fc.oneof({ weight: 5, arbitrary: text }, value),
      articleBody: fc.oneof({ weight: 5, arbitrary: text }, value),
      author: value,
      publisher: value,
      inLanguage: value,
      datePublished: value,
      dateModified: value,
      url: value,
      creditText: value,
      uri: fc.constant('a:b'),
      bodies: value,
      headlines: value,
      body_html: value,
    },
    { requiredKeys: ['headline', 'articleBody'] },
  )
  let read = 0
  fc.assert(
    fc.property(fields, (item) => {
      if (readsCleanlyOrNot(bytesOf(JSON.stringify(item)), 'a.json')) read++
    }),
    { numRuns: RUNS },
  )
  expect(read).toBeGreaterThan(100)
})

test('the same for documents with bytes changed', async () => {
  const seeds = [
    article('<p>In May.</p>'),
    `${page('<article><p>Orla Fenwick met the envoy.</p></article>')}</body></html>`,
    '<rss><channel><title>T</title><item><title>A</title><pubDate>4 Mar 2031</pubDate><description>B</description></item></channel></rss>',
    '---\ntitle: A\ndate: 2031-03-04\n---\nIn *May*.',
    'date 2031-03-04 A\n\nBy Ilse Marrow\n\nIn May.',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
      async (seed, changes) => {
        const bytes = bytesOf(seed)
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte
        readsCleanlyOrNot(bytes, 'a')
        for (const document of await split(bytes, 'a', 11)) readsCleanlyOrNot(document.bytes, document.path)
      },
    ),
    { numRuns: Math.ceil(RUNS / 3) },
  )
})
