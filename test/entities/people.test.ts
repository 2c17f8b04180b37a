import { describe, expect, test } from 'vitest'
import { ARVANIA, BELMORA, candidatesIn, JAPAN, peopleIn, person } from './articles.ts'

const named = (...names: string[]) => names.map((name) => ({ people: [person(name)] }))

describe('a full name', () => {
  test('is one person in all articles, whatever the accents, capitals, initials and titles', () => {
    expect(peopleIn(...named('Mária Belo', 'MARIA BELO', 'Maria K. Belo', 'Dr. Maria Belo'))).toHaveLength(1)
  })

  test.each([
    ['Ana Kirov', 'Ana Kirow'],
    ['Ilsa Varn', 'Ilsa de Varn'],
    ['Lothar II', 'Lothar III'],
    ['Jan Oru', 'Jana Oru'],
    ['राम कुमार', 'रमा कुमार'],
    ['かき たろう', 'がき たろう'],
  ])('similar ones are not one: %s, %s', (one, other) => {
    expect(peopleIn(...named(one, other))).toHaveLength(2)
  })

  test.each([
    ['Jan-Ole Oru', 'Jan Ole Oru'],
    ['Salim Al-Rahim', 'Salim al Rahim'],
    ['Olu O’Dane', "Olu O'Dane"],
    ['Jan Oru', 'Jan Oru\nThe Minister'],
    ['Jan Oru', 'Jan Oru-ji'],
    ['Ёлкин Андрей', 'Елкин Андрей'],
    ['كَرِيم فارن', 'كريم فارن'],
  ])('is written in several ways: %s, %s', (one, other) => {
    expect(peopleIn(...named(one, other))).toHaveLength(1)
  })

  test('other initials are other people, and a name without is neither of them', () => {
    expect(peopleIn(...named('Jan F. Oru', 'Jan G. Oru'))).toHaveLength(2)
    expect(peopleIn(...named('Jan F. Oru', 'Jan G. Oru', 'Jan Oru'))).toHaveLength(3)
    expect(peopleIn(...named('Jan F. Oru', 'Jan Oru'))).toHaveLength(1)
  })

  test('father and son are two without an office that both names give', () => {
    expect(peopleIn(...named('Jan Oru', 'Jan Oru Jr.'))).toHaveLength(2)
    expect(peopleIn(...named('Jan Oru', 'Jan Oru III'))).toHaveLength(2)
    const minister = (name: string) => ({ people: [person(name, 'Minister @arvania')], organizations: [ARVANIA] })
    expect(peopleIn(minister('Jan Oru'), minister('Jan Oru Jr.'))).toHaveLength(1)
    expect(peopleIn(minister('Jan Oru Sr.'), minister('Jan Oru Jr.'))).toHaveLength(2)
    expect(peopleIn(minister('Jan Oru Sr.'), minister('Jan Oru Jr.'), minister('Jan Oru'))).toHaveLength(3)
    expect(peopleIn(minister('Jan Oru II'), minister('Jan Oru III'))).toHaveLength(2)
  })

  test('an article that names two by it makes it tell nothing', () => {
    const twice = { people: [person('Jan Oru'), person('Jan Oru')] }
    expect(peopleIn(twice, { people: [person('Jan Oru')] })).toHaveLength(3)
    expect(candidatesIn(twice)).toEqual(['Jan Oru ~ Jan Oru: the same full name; but one article names both'])
  })

  test('an office in one country ties even those', () => {
    const premier = () => person('Jan Oru', 'Premier @arvania')
    const twice = { people: [premier(), person('Jan Oru')], organizations: [ARVANIA] }
    expect(peopleIn(twice, { people: [premier()], organizations: [ARVANIA] })).toEqual([
      ['Jan Oru 0', 'Jan Oru 1'],
      ['Jan Oru 0'],
    ])
  })

  test('offices in different countries are those of two people', () => {
    const inArvania = { people: [person('Jan Oru', 'Judge @arvania')], organizations: [ARVANIA] }
    const inBelmora = { people: [person('Jan Oru', 'Mayor @belmora')], organizations: [BELMORA] }
    const nowhere = { people: [person('Jan Oru')] }
    expect(peopleIn(inArvania, inBelmora, nowhere)).toEqual([['Jan Oru 0'], ['Jan Oru 1'], ['Jan Oru 2']])
    expect(peopleIn(...Array(5).fill(inArvania), inBelmora, nowhere).map((group) => group.length)).toEqual([6, 1])
  })
})

