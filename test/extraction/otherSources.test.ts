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
    ['a list', 'The rowers are Gregor Vend, Octavia Muro, Zendu Balto, Felix Ono and Otto Lund.', 5],
    ['whose they are', "They came with the choir's Mick Varn.", 1],
    ['a son of that name', "The other rower is Lund West's Zendu Keld Jr.", 1],
    ['a dash before what they are', 'Zendu Marro Vel - the president of the rowers - left.', 1],
    ['a rank of the police', 'ACP Zendu Adevar said that the road was open.', 1],
    ['a capital before the name', 'The Karelian Ambassador to Oslo Zendu Imavar left.', 1],
    ['no space after the title', 'Talks were led by Dr.Varn of Lund.', 1],
    ['a surname that many bear', 'Vedo Patel scored twice on Monday.', 1],
    ['the ending of a surname', 'Qanor Lundenko scored twice on Monday.', 1],
    ['what they have', "Nobody saw the fault in Peter Vend's boat.", 1],
    ['what they feel', 'Zendu Wenjar was delighted with the harvest.', 1],
    ['a member’s letters', 'They greeted the chairman, MK Zendu Vend, on Tuesday.', 1],
    ['an office to come', 'PM-to-be Benjamin Keld left.', 1],
    [
      'a name of many parts with an office',
      'LUND, Jan 31, LNO - Zendu Marro Tivo Agbar, Minister for Trade, has left.',
      1,
    ],
    ['a name after a portfolio', 'The Special Assistant for Trade and Public Relations Felix Vanda left.', 1],
    ['a letter of Arabic', 'Talks were led by Prime Minister Mohammed Rabi’ Al-Varn of Lund.', 1],
    ['an apostrophe of another kind', 'President Varnˈs visit was short. President Varn left.', 1],
  ])('are told by %s', async (_, body, count) => {
    expect((await names(body)).people).toHaveLength(count)
  })

  test.each([
    ['a club', 'She swam for St Elmore and against St Helve.'],
    ['a unit of the police', 'They were held by men of the IGP Response Team.'],
    ['a verb of a headline', '', 'Leader Meets with President of Kenya'],
    ['what a minister does', '', 'Fisheries Minister Intervenes in a Row over Nets'],
  ])('are not made of %s', async (_, body, headline?: string) => {
    expect((await names(`${body} It rained.`, headline)).people).toEqual([])
  })
})

