import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

describe('Nobody is said to have met', () => {
  test.each([
    ['who says that a deadline was met', 'Prime Minister Anna Lund met the deadline, Tom Brodd said.'],
    ['who says that families were met', 'Minister Anna Lund will meet the families, spokesman Tom Brodd said.'],
    ['whose lawyers were met', 'Mayor Anna Lund met the lawyers for the opposition leader, Tom Brodd, on Monday.'],
    [
      'who led the rebellion of which officials spoke',
      'Mayor Anna Lund held talks with officials on the rebellion led by General Tom Brodd.',
    ],
    ['who once led a party', 'Mayor Anna Lund met members of the party once led by Tom Brodd.'],
    [
      'whose petition was received',
      'A team led by Tom Brodd wrote a petition. The team signed it and it was received by President Anna Lund.',
    ],
    ['whose row over talks has ended', 'Mayor Anna Lund ended a row over talks with President Tom Brodd.'],
    ['whose boycott of talks has ended', 'Mayor Anna Lund ended her boycott of talks with President Tom Brodd.'],
    [
      'who may have discussed something',
      'With Foreign Minister Tom Brodd, Prime Minister Anna Lund may have discussed the drought.',
    ],
    ['who would see somebody if', 'If she wins, Prime Minister Anna Lund would see President Tom Brodd on Monday.'],
    ['who refused to fly', 'Mayor Anna Lund refused to fly to Oslo to brief Chancellor Tom Brodd.'],
    ['who goes to talks with an adviser', 'President Anna Lund and her adviser Tom Brodd flew to Oslo for talks.'],
    [
      'who was criticised in other talks',
      'In talks with President Anna Lund, the Norwegian minister Tom Brodd was criticised.',
    ],
    ['who trained together', 'The training session between coach Anna Lund and striker Tom Brodd went well.'],
    ['who spoke out against something', 'Mayor Anna Lund and Bishop Tom Brodd spoke against voting by phone.'],
    ['who rang the changes', 'Mayor Anna Lund had rung the changes with President Tom Brodd.'],
    ['who got through to a round', 'Senator Anna Lund got through to the second round against President Tom Brodd.'],
    [
      'who got through that it was over',
      'Senator Anna Lund got through to President Tom Brodd that the plan was dead.',
    ],
    ['who spends days with a girlfriend', 'Tom Brodd spent ten days with Anna Lund, his girlfriend, in Oslo.'],
    [
      'who sat behind closed doors with each their own',
      'Mayor Anna Lund and union leader Tom Brodd spent six hours behind closed doors with their own parties.',
    ],
    [
      'who was summoned to a court',
      'Ambassador Tom Brodd was summoned to a court in Oslo, where Judge Anna Lund told reporters that she was angry.',
    ],
    [
      'whose predecessors met',
      'The former foreign ministers of Norway and Kenya met in Oslo.\n\nNorwegian Foreign Minister Anna Lund and Kenyan Foreign Minister Tom Brodd were away.',
    ],
  ])('%s', async (_, text) => {
    const found = await meetings(text)
    expect(found.filter((one) => one.includes('lund') && one.includes('brodd'))).toEqual([])
  })
})

describe('A speaker has not met whom', () => {
  test.each([
    ['others say that they met', 'Mr Holm says I met Bishop Tom Brodd in Oslo'],
    ['nobody believes that they met', 'Nobody believes I met Bishop Tom Brodd'],
    ['they met neither', 'I met neither Bishop Tom Brodd nor the mayor'],
    ['they were told to meet', 'I was told to meet Bishop Tom Brodd'],
    ['they tried to meet', 'I tried to meet Bishop Tom Brodd'],
    ['they dreamed of', 'I dreamed that I met Bishop Tom Brodd'],
    ['a king met', 'Henry I met Bishop Tom Brodd in 1120'],
    ['they meet in a match', 'I will meet Tom Brodd on Friday in the semi-final'],
    ['they meet in a film', 'In the film I meet Bishop Tom Brodd in a bar'],
    ['they love', 'I met my boyfriend Tom Brodd in Oslo'],
    ['somebody else met on the day after', 'The day before I met Karin Holm, Tom Brodd met Ilme Sandvar'],
  ])('%s', async (_, words) => {
    const found = await meetings(`“${words},” said Minister Anna Lund.`)
    expect(found.filter((one) => one.includes('lund') && one.includes('brodd'))).toEqual([])
  })

  test('somebody whom they quote met', async () => {
    expect(
      await meetings('“Karin told me, ‘I spoke with Bishop Tom Brodd on Monday’,” said Minister Anna Lund.'),
    ).toEqual([])
  })
})

