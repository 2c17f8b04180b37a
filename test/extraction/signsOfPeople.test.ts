import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const textOf = (name: string | { text: string }) => (typeof name === 'string' ? name : name.text)

/** The first name of each. */
const peopleIn = async (text: string) =>
  (await extract(text)).people.flatMap(({ names: [name] }) => (name ? textOf(name) : []))

/** None of these names is on a list of given names. */
describe('A name that nobody knows is a person’s', () => {
  test.each([
    ['who does what people do', 'Velmira Karst graduated from the college in 2009.', 'Velmira Karst'],
    [
      'whom the next sentence calls "he"',
      'When the furnace was lit, Velmir Karst-Oduya was there. He is 77.',
      'Velmir Karst-Oduya',
    ],
    [
      'whose surname begins another clause before "she"',
      'It was a song by Velmira Karst.\n\nKarst was a pupil there. She died in 1921.',
      'Velmira Karst',
    ],
    [
      'who is the label of what is said',
      'Velmira Karst wrote it.\n\nKarst: It was late.\n\nPaper: Why?\n\nKarst: Rain.',
      'Velmira Karst',
    ],
    ['whom to contact', 'For interviews please contact Velmira Karst, Media Office.', 'Velmira Karst'],
    [
      'who is of a state as another is of another',
      'Velmira Karst of Norway and Oskur Brunt of Kenya talked for hours.',
      'Velmira Karst',
    ],
    ['whom somebody telephoned', 'Mayor Anna Lund telephoned Velmira Karst.', 'Velmira Karst'],
    ['of an age now', 'It began when Velmira Karst, now 77, found a drum.', 'Velmira Karst'],
    [
      'of whom ", the first who" is said',
      'A prize went to the town, and Velmira Karst, the only one who came, wept.',
      'Velmira Karst',
    ],
    ['after an occupation', 'The Kenyan sculler Velmira Karst may race again.', 'Velmira Karst'],
    ['after a rank and an office', 'The spokesman, Coun Velmir Karst, closed the pool.', 'Velmir Karst'],
    ['with a son’s particle', 'Among them is a 70-year-old imam, Velmir ag Karst-Oduya.', 'Velmir ag Karst-Oduya'],
    ['after a small office with its field', 'The rail minister, Velmira Karst, was accused.', 'Velmira Karst'],
    [
      'after the offices of several',
      'Foreign ministers of the two countries, Velmira Karst of Norway and Oskur Brunt of Kenya, left.',
      'Oskur Brunt',
    ],
  ])('%s', async (_, text, name) => {
    expect(await peopleIn(text)).toContain(name)
  })

  test('in a list of members, each with a body of theirs', async () => {
    const text =
      'Anna Lund of the Harbour Alliance, Velmira Karst of the Pine Bloc and Oskur Brunt of the Union of Tenants left.'
    expect(await peopleIn(text)).toEqual(['Anna Lund', 'Velmira Karst', 'Oskur Brunt'])
  })

  test('by a given name alone, where kin speak', async () => {
    expect(await peopleIn('The imam Anna Lund was away. His daughter Velmira said it was late.')).toContain('Velmira')
  })
})

describe('No person is', () => {
  test.each([
    [
      'a town of whose people something is said',
      'They will be at Fort Karst, and when they leave Fort Karst, they will join 70,000 people who came.',
    ],
    ['a topic at the head of a paragraph', 'Velmir Karst: the plan is long.'],
    ['a firm that came after something', 'When Karst Metals shut, the town was empty.'],
    ['a club that begins a clause', 'The cup went to Velmir Unidos. Unidos had waited for years.'],
  ])('%s', async (_, text) => {
    expect(await peopleIn(text)).toEqual([])
  })
})

describe('Who is whose kin', () => {
  test('has a sex: a widow is not the man of her surname', async () => {
    const text = `Mr Karst-Oduya, 34, was killed. His widow, Velmira Karst-Oduya, was not impressed. “Thirty days,” she said. “What is that?”`
    const { quotes } = await extract(text)
    expect(quotes[0]).toMatchObject({ exact: 'Thirty days,', speaker: expect.stringMatching(/^karst/) })
  })
})

describe('Bodies are', () => {
  test.each([
    ['unions of two crafts', 'The Signal and Track Workers’ Union went on strike.', 'Signal and Track Workers’ Union'],
    ['units of an army by their number', 'They saw the 2nd Infantry Brigade.', '2nd Infantry Brigade'],
    ['navies of a nation', 'The Kenyan navy said it would wait.', 'Kenyan navy'],
    ['blocs', 'Seats went to the Pine Bloc in May.', 'Pine Bloc'],
    ['firms with shareholders', 'Nobody asked Velkarst’s shareholders about it.', 'Velkarst'],
    ['firms in which somebody buys', 'She sold her shares in Velkarst in May.', 'Velkarst'],
    [
      'ministries of arts',
      'The Ministry of Tourism, Arts and Culture said it would wait.',
      'Ministry of Tourism, Arts and Culture',
    ],
  ])('%s', async (_, text, name) => {
    const { organizations } = await extract(text)
    expect(organizations.flatMap(({ names }) => names.map(textOf))).toContain(name)
  })
})
