import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('What somebody condemns, urges, announces or notes is what they say', () => {
  test.each([
    ['Minister Tomas Keld condemned the attacks on the harbour.', 'the attacks on the harbour'],
    ['Minister Tomas Keld condemned attacks that killed two guards.', 'attacks that killed two guards'],
    ['Minister Tomas Keld announced $5 million in aid for Dorn.', '$5 million in aid for Dorn'],
    ['Minister Tomas Keld announced at least €320 million for the valley.', 'at least €320 million for the valley'],
    ['Minister Tomas Keld urged the release of all prisoners.', 'the release of all prisoners'],
    ['Minister Tomas Keld urged restraint on both sides.', 'restraint on both sides'],
    ['Minister Tomas Keld noted with appreciation the work of the council.', 'the work of the council'],
    ['Minister Tomas Keld noted with deep concern that the dam was old.', 'the dam was old'],
  ])('%s', async (text, words) => {
    expect(quotesOf(await extract(text))).toEqual([`INDIRECT keld: ${words}`])
  })

  test.each([
    'The court condemned the man to death.',
    'Minister Tomas Keld condemned the old bridge.',
    'Minister Tomas Keld urged the crowd.',
    'The vote condemning the war was held on Monday.',
  ])('but not: %s', async (text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })
})

test.each([
  ['Minister Tomas Keld condemned the war and provided updates on the talks.', 'the war'],
  ['Minister Tomas Keld praised the partnership and discussed ways to deepen it.', 'the partnership'],
  ['Minister Tomas Keld thanked the crews, and reviewed plans for the harbour.', 'the crews'],
])('What was discussed next is no part of it: %s', async (text, words) => {
  expect(quotesOf(await extract(text))).toEqual([`INDIRECT keld: ${words}`])
})

test('Citizens of a state who say something are not that state', async () => {
  expect(quotesOf(await extract('Citizens of Norway who condemned the war were fined.'))).toEqual([])
})

describe('What is promised, offered or asked for is said', () => {
  test.each([
    ['Minister Tomas Keld assured the envoy of his support.', 'the envoy of his support'],
    ['Judge Tomas Keld reminded the jury not to visit the headland.', 'not to visit the headland'],
    ['Minister Tomas Keld offered his condolences for the loss of life.', 'his condolences for the loss of life'],
    ['Minister Tomas Keld asked for help with the pier.', 'help with the pier'],
  ])('%s', async (text, words) => {
    expect(quotesOf(await extract(text))).toEqual([`INDIRECT keld: ${words}`])
  })

  test('but not a thing', async () => {
    expect(quotesOf(await extract('Minister Tomas Keld offered a loan to the town.'))).toEqual([])
  })
})
