import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

const peopleIn = async (text: string) => (await extract(text)).people.map(({ key }) => key)
const organizationsIn = async (text: string) => (await extract(text)).organizations.map(({ key }) => key)
const speakersIn = async (text: string) => (await extract(text)).quotes.map(({ speaker }) => speaker)

describe('Nobody is said to have met', () => {
  test.each([
    [
      'who reports say met, which are untrue',
      'Reports that Mayor Anna Lund met President Tom Brodd in May were untrue, she said.',
    ],
    ['where a claim is baseless', 'Claims that Mayor Anna Lund secretly met President Tom Brodd are baseless.'],
    [
      'where a meeting was only proposed',
      'A meeting between Mayor Anna Lund and President Tom Brodd was proposed by Kenya.',
    ],
    [
      'where it was suggested and never took place',
      'A meeting between Mayor Anna Lund and the club’s president, Tom Brodd, was suggested in July but never took place.',
    ],
    ['who cannot', '“I can’t meet President Tom Brodd on Monday,” Mayor Anna Lund said.'],
    ['who could not', '“I couldn’t meet President Tom Brodd on Monday,” Mayor Anna Lund said.'],
    ['who must', '“I must meet President Tom Brodd,” Mayor Anna Lund said.'],
    ['who may', '“I may meet President Tom Brodd on Friday,” Mayor Anna Lund said.'],
    ['who speaks at a grave', '“I speak to Tom Brodd at his grave every Sunday,” Mayor Anna Lund said.'],
    ['who speaks in prayers', '“I talk to Tom Brodd in my prayers,” Mayor Anna Lund said.'],
    ['who said so in another year', '“I will meet Tom Brodd tomorrow,” Mayor Anna Lund said in 2019.'],
    ['who quotes somebody', '“I met Tom Brodd in Oslo,” said Mayor Anna Lund, quoting her predecessor.'],
    ['who boxed', '“I met Tom Brodd in the ring on Friday,” said boxer Anna Lund.'],
    [
      'who did not travel',
      'Norwegian President Anna Lund and Kenyan President Tom Brodd did not travel to Oslo for talks.',
    ],
    ['who travel for one side', 'Senators Anna Lund and Tom Brodd flew to Oslo for talks.'],
    ['who serve one body', 'UN envoys Anna Lund and Tom Brodd flew to Oslo for talks on Monday.'],
    ['who did not fly', 'Mayor Anna Lund did not fly to Oslo to brief President Tom Brodd.'],
    ['whose letter arrived', 'The letter from Mayor Anna Lund got through to President Tom Brodd.'],
    ['whose argument convinced', 'Mayor Anna Lund got through to Senator Tom Brodd with her argument about taxes.'],
    ['who exchanged letters', 'With Ambassador Tom Brodd, Prime Minister Anna Lund exchanged letters on Monday.'],
    ['one of whom is ill', 'With Health Minister Tom Brodd, in a coma, President Anna Lund discussed the virus.'],
    ['where one was at a dinner', 'The meeting was chaired by Anna Lund and the dinner was attended by Tom Brodd.'],
    ['at chess', 'The second session between Anna Lund and Tom Brodd at the chess board ended in a draw.'],
    ['in therapy', 'A session between Anna Lund and her therapist Tom Brodd was filmed.'],
    ['whose talks were broken off', 'President Anna Lund has ended talks with rebel leader Tom Brodd.'],
    [
      'who met on a track',
      'Anna Lund’s rival is Tom Brodd. The two have met eleven times on the track, with Lund winning seven.',
    ],
    ['who were shipwrecked', 'Mayor Anna Lund spent three days with President Tom Brodd in a lifeboat.'],
    [
      'who waited for a jury',
      'Mayor Anna Lund and Bishop Tom Brodd spent three hours behind closed doors before the jury.',
    ],
    [
      'on the telephone',
      'Ambassador Tom Brodd was summoned to the ministry, where Anna Lund told him by phone to leave.',
    ],
    [
      'who prosecutes',
      'Anna Lund, prosecuting, said the defendant met Tom Brodd, the owner, in May.\n\nOle Dahl wept. Ida Voss did not.\n\nThe court was told that the pair also spoke by phone.',
    ],
  ])('%s', async (_, text) => {
    const found = await meetings(text)
    expect(found.filter((one) => one.includes('lund') && one.includes('brodd'))).toEqual([])
  })
})

