import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints } from '../../src/annotations/index.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'é', 'ß', '字', '🕊', '👩‍👧', '\n', ' ') })

test('counts as iterating a string does', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (value, one, other) => {
      const points = codePoints(value)
      const characters = [...value]
      expect(points.length).toBe(characters.length)
      const [start = 0, end = 0] = [one % (characters.length + 1), other % (characters.length + 1)].sort(
        (a, b) => a - b,
      )
      expect(points.slice(start, end)).toBe(characters.slice(start, end).join(''))
    }),
  )
})

test('there and back again', () => {
  fc.assert(
    fc.property(text, fc.nat(), (value, position) => {
      const points = codePoints(value)
      const place = position % (points.length + 1)
      expect(points.fromUtf16(points.toUtf16(place))).toBe(place)
    }),
  )
})
