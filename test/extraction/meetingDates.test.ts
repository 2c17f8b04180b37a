import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('A weekday and a date are one phrase', () => {
  test.each([
    ['Tuesday 6 May', '2031-05-06'],
    ['Tuesday, 6 May', '2031-05-06'],
    ['Tuesday May 6', '2031-05-06'],
    ['Tuesday, May 6', '2031-05-06'],
    ['Wednesday, 7 May 2031', '2031-05-07'],
    ['Wednesday 8 May, 2030', '2030-05-08'],
    ['Tuesday the 6th', '2031-05-06'],
    ['Tuesday, the 6th of May', '2031-05-06'],
    ['Tuesday (6 May)', '2031-05-06'],
    ['Tuesday (May 6)', '2031-05-06'],
    ['Tuesday evening, 6 May', '2031-05-06'],
    ['Tuesday', '2031-05-13'],
    ['Tuesday (local time)', '2031-05-13'],
    ['Tuesday, 6 days late', '2031-05-13'],
    ['Monday and Tuesday', '2031-05'],
  ])('met on %s', async (when, day) => {
    const told = `President Otto Keld met Prime Minister Ilsa Varn in Oslo on ${when}.`
    expect(await meetings(told)).toEqual([`keld+varn ${day}`])
  })

  test.each([
    ['Wednesday 4 June', '2031-06-04'],
    ['Wednesday, the 4th of June', '2031-06-04'],
    ['Wednesday', '2031-05-14'],
  ])('is to receive on %s', async (when, day) => {
    const told = `President Otto Keld will receive Prime Minister Ilsa Varn on ${when}.`
    expect(await meetings(told)).toEqual([`keld+varn ${day} PLANNED`])
  })
})