describe('bodies', () => {
  test.each([
    ['KLTU chairman Otto Lund left. Members of the KLTU stayed.', ['KLTU']],
    ['Otto Lund told VBNT that he was sorry.', ['VBNT']],
    ['The office of the Prime Minister is old. The Prime Minister’s Office said so.', ['Prime Minister’s Office']],
    ['Kenyan police closed the road. The Nairobi police chief left.', ['Kenyan police']],
    ['The Ministry of Labour and Social Security replied.', ['Ministry of Labour and Social Security']],
    ['The Ministry of Finance and the Public Service replied.', ['Ministry of Finance and the Public Service']],
    ['Karelian National Alliance leader R. Sampo left.', ['Karelian National Alliance']],
    ['The Speaker of the Parliament of Bangladesh left.', ['Parliament of Bangladesh']],
    ['The Senate tourism committee sat. The Senate is old.', ['Senate tourism committee', 'Senate']],
    ['Ikea Norway sells chairs.', ['Ikea Norway', 'Norway']],
    ["The Varn County Sheriff's Office said so.", ["Varn County Sheriff's Office"]],
    ['Mumbai police said so. The Oslo police station is old.', ['Mumbai police']],
    ['On Friday Lund Motor Company announced a new boat.', ['Lund Motor Company']],
    ['The Karelian Embassy in Oslo is closed. The Karelian Embassy is old.', ['Karelian Embassy in Oslo']],
    ['Lundshire police said so.', ['Lundshire police']],
    ['The Manitoba government replied.', ['Manitoba government']],
    ['They wrote to the sailing clubs Brin, Olmo and Sarvo of the tide.', ['Brin', 'Olmo', 'Sarvo']],
    ['Fishermen said that the government was late. The government replied.', ['the government']],
    ['The Royal Bank of Varnland grew. RBV shares rose.', ['Royal Bank of Varnland']],
    ['OSLO, Jan 31, OSN - It rained in Oslo.', ['OSN']],
    ['Renault and Nissan make cars. The Renault had stopped in Lund.', ['Renault', 'Nissan']],
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
      'President Qi Varnong met Otto Keld. Qi said the harvest was late.',
      ['varnong'],
    ],
    [
      'the woman of whom that is known, rather than one named since',
      'Ms. Anna Varn came on Friday. Party leader R. Sampo had left. She said that the ferry was late.',
      ['varn'],
    ],
    [
      'who welcomes, and not the guest',
      'Welcoming Otto Varn, President of Karelia, President Per Keld said that the harbour was open. He said that trade was growing.',
      ['keld', 'keld'],
    ],
    [
      'who speaks in a meeting with another',
      'In a meeting with his Norwegian counterpart Otto Varn, President Per Keld said that trade was growing. He said that the ferries were full.',
      ['keld', 'keld'],
    ],
  ])('are %s', async (_, body, expected) => {
    expect(await speakers(body)).toEqual(expected)
  })

  test.each([
    [
      'who spoke before paragraphs of nothing but speech',
      'Judge Anna Varn spoke to the guests of the fair.\n\n“We have no more bread than this for all of you today.\n\n“Come back tomorrow and there will be some,” she said.',
      ['varn', 'varn'],
    ],
    [
      'a surname that is a town’s name, too',
      'Otto Bergen, the chair of the club, left.\n\n“We had to wait until the tide had turned,” Bergen said.',
      ['bergen'],
    ],
    [
      'who is meant by an occupation',
      'Harbour Magistrate Otto Varn closed the case on Monday. The magistrate said that the nets were torn.',
      ['varn'],
    ],
    [
      'the body that issued a statement, and not of whom it tells',
      'General Otto Varn walked along the frontier, the Ministry of Defence said in a statement. “The gates will be open all summer,” the statement said.',
      ['ministry-of-defence', 'ministry-of-defence'],
    ],
    ['a state’s own body', "The hall will be closed for a week, according to Norway's Parliament.", ['parliament']],
    [
      'the agency whose reporter saw it',
      'The bridge was open again at noon, a Reuters photographer said.',
      ['reuters'],
    ],
    [
      'who is named after another’s office',
      'Emphasising that the dam was opened by the head of state, Tom Keld said that the fields were dry. President Otto Lund left.',
      ['keld', 'keld'],
    ],
    [
      'a minister, where “The Australian” begins no paper’s name',
      'Minister Tom Keld received the Foreign Minister of Australia, Ms. Anna Varn. The Australian Foreign Minister said that the reef was well.',
      ['varn'],
    ],
    [
      'whom a government’s own release names without her office',
      'Anna Varn today spoke with President Otto Lund about the harvest.\n\nThe Prime Minister stressed that the border is open.',
      ['varn'],
    ],
    [
      'the minister of the headline, where the other is one of elsewhere',
      'The Prime Minister dined with Prime Minister of Kenya Otto Lund in the harbour.\n\nHe said that the border is open.',
      ['keld'],
      'Tom Keld at table with Prime Minister Lund of Kenya',
    ],
    [
      'the station, of which the text has named one',
      'Somebody sang on Radio Karel. According to the radio station, the choir was new.',
      ['radio-karel'],
    ],
    [
      'of whom something more is told, with one comma only',
      'The speaker, Tom Keld, who is also leader of the party says that “the boats are painted again this year”.',
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
      '“The river is higher than it was in spring," Tom Keld said.',
      'The river is higher than it was in spring,',
    ],
    [
      'never closed in their paragraph',
      'Tom Keld said:\n\n“The river is higher than it was in spring.',
      'The river is higher than it was in spring.',
    ],
  ])('words %s are theirs', async (_, body, words) => {
    expect(quotesOf(await extract(body))).toEqual([`DIRECT keld: ${words}`])
  })

  test.each([
    [
      'parts at the second opening of a quotation',
      'Tom Keld said: “The boats are new. “They were painted in spring and they will be at sea by June.”',
      ['DIRECT keld: The boats are new.', 'DIRECT keld: They were painted in spring and they will be at sea by June.'],
    ],
    [
      'ends at the attribution where another thing is said after "but"',
      'The ferry would not sail on Sunday, Tom Keld said, but the boats were at sea.',
      ['INDIRECT keld: The ferry would not sail on Sunday'],
    ],
    [
      'goes on after "but" where the same one speaks of it',
      'Tom Keld said he was not sure of the tide, but he believes that the boats are safe.',
      ['INDIRECT keld: he was not sure of the tide, but he believes that the boats are safe'],
    ],
    [
      'ends before "but" where somebody does something',
      'Tom Keld said he was sure of the tide, but he declined to sail.',
      ['INDIRECT keld: he was sure of the tide'],
    ],
  ])('what is said %s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })

  test('of a label with an honorific are of that sex', async () => {
    const body = `At the mill are Anna Lund and Per Varn. Later Otto Lund came.

MS LUND: The mill was built long before I was born.

MR VARN: And it still turns on most days.

MS LUND: It does, where there is water enough for it.`
    expect(await speakers(body)).toEqual(['lund', 'varn', 'lund'])
  })

  test('are less sure where the one spoken of last may be a woman too', async () => {
    const sure = async (body: string) => (await extract(body)).quotes[0]?.confidence ?? 0
    const contested = await sure(
      'Ms. Anna Varn came on Friday. Party leader R. Sampo had left. She said that the ferry was late.',
    )
    expect(contested).toBeLessThan(
      await sure('Ms. Anna Varn met party leader R. Sampo. She said that the ferry was late.'),
    )
  })

  test('a clause goes on over an adverb', async () => {
    expect(quotesOf(await extract('President Per Keld said Kenya warmly greets its guests.'))).toEqual([
      'INDIRECT keld: Kenya warmly greets its guests',
    ])
  })
})

