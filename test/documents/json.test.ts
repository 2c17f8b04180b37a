import { expect, onTestFinished, test, vi } from 'vitest'
import { read, reasonAgainst } from './support.ts'

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://courier.example/?id=17',
  url: 'https://courier.example/ferry',
  headline: 'Minister&nbsp;Fenwick’s Call with Envoy Osei',
  datePublished: '2031-03-05T02:30:00Z',
  dateModified: '2031-03-05T09:00:00Z',
  author: [{ '@type': 'Person', name: 'Ilse Marrow' }, 'Tomas Vell'],
  publisher: { '@type': 'Organization', name: 'The Amber Courier' },
  creditText: 'Courier wire',
  inLanguage: 'en_gb',
  articleBody:
    '<p>Orla&nbsp;Fenwick &amp; the envoy <b>spoke</b> today.</p>\n<p>“Soon,” she said.<br>Nothing more.</p>',
}

test('a schema.org NewsArticle, its body in HTML', () => {
  expect(read(JSON.stringify(ARTICLE))).toEqual({
    identifier: 'https://courier.example/?id=17',
    url: 'https://courier.example/ferry',
    headline: 'Minister Fenwick’s Call with Envoy Osei',
    articleBody: 'Orla Fenwick & the envoy spoke today.\n\n“Soon,” she said.\nNothing more.',
    datePublished: '2031-03-05',
    publishedAt: '2031-03-05T02:30:00.000Z',
    dateModified: '2031-03-05T09:00:00.000Z',
    byline: 'Ilse Marrow, Tomas Vell',
    publisher: 'The Amber Courier',
    creditText: 'Courier wire',
    inLanguage: 'en-GB',
  })
})

test('what is stamped after midnight UTC was published the evening before where the publisher is', () => {
  expect(read(JSON.stringify(ARTICLE), '', { timeZone: 'America/New_York' })).toMatchObject({
    datePublished: '2031-03-04',
    publishedAt: '2031-03-05T02:30:00.000Z',
  })
})

test('a graph, with references to its other nodes', () => {
  const draft = read(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#publisher', name: 'The Amber Courier' },
        {
          '@type': ['Article', 'NewsArticle'],
          '@id': '#article',
          headline: 'Ferry',
          articleBody: 'In May.\n\nIn June.',
          datePublished: '2031-03-04',
          publisher: { '@id': '#publisher' },
        },
      ],
    }),
  )
  expect(draft).toMatchObject({ headline: 'Ferry', publisher: 'The Amber Courier', articleBody: 'In May.\n\nIn June.' })
  // "#article" says nothing outside this document.
  expect(draft.identifier).toBeUndefined()
})

test('ninjs 1, where HTML is read before plain text', () => {
  expect(
    read(
      JSON.stringify({
        uri: 'urn:tarn:1',
        type: 'text',
        pubstatus: 'usable',
        versioncreated: '2031-03-04T23:30:00-05:00',
        language: 'de',
        byline: 'By Ilse Marrow',
        copyrightholder: 'Tarn Post',
        headline: 'Fähre fährt wieder',
        body_text: 'Sie fährt. Bald.',
        body_xhtml: '<p>Sie fährt.</p><p>Bald.</p>',
      }),
    ),
  ).toMatchObject({
    identifier: 'urn:tarn:1',
    headline: 'Fähre fährt wieder',
    articleBody: 'Sie fährt.\n\nBald.',
    datePublished: '2031-03-04',
    publishedAt: '2031-03-05T04:30:00.000Z',
    byline: 'Ilse Marrow',
    publisher: 'Tarn Post',
    inLanguage: 'de',
  })
})

test('ninjs 3, with its lists of headlines and bodies', () => {
  const item = {
    uri: 'urn:tarn:2',
    firstCreated: '2031-03-04T10:00:00Z',
    versionCreated: '2031-03-05T10:00:00Z',
    headlines: [
      { role: 'short', value: 'Ferry' },
      { role: 'main', value: 'Ferry line to reopen' },
    ],
    bodies: [
      { role: 'main', contentType: 'text/plain', value: 'In May.' },
      { role: 'html', contentType: 'text/html', value: '<section><p>In May.</p><p>Or June.</p></section>' },
    ],
    by: 'Ilse Marrow',
  }
  expect(read(JSON.stringify(item))).toMatchObject({
    headline: 'Ferry line to reopen',
    articleBody: 'In May.\n\nOr June.',
    datePublished: '2031-03-04',
    dateModified: '2031-03-05T10:00:00.000Z',
    byline: 'Ilse Marrow',
  })
  expect(reasonAgainst(JSON.stringify({ ...item, pubStatus: 'canceled' }))).toBe('is marked as canceled')
})

test('what is wrong', () => {
  expect(reasonAgainst('{"@type": "NewsArticle", "headline": ')).toMatch(/^is not JSON: /)
  expect(reasonAgainst('{"@type": "Recipe", "name": "Soup"}')).toBe('is JSON without a NewsArticle')
  expect(reasonAgainst('{"soup": 1}')).toBe(
    'is JSON with the fields of none of the forms that are read: schema.org NewsArticle, IPTC ninjs',
  )
  expect(reasonAgainst('{broken', 'wire.ndjson#line=2')).toMatch(/^is not JSON: /)
  expect(reasonAgainst(`${'['.repeat(1_000)}${']'.repeat(1_000)}`)).toBe('is JSON nested more than 100 deep')
  expect(reasonAgainst(JSON.stringify([ARTICLE, ARTICLE]))).toMatch(/^holds 2 articles: put each on a line/)
  expect(reasonAgainst(JSON.stringify({ ...ARTICLE, articleBody: undefined }))).toBe(
    'is a NewsArticle without articleBody',
  )
  expect(reasonAgainst(JSON.stringify({ ...ARTICLE, datePublished: 'soon' }))).toBe(
    'its date of publication, "soon", is no date that is understood: give one with --date',
  )
})

