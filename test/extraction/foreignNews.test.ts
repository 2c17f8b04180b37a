import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

/** What news from elsewhere calls people and bodies. */
describe('A person is', () => {
  const people = async (text: string) => (await extract(text)).people.map(({ name }) => name)

  test.each([
    ['an excellency', 'The road was named after H.E. Velka Oduvar in May.', 'Velka Oduvar'],
    ['an engineer', 'The plan was drawn up with Eng. Velka Oduvar in May.', 'Velka Oduvar'],
    ['of two surnames and a state', 'She met Velka Brodd-Oduvar of Norway.', 'Velka Brodd-Oduvar'],
    ['joined to a name', 'He met Anna Lund and Velka Oduvar in Oslo.', 'Velka Oduvar'],
    ['who says', '“The road is shut,” says Velka Oduvar in Oslo.', 'Velka Oduvar'],
    [
      'whose office is told with the country',
      'He had a letter from Velka Oduvar, President of Norway.',
      'Velka Oduvar',
    ],
    [
      'behind a portfolio of two words',
      'He met the Minister for Rivers and Bridges, Velka Oduvar, on Monday.',
      'Velka Oduvar',
    ],
  ])('%s', async (_, text, name) => {
    expect(await people(text)).toContain(name)
  })

  test.each([
    ['no firm by its trade', 'He met Anna Lund and Velka Robotics in Oslo.', 'Velka Robotics'],
    [
      'no office',
      'She met State Secretary Tom Ali Brodd and Diplomatic Advisor to Prime Minister Lund, Karl Holm, on Monday.',
      'Diplomatic Advisor',
    ],
    ['no house', 'Minister Anna Lund spoke.\n\nChief of Mission Residence\n\nShe left.', 'Residence'],
  ])('%s', async (_, text, name) => {
    expect(await people(text)).not.toContain(name)
  })
})

describe('An organization is', () => {
  const bodies = async (text: string) => (await extract(text)).organizations

  test.each([
    ['a company by its trade', 'Velka Shipping will close.', 'Velka Shipping', 'COMPANY'],
    ['a company with a comma in its name', 'Velka Motors Co., Ltd. will close.', 'Velka Motors Co., Ltd.', 'COMPANY'],
    ['a forum', 'The Velka Rivers Forum will meet.', 'Velka Rivers Forum', 'OTHER'],
    ['a republic', 'The Republic of Senegal signed.', 'Republic of Senegal', 'STATE'],
    ['a republic by its people', 'The Togolese Republic signed.', 'Togolese Republic', 'STATE'],
    [
      'a council of a state with a long name',
      'The Council of Ministers of Bosnia and Herzegovina met.',
      'Council of Ministers of Bosnia and Herzegovina',
      'GOVERNMENT',
    ],
  ])('%s', async (_, text, name, classification) => {
    expect(await bodies(text)).toContainEqual(expect.objectContaining({ name, classification }))
  })

  test('a ministry written small, with and without whose it is', async () => {
    expect(await bodies('The Norwegian foreign ministry said that the road was shut.')).toMatchObject([
      { names: ['foreign ministry', 'Norwegian foreign ministry'] },
    ])
  })
})

describe('Words are those of', () => {
  const told = async (text: string) => quotesOf(await extract(text))

  test.each([
    [
      'whoever the next paragraph names, where their marks stay open',
      '“They asked us in.\n\n“And we stayed,” Anna Lund said.',
      ['DIRECT lund: They asked us in.', 'DIRECT lund: And we stayed,'],
    ],
    [
      'the name on the line below',
      'Anna Lund left.\n\n“The path is long, but it leads home.”\n\nAnna Lund, Minister of Bridges\n\nNothing else was said.',
      ['DIRECT lund: The path is long, but it leads home.'],
    ],
    [
      'both of whom it is said where they are from, also in the second half of a sentence',
      'Presidents Tom Brodd of Norway and Anna Lund of Kenya met on Tuesday and promised to mend the bridge.',
      ['INDIRECT brodd & lund: to mend the bridge'],
    ],
    [
      'the leader of that nation',
      'President Tom Brodd of Norway met President Anna Lund of Kenya. The Kenyan leader said that the road was shut.',
      ['INDIRECT lund: the road was shut'],
    ],
    [
      'the minister of that nation, told behind the name',
      'President Tom Brodd met Prime Minister Anna Lund of Kenya and Minister Karl Holm. “We stay,” the Kenyan Prime Minister said.',
      ['DIRECT lund: We stay,'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})
