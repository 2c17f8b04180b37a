import { describe, expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

describe('The parties are', () => {
  test.each([
    [
      'two whose offices stand before their names, with commas around',
      'Kenya’s energy secretary, Tom Brodd, and Norway’s public works minister, Anna Lund, met in Oslo on Tuesday.',
      ['brodd+lund 2031-05-13'],
    ],
    [
      'one with a particle in the name',
      'President Tom Brodd met the Kericho governor, Wesley arap Chelund, on Tuesday.',
      ['brodd+chelund 2031-05-13'],
    ],
    [
      'two of whom it is said where they are from',
      'Presidents Tom Brodd of Norway and Anna Lund of Kenya met on Tuesday.',
      ['brodd+lund 2031-05-13'],
    ],
    [
      'one with an office before the name and a comma after it',
      'Dr. Lund and the chief executive of Velmair Diagnostics, Tom Brodd, met in Oslo on Monday.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'bodies by the acronyms that the text has explained',
      'The Harbour Pilots Council (HPC) wrote a letter. The HPC met Minister Anna Lund on Monday.',
      ['harbour-pilots-council+lund 2031-05-12'],
    ],
    [
      'three who were named together, however long ago',
      `President Tom Brodd met Minister Anna Lund and Minister Karl Holm on Monday. ${'The bridge was shut again. '.repeat(12)}
The three ministers will meet again on May 20.`,
      ['brodd+lund+holm 2031-05-12', 'brodd+lund+holm 2031-05-20 PLANNED'],
    ],
    [
      'whom the text is about, where nobody else is named',
      'Minister Tom Brodd travelled to Oslo on Tuesday. Brodd was late. A meeting with Minister Anna Lund, planned for Monday, was called off.',
      ['brodd+lund 2031-05-12 CANCELLED'],
    ],
    [
      'those who took part, too',
      'President Tom Brodd met Minister Anna Lund on Monday. Minister Karl Holm also took part in the meeting.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'who accompanied them, too',
      'President Tom Brodd received Minister Anna Lund on Monday. The Minister was accompanied by Ambassador Karl Holm.',
      ['brodd+lund+holm 2031-05-12'],
    ],
    [
      'not who accompanied others',
      'President Tom Brodd received Minister Anna Lund on Monday. A choir was joined by Mayor Karl Holm.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'nobody who only tells of it',
      'Prosecutor Tom Brodd said the defendant met Anna Lund at an inn near Oslo in March.',
      [],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('A meeting is told', () => {
  test.each([
    [
      'by what somebody said after it',
      'It will rain, Minister Tom Brodd said on Tuesday after bilateral talks with his Kenyan counterpart, Anna Lund.',
      ['brodd+lund 2031-05-13'],
    ],
    [
      'by what was quoted after it',
      '“It will rain,” Minister Tom Brodd told reporters following a meeting with Minister Anna Lund in Oslo.',
      ['brodd+lund'],
    ],
    [
      'by a delegation that somebody will lead',
      'Minister Tom Brodd will lead a delegation to Oslo next month for talks with Minister Anna Lund.',
      ['brodd+lund 2031-06 PLANNED'],
    ],
    [
      'by a journey that somebody would make',
      'The ministry said that Minister Tom Brodd would travel to Oslo on 3 June for talks with Anna Lund.',
      ['brodd+lund 2031-06-03 PLANNED'],
    ],
    ['by dinner', 'On Monday night Tom Brodd had dined at the inn with Anna Lund.', ['brodd+lund 2031-05-12']],
    [
      'by lunch in somebody’s honour',
      'President Tom Brodd gave a lunch in honour of Minister Anna Lund on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    ['by breakfast', 'On Monday, Tom Brodd had Anna Lund to breakfast.', ['brodd+lund 2031-05-12']],
    [
      'by a briefing on the telephone',
      'Envoy Tom Brodd will brief Minister Anna Lund by telephone on Thursday.',
      ['brodd+lund 2031-05-15 PLANNED CALL'],
    ],
    [
      'by an agreement that two signed',
      'On Monday, Minister Tom Brodd and Minister Anna Lund signed a memorandum.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a video conference',
      'Minister Tom Brodd held a video conference with Minister Anna Lund on Monday.',
      ['brodd+lund 2031-05-12 VIDEO'],
    ],
    [
      'by breakfast, apart from the meeting of several on that day',
      'On Monday, Tom Brodd received Minister Anna Lund and Minister Karl Holm in Oslo. On Monday, Brodd had Lund to breakfast.',
      ['brodd+lund+holm 2031-05-12', 'brodd+lund 2031-05-12'],
    ],
    [
      'by what was presented at it',
      'On Monday, Ms Lund presented the findings to Minister Tom Brodd at a meeting in Oslo.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by talks that somebody travelled to',
      'On Monday Minister Anna Lund flew to Oslo for talks with President Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'by a visit paid',
      'Ambassador Anna Lund called on Minister Tom Brodd here on Tuesday.',
      ['lund+brodd 2031-05-13'],
    ],
    [
      'by a visit paid to somebody with a portfolio of two words',
      'Ambassador Anna Lund called on Federal Minister for Planning and Waterways Dr Tom Brodd here on Tuesday.',
      ['lund+brodd 2031-05-13'],
    ],
    [
      'by a delegation received',
      'Minister Tom Brodd is to receive a delegation of the Harbour Pilots Council on May 20.',
      ['brodd+harbour-pilots-council 2031-05-20 PLANNED'],
    ],
    [
      'by a host behind the place',
      'On Monday, Anna Lund was received in Oslo by Norway’s deputy minister for fish, Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    ['by dinner together', 'Tom Brodd and Anna Lund dined together in Oslo on Monday.', ['brodd+lund 2031-05-12']],
    [
      'by what was agreed after it',
      'President Tom Brodd and his Kenyan counterpart Anna Lund agreed on Monday to mend the bridge after a summit that ran late.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'as agreed, and by those who were named with each other’s office',
      'Minister Tom Brodd and his Kenyan counterpart Anna Lund spoke by telephone on Monday. The ministers agreed to meet in Oslo in July.',
      ['brodd+lund 2031-05-12 CALL', 'brodd+lund 2031-07 PLANNED'],
    ],
    [
      'by another round',
      'The Harbour Pilots Council and the Lighthouse Union are to hold a second round in Oslo in July.',
      ['harbour-pilots-council+lighthouse-union 2031-07 PLANNED'],
    ],
    [
      'by telephone, as somebody else says',
      'Tom Brodd and Anna Lund spoke by telephone on Monday, according to the Norwegian embassy.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })

  test.each([
    ['not by a call for one', 'Minister Anna Lund called for a dialogue with the Harbour Pilots Council.'],
    ['not by an appeal', 'Minister Anna Lund called on Minister Tom Brodd to resign.'],
    ['not by what one alone signed', 'Minister Anna Lund signed a memorandum that Tom Brodd had drafted.'],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })
})

test('A headline of a virtual meeting says nothing of another, which has a place', async () => {
  const body = 'Minister Tom Brodd will host Minister Anna Lund in Oslo in July.'
  expect(await meetings(body, 'Ministers plan ahead at virtual meeting')).toEqual(['brodd+lund 2031-07 PLANNED'])
})

/** A first paragraph of Tuesday's news. */
const LEAD = 'President Tom Brodd promised on Tuesday to mend the bridge before winter comes to the north.\n\n'

describe('Where its own sentence names no day, it is', () => {
  test.each([
    ['that of the news', 'Brodd met Minister Anna Lund in Oslo.', ['brodd+lund 2031-05-13']],
    ['not that of the news for one before', 'Brodd had last met Minister Anna Lund in Oslo.', ['brodd+lund']],
    ['not that of the news for one planned', 'Brodd will meet Minister Anna Lund in Oslo.', ['brodd+lund PLANNED']],
    [
      'that of the one before, later in the day',
      'Brodd met Minister Anna Lund on Monday. That evening Brodd met Minister Karl Holm.',
      ['brodd+lund 2031-05-12', 'brodd+holm 2031-05-12'],
    ],
    [
      'said behind what is said of a party',
      'Brodd received Minister Anna Lund of Norway, who is on a tour, at the palace in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'that of the one before, afterwards',
      'Brodd met Minister Anna Lund on Monday. Afterwards Brodd paid a courtesy call on Minister Karl Holm.',
      ['brodd+lund 2031-05-12', 'brodd+holm 2031-05-12'],
    ],
    ['a month of this year', 'In January this year Brodd met Minister Anna Lund.', ['brodd+lund 2031-01']],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(LEAD + body)).toEqual(expected)
  })

  test('shown with the sentence that names it, and less sure', async () => {
    const told = async (body: string) => (await extract(LEAD + body)).meetings[0]
    const [itself, lead] = [
      await told('Brodd met Minister Anna Lund in Oslo on Tuesday.'),
      await told('Brodd met Minister Anna Lund in Oslo.'),
    ]
    expect(itself?.evidence.map(({ exact }) => exact)).toEqual(['Brodd met Minister Anna Lund in Oslo on Tuesday.'])
    expect(lead?.evidence.map(({ exact }) => exact)).toEqual(['Brodd met Minister Anna Lund in Oslo.', LEAD.trim()])
    expect(lead?.confidence).toBeLessThan(itself?.confidence ?? 0)
  })

  test('that of the news only: an earlier meeting is not taken for the one the news is of', async () => {
    const body = 'Brodd received Minister Anna Lund in Oslo. The two leaders had last met in October 2029.'
    expect(await meetings(LEAD + body)).toEqual(['brodd+lund 2031-05-13', 'brodd+lund 2029-10'])
  })
})