describe('Nothing is said by', () => {
  test.each([
    ['concluding a visit', 'Mayor Anna Lund concluded on Thursday a two-day visit to Norway, where it rained.'],
    ['blaming somebody for nothing that is told', 'The Northern Front blamed the Southern Council.'],
    ['a welcome to a colleague', 'Mayor Anna Lund welcomed her Kenyan colleague, Mayor Tom Brodd, to the garrison.'],
    [
      'a visit to press for something',
      'Mayor Anna Lund called on Minister Tom Brodd in Oslo on Wednesday to press for money.',
    ],
  ])('%s', async (_, text) => {
    expect((await extract(text)).quotes).toEqual([])
  })

  test('but by concluding that something is so', async () => {
    const { quotes } = await extract('Mayor Anna Lund concluded on Monday that the visit was a success.')
    expect(quotes.map(({ exact }) => exact)).toEqual(['the visit was a success'])
  })
})

describe('A meeting is', () => {
  test.each([
    [
      'planned that is expected to go ahead',
      'Talks between Mayor Anna Lund and President Tom Brodd on Friday are expected to go ahead.',
      'lund+brodd 2031-05-16 PLANNED',
    ],
    [
      'planned that is expected to be about something',
      'Talks between Mayor Anna Lund and President Tom Brodd on Friday are expected to focus on trade.',
      'lund+brodd 2031-05-16 PLANNED',
    ],
    [
      'cancelled that never took place',
      'Talks between Mayor Anna Lund and President Tom Brodd never took place.',
      'lund+brodd CANCELLED',
    ],
    [
      'held that was proposed before it took place',
      'A meeting between Mayor Anna Lund and President Tom Brodd, which was proposed by Kenya, took place on Monday.',
      'lund+brodd 2031-05-12',
    ],
    [
      'held that somebody had requested',
      'Following a requested meeting between Mayor Anna Lund and Mayor Tom Brodd on Monday, both smiled.',
      'lund+brodd 2031-05-12',
    ],
    [
      'held on the sidelines of something',
      'On the sidelines of the forum, a meeting between Anna Lund and Tom Brodd was held on Monday.',
      'lund+brodd 2031-05-12',
    ],
    [
      'going on beside a vote next week',
      'Mayor Anna Lund is holding talks with President Tom Brodd, and a vote is due next week.',
      'lund+brodd',
    ],
    [
      'of no day where only since when is told',
      'Mayor Anna Lund has met President Tom Brodd three times since the bridge closed on May 9.',
      'lund+brodd',
    ],
    [
      'of a month that went on for two days',
      'Ministers Anna Lund and Tom Brodd met on Thursday and Friday in Oslo.',
      'lund+brodd 2031-05',
    ],
    [
      'held with a friend, as ministers say',
      '“I have just had a warm meeting with my friend Tom Brodd,” Minister Anna Lund said.',
      'lund+brodd',
    ],
    ['in person when bells ring', 'Bells had rung as Mayor Anna Lund met Tom Brodd.', 'lund+brodd'],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text)).toEqual([expected])
  })
})

