import { describe, expect, it } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { extract } from './drafts.ts'

const people = ({ people: found }: Annotations) => found.map(({ name }) => name)
const organizations = ({ organizations: found }: Annotations) => found.map(({ name }) => name)

describe('people', () => {
  it.each([
    ['a counterpart', 'Kenyan President Tomas Okoru met his Norwegian counterpart Oda Lindqvar.', 'Oda Lindqvar'],
    ['a party’s member who speaks', 'But Labour’s Callum Strachan accused her of delay.', 'Callum Strachan'],
    ['an apposition', 'Satyen Marbeck, the city’s home minister, left early.', 'Satyen Marbeck'],
    ['a given name that is a word too', 'Marlow County Sheriff Bill Okoru said so.', 'Bill Okoru'],
    ['letters after the name', 'Judge Durham Hall QC adjourned the trial.', 'Durham Hall'],
    ['a state’s officer', 'California Attorney General Xavier Lund sued.', 'Xavier Lund'],
    [
      'a full name whose surname speaks alone',
      'Tjorven Warmholt won. “It was tough,” Warmholt said.',
      'Tjorven Warmholt',
    ],
    ['a surname before a hyphenated name', 'Seats went to Kwok Min-lun and others.', 'Kwok Min-lun'],
    ['a surname that everybody knows', 'It was the garden of Ilse Merkel.', 'Ilse Merkel'],
    ['a title joined to another by a slash', 'Prime Minister/Foreign Minister Tomas Okoru came.', 'Tomas Okoru'],
    ['what a speaker says of herself', 'DEPUTY SECRETARY OKORU: I’m Ilse Okoru. Thank you.', 'Ilse Okoru'],
    ['a name part like a month', 'They met representative Zin Mar Aung.', 'Zin Mar Aung'],
  ])('are told by %s', async (_how, text, name) => {
    expect(people(await extract(text))).toContain(name)
  })

  it.each([
    ['a word that begins a sentence', 'Islander Morag Tulloch, 61, left. Other islanders stayed.', ['Morag Tulloch']],
    ['a verb of the headline', 'The President Meets Ilse Marbeck. She arrived.', ['Ilse Marbeck']],
    ['a room', 'James S. Lund Press Briefing Room was closed.', []],
    ['a system', 'The National Violent Injury Statistic System indicated a rise in violent injury.', []],
    ['one title for several', 'It was a letter of Presidents Merkel and Okoru.', ['Merkel', 'Okoru']],
    ['the rest of an office', 'She is Deputy Director-General for Rivers.', []],
    ['a city before a title', 'Hong Kong Chief Executive Carrie Lund spoke.', ['Carrie Lund']],
  ])('do not take in %s', async (_what, text, expected) => {
    expect(people(await extract(text))).toEqual(expected)
  })

  it('are the same by a nickname, and so is who is called by the surname alone', async () => {
    const text = 'Secretary Antony Marbeck spoke. Tony Marbeck smiled. Secretary Marbeck left. Marbeck waved.'
    expect(people(await extract(text))).toEqual(['Antony Marbeck'])
  })

  it('knows a name with and without its hyphens', async () => {
    const text = 'Kim Marbeck-un spoke. Salim Al-Orven smiled. Kim Marbeck Un left. Salim al Orven waved.'
    expect(people(await extract(text))).toHaveLength(2)
  })

  it('who bear one surname leave open which of them a surname alone means, once and not each time', async () => {
    const text =
      'Minister Tomas Okoru met Governor Ilse Okoru. Senator Okoru spoke. Senator Okoru left. Senator Okoru returned.'
    expect(people(await extract(text))).toEqual(['Tomas Okoru', 'Ilse Okoru', 'Okoru'])
  })

  it('are one by one name, whatever sex the given name usually is of', async () => {
    expect(people(await extract('Ms. Lee Marbeck came. Later Lee Marbeck spoke.'))).toEqual(['Lee Marbeck'])
  })

  it('have not the office of those whom they assist', async () => {
    const { people: found } = await extract(
      'She met with Special Assistant to the Prime Minister of Kenya, Ambassador Tomas Okoru.',
    )
    expect(found).toMatchObject([{ name: 'Tomas Okoru', roles: [{ role: 'Ambassador' }] }])
  })

  it('are called by other words for their office, and by forms of address', async () => {
    const { people: found } = await extract(
      'Kenyan Prime Minister Tomas Okoru came. The Kenyan premier spoke. Ayatollah Hamid Marbeck came too. His Eminence said that rain would fall.',
    )
    const names = found.map((person) => person.names.map((name) => (typeof name === 'string' ? name : name.text)))
    expect(names).toEqual([
      ['Tomas Okoru', 'The Kenyan premier'],
      ['Hamid Marbeck', 'His Eminence'],
    ])
  })

  it('are not met by a title that is not theirs', async () => {
    const found = people(await extract('Ambassador Kim arrived. Kim Jong-lun did not.'))
    expect(found).toEqual(['Kim', 'Kim Jong-lun'])
  })

  it('do not bear the office of another state', async () => {
    const { people: found } = await extract('President Oda Lindqvar spoke. The Kenyan president listened.')
    expect(found).toMatchObject([{ names: ['Oda Lindqvar'] }])
  })
})

describe('organizations', () => {
  it.each([
    ['a website', 'Harbour.news reported that the port was shut.', 'Harbour.news'],
    ['a name that ends in International', 'Rights Now International said it would sue.', 'Rights Now International'],
    ['a nation’s government', 'The Scottish government said it would wait.', 'Scottish government'],
  ])('are %s', async (_what, text, name) => {
    expect(organizations(await extract(text))).toContain(name)
  })

  it.each([
    ['UN Harbour Agency', 'INTERNATIONAL'],
    ['International Harbour Agency', 'INTERNATIONAL'],
    ['Harbour Agency', 'GOVERNMENT'],
  ])('are classed by what their name begins with: %s', async (name, classification) => {
    const { organizations: found } = await extract(`The ${name} wrote a report.`)
    expect(found).toContainEqual(expect.objectContaining({ name, classification }))
  })

  it('are no common words in a line of capitals', async () => {
    const text = 'THE TIDE IS LATE. It is late again. IS was named by nobody else.'
    expect(organizations(await extract(text))).toEqual(['IS'])
    expect(organizations(await extract('THE TIDE IS LATE. It is late again.'))).toEqual([])
  })

  it('do not begin with a verb of the headline', async () => {
    expect(organizations(await extract('It was late.', 'Lund Leads Harbour Department'))).not.toContain(
      'Leads Harbour Department',
    )
  })
})
