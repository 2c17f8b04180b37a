import { describe, expect, test } from 'vitest'
import type { PersonAnnotation } from '../../src/annotations/index.ts'
import { ARVANIA, BELMORA, candidatesIn, JAPAN, peopleIn, person, type Told } from './articles.ts'

const VARN = { people: [person('Ilsa Varn', 'President @arvania')], organizations: [ARVANIA] }

describe('a surname alone', () => {
  test('is the one who holds the office in the country that the article names', () => {
    const short = { people: [person('Varn', 'President')], organizations: [ARVANIA] }
    expect(peopleIn(VARN, short)).toEqual([['Ilsa Varn 0', 'Varn 1']])
  })

  test('with one office and one country chooses between two of a family', () => {
    const brother = { people: [person('Olaf Varn', 'Foreign Minister @arvania')], organizations: [ARVANIA] }
    const short = { people: [person('VARN', 'Minister of Foreign Affairs')], organizations: [ARVANIA] }
    expect(peopleIn(VARN, brother, short)).toEqual([['Ilsa Varn 0'], ['Olaf Varn 1', 'VARN 2']])
  })

  test('is the only bearer, where the country is named and no office contradicts', () => {
    expect(peopleIn(VARN, { people: [person('Varn')], organizations: [ARVANIA] })).toHaveLength(1)
    expect(peopleIn(VARN, { people: [person('Varn')], organizations: [BELMORA] })).toHaveLength(2)
    expect(peopleIn(VARN, { people: [person('Varn', 'Ambassador')], organizations: [ARVANIA] })).toHaveLength(2)
  })

  test('is nobody from long before or after', () => {
    const later = { people: [person('Varn', 'President')], organizations: [ARVANIA], date: '2035-01-01' }
    expect(peopleIn(VARN, later)).toHaveLength(2)
    expect(candidatesIn(VARN, later)).toEqual([
      'Ilsa Varn ~ Varn: the same surname and role; the article names the country or organization of the office; but more than 3 years apart',
    ])
  })

  test('is not whom the article names in full as well', () => {
    const both = { people: [...VARN.people, person('Varn', 'President')], organizations: [ARVANIA] }
    expect(peopleIn(both)).toHaveLength(2)
  })

  test('without an office or a country is nobody else than in its own article', () => {
    const belo = { people: [person('Belo')] }
    expect(peopleIn({ people: [person('Mária Belo')] }, belo, belo)).toHaveLength(3)
  })

  test('of whom no full name is known is one person in one office', () => {
    const premier = (date: string) => ({
      people: [person('Keld', 'Premier @belmora')],
      organizations: [BELMORA],
      date,
    })
    expect(peopleIn(premier('2031-01-01'), premier('2032-01-01'), premier('2040-01-01'))).toEqual([
      ['Keld 0', 'Keld 1'],
      ['Keld 2'],
    ])
  })

  test('of the holder at that time, where two held the office', () => {
    const inOffice = (name: string, date: string) => ({
      people: [person(name, 'Premier @belmora')],
      organizations: [BELMORA],
      date,
    })
    const keld = inOffice('Tomas Keld', '2029-03-01')
    const daughter = inOffice('Ada Keld', '2031-03-01')
    expect(peopleIn(keld, daughter, inOffice('Keld', '2031-05-01'))).toEqual([
      ['Tomas Keld 0'],
      ['Ada Keld 1', 'Keld 2'],
    ])
  })

  test('with another initial is another', () => {
    const of = (name: string) => ({ people: [person(name, 'President')], organizations: [ARVANIA] })
    expect(peopleIn(VARN, of('I. Varn'))).toHaveLength(1)
    expect(peopleIn(VARN, of('T. Varn'))).toHaveLength(2)
  })

  test('keeps its particle', () => {
    const full = { people: [person('Jan von der Oru', 'President @arvania')], organizations: [ARVANIA] }
    const short = { people: [person('von der Oru', 'President')], organizations: [ARVANIA] }
    expect(peopleIn(full, short)).toHaveLength(1)
  })
})