describe('meetings', () => {
  test.each([
    ['in a comedy club', 'In the comedy club, President Otto Lund met Minister Anna Varn.', ['lund+varn']],
    [
      'members of a body who are named after it',
      'Envoy Otto Lund met with officials, including members of the Chamber of Lund, Anna Varn and Denis Keld, and Mayor Tom Vole.',
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
      'Ms. Anna Varn left on Monday. It was told after the meeting she had with the harbour master, Tom Keld.',
      ['varn+keld'],
    ],
    [
      'a call that somebody recalls',
      'President Otto Lund recalled a telephone discussion with Premier Anna Varn about the eclipse.',
      ['lund+varn CALL'],
    ],
    [
      'a summit of two, without the day of the news',
      'It rained on Monday, as it does in most weeks of a spring. The bridge is a fruit of the second summit of Kenyan President Otto Lund and Premier Anna Varn.',
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
      'President Otto Lund today met farmers led by Senator Tom Keld in Oslo.',
      ['lund+keld 2031-05-14'],
    ],
    [
      'several calls, one with each',
      'Prime Minister Otto Lund received phone calls on Sunday from Minister Tom Keld; and Minister Anna Varn.',
      ['lund+keld 2031-05-11 CALL', 'lund+varn 2031-05-11 CALL'],
    ],
    [
      'a call on somebody meant by a pronoun',
      'Otto Lund, Minister for Trade, was in Oslo. He smiled when the pilot, Mr Tom Keld, paid a courtesy call on him on Monday.',
      ['keld+lund 2031-05-12'],
    ],
    [
      'a host who was glad of it',
      'Minister Tom Keld met President Otto Lund on Monday. Lund wrote that he was glad to host Keld.',
      ['keld+lund 2031-05-12'],
    ],
    [
      'nobody who only waits for it',
      'Prime Minister Otto Lund was waiting for a ship to visit Oslo and meet with President Anna Varn.',
      [],
    ],
    [
      'an emir, who is called by his title alone',
      'His Highness the Amir Sheikh Rashid Al-Varn left. Later, His Highness the Amir received Minister Tom Al-Keld on Monday.',
      ['al-varn+al-keld 2031-05-12'],
    ],
  ])('are told of %s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
