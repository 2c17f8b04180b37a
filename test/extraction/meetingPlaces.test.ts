import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
test.each([
  ['Oslo', 'X flew to Oslo, where he met Y.'],
  ['Oslo', 'X just got back from Oslo, where he met Y on Monday.'],
  ['Oslo', 'X left on Monday for Oslo, Norway, where he will be received by Y.'],
  ['Prague', 'X flies to Prague, the Czech Republic, where he will meet Y.'],
  ['Oslo', 'X flew to Oslo on Monday, where he met Y.'],
  ['Oslo', 'On the margins of a fisheries conference in Oslo, X met Y.'],
  ['Oslo', 'At the Pacific Islands Forum in Oslo on Monday, X met Y.'],
  [undefined, 'X, who was born in Oslo, met Y.'],
])('It was in %s: %s', async (place, told) => {
  const body = told.replace('X', 'President Otto Keld').replace('Y', 'Prime Minister Ilsa Varn')
  expect((await extract(body)).meetings.map(({ location }) => location ?? undefined)).toEqual([place])
})

test.each([
  ['CR', 'X met with foreign ministers from Costa Rica and Honduras in San Jose on Monday.'],
  ['CR', 'X met the Costa Rican Y in San Jose on Monday, a spokesman of the United States said.'],
  ['US', 'X met Y in San Jose on Monday.'],
  ['US', 'X met the American Y in Birmingham on Monday.'],
  ['GB', 'X met the British Y in Birmingham on Monday.'],
])('Of cities of one name it is the one in %s that the sentence tells: %s', async (country, told) => {
  const body = told.replace('X', 'President Otto Keld').replace('Y', 'Foreign Minister Ilsa Varn')
  expect((await extract(body)).meetings.map((meeting) => meeting.country)).toEqual([country])
})

describe('A further stop of a journey has a place of its own, and no day of the first', () => {
  test.each([
    'The President will conclude his trip with a stop in Oslo to meet with Y.',
    'He will then stop in Oslo, where he will meet with Y.',
    'He will continue on to Oslo to meet with Y.',
    'From Cairo, he will go to Oslo to hold talks with Y.',
    'He will end his trip in Oslo, where he will meet Y.',
    'His last stop is Oslo. He will meet with Y.',
  ])('%s', async (next) => {
    const body = `President Otto Keld will travel to Cairo on May 20 to meet with Foreign Minister Oren Sacks. ${next}`
    const { meetings } = await extract(body.replace('Y', 'Prime Minister Ilsa Varn'))
    const told = meetings.map(({ location, startDate }) => [location, startDate ?? 'no day'])
    expect(told).toEqual([
      ['Cairo', '2031-05-20'],
      ['Oslo', 'no day'],
    ])
  })

  test('and who goes on with something else goes nowhere', async () => {
    const { meetings } = await extract(
      'President Otto Keld will travel to Cairo on May 20. He will continue to work for peace, and will meet with Prime Minister Ilsa Varn.',
    )
    expect(meetings.map(({ location }) => location)).toEqual(['Cairo'])
  })
})
