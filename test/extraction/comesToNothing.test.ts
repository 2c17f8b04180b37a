import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

const named = (told: string) =>
  told.replace(/\bX\b/g, 'Norwegian Foreign Minister Ilsa Varn').replace(/\bY\b/g, 'Kenyan President Tomas Keld')

/** Each text was published on Wednesday 2031-05-14. */
describe('Nobody met', () => {
  test.each([
    ['where the talks were blocked', 'A meeting between X and Y was blocked by the army.'],
    ['where the talks were abandoned', 'Talks between X and Y on Tuesday were abandoned.'],
    ['where the talks were only discussed', 'A meeting between X and Y was discussed at the palace.'],
    ['where the talks are off', 'A meeting between X and Y is off.'],
    ['where the talks failed to come about', 'A meeting between X and Y failed to materialise.'],
    ['where the talks came to nothing', 'A meeting between X and Y came to nothing.'],
    ['while it hangs in the balance', 'A meeting between X and Y hangs in the balance.'],
    ['while it remains possible', 'A meeting between X and Y remains possible.'],
    ['while it seems unlikely', 'A meeting between X and Y seems unlikely.'],
    ['where one of them stayed away', 'X’s meeting with Y was skipped by the President.'],
    ['where it had been planned', 'X had planned to meet Y on Tuesday.'],
    ['where reports are laughed off', 'X laughed off reports that the President met Y in Dorn.'],
    ['where nobody saw it', 'Nobody saw X meet Y in Dorn.'],
    ['in a joke', 'The bishop joked that X had met Y in Dorn.'],
    ['where it was somebody who looks like them', 'A man who looks like X met Y in Dorn on Tuesday.'],
    ['where it was somebody posing as them', 'A man posing as X met Y in Dorn on Tuesday.'],
    ['in a match', 'Dorn United and Lund Athletic will meet in the cup on Saturday.'],
    ['in an interview', 'Novelist Ilsa Varn talks to Tomas Keld about her book on the tides.'],
    ['for an interview', 'Singer Ilsa Varn spoke to Tomas Keld about her new album.'],
  ])('%s', async (_, told) => {
    expect(await meetings(named(told))).toEqual([])
  })
})

describe('They met all the same', () => {
  test.each([
    ['where the talks ended', 'Talks between X and Y on Tuesday ended without a deal.', '2031-05-13'],
    ['where the talks failed', 'Talks between X and Y on Tuesday failed.', '2031-05-13'],
    ['where the talks failed to end a row', 'Talks between X and Y on Tuesday failed to end the row.', '2031-05-13'],
    ['where the talks seemed to go well', 'Talks between X and Y on Tuesday seemed to go well.', '2031-05-13'],
    ['where the talks came to nothing', 'The talks on Tuesday between X and Y came to nothing.', '2031-05-13'],
    ['where the talks remain secret', 'Talks between X and Y on Tuesday remain secret.', '2031-05-13'],
    ['where the talks were feared', 'The talks between X and Y on Tuesday were feared to last.', '2031-05-13'],
    [
      'where the talks were considered a success',
      'A meeting between X and Y on Tuesday was considered a success.',
      '2031-05-13',
    ],
    ['where the talks were needed', 'The talks between X and Y on Tuesday were necessary.', '2031-05-13'],
    ['off the record', 'A meeting between X and Y on Tuesday was off the record.', '2031-05-13'],
    ['where reports are confirmed', 'X confirmed reports that she met Y on Tuesday.', '2031-05-13'],
    ['as somebody', 'As foreign minister, X met Y on Tuesday.', '2031-05-13'],
  ])('%s', async (_, told, when) => {
    expect(await meetings(named(told))).toEqual([`varn+keld ${when}`])
  })

  test('and did not where "that afternoon" is only when it was set for', async () => {
    const text = 'X flew to Dorn. Varn was late. A meeting with Y, set for that afternoon, did not take place.'
    expect(await meetings(named(text))).toEqual(['varn+keld CANCELLED'])
  })
})

describe('Who is to dine "in the afternoon" dines', () => {
  const dinner = 'In the afternoon he will dine with Norwegian Prime Minister Ilsa Varn.'
  test.each([
    ['on the day of the arrival', 'Kenyan President Tomas Keld arrives on 16 May.', ' 2031-05-16'],
    ['today, where the arrival is past', 'Kenyan President Tomas Keld arrived on Tuesday.', ' 2031-05-14'],
    ['today, where no day is told', 'Kenyan President Tomas Keld came by sea.', ' 2031-05-14'],
    ['on none of two days', 'Kenyan President Tomas Keld arrives on Friday and leaves on Sunday.', ''],
  ])('%s', async (_, before, when) => {
    expect(await meetings(`${before} ${dinner}`)).toEqual([`keld+varn${when} PLANNED`])
  })
})
