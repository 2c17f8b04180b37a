import { expect, test } from 'vitest'
import { plainText, readerOf } from '../../src/documents/index.ts'

const read = (text: string) => plainText.read(new TextEncoder().encode(text))

test('date, headline, byline, paragraphs', () => {
  expect(
    read(' date 2031-05-05 Varn receives Keld\n\nBy Staff, Agencies\n\nFirst.\n\nSecond,\nin two lines.\n'),
  ).toEqual({
    headline: 'Varn receives Keld',
    datePublished: '2031-05-05',
    byline: 'Staff, Agencies',
    articleBody: 'First.\n\nSecond,\nin two lines.',
    inLanguage: 'en',
  })
})

test('line ends of any system, a byte order mark, blanks between paragraphs', () => {
  const { headline, articleBody } = read('\ufeffdate 2031-05-05 A\r\n\r\n\r\n \t\r\nB 🕊 \r\n\r\n\r\nC')
  expect({ headline, articleBody }).toEqual({ headline: 'A', articleBody: 'B 🕊\n\nC' })
})

test('a first paragraph that only begins with By is no byline', () => {
  const { byline, articleBody } = read('date 2031-05-05 A\n\nBy Monday all was over.\n\nB')
  expect(byline).toBeUndefined()
  expect(articleBody).toBe('By Monday all was over.\n\nB')
})

test.each([
  ['', 'line 1: expected "date YYYY-MM-DD HEADLINE"'],
  ['2031-05-05 A\n\nB', 'line 1: expected "date YYYY-MM-DD HEADLINE"'],
  ['date 2031-05-05\n\nB', 'line 1: expected "date YYYY-MM-DD HEADLINE"'],
  ['date 2031-02-29 A\n\nB', 'line 1: "2031-02-29" is no calendar date (YYYY-MM-DD)'],
  ['date 2031-05-05 A\n\n \n', 'has a headline but no body'],
  ['date 2031-05-05 A\n\nB\0', 'holds a NUL character at character 21'],
])('%j: %s', (text, message) => {
  expect(() => read(text)).toThrow(message)
})

test('bytes that are not UTF-8', () => {
  expect(() => plainText.read(Uint8Array.of(0x64, 0xe9))).toThrow('is not UTF-8')
})

test('a form that nobody reads', () => {
  expect(() => readerOf(new Uint8Array(), 'page.pdf')).toThrow('is none of the forms that can be read: plain text')
})
