import { describe, expect, it } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

it('a transcript may have two turns, where offices stand before the names', async () => {
  const text = `Tomas Okoru held talks with President of Karelund Oda Lindqvar.

President of Norvik Tomas Okoru: We are glad to see you.

President of Karelund Oda Lindqvar: Thank you for the welcome.

<…>

Later, the guests went to the theatre.`
  expect(await told(text)).toEqual([
    'DIRECT okoru: We are glad to see you.',
    'DIRECT lindqvar: Thank you for the welcome.',
  ])
})

it('a transcript ends where the text tells what one of those who spoke did later in the day', async () => {
  const turns = [
    'Tomas Okoru: Good morning.',
    'Oda Lindqvar: Yes.',
    'Tomas Okoru: How are the roads?',
    'Oda Lindqvar: Dry.',
  ]
  const text = [...turns, 'Later in the day, Tomas Okoru held talks with Minister Ilme Sandvar.'].join('\n\n')
  expect((await told(text)).at(-1)).toMatch(/: Dry\.$/)
  const speech = [...turns, 'After the flood Tomas Okoru built this road.'].join('\n\n')
  expect((await told(speech)).at(-1)).toMatch(/: After the flood Tomas Okoru built this road\.$/)
})

describe('what news from elsewhere reports', () => {
  it.each([
    [
      'may be a number that somebody holds something to be',
      'Mayor Oda Lindqvar put the attendance at 4,150, the best in years. She placed a vase at 10 Harbour Street.',
      ['INDIRECT lindqvar: the attendance at 4,150, the best in years'],
    ],
    [
      'may be asked for or undertaken',
      'Mayor Oda Lindqvar requested an exemption. Minister Tomas Okoru undertook to reopen the road.',
      ['INDIRECT lindqvar: an exemption', 'INDIRECT okoru: to reopen the road'],
    ],
    [
      'is said by the only woman of a sentence that is about a man',
      'President Oda Lindqvar stayed. Mayor Tomas Okoru heard of it, his spokeswoman Ilme Sandvar told the press. “It rains,” she said.',
      ['DIRECT sandvar: It rains,'],
    ],
    [
      'is said by whoever holds an office in a place',
      '“It rains,” said Harbour Aid’s deputy director in Nairobi, Tomas Okoru.',
      ['DIRECT okoru: It rains,'],
    ],
    [
      'ends where another verb of saying begins',
      'Minister Oda Lindqvar thanked Kenya for its help and expressed the hope that trade would grow.',
      ['INDIRECT lindqvar: Kenya for its help', 'INDIRECT lindqvar: trade would grow'],
    ],
    [
      'may be a participle after what was said',
      'Oda Lindqvar said that trade had grown, stressing the need for peace.',
      ['INDIRECT lindqvar: trade had grown', 'INDIRECT lindqvar: the need for peace'],
    ],
    ['is not the document’s own voice', 'Oda Lindqvar will travel to Kenya, underscoring our commitment to peace.', []],
    [
      'may be interrupted',
      'Anna Lindqvar opened the case. The council, she added, had known of the flaw for a year.',
      ['INDIRECT lindqvar: The council, she added, had known of the flaw for a year'],
    ],
    [
      'begins after the occasion',
      'Oda Lindqvar said in a statement on Monday the bridge was "a gift".',
      ['MIXED lindqvar: the bridge was "a gift"'],
    ],
    [
      'may be a question',
      'Oda Lindqvar asked officials how the papers had been lost.',
      ['INDIRECT lindqvar: how the papers had been lost'],
    ],
    [
      'is no oath of office',
      'Governor Oda Lindqvar swore in ten members, warning them that theft would be punished.',
      ['INDIRECT lindqvar: theft would be punished'],
    ],
    [
      'may follow a colon',
      'Minister Oda Lindqvar added: We shall rely on our neighbours.',
      ['INDIRECT lindqvar: We shall rely on our neighbours'],
    ],
    [
      'is appealed for',
      'Minister Oda Lindqvar appealed for safe access to towns.',
      ['INDIRECT lindqvar: safe access to towns'],
    ],
    [
      'ends before what somebody else says',
      'Minister Oda Lindqvar thanked Kenya for its help, and the two ministers agreed that trade would grow.',
      ['INDIRECT lindqvar: Kenya for its help', 'INDIRECT nobody: trade would grow'],
    ],
    [
      'ends before the occasion of an agreement',
      'Minister Oda Lindqvar agreed to open the border, following talks in Oslo.',
      ['INDIRECT lindqvar: to open the border'],
    ],
    [
      'ends after an adjective that looks like a verb',
      'Minister Oda Lindqvar stressed the importance of order within the agreed time and added that rain would fall.',
      ['INDIRECT lindqvar: the importance of order within the agreed time', 'INDIRECT lindqvar: rain would fall'],
    ],
    ['is no visit', 'Minister Oda Lindqvar called on President Tomas Okoru and laid a wreath.', []],
    ['is no reception', 'Minister Oda Lindqvar welcomed President Tomas Okoru to Oslo, where they dined.', []],
    ['is nothing called off', 'Minister Oda Lindqvar called off a meeting with the union.', []],
    ['is nothing neither confirmed nor denied', 'Minister Oda Lindqvar neither confirmed nor denied the report.', []],
    ['is no end of a journey', 'Minister Oda Lindqvar concluded a visit that was long.', []],
    ['is no plea', 'Tomas Velnov pleaded guilty to fraud.', []],
    [
      'is not whose paper saw the letter',
      'A letter seen by the Harbour Times says the port is shut.',
      ['INDIRECT nobody: the port is shut'],
    ],
    [
      'goes on in a participle',
      'China values the work of the Harbour Council, Minister Oda Lindqvar said, adding that trade would grow.',
      ['INDIRECT lindqvar: China values the work of the Harbour Council', 'INDIRECT lindqvar: trade would grow'],
    ],
    [
      'may open in a participle',
      'Noting that trade had grown, Minister Oda Lindqvar said the harbour was full.',
      ['INDIRECT lindqvar: trade had grown', 'INDIRECT lindqvar: the harbour was full'],
    ],
    [
      'is called so',
      'Minister Oda Lindqvar termed the bill a disaster for the coast.',
      ['INDIRECT lindqvar: the bill a disaster for the coast'],
    ],
    ['is not a union’s own release', 'The European Union welcomes the vote of Monday.', []],
    [
      'follows said plainly',
      'Minister Oda Lindqvar, speaking at a congress, said the two states aimed to trade more.',
      ['INDIRECT lindqvar: the two states aimed to trade more'],
    ],
    ['is called for by people', 'Opposition lawmakers called for a new inquiry.', ['INDIRECT nobody: a new inquiry']],
    ['is not called for by the weather', 'The forecast called for strong wind and rain.', []],
  ])('%s', async (_what, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it.each([
    ['by age', 'Doreen Velnov, 71, won. The 71-year-old said: “I am glad of it.”', 'velnov'],
    ['by children', 'Doreen Velnov, 71, won. The mother-of-four said: “I am glad of it.”', 'velnov'],
    ['as the only company', 'Lundgas Inc. lost money. The company said that it would sell.', 'lundgas-inc'],
    ['not where there are two', 'Lundgas Inc. sued Harbour Motors. The company said that it would sell.', null],
    ['after letters behind the name', 'Judge Tomas Okoru KC told her: “You knew it was wrong.”', 'okoru'],
    ['after "with"', 'The paper named others, with Minister Oda Lindqvar stating: “It is not too late.”', 'lindqvar'],
    ['behind the quotation', 'Others were kinder: “Thank you for all of it”, wrote Oda Lindqvar.', 'lindqvar'],
    [
      'as who is known to be a woman',
      'Viktar Velnov will come, Spokeswoman Alesia Marbeck said. “It is near,” she added.',
      'marbeck',
    ],
    ['as a part of it', 'The state chapter of the Harbour Party has described the plan as a waste.', 'harbour-party'],
    [
      'under the words',
      '“Safe harbours feed us all.”\n— The Honourable Oda Lindqvar, Minister of Fisheries',
      'lindqvar',
    ],
    [
      'in the next paragraph',
      '“Safe harbours feed us all.”\n\n- President Oda Lindqvar, Harbour Corporation',
      'lindqvar',
    ],
    ['not as whom lawyers serve', 'Lawyers for detained opposition leader Tomas Okoru said they would sue.', null],
    [
      'not as the official unnamed',
      'Minister Tomas Okoru left. A ministry official told reporters the talks were held in May.',
      null,
    ],
    [
      'not as the counterpart',
      'Minister Oda Lindqvar met her Kenyan counterpart Tomas Okoru. The minister said that it rained.',
      'lindqvar',
    ],
    [
      'not as the prime minister',
      'Minister Oda Lindqvar saw Prime Minister Tomas Okoru. The Minister said that it rained.',
      'lindqvar',
    ],
    [
      'as the only official of that state',
      'Kenyan Minister Oda Lindqvar came. The Kenyan official said that it rained.',
      'lindqvar',
    ],
    [
      'behind a city and a colon',
      'CHENNAI: Minister Oda Lindqvar said on Monday that it rained.\n\nShe left.',
      'lindqvar',
    ],
    ['in a report', 'According to a report from the Harbour Board, the ship sank.', 'harbour-board'],
  ])('names the speaker %s', async (_how, text, speaker) => {
    const { quotes } = await extract(text)
    expect(quotes.at(-1)?.speaker).toBe(speaker)
  })

  it.each(['says', 'explains', 'recalls', 'insists'])(
    'reads "%s" right behind a quotation, comma within or not',
    async (verb) => {
      for (const quotation of ['“The river is ours,”', '“The river is ours”,'])
        expect(
          await told(`${quotation} ${verb} linguist Oda Lindqvar of the University of Lund, who testified on Monday.`),
        ).toEqual([`DIRECT lindqvar: The river is ours${quotation.includes(',”') ? ',' : ''}`])
    },
  )

  it('takes no noun behind quoted words for a verb', async () => {
    expect(await told('The board’s “sold out” claims Oda Lindqvar had never heard.')).toEqual([])
  })

  it('reads the turns of papers that ask and of who answers', async () => {
    const text =
      'Lund Courier: Will it open?\n\nSpokesperson Oda Lindqvar: It will.\n\nLund Courier: When?\n\nSpokesperson Oda Lindqvar: Soon.'
    expect(await told(text)).toEqual([
      'DIRECT lund-courier: Will it open?',
      'DIRECT lindqvar: It will.',
      'DIRECT lund-courier: When?',
      'DIRECT lindqvar: Soon.',
    ])
  })
})

describe('meetings of news from elsewhere', () => {
  it.each([
    [
      'a call received',
      'Minister Oda Lindqvar received a phone call today from Minister Tomas Okoru.',
      [['2031-05-14', 'CALL']],
    ],
    [
      'a meeting somewhere between two',
      'It follows a meeting in Oslo on Monday between President Oda Lindqvar and President Tomas Okoru.',
      [['2031-05-12', 'IN_PERSON']],
    ],
    [
      'a delegation led by somebody',
      'Minister Oda Lindqvar met with a delegation led by Minister Tomas Okoru on Monday.',
      [['2031-05-12', 'IN_PERSON']],
    ],
    [
      'a courtesy call',
      'Minister Oda Lindqvar paid a courtesy call on Prime Minister Tomas Okoru on Monday.',
      [['2031-05-12', 'IN_PERSON']],
    ],
    [
      'theirs',
      'Minister Oda Lindqvar and Minister Tomas Okoru agreed to trade. In their meeting on Monday, Okoru spoke of fish.',
      [['2031-05-12', 'IN_PERSON']],
    ],
  ])('are %s', async (_what, text, expected) => {
    const { meetings } = await extract(text)
    expect(meetings.map(({ startDate, medium }) => [startDate, medium])).toEqual(expected)
  })
})
