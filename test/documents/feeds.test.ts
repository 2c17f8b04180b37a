import { expect, test } from 'vitest'
import { read, readAll, reasonAgainst, split } from './support.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:full="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Tarn Post &#8211; World</title><link>https://tarn.example</link><lastBuildDate>Wed, 05 Mar 2031 08:00:00 GMT</lastBuildDate><language>en-us</language>
<item><title>Envoy &amp;#8216;leaves&amp;#8217;</title><link>https://tarn.example/leaves</link><dc:creator><![CDATA[Ilse Marrow]]></dc:creator>
<pubDate>Wed, 05 Mar 2031 02:30:00 +0000</pubDate><guid isPermaLink="false">https://tarn.example/?p=17</guid>
<description>The envoy left …</description><full:encoded><![CDATA[<p>The envoy left.</p><p>“Soon,” she said, “I return.”</p>]]></full:encoded></item>
<item><title>Ferry</title><guid>18</guid><pubDate>4 Mar 2031</pubDate><author>desk@tarn.example (Tomas Vell)</author><description>In &lt;b&gt;May&lt;/b&gt;.</description></item>
</channel></rss>`

test('each item of an RSS feed is a document', async () => {
  const documents = await split(RSS, 'world.rss')
  expect(documents.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ['world.rss#item=1', 'application/rss+xml'],
    ['world.rss#item=2', 'application/rss+xml'],
  ])
  expect(readAll(documents, { timeZone: 'America/New_York' })).toEqual([
    {
      headline: 'Envoy ‘leaves’',
      articleBody: 'The envoy left.\n\n“Soon,” she said, “I return.”',
      datePublished: '2031-03-04',
      publishedAt: '2031-03-05T02:30:00.000Z',
      identifier: 'https://tarn.example/?p=17',
      url: 'https://tarn.example/leaves',
      byline: 'Ilse Marrow',
      creditText: 'Tarn Post – World',
      inLanguage: 'en-US',
    },
    expect.objectContaining({
      headline: 'Ferry',
      articleBody: 'In May.',
      byline: 'Tomas Vell',
      // A number says nothing outside its feed.
      identifier: 'https://tarn.example#18',
    }),
  ])
})

test('an item has the same bytes in every snapshot of its feed, and however the feed comes in', async () => {
  const later = RSS.replace('05 Mar 2031 08:00', '06 Mar 2031 09:00').replace(/<item><title>Ferry[\s\S]*?<\/item>/, '')
  const [first] = await split(RSS, 'world.rss')
  const [again] = await split(later, 'world.rss', 1)
  expect(Buffer.from(again?.bytes ?? []).toString()).toBe(Buffer.from(first?.bytes ?? []).toString())
})

test('Atom, its prefix, its kinds of text, its own language', async () => {
  const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de"><a:title>Tarn Post</a:title>
    <a:link href="https://tarn.example/"/><a:link rel="self" href="https://tarn.example/feed"/>
    <a:entry><a:id>tag:tarn.example,2031:1</a:id><a:title type="html">Fähre &amp;amp; Hafen</a:title><a:link href="/a1"/>
    <a:author><a:name>Ilse Marrow</a:name><a:email>ilse@tarn.example</a:email></a:author>
    <a:published>2031-03-04T23:30:00-05:00</a:published><a:updated>2031-03-05T01:00:00-05:00</a:updated>
    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erst &amp; letzt.</p><p>Bald.</p></div></a:content></a:entry>
    <a:entry><a:id>tag:tarn.example,2031:2</a:id><a:title type="text">A &lt;b&gt; C</a:title><a:updated>2031-03-05</a:updated>
    <a:content type="text">1 &lt; 2</a:content></a:entry></a:feed>`
  expect(readAll(await split(feed, 'feed.xml'))).toEqual([
    {
      headline: 'Fähre & Hafen',
      articleBody: 'Erst & letzt.\n\nBald.',
      datePublished: '2031-03-04',
      publishedAt: '2031-03-05T04:30:00.000Z',
      dateModified: '2031-03-05T06:00:00.000Z',
      identifier: 'tag:tarn.example,2031:1',
      url: 'https://tarn.example/a1',
      byline: 'Ilse Marrow',
      creditText: 'Tarn Post',
      inLanguage: 'de',
    },
    expect.objectContaining({ headline: 'A <b> C', articleBody: '1 < 2', datePublished: '2031-03-05' }),
  ])
})

