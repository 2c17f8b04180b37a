import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const peopleIn = async (text: string) => (await extract(text)).people.map(({ name }) => name)
const rolesIn = async (text: string) =>
  (await extract(text)).people.map(({ name, roles }) => [name, ...(roles ?? []).map(({ role }) => role)].join(': '))

describe('Whose an office is', () => {
  test.each([
    [
      'of whoever is named at its end',
      'Secretary Anna Lund, Deputy Director for Roads in the Bureau of Harbour Affairs Eva Mehl, and Minister Tom Brodd signed it.',
      [
        'Anna Lund: Secretary',
        'Eva Mehl: Deputy Director for Roads in the Bureau of Harbour Affairs',
        'Tom Brodd: Minister',
      ],
    ],
    [
      'of whoever stands behind a comma and a body',
      'Secretary Anna Lund, Civilian Deputy to the Commander, U.S. Northern Command Eva Mehl, and Minister Tom Brodd signed it.',
      ['Anna Lund: Secretary', 'Eva Mehl', 'Tom Brodd: Minister'],
    ],
    [
      'of whoever stands before it, where another is only spoken of in it',
      'Anna Lund, adviser and daughter of Tom Brodd, left.',
      ['Anna Lund: adviser', 'Tom Brodd'],
    ],
    [
      'without what its holder is addressed by',
      'They met Foreign Minister Sheikh Hamad bin Tarik Al Varn on Monday.',
      ['Hamad bin Tarik Al Varn: Foreign Minister'],
    ],
    ['and no dean is called so', 'The contest was founded by Dean Orlend.', []],
  ])('%s', async (_, text, expected) => {
    expect(await rolesIn(text)).toEqual(expected)
  })
})

describe('A name is', () => {
  test.each([
    [
      'whole, however many ancestors it tells',
      'They met Princess Rima bint Badr bin Salim bin Aziz Al Varn.',
      ['Rima bint Badr bin Salim bin Aziz Al Varn'],
    ],
    ['not that of what shows somebody', 'A message to Anna Orlend Image: Wire.', ['Anna Orlend']],
    ['not that of a prison', 'He was held at Richard J. Orlend Correctional Facility.', []],
    ['not that of a town', 'She will travel to Abu Dhabi and Dubai.', []],
    ['not that of a parish', 'Areas such as Jefferson Parish were calm. Jefferson Parish officials agreed.', []],
  ])('%s', async (_, text, expected) => {
    expect(await peopleIn(text)).toEqual(expected)
  })
})
