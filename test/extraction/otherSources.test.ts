import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

/** What releases of ministries, agencies and local papers the world over have that those of one ministry do not. */
async function names(body: string, headline?: string): Promise<{ people: string[]; organizations: string[] }> {
  const { people, organizations } = await extract(body, headline)
  return { people: people.map(({ name }) => name), organizations: organizations.map(({ name }) => name) }
}

const speakers = async (body: string, headline?: string) =>
  (await extract(body, headline)).quotes.map(({ speaker }) => speaker ?? null)

describe('people', () => {
  test.each([
    ['a list', 'Other lawyers are Cecil Vend, Alphonse Muto, Kwanga Mbaro, Felix Ono and Otto Lund.', 5],
    ['whose they are', "Lund said so with the union's Mick Varn.", 1],
    ['a son of that name', "The other senator is Lund West's Mutulo Keld Jr.", 1],
    ['a dash before what they are', 'Surjeet Singh Vel - the president of the farmers - left.', 1],
    ['a rank of the police', 'ACP Olumo Adevar said that two men were held.', 1],
    ['a capital before the name', 'The Karelian Ambassador to Oslo Nemato Imavar left.', 1],
    ['no space after the title', 'Talks were led by Dr.Varn of Lund.', 1],
    ['a surname that many bear', 'Vedo Patel scored twice on Monday.', 1],
    ['the ending of a surname', 'Qanor Lundenko scored twice on Monday.', 1],
    ['what they have', "There was handball in Peter Vend's goal.", 1],
    ['what they feel', 'Arseno Wenjar was delighted with the goal.', 1],
    ['a member’s letters', 'He informed the chairman, MK Ofir Vend, on Tuesday.', 1],
    ['an office to come', 'PM-to-be Benjamin Netan left.', 1],
    [
      'a name of many parts with an office',
      'ACCRA, Jan 31, GNO - Niio Laryo Afoto Agbar, Minister for Lund, has left.',
      1,
    ],
    ['a name after a portfolio', 'The Special Assistant for Press and Public Relations Amos Vanda left.', 1],
    ['a letter of Arabic', 'Talks were led by Prime Minister Mohammed Shia’ Al-Varn of Lund.', 1],
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
    ['The Senate tourism committee sat. The Senate is old.', ['Senate tourism committee', 'Senate']],
    ['HSBC Singapore has a new chief.', ['HSBC Singapore', 'Singapore']],
    ["The Varn County Sheriff's Office said so.", ["Varn County Sheriff's Office"]],
    ['Mumbai police said so. The Oslo police station is old.', ['Mumbai police']],
    ['The Manitoba government said no.', ['Manitoba government']],
    ['They spoke with the teaching unions Poem, Oelm and Olt of the strike.', ['Poem', 'Oelm', 'Olt']],
    ['Teachers said that the government had failed. The government refused.', ['the government']],
    ['The Royal Bank of Varnland grew. RBV shares rose.', ['Royal Bank of Varnland']],
    ['OSLO, Jan 31, OSN - It rained in Oslo.', ['OSN']],
    ['Renault and Nissan agreed. The Renault had come from Lund.', ['Renault', 'Nissan']],
  ])('%s', async (body, expected) => {
    const { organizations } = await names(body)
    expect(organizations.filter((name) => !/^(?:Kenya|Bangladesh)$/.test(name))).toEqual(expected)
  })

  test.each([
    ['an acronym that does nothing', 'The GLTU is measured once a year. Lund bought a GLTU and sold it.'],
    ['one that is explained as something else', 'In the Varn Capital Territory (VCT) it rained. VCT officials left.'],
    [
      'one body of two names with the same initials',
      'The Northern Vets Union met. The National Vine Union left. NVU leaders spoke.',
    ],
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

  test.each([
    [
      'who spoke before paragraphs of nothing but speech',
      'Judge Deirdre Varn had an issue with travel.\n\n“The problem I have is that they should not have come here.\n\n“That is what I have the issue with today,” she said.',
      ['varn', 'varn'],
    ],
    [
      'a surname that is a town’s name, too',
      'Peter Florence, the chair of the panel, left.\n\n“The more we talked about them, the more we loved them,” Florence said.',
      ['florence'],
    ],
    [
      'who is meant by an occupation',
      'Anti-Corruption Magistrate Otto Varn gave bond terms on Monday. The magistrate said that the fears were unfounded.',
      ['varn'],
    ],
    [
      'the body that issued a statement, and not of whom it tells',
      'General Otto Varn discussed the frontier, the Ministry of Defence said in a statement. “It was resolved that it will be kept open,” the statement said.',
      ['ministry-of-defence', 'ministry-of-defence'],
    ],
    ['a state’s own body', "He will speak next week, according to Italy's Senate.", ['senate']],
    ['the agency whose reporter saw it', 'Police made three more arrests, a Reuters witness said.', ['reuters']],
    [
      'who is named after another’s office',
      'Emphasising that peace was kept by the head of state, Tom Keld said that the people were proud. President Otto Lund left.',
      ['keld', 'keld'],
    ],
    [
      'a minister, where “The Australian” begins no paper’s name',
      'Minister Tom Keld received the Foreign Minister of Australia, Ms. Anna Varn. The Australian Foreign Minister conveyed her thanks for the help.',
      ['varn'],
    ],
    [
      'whom a government’s own release names without her office',
      'Anna Varn today spoke with President Otto Lund about the harvest.\n\nThe Prime Minister stressed that the border is open.',
      ['varn'],
    ],
    [
      'the minister of the headline, where the other is one of elsewhere',
      'The Prime Minister met with Prime Minister of Iraq Mohammed Al-Varn this afternoon.\n\nHe said that the border is open.',
      ['keld'],
      'Tom Keld meeting with Prime Minister Al-Varn of Iraq',
    ],
    [
      'the station, of which the text has named one',
      'A paper was leaked to Radio Karel. According to the radio station, the court wrote a letter.',
      ['radio-karel'],
    ],
    [
      'of whom something more is told, with one comma only',
      'The speaker, Tom Keld, who is also leader of the party says that “there will soon be talks with them all”.',
      ['keld'],
    ],
    [
      'the councillor, and not her husband',
      'Coun Anna Varn, chair of the club, and her husband Tom Varn left. Coun Varn said that it was late.',
      ['varn'],
    ],
    [
      'nobody, where she holds no office for all that the text says',
      'Anna Varn was hurt on Monday when a wall fell in Oslo.\n\nThe Prime Minister stressed that the border is open.',
      [null],
    ],
  ])('are %s', async (_, body, expected, headline?: string) => {
    expect(await speakers(body, headline)).toEqual(expected)
  })

  test.each([
    [
      'closed by another mark',
      '“We know that they are suffering from it," Tom Keld said.',
      'We know that they are suffering from it,',
    ],
    [
      'never closed in their paragraph',
      'Tom Keld said:\n\n“We know that they are suffering from it.',
      'We know that they are suffering from it.',
    ],
  ])('words %s are theirs', async (_, body, words) => {
    expect(quotesOf(await extract(body))).toEqual([`DIRECT keld: ${words}`])
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

describe('meetings', () => {
  test.each([
    [
      'members of a body who are named after it',
      'Secretary General Otto Lund met with officials, including members of the Presidency of Bosnia and Herzegovina, Anna Varn and Denis Keld, and President Tom Vole of Serbia.',
      ['lund+varn+keld+vole'],
    ],
    [
      'who goes somewhere to meet, and not the state',
      'President Otto Lund will visit Kenya next week to hold talks with President Anna Varn.',
      ['lund+varn 2031-05 PLANNED'],
    ],
    [
      'nobody, where somebody goes to a summit next',
      'President Otto Lund will visit Kenya next week to hold talks with officials and attend the summit of the African Union.',
      [],
    ],
    [
      'a meeting that somebody had',
      'Ms. Anna Varn left on Monday. This comes after the meeting she had with the opposition leader, Tom Keld.',
      ['varn+keld'],
    ],
    [
      'a call that somebody recalls',
      'President Otto Lund recalled a telephone discussion with Premier Anna Varn on the day he was elected.',
      ['lund+varn CALL'],
    ],
    [
      'a summit of two, without the day of the news',
      'Talks resumed on Monday. They broke off after the second summit of U.S. President Otto Lund and Karelian leader Anna Varn.',
      ['lund+varn'],
    ],
    [
      'who comes along',
      'Minister Tom Keld, along with Mayor Anna Varn, met President Otto Lund on Monday.',
      ['keld+varn+lund 2031-05-12'],
    ],
    [
      'what somebody says in it on the day of the news',
      'President Otto Lund said on Monday that trade would grow.\n\nIn a meeting with Premier Anna Varn, President Lund said that it was growing.',
      ['lund+varn 2031-05-12'],
    ],
    [
      'guests who are led by somebody',
      'President Otto Lund today met bishops led by Archbishop Tom Keld in Oslo.',
      ['lund+keld 2031-05-14'],
    ],
    [
      'several calls, one with each',
      'Prime Minister Otto Lund received phone calls on Sunday from Minister Tom Keld; and Minister Anna Varn.',
      ['lund+keld 2031-05-11 CALL', 'lund+varn 2031-05-11 CALL'],
    ],
    [
      'a call on somebody meant by a pronoun',
      'Otto Lund, Minister for Trade, has left. He said this when the farmer, Mr Tom Keld, paid a courtesy call on him on Monday.',
      ['keld+lund 2031-05-12'],
    ],
    [
      'a host who was glad of it',
      'Minister Tom Keld met President Otto Lund on Monday. Lund wrote that he was pleased to host Keld.',
      ['keld+lund 2031-05-12'],
    ],
    [
      'nobody who only waits for it',
      'Prime Minister Otto Lund has been waiting for a date to visit Oslo and meet with President Anna Varn.',
      [],
    ],
    [
      'an emir, who is called by his title alone',
      'His Highness the Amir Sheikh Sabah Al-Varn left. Later, His Highness the Amir received Minister Tom Al-Keld on Monday.',
      ['al-varn+al-keld 2031-05-12'],
    ],
  ])('are told of %s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
