import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const bodiesIn = async (text: string, headline?: string) =>
  (await extract(text, headline)).organizations.map(({ names }) => names.join('|'))

describe('Who told whom, and at which occasion', () => {
  test.each([
    [
      'In a phone call in late April, President Anna Lund asked Senator Tom Brodd to open an inquiry.',
      ['lund+brodd 2031-04 CALL'],
    ],
    [
      'President Anna Lund flew to Oslo on Monday. In a meeting that day she was told by Minister Tom Brodd that the bridge was safe.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'The paper reported that, in a phone call in April, President Anna Lund might have encouraged Senator Tom Brodd to resign.',
      ['lund+brodd 2031-04 CALL'],
    ],
    // Somebody else was told, or what the talks were of, or they were none.
    ['In a dream meeting, Mayor Anna Lund told President Tom Brodd to go.', []],
    ['In a phone call that never took place, Mayor Anna Lund asked President Tom Brodd to help.', []],
    ['In the meeting room, Mayor Anna Lund told President Tom Brodd to sit.', []],
    ['In a phone call, President Anna Lund told reporters that Senator Tom Brodd would resign.', []],
    ['In a statement on Monday, President Anna Lund asked Senator Tom Brodd to resign.', []],
    ['In talks on Monday, she told nobody that Senator Tom Brodd had met President Anna Lund’s son.', []],
  ])('%s', async (text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })
})

describe('Whom somebody thanks for meeting with them', () => {
  test.each([
    [
      '“I thank Minister Tom Brodd for his advice, and for meeting with me today,” Anna Lund said.',
      ['lund+brodd 2031-05-14'],
    ],
    ['“I want to thank President Tom Brodd for receiving us,” Anna Lund said.', ['lund+brodd']],
    [
      '“I opened a new round of talks and I thank Minister Tom Brodd for meeting with me,” Anna Lund said.',
      ['lund+brodd'],
    ],
    // Not they, not with her, not for that.
    ['“I thank the staff of Minister Tom Brodd for meeting with me,” Anna Lund said.', []],
    ['“I thank Minister Tom Brodd for meeting with the widows,” Anna Lund said.', []],
    ['“I thank Minister Tom Brodd for his letter to us,” Anna Lund said.', []],
  ])('%s', async (text, expected) => {
    expect(await meetings(text)).toEqual(expected)
  })
})

describe('People without a title', () => {
  test.each([
    ['by their party', 'A Republican, Mark Orlend, voted for it.', ['Mark Orlend']],
    [
      'by what they all are',
      'Two Representatives, Collin Orlend and Maria Tarn, voted for it.',
      ['Collin Orlend', 'Maria Tarn'],
    ],
    ['as whom they were identified', 'The seaman was identified as Jaypee Orlend.', ['Jaypee Orlend']],
    ['by whose campaign it was', 'He supported the campaigns of Ron Orlend.', ['Ron Orlend']],
    ['not what a thing is known as', 'The group is known as Petit Orlend.', []],
    ['not a unit of an army', 'On Monday Murad Division and Murad Battalion left.', []],
  ])('%s', async (_, text, expected) => {
    expect((await extract(text)).people.map(({ name }) => name)).toEqual(expected)
  })
})