describe('a full name of which no office is told, where two bear it', () => {
  const judge = { people: [person('Jan Oru', 'Judge @arvania')], organizations: [ARVANIA] }
  const mayor = { people: [person('Jan Oru', 'Mayor @belmora')], organizations: [BELMORA] }
  const beside = (...organizations: (typeof ARVANIA)[]) => ({ people: [person('Jan Oru')], organizations })

  test('is the one whose country the article names', () => {
    expect(peopleIn(judge, mayor, beside(BELMORA))).toEqual([['Jan Oru 0'], ['Jan Oru 1', 'Jan Oru 2']])
    expect(peopleIn(judge, mayor, beside(ARVANIA, BELMORA))).toHaveLength(3)
    expect(peopleIn(judge, mayor, beside(JAPAN))).toHaveLength(3)
  })

  test('is not the other, whom far more articles name', () => {
    expect(peopleIn(...Array(9).fill(judge), mayor, beside(BELMORA)).map((group) => group.length)).toEqual([9, 2])
  })

  test('is not whom the article names as well', () => {
    const both = { people: [person('Jan Oru'), person('Jan Oru', 'Mayor @belmora')], organizations: [BELMORA] }
    expect(peopleIn(...Array(30).fill(judge), both).map((group) => group.length)).toEqual([30, 1, 1])
  })
})

describe('forms of one name', () => {
  const minister = (name: string, role = 'Foreign Minister') => ({
    people: [person(name, `${role} @arvania`)],
    organizations: [ARVANIA],
  })

  test.each([
    ['Antony Varn', 'Tony Varn'],
    ['Joseph Varn', 'Joe Varn'],
    ['Ilsa Varn', 'Ilsa Marie Varn'],
  ])('%s and %s are one in one office', (one, other) => {
    expect(peopleIn(minister(one), minister(other, 'Minister of Foreign Affairs'))).toHaveLength(1)
  })

  test('without an office they are candidates', () => {
    expect(peopleIn(...named('Antony Varn', 'Tony Varn'))).toHaveLength(2)
    expect(candidatesIn(...named('Antony Varn', 'Tony Varn'))).toEqual(['Antony Varn ~ Tony Varn: forms of one name'])
  })

  test('a deputy is not who he stands in for', () => {
    expect(peopleIn(minister('Antony Varn'), minister('Tony Varn', 'Deputy Foreign Minister'))).toHaveLength(2)
  })

  test('what is short for two names is neither', () => {
    expect(peopleIn(minister('Ilsa Varn'), minister('Ilsa Marie Varn'), minister('Ilsa Ada Varn'))).toHaveLength(3)
    expect(peopleIn(minister('Alex Varn'), minister('Alexandra Varn'), minister('Alexander Varn'))).toHaveLength(3)
    expect(peopleIn(minister('William Varn'), minister('Bill Varn'), minister('Will Varn'))).toHaveLength(1)
  })

  test('two in one article are two', () => {
    const both = { people: [person('Antony Varn', 'Premier'), person('Tony Varn', 'Premier')] }
    expect(peopleIn(both)).toHaveLength(2)
  })
})

describe('an office', () => {
  const called = (name: string, office: string) => ({ people: [person(name, office)], organizations: [ARVANIA] })

  test.each([
    ['President', 'wife of the President'],
    ['President', "the President's wife"],
    ['Prime Minister', 'adviser to the Prime Minister'],
    ['Premier', 'the premier’s spokesman'],
    ['Foreign Minister', 'Minister of State for Foreign Affairs'],
  ])('of somebody else is not that one’s: %s, %s', (office, other) => {
    expect(peopleIn(called('Ilsa Varn', `${office} @arvania`), called('Varn', other))).toHaveLength(2)
  })

  test.each([
    ['Secretary of State', 'Secretary'],
    ["People's Commissar for Trade", 'Trade Commissar of the People'],
    ['Speaker of Parliament', 'Speaker'],
    ['Minister for Trade of Arvania', 'Arvania’s Trade Minister'],
  ])('is said in several ways: %s, %s', (office, other) => {
    expect(peopleIn(called('Ilsa Varn', `${office} @arvania`), called('Varn', other))).toHaveLength(1)
  })
})
