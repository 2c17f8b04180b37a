import { describe, expect, it } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('After "according to"', () => {
  it.each([
    [
      'somebody of whom the source speaks is no source',
      'Eva Lund spoke. According to reports, Lund was not at ease; the next day, Lund left.',
      ['INDIRECT nobody: Lund was not at ease'],
    ],
    [
      'a source that nobody knows is nobody, and its words begin at the first comma',
      'Karl Varhol paints. According to Brandt, Varhol could print a picture twice, which he then used.',
      ['INDIRECT nobody: Varhol could print a picture twice, which he then used'],
    ],
    [
      'a paper, it is the professor of whom the paper tells',
      'According to the Norvik Herald, Professor Karl Holm, of Harbour University, said the flag is old.',
      ['INDIRECT holm: the flag is old'],
    ],
    [
      'a name between commas is the source',
      "According to the harbour's director, Eva Lund, the bridge is safe.",
      ['INDIRECT lund: the bridge is safe'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('What somebody says in the middle of a sentence is the whole of it', () => {
  it.each([
    [
      'of many without a name',
      'The new ship was not seaworthy, investigators have said, and should not have left.',
      ['INDIRECT nobody: The new ship was not seaworthy, investigators have said, and should not have left'],
    ],
    [
      'where the verb comes first',
      'Those who get a picture, said Eva Mauer, are required to show it.',
      ['INDIRECT mauer: Those who get a picture, said Eva Mauer, are required to show it'],
    ],
    [
      'today',
      'Taps that use less water, they reason, could help the town.',
      ['INDIRECT nobody: Taps that use less water, they reason, could help the town'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

it('a time of day does not end what is reported', async () => {
  expect(await told('Eva Lund said she worked from 6:00am to midnight, at 7:45 p.m. too.')).toEqual([
    'INDIRECT lund: she worked from 6:00am to midnight, at 7:45 p.m. too',
  ])
})

describe('Words are of', () => {
  it.each([
    [
      'whoever is told to say something before the colon that ends the paragraph before',
      'Judge Eva Lund rejected this argument:\n\n"The notion is repugnant. It is not law in this country."',
      ['DIRECT lund: The notion is repugnant. It is not law in this country.'],
    ],
    [
      'whoever wrote in some manner before that colon',
      'Mayor Eva Lund tweeted using her own account:\n\n"Cool clock, Tom. Bring it to the town hall."',
      ['DIRECT lund: Cool clock, Tom. Bring it to the town hall.'],
    ],
    [
      'nobody, where another may have written what is told of before the colon',
      'Mayor Eva Lund condemned Tom Brodd\'s post:\n\n"The clocks are wrong. All of the clocks are wrong."',
      ['DIRECT nobody: The clocks are wrong. All of the clocks are wrong.'],
    ],
    [
      'whoever released a statement that reads so',
      'The Harbour League released a statement which read, in part, "This ruling raises questions for all ports".',
      ['DIRECT harbour-league: This ruling raises questions for all ports'],
    ],
    [
      'whoever says them on a day and goes on after "and"',
      'Mayor Eva Lund said on Friday "We pleaded with them: do not close the port" and "So we told them all."',
      ['DIRECT lund: We pleaded with them: do not close the port', 'DIRECT lund: So we told them all.'],
    ],
    [
      'a company that is called by the beginning of its name',
      'The Halvor Motor Company is old. Halvor said in a filing the case was closed.',
      ['INDIRECT halvor-motor-company: the case was closed'],
    ],
    [
      'a body whose data tell it',
      'According to data from the Harbour Archive, the fire was the fourth.',
      ['INDIRECT harbour-archive: the fire was the fourth'],
    ],
    ['somebody who has but one name', 'A student named Wong said, "We shall go on."', ['DIRECT wong: We shall go on.']],
    [
      'the foreign secretary, who is a foreign minister',
      'Foreign Secretary Eva Lund came. It rained. The foreign minister said the road was closed.',
      ['INDIRECT lund: the road was closed'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('It is reported', () => {
  it.each([
    ['what "they" did', 'Authorities said they found bones.', ['INDIRECT nobody: they found bones']],
    [
      'what many say today',
      'The authors say the results confirm the lack of salt.',
      ['INDIRECT nobody: the results confirm the lack of salt'],
    ],
    [
      'what somebody admits to',
      'Eva Lund confessed to taking the clock, and many came. Tom Brodd has admitted to paying for it.',
      ['INDIRECT lund: to taking the clock', 'INDIRECT brodd: to paying for it'],
    ],
    [
      'to a listener in quoted words that begin in small letters',
      'Calling it "an apology", Eva Lund of Harbour Aid told the Daily Wave "it almost seems as if the words were written before anybody saw it".',
      ['DIRECT lund: it almost seems as if the words were written before anybody saw it'],
    ],
    [
      'in marks that nobody closed',
      'Eva Lund said, "We put our best foot forward and they did not choose us.\n\nThe port is open.',
      ['DIRECT lund: We put our best foot forward and they did not choose us.'],
    ],
    [
      'in marks that are closed by one that opens',
      'Eva Lund said, “The port has always been open to all.“ It rained.',
      ['DIRECT lund: The port has always been open to all.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('Nobody says', () => {
  it.each([
    ['what a participle describes', 'Under the rules proposed in May 2020, the agency will close the port.'],
    ['what was asked for', 'The taxes requested in arrears from 2006 to 2009 are under the old law.'],
    ['to what somebody is invited', 'Tom Brodd was invited to their Science Fair.'],
    ['what nobody claims', 'No group immediately claimed credit for the fire.'],
    ['who is only alleged to be something', 'Several alleged accomplices, including Tom Brodd, were tried.'],
    ['a bill', 'Their government proposed a bill that would have let the police send people home.'],
    ['to what the document itself encourages', 'Other towns are strongly encouraged to hold their own talks.'],
    ['of what anyone may be accused', 'The law lets a court send home anyone accused of a crime abroad.'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })
})

it('nouns of a list that look like verbs end nothing', async () => {
  const text = 'Norvik reaffirmed its commitment to the measurement, reporting, and verification of emissions.'
  const [quote] = (await extract(text)).quotes
  expect(quote?.exact).toBe('its commitment to the measurement, reporting, and verification of emissions')
})

describe('In a transcript whoever asks is', () => {
  const turns = 'QUESTION: How is the harvest?\n\nSECRETARY LUND: It is good.\n\nQUESTION: Thank you.'
  const asking = async (headline: string) => {
    const { quotes } = await extract(turns, headline)
    return quotes.map(({ speaker }) => speaker ?? null)
  }

  it('the one whom the headline names after "with", without an office', async () => {
    expect(await asking('Secretary Eva Lund With Karl Brandt of the Daily Wave')).toEqual(['brandt', 'lund', 'brandt'])
  })

  it.each([
    ['another minister', 'Secretary Eva Lund With Foreign Minister Karl Brandt'],
    ['one of two', 'Secretary Eva Lund With Karl Brandt and Ida Holm of the Daily Wave'],
    ['nobody who is named', 'Secretary Eva Lund at a Press Conference'],
  ])('not %s', async (_, headline) => {
    expect(await asking(headline)).toEqual([null, 'lund', null])
  })
})

describe('A role is', () => {
  const roles = async (text: string) => (await extract(text)).people[0]?.roles?.map(({ role }) => role)

  it.each([
    [
      'that of a body called by what it is',
      'Eva Lund, Department Spokesperson\n\nThe road is closed.',
      ['Department Spokesperson'],
    ],
    [
      'not told twice, with its body and without',
      'President Eva Lund of Norvik came. PRESIDENT LUND spoke. President Lund left.',
      ['President'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await roles(text)).toEqual(expected)
  })
})

it('a name may end with "Jr." after a comma', async () => {
  const { people } = await extract('Attorney Tom R. Brodd, Jr. spoke. Brodd was glad.')
  expect(people.map(({ name, names }) => [name, names])).toEqual([
    ['Tom R. Brodd, Jr.', ['Tom R. Brodd, Jr.', 'Brodd']],
  ])
})

describe('In the transcript before a meeting the host is', () => {
  const roles = async (place: string, turns: string) => {
    const headline = 'Minister Eva Lund And Norwegian President Oda Brodd Before Their Meeting'
    const { meetings } = await extract([place, turns].filter(Boolean).join('\n\n'), headline)
    return meetings.flatMap(({ participants }) => participants.map(({ of, role }) => `${of} ${role}`))
  }
  const welcome = 'MINISTER LUND: It is a pleasure to welcome you here to the Ministry.\n\nPRESIDENT BRODD: Thank you.'

  it('who welcomes the other', async () => {
    expect(await roles('', welcome)).toEqual(['lund HOST', 'brodd GUEST'])
  })

  it('not who thanks for a welcome, but the other', async () => {
    const turns = 'MINISTER LUND: Thank you for welcoming us here to the castle.\n\nPRESIDENT BRODD: Yes.'
    expect(await roles('', turns)).toEqual(['lund GUEST', 'brodd HOST'])
  })

  it('who is in their own country', async () => {
    expect(await roles('Oslo, Norway', welcome)).toEqual(['lund GUEST', 'brodd HOST'])
  })

  it.each([['where both do', `${welcome} And welcome to Viborg.`]])('not known: %s', async (_, turns) => {
    expect(await roles('', turns)).toEqual(['lund ATTENDEE', 'brodd ATTENDEE'])
  })
})

describe('Who is meant', () => {
  it.each([
    [
      'in "X and Y\'s mother, NAME, wept and said" is the mother',
      "Eva Lund and Tom Brodd left. Lund and Brodd's mother, Ida Holm, wept and said she was glad.",
      ['INDIRECT holm: she was glad'],
    ],
    [
      'in "NAME of the foundation, which funds it, noted" is NAME',
      'Karl Holm of the Anna and Karl Lund Foundation, which pays for it, noted that the tap is good.',
      ['INDIRECT holm: the tap is good'],
    ],
    [
      'in "researchers from the university and the college reported" is nobody',
      'On Monday researchers from Harbour University, the Bridge Institute and the College of Viborg reported the ice was thin.',
      ['INDIRECT nobody: the ice was thin'],
    ],
    [
      'in "sources within the party have indicated" is nobody',
      'Reports citing sources within the Harbour Party have indicated he will leave.',
      ['INDIRECT nobody: he will leave'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it('"the president" is not a former one', async () => {
    const text = 'President Eva Lund came. Former president Karl Holm came too. The president said the road was closed.'
    expect(await told(text)).toEqual(['INDIRECT lund: the road was closed'])
    expect(await told('Former president Karl Holm came. The president said the road was closed.')).toEqual([
      'INDIRECT nobody: the road was closed',
    ])
  })

  it('"the Prime Minister" is who is said to be the current one', async () => {
    const text =
      'Former prime minister Karl Holm spoke. Eva Lund, the current prime minister, did not. The Prime Minister said no.'
    const { people } = await extract(text)
    const called = people.filter(({ names }) =>
      names.some((name) => typeof name !== 'string' && /^The Prime/.test(name.text)),
    )
    expect(called.map(({ key }) => key)).toEqual(['lund'])
  })

  it('"Madam President" in a transcript is the one whom the headline names', async () => {
    const headline = 'Minister Eva Lund And Norwegian President Oda Brodd Before Their Meeting'
    const turns =
      'MINISTER LUND: President Tom Holm sends his greetings.\n\nPRESIDENT BRODD: Thank you.\n\nMINISTER LUND: Thank you, Madam President.'
    const { people } = await extract(turns, headline)
    const called = people.filter(({ names }) =>
      names.some((name) => typeof name !== 'string' && name.text === 'President'),
    )
    expect(called.map(({ key }) => key)).toEqual(['brodd'])
  })

  it('"also known as" makes two of a name no third', async () => {
    const annotations = await extract(
      'Ann Bell, also known as Mara Dune, was in court. Tom Reed, also known as Ann Bell, was late. "I am sorry," Mara Dune said.',
    )
    expect(annotations.people.map(({ names }) => names)).toEqual([['Ann Bell', 'Mara Dune'], ['Tom Reed']])
    expect(annotations.quotes.map(({ speaker }) => speaker)).toEqual([annotations.people[0]?.key])
  })

  it('"also known as" is one by another name', async () => {
    const { people } = await extract('Ali Mohammed Lund, a former trader also known as Tom Holm, left. Holm was tired.')
    expect(people.map(({ names }) => names)).toEqual([['Ali Mohammed Lund', 'Tom Holm', 'Holm']])
  })
})

it.each([
  ['a ship', 'The USS Ida Brandt left port.'],
  ['a storm', 'Hurricane Ida Brandt came near.'],
  ['a telescope', 'The Ida Brandt space telescope found it.'],
])('%s is nobody', async (_, text) => {
  expect((await extract(text)).people).toEqual([])
})

it.each([
  ['The House Roads and Harbours Committee met.', 'House Roads and Harbours Committee', 'GOVERNMENT'],
  ['The Norvik Broadcasting Corporation closed.', 'Norvik Broadcasting Corporation', 'MEDIA'],
  ['The Norvik Union of Bakers closed.', 'Norvik Union of Bakers', 'OTHER'],
  ['The Anna and Karl Lund Foundation closed.', 'Anna and Karl Lund Foundation', 'OTHER'],
])('"%s" names %s, which is %s', async (text, name, classification) => {
  const { organizations } = await extract(text)
  expect(organizations.map((body) => [body.name, body.classification])).toEqual([[name, classification]])
})

it.each([
  [
    'We, the Foreign Ministers of Norway, Kenya and Chile and the Secretary of State of the United States, met in Oslo on Monday.',
    'norway+kenya+chile+united-states 2031-05-12',
  ],
  [
    'We, President Anna Lund of Norway and Prime Minister Karl Holm of Kenya, met in Oslo on Monday.',
    'lund+holm 2031-05-12',
  ],
  ['We, the people of Norway and Kenya, have met hardship.', undefined],
])('"%s" tells of the meeting of %s', async (text, expected) => {
  expect(await meetings(text)).toEqual(expected === undefined ? [] : [expected])
})

it('a meeting does not have the day on which the dialogue began', async () => {
  const text =
    'Minister Eva Lund and Minister Karl Holm co-chaired the final session of the Strategic Dialogue, launched on June 11, 2029.'
  expect((await extract(text)).meetings.map(({ startDate }) => startDate)).toEqual([null])
})

describe('On own ground', () => {
  const roles = async (text: string) =>
    (await extract(text)).meetings.map(({ location, startDate, participants }) =>
      [location, startDate, ...participants.map(({ of, role }) => `${of} ${role}`)].join(', '),
    )

  it('ministers receive with the president after whom they are named', async () => {
    const text =
      'Minister Eva Lund met with Kenyan President Tom Brodd, Prime Minister Karl Holm and Tanzanian President Ida Rask in Nairobi on Monday.'
    expect(await roles(text)).toEqual(['Nairobi, 2031-05-12, lund GUEST, brodd HOST, holm HOST, rask GUEST'])
  })

  it('whoever is received at the next stop of a journey is received there', async () => {
    const text = `Minister Eva Lund will travel to Oslo, Norway; and Nairobi, Kenya from May 19 to 23.

In Kenya on May 21, Minister Lund will visit a harbour. She will meet with Kenyan President Tom Brodd.`
    expect(await roles(text)).toEqual(['Kenya, 2031-05-21, lund GUEST, brodd HOST'])
  })

  it('a place to which somebody went, "where she met", is that of the meeting', async () => {
    const text = 'Minister Eva Lund traveled to Nairobi, where she met with Kenyan President Tom Brodd on Monday.'
    expect(await roles(text)).toEqual(['Nairobi, 2031-05-12, lund GUEST, brodd HOST'])
  })

  it('what was done elsewhere does not place a meeting of the same list', async () => {
    const text =
      'Minister Eva Lund toured the country, giving a speech at the Harbour Council, meeting with President Tom Brodd, and going to schools.'
    expect((await extract(text)).meetings.map(({ location }) => location)).toEqual([null])
  })
})
