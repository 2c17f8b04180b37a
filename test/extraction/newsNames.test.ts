import { describe, expect, it } from 'vitest'
import { extract } from './drafts.ts'

describe('organizations of news from elsewhere', () => {
  it.each([
    [
      'two topics',
      'The National Commission for Harbours and Monuments reported a loss.',
      'National Commission for Harbours and Monuments',
    ],
    ['an officer’s title', 'The Office of the Auditor General opened a case.', 'Office of the Auditor General'],
    ['the form of a company', 'Lundkai AS lost money.', 'Lundkai AS'],
    ['who leads it', 'Shares fell, Lundgas CEO Tomas Okoru told investors.', 'Lundgas'],
    ['a state behind its field', 'A paper of Environment Canada was lost.', 'Environment Canada'],
    ['a ministry in small letters', 'The foreign ministry said it would wait.', 'foreign ministry'],
    ['the kind of press it is', 'It was in the Volkov Listok newspaper.', 'Volkov Listok'],
    ['whose it is', 'It was a rally of the People’s Harbour League.', 'People’s Harbour League'],
    ['being a daily', 'It was in The Daily Prattle yesterday.', 'Daily Prattle'],
    ['two humps', 'The money came from HarbourFund in May.', 'HarbourFund'],
    [
      'whom somebody leads',
      'The president of the Karelund League for the Defence of Tenants, Oda Lindqvar, spoke.',
      'Karelund League for the Defence of Tenants',
    ],
    ['the Crown’s service', 'The Crown Harbour Service said it would appeal.', 'Crown Harbour Service'],
    ['the formal name of a state', 'He is Ambassador to the Sultanate of Oman.', 'Sultanate of Oman'],
    [
      'the formal name of a republic',
      'The People’s Democratic Republic of Algeria signed the treaty.',
      'People’s Democratic Republic of Algeria',
    ],
    ['the brackets of a dateline', 'MUSCAT, 14 May (QNX) — The bridge is open.', 'QNX'],
    ['an acronym as British papers write it', 'The summit of Asean began in May.', 'Asean'],
    ['the colour of a party', 'The Harbour Greens lost the vote.', 'Harbour Greens'],
    ['what companies are in the Gulf', 'Wadi Lundgren FZE was fined.', 'Wadi Lundgren FZE'],
    ['a small form of a company', 'The money came from Lundgren Halvor plc in May.', 'Lundgren Halvor plc'],
    [
      'the office in whose name theirs begins with a state’s',
      'It was signed by the president of the Kenya Harbour Bank, Tomas Okoru.',
      'Kenya Harbour Bank',
    ],
    ['a Red Cross that somebody leads', 'The head of the Kenya Red Cross, Tomas Okoru, came.', 'Kenya Red Cross'],
  ])('are told by %s', async (_how, text, name) => {
    const { organizations } = await extract(text)
    expect(organizations.map((body) => body.name)).toContain(name)
  })

  it.each([
    ['what states have with each other', 'It is a pillar of the Japan Alliance and of the Defense Alliance.'],
    ['a sea', 'The ship crossed the South China Sea in May.'],
    ['another’s name after "and"', 'Anna Lund and Oda Lindqvar came.'],
    ['where people meet', 'They met at the Lund Conference Centre.'],
    ['what bodies agree on', 'The Harbour Partnership Agreement is void.'],
    ['part of a name', 'Mr. Sule Ag Intalla came.'],
  ])('are not %s', async (_what, text) => {
    const { organizations } = await extract(text)
    expect(organizations.filter(({ name }) => name !== 'Japan')).toEqual([])
  })

  it('are named again by the beginning of their name, and by their noun', async () => {
    const { organizations } = await extract(
      'Lundgas Holdings fined itself. Lundgas said so. The Harbour Council agreed. Later the Council met.',
    )
    expect(organizations.map(({ names }) => names)).toEqual([
      ['Lundgas Holdings', 'Lundgas'],
      ['Harbour Council', 'Council'],
    ])
  })
})