describe('Nobody met on the day', () => {
  test.each([
    ['on which it is announced', 'X will hold talks with Y in Oslo, Minister Amos Teel told reporters on Saturday.'],
    ['on which an office says so', 'X is to meet Y in Oslo, his office said on Monday.'],
    ['on which a ministry said that', 'The ministry said on Monday that X would meet Y in Oslo.'],
    ['on which it is confirmed', 'X will meet Y, a spokesman confirmed Tuesday.'],
    ['with which an announcement begins', 'On Monday, the palace announced that X would receive Y.'],
    ['of a statement', 'X will meet Y in Oslo, according to a statement on Monday.'],
    ['of a statement before it', 'In a statement on Monday, the ministry said X will meet Y in Oslo.'],
    ['of an agreement to meet', 'X agreed on Monday to hold talks with Y.'],
    ['a week before the one meant', 'X will meet Y in Oslo a week from Monday.'],
    ['of a summit after it', 'X will meet Y in Oslo ahead of a summit on Friday.'],
    ['of what opens after it', 'X will meet Y before the congress opens in Lund on Sunday.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual(['keld+varn PLANNED'])
  })

  test.each([
    ['on whose evening somebody told of it', 'X told the council on Monday evening that he had met Y.'],
    ['on which somebody admitted it', 'X admitted to parliament on Monday having met Y.'],
    ['on which a court heard of it', 'A court in Lund heard on Monday how X met Y.'],
    ['of a flight after it', 'X met Y in Oslo and flew home on Monday.'],
    ['of another deed after it', 'X met Y instead, and resigned on Monday.'],
    ['of a flight from where it had been', 'X on Monday flew from Oslo, where he had met Y, to Lund.'],
    ['on which somebody told parliament', 'X told parliament on Monday he met Y.'],
    ['on which it emerged', 'It emerged on Tuesday that X had met Y.'],
    ['on which it was reported', 'X met Y, state television reported on Tuesday.'],
    ['on which somebody spoke', 'Speaking in Oslo on Monday, X said he had met Y.'],
    ['on which somebody looked back', 'X said on Monday he had met Y in Oslo.'],
    ['of an election', 'X met Y in Oslo two weeks before the May 20 election.'],
    ['of an election that stands first', 'X met Y in Oslo, days after winning the election on May 2.'],
    ['of a trial', 'A day before her trial opens on Monday, X met Y.'],
    ['of a vote', 'X met Y a day after Friday’s vote.'],
    ['of a vote to come', 'X met Y ahead of Thursday’s vote.'],
    ['of a vote whose eve it was', 'X met Y on the eve of Sunday’s vote.'],
    ['since which somebody governs', 'X, in office since March, met Y.'],
    ['of a visit before', 'X, on her first visit since November, met Y.'],
    ['of an election, told between commas', 'X, re-elected on May 2, met Y.'],
    ['of an election, told first', 'Elected on May 2, X met Y.'],
    ['of an election, told at the end', 'X met Y, elected on May 2, in Oslo.'],
    ['of a crime', 'X, who was shot at on Saturday, met Y.'],
    ['of a journey afterwards', 'X met Y in Oslo, and on Friday she will fly to Lund.'],
    ['of something at the same time', 'X met Y while she was on trial in March.'],
    ['of a year later', 'X met Y in Oslo a year ago today.'],
    ['of a week later', 'X met Y in Oslo a week ago on Monday.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual(['keld+varn'])
  })
})

describe('A day is that of the meeting', () => {
  test.each([
    ['beside the one of its announcement', 'X will meet Y on Friday, his office said on Monday.', '2031-05-16 PLANNED'],
    ['before the announcement', 'On Friday, X will meet Y, officials said.', '2031-05-16 PLANNED'],
    ['behind the announcement', 'X will meet Y, his office said, on Friday.', '2031-05-16 PLANNED'],
    ['within what is said', 'The ministry said that on Friday X will meet Y.', '2031-05-16 PLANNED'],
    ['beside the one of a summit', 'X will meet Y on Friday ahead of a summit on Sunday.', '2031-05-16 PLANNED'],
    ['beside the one of a report', 'X met Y on Sunday, the ministry said on Monday.', '2031-05-11'],
    ['where it is stressed', 'It was on Monday that X met Y.', '2031-05-12'],
    [
      'where something was said after talks',
      'X told reporters on Monday after talks with Y that it rained.',
      '2031-05-12',
    ],
    ['between commas', 'X, in Oslo on Monday, met Y.', '2031-05-12'],
    ['of an arrival', 'After arriving in Oslo on Monday, X met Y.', '2031-05-12'],
    ['of a departure', 'Before leaving for Lund on Monday, X met Y.', '2031-05-12'],
    ['of a ceremony before it', 'X met Y after a ceremony on Monday.', '2031-05-12'],
    ['behind the one of its announcement', 'As announced on Friday, X met Y on Saturday.', '2031-05-10'],
    ['on which somebody spoke after it', 'Speaking on Monday after talks with Y, X praised it.', '2031-05-12'],
    ['that an aside names and it takes up', 'X, who arrived on Saturday, met Y later that day.', '2031-05-10'],
    ['of an arrival to come', 'X will meet Y after his arrival on Friday.', '2031-05-16 PLANNED'],
    ['with an hour', 'X met Y before dawn on Monday.', '2031-05-12'],
    ['of its summit', 'X met Y at Friday’s summit in Oslo.', '2031-05-09'],
    ['of its summit, as a date', 'At the May 6 summit in Oslo X met Y.', '2031-05-06'],
    ['of the talks themselves', 'Friday’s talks between X and Y went well.', '2031-05-09'],
    ['of which more is told', 'X met Y in Oslo on Friday, and on Saturday she flew to Lund.', '2031-05-09'],
    ['since when they had not', 'X met Y on Monday for the first time since March.', '2031-05-12'],
    ['of the first of two', 'X met Y in May 2029 and again in Oslo on Tuesday.', '2029-05'],
  ])('%s', async (_, told, when) => {
    expect(await meetings(named(told))).toEqual([`keld+varn ${when}`])
  })
})

function named(told: string): string {
  return told.replace(/\bX\b/, 'President Otto Keld').replace(/\bY\b/, 'Prime Minister Ilsa Varn')
}

test('“Today” is the day of a line above the text', async () => {
  const told =
    'President Otto Keld and Prime Minister Ilsa Varn\n\nOslo, 12 May 2031\n\nPresident Otto Keld met Prime Minister Ilsa Varn today.'
  expect(await meetings(told)).toEqual(['keld+varn 2031-05-12'])
})

test.each([
  'On the margins of the conference in Oslo, X met Y to speak of cod. The congress opened on Sunday.',
  'X met Y at university in Lund, where both of them studied law. Today they are in office.',
])('What a later sentence tells of something else dates no meeting: %s', async (told) => {
  expect(await meetings(named(told))).toEqual(['keld+varn'])
})

describe('The day of what came before or after is theirs where it is the same', () => {
  test.each([
    ['President Otto Keld met President Peter Okello before signing a deal on Monday.', ['keld+okello 2031-05-12']],
    ['President Otto Keld met President Peter Okello at Monday’s inauguration.', ['keld+okello 2031-05-12']],
    ['President Otto Keld met President Peter Okello ahead of a state dinner on Monday.', ['keld+okello 2031-05-12']],
    ['President Otto Keld met President Peter Okello before the summit on Friday.', ['keld+okello']],
  ])('%s', async (body, expected) => {
    expect(await meetings(body)).toEqual(expected)
  })
})
