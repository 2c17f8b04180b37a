import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('When and where something was said stands between the verb and what it was', () => {
  test.each([
    ['at the meeting', 'said at the meeting that the bridge would open'],
    ['to somebody during the meeting', 'told Tomas Keld during the meeting that the bridge would open'],
    ['through another', 'said through a spokesman that the bridge would open'],
    ['on a site', 'wrote on X that the bridge would open'],
    ['before the vote', 'said before the vote that the bridge would open'],
    ['in a year', 'said in 2029 that the bridge would open'],
    ['on a day in May', 'announced on 4 May 2031 that the bridge would open'],
    ['on a day of another order', 'announced on May 4, 2031 that the bridge would open'],
  ])('%s', async (_, clause) => {
    expect(await told(`Mayor Ilsa Varn ${clause}.`)).toEqual(['INDIRECT varn: the bridge would open'])
  })

  test('what tells of the meeting is no part of what was said at it', async () => {
    expect(await told('Mayor Ilsa Varn spoke at the meeting that was held in Dorn.')).toEqual([])
    expect(await told('Mayor Ilsa Varn said at the meeting that was held in Dorn on Monday.')).toEqual([])
  })

  test('whoever was quoted as saying something said it', async () => {
    expect(await told('Mayor Ilsa Varn was quoted as saying: “The bridge will open in May.” It rained.')).toEqual([
      'DIRECT varn: The bridge will open in May.',
    ])
  })
})
