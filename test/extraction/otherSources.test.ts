import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

/** What releases of ministries, agencies and local papers the world over have that those of one ministry do not. */
async function names(body: string, headline?: string): Promise<{ people: string[]; organizations: string[] }> {
  const { people, organizations } = await extract(body, headline)
  return { people: people.map(({ name }) => name), organizations: organizations.map(({ name }) => name) }
}

const speakers = async (body: string) => (await extract(body)).quotes.map(({ speaker }) => speaker ?? null)

describe('people', () => {
  test.each([
    ['a list', 'Other lawyers are Cecil Vend, Alphonse Muto, Kwanga Mbaro, Felix Ono and Otto Lund.', 5],
    ['whose they are', "Lund said so with the union's Mick Varn.", 1],
    ['a son of that name', "The other senator is Lund West's Mutulo Keld Jr.", 1],
    ['a dash before what they are', 'Surjeet Singh Vel - the president of the farmers - left.', 1],
    ['a rank of the police', 'ACP Olumo Adevar said that two men were held.', 1],
    ['a capital before the name', 'The Karelian Ambassador to Oslo Nemato Imavar left.', 1],
    ['no space after the title', 'Talks were led by Dr.Varn of Lund.', 1],
    ['an apostrophe of another kind', 'President Varnˈs visit was short. President Varn left.', 1],
  ])('are told by %s', async (_, body, count) => {
    expect((await names(body)).people).toHaveLength(count)
  })

  test.each([
    ['a club', 'He played 251 games for St Kildare and saw the match against St Helve.'],
    ['a unit of the police', 'They were held by men of the IGP Response Team.'],
    ['a verb of a headline', '', 'Leader Meets with President of Venezuela'],
    ['what a minister does', '', 'Labour Minister Intervenes in Another Dispute'],
  ])('are not made of %s', async (_, body, headline?: string) => {
    expect((await names(`${body} It rained.`, headline)).people).toEqual([])
  })
})

describe('bodies', () => {
  test.each([
    ['KLTU chairman Otto Lund left. Members of the KLTU stayed.', ['KLTU']],
    ['Otto Lund told VBNT that he was sorry.', ['VBNT']],
    ['The office of the Prime Minister is old. The Prime Minister’s Office said so.', ['Prime Minister’s Office']],
    ['Kenyan police fired teargas. The Nairobi police chief left.', ['Kenyan police']],
    ['The Ministry of Labour and Social Security replied.', ['Ministry of Labour and Social Security']],
    ['The Ministry of Finance and the Public Service replied.', ['Ministry of Finance and the Public Service']],
    ['Karelian National Alliance leader R. Sampo left.', ['Karelian National Alliance']],
    ['The Speaker of the Parliament of Bangladesh left.', ['Parliament of Bangladesh']],
    ['Renault and Nissan agreed. The Renault had come from Lund.', ['Renault', 'Nissan']],
  ])('%s', async (body, expected) => {
    const { organizations } = await names(body)
    expect(organizations.filter((name) => !/^(?:Kenya|Bangladesh)$/.test(name))).toEqual(expected)
  })

  test.each([
    ['an acronym that does nothing', 'The GLTU is measured once a year. Lund bought a GLTU and sold it.'],
    ['one that is explained as something else', 'In the Varn Capital Territory (VCT) it rained. VCT officials left.'],
    ['who serves in an office', "The Lund police chief and the Secretary's Office of Trade left."],
  ])('are not %s', async (_, body) => {
    expect(
      (await names(body)).organizations.filter((name) => /^(?:GLTU|VCT|Lund police|Secretary's Office)$/.test(name)),
    ).toEqual([])
  })
})

describe('speakers', () => {
  test.each([
    [
      'a surname of two letters that stands first',
      'President Xi Varnong met Otto Keld. Xi said trade was on a good footing.',
      ['varnong'],
    ],
    [
      'the woman of whom that is known, rather than one named since',
      'Ms. Anna Varn came on Friday. Party leader R. Sampo had left. She said that a solution was necessary.',
      ['varn'],
    ],
    [
      'who welcomes, and not the guest',
      'Welcoming Otto Varn, President of Karelia, President Per Keld said that peace had taken root. He said that trade was growing.',
      ['keld', 'keld'],
    ],
    [
      'who speaks in a meeting with another',
      'In a meeting with his Tajik counterpart Otto Varn, President Per Keld said that trade was growing. He said that it was a model.',
      ['keld', 'keld'],
    ],
  ])('are %s', async (_, body, expected) => {
    expect(await speakers(body)).toEqual(expected)
  })

  test('of a label with an honorific are of that sex', async () => {
    const body = `Here today are Margot Lund and Per Varn. Later Adolf Lund came.

MS LUND: I will tell you a little of what I saw that year.

MR VARN: Thank you for being here.

MS LUND: It was a long time ago, and I remember it well.`
    expect(await speakers(body)).toEqual(['lund', 'varn', 'lund'])
  })

  test('a clause goes on over an adverb', async () => {
    expect(quotesOf(await extract('President Per Keld said Kenya greatly values its friends.'))).toEqual([
      'INDIRECT keld: Kenya greatly values its friends',
    ])
  })
})
