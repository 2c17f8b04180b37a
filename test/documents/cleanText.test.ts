import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanParagraphs, cleanText } from '../../src/documents/cleanText.ts'
import { anyText } from '../support/anyText.ts'

test('characters that are never seen go, also the marks of writing direction', () => {
  expect(cleanText('\u200fOr\u00adla\u200b Fen\u0000wick\u202e\ufeff')).toBe('Orla Fenwick')
})

test('the joiners that Persian is spelt with stay', () => {
  expect(cleanText('می\u200cرود')).toBe('می\u200cرود')
})

test('every space is a plain one, and letters are composed', () => {
  expect(cleanText('Orla\u00a0Fenwick\u202fand\tIba\u0301n\u0303ez')).toBe('Orla Fenwick and Ibáñez')
})

test('quotation marks that were decoded by the wrong table are put right', () => {
  expect(cleanText('\u0093yes\u0094')).toBe('“yes”')
  expect(cleanText('\u0093Well\u0085 we met\u0094')).toBe('“Well… we met”')
})

test('the control character that ends a line does where no other one says that it is an ellipsis', () => {
  expect(cleanText('One\u0085two')).toBe('One\ntwo')
})

test('lone surrogates become U+FFFD, emoji stay', () => {
  expect(cleanText('a\ud800b 👩‍🚀')).toBe('a\ufffdb 👩‍🚀')
})

test('paragraphs are parted by one blank line', () => {
  expect(cleanParagraphs(' One \n two\n\n \n\n\nThree\u2029Four ')).toBe('One\ntwo\n\nThree\n\nFour')
})

test('clean text is clean already', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      expect(cleanParagraphs(cleanParagraphs(text))).toBe(cleanParagraphs(text))
    }),
    { numRuns: 1000 },
  )
})
