import { expect, test } from 'vitest'
import { markupText } from '../../src/documents/markupText.ts'
import { read, reasonAgainst } from './support.ts'

const JSON_LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': 'https://courier.example/#org', name: 'Amber Courier Media' },
    {
      '@type': 'NewsArticle',
      '@id': 'https://courier.example/#a1',
      headline: 'Harbour minister meets envoy in Port…',
      datePublished: '2031-03-04T23:30:00-05:00',
      author: [{ name: 'Ilse Marrow' }, { name: 'Tomas Vell' }],
      publisher: { '@id': 'https://courier.example/#org' },
    },
  ],
}
const PARAGRAPHS = [
  'The harbour minister, Orla Fenwick, met the envoy of Lower Tarn, Bram Osei, on Tuesday in Port Amber.',
  '“We will reopen the ferry line before summer,” Ms Fenwick said after two hours of talks.',
  'The line was closed in 2029 after a storm that damaged both of its piers, and repairs were delayed twice.',
]
const page = (head: string, article: string) => `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Harbour minister meets envoy | The Amber Courier</title>${head}</head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner">We use cookies. <button>Accept</button></div>
<main><article><h1>Harbour minister meets envoy in Port Amber</h1>${article}</article></main>
<section class="comments"><h2>Comments</h2><p>Great news, finally! I have been waiting for years for this.</p></section>
<footer><p>© 2031 Amber Courier Media. All rights reserved.</p></footer></body></html>`
const ARTICLE = `<p class="byline">By Ilse Marrow and Tomas Vell</p>
<figure><img src="pier.jpg"><figcaption>The pier at dusk.</figcaption></figure>
<div class="story"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><div class="advertisement">Buy <a href="/b">boats</a></div>
<aside class="related"><h3>Read more</h3><ul><li><a href="/a">Storm hits Port Amber</a></li></ul></aside><p>${PARAGRAPHS[2]}</p></div>
<div class="share"><a href="#">Share this</a></div>`

test('the article out of a page, and what JSON-LD says of it', () => {
  const head = `<link rel="canonical" href="/2031/ferry"><base href="https://courier.example/">
    <script type="application/ld+json">${JSON.stringify(JSON_LD)}</script>`
  expect(read(page(head, ARTICLE), 'page.html')).toEqual({
    // JSON-LD holds it cut; the page shows it whole.
    headline: 'Harbour minister meets envoy in Port Amber',
    articleBody: PARAGRAPHS.join('\n\n'),
    identifier: 'https://courier.example/#a1',
    url: 'https://courier.example/2031/ferry',
    byline: 'Ilse Marrow, Tomas Vell',
    publisher: 'Amber Courier Media',
    datePublished: '2031-03-04',
    publishedAt: '2031-03-05T04:30:00.000Z',
    inLanguage: 'en-GB',
  })
})

test('meta tags, where there is no JSON-LD or a broken one', () => {
  const head = `<meta property="og:title" content="Harbour minister meets envoy - The Amber Courier">
    <meta property="og:site_name" content="The Amber Courier"><meta name="author" content="Ilse Marrow">
    <meta property="og:url" content="https://courier.example/ferry"><script type="application/ld+json">{broken</script>
    <meta property="article:published_time" content="2031-03-04T08:00:00Z"><meta property="article:modified_time" content="2031-03-05T08:00:00Z">`
  expect(read(page(head, ARTICLE))).toMatchObject({
    headline: 'Harbour minister meets envoy',
    url: 'https://courier.example/ferry',
    byline: 'Ilse Marrow',
    publisher: 'The Amber Courier',
    datePublished: '2031-03-04',
    dateModified: '2031-03-05T08:00:00.000Z',
  })
})

test('a page that says little: its heading and the first time in it', () => {
  expect(read(page('', `<time datetime="2031-03-04">yesterday</time>${ARTICLE}`))).toMatchObject({
    headline: 'Harbour minister meets envoy in Port Amber',
    datePublished: '2031-03-04',
  })
  expect(reasonAgainst(page('', ARTICLE))).toBe('has no date of publication: give one with --date')
})

test.each([
  ['a line end', 'Joint statement of<br>Norway and Kenya', 'Joint statement of Norway and Kenya'],
  [
    'parts in blocks',
    '<div>Joint statement</div><div>of Norway and Kenya</div>',
    'Joint statement of Norway and Kenya',
  ],
  ['a picture with a title', '<svg><title>Logo</title></svg>Talks in <b>Port</b> Amber', 'Talks in Port Amber'],
  ['a style', '<style>h1 { color: red }</style>Talks in Port Amber', 'Talks in Port Amber'],
])('a heading with %s', (_what, heading, headline) => {
  for (const title of ['', '<title></title>', '<title>Logo</title>']) {
    const html = `<html><head><meta name="date" content="2031-03-04">${title}</head><body><h1>${heading}</h1>${ARTICLE}</body></html>`
    expect(read(html).headline).toBe(headline)
  }
})