describe('where the family name comes first', () => {
  const full: PersonAnnotation = { ...person('Umeda Sora', 'Premier @japan'), names: ['Umeda Sora', 'Umeda'] }

  test('it is found by the first word', () => {
    const short = { people: [person('Umeda', 'Premier')], organizations: [JAPAN] }
    expect(peopleIn({ people: [full], organizations: [JAPAN] }, short)).toHaveLength(1)
  })

  test('but elsewhere the first word is a given name', () => {
    const given = { ...person('Umeda Sora', 'Premier @arvania'), names: ['Umeda Sora', 'Umeda'] }
    const short = { people: [person('Umeda', 'Premier')], organizations: [ARVANIA] }
    expect(peopleIn({ people: [given], organizations: [ARVANIA] }, short)).toHaveLength(2)
  })

  test('the other order is the same person in the same office, and else another', () => {
    const first = { people: [full], organizations: [JAPAN] }
    const last = (office: string) => ({ people: [person('Sora Umeda', office)], organizations: [JAPAN] })
    expect(peopleIn(first, last('Premier @japan'))).toEqual([['Umeda Sora 0', 'Sora Umeda 1']])
    expect(peopleIn(first, last('Ambassador @japan'))).toHaveLength(2)
    expect(peopleIn(first, { ...first, people: [...first.people, ...last('Premier @japan').people] })).toHaveLength(2)
  })
})

describe('a surname that everybody knows', () => {
  const times = (count: number, told: () => Told) => Array.from({ length: count }, told)
  const inFull = (name: string) => () => ({ people: [person(name)] })
  const short = (...offices: string[]) => ({ people: [person('Varn', ...offices)] })
  const meant = (...articles: Told[]) =>
    peopleIn(...articles).find((names) => names.some((name) => /^Varn \d/i.test(name)))

  test('is the one of whom so many articles of the year speak, whatever else they name', () => {
    expect(meant(...times(5, inFull('Ilsa Varn')), short())).toHaveLength(6)
    expect(meant(...times(4, inFull('Ilsa Varn')), short())).toHaveLength(1)
    expect(meant(...times(5, inFull('Ilsa Varn')), { ...short(), date: '2033-01-01' })).toHaveLength(1)
  })

  test('is nobody where others bear it in more than one of twenty articles', () => {
    expect(meant(...times(19, inFull('Ilsa Varn')), inFull('Olaf Varn')(), short())).toHaveLength(1)
    expect(meant(...times(20, inFull('Ilsa Varn')), inFull('Olaf Varn')(), short())).toHaveLength(21)
  })

  test('is another where an office says so, and that one stands in the way as well', () => {
    const known = times(19, inFull('Ilsa Varn'))
    expect(meant(...known, short('Ambassador'))).toHaveLength(1)
    expect(peopleIn(...known, short('Ambassador'), short())).toHaveLength(3)
  })

  test('is not who is named in full beside it', () => {
    const beside = { people: [person('Ilsa Varn'), person('Varn')] }
    expect(meant(...times(9, inFull('Ilsa Varn')), beside)).toEqual(['Varn 9'])
  })

  test('does not hold for given names', () => {
    const called = () => ({ people: [{ ...person('Varn Oru'), names: ['Varn Oru', 'Varn'] }] })
    expect(meant(...times(9, called), short())).toEqual(['Varn 9'])
  })
})

test('a king or pope is known by what stands before the name', () => {
  const titled = (title: string) => ({
    people: [{ ...person('Lothar'), names: ['Lothar', `${title} Lothar`] }],
    organizations: [ARVANIA],
  })
  const king = { people: [person('Lothar II', 'King @arvania')], organizations: [ARVANIA] }
  expect(peopleIn(king, titled('King'), titled('Queen'))).toEqual([['Lothar II 0', 'Lothar 1'], ['Lothar 2']])
  expect(peopleIn(titled('Pope'), titled('Pope'), titled('Queen'))).toEqual([['Lothar 0', 'Lothar 1'], ['Lothar 2']])
})
