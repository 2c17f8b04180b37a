import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

/** Published on Wednesday 2031-05-14. */
describe('What one sentence leaves open is gathered from the article', () => {
  const LEAD = 'President of Norway Anna Varn held talks with President of Kenya Tom Brodd in Oslo on Monday.'

  test('whom the text is about met whoever "a meeting with X" names alone', async () => {
    expect(
      await meetings(
        `${LEAD}\n\nA working meeting with Governor Inga Keld took place on Tuesday, Ms Varn’s office said.`,
      ),
    ).toEqual(['varn+brodd 2031-05-12', 'varn+keld 2031-05-13'])
  })

  test('a source before it is not the other side', async () => {
    expect(
      await meetings(
        `${LEAD}\n\nAccording to Presidential Aide Ilan Morav, a videoconference with Prime Minister of India Arun Dasvar is scheduled for Monday, and Ms Varn will lead it.`,
      ),
    ).toEqual(['varn+brodd 2031-05-12', 'varn+dasvar 2031-05-19 PLANNED VIDEO'])
  })

  test('"the head of state", of two who are, is the one whom the text is about', async () => {
    expect(
      await meetings(
        `${LEAD} Ms Varn welcomed her guest.\n\nLater, the Head of State met with Prime Minister of Laos Keo Sombat.`,
      ),
    ).toEqual(['varn+brodd 2031-05-12', 'varn+sombat 2031-05-12'])
  })

  test.each([
    'Later, the neighbours met with Prime Minister of Laos Keo Sombat.',
    'No meeting with Prime Minister of Laos Keo Sombat took place.',
    'The ministry acts in consultation with Prime Minister of Laos Keo Sombat.',
    'Critics welcomed the talks with Prime Minister of Laos Keo Sombat.',
  ])('nobody is put into %s', async (sentence) => {
    expect(await meetings(`${LEAD} Ms Varn welcomed her guest.\n\n${sentence}`)).toEqual(['varn+brodd 2031-05-12'])
  })

  test('those who lead, open or launch a dialogue for two states meet in it', async () => {
    expect(
      await meetings(
        'Norwegian Director Anna Lund and Kenyan Assistant Secretary Tom Brodd launched the strategic dialogue in Oslo on Monday.',
      ),
    ).toEqual(['lund+brodd 2031-05-12'])
    expect(await meetings('Anna Lund and Tom Brodd led the talks on the Norwegian side on Monday.')).toEqual([])
  })
})

describe('Who holds an office and is never named', () => {
  const RELEASE = [
    'The Prime Minister spoke to the President of Kenya, Tom Brodd, this afternoon.',
    'She said that a team of UK engineers would arrive soon. President Brodd thanked the Prime Minister for the United Kingdom’s support.',
    'The Prime Minister stressed that the UK remained committed to the programme.',
  ]

  test('is told by the state that stands for them', async () => {
    const { people, organizations, quotes, meetings } = await extract(RELEASE.join('\n\n'))
    expect(people.map(({ name }) => name)).toEqual(['Tom Brodd'])
    const uk = organizations.find(({ country }) => country === 'GB')?.key
    expect(meetings.map(({ participants, medium }) => [...participants.map(({ of }) => of), medium])).toEqual([
      [uk, 'brodd', 'CALL'],
    ])
    expect(quotes.at(-1)).toMatchObject({ speaker: uk, exact: 'the UK remained committed to the programme' })
  })

  test('is nobody where the text names no state, or names the holder', async () => {
    expect(await meetings(RELEASE[0] ?? '')).toEqual([])
    expect(await meetings([...RELEASE, 'Prime Minister Anna Lund was in London.'].join('\n\n'))).toEqual([
      'lund+brodd 2031-05-14 CALL',
    ])
  })
})

describe('Also told of are', () => {
  test.each([
    [
      'two who spoke in private',
      'Danish Prime Minister Rikke Varn and Swedish Prime Minister Henning Lund spoke in private for forty minutes on Monday.',
      ['varn+lund 2031-05-12'],
    ],
    [
      'one of those who met somebody',
      'Mary Varn was one of three delegates of the Harbour Network who met minister Tom Brodd in Oslo on Monday.',
      ['varn+brodd 2031-05-12'],
    ],
    [
      'one of those whom somebody met',
      'On Monday, Minister Anna Varn met representatives of civil society and independent media, including Liliana Keld of the Association of Free Press.',
      ['varn+keld 2031-05-12'],
    ],
    [
      'an interaction, and an exchange',
      'Minister Anna Varn interacted with Minister Tom Brodd on Monday. She also had an exchange with Prime Minister Inga Keld.',
      ['varn+brodd 2031-05-12', 'varn+keld 2031-05-12'],
    ],
    [
      'a council that is briefed',
      'Briefing the Security Council in New York on Monday, UN envoy Anna Varn said that more people had left.',
      ['varn+security-council 2031-05-12'],
    ],
    [
      'what will take place',
      'Minister Anna Varn travelled to Bucharest for a meeting with Romanian Foreign Minister Horea Lund, which will take place on Friday.',
      ['varn+lund 2031-05-16 PLANNED'],
    ],
    [
      'the next morning',
      'On Monday Minister Anna Varn met Mayor Tom Brodd. She received Governor Inga Keld the next morning.',
      ['varn+brodd 2031-05-12', 'varn+keld 2031-05-13'],
    ],
    [
      'a day after where somebody goes',
      'Minister Anna Varn is to meet Mayor Tom Brodd on her return to the capital on Monday.',
      ['varn+brodd 2031-05-19 PLANNED'],
    ],
    [
      'the day of a line of its own',
      'May 12, 2031, Oslo\n\nPresident of Norway Anna Varn held talks with President of Kenya Tom Brodd, who had come to take part in the forum.',
      ['varn+brodd 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

test('A transcript may have one turn of each of two who hold an office, though one label alone says so', async () => {
  const { quotes } = await extract(
    [
      'The President of Norway held talks with President of Kenya Tom Brodd in Oslo.',
      'President of Norway Anna Varn: Mr President, I am very glad to see you. Trade grew by a fifth.',
      'I propose that we speak about it frankly.',
      'Tom Brodd: Thank you for the invitation. We value these conversations.',
      'Later, the Head of State met with Mayor Keo Sombat.',
    ].join('\n\n'),
  )
  expect(quotes.map(({ speaker, exact }) => `${speaker}: ${exact}`)).toEqual([
    'varn: Mr President, I am very glad to see you. Trade grew by a fifth.',
    'varn: I propose that we speak about it frankly.',
    'brodd: Thank you for the invitation. We value these conversations.',
  ])
})
