import { describe, expect, it } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const quotes = async (text: string, headline?: string) => quotesOf(await extract(text, headline))

describe('speech without quotation marks', () => {
  it('follows "X said:" at the end of a paragraph, for as long as somebody speaks for themselves', async () => {
    expect(
      await quotes(
        [
          'Environment Secretary Marta Veldin will open the dyke in Sandmouth today.',
          'Environment Secretary Marta Veldin said:',
          'The dyke protects 4,000 homes. We built it with local hands.',
          'Farmers told me that they had lost three harvests.',
          'The works cost £3 million and were finished in March.',
          'Tomas Okoru, chair of the Sandmouth Harbour Trust, said:',
          'We waited twenty years for this.',
          'Notes to editors',
          'Our records show that the dyke broke in 1953.',
        ].join('\n\n'),
      ),
    ).toEqual([
      'DIRECT veldin: The dyke protects 4,000 homes. We built it with local hands.',
      'DIRECT veldin: Farmers told me that they had lost three harvests.',
      'DIRECT okoru: We waited twenty years for this.',
    ])
  })

  it.each([
    ['commenting', 'Commenting on the results, chief executive Oda Lindqvar said:', 'lindqvar'],
    ['on an occasion', 'Speaking after the vote on Tuesday, Minister Oda Lindqvar told reporters:', 'lindqvar'],
    ['in a letter', 'In a letter to the members, the union’s chair, Oda Lindqvar, wrote:', 'lindqvar'],
    ['in a statement', 'In a statement on Tuesday, Minister Oda Lindqvar:', 'lindqvar'],
    ['a statement issued', 'Mayor Oda Lindqvar today issued the following statement on the storm:', 'lindqvar'],
    ['issued by', 'The following statement was issued by Mayor Oda Lindqvar on Friday:', 'lindqvar'],
    ['for a body', 'A spokesperson for the Ministry of Fisheries said:', 'ministry-of-fisheries'],
    ['by nobody named', 'A fisherman on the quay said:', 'nobody'],
  ])('is introduced: %s', async (_how, introduction, speaker) => {
    expect(await quotes(`${introduction}\n\nWe have seen worse. It will pass.`)).toEqual([
      `DIRECT ${speaker}: We have seen worse. It will pass.`,
    ])
  })

  it('stands between lines that say where it begins and ends', async () => {
    const text = [
      'The following statement was issued by Mayor Oda Lindqvar on Friday:',
      'Begin text:',
      'We have seen worse. It will pass.',
      'End text.',
      'We print letters on Mondays.',
    ]
    expect(await quotes(text.join('\n\n'))).toEqual(['DIRECT lindqvar: We have seen worse. It will pass.'])
  })

  it('may be within marks after all', async () => {
    expect(await quotes('In a post, Mayor Oda Lindqvar wrote:\n\n“I am glad of it, and so is the town.”')).toEqual([
      'DIRECT lindqvar: I am glad of it, and so is the town.',
    ])
    expect(
      await quotes('Tomas Okoru was quoted by the Harbour Times as saying:\n\n“We will strike on Monday, all of us.”'),
    ).toEqual(['DIRECT okoru: We will strike on Monday, all of us.'])
  })

  it('goes on after "she added:"', async () => {
    expect(
      await quotes(
        'Minister Oda Lindqvar said:\n\nI have seen nothing like it. Captain Tomas Okoru is our hero.\n\nShe added:\n\nWe will be back.',
      ),
    ).toEqual([
      'DIRECT lindqvar: I have seen nothing like it. Captain Tomas Okoru is our hero.',
      'DIRECT lindqvar: We will be back.',
    ])
  })

  it('of a body’s spokesman tells of others, and of their meetings', async () => {
    const found = await extract(
      'A spokesperson for the Ministry of Fisheries said:\n\nMinister Oda Lindqvar met President Tomas Okoru this morning.\n\nWe thank the President for his visit.',
    )
    expect(quotesOf(found)).toEqual([
      'DIRECT ministry-of-fisheries: Minister Oda Lindqvar met President Tomas Okoru this morning.',
      'DIRECT ministry-of-fisheries: We thank the President for his visit.',
    ])
    expect(found.meetings).toHaveLength(1)
  })

  it('is none where a body’s spokesman never says "we": that is the release, which tells what others said', async () => {
    const found = await extract(
      'A spokesperson for the Ministry of Fisheries said:\n\nMinister Oda Lindqvar met President Tomas Okoru this morning.\n\nThe Minister stressed that the quota must be kept.',
    )
    expect(quotesOf(found)).toEqual(['INDIRECT lindqvar: the quota must be kept'])
    expect(found.meetings).toHaveLength(1)
  })

  it.each([
    [
      'rules',
      'Minister Oda Lindqvar said that the following rules apply:',
      'Shops close at eight.\n\nWe open at nine.',
    ],
    ['a list', 'Minister Oda Lindqvar announced:', '300 new boats for our coast.'],
    ['what will be said', 'Minister Oda Lindqvar will say:', 'We have come a long way.'],
    ['the article itself', 'Minister Oda Lindqvar said:', 'Oda Lindqvar left our town on Monday.'],
    ['states', 'The following statement was released by the Governments of Kenya and Norway:', 'We welcome the vote.'],
  ])('is not taken from %s', async (_what, introduction, text) => {
    const direct = (await extract(`${introduction}\n\n${text}`)).quotes.filter(({ kind }) => kind === 'DIRECT')
    expect(direct).toEqual([])
  })

  it('ends where the article tells of the speaker, or of what somebody said', async () => {
    for (const next of [
      'Ms Lindqvar later told our reporter that the port was safe.',
      'He said our town had been lucky.',
      'About Lundgas',
      '“It is a scandal that we pay for this,” said the fisherman Tomas Velnov.',
    ])
      expect(
        (await quotes(`Minister Oda Lindqvar said:\n\nWe will rebuild it.\n\n${next}`)).filter((one) =>
          one.startsWith('DIRECT lindqvar'),
        ),
      ).toEqual(['DIRECT lindqvar: We will rebuild it.'])
  })
})

