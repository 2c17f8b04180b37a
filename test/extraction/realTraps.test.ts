import { describe, expect, it } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const TWO_MET = 'President Oda Lindqvar and Premier Tomas Okoru met in Oslo.'
const told = async (text: string) => quotesOf(await extract(text))

describe('Nobody is given the words of another:', () => {
  it.each([
    [
      'whoever was killed is not the accused',
      'The man accused of killing Emil Torr told the court he was innocent.',
      ['INDIRECT nobody: he was innocent'],
    ],
    [
      'whoever was shot is not who shot',
      'The man who shot Oscar Brandt said he was sorry.',
      ['INDIRECT nobody: he was sorry'],
    ],
    [
      'a lawyer is not the client',
      'The lawyer representing Emil Torr said: "He is innocent of this."',
      ['DIRECT nobody: He is innocent of this.'],
    ],
    [
      'whoever is found is not who found',
      'The coach who discovered Emil Torr, Nils Arden, said he was proud.',
      ['INDIRECT arden: he was proud'],
    ],
    [
      'of whom the police speak is no source',
      'According to police, Oscar Brandt, 34, was driving without a licence.',
      ['INDIRECT nobody: Oscar Brandt, 34, was driving without a licence'],
    ],
    [
      'of whom data tell is not who has the data',
      'According to data from the Harbour Institute, Viktor Hale, the richest man here, paid no tax.',
      ['INDIRECT harbour-institute: Viktor Hale, the richest man here, paid no tax'],
    ],
    [
      "a former president's wife is not the president",
      'Former President Viktor Hale and his wife, Linda, voted on Sunday.\n\n"I am confident," the president told reporters.',
      ['DIRECT nobody: I am confident,'],
    ],
    ['whoever is accused says nothing', 'Elena Marsh, accused of theft, left the court in tears.', []],
    ['whoever is charged orders nothing', 'Police charged Viktor Hale with fraud and ordered him to stay.', []],
    ['whoever is reported missing reports nothing', 'Elena Marsh, reported missing by Viktor Hale, was found.', []],
    [
      'whoever remembers is not who spoke',
      'Elena Marsh remembers her father saying, "You will never be a writer."',
      ['DIRECT nobody: You will never be a writer.'],
    ],
    [
      'whom a colon announces follows, and not who spoke before',
      '"We will win," Viktor Hale said. Coach Nils Arden put it this way:\n\n"Norvik are a strong side and they beat us in May."',
      ['DIRECT hale: We will win,', 'DIRECT nobody: Norvik are a strong side and they beat us in May.'],
    ],
    [
      'whoever condemns words did not write them',
      'Ana Dorn condemned the graffiti:\n\n"Death to the traitors of this town."',
      ['DIRECT nobody: Death to the traitors of this town.'],
    ],
    [
      'whoever is arrested does not speak with who is shocked',
      'Police arrested Emil Torr, and Oscar Brandt said he was shocked.',
      ['INDIRECT brandt: he was shocked'],
    ],
    [
      'whoever praises the shelters does not speak of the winter',
      'Elena Marsh of the Harbour Foundation, whose shelters Viktor Hale has praised, noted that winter was early.',
      ['INDIRECT marsh: winter was early'],
    ],
    [
      'a student is not the lawyer',
      'The lawyer of a student named Wong said the police had used gas.',
      ['INDIRECT nobody: the police had used gas'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it.each([
    'Protesters gathered outside.',
    'On Monday, angry residents complained.',
    'More than 200 Norwegian farmers blocked the road.',
    'Officials from both sides were gloomy.',
    'The senior officials went on with their work.',
    'Union leaders were not invited.',
  ])('"they" after "%s" are not whom the text named before', async (between) => {
    expect(await told(`${TWO_MET} ${between} They said the talks were useless.`)).toEqual([
      'INDIRECT nobody: the talks were useless',
    ])
  })

  it.each(['The talks lasted for two hours.', 'The two leaders were cheerful.', 'They walked along the harbour.'])(
    '"they" after "%s" still are',
    async (between) => {
      expect(await told(`${TWO_MET} ${between} They said the talks were useful.`)).toEqual([
        'INDIRECT lindqvar & okoru: the talks were useful',
      ])
    },
  )

  it.each([
    'A protester threw an egg.',
    'Another witness came forward.',
    'On Monday, a union leader complained.',
    'A senior Norwegian official was gloomy.',
    'A man in the crowd shouted at him.',
    'The driver of the bus was not hurt.',
    'The student, aged 19, was arrested.',
    'The leader of the strikers was not impressed.',
    'The official who prepared the trip stayed behind.',
    'The chief of police in Lunde disagreed.',
    'His spokesman was gloomy.',
    'Okoru’s deputy said so.',
  ])('"he" after "%s" is not whom the text named before', async (between) => {
    expect(await told(`President Tomas Okoru visited Oslo. ${between} “I am angry,” he said.`)).toEqual([
      'DIRECT nobody: I am angry,',
    ])
  })

  it.each([
    'A woman in the crowd cheered.',
    'A lawyer by training, he spoke at length.',
    'A visit to the harbour followed.',
    'The president was cheerful.',
    'The former lawyer was cheerful.',
    'The leader of the party was cheerful.',
    'His spokeswoman was late.',
    'His father was a fisherman.',
    'His lawyer was late.',
  ])('"he" after "%s" still is', async (between) => {
    expect(await told(`President Tomas Okoru visited Oslo. ${between} “I am happy,” he said.`)).toContain(
      'DIRECT okoru: I am happy,',
    )
  })

  it.each([
    ['is called so before', 'Police named Emil Torr as the driver. The driver of the bus was released.'],
    ['is of that age', 'Emil Torr, 17, won the race. The teenager from Lunde was overjoyed.'],
    ['suffered it', 'Emil Torr was attacked on Friday. The victim was taken to hospital.'],
    ['leads what they lead', 'Emil Torr spoke for an hour. The leader of the strikers looked tired.'],
  ])('"he" after "the …" is who %s', async (_, text) => {
    expect(await told(`${text} “I am well,” he said.`)).toEqual(['DIRECT torr: I am well,'])
  })

  it('"he" after "the suspect" is not the inspector', async () => {
    const text = 'Inspector Emil Torr led the search. The suspect was found in a barn. He said he had acted alone.'
    expect(await told(text)).toEqual(['INDIRECT nobody: he had acted alone'])
  })

  it('"he" after "NAME, a spokesman, …" is who was named', async () => {
    expect(await told('President Tomas Okoru came. Emil Torr, an official, was late. “I am sorry,” he said.')).toEqual([
      'DIRECT torr: I am sorry,',
    ])
  })
})

describe('What somebody says ends where', () => {
  it.each([
    [
      'a clause with "when" does',
      'When Ana Dorn said she would stay, Viktor Hale laughed.',
      ['INDIRECT dorn: she would stay'],
    ],
    [
      'a clause with "who" does',
      'Viktor Hale, who said he was innocent, was led away.',
      ['INDIRECT hale: he was innocent'],
    ],
    [
      'another begins',
      'The sale, Viktor Hale said, was agreed in March, while Elena Marsh said nothing.',
      ['INDIRECT hale: The sale, Viktor Hale said, was agreed in March'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('Two are not one:', () => {
  it.each([
    [
      'the judge and whom she sentenced',
      'Judge Anna Lund sentenced the man, better known as Peter Varn.',
      ['lund', 'varn'],
    ],
    ['a man and his wife', "Karl Berg's wife, also known as Anna Holm, was there.", ['berg', 'holm']],
    ['a father and a son', 'Peter Varn, Sr., came. His son, Peter Varn, Jr., came too.', ['varn', 'varn-2']],
  ])('%s', async (_, text, expected) => {
    const { people } = await extract(text)
    expect(people.map(({ key }) => key)).toEqual(expected)
  })
})

it.each([
  'Officials named Oslo as the venue. Critics named Casablanca best film.',
  'The USS Peter Karl Varn met the HMS Anna Karin Berg off Oslo on Monday.',
])('"%s" tells of nobody and of no meeting', async (text) => {
  const { people, meetings } = await extract(text)
  expect([people, meetings]).toEqual([[], []])
})

it('a former president of a state does not speak as its president', async () => {
  const text = 'Former Kenyan President Amos Holm was jailed on Monday. Kenya’s president said the verdict was just.'
  expect(await told(text)).toEqual(['INDIRECT nobody: the verdict was just'])
  const { people } = await extract(text)
  expect(people[0]?.roles?.map(({ role }) => role)).toEqual(['Former President'])
})

it('a vice presidency is another office than the presidency', async () => {
  const { people } = await extract('President Karl Berg, former vice president of Norvik Energy, came.')
  expect(people[0]?.roles?.map(({ role }) => role)).toEqual(['President', 'former vice president'])
})

describe('On own ground', () => {
  const roles = async (text: string, headline?: string) =>
    (await extract(text, headline)).meetings.map(({ participants }) =>
      participants.map(({ of, role }) => `${of} ${role}`).join(', '),
    )

  it.each([
    [
      "a guest's minister is a guest",
      'Norwegian Prime Minister Karin Lund and Trade Minister Karl Aas met with Kenyan President Amos Holm in Nairobi on Monday.',
      ['lund GUEST, aas GUEST, holm HOST'],
    ],
    [
      "a host's minister receives",
      'Kenyan President Amos Holm and Foreign Minister Ruth Rask met with Norwegian Prime Minister Karin Lund in Nairobi on Monday.',
      ['holm HOST, rask HOST, lund GUEST'],
    ],
    [
      'whoever comes from nowhere that is told is a guest',
      'Kenyan President Amos Holm met with Minister Karl Aas in Nairobi on Monday.',
      ['holm HOST, aas GUEST'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await roles(text)).toEqual(expected)
  })

  it.each([
    ['looks forward to welcoming somebody', 'CHANCELLOR BERG: We look forward to welcoming you to Berlin in the fall.'],
    ['welcomes a decision', "CHANCELLOR BERG: We welcome Norway's decision to send police to Haiti."],
    ['was welcomed', 'CHANCELLOR BERG: The Prime Minister has been so kind in welcoming us here to Viborg.'],
  ])('nobody is the host who %s', async (_, turn) => {
    const headline = 'Prime Minister Karin Lund And Chancellor Karl Berg Before Their Meeting'
    expect(await roles(`${turn}\n\nPRIME MINISTER LUND: Thank you.`, headline)).toEqual([
      'lund ATTENDEE, berg ATTENDEE',
    ])
  })
})

describe('A planned meeting does not have the place or day of', () => {
  it.each([
    [
      "another's journey",
      'In Suva on May 20, Secretary Marcus Oak will meet with Prime Minister Seru Holm.\n\nDeputy Secretary Rita Haug will meet with Minister Karl Aas.',
      ['oak+holm 2031-05-20 PLANNED', 'haug+aas PLANNED'],
    ],
    [
      'a judge who will rule elsewhere',
      'In Kenya on Friday, a judge will rule on the appeal.\n\nPrime Minister Karin Lund will meet with Chancellor Karl Berg.',
      ['lund+berg PLANNED'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })
})
