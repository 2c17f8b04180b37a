import { expect, test } from 'vitest'
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