test('an address that is none, or of another scheme, is left out', () => {
  for (const url of ['javascript:alert(1)', 'ferry.html', `https://courier.example/${'a'.repeat(3000)}`]) {
    expect(read(JSON.stringify({ ...ARTICLE, url })).url).toBeUndefined()
  }
})

test('names in parts, a body in parts, a body that was escaped twice', () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry talks', datePublished: '2031-03-04' }
  const author = [
    { '@type': 'Person', givenName: 'Ilse', familyName: 'Marrow' },
    { name: ['Tomas Vell'] },
    'https://courier.example/authors/vell',
    'Ilse Marrow',
  ]
  for (const articleBody of [['One.', 'Two.'], '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;'])
    expect(read(JSON.stringify({ ...article, author, articleBody }))).toMatchObject({
      byline: 'Ilse Marrow, Tomas Vell',
      articleBody: 'One.\n\nTwo.',
    })
  expect(read(JSON.stringify({ ...article, articleBody: 'The tag &lt;p&gt; begins a paragraph.' })).articleBody).toBe(
    'The tag <p> begins a paragraph.',
  )
})

test('of the bodies of ninjs the main one; a status may be a qualified code', () => {
  const item = { uri: 'urn:courier:1', versionCreated: '2031-03-04T09:00:00Z', headline: 'Ferry talks' }
  const bodies = [
    { role: 'caption', contentType: 'text/html', value: '<p>The pier.</p>' },
    { role: 'main', contentType: 'text/plain', value: 'The line will reopen.' },
  ]
  expect(read(JSON.stringify({ ...item, bodies })).articleBody).toBe('The line will reopen.')
  expect(reasonAgainst(JSON.stringify({ ...item, bodies, pubStatus: 'stat:canceled' }))).toBe('is marked as canceled')
})

test.each([
  [
    'a quotation among paragraphs that blank lines part',
    'One.\n\n<blockquote>Two.</blockquote>\n\nThree.\n \nFour.',
    'One.\n\nTwo.\n\nThree.\n\nFour.',
  ],
  ['a line end in one of them', 'One.<br />More.\n\nTwo.\r\n\r\nThree.', 'One.\nMore.\n\nTwo.\n\nThree.'],
  ['a picture in a division', 'One.\n\n<div><img src="a.jpg"></div>\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
  ['bold words', '<b>One.\n\nTwo.</b>\n\n<ul>\n\n<li>Three,\n\nfour</li>\n</ul>', 'One.\n\nTwo.\n\nThree, four'],
  ['HTML, in which they part nothing', '<p>One,\n\ntwo.</p>\n\n<p>Three.</p>', 'One, two.\n\nThree.'],
])('a body with %s', (_what, articleBody, text) =>
  expect(read(JSON.stringify({ ...ARTICLE, articleBody })).articleBody).toBe(text),
)

test('what ninjs declares to be plain text holds no markup, however much it looks like it', () => {
  const item = { uri: 'urn:tarn:1', versioncreated: '2031-03-04T09:00:00Z', headline: 'Ferry talks' }
  const text = 'The note said “It <sic> is &amp; was”, and x <y.\n\nThen she left.'
  for (const body of [{ body_text: text }, { bodies: [{ contenttype: 'text/plain', value: text }] }])
    expect(read(JSON.stringify({ ...item, ...body })).articleBody).toBe(text)
  expect(read(JSON.stringify({ ...item, body_text: '<p>One.</p><p>Two.</p>' })).articleBody).toBe('One.\n\nTwo.')
})

test('of several identifiers and addresses the first that means something outside the document', () => {
  const page = { mainEntityOfPage: { '@id': 'https://courier.example/talks' }, url: '/talks' }
  for (const identifier of ['urn:x:17', ['17', { '@type': 'PropertyValue', value: 'urn:x:17' }]])
    expect(read(JSON.stringify({ ...ARTICLE, '@id': '#article', identifier, ...page }))).toMatchObject({
      identifier: 'urn:x:17',
      url: 'https://courier.example/talks',
    })
})

test('an item is an article from the end of its embargo on', () => {
  const item = { uri: 'urn:tarn:3', versioncreated: '2031-03-04T10:00:00Z', headline: 'Ferry', body_text: 'In May.' }
  vi.useFakeTimers({ now: new Date('2031-03-05T06:00:00Z') })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const embargoed = (until: string) => JSON.stringify({ ...item, embargoed: until })
  expect(reasonAgainst(embargoed('2031-03-05T02:00:00-05:00'))).toBe('is under embargo until 2031-03-05T02:00:00-05:00')
  expect(reasonAgainst(embargoed('2031-03-06'))).toBe('is under embargo until 2031-03-06')
  for (const over of ['2031-03-05T00:00:00-05:00', '2031-03-05', ''])
    expect(read(embargoed(over)).headline, over).toBe('Ferry')
})

test('what belongs to a picture or a film is no article', () => {
  const item = { uri: 'urn:tarn:4', versioncreated: '2031-03-04', headline: 'Ferry', body_text: 'The ferry in Lunde.' }
  for (const type of ['picture', 'Graphic', 'video', 'audio'])
    expect(reasonAgainst(JSON.stringify({ ...item, type }))).toBe(
      `is a news item of type ${type.toLowerCase()}, no text`,
    )
  for (const type of ['text', 'composite', 'tarn:story'])
    expect(read(JSON.stringify({ ...item, type })).articleBody, type).toBe('The ferry in Lunde.')
})
