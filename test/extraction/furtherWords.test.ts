import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('What somebody says ends where the next words of the same one are announced', () => {
  test.each([
    [
      'Ilsa Varn said the use of foreign money costs the region billions, further saying, "It also slows trade."',
      ['INDIRECT varn: the use of foreign money costs the region billions', 'DIRECT varn: It also slows trade.'],
    ],
    [
      'Ilsa Varn said the use of foreign money "costs the region billions," adding, "It also slows trade."',
      ['MIXED varn: the use of foreign money "costs the region billions,"', 'DIRECT varn: It also slows trade.'],
    ],
    [
      'Tomas Keld said the boats were "late and dirty," also noting, "We are sorry."',
      ['MIXED keld: the boats were "late and dirty,"', 'DIRECT keld: We are sorry.'],
    ],
    [
      'Tomas Keld said the boats "sank," further noting that nobody had drowned.',
      ['MIXED keld: the boats "sank,"', 'INDIRECT keld: nobody had drowned'],
    ],
  ])('%s', async (text, quotes) => {
    expect(quotesOf(await extract(text))).toEqual(quotes)
  })
})

describe('What something is called, between commas, is no speech', () => {
  test.each([
    [
      'Tomas Keld said his event, "Storm the Lighthouse, They Can\'t Stop All of Us", was posted as a joke.',
      ['MIXED keld: his event, "Storm the Lighthouse, They Can\'t Stop All of Us", was posted as a joke'],
    ],
  ])('%s', async (text, quotes) => {
    expect(quotesOf(await extract(text))).toEqual(quotes)
  })
})

describe('What is renewed is said', () => {
  test.each([
    ['Premier Tomas Keld renewed his call for a truce.', ['INDIRECT keld: his call for a truce']],
    [
      'The Lunde Harbour Council renewed its commitment to the valley.',
      ['INDIRECT lunde-harbour-council: its commitment to the valley'],
    ],
    ['The Lunde Harbour Council renewed the charter of its advisory board.', []],
    ['Premier Tomas Keld renewed the lease for two years.', []],
  ])('or not: %s', async (text, quotes) => {
    expect(quotesOf(await extract(text))).toEqual(quotes)
  })
})

describe('A title behind a noun is no speech', () => {
  test.each([
    'The auction sold a coat by guests of honour "Don\'t Hug Cacti."',
    'She was named after a song called "Day after Day," so it would fit on a sign.',
  ])('%s', async (text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })
})
