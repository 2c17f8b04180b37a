import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

test('Quotes are attributable to whom the line above them names', async () => {
  const annotations = await extract(
    [
      'Minister Fiona Varn opened the clinic with Minister Tom Brodd.',
      'Quotes attributable to Minister Varn:',
      '“Good health does not stop at a border.',
      '“I thank Minister Brodd.”',
      'Quotes attributable to Minister Brodd:',
      '“Our people have waited for this.”',
    ].join('\n\n'),
  )
  expect(quotesOf(annotations)).toEqual([
    'DIRECT varn: Good health does not stop at a border.',
    'DIRECT varn: I thank Minister Brodd.',
    'DIRECT brodd: Our people have waited for this.',
  ])
})

describe('Names', () => {
  const people = async (body: string) => (await extract(body)).people.map(({ name }) => name)
  const bodies = async (body: string) => (await extract(body)).organizations.map(({ name }) => name)

  test.each([
    [
      'Head of the Office of the President of Ukraine Bohdan Yaremko met Minister Tom Brodd.',
      ['Bohdan Yaremko', 'Tom Brodd'],
    ],
    ['National Security Adviser to the Prime Minister of Norway Sigurd Hauglund said so.', ['Sigurd Hauglund']],
    ['Chairman of the House’s Foreign Affairs Committee Hussam Qteisha said so.', ['Hussam Qteisha']],
    ['Minister of Industry, Trade and Supply Rula Khasaw said so.', ['Rula Khasaw']],
    ['Presidential Aide Ilya Korzunov said so.', ['Ilya Korzunov']],
    ['Lund became the chair of the House Oversight and Reform Committee, Emil Lund said.', ['Emil Lund']],
    ['Its chair, the Radical MP Wenna Tresco-Bray, said so.', ['Wenna Tresco-Bray']],
    ['Mme Anna Varn received M. Youssef Amrio in Paris. M. Amrio agreed.', ['Anna Varn', 'Youssef Amrio']],
    ['Senator Rogério Bittenc Sá said so.', ['Rogério Bittenc Sá']],
    ['Assistant Secretary for Educational and Cultural Affairs Lena Varn said so.', ['Lena Varn']],
    ['Lena Varn was the assistant secretary of state for Educational and Cultural Affairs.', ['Lena Varn']],
    ['The Minister of Public Safety met Tom Brodd. The General Debate and Key Leader Engagements.', ['Tom Brodd']],
    ['Ranking Member Lund thanked Senator Tom Brodd.', ['Lund', 'Tom Brodd']],
    ['The Minister for Trade of Kenya, H.E. Noh Hye-rang, came. Minister Noh said so.', ['Noh Hye-rang']],
  ])('of people: %s', async (body, expected) => {
    expect(await people(body)).toEqual(expected)
  })

  test.each([
    ['The National Development and Reform Commission said so.', ['National Development and Reform Commission']],
    ['The sign read “Bureau of Harbour Operations Announces Prize”.', ['Bureau of Harbour Operations']],
    ['The sign read “University of Lund With Students at Work”.', ['University of Lund']],
    ['The Treasury and Justice Department said so.', ['Treasury', 'Justice Department']],
    ['The UN Integrated Office in Haiti said so.', ['UN Integrated Office in Haiti', 'Haiti']],
    [
      'Tom Brodd of the Coalition for the Return of Children Marta Lund was there.',
      ['Coalition for the Return of Children'],
    ],
    ['The Administration of President Tom Brodd said so.', ['Administration of President Tom Brodd']],
    ['They praised the Comprehensive Strategic Partnership.', []],
  ])('of bodies: %s', async (body, expected) => {
    expect(await bodies(body)).toEqual(expected)
  })
})

