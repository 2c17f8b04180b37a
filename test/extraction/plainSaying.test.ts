import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('After "said" a clause needs no "that"', () => {
  test.each([
    'his country hoped for talks',
    'his country sought talks',
    'the country seeks talks',
    'tourism brings in most of the money',
    'rain helped the crops',
    'Maria Sand broke down the door',
    'Karelund firmly adheres to the treaty',
    'she slept badly',
  ])('“%s”', async (clause) => {
    expect(await told(`Ambassador Luis Carrasco said ${clause}.`)).toEqual([`INDIRECT carrasco: ${clause}`])
  })

  test.each([
    'nothing',
    'goodbye to his staff on Friday',
    'a prayer before the meal',
    'a few words in Norwegian and sat down',
    'Mass at the cathedral and then flew home',
    'yes to the deal',
  ])('“%s” is none', async (rest) => {
    expect(await told(`Ambassador Luis Carrasco said ${rest}.`)).toEqual([])
  })
})

describe('Whoever is told something', () => {
  test.each([
    ['told the crowd of thousands that she would go', 'she would go'],
    ['once told an interviewer that she would go', 'she would go'],
    ['told the defendant he had lied', 'he had lied'],
    ['told Sand he had lied', 'he had lied'],
    ['told a friend in the pub she would be rich', 'she would be rich'],
  ])('“%s”', async (deed, clause) => {
    expect(await told(`Governor Ilsa Varn ${deed}.`)).toEqual([`INDIRECT varn: ${clause}`])
  })

  test('is no story, and nobody of whom something is told', async () => {
    expect(await told('Governor Ilsa Varn told the story that everybody knows.')).toEqual([])
    expect(await told('The man Governor Ilsa Varn told the police he saw was never found.')).toEqual([])
  })
})

describe('What is said is closed by who said it', () => {
  test.each([
    'Governor Ilsa Varn said here Monday',
    'Governor Ilsa Varn said in a statement on Monday',
    'Governor Ilsa Varn told reporters',
    'Governor Ilsa Varn told the Dorn Courier on Monday',
  ])('“%s”', async (closing) => {
    expect(await told(`The dam will be built before winter, ${closing}.`)).toEqual([
      'INDIRECT varn: The dam will be built before winter',
    ])
  })

  test.each([
    'After years in the wilderness, Ilsa Varn told her party on Monday.',
    'The bridge was closed and the town was flooded, so Ilsa Varn told the police.',
    'When the bridge was closed, Ilsa Varn told the police.',
  ])('not “%s”', async (text) => {
    expect(await told(text)).toEqual([])
  })
})