describe('dialogue after a dash', () => {
  it.each([
    [
      '— We have waited long enough, — said the fisherman Tomas Velnov. — My boat is rotting.',
      ['DIRECT velnov: We have waited long enough', 'DIRECT velnov: My boat is rotting.'],
    ],
    [
      '– Our country is ready. I am glad of it, President Oda Lindqvar said.',
      ['DIRECT lindqvar: Our country is ready. I am glad of it'],
    ],
    ['- Can you hear us? asked Oda Lindqvar.', ['DIRECT lindqvar: Can you hear us?']],
  ])('%s', async (text, expected) => {
    expect(await quotes(`The harbour is closed.\n\n${text}`)).toEqual(expected)
  })

  it('is no list', async () => {
    expect(await quotes('Other news:\n\n- The council voted on Monday, Mayor Oda Lindqvar said.')).toEqual([
      'INDIRECT lindqvar: The council voted on Monday',
    ])
  })
})

describe('an interview', () => {
  it('names those who speak in full first, then by initials, and ends in a note', async () => {
    expect(
      await quotes(
        [
          'Marta Veldin draws maps of the coast. We met her in Oslo.',
          'Coast Weekly: When did you begin?',
          'Marta Veldin: As a child.',
          'CW: And now?',
          'MV: I still have the first one.',
          'It is on my shelf.',
          'CW: Thank you.',
          'MV: My pleasure.',
          'This interview has been edited for length.',
        ].join('\n\n'),
      ),
    ).toEqual([
      'DIRECT nobody: When did you begin?',
      'DIRECT veldin: As a child.',
      'DIRECT nobody: And now?',
      'DIRECT veldin: I still have the first one.',
      'DIRECT veldin: It is on my shelf.',
      'DIRECT nobody: Thank you.',
      'DIRECT veldin: My pleasure.',
    ])
  })

  it('of questions and answers is given by the one whom the headline names', async () => {
    const text = 'Q: Will the port close?\n\nA: No, we will keep it.\n\nQ: And the ferry?\n\nA: The ferry too.'
    expect(await quotes(text, 'Interview with Harbour Master Tomas Okoru')).toEqual([
      'DIRECT nobody: Will the port close?',
      'DIRECT okoru: No, we will keep it.',
      'DIRECT nobody: And the ferry?',
      'DIRECT okoru: The ferry too.',
    ])
  })

  it('is over where the article tells of those who spoke', async () => {
    const text = [
      'Tomas Okoru: Ms Veldin, please begin.',
      'Marta Veldin: Mr President, the harvest is good.',
      'Tomas Okoru: Thank you. I am glad.',
      'Marta Veldin invited the President to the festival.',
    ].join('\n\n')
    expect((await quotes(`President Tomas Okoru met Minister Marta Veldin.\n\n${text}`)).at(-1)).toBe(
      'INDIRECT veldin: the President to the festival',
    )
  })
})