describe('A title is borne', () => {
  const bearers = async (body: string) =>
    (await extract(body)).people.map(({ name, names }) =>
      [name, ...names.slice(1).map((form) => (typeof form === 'string' ? form : form.text))].join(': '),
    )

  test.each([
    ['by nobody who has another', 'Health Minister Anna Varn came. The Minister for Roads left.', ['Anna Varn']],
    [
      'by the one who has it among others',
      'The Minister for Health, Anna Varn, came. Sports Minister Tom Brodd left. The Minister for Health and Ports spoke.',
      ['Anna Varn: The Minister for Health and Ports', 'Tom Brodd'],
    ],
    [
      'by the one who has it in other words',
      'Foreign Minister Anna Varn came. The Minister of External Relations left.',
      ['Anna Varn: The Minister of External Relations'],
    ],
    [
      'by one of two whom the text names beside each other',
      'Secretary of State Anna Varn met Foreign Minister Tom Brodd of Norway. The Secretary and Foreign Minister Brodd dined.',
      ['Anna Varn: The Secretary', 'Tom Brodd: Brodd'],
    ],
    [
      'by the deputy, and not by whom she met',
      'Deputy Secretary Anna Varn met Health Secretary Tom Brodd. The Deputy Secretary and Secretary Brodd dined.',
      ['Anna Varn: The Deputy Secretary', 'Tom Brodd: Brodd'],
    ],
    [
      'by the secretary, and not by the secretary-general',
      'Secretary of State Anna Varn met NATO Secretary General Tom Brodd. The Secretary left.',
      ['Anna Varn: The Secretary', 'Tom Brodd'],
    ],
    [
      'by nobody else than whom it is said of',
      'Anna Varn, the first female Minister for Roads, died. Minister for Roads Tom Brodd was there.',
      ['Anna Varn', 'Tom Brodd'],
    ],
    [
      'by nobody else than whom it stands behind',
      'Ranking Member Anna Varn came. Tom Brodd, the ranking member of the harbour panel, left.',
      ['Anna Varn', 'Tom Brodd: the ranking member'],
    ],
    [
      'by a general secretary, who is one',
      'Union general secretary Anna Varn came. The general secretary left.',
      ['Anna Varn: The general secretary'],
    ],
    [
      'by the Home Secretary, who is a Secretary of State',
      'Home Secretary Anna Varn came. The Secretary of State left.',
      ['Anna Varn: The Secretary of State'],
    ],
    [
      'by whoever has it with a word for its rank',
      'Union Minister of Health Anna Varn came. The Minister for Health and Family Welfare left.',
      ['Anna Varn: The Minister for Health and Family Welfare'],
    ],
    [
      'by a minister of whom the text says no more',
      'Minister Anna Varn came. The Minister for Roads left.',
      ['Anna Varn: The Minister for Roads'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await bearers(body)).toEqual(expected)
  })
})

test.each([
  'The President, Secretary Anna Varn, Deputy Secretary Tom Brodd and Minister Mia Torr agreed.',
  'The President of Norway and Secretary Anna Varn agreed.',
])('The secretary is not the president too: %s', async (body) => {
  const { people } = await extract(body)
  expect(people[0]).toMatchObject({ name: 'Anna Varn', names: ['Anna Varn'], roles: [{ role: 'Secretary' }] })
})

test.each([
  ['is born with another', 'Anna Varn was born Anna Maria Brodd in Oslo.', ['Anna Varn: Anna Maria Brodd']],
  [
    'has a widow who is born with one',
    'The widow of Tom Varn was born Greta Holm in Oslo.',
    ['Tom Varn', 'Greta Holm'],
  ],
  ['was born at a time', 'When Tom Varn was born Anna Lund was at sea.', ['Tom Varn', 'Anna Lund']],
])('Whoever has a name and %s', async (_, body, expected) => {
  const { people } = await extract(body)
  const names = people.map(({ name, names }) => [name, ...names.filter((form) => form !== name)].join(': '))
  expect(names).toEqual(expected)
})

test('A headline’s verb ends a name, and a surname that is a verb does not', async () => {
  const names = async (body: string, headline?: string) =>
    (await extract(body, headline)).people.map(({ name }) => name)
  expect(await names('The trip is short.', 'Acting Director Lena Varn Travels to Oslo')).toEqual(['Lena Varn'])
  expect(await names('The adviser Oren Sacks on Monday met Mr Bridge.')).toEqual(['Oren Sacks', 'Bridge'])
})

test('"Born NAME" is no name of whom the headline only names', async () => {
  const born = 'Born Maria Brodd in Oslo, she met Varn in 1970.'
  const { people } = await extract(`The book is out. ${born}`, 'Tom Varn’s first wife tells all')
  expect(people.map(({ name }) => name)).toEqual(['Tom Varn', 'Maria Brodd'])
})

test('"Born NAME" is a name of whom the headline names', async () => {
  const { people } = await extract(
    'Born Maria Brodd in Oslo on June 23, 1941, she met Tom Lund.',
    'Anna Varn dies at 80',
  )
  expect(people.map(({ name, names }) => [name, ...names])).toEqual([
    ['Anna Varn', 'Anna Varn', 'Maria Brodd'],
    ['Tom Lund', 'Tom Lund'],
  ])
})

test('A sentence may begin with an office and its holder', async () => {
  const { people } = await extract('Minister for Roads, Fiona Varn, met Health Minister Tom Brodd.')
  expect(people.map(({ name, roles }) => [name, roles?.[0]?.role])).toEqual([
    ['Fiona Varn', 'Minister for Roads'],
    ['Tom Brodd', 'Health Minister'],
  ])
})

test('Of several with one title each has it', async () => {
  const { people } = await extract('Foreign Ministers Anna Varn and Tom Brodd agreed.')
  expect(people.map(({ roles }) => roles)).toEqual([[{ role: 'Foreign Minister' }], [{ role: 'Foreign Minister' }]])
})

test('Whom somebody shelters says nothing', async () => {
  const body =
    'Tom Brodd, the leader of the gang, fled. By sheltering the leader, the council broke its word and repeated promises to the world that it would not.'
  expect(quotesOf(await extract(body)).filter((quote) => quote.includes('brodd'))).toEqual([])
})

test('"The ministers" are not a president and a prime minister', async () => {
  const quotes = async (who: string) =>
    quotesOf(await extract(`President Anna Varn met Prime Minister Tom Brodd of Norway. ${who} said the dam was safe.`))
  expect(await quotes('The ministers')).toEqual(['INDIRECT nobody: the dam was safe'])
  expect(await quotes('The two leaders')).toEqual(['INDIRECT varn & brodd: the dam was safe'])
})

test('"X said she" is of X, where nobody has told the sex', async () => {
  expect(
    await meetings(
      'Lawyer Melanie Stall disagreed.\n\nPremier Harpreet Dhali said she had spoken with Minister Josée Archam by phone on Monday.',
    ),
  ).toEqual(['dhali+archam 2031-05-12 CALL'])
})

describe('What somebody makes clear is what they say', () => {
  test.each([
    [
      'Minister Anna Varn made clear that the bridge would stay closed.',
      ['INDIRECT varn: the bridge would stay closed'],
    ],
    ['Minister Anna Varn made it clear the bridge was closed.', ['INDIRECT varn: the bridge was closed']],
    ['Minister Anna Varn made a speech.', []],
    ['Minister Anna Varn tabled a paper making clear that the bridge was closed.', []],
  ])('%s', async (body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })
})

describe('Who is meant', () => {
  test('by "the minister" is who was named, rather than one who is named later', async () => {
    const { quotes } = await extract(
      [
        'Kenyan Minister for Trade Inga Keld came to Oslo. “We see a partner,” said the Minister.',
        'She will meet Foreign Minister Keo Sombat.',
      ].join('\n\n'),
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['keld'])
  })

  test('by "he" is the source of the sentence before', async () => {
    const { quotes } = await extract(
      'According to aide Ilan Morav, a videoconference with Prime Minister Arun Dasvar is scheduled for Monday. “It will be short,” he said.',
    )
    expect(quotes.at(-1)).toMatchObject({ speaker: 'morav', exact: 'It will be short,' })
  })

  test('by a verb after what is said of somebody is that person', async () => {
    const { quotes } = await extract(
      'Ms. Beatriz Lundo, who also heads the Harbour Relief Office, HRO, reported that the port had opened.',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['lundo'])
  })

  test('by HR/VP and a surname is the High Representative of that name', async () => {
    const { people } = await extract(
      'High Representative/Vice-President Annelore Valken met Minister Tom Brodd. HR/VP Valken said so.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Annelore Valken', 'Tom Brodd'])
  })
})