describe('people of news from elsewhere', () => {
  it.each([
    ['an agent’s trade', 'His agent, Bernie Velnov, insisted on it.', 'Bernie Velnov'],
    ['kinship', 'Her husband Tomas laughed.', 'Tomas'],
    ['what happened to them', 'It was the murder of Tomas Velnov that led there.', 'Tomas Velnov'],
    ['the list in which they stand', 'It killed Anna Velnov, Desna Oakmar, Tomas Lund, and others.', 'Desna Oakmar'],
    [
      'one title for several',
      'Foreign Ministers Anna Velnov of Kenya and Desna Oakmar of Norway came.',
      'Desna Oakmar',
    ],
    [
      'an office in small letters before a comma',
      'He met the head of the Harbour delegation, Oluq Velnov, at noon.',
      'Oluq Velnov',
    ],
    ['a counterpart somewhere', 'He called his counterpart in Kenya, Oluq Velnov, on Monday.', 'Oluq Velnov'],
    ['an office that is not yet held', 'He saw the chancellor-designate, Oluq Velnov, at noon.', 'Oluq Velnov'],
    ['a city before the name', 'He received in Abu Dhabi Tomas Velnov, a trader.', 'Tomas Velnov'],
    ['a given name that stands second', 'He met with Oluq Tomas Velnov on Monday.', 'Oluq Tomas Velnov'],
    ['an office abroad', 'He met the Armenian ambassador to Oslo, Hayk Velnov, at noon.', 'Hayk Velnov'],
  ])('are told by %s', async (_how, text, name) => {
    const { people } = await extract(text)
    expect(people.map((person) => person.name)).toContain(name)
  })

  it.each([
    ['an airport', 'Bradley Airport, led by a member of the board, was shut. The airport opened later.'],
    ['a field of study', 'Professor Tomas Lund, Chair In Global Politics, spoke there.'],
    ['a verb of the headline', 'Lawyers Denied Access to Client.'],
    ['a saint’s hospital', 'They were taken to rooms at Saint Francis.'],
  ])('are not %s', async (_what, text) => {
    expect((await extract(text)).people.filter(({ name }) => name !== 'Tomas Lund')).toEqual([])
  })

  it('bear the office that stands after their name, and their counterpart’s', async () => {
    const { quotes } = await extract(
      'Oda Lindqvar, Foreign Minister of Norway, met her Kenyan counterpart Tomas Okoru. The Kenyan minister said that rain would fall. The Norwegian minister said that it would not.',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['okoru', 'lindqvar'])
  })

  it.each([
    [
      'a form of address of their own',
      'Pope Clement XV prayed. Holy Father Clement XV wept. The Holy Father said that rain would fall.',
      'xv',
    ],
    [
      'an office in three letters',
      'External Affairs Minister Oda Lindqvar came. The EAM said that rain would fall.',
      'lindqvar',
    ],
    [
      'the office behind the style',
      'His Majesty Sultan Hamid Marbeck came. The Sultan said that rain would fall.',
      'marbeck',
    ],
    [
      'what guests are called',
      'President Tomas Okoru received Minister Oda Lindqvar. The guest said that rain would fall.',
      'lindqvar',
    ],
    [
      'a given name that is another’s patronymic',
      'Sheikh Hamid bin Tarik Al Lund met Sheikh Saif bin Hamid Al Lund. Sheikh Hamid said that rain would fall.',
      'lund',
    ],
    [
      'an office of a republic that is not another’s',
      'The President of the Republic, Mr. Tomas Okoru, received the President of the Republic of Kenya, Mr. Hamid Marbeck. The President said that rain would fall.',
      'okoru',
    ],
    ['what they do', 'The cellist Oda Lindqvar met Tomas Okoru. The cellist said that rain would fall.', 'lindqvar'],
  ])('are called by %s', async (_what, text, speaker) => {
    expect((await extract(text)).quotes.map((quote) => quote.speaker)).toEqual([speaker])
  })

  it('are called by a short surname that stands first', async () => {
    const { quotes } = await extract('Vice Premier Gao Lunfeng came. Gao said that rain would fall.')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['lunfeng'])
  })

  it('who are excellencies on both sides are not told apart by that', async () => {
    const { quotes } = await extract(
      'President Tomas Okoru met Minister Hamid Marbeck. His Excellency said that rain would fall.',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null])
  })
})

it('a body is named again by what stands before "of", whichever comes first', async () => {
  const bodies = async (text: string) => (await extract(text)).organizations.map(({ names }) => names)
  const whole = 'Harbour Committee of the Fishers'
  expect(await bodies(`The ${whole} met. The Harbour Committee agreed.`)).toEqual([[whole, 'Harbour Committee']])
  expect(await bodies(`The Harbour Committee met. The ${whole} agreed.`)).toEqual([['Harbour Committee', whole]])
  // Of two nobody can tell which.
  const two = await bodies(`The ${whole} and the Harbour Committee of the Pilots met. The Harbour Committee agreed.`)
  expect(two).toHaveLength(3)
  // One that everybody knows is not another's.
  const known = await bodies('The UN Security Council met. The Security Council of Karelund objected.')
  expect(known).toEqual([['UN Security Council'], ['Security Council of Karelund']])
  expect(await bodies('The Security Council of Karelund objected. The Security Council voted.')).toHaveLength(2)
})

it('a commission that is independent is no newspaper, and liberals are a party', async () => {
  const { organizations } = await extract('The Independent Harbour Commission warned the Social Liberals.')
  expect(organizations.map(({ name }) => name)).toEqual(['Independent Harbour Commission', 'Social Liberals'])
})
