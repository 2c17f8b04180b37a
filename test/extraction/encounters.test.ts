import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

/** Published on Wednesday 2031-05-14. */
async function meetings(body: string): Promise<string[]> {
  const { meetings } = await extract(body)
  return meetings.map(({ participants, startDate, status }) =>
    [participants.map(({ of }) => of).join('+'), startDate, status].filter(Boolean).join(' '),
  )
}

describe('A meeting is told', () => {
  test.each([
    [
      'by those who attended it',
      'President Tom Brodd met Karl Holm on Monday. The meeting was attended by Minister Anna Lund.',
      ['brodd+holm+lund 2031-05-12'],
    ],
    [
      'with a pronoun',
      'Prime Minister Anna Lund arrived on Monday. President Tom Brodd will meet with her on Thursday.',
      ['brodd+lund 2031-05-15 PLANNED'],
    ],
    [
      'by an invitation',
      'At the invitation of President Tom Brodd, Prime Minister Anna Lund will pay an official visit to Norway from June 3 to 5.',
      ['lund+brodd 2031-06 PLANNED'],
    ],
    [
      'one for each, where they were separate',
      'Minister Tom Brodd held separate meetings with Anna Lund and Karl Holm on Monday.',
      ['brodd+lund 2031-05-12', 'brodd+holm 2031-05-12'],
    ],
    [
      'by a joint press conference',
      'President Tom Brodd held a joint press conference with President Anna Lund on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'by a briefing',
      'The Security Council will receive a briefing from Special Envoy Anna Lund on Friday.',
      ['security-council+lund 2031-05-16 PLANNED'],
    ],
    [
      'with representatives of a body',
      'Mayor Anna Lund met with representatives of the Harbour Workers Union on Monday.',
      ['lund+harbour-workers-union 2031-05-12'],
    ],
    [
      'between a person and a body',
      'A planned meeting between Tom Brodd and the Harbour Workers Union was called off.',
      ['brodd+harbour-workers-union CANCELLED'],
    ],
    [
      'with a counterpart from a state',
      'Minister Tom Brodd held talks on Monday with his counterpart from Norway, Ms Anna Lund.',
      ['brodd+lund 2031-05-12'],
    ],
    [
      'as expected',
      'Minister Tom Brodd spoke with Minister Anna Lund today. The two ministers are expected to meet on May 20.',
      ['brodd+lund 2031-05-14', 'brodd+lund 2031-05-20 PLANNED'],
    ],
    [
      'before another',
      'On Friday, May 16, President Tom Brodd will welcome President Anna Lund to the White House. The leaders, building on their productive call in April, will discuss trade.',
      ['brodd+lund 2031-05-16 PLANNED', 'brodd+lund 2031-04'],
    ],
    [
      'as what was agreed at it',
      'President Tom Brodd spoke with President Anna Lund today. The two leaders praised the agreements reached during the meeting in Oslo on February 3.',
      ['brodd+lund 2031-05-14', 'brodd+lund 2031-02-03'],
    ],
    ['in a month', 'Tom Brodd last met Anna Lund at a workshop in Oslo in November 2030.', ['brodd+lund 2030-11']],
    [
      'by the head of state',
      'President Tom Brodd left. The Head of State received Minister Anna Lund on Monday.',
      ['brodd+lund 2031-05-12'],
    ],
    ['with who sat down', 'Tom Brodd sat down with Anna Lund on Monday.', ['brodd+lund 2031-05-12']],
  ])('%s', async (_, body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})

describe('No meeting is', () => {
  test.each([
    ['a pleasure that was had', 'It was my pleasure to welcome Minister Anna Lund to Oslo.'],
    [
      'an appointment that is welcomed',
      'The United States welcomes the appointment of Anna Lund, a judge, to the council.',
    ],
    ['a decision that will be welcomed', 'President Tom Brodd will welcome Anna Lund’s decision.'],
    ['an invitation alone', 'Anna Lund wrote about an invitation of Tom Brodd and a visit to Oslo.'],
    ['a lecture that was attended', 'The lecture was attended by Anna Lund and Tom Brodd.'],
    ['her team', 'Prime Minister Anna Lund arrived. President Tom Brodd will meet with her team.'],
    ['a briefing by a ministry', 'Reporters received a briefing from the Ministry of Health.'],
    ['what a joint statement says', 'President Tom Brodd read a joint statement with a smile.'],
  ])('%s', async (_, body) => {
    expect(await meetings(body)).toEqual([])
  })
})
