import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('What somebody says ends where the next words of the same one are announced', () => {
  test.each([
    [
      'Ilsa Varn said the new toll ruins every small harbour, further saying, "Nobody asked the crews."',
      ['INDIRECT varn: the new toll ruins every small harbour', 'DIRECT varn: Nobody asked the crews.'],
    ],
    [
      'Ilsa Varn said the new toll "ruins every small harbour," adding, "Nobody asked the crews."',
      ['MIXED varn: the new toll "ruins every small harbour,"', 'DIRECT varn: Nobody asked the crews.'],
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
      'Tomas Keld said his event, "Swim to Dorn, The Sea Is Not So Cold", was meant for nobody.',
      ['MIXED keld: his event, "Swim to Dorn, The Sea Is Not So Cold", was meant for nobody'],
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
    'The money came from a raffle offering prints, and a coat by the tailors "Never Mend Twice."',
    'The ferry was named after a ballad called "Nets before Dawn," as her aunt had been.',
  ])('%s', async (text) => {
    expect(quotesOf(await extract(text))).toEqual([])
  })
})
