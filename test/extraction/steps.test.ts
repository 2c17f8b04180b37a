import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '../../src/extraction/agents/identities.ts'
import { basicGazetteer } from '../../src/extraction/names/gazetteer.ts'
import { findNames } from '../../src/extraction/names/names.ts'
import { titleAt } from '../../src/extraction/names/titlePhrases.ts'
import { resolve } from '../../src/extraction/text/dates.ts'
import { read, slice } from '../../src/extraction/text/reading.ts'
import { tokenEnd, unitsOf } from '../../src/extraction/text/tokenEnds.ts'
import { TOKEN, tokenize } from '../../src/extraction/text/tokens.ts'
import { runs } from '../support/runs.ts'
import { draft, extract } from './drafts.ts'

const gazetteer = basicGazetteer()
const words = (text: string) => tokenize(text).map((token) => token.text)

describe('tokens', () => {
  it('keeps abbreviations, addresses and hyphenated names whole and parts the possessive', () => {
    expect(words('Dr. J. Kim-Lund of Arvena.org met the U.S.’s envoy.')).toEqual([
      'Dr.',
      'J.',
      'Kim-Lund',
      'of',
      'Arvena.org',
      'met',
      'the',
      'U.S.',
      '’s',
      'envoy',
      '.',
    ])
  })

  it('end in ASCII where the expression for all letters says', () => {
    const pieces = "a B é İ 7 @ . ' ’ 's - ‑ – “ & _ / /Dep /kmh /Abé , ,123 ,1234 \u0301 😀 ( $ ad U.S".split(' ')
    const part = fc.constantFrom(...pieces, ' ', '\n', '\n\n', '\n \n', '\u00a0')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const whole = new RegExp(TOKEN.source, 'uy')
        const match = whole.exec(text)?.[0].length ?? 0
        expect([match, -1]).toContain(tokenEnd(unitsOf(text), 0))
      }),
      { numRuns: runs(200, 6000) },
    )
  })
})

describe('sentences and quotations', () => {
  const sentences = (text: string) => {
    const reading = read(draft(text))
    return reading.sentences.slice(1).map(({ first, last }) => slice(reading, first, last))
  }

  it('do not end at an abbreviation nor within a quotation', () => {
    expect(sentences('Mr. Okoru left the U.S. delegation. “It is late. We go,” he said. Nobody came.')).toEqual([
      'Mr. Okoru left the U.S. delegation.',
      '“It is late. We go,” he said.',
      'Nobody came.',
    ])
    expect(sentences('Resolution No. 7 failed. She said no. Odd Ek of No. 10 agreed.')).toEqual([
      'Resolution No. 7 failed.',
      'She said no.',
      'Odd Ek of No. 10 agreed.',
    ])
  })

  it.each(['“So it is.”', '"So it is."', '«So it is.»', '„So it is.“', '‘So it is.’'])(
    'pairs the marks of %s',
    (text) => {
      const { quotations } = read(draft(text))
      expect(quotations).toHaveLength(1)
    },
  )
})

describe('titles', () => {
  const title = (text: string) => {
    const tokens = tokenize(text)
    const phrase = titleAt(tokens, 0, gazetteer)
    return phrase && text.slice(0, tokens[phrase.last]?.end)
  }

  it.each([
    [
      'Assistant Secretary of State for Consular Affairs Ilse Marbeck',
      'Assistant Secretary of State for Consular Affairs',
    ],
    ['president of Kenya Tomas Okoru', 'president of Kenya'],
    ['Minister of Economy, Trade and Industry Oda Lindqvar', 'Minister of Economy, Trade and Industry'],
    ['Vice President and Foreign Minister Lindqvar', 'Vice President and Foreign Minister'],
    ['Secretary General Lindqvar', 'Secretary General'],
  ])('of %s ends before the name', (text, expected) => {
    expect(title(text)).toBe(expected)
  })
})

describe('names', () => {
  const found = (text: string) => {
    const reading = read(draft(text))
    const { people, bodies } = identify(reading, findNames(reading, gazetteer), gazetteer)
    return { people: people.map((person) => person.words.join(' ')), bodies: bodies.length }
  }

  it('gathers full name, surname and title of one person', async () => {
    const { people } = await extract('Kenyan President Tomas Okoru spoke. Okoru left. The President slept.')
    expect(people).toMatchObject([
      { name: 'Tomas Okoru', names: ['Tomas Okoru', 'Okoru', { text: 'The President', kind: 'TITLE' }] },
    ])
  })

  it('keeps two people of one surname apart and gives neither the bare surname', () => {
    expect(found('Marta Veldin and Paul Veldin came. Veldin spoke.').people).toEqual(['marta veldin', 'paul veldin'])
  })

  it('takes no capitalised words for people without evidence', () => {
    expect(found('The Open Skies talks and Human Rights Day were in Grand Hotel Aurora.').people).toEqual([])
  })

  it('joins a body and its acronym', async () => {
    const { organizations } = await extract('The Northern Fisheries Council (NFC) met. The NFC adjourned.')
    expect(organizations).toMatchObject([
      { name: 'Northern Fisheries Council', names: ['Northern Fisheries Council', 'NFC'] },
    ])
  })
})

describe('dates, on Wednesday 2031-05-14', () => {
  it.each([
    ['Sunday', false, '2031-05-11'],
    ['Sunday', true, '2031-05-18'],
    ['Wednesday', false, '2031-05-14'],
    ['yesterday', false, '2031-05-13'],
    ['May 12', false, '2031-05-12'],
    ['December 20', false, '2030-12-20'],
    ['May 20-22', true, '2031-05'],
    ['last week', false, '2031-05'],
    ['2029', false, '2029'],
    ['last month', false, '2031-04'],
  ])('%s (still to come: %s) is %s', (phrase, future, date) => {
    expect(resolve(phrase, '2031-05-14', future)?.date).toBe(date)
  })

  it('"last month" has no 30th of February', () => {
    expect(resolve('last month', '2031-03-30', false)?.date).toBe('2031-02')
  })
})
