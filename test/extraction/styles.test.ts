import { describe, expect, it } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const quotes = async (text: string) => quotesOf(await extract(text))

describe('quotes in the manner of', () => {
  it('agencies: the dateline belongs to no quote, and "today" is its day', async () => {
    const found = await extract(
      'GENEVA, May 13 (Reuters) - Kenyan President Tomas Okoru met his Norwegian counterpart Oda Lindqvar today, two officials said.\n\n"This is a step forward," Lindqvar told reporters after the meeting. "But it is only a step."',
    )
    expect(quotesOf(found)).toEqual([
      'INDIRECT nobody: Kenyan President Tomas Okoru met his Norwegian counterpart Oda Lindqvar today',
      'DIRECT lindqvar: This is a step forward,',
      'DIRECT lindqvar: But it is only a step.',
    ])
    expect(found.meetings).toMatchObject([{ startDate: '2031-05-13' }])
  })

  it('British papers: single marks, with doubles within', async () => {
    expect(
      await quotes(
        '‘We were told “you’ll have them by June”, and we believed it,’ Sir Alasdair Whitelaw told the BBC’s Today programme.',
      ),
    ).toEqual(['DIRECT whitelaw: We were told “you’ll have them by June”, and we believed it,'])
  })

  it('human rights groups: a paragraph that is all quotation goes on from the last', async () => {
    expect(
      await quotes(
        '“They told me: ‘Go home,’” said Priya Chandran, Rights Now International’s Deputy Director for East Africa.\n\n“She must be freed without delay.”',
      ),
    ).toEqual(['DIRECT chandran: They told me: ‘Go home,’', 'DIRECT chandran: She must be freed without delay.'])
  })

  it('Iranian papers: pointing to, went on to say, for his part', async () => {
    expect(
      await quotes(
        'TEHRAN – Iranian President Hamid Rastgar said on Tuesday that trade would grow. He went on to say, “The obstacles should be removed.”\n\nPrime Minister Daniyar Bekturov, for his part, described Iran as an important partner.',
      ),
    ).toEqual([
      'INDIRECT rastgar: trade would grow',
      'DIRECT rastgar: The obstacles should be removed.',
      'INDIRECT bekturov: Iran as an important partner',
    ])
  })

  it('press briefings: questions are marked by a bare Q', async () => {
    const text = 'MS. PRUITT: Good afternoon.\n\nQ Thanks, Lena. Why now?\n\nMS. PRUITT: Because it is time.'
    expect(quotesOf(await extract(text, 'Press Briefing by Press Secretary Lena Pruitt'))).toEqual([
      'DIRECT pruitt: Good afternoon.',
      'DIRECT nobody: Thanks, Lena. Why now?',
      'DIRECT pruitt: Because it is time.',
    ])
  })
})

describe('what is quoted', () => {
  it.each([
    ['called', 'Marta Veldin called the plan “a gift to smugglers.”', 'MIXED veldin: the plan “a gift to smugglers.”'],
    ['dismissed as', 'Marta Veldin dismissed the claims as “baseless”.', 'MIXED veldin: the claims as “baseless”'],
    ['added', 'Marta Veldin added the police “are still waiting”.', 'MIXED veldin: the police “are still waiting”'],
    ['told MPs', 'Marta Veldin told MPs that the ships were late.', 'INDIRECT veldin: the ships were late'],
    ['explained to', 'Marta Veldin explained to Reuters that it was late.', 'INDIRECT veldin: it was late'],
    ['claiming', 'Marta Veldin resigned, claiming she had been pushed.', 'INDIRECT veldin: she had been pushed'],
    ['according to', 'According to her lawyer, Marta Veldin, it was late.', 'INDIRECT veldin: it was late'],
    [
      'according to “”',
      'According to Marta Veldin, “nobody has seen the ship.”',
      'DIRECT veldin: nobody has seen the ship.',
    ],
    ['remarked', 'Remarked lawyer Marta Veldin, “Nobody has seen it.”', 'DIRECT veldin: Nobody has seen it.'],
  ])('by %s', async (_cue, text, expected) => {
    expect(await quotes(text)).toEqual([expected])
  })

  it.each([
    [
      'the body’s officer',
      'It is not for the court to say, argued the government’s lawyer, Marta Veldin.',
      ['INDIRECT veldin: It is not for the court to say'],
    ],
    [
      'a second quotation that begins with an ellipsis',
      'Mayor Marta Veldin said she was "humbled" by it and "...we will never take your trust for granted, and we will work night and day."',
      [
        'MIXED veldin: she was "humbled" by it',
        'DIRECT veldin: ...we will never take your trust for granted, and we will work night and day.',
      ],
    ],
    [
      'a colon after “according to”',
      'According to Mayor Marta Veldin, the letter if written by him was grave: “It was meant to frighten the town.”',
      ['DIRECT veldin: It was meant to frighten the town.'],
    ],
  ])('by %s', async (_what, text, expected) => {
    expect(await quotes(text)).toEqual(expected)
  })

  it('by somebody who would not be named is a quote of nobody', async () => {
    expect(
      await quotes(
        '“We expect it within days,” a diplomat, who declined to be named because of the matter, told Reuters.',
      ),
    ).toEqual(['DIRECT nobody: We expect it within days,'])
  })

  it('was said where the article tells: in a readout, and "during the meeting"', async () => {
    const readout = await extract(
      'Secretary Oda Lindqvar met today with Prime Minister Tomas Okoru. The Secretary stressed that the border must stay open. They agreed to meet again.',
      'Secretary Lindqvar’s Meeting with Prime Minister Okoru',
    )
    expect(readout.quotes.map(({ meeting }) => meeting)).toEqual(['m1', 'm1'])
    const article = await extract(
      'President Oda Lindqvar met with Minister Tomas Okoru on Monday. During the meeting Lindqvar said that grain was short. On Tuesday Lindqvar said that fish was short.',
    )
    expect(article.quotes.map(({ meeting }) => meeting)).toEqual(['m1', undefined])
  })
})
