import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partitionPoint } from '../../src/annotations/partitionPoint.ts'

describe('partitionPoint', () => {
  it.each([
    { list: [], point: 0, why: 'none' },
    { list: [3], point: 0, why: 'one, which is not before' },
    { list: [1], point: 1, why: 'one, which is' },
    { list: [1, 2, 2, 2, 3], point: 1, why: 'equal values, the first of which it is' },
  ])('of $list before 2 is $point: $why', ({ list, point }) => {
    expect(partitionPoint(list, (value) => value < 2)).toBe(point)
  })

  it('is how many of a sorted list are before a value, whatever the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (values, limit) => {
        const sorted = values.sort((a, b) => a - b)
        expect(partitionPoint(sorted, (value) => value < limit)).toBe(sorted.filter((value) => value < limit).length)
      }),
    )
  })
})