test('RSS 1.0, whose items stand beside the channel', async () => {
  const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Tarn Post</title><dc:publisher>Tarn Media</dc:publisher></channel>
    <item><title>Ferry</title><link>https://tarn.example/ferry</link><description>In May.</description><dc:date>2031-03-04</dc:date></item></rdf:RDF>`
  expect(readAll(await split(feed, 'feed.rdf'))).toEqual([
    expect.objectContaining({ headline: 'Ferry', publisher: 'Tarn Media', url: 'https://tarn.example/ferry' }),
  ])
})

test('a feed that breaks off: what was whole is read, the rest has a reason', async () => {
  const item = '<item><title>A</title><pubDate>4 Mar 2031</pubDate><description>B</description></item>'
  const documents = await split(`<rss><channel>${item}<item><title>Cut</tit`, 'cut.rss')
  expect(readAll(documents)).toEqual([expect.objectContaining({ headline: 'A' }), 'ends before its item does'])
})

test('entities of its own are not expanded', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`
  expect(readAll(await split(bomb, 'bomb.rss'))).toEqual(['declares entities of its own, which are not expanded'])
  expect(reasonAgainst(bomb)).toBe('declares entities of its own, which are not expanded')
})

test('feeds without items, and XML that is no feed', async () => {
  expect(readAll(await split('<rss><channel><title>A</title></channel></rss>', ''))).toEqual([
    'is a feed without items',
  ])
  expect(reasonAgainst('<?xml version="1.0"?><!-- a --><visits><visit/></visits>')).toMatch(
    /^is XML with the root <visits>/,
  )
})

test('Atom whose XHTML has a prefix, and of whose source only the title is wanted', async () => {
  const entry = `<entry><title>Ferry talks</title><id>tag:courier.example,2031:1</id><published>2031-03-04</published>
    <source><id>tag:tarn.example,2031:9</id><title>Tarn Post</title></source>
    <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p><x:p>Two.</x:p></x:div></content></entry>`
  expect(readAll(await split(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`, ''))).toMatchObject([
    { creditText: 'Tarn Post', articleBody: 'One.\n\nTwo.' },
  ])
})

test('of several dates the first that is one; where none is, the reason quotes it', async () => {
  const feed = (dates: string) =>
    split(`<rss><channel><item><title>A</title><description>In May.</description>${dates}</item></channel></rss>`, '')
  const wrong = '<pubDate>yesterday</pubDate>'
  expect(readAll(await feed(`${wrong}<dc:date>2031-03-04</dc:date>`))).toMatchObject([{ datePublished: '2031-03-04' }])
  expect(readAll(await feed(wrong))).toEqual([
    'its date of publication, "yesterday", is no date that is understood: give one with --date',
  ])
})

test('what a picture in a feed is called is not what the feed is called', async () => {
  const picture = '<image><title>Logo of the day</title><link>https://tarn.example/logo</link></image>'
  const about = '<title>Tarn Post</title><link>https://tarn.example</link>'
  const item = '<item><title>A</title><guid>17</guid><pubDate>4 Mar 2031</pubDate><description>B</description></item>'
  for (const feed of [
    `<rss><channel>${picture}${about}${item}</channel></rss>`,
    `<rss><channel>${about}${picture}${item}</channel></rss>`,
    `<rdf:RDF>${picture}<channel>${about}</channel>${item}</rdf:RDF>`,
    `<feed><author><name>Ilse Marrow</name></author><x:image>${picture}</x:image>${about}${item}</feed>`,
  ]) {
    const documents = await split(feed, '')
    expect(readAll(documents), feed).toMatchObject([
      { identifier: 'https://tarn.example#17', creditText: 'Tarn Post', headline: 'A' },
    ])
    expect(Buffer.from(documents[0]?.bytes ?? []).toString()).not.toContain('logo')
  }
})

