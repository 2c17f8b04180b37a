import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

const named = (told: string) =>
  told.replace(/\bX\b/g, 'Norwegian President Ilsa Varn').replace(/\bY\b/g, 'Kenyan President Tomas Keld')

/** Each text was published on Wednesday 2031-05-14. */
describe('X and Y meet', () => {
  test.each([
    ['who begins with it', 'Meeting Y in Oslo on Monday, X asked for fish.', '2031-05-12'],
    ['both who begin with it', 'Meeting in Oslo on Monday, X and Y asked for fish.', '2031-05-12'],
    ['who will ask, meeting', 'Meeting in Oslo on Friday, X and Y will ask for fish.', '2031-05-16 PLANNED'],
    ['between commas', 'X and Y, meeting in Oslo on Monday, asked for fish.', '2031-05-12'],
    ['who speaks beside the other', '“It was good,” X said beside Y in Oslo on Monday.', '2031-05-12'],
    ['who speaks, standing there', '“It was good,” said X, standing next to Y in Oslo on Monday.', '2031-05-12'],
    ['who tells reporters there', 'X told reporters alongside Y in Oslo on Monday that fish was scarce.', '2031-05-12'],
    ['on the telephone', 'The palace released a summary of a phone call made by X last month to Y.', '2031-04 CALL'],
    ['in a call of some kind', 'X said that she had a “warm” phone call on Sunday with Y.', '2031-05-11 CALL'],
  ])('%s', async (_, told, when) => {
    const found = await meetings(named(told))
    expect(found.map((line) => line.replace('keld+varn', 'varn+keld'))).toEqual([`varn+keld ${when}`])
  })

  test('as ministers who stand for their states', async () => {
    expect(await meetings(named('X met on Monday with foreign ministers from Denmark, Chile and Peru.'))).toEqual([
      'varn+denmark+chile+peru 2031-05-12',
    ])
  })
})

describe('X and Y do not meet', () => {
  test.each([
    ['where it would be a mistake', 'Meeting Y, X said, would be a mistake.'],
    ['where somebody else does', 'Meeting in Oslo on Monday, the council rejected the plan of X and Y.'],
    ['where it is fans whom they meet', 'Meeting fans in Oslo on Monday, X and Y asked for fish.'],
    ['beside a photograph', 'X said, beside a photograph of Y, that she was sad.'],
    ['in a campaign', 'X said she would run alongside Y in June.'],
    ['at a rally', '“I want to serve,” X said alongside Y at a rally in Dorn.'],
    ['on paper', 'X said in a letter published alongside one by Y that she was sad.'],
    ['in a call to resign', 'A call made by X to Y to resign was ignored.'],
    ['in a dream', 'X had a dream of a meeting with Y.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

describe('Two states meet', () => {
  test.each([
    ['at a summit to come', 'The next Norway-Kenya summit will be held in Oslo in June 2032.', ' 2032-06 PLANNED'],
    [
      'at a dialogue to come',
      'The Norway-Kenya Dialogue, to be held in Nairobi on 8 June, is new.',
      ' 2031-06-08 PLANNED',
    ],
    ['at a summit that was', 'The Norway-Kenya summit was held in Oslo on Monday.', ' 2031-05-12'],
    [
      'in a body of theirs',
      'The third session of the Joint Commission between Norway and Kenya will be convened in Lund in June 2032.',
      ' 2032-06 PLANNED',
    ],
  ])('%s', async (_, told, when) => {
    expect(await meetings(`Norway and Kenya signed a pact. ${told}`)).toEqual([`norway+kenya${when}`])
  })

  test.each([
    ['where one could be held', 'A Norway-Kenya summit could be held in Oslo on Friday.'],
    ['where firms meet', 'The Norway-Kenya Business Summit will be held in Oslo on Friday.'],
    ['where none will be held', 'The Norway-Kenya summit will not be held in Oslo in June.'],
    ['where talks go on for years', 'The Norway-Kenya talks on fish have gone on for years.'],
  ])('not %s', async (_, told) => {
    expect(await meetings(`Norway and Kenya signed a pact. ${told}`)).toEqual([])
  })
})
