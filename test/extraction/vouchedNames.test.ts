import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const bodiesIn = async (text: string, headline?: string) =>
  (await extract(text, headline)).organizations.map(
    ({ names, classification }) => `${names.join('|')} ${classification}`,
  )
const peopleIn = async (text: string, headline?: string) =>
  (await extract(text, headline)).people.map(({ names }) => names.join('|'))

describe('Two people are two', () => {
  test.each([
    [
      'of whom one is called Jr., where a sentence names both in full',
      'Carl Eric Orlend and his son, Carl Orlend, Jr., were named.',
      ['Carl Eric Orlend', 'Carl Orlend, Jr.'],
    ],
    [
      'of whom one is named by words that nobody knows',
      'Minister Anna Orlend lost her seat. It went to Vynta Orlend.',
      ['Anna Orlend'],
    ],
    [
      'but not where they are a nickname and a name',
      'Robert Orlend spoke on Monday. The chair thanked Rob Orlend.',
      ['Robert Orlend|Orlend'],
    ],
    [
      'nor where a day stands before the surname',
      'Minister Anna Orlend spoke. On Monday Orlend left.',
      ['Anna Orlend|Orlend'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await peopleIn(text)).toEqual(expected)
  })
})

describe('Georgia', () => {
  test.each([
    ['beside other states of the United States', 'Senators Anna Lund of Florida and Tom Brodd of Georgia voted.', []],
    ['where Atlanta is', 'She flew to Atlanta, Georgia, on Monday.', []],
    ['with a minister', 'Senators of Florida met the Foreign Minister of Georgia.', ['Georgia STATE']],
    [
      'among states',
      'Students came from Croatia, Georgia, Hungary and Nepal.',
      ['Croatia STATE', 'Georgia STATE', 'Hungary STATE', 'Nepal STATE'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await bodiesIn(text)).toEqual(expected)
  })
})

describe('What only bears the name of a state is none', () => {
  test.each([
    ['a gulf', 'The storm crossed the Gulf of Mexico.'],
    ['a city', 'He moved to Mexico City.'],
    ['a war', 'She opposed the Iraq War.'],
    ['a continent', 'Fans in North America liked it.'],
    ['a figure', 'The boy came as Captain America.'],
  ])('%s', async (_, text) => {
    expect(await bodiesIn(text)).toEqual([])
  })

  test('a city is where people meet, and its state is known', async () => {
    const { meetings } = await extract('On Monday, Minister Anna Lund met Minister Tom Brodd in Panama City.')
    expect(meetings.map(({ location, country }) => `${location} ${country}`)).toEqual(['Panama City PA'])
  })
})

describe('An acronym in brackets is that of the name before it', () => {
  test.each([
    [
      'where it leaves out the state',
      'The U.S. Harbour Safety Administration (HSA) spoke. The HSA left.',
      ['U.S. Harbour Safety Administration|HSA GOVERNMENT'],
    ],
    [
      'where it leaves out what kind of body it is',
      'The Department of Roads and Harbour Services (RHS) spoke. RHS left.',
      ['Department of Roads and Harbour Services|RHS GOVERNMENT'],
    ],
    [
      'but that of whose it is',
      'The Congress of the Universal Harbour Union (UHU) met. The UHU is old.',
      ['Congress of the Universal Harbour Union GOVERNMENT', 'UHU INTERNATIONAL'],
    ],
    ['and no visa is a body', 'They need a Special Harbour Visa (SHV). Few have an SHV.', []],
  ])('%s', async (_, text, expected) => {
    expect(await bodiesIn(text)).toEqual(expected)
  })
})

describe('A body is one by either order of its words', () => {
  test.each([
    ['The Interior Ministry spoke. The Ministry of the Interior left.', ['Interior Ministry|Ministry of the Interior']],
    [
      'The Senate Committee on Harbour Relations met. The Senate Harbour Relations Committee voted.',
      ['Senate Committee on Harbour Relations|Senate Harbour Relations Committee'],
    ],
    ['The Interior Ministry spoke. The Ministry of Roads left.', ['Interior Ministry', 'Ministry of Roads']],
  ])('%s', async (text, expected) => {
    expect((await bodiesIn(text)).map((line) => line.replace(/ [A-Z]+$/, ''))).toEqual(expected)
  })
})

describe('Where the name of a body begins and ends', () => {
  test.each([
    [
      'two schools',
      'A team from the Lundby Institute of Technology and Orlend State University met.',
      ['Lundby Institute of Technology OTHER', 'Orlend State University OTHER'],
    ],
    [
      'a department and an agency',
      'The Department of State and USAID are ready.',
      ['Department of State GOVERNMENT', 'USAID GOVERNMENT'],
    ],
    ['not with what is done', 'Proroguing Parliament is lawful.', ['Parliament GOVERNMENT']],
    ['not with a party', 'The Republican Senate leader said no.', []],
    ['not with whom somebody is against', 'He ran for the Senate against Ted Orlend.', ['Senate GOVERNMENT']],
    [
      'not with what was launched there',
      'It rose from the Lundby Space Center on STS-1.',
      ['Lundby Space Center OTHER'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await bodiesIn(text)).toEqual(expected)
  })
})

describe('What kind of body it is', () => {
  test.each([
    ['The Office of the UN High Commissioner for Human Rights spoke.', 'INTERNATIONAL'],
    ['The Council of Foreign Ministers met.', 'INTERNATIONAL'],
    ['They gave it to Pet Patrol on Monday.', 'OTHER'],
    ['The Border Patrol left.', 'GOVERNMENT'],
    ['The Lundland African National Union won.', 'PARTY'],
  ])('%s', async (text, expected) => {
    const { organizations } = await extract(text)
    expect(organizations[0]?.classification).toBe(expected)
  })

  test('an agreement with a name of two humps is none', async () => {
    expect(await bodiesIn('Leaders joined the OrCFTA on Monday.')).toEqual([])
  })
})