describe('Under a headline "with the President of Kenya, NAME", of two presidents', () => {
  const BODY = [
    'President of Norway Anna Varn held talks with President of Kenya Tom Brodd in Oslo.',
    'The talks took place in the palace. The President noted that trade had grown.',
  ].join('\n\n')

  test('"the President" is the other', async () => {
    const { quotes } = await extract(BODY, 'Talks with President of Kenya Tom Brodd')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['varn'])
  })

  test('and in what somebody says after it is not', async () => {
    const { quotes } = await extract(BODY, 'Remarks after talks with President of Kenya Tom Brodd')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['brodd'])
  })
})

describe('Nobody says', () => {
  test.each([
    ['what a defeat made clear', 'Tom Brodd’s defeat made it clear that the party was over.', []],
    ['what was made clear by work', 'Workers made clear the road that the storm had blocked.', []],
    ['what nobody made clear', 'Neither Tom Brodd nor Anna Varn made it clear that the bridge was closed.', []],
    [
      'in the place of the listener of members of parliament',
      'Inga Keld told MPs Tom Brodd was a liar.',
      ['INDIRECT keld: Tom Brodd was a liar'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })

  test('in the place of whom a source told of', async () => {
    const { quotes } = await extract(
      'According to prosecutor Tom Brodd, businessman Keo Sombat hid the money in Kenya. He denied all charges.',
    )
    expect(quotes.some(({ speaker, exact }) => speaker === 'brodd' && exact.includes('charges'))).toBe(false)
  })

  test('as the other of two under a headline of a row', async () => {
    const { quotes } = await extract(
      [
        'Health Minister Keo Sombat cut pay on Monday. Finance Minister Tom Brodd left for Kenya.',
        'Keo Sombat was booed in Norhaven.',
        'The Minister said that the cuts were fair.',
      ].join('\n\n'),
      'Row with Health Minister Keo Sombat deepens',
    )
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['sombat'])
  })

  test('for a state whom somebody only thanks', async () => {
    const { quotes } = await extract(
      'The Prime Minister resigned on Monday, President Keo Sombat of Kenya said.\n\nThe Prime Minister said that he was ill. Uganda’s support was welcome. Uganda sent a ship.',
    )
    expect(quotes.some(({ speaker }) => speaker === 'uganda')).toBe(false)
  })
})

describe('Of two who hold an office, whom one does something to is the other', () => {
  const names = async (text: string) =>
    Object.fromEntries(
      (await extract(text)).people.map(({ key, names }) => [
        key,
        names.map((name) => (typeof name === 'string' ? name : name.text)),
      ]),
    )

  test.each([
    [
      'Governor Ilsa Varn came. Regional Governor Tomas Keld, who travelled with the governor, stayed.',
      { varn: expect.arrayContaining(['the governor']) },
    ],
    [
      'President Ilsa Varn received President Tomas Keld. Keld thanked the President.',
      { varn: expect.arrayContaining(['the President']) },
    ],
  ])('%s', async (text, named) => {
    expect(await names(text)).toMatchObject(named)
  })

  test('and a shadow minister is not the minister', async () => {
    expect(await names('Minister Ilsa Varn left. Shadow minister Tomas Keld came. The minister waved.')).toMatchObject({
      keld: ['Tomas Keld'],
    })
  })
})
