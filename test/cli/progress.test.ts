import { expect, test } from 'vitest'
import { duration, fitted, inOneLine } from '../../src/cli/progress.ts'

test('a line is cut to the width of the terminal, where it says its width', () => {
  expect([fitted('12 documents, 3/s', 8), fitted('12 documents, 3/s', 80)]).toEqual(['12 docu', '12 documents, 3/s'])
  expect([fitted('12 documents, 3/s', 0), fitted('12 documents, 3/s')]).toEqual(Array(2).fill('12 documents, 3/s'))
})

test('durations in words', () => {
  expect([74.2, 200, 7500].map(duration)).toEqual(['75 s', '4 min', '2 h 5 min'])
})

test('a message is one line and moves no cursor, whatever a file is called', () => {
  expect(inOneLine('a\nb.txt: is empty')).toBe('a\\nb.txt: is empty')
  expect(inOneLine('\u001b[2J\u009b1A\u202etxt.a — é🕊')).toBe('\\u001b[2J\\u009b1A\\u202etxt.a — é🕊')
})
