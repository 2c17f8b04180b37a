import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  articleText,
  codePoints,
  findNames,
  findPassage,
  findPassages,
  type Passage,
  reanchor,
  textOf,
} from '../../src/annotations/index.ts'
import { findNamesSlowly, reanchorSlowly } from './support.ts'

const article = articleText({
  headline: 'Border 🚆 to open',
  articleBody: 'The border 🕊 stays shut.\n\n“The border opens,” she said. The border opens in May.',
})

describe('a passage is found by its exact text', () => {
  test('the first occurrence, in code points', () => {
    expect(findPassage(article, { exact: 'stays shut' })).toEqual({
      source: 'ARTICLE_BODY',
      start: 13,
      end: 23,
      exact: 'stays shut',
    })
  })

  test('between prefix and suffix', () => {
    const first = findPassage(article, { exact: 'The border opens' })
    const second = findPassage(article, { exact: 'The border opens', prefix: 'said. ', suffix: ' in May' })
    expect(second?.start).toBeGreaterThan(first?.end ?? Number.POSITIVE_INFINITY)
    expect(findPassage(article, { exact: 'The border opens', prefix: 'May ' })).toBeNull()
  })

  test('in the headline only where the body does not hold it', () => {
    expect(findPassage(article, { exact: 'to open' })).toMatchObject({ source: 'HEADLINE', start: 9 })
    expect(findPassage(article, { exact: 'order' })).toMatchObject({ source: 'ARTICLE_BODY' })
  })

  test('letter by letter: no other case, quotation mark or space', () => {
    for (const exact of ['the Border', '"The border', 'border  opens', ''])
      expect(findPassage(article, { exact })).toBeNull()
  })

  test('every occurrence reads like what was looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '🕊') }),
        fc.constantFrom('a', 'ab', '🕊', 'b🕊'),
        (body, exact) => {
          const random = articleText({ headline: '', articleBody: body })
          const found = [...findPassages(random, { exact })]
          expect(found.length > 0).toBe(body.includes(exact))
          for (const { source, start, end } of found) expect(textOf(random, source).slice(start, end)).toBe(exact)
        },
      ),
    )
  })
})

describe('a passage of an older version is found anew', () => {
  const newer = articleText({
    headline: 'Border to open',
    articleBody: 'She spoke. The border opens in May.\n\nThe border stays shut for now. “The border opens,” she said.',
  })

  test('among several places in the likest surroundings', () => {
    const [quoted, told] = [...findPassages(article, { exact: 'The border opens' })]
    if (quoted === undefined || told === undefined) throw new Error('both are there')
    expect(reanchor(quoted, article, newer)?.start).toBe(69)
    expect(reanchor(told, article, newer)?.start).toBe(11)
  })

  test('null where the words are gone', () => {
    const passage = findPassage(article, { exact: 'border 🕊 stays' })
    expect(passage && reanchor(passage, article, newer)).toBeNull()
  })

  test('at its own place where nothing changed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕊'), minLength: 2 }),
        fc.nat(),
        fc.nat(),
        (body, from, to) => {
          const same = articleText({ headline: '', articleBody: body })
          const start = from % (same.articleBody.length - 1)
          const end = start + 1 + (to % (same.articleBody.length - start))
          const passage = { source: 'ARTICLE_BODY' as const, start, end, exact: same.articleBody.slice(start, end) }
          expect(reanchor(passage, same, same)).toEqual(passage)
        },
      ),
    )
  })

  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🕊'), maxLength: 40 })
  const version = fc.record({ headline: text, articleBody: text }).map(articleText)
  const passage = (of: ReturnType<typeof articleText>, source: Passage['source'], from: number, to: number) => {
    const { length, slice } = textOf(of, source)
    if (length === 0) return null
    const start = from % length
    const end = start + 1 + (to % Math.min(3, length - start))
    return { source, start, end, exact: slice(start, end) }
  }

  test('where comparing every occurrence would find it', () => {
    fc.assert(
      fc.property(
        version,
        version,
        fc.constantFrom('HEADLINE' as const, 'ARTICLE_BODY' as const),
        fc.nat(),
        fc.nat(),
        (older, newer, source, from, to) => {
          const given = passage(older, source, from, to)
          if (given !== null) expect(reanchor(given, older, newer)).toEqual(reanchorSlowly(given, older, newer))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('in a text that says the same words thousands of times', () => {
    const [older, newer] = ['', 'Then they met. '].map((before) =>
      articleText({ headline: 'A', articleBody: before + '“No,” he said. '.repeat(5000) }),
    )
    if (older === undefined || newer === undefined) throw new Error('both are there')
    const moved = [...findPassages(older, { exact: 'No,' })].map((each) => reanchor(each, older, newer))
    expect(moved).toHaveLength(5000)
    expect(moved[0]?.start).toBe('Then they met. “'.length)
    expect(moved.every((each) => each?.exact === 'No,')).toBe(true)
  })
})

describe('names', () => {
  test('where looking through all longer ones would find them', () => {
    const word = fc.constantFrom('Ila', 'Varn', 'Ila Varn', 'Varn Ila', 'Varn Ila Varn', '🕊')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.array(word), (words, names) => {
        const text = codePoints(words.join(' '))
        expect(findNames(text, names)).toEqual(findNamesSlowly(text, names))
      }),
      { numRuns: 1000 },
    )
  })

  test('a name that stands tens of thousands of times', () => {
    expect(findNames(codePoints('Varn '.repeat(80_000)), ['Varn', 'Varn Varn'])).toHaveLength(40_000)
  })
})
