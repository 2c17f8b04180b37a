import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

describe('Of a transcript a meeting is told', () => {
  const transcript = (said: string) => `MR HOLM: Good afternoon.\n\nQUESTION: What else?\n\nMR HOLM: ${said}`
  test.each([
    ['in plain words', 'As you know, Minister Tom Brodd met with President Anna Lund in Oslo.', ['brodd+lund']],
    ['of a day that they name', 'Minister Tom Brodd met President Anna Lund yesterday.', ['brodd+lund 2031-05-13']],
    ['to come', 'On Friday Minister Tom Brodd will meet President Anna Lund.', ['brodd+lund 2031-05-16 PLANNED']],
    ['not in a question', 'Has Minister Tom Brodd met President Anna Lund in Oslo?', []],
    ['not of one whom the sentence does not name', 'Minister Tom Brodd is well. He met President Anna Lund.', []],
    ['not as a wish', 'Minister Tom Brodd had an opportunity to meet with President Anna Lund.', []],
    ['with the speaker, who says "I"', 'I met with Minister Tom Brodd and President Anna Lund.', ['holm+brodd+lund']],
    ['not with an office that may be anybody’s', 'President Anna Lund is well. I met with the President.', []],
    [
      'not of those whom somebody met one after another',
      'She met with Minister Tom Brodd, she met with President Anna Lund.',
      [],
    ],
  ])('%s', async (_, said, expected) => {
    expect(await meetings(transcript(said))).toEqual(expected)
  })
})

