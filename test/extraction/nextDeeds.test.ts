import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

/** What somebody does after they speak is not what they said. */
describe('What somebody said ends', () => {
  test.each([
    [
      'before what they did not do, after words in quotation marks',
      'Minister Orla Vennick called the agreement "a gift to smugglers" and did not attend the dinner.',
      ['MIXED vennick: the agreement "a gift to smugglers"'],
    ],
    [
      'before what they did, after a clause that closes in quotation marks',
      'Minister Orla Vennick said it was "a gift" and walked out of the hall.',
      ['MIXED vennick: it was "a gift"'],
    ],
    [
      'before whom they briefed',
      'Minister Orla Vennick stressed that the flood demands an answer and briefed the group on dams.',
      ['INDIRECT vennick: the flood demands an answer'],
    ],
    [
      'before where they went',
      'Minister Orla Vennick announced the plan and flew to Oslo.',
      ['INDIRECT vennick: the plan'],
    ],
    [
      'before what they left',
      'Minister Orla Vennick announced a new school and then left the hall.',
      ['INDIRECT vennick: a new school'],
    ],
    [
      'before what was done to them',
      'Minister Orla Vennick praised the council and was given a medal.',
      ['INDIRECT vennick: the council'],
    ],
    ['before anything is said', 'Minister Orla Vennick thanked her and named Wim Sorrel as her successor.', []],
  ])('%s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })
})

describe('What somebody said goes on', () => {
  test.each([
    [
      'with a second verb of the same clause',
      'Minister Orla Vennick said that Wim Sorrel was ill and had left.',
      ['INDIRECT vennick: Wim Sorrel was ill and had left'],
    ],
    [
      'with what else a thing has done',
      'Minister Orla Vennick said that the talks were "a gift" and had ended.',
      ['MIXED vennick: the talks were "a gift" and had ended'],
    ],
    [
      'with what a team did',
      'Minister Orla Vennick said the team "fought hard" and won the match.',
      ['MIXED vennick: the team "fought hard" and won the match'],
    ],
    [
      'with the second verb of those who are praised',
      'Minister Orla Vennick praised the team who won the cup and flew to Oslo.',
      ['INDIRECT vennick: the team who won the cup and flew to Oslo'],
    ],
    [
      'with a second thing',
      'Minister Orla Vennick praised the plan and the reforms made by the council.',
      ['INDIRECT vennick: the plan and the reforms made by the council'],
    ],
    [
      'with a word that only looks like a verb',
      'Minister Orla Vennick welcomed action on fraud and organised crime.',
      ['INDIRECT vennick: action on fraud and organised crime'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(quotesOf(await extract(body))).toEqual(expected)
  })
})