describe('Bodies', () => {
  test.each([
    ['of two states', 'The U.S.-Kenya Trade Council said so.', ['U.S.-Kenya Trade Council', 'U.S.', 'Kenya']],
    ['with a dash in their name', 'The Nordic Export–Import Bank lent the money.', ['Nordic Export–Import Bank']],
    ['called by what they are for', 'He leads the Physicians for Human Rights.', ['Physicians for Human Rights']],
    [
      'called by what they are against',
      'She joined Karelian Veterans Against the War.',
      ['Karelian Veterans Against the War'],
    ],
    ['not those for whom somebody is', 'Farmers for Kenya marched on Monday.', ['Kenya']],
    ['with what they are in law', 'Officials of Larkmoor, Inc. came.', ['Larkmoor, Inc.']],
    ['led by others', 'The Kenyan-led Harbour Foundation said so.', ['Harbour Foundation']],
    [
      'of two topics',
      'The Office of Science and Technology Policy said so.',
      ['Office of Science and Technology Policy'],
    ],
    [
      'of three topics',
      'The Bureau of Population, Refugees, and Migration said so.',
      ['Bureau of Population, Refugees, and Migration'],
    ],
    ['that are friends of somewhere', 'He leads the Friends of Europe.', ['Friends of Europe']],
    [
      'not a word among shouted ones',
      'He met her. (POOLED CAMERA SPRAY AT TOP) The camera spray is open. (CLOSED TO TOP)',
      [],
    ],
    [
      'not with what is new about them',
      'Kenya dedicates the New U.S. Embassy in Oslo.',
      ['Kenya', 'U.S. Embassy in Oslo'],
    ],
    ['not people who are for one thing', 'Students for Larkmoor marched.', []],
    ['not with the small word before it', 'Thanks From Larkmoor Council', ['Larkmoor Council']],
    ['not an office of state', 'Kenyan Cabinet Secretary Anna Lund spoke.', []],
    ['not a state in another’s name', 'He won in New Mexico in May.', []],
    ['that are sites and channels', 'TVK24 and Larkmoor.com.br reported it.', ['TVK24', 'Larkmoor.com.br']],
  ])('%s', async (_, text, expected) => {
    expect(await bodiesIn(text)).toEqual(expected)
  })

  test('in a headline end where their known name does, and go on in a sentence', async () => {
    const headline = 'U.S. Department of State Launches Larkmoor Internship Program'
    expect(await bodiesIn('It is open to all.', headline)).toEqual(['U.S. Department of State'])
    expect(await bodiesIn('It is open to all.', 'Larkmoor Council Hosts Dredging Committee')).toEqual([
      'Larkmoor Council',
      'Dredging Committee',
    ])
  })
})

describe('What is reported', () => {
  test.each([
    ['Police said crews arrived six minutes later.', ['INDIRECT nobody: crews arrived six minutes later']],
    ['Anna Lund said police found nothing.', ['INDIRECT lund: police found nothing']],
    ['Anna Lund attacked the inquiry as “a waste of time.”', ['MIXED lund: the inquiry as “a waste of time.”']],
    ['Anna Lund named the Elm League as a criminal body.', ['INDIRECT lund: the Elm League as a criminal body']],
    ['Anna Lund attacked the village as night fell over the valley.', []],
    ['Anna Lund credited Tom Brodd with saving the bridge.', ['INDIRECT lund: Tom Brodd with saving the bridge']],
    ['Anna Lund attributed the fire to human error.', ['INDIRECT lund: the fire to human error']],
    [
      'Anna Lund said she would drop the bid, before reversing course on Friday.',
      ['INDIRECT lund: she would drop the bid'],
    ],
    [
      'Anna Lund highlighted the strength of the bond and looked forward to a visit.',
      ['INDIRECT lund: the strength of the bond'],
    ],
    [
      'Anna Lund predicted the storm would pass on Friday, before beginning to weaken.',
      ['INDIRECT lund: the storm would pass on Friday, before beginning to weaken'],
    ],
    ['Anna Lund urged the fee be waived.', ['INDIRECT lund: the fee be waived']],
    [
      'The fire is being looked into as arson, according to Anna Lund, the attorney for the district.',
      ['INDIRECT lund: The fire is being looked into as arson'],
    ],
    [
      'The fire began on Monday, according to Anna Lund, who said crews arrived six minutes later.',
      ['INDIRECT lund: The fire began on Monday', 'INDIRECT lund: crews arrived six minutes later'],
    ],
    [
      '“We stand ready” wrote Anna Lund “to provide whatever help we can.”',
      ['DIRECT lund: We stand ready', 'DIRECT lund: to provide whatever help we can.'],
    ],
  ])('%s', async (text, expected) => {
    expect(quotesOf(await extract(text))).toEqual(expected)
  })
})
