import { expect, test } from 'vitest'
import { read, readAll, reasonAgainst, split } from './support.ts'

const TEXT = 'date 2031-03-04 Señor Ibáñez’s visit\n\nHe came.'
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

test('by byte order mark', () => {
  const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
  expect(read(utf16).headline).toBe('Señor Ibáñez’s visit')
  expect(read(utf16.swap16()).headline).toBe('Señor Ibáñez’s visit')
  expect(read(`\ufeff${TEXT}`).headline).toBe('Señor Ibáñez’s visit')
})

test('by the media type it was delivered with', () => {
  expect(
    read(latin1('date 2031-03-04 Ib\xe1\xf1ez\x92s visit\n\nHe came.'), '', {}, 'text/plain; charset=windows-1252')
      .headline,
  ).toBe('Ibáñez’s visit')
})

test('by what a page or feed says of itself', () => {
  const page = (charset: string, body: string) =>
    `<html><head>${charset}<title>Visit</title><meta name="date" content="2031-03-04"></head><body><p>${body}</p></body></html>`
  expect(
    read(latin1(page('<meta charset="windows-1251">', '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0.'))).articleBody,
  ).toBe('Привет, мир.')
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
  expect(read(latin1(page(old, 'Ib\xe1\xf1ez said \x93yes\x94.'))).articleBody).toBe('Ibáñez said “yes”.')
  const feed = latin1(
    '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Ib\xe1\xf1ez</title><pubDate>4 Mar 2031</pubDate><description>He came.</description></item></channel></rss>',
  )
  expect(read(feed).headline).toBe('Ibáñez')
})

test('what a comment, a script or a description says of character sets is no declaration', () => {
  const page = (before: string) =>
    `<!doctype html><html><head>${before}<meta charset="utf-8"><title>Señor Ibáñez</title><meta name="date" content="2031-03-04"></head><body><p>“He came.”</p></body></html>`
  for (const before of [
    '<!-- <meta charset="koi8-r"> -->',
    `<script>var old = '<meta charset="koi8-r">'</script>`,
    '<meta name="description" content="Pages in charset=koi8-r">',
  ])
    expect(read(page(before))).toMatchObject({ headline: 'Señor Ibáñez', articleBody: '“He came.”' })
})

test('UTF-16 without a mark, by its zeros', () => {
  const utf16 = Buffer.from(TEXT, 'utf16le')
  expect(read(utf16).headline).toBe('Señor Ibáñez’s visit')
  expect(read(utf16.swap16()).headline).toBe('Señor Ibáñez’s visit')
})

test('lines of NDJSON and items of feeds in any character set', async () => {
  const line = (headline: string) =>
    JSON.stringify({ headline, datePublished: '2031-03-04', articleBody: 'Il est arrivé.' })
  const lines = Buffer.from(`\ufeff${line('Été')}\r\n${line('Août')}\r\n`, 'utf16le')
  for (const charset of [undefined, 'utf-16le'])
    expect(readAll(await split(lines, 'été.ndjson', 7), { charset })).toMatchObject([
      { headline: 'Été', articleBody: 'Il est arrivé.' },
      { headline: 'Août', articleBody: 'Il est arrivé.' },
    ])
  const feed = latin1(
    '<rss><channel><item><title>\xc9t\xe9</title><pubDate>4 Mar 2031</pubDate><description>Il est arriv\xe9.</description></item></channel></rss>',
  )
  expect(readAll(await split(feed, 'a.rss', 7))).toEqual(['is not UTF-8, and names no other character set'])
  expect(readAll(await split(feed, 'a.rss', 7, { charset: 'iso-8859-1' }))).toMatchObject([{ headline: 'Été' }])
})

test('by an option, where a document says nothing', () => {
  expect(
    read(latin1('Ib\xe1\xf1ez\n\nHe came.'), '', { charset: 'iso-8859-1', datePublished: '2031-03-04' }).headline,
  ).toBe('Ibáñez')
})

test('what nobody declared and is not UTF-8 is not guessed at', () => {
  expect(reasonAgainst(latin1('date 2031-03-04 Ib\xe1\xf1ez\n\nHe came.'))).toBe(
    'is not UTF-8 at byte 19, and names no other character set',
  )
})

test('in what was declared a single misfit is replaced; many mean that the declaration is wrong', () => {
  const page = (body: string) =>
    latin1(`<meta charset=utf-8><title>Visit</title><meta name=date content=2031-03-04><p>${body}</p>`)
  expect(read(page('Caf\xe9 society.')).articleBody).toBe('Caf\ufffd society.')
  expect(reasonAgainst(page('\xe9 '.repeat(50)))).toBe('is not utf-8, as it is said to be: 50 characters do not fit')
  expect(reasonAgainst('<meta charset="klingon"><p>Hi</p>')).toBe('names a character set that is not known: klingon')
})

test('what is said to be in single bytes, and is UTF-8 throughout, is UTF-8', () => {
  const page = (charset: string) =>
    `<meta charset=${charset}><title>Zürich</title><meta name=date content=2031-03-04><p>“Grüezi,” she said.</p>`
  for (const charset of ['iso-8859-1', 'windows-1252', 'windows-1251'])
    expect(read(page(charset)), charset).toMatchObject({ headline: 'Zürich', articleBody: '“Grüezi,” she said.' })
  expect(
    read(latin1('<meta charset=iso-8859-1><title>Z\xfcrich</title><meta name=date content=2031-03-04><p>Hi</p>'))
      .headline,
  ).toBe('Zürich')
})