describe('Words are not of', () => {
  test.each([
    ['who was killed by his son', 'Tom Brodd was killed by his son. The 19-year-old said that he was sorry.'],
    [
      'who was attacked by a neighbour',
      'Tom Brodd was attacked by his neighbour. The 60-year-old said that he was sorry.',
    ],
    ['whose attacker wept', 'Tom Brodd’s attacker wept. The 30-year-old said that he was sorry.'],
    [
      'whom somebody is accused of having attacked',
      'The accused attacked Anna Lund with an axe. The 60-year-old said that he was ill.',
    ],
    ['whoever spoke to the driver', 'Mayor Anna Lund spoke to the driver. The Pole said that he was tired.'],
    ['who was beaten', 'Tom Brodd was beaten by the world champion. The Italian said that he was tired.'],
    ['who lost after another won', 'Anna Lund beat Ole Dahl. Tom Brodd lost. The Swede said that he was sad.'],
    ['a partner that is a firm', 'Our partner Velmira said that its cloud was down.'],
    ['a club that admits a member', 'The club admitted Tom Brodd as a member. It said that it was glad.'],
  ])('%s', async (_, text) => {
    expect((await speakersIn(text)).every((speaker) => speaker === null)).toBe(true)
  })

  test('the one who resigned, where another of that office spoke last', async () => {
    const text = `Norwegian President Anna Lund resigned.

It rained.

In Nairobi, Kenyan President Tom Brodd spoke.

The president said that it was sad.`
    expect(await speakersIn(text)).toEqual(['brodd'])
  })
})

describe('Words are of', () => {
  test.each([
    ['a widower', 'After the death of his wife, Tom Brodd, 70, moved to Oslo. He said he was lonely.', 'brodd'],
    ['a niece', 'With the help of her uncle, Anna Lund, 20, built a boat. She said she was tired.', 'lund'],
    [
      'a Cabinet Secretary, of whom Kenya writes so',
      'Cabinet Secretary Anna Lund spoke. “It is late,” the CS said.',
      'lund',
    ],
    ['a director', 'Minister Anna Lund visited a firm, whose director, Tom Brodd, said it was late.', 'brodd'],
    [
      'whose father was something',
      'Minister Anna Lund, whose father, Tom Brodd, had been a miner, said it was late.',
      'lund',
    ],
    ['whoever told deputies', 'Mayor Anna Lund told deputies that it was late.', 'lund'],
    ['who told the members of a party', 'Mayor Anna Lund told her party’s members the vote was lost.', 'lund'],
  ])('%s', async (_, text, speaker) => {
    expect(await speakersIn(text)).toEqual([speaker])
  })
})

describe('An office is not of whoever is named after', () => {
  test.each([
    ['a letter to its holder', 'In a letter to the president, Anna Lund, a nurse, asked for help.'],
    ['what somebody says for its holder', 'Speaking for the president, Anna Lund, his aide, smiled.'],
  ])('%s', async (_, text) => {
    const { people } = await extract(`President Tom Brodd was ill. ${text}`)
    expect(people.find(({ key }) => key === 'lund')?.names).toEqual(['Anna Lund'])
  })
})

describe('Nobody is', () => {
  test.each([
    ['a horse', 'The horse Zelmar Kovit retired to stud.'],
    ['an exercise', 'He spoke of the exercise Amber Ford, which was long.'],
    ['a ridge', 'Wild Ridge lives on.'],
    ['a valley of firms', 'Silicon Marsh grew up around a chip plant.'],
    ['a village that died', 'Marvik Vask died with the coal trade.'],
    ['a firm that was born', 'Marvik Vask was born in 2001 from the ruins of a shipyard.'],
    ['one of two villages', 'The villages Torvik Sund of Norway and Marvik Vask of Sweden signed a pact.'],
    ['an agency to contact', 'Media contact: Marvik Vask Communications.'],
    ['what can be booked', 'Please contact Marvik Vask for bookings.'],
  ])('%s', async (_, text) => {
    expect(await peopleIn(text)).toEqual([])
  })
})

describe('A union', () => {
  test('of plurals is the body of whoever leads it', async () => {
    const text =
      'Minister Anna Lund and the secretary-general of the Public Teachers’ Union (PUTU), Velmir Karst, met on Monday.'
    expect(await organizationsIn(text)).toEqual(['public-teachers-union'])
    expect(await meetings(text)).toEqual(['lund+karst 2031-05-12'])
  })

  test('does not take in a state', async () => {
    expect(await organizationsIn('Kenya and Farmers’ Union talks failed.')).toEqual(['kenya', 'farmers-union'])
  })
})

test('A palace is the whole of a place’s name', async () => {
  const { meetings } = await extract('Mayor Anna Lund and President Tom Brodd met at Velnor Palace on Monday.')
  expect(meetings[0]).toMatchObject({ location: 'Velnor Palace' })
})
