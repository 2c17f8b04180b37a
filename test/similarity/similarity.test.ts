import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsOf, resemblance, shinglesOf } from '../../src/similarity/index.ts'
import { anyText } from '../support/anyText.ts'
import { prose } from '../support/prose.ts'

const alike = (one: string, other: string) => resemblance(new Set(shinglesOf(one)), new Set(shinglesOf(other)))
const haveBand = (one: string, other: string) => bandsOf(one).some((band) => bandsOf(other).includes(band))

const ARTICLE = prose(200, 1).join(' ')

describe('two texts resemble each other', () => {
  test('wholly where they are typeset otherwise', () => {
    const typeset = [
      '“Erdoğan’s ﬁrst visit — in Łunde — ended,” he said.',
      '"ERDOGAN\'S first\u00a0visit -- in Łunde ended" he said',
    ]
    const [one, other] = typeset.map((sentence) => `${ARTICLE}\n\n${sentence}`)
    expect(alike(one ?? '', other ?? '')).toBe(1)
    expect(bandsOf(one ?? '')).toEqual(bandsOf(other ?? ''))
  })

  test('wholly where accents are written as characters of their own, or hidden characters part a word', () => {
    const [one, other] = ['Zürich und Ångström im Lande', 'Zu\u0308rich und A\u030angstro\u0308m im Lan\u00adde']
    expect(alike(`${ARTICLE} ${one}`, `${ARTICLE} ${other}`)).toBe(1)
  })

  test('as far as their runs of five words are the same', () => {
    const words = prose(104, 2)
    const changed = words.with(50, 'otherwise')
    // Of 100 runs each, five hold the other word.
    expect(alike(words.join(' '), changed.join(' '))).toBeCloseTo(95 / 105)
    expect(alike(words.join(' '), words.slice(0, 64).join(' '))).toBeCloseTo(60 / 100)
  })

  test('not at all where only their words are the same', () => {
    const words = prose(100, 3)
    expect(alike(words.join(' '), [...words].reverse().join(' '))).toBe(0)
  })

  test('never where one is shorter than 40 words', () => {
    const short = prose(39, 4).join(' ')
    expect(shinglesOf(short)).toEqual([])
    expect(bandsOf(short)).toEqual([])
    expect(alike(short, short)).toBe(0)
    expect(bandsOf(`${short} more`)).not.toEqual([])
    for (const nothing of ['', ' \n\n', '— … “”', '🕊'.repeat(100)]) expect(bandsOf(nothing)).toEqual([])
  })

  test('in scripts without spaces character by character, in others word by word', () => {
    const river =
      '河の水は静かに流れ船は朝早く港を出て島々の間を北へ進み夕方には灯台の光が見えるところまで来たと船長は記した'
    expect(alike(river, river.replace('夕方', '夜半'))).toBeGreaterThan(0.7)
    expect(alike(river, [...river].reverse().join(''))).toBe(0)
    const ferry = 'паром вышел из порта рано утром и шёл на север '
    const russian = Array.from({ length: 9 }, (_, day) => `${ferry} день${day}`).join(' ')
    expect(alike(russian, russian.toUpperCase())).toBe(1)
  })

  test('characters beyond the basic plane are letters like others', () => {
    const gothic = '𐌰𐌱𐌲 𐌳𐌴𐌵 𐌶𐌷𐌸 𐌹𐌺𐌻 𐌼𐌽𐌾 '.repeat(9)
    expect(alike(gothic, gothic)).toBe(1)
    expect(alike(gothic, gothic.replaceAll('𐌲', '𐌾'))).toBeLessThan(1)
    expect(() => shinglesOf(`${ARTICLE} \ud800 half \udc00`)).not.toThrow()
  })
})

describe('bands', () => {
  test('are the same on every machine, in every version: archives keep them', () => {
    expect(bandsOf(ARTICLE).slice(0, 3)).toEqual([-1134579930, 240247951, 135185576])
    expect(bandsOf(ARTICLE)).toHaveLength(20)
  })

  test('are numbers that PostgreSQL keeps as integers', () => {
    fc.assert(
      fc.property(anyText({ minLength: 80, maxLength: 400 }), (text) => {
        for (const band of bandsOf(text)) expect(band | 0).toBe(band)
      }),
      { numRuns: 20 },
    )
  })

  test('of nearly the same texts have one in common, hardly ever of others', () => {
    const found = { similar: 0, other: 0 }
    for (let seed = 10; seed < 210; seed++) {
      const words = prose(150, seed)
      // 146 runs each; of eight words that are others, each is in five: 106 of 186 are the same, or 57 %.
      const edited = words.map((word, at) => (at % 17 === 8 && at < 140 ? 'edited' : word)).join(' ')
      if (haveBand(words.join(' '), edited)) found.similar++
      // One sentence of twenty words is the same.
      if (haveBand(words.join(' '), [...words.slice(0, 20), ...prose(130, seed + 1000)].join(' '))) found.other++
    }
    expect(found.similar).toBeGreaterThan(190)
    expect(found.other).toBeLessThan(4)
  })
})