describe('A meeting has the day', () => {
  test.each([
    [
      'before another, "a day earlier"',
      'Minister Tom Brodd met Minister Anna Lund on May 9. A day earlier, Brodd met Mayor Karl Holm.',
      ['brodd+lund 2031-05-09', 'brodd+holm 2031-05-08'],
    ],
    [
      '"two days earlier"',
      'Minister Tom Brodd met Minister Anna Lund on May 9. Two days earlier, Brodd met Mayor Karl Holm.',
      ['brodd+lund 2031-05-09', 'brodd+holm 2031-05-07'],
    ],
    [
      '"the day before"',
      'Minister Tom Brodd met Minister Anna Lund on May 9. The day before, Brodd met Mayor Karl Holm.',
      ['brodd+lund 2031-05-09', 'brodd+holm 2031-05-08'],
    ],
    [
      'for which it was agreed on another',
      'Norway and Denmark agreed on Monday to hold new talks on fish next month.',
      ['norway+denmark 2031-06 PLANNED'],
    ],
    [
      'that a later sentence names more closely',
      `At the invitation of President Tom Brodd, Prime Minister Anna Lund paid an official visit to Oslo in May 2031. Tom Brodd
      and Anna Lund held talks on May 10.`,
      ['lund+brodd 2031-05-10'],
    ],
    [
      'that goes with its own verb',
      'Minister Tom Brodd dined with Minister Anna Lund on May 9 and met with Mayor Karl Holm in Oslo on May 12.',
      ['brodd+lund 2031-05-09', 'brodd+holm 2031-05-12'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('Of meetings in the background are told', () => {
  test.each([
    [
      'another of two out of three, earlier in the day',
      `President Tom Brodd met Minister Anna Lund and Minister Karl Holm on Monday. Earlier in the day, Anna Lund and Karl Holm
      held talks.`,
      ['brodd+lund+holm 2031-05-12', 'lund+holm 2031-05-12'],
    ],
    [
      'the talks that the two held',
      `Minister Tom Brodd spoke by phone on Monday with Minister Anna Lund to follow up on the talks the two held in Oslo in
      March.`,
      ['brodd+lund 2031-05-12 CALL', 'brodd+lund 2031-03'],
    ],
    [
      'their meeting in a city, of which they reviewed what came',
      `President Tom Brodd spoke by phone on Monday with President Anna Lund. They reviewed what was done since their meeting in
      Oslo in March.`,
      ['brodd+lund 2031-05-12 CALL', 'brodd+lund 2031-03'],
    ],
    [
      'one where two spoke',
      'Minister Tom Brodd met Minister Anna Lund on Monday. It was their first meeting since the two spoke at a dinner in Oslo in March.',
      ['brodd+lund 2031-05-12', 'brodd+lund 2031-03'],
    ],
    [
      'talks during a visit',
      'A visit by Minister Tom Brodd to Oslo, where talks with President Anna Lund are planned, will take place in June.',
      ['brodd+lund 2031-06 PLANNED'],
    ],
    [
      'talks for which somebody would be there',
      'Minister Tom Brodd would be in Oslo in June for talks with President Anna Lund, he said.',
      ['brodd+lund 2031-06 PLANNED'],
    ],
    [
      'one that somebody helped to bring about',
      'Mayor Karl Holm helped facilitate a meeting between Tom Brodd and Anna Lund in May 2030.',
      ['brodd+lund 2030-05'],
    ],
    [
      'one that a call goes back to',
      "Monday's call follows a conversation on May 2 between Tom Brodd and Anna Lund.",
      ['brodd+lund 2031-05-02'],
    ],
    [
      'one with the state of an official whom nobody names',
      'Minister Tom Brodd met with the president of Kenya on Monday. Kenya is content.',
      ['brodd+kenya 2031-05-12'],
    ],
    [
      'one in which something was discussed in a city',
      'Minister Tom Brodd discussed the drought with President Anna Lund in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'one of the article’s protagonist and the parties',
      `President Tom Brodd received Minister Anna Lund on Monday. Brodd thanked her. At a meeting with Mayor Karl Holm, the
      parties discussed the harbour.`,
      ['brodd+lund 2031-05-12', 'brodd+holm'],
    ],
    [
      'a call on somebody who then speaks',
      'On Monday Minister Tom Brodd called on the President, Anna Lund, who gave him a book.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'a call on somebody that is due, for a purpose',
      'Minister Tom Brodd is due to call on President Anna Lund in Oslo on Friday to ask for boats.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'a reception with place and city before the host',
      'On Friday Minister Tom Brodd will be received at the harbour, in Oslo, by the Minister of Trade, Anna Lund.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
    [
      'a copy of credentials, received in a meeting',
      'Minister Anna Lund received, in a separate meeting on Monday, a copy of the credentials of Ambassador Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'a guest who is received at a ministry',
      'Minister Anna Lund received at the ministry on Monday Ambassador of Kenya Tom Brodd.',
      ['lund+brodd 2031-05-12'],
    ],
    [
      'two who came together',
      'Anna Lund and Tom Brodd last came together in Oslo on May 2.',
      ['lund+brodd 2031-05-02'],
    ],
    [
      'a matter raised over dinner',
      'Minister Tom Brodd first raised the matter with Mayor Anna Lund over dinner in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'a conversation that has a place, and so was no call',
      'Minister Tom Brodd had a conversation with President Anna Lund in Oslo on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'another of two out of three, earlier in the day, wherever that stands',
      `President Tom Brodd met Minister Anna Lund and Minister Karl Holm on Monday. Lund said that papers had been signed during
      her talks with Holm in Oslo earlier in the day.`,
      ['brodd+lund+holm 2031-05-12', 'lund+holm 2031-05-12'],
    ],
    [
      'letters of credence from an ambassador',
      'President Tom Brodd received letters of credence from the new Ambassador of Kenya, Anna Lund, on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'talks that are taken up again in a city',
      'Norway, Denmark and Kenya will resume talks in Oslo on Friday.',
      ['norway+denmark+kenya 2031-05-16 PLANNED'],
    ],
    [
      'negotiations that begin',
      'Negotiations between the Harbour Council and the Nurses Union began in Oslo on Monday.',
      ['harbour-council+nurses-union 2031-05-12'],
    ],
    [
      'a phone call with a warning',
      'Minister Tom Brodd phoned President Anna Lund on Monday morning to warn her.',
      ['brodd+lund 2031-05-12 CALL'],
    ],
    [
      'somebody whom another will see',
      'Mayor Tom Brodd will see President Anna Lund on Friday.',
      ['brodd+lund 2031-05-16 PLANNED'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('No meeting is told', () => {
  test.each([
    ['by a briefing without day or place', 'Minister Tom Brodd briefed President Anna Lund on the plan.'],
    [
      'by a speech, when its speaker held talks with another',
      'The President spoke at the palace when the mayor held talks with the harbour.',
    ],
    [
      'between a spokesman and a body for talks with which others come',
      'Spokesman Tom Brodd said that a delegation from the Nurses Union would visit Oslo next week for talks with the Harbour Council.',
    ],
    ['by talks that go on', 'Minister Tom Brodd and Minister Anna Lund continued discussions on fish.'],
    ['by staff of a body', 'Minister Tom Brodd will meet with United Nations staff on Friday.'],
    ['by a call for talks', 'Monday’s call for talks between Tom Brodd and Anna Lund was loud.'],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })

  test('nor held, by a headline of one to come', async () => {
    const body = 'On Monday the office of Minister Tom Brodd wrote of Minister Anna Lund. On Friday he will be there.'
    expect(await meetings(body, 'Minister Tom Brodd will meet Minister Anna Lund')).toEqual(['brodd+lund PLANNED'])
  })

  test.each([
    ['Working meeting with Mayor Anna Lund', ['brodd+lund']],
    ['Meeting with Mayor Anna Lund', ['brodd+lund']],
    ['Norway’s meeting with Mayor Anna Lund', []],
  ])('but by a presidency’s headline, of whom the text is about: %s', async (headline, expected) => {
    const body =
      'President Tom Brodd thanked her. Brodd was content. Mayor Anna Lund briefed President Tom Brodd on the harbour.'
    expect(await meetings(body, headline)).toEqual(expected)
  })
})