describe('A status is', () => {
  test('held where it goes on', async () => {
    const text = 'President Anna Lund is holding talks with Bishop Tom Brodd in Oslo, officials said.'
    expect(await meetings(text)).toEqual(['lund+brodd'])
  })
})

describe('Those who met are', () => {
  test('not whoever was absent when others attended', async () => {
    const text =
      'The Meeting was chaired by Minister Anna Lund in the absence of Prime Minister Tom Brodd and attended by Minister Ilme Sandvar.'
    expect(await meetings(text)).toEqual(['lund+sandvar'])
  })

  test('those of the meeting, not a spokeswoman', async () => {
    const text =
      'President Anna Lund and Chancellor Tom Brodd met in Oslo. Lund’s spokeswoman Eva Dahl said that Lund was happy. The two will meet again on Friday.'
    expect((await meetings(text)).at(-1)).toBe('lund+brodd 2031-05-16 PLANNED')
  })
})

describe('Words are not of', () => {
  const speakers = async (text: string) => (await extract(text)).quotes.map(({ speaker }) => speaker)

  test.each([
    [
      'a judge, but of the student whom she jailed',
      'Judge Anna Lund jailed a student on Monday. The 19-year-old said that he would appeal.',
    ],
    [
      'somebody found dead',
      'Police have arrested a youth after Anna Lund was found dead. The 19-year-old said that he was innocent.',
    ],
    ['whoever met the tourist', 'Minister Anna Lund met an Italian tourist. The Italian said that he was tired.'],
    ['one of two who played', 'Anna Lund beat Marco Rossi in straight sets. The Italian said that she was tired.'],
    ['whoever flew home, but of the Chinese', 'President Anna Lund flew home. The Chinese said that talks had failed.'],
    [
      'the two who were murdered',
      'A court jailed two brothers for the murder of Anna Lund and Ole Dahl. The two said that they would appeal.',
    ],
    ['whom nurses found', 'Two nurses found Anna Lund and Ole Dahl. The two nurses said that they ran.'],
  ])('%s', async (_, text) => {
    expect(await speakers(text)).toEqual([null])
  })

  test('a minister who was followed by another', async () => {
    const text = `Finance Minister Tom Brodd was accused.

The state mourned.

Finance Minister Nils Okoru took over in May.

The minister said that he would resign.`
    expect((await speakers(text)).at(-1)).toBe('okoru')
  })
})

describe('No report are', () => {
  test.each([
    ['offices that somebody held', 'Mayor Anna Lund held that office for ten years.'],
    ['years from and to which somebody advised', 'Mayor Anna Lund advised the firm from 2010 to 2015.'],
    ['letters of warning to a board', 'Mayor Anna Lund warned the committee in a letter to the board.'],
    ['ages to which somebody appealed', 'Mayor Anna Lund appealed to voters aged 20 to 30.'],
    ['injuries', 'A knee injury ruled out Anna Lund for the season.'],
    ['victories', 'The win assured Anna Lund of a place in the final.'],
    ['those who blame themselves', 'Mayor Anna Lund blamed herself on Monday.'],
    ['asides of groups', 'Mayor Anna Lund, groups allege, took bribes.'],
  ])('%s', async (_, text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })

  test('but what a party was told is one', async () => {
    expect(quotesOf(await extract('Mayor Anna Lund told her party that the vote was lost.'))).toEqual([
      'INDIRECT lund: the vote was lost',
    ])
  })
})

describe('Names are not', () => {
  test('taken for the union whose leader met somebody', async () => {
    expect(await meetings('Anna Lund and Nurses’ Union leader Tom Brodd met on Monday.')).toEqual([
      'lund+brodd 2031-05-12',
    ])
  })

  test.each([
    ['films', 'The film Marvik Vask grew up with the town.'],
    ['firms that are born of a merger', 'Marvik Vask was born of a merger of two banks.'],
    ['firms that replaced others', 'In May the town replaced Marvik Vask as sponsor.'],
    ['cheeses of two states', 'The cheeses Torvik Sund of Norway and Marvik Vask of Sweden won.'],
    ['where tickets are sold', 'For tickets contact Torvik Sund.'],
  ])('people where they are %s', async (_, text) => {
    expect((await extract(text)).people).toEqual([])
  })

  test('two people where somebody has a wife and speaks', async () => {
    const { people } = await extract('He has a wife, Karl Brodd said on Monday. It was late. Mr Brodd smiled.')
    expect(people).toHaveLength(1)
  })

  test('a minister’s portfolio where a name says something', async () => {
    expect(quotesOf(await extract('He asked the minister for defence support, Tom Brodd said.'))).toEqual([
      'INDIRECT brodd: He asked the minister for defence support',
    ])
  })
})
