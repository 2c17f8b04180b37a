import { expect, test } from 'vitest'
import { read, reasonAgainst } from './support.ts'

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
