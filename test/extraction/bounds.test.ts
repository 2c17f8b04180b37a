import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

/** What a rule would take for a meeting, a speaker or a name if it went a step too far; and where it goes just so far. */
describe('A rule for meetings ends', () => {
  test.each([
    [
      'at a promise in a readout',
      'On Monday Secretary Tom Brodd reaffirmed to Minister Anna Lund that Norway will stand by Kenya.',
      ['brodd+lund 2031-05-12 CALL'],
      'Readout of Secretary Tom Brodd’s Call with Minister Anna Lund',
    ],
    [
      'at a sentence with one side of the call in the headline',
      'On Sunday Minister Tom Brodd was glad. On Tuesday Minister Tom Brodd congratulated Minister Anna Lund. They discussed the bridge.',
      ['brodd+lund 2031-05-13 CALL'],
      'Minister Tom Brodd’s Call with Minister Anna Lund',
    ],
    [
      'at a meal that is still to be held, under a headline of it',
      'Minister Tom Brodd will hold a meal in Oslo on Friday for Minister Anna Lund.',
      ['brodd+lund 2031-05-16 PLANNED'],
      'Minister Tom Brodd to Meet with Minister Anna Lund',
    ],
    [
      'at what came before a meeting that is due',
      'The attack came hours before Minister Tom Brodd is due to meet Minister Anna Lund on Friday.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'at what else should not take place',
      'Minister Tom Brodd met Minister Anna Lund on Monday and said the vote should not take place.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'at whose presence has to do with something else',
      'President Tom Brodd met Minister Anna Lund on Monday. Police searched a house in the presence of the lawyer Karl Holm. The rescue team was led by Captain Oda Moe. Not present was Mayor Jon Ask.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'at the counterpart in another office',
      'Foreign Minister Tom Brodd met his Kenyan counterpart on Monday. Kenyan Trade Minister Anna Lund was glad.',
      [],
    ],
    ['at a host on the screen', 'Minister Tom Brodd will attend a dinner with talk show host Anna Lund on Friday.', []],
    [
      'at what somebody does with another afterwards',
      'On Monday Minister Tom Brodd met President Anna Lund and later, with Mayor Karl Holm, visited a school.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'at what is joined with words',
      'Minister Tom Brodd joined Minister Anna Lund in calls for a ceasefire on Monday.',
      [],
    ],
    ['at a public call', 'Minister Tom Brodd made a public call on Monday to Minister Anna Lund to free the men.', []],
    [
      'at what one has with another',
      'Minister Tom Brodd discussed his row with Minister Anna Lund in an interview by phone on Monday.',
      [],
    ],
    [
      'at a meeting that is called for',
      'Minister Tom Brodd called for a meeting of Minister Anna Lund and Mayor Karl Holm.',
      [],
    ],
    ['at a call to resign', 'Senator Tom Brodd called on President Anna Lund, in a letter on Monday, to resign.', []],
    ['at a surprise', 'Minister Tom Brodd was surprised to see Minister Anna Lund on Monday.', []],
    [
      'at those who sit down in court',
      'Judge Anna Lund and lawyer Tom Brodd sat down after the verdict on Monday.',
      [],
    ],
    ['at who is of a body no more', 'Mayor Karl Holm met former members of the Harbour Council on Monday.', []],
    ['at clubs', 'On Saturday the Riga Football Club met the Harbour Football Club in Oslo.', []],
    ['at letters of today', 'Mayor Tom Brodd spoke with Minister Anna Lund by email on Monday.', []],
    [
      'at letters',
      'Minister Tom Brodd and Minister Anna Lund wrote letters. Mayor Karl Holm received them on Monday.',
      [],
    ],
    [
      'at those of whom only others met',
      'The delegation will meet with Minister Tom Brodd and Minister Anna Lund. They will also speak with Mayor Karl Holm.',
      [],
    ],
    [
      'at talks that two give to others',
      'Minister Tom Brodd and Minister Anna Lund co-hosted talks on fish on Monday.',
      [],
    ],
    [
      'at a morning after, within a sentence',
      'Minister Tom Brodd met Minister Anna Lund on May 5. Brodd met Mayor Karl Holm on May 9 and flew home the following morning.',
      ['brodd+lund 2031-05-05', 'brodd+holm 2031-05-09'],
    ],
    [
      'at a day that has passed',
      'A meeting between Minister Tom Brodd and Mayor Anna Lund last Friday has been called off.',
      ['brodd+lund 2031-05-09 CANCELLED'],
    ],
  ])('%s', async (_, body, expected, headline?: string) => {
    expect(await meetings(body, headline)).toEqual(expected)
  })

  test.each([
    [
      'a year that only counts journeys dates nothing',
      'Minister Tom Brodd and Minister Anna Lund agreed on Monday to mend the bridge. The two ministers met in Oslo on a visit that was the third one this year.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'what happens on the margins is apart',
      'President Tom Brodd hosted Minister Anna Lund and Mayor Karl Holm on Monday. On the margins of the summit, Lund met Holm on Monday.',
      ['brodd+lund+holm 2031-05-12', 'lund+holm 2031-05-12'],
    ],
    [
      'who is received is she who does the next thing',
      'President Tom Brodd received Minister Anna Lund on Monday. The visiting minister was glad. On Tuesday, the visiting dignitary called on Mayor Karl Holm in Riga. On Friday, she will meet Judge Oda Moe.',
      ['brodd+lund 2031-05-12', 'lund+holm 2031-05-13', 'lund+moe 2031-05-16 PLANNED'],
    ],
    [
      'offices stand between two who dined',
      'Tom Brodd, the Norwegian group’s chief executive, and Velmair’s chairwoman, Anna Lund, dined together in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'an office stands behind whom somebody briefed',
      'Minister Tom Brodd briefed Senator Anna Lund, chair of the Harbour Committee, on the talks on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'a call on somebody is none by telephone',
      'Minister Tom Brodd will call on President Anna Lund at her palace on Friday.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'what follows a meeting has its day',
      'Minister Tom Brodd received Minister Anna Lund and Mayor Karl Holm on Monday, May 5. Following the talks, Brodd and Holm met alone.',
      ['brodd+lund+holm 2031-05-05', 'brodd+holm 2031-05-05'],
    ],
    [
      'bodies go on after "and of"',
      'On Monday the Governor, Tom Brodd, met with representatives of the banks and of the Tellers Union.',
      ['brodd+tellers-union 2031-05-12'],
    ],
    [
      'bodies meet through scientists',
      'Lundgren Council and Northern Front scientists will meet in Oslo on May 20.',
      ['lundgren-council+northern-front 2031-05-20 PLANNED'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })

  test.each([
    [
      'what else is done there',
      'Minister Tom Brodd called on President Anna Lund on Monday and laid a wreath at Riga.',
    ],
    ['where a counterpart is', 'Minister Tom Brodd met with his counterpart in Riga, Oluq Velnov, on Monday.'],
  ])('a place is not %s', async (_, body) => {
    expect((await extract(body)).meetings.map(({ location }) => location ?? null)).toEqual([null])
  })
})

describe('Nobody is', () => {
  test.each([
    [
      'his brother',
      'Tom Brodd, the gunman’s brother, wept. The gunman said that he was sorry.',
      ['INDIRECT nobody: he was sorry'],
    ],
    [
      'a guest of another kind',
      'President Anna Lund received Minister Tom Brodd on Monday. The visiting nurse said that the ward was full.',
      ['INDIRECT nobody: the ward was full'],
    ],
    [
      'one of several heads of state',
      'President Tomas Okoru of Kenya met President Oda Lindqvar of Norway. Okoru was late. The head of state said that rain would fall.',
      ['INDIRECT nobody: rain would fall'],
    ],
    [
      'the officer of a body that no one serves',
      'President Tom Brodd came. The Harbour Council president said that rain would fall.',
      ['INDIRECT nobody: rain would fall'],
    ],
    [
      'a body’s victim',
      'The Northern Front, which shot Mayor Tom Brodd and Judge Anna Lund, said that it was proud.',
      ['INDIRECT northern-front: it was proud'],
    ],
    [
      'a promise with a circumstance within',
      'Minister Tom Brodd pledged to make sure that, following talks in Oslo, the bridge would be mended.',
      ['INDIRECT brodd: to make sure that, following talks in Oslo, the bridge would be mended'],
    ],
    [
      'a promise with a circumstance after',
      'Minister Tom Brodd agreed to open the bridge, following talks in Oslo.',
      ['INDIRECT brodd: to open the bridge'],
    ],
    [
      'a list with colons',
      `Minister Tom Brodd and Minister Anna Lund came.

Mayor Tom Brodd: 45 per cent of the vote

Governor Anna Lund: 32 per cent of the vote

The count goes on.`,
      [],
    ],
  ])('%s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })

  test.each([
    ['a town', 'Bishops Stortford and Harlow were flooded on Monday.'],
    ['a firm', 'He met the head of the firm, Velm Karst, on Monday.'],
    ['a republic', 'It was signed by a counterpart in the Karelund Republic, Hellenic Republic, on Monday.'],
    ['the time of day', 'At 4 PM Lund fell.'],
    ['a station in brackets', 'The station (FM Velmair) was off.'],
    ['on the radio', 'It was on Radio FM Velmair on Monday.'],
  ])('named by %s', async (_, body) => {
    expect((await extract(body)).people).toEqual([])
  })

  test.each([
    ['an illness', 'The disease (HIV) – which spreads – fell.', []],
    ['no State of Norway in an office', 'The Secretary of State of Norway, Anna Lund, came.', ['Norway']],
    ['the other China', 'The Republic of China came.', ['China']],
  ])('a body: %s', async (_, body, expected) => {
    expect((await extract(body)).organizations.map(({ name }) => name)).toEqual(expected)
  })
})