test('an item takes only so much of its feed with it, and of each kind of element some', async () => {
  const authors = '<author>desk@tarn.example (Tomas Vell)</author>'.repeat(1000)
  const item = '<item><title>A</title><pubDate>4 Mar 2031</pubDate><description>B</description></item>'
  const documents = await split(
    `<rss><channel>${authors}<title>Tarn Post</title><title>${'x'.repeat(9000)}</title>${item.repeat(50)}</channel></rss>`,
    '',
  )
  expect(documents).toHaveLength(50)
  expect(Math.max(...documents.map(({ bytes }) => bytes.length))).toBeLessThan(6000)
  expect(readAll(documents)[49]).toMatchObject({ byline: 'Tomas Vell', creditText: 'Tarn Post' })
})

test('tags that would make each item far larger than it is', async () => {
  const feed = `<rss about="${'x'.repeat(20_000)}"><channel>${'<item/>'.repeat(1000)}</channel></rss>`
  expect(readAll(await split(feed, ''))).toEqual(['begins with tags of more than 16384 characters'])
})

test('items before and after what a feed says of itself, whether they come in together or one by one', async () => {
  const item = '<item><title>A</title><pubDate>4 Mar 2031</pubDate><description>B</description></item>'
  const feed = `<rss><channel>${item}<title>Tarn Post</title>${item}</channel></rss>`
  for (const size of [1, 1000])
    expect(readAll(await split(feed, '', size))).toMatchObject([{ creditText: undefined }, { creditText: 'Tarn Post' }])
})

test('what Atom holds in Base64 is no text', () => {
  const entry = (content: string) =>
    read(
      `<feed><title>F</title><entry><title>Ferry talks</title><published>2031-03-04</published>${content}<summary>In May.</summary></entry></feed>`,
    )
  expect(entry('<content type="application/pdf">JVBERi0xLjQ=</content>').articleBody).toBe('In May.')
  expect(entry('<content type="text/html">&lt;p&gt;By May.&lt;/p&gt;</content>').articleBody).toBe('By May.')
})

test('what a site adds below the text of each item is not of the text', async () => {
  const item = (title: string, ...paragraphs: string[]) =>
    `<item><title>${title}</title><guid>${title}</guid><pubDate>4 Mar 2031</pubDate><description><![CDATA[${paragraphs.map((each) => `<p>${each}</p>`).join('')}]]></description></item>`
  const feed = `<rss version="2.0"><channel><title>Tarn Post</title><link>https://tarn.example</link>
${item('Ferry', 'It sails in May.', 'The post <a href="/ferry">Ferry</a> appeared first on <a href="/">Tarn Post</a>.')}
${item('Fähre nach Lunde fährt', 'Sie fährt.', 'Der Beitrag <a href="/f">Fähre nach Lunde fährt</a> erschien zuerst auf <a href="/">Tarn Post</a>.')}
${item('Pier', 'It is built.', 'Continue reading <a href="/pier">Pier</a> …', 'Subscribe to our newsletter')}
${item('Bridge', 'Subscribe to the toll, she said.', 'The post office appeared first on her list.', 'Read more slowly, she told them. Then she left.')}
</channel></rss>`
  expect(readAll(await split(feed, 'feed.rss')).map((draft) => typeof draft === 'object' && draft.articleBody)).toEqual(
    [
      'It sails in May.',
      'Sie fährt.',
      'It is built.',
      'Subscribe to the toll, she said.\n\nThe post office appeared first on her list.\n\nRead more slowly, she told them. Then she left.',
    ],
  )
})
