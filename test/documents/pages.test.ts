import { expect, test } from 'vitest'
import { read, reasonAgainst } from './support.ts'

const PARAGRAPHS = [
  'The harbour minister, Orla Fenwick, met the envoy of Lower Tarn, Bram Osei, on Tuesday in Port Amber.',
  '“We will reopen the ferry line before summer,” Ms Fenwick said after two hours of talks.',
  'The line was closed in 2029 after a storm that damaged both of its piers, and repairs were delayed twice.',
]
const TEXT = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')
const BODY = PARAGRAPHS.join('\n\n')
const DATED = '<meta name="date" content="2031-03-04">'
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry talks</title>${head}</head><body>${body}</body></html>`
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('of several articles in JSON-LD the one whose address or headline is that of the page', () => {
  const others = [
    { '@type': 'NewsArticle', headline: 'Strike', datePublished: '2029-01-01', url: 'https://courier.example/strike' },
    { '@type': 'NewsArticle', headline: 'Ferry t…', datePublished: '2031-03-04', url: '/ferry' },
  ]
  const article = `<main><article><h1>Ferry talks</h1>${TEXT}</article></main>`
  const address = '<link rel="canonical" href="https://courier.example/ferry">'
  for (const head of [address, '']) {
    const { headline, datePublished } = read(page(head + jsonLd(others), article))
    expect([headline, datePublished], head).toEqual([expect.stringMatching(/^Ferry t/), '2031-03-04'])
  }
  const strangers = others.map((other) => ({ ...other, headline: `${other.headline} of dockers`, url: undefined }))
  expect(reasonAgainst(page(jsonLd(strangers), article))).toMatch(/^has no date of publication/)
})

const KNOWN = '<time datetime="2031-03-04">4 March</time>'
test.each([
  [
    'today above the page',
    `<header>Today: <time datetime="2031-12-25">25 December</time></header><article><h1>Ferry talks</h1>${KNOWN}${TEXT}</article>`,
  ],
  [
    'other articles beside it',
    `<aside><time datetime="2030-01-01">1 January</time></aside><h1>Ferry talks</h1><p>${KNOWN}</p>${TEXT}`,
  ],
  [
    'a change, told first',
    `<h1>Ferry talks</h1><p>Updated on <time datetime="2031-03-09">9 March</time></p><p>Published ${KNOWN}</p>${TEXT}`,
  ],
  [
    'below what a paragraph sums up',
    `<h1>Ferry talks</h1><p>${PARAGRAPHS[0]}</p><p>By Ilse Marrow, ${KNOWN}</p>${TEXT}`,
  ],
  ['above the heading', `<article><p>${KNOWN}</p><h1>Ferry talks</h1>${TEXT}</article>`],
])('whose date a time element tells: %s', (_, body) => expect(read(page('', body)).datePublished).toBe('2031-03-04'))

test.each([
  [
    'in a sentence',
    `<p>Mr Osei, born on <time datetime="1975-05-05">5 May 1975</time>, is a lawyer by training.</p>${TEXT}`,
  ],
  [
    'of a comment',
    `${TEXT}<div class="comments"><p><time datetime="2032-01-01">1 January</time></p><p>Great news!</p></div>`,
  ],
  [
    'of today, above the page',
    `</article><header><time datetime="2031-12-25">25 December</time></header><article>${TEXT}`,
  ],
])('a time %s is not when an article came out', (_, body) =>
  expect(reasonAgainst(page('', `<article><h1>Ferry talks</h1>${body}</article>`))).toMatch(
    /^has no date of publication/,
  ),
)

test('a front page is no article, with headings that lead on or without a heading of its own', () => {
  const articles = (open: string, close: string) =>
    PARAGRAPHS.map((paragraph, index) => `<article>${open}Story ${index}${close}<p>${paragraph}</p></article>`).join('')
  for (const body of [
    articles('<h2>', '</h2>'),
    articles('<h1>', '</h1>'),
    `<h1>The latest</h1>${articles('<h2><a href="/a">', '</a></h2>')}`,
  ])
    expect(reasonAgainst(page(DATED, body))).toBe('is a page of several articles')
  const one = articles('<h2><a href="/a">', '</a></h2>').replace('<a href="/a">Story 0</a>', 'Story 0')
  expect(read(page(DATED, one)).articleBody).toContain(PARAGRAPHS[0])
  const live = `<main><h1>Ferry talks, as they happen</h1>${articles('<h2>', '</h2>')}</main>`
  expect(read(page(DATED, live)).articleBody).toContain(PARAGRAPHS[0])
})

test('articles that a page leads on to are none of its text', () => {
  const other = `<article><h3><a href="/b">Storm in Upper Tarn</a></h3><p>${PARAGRAPHS[2]?.replace('line', 'bridge')}</p></article>`
  const body = `<div><article><h1>Ferry talks</h1>${TEXT}</article>${other}</div>`
  expect(read(page(DATED, body)).articleBody).toBe(BODY)
})

test('captions are left out, also those of pages without figures; a text with a picture is none', () => {
  for (const name of ['caption', 'wp-caption-text', 'image__caption', 'photo-caption'])
    expect(
      read(
        page(
          DATED,
          `<article><h1>Ferry talks</h1><div><span class="${name}">Ms Fenwick in 2019 with Otto Keld.</span></div>${TEXT}</article>`,
        ),
      ).articleBody,
      name,
    ).toBe(BODY)
  for (const name of ['with-caption', 'story caption'])
    expect(
      read(page(DATED, `<h1>Ferry talks</h1><div class="${name}">${TEXT.repeat(2)}</div>`)).articleBody,
      name,
    ).toContain(BODY)
})

test('the name of a site is no headline', () => {
  const site =
    '<meta property="og:site_name" content="The Amber Courier"><meta property="og:title" content="The Amber Courier">'
  const body = `<article><h2>Ferry talks</h2>${TEXT}</article>`
  expect(reasonAgainst(page(DATED + site, body).replace('Ferry talks', 'The Amber Courier'))).toBe('has no headline')
  expect(read(page(DATED + site, body)).headline).toBe('Ferry talks')
})

test.each([
  ['404 Not Found', 'Not Found'],
  ['404 - Not Found | Amber Courier', ''],
  ['Error 404', ''],
  ['403 Forbidden', '403 Forbidden'],
  ['Page not found – Amber Courier', 'We are sorry'],
  ['Just a moment...', 'courier.example'],
  ['Attention Required! | Cloudflare', 'Sorry, you have been blocked'],
])('what a server shows instead of an article is none: %s', (title, heading) => {
  const shown = page('', `<h1>${heading}</h1>${TEXT}`).replace('Ferry talks', title)
  expect(reasonAgainst(shown, '', { datePublished: '2031-03-04' })).toMatch(
    /^is no article, but what a server shows instead/,
  )
})

test.each(['500 Sailors Not Found', '404 ways to cross', 'Ferry not found', 'Just a moment of rest for the ferry'])(
  'an article may begin likewise: %s',
  (title) => {
    const shown = page(DATED, `<h1>${title}</h1>${TEXT}`).replace('Ferry talks', title)
    expect(read(shown).headline).toBe(title)
  },
)