test('a page without an article', () => {
  expect(reasonAgainst('<html><body><script>load()</script></body></html>')).toBe('is a page without an article')
})

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<div>One<p>Two</div>Three', 'One\n\nTwo\n\nThree'],
  ['<p>One,\n  two<br/>three</p>', 'One, two\nthree'],
  ['<p>20<sup>th</sup> of <b>Ma</b>y</p>', '20th of May'],
  ['<p><q>Yes</q>, she said.</p>', '“Yes”, she said.'],
  ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
  ['<table><tr><td>Port<td>Amber<tr><td>Lower<td>Tarn</table>', 'Port Amber\n\nLower Tarn'],
  ['<p>Kept<span style="display: none">hidden</span><script>x()</script></p><aside>Related</aside>', 'Kept'],
  ['<p>A &lt; B &amp;&nbsp;C &#8220;d&#x201d;</p>', 'A < B &\u00a0C “d”'],
  ['<pre>One\nTwo</pre>', 'One\nTwo'],
  ['<p>never <b>closed', 'never closed'],
  [
    '<p>She met <del>Otto Keld </del><ins>Orsen Tal</ins> on <s>Monday </s>Tuesday.</p>',
    'She met Orsen Tal on Tuesday.',
  ],
])('%s reads %j', (markup, text) => expect(markupText(markup)).toBe(text))

const inJson = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry talks', datePublished: '2031-03-04', ...fields })}</script>`

test('where the page shows only a teaser, or is built by scripts, the text is the one in JSON-LD', () => {
  const articleBody = PARAGRAPHS.join('\n\n')
  const shown = [
    '<div id="root"></div><footer><p>© 2031 Amber Courier Media. All rights reserved. Terms and cookies.</p></footer>',
    `<article><h1>Ferry talks</h1><p>${PARAGRAPHS[0]}</p><p>Subscribe to read on.</p></article>`,
  ]
  for (const body of shown)
    expect(read(`<html><head>${inJson({ articleBody })}</head><body>${body}</body></html>`).articleBody).toBe(
      articleBody,
    )
})

test('the date of a page that has none in its head', () => {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')
  const pages = {
    shown: `<h1>Ferry talks</h1><p>By Ilse Marrow</p><p>Published March 4, 2031</p>${text}`,
    'in a time element': `<h1>Ferry talks</h1><p>By Ilse Marrow</p><p><time>March 4, 2031</time></p>${text}`,
    'of the page in JSON-LD': `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2031-03-04"}]}</script><h1>Ferry talks</h1><p>By Ilse Marrow</p>${text}`,
  }
  for (const [where, page] of Object.entries(pages))
    expect(read(`<html><head><title>Ferry talks</title></head><body>${page}</body></html>`), where).toMatchObject({
      datePublished: '2031-03-04',
      byline: 'Ilse Marrow',
      articleBody: PARAGRAPHS.join('\n\n'),
    })
})

test('a line end within a text of JSON-LD, a first heading that is the name of the site, advertisements of AMP', () => {
  const script = inJson({ description: 'One', publisher: { name: 'The Amber Courier' } }).replace('One', 'One\nTwo')
  const body = `<header><h1>The Amber Courier</h1></header><article>${ARTICLE}<amp-ad>Buy boats</amp-ad></article>`
  expect(
    read(
      `<html><head><title>x</title>${script.replace('"headline":"Ferry talks",', '')}</head><body><h1>Ferry talks</h1>${body}</body></html>`,
    ),
  ).toMatchObject({ headline: 'Ferry talks', datePublished: '2031-03-04', articleBody: PARAGRAPHS.join('\n\n') })
})

test('a notice that asks for consent is not the text, however long it is', () => {
  const notice = '<p>We value your privacy, and so do our partners, who store information on your device.</p>'.repeat(9)
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')
  for (const attributes of ['class="modal consent"', 'id="cookie-notice"', 'class="x" aria-modal="true"'])
    expect(
      read(
        `<html><head>${inJson({})}</head><body><div ${attributes}>${notice}</div><div><h1>Ferry talks</h1>${text}</div></body></html>`,
      ).articleBody,
    ).toBe(PARAGRAPHS.join('\n\n'))
  const about = `<div class="post cookie-policy"><h1>Ferry talks</h1>${text}</div>`
  expect(read(`<html><head>${inJson({})}</head><body>${about}</body></html>`).articleBody).toBe(PARAGRAPHS.join('\n\n'))
})

test('the home page of a site is the address of none of its articles', () => {
  const home = '<link rel="canonical" href="https://courier.example/">'
  const other = '<meta property="og:url" content="https://courier.example/ferry">'
  expect(read(page(inJson({}) + home + other, ARTICLE)).url).toBe('https://courier.example/ferry')
  expect(read(page(inJson({ '@id': 'https://courier.example' }) + home, ARTICLE))).toMatchObject({
    url: undefined,
    identifier: undefined,
  })
})

test('a language attribute that is none hides no other', () => {
  for (const lang of ['', '[lang]'])
    expect(read(page(inJson({ inLanguage: 'kk' }), ARTICLE).replace('"en-GB"', `"${lang}"`)).inLanguage).toBe('kk')
})
