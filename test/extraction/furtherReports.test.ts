import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('It is reported', () => {
  test.each([
    [
      'what somebody admitted',
      'Mayor Anna Lund admitted that the bridge was old.',
      ['INDIRECT lund: the bridge was old'],
    ],
    ['without "that"', 'Mayor Anna Lund admitted her team had been lucky.', ['INDIRECT lund: her team had been lucky']],
    [
      'what somebody slammed as something',
      'Mayor Anna Lund slammed the plan as a waste.',
      ['INDIRECT lund: the plan as a waste'],
    ],
    [
      'of an amount',
      'Mayor Anna Lund said more than half of her students relied on the bus.',
      ['INDIRECT lund: more than half of her students relied on the bus'],
    ],
    [
      'what groups say',
      'Aid groups say some 17,000 people have fled Oslo since Friday.',
      ['INDIRECT nobody: some 17,000 people have fled Oslo since Friday'],
    ],
    [
      'what officials say at the end',
      'At least 31 people have died in the floods, officials say.',
      ['INDIRECT nobody: At least 31 people have died in the floods'],
    ],
    [
      'what a court heard',
      'The cheques had all been false from the start, Oslo Crown Court heard on Monday.',
      ['INDIRECT nobody: The cheques had all been false from the start'],
    ],
    [
      'what a judge held',
      'On Friday the judge held that teachers had given notice.',
      ['INDIRECT nobody: teachers had given notice'],
    ],
    [
      'what a study published somewhere says',
      'Bats raise the pitch of their calls, according to a study published on Monday.',
      ['INDIRECT nobody: Bats raise the pitch of their calls'],
    ],
    [
      'what a team estimates',
      'The team estimates that a bat would have to fly farther.',
      ['INDIRECT nobody: a bat would have to fly farther'],
    ],
    [
      'who is warned, and of what',
      'Mayor Anna Lund warned parents to make other plans.',
      ['INDIRECT lund: parents to make other plans'],
    ],
    [
      'what somebody is advised never to do',
      'Mayor Anna Lund advised small clubs never to sign alone.',
      ['INDIRECT lund: small clubs never to sign alone'],
    ],
    [
      'who is appealed to',
      'Mayor Anna Lund appealed to the group to release the older man.',
      ['INDIRECT lund: the group to release the older man'],
    ],
    [
      'who is asked for something',
      'Mayor Anna Lund asked the governor for a new bridge.',
      ['INDIRECT lund: the governor for a new bridge'],
    ],
    [
      'who is assured of something',
      'Mayor Anna Lund assured the governor of her full support.',
      ['INDIRECT lund: the governor of her full support'],
    ],
    ['what is ruled out', 'Mayor Anna Lund ruled out any release.', ['INDIRECT lund: any release']],
    [
      'what is blamed',
      'Mayor Anna Lund blamed the delay on a flooded road.',
      ['INDIRECT lund: the delay on a flooded road'],
    ],
    [
      'what is promised',
      'Mayor Anna Lund promised a full inquiry into the flood.',
      ['INDIRECT lund: a full inquiry into the flood'],
    ],
    [
      'what a counterpart is told',
      'Minister Anna Lund told her counterpart that the arrests had been a mistake.',
      ['INDIRECT lund: the arrests had been a mistake'],
    ],
    [
      'what groups have called for',
      'Rights groups have called for an end to the war.',
      ['INDIRECT nobody: an end to the war'],
    ],
    [
      'what a mission called something',
      'The observer mission described the vote as "calm and well run".',
      ['MIXED nobody: the vote as "calm and well run"'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('What is reported ends', () => {
  test.each([
    [
      'before a relative clause',
      'Mayor Anna Lund praised the gift of 38 beds, which arrived last Friday.',
      'the gift of 38 beds',
    ],
    [
      'before what somebody does next',
      'Mayor Anna Lund praised the mission for its openness and ratified the plan.',
      'the mission for its openness',
    ],
    [
      'before a reservation',
      'Mayor Anna Lund welcomed the offer of talks, though neither side will come.',
      'the offer of talks',
    ],
  ])('%s', async (_, text, exact) => {
    const { quotes } = await extract(text)
    expect(quotes.map((quote) => quote.exact)).toEqual([exact])
  })
})

describe('Nothing is reported', () => {
  test.each([
    ['where many are admitted', 'Kenya admitted more than 130 applicants as refugees.'],
    ['where somebody heard of it', 'Mayor Anna Lund heard that the bridge was old.'],
    ['by what experts say in passing', 'It is a rule which experts say could change soon.'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })
})

describe('Words are of', () => {
  test.each([
    [
      'the one of an age that nothing else tells',
      'Striker Anna Lund came on and did the rest.\n\n"I was not to be there," the 19-year-old said.',
      'lund',
    ],
    [
      'the one of a nationality',
      'Coach Anna Lund said she was sick.\n\n"You defend for an hour," the Swede said.',
      'lund',
    ],
  ])('%s', async (_, text, speaker) => {
    const { quotes } = await extract(text)
    expect(quotes.find(({ kind }) => kind === 'DIRECT')).toMatchObject({ speaker })
  })
})
