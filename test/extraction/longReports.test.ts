import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('What the second verb of a sentence reports is said by whom the first tells of', () => {
  test('the two ministers', async () => {
    const found = await extract(
      'Today Minister Ilsa Varn met with Minister Tomas Keld. The two ministers discussed the harbour, and agreed to open it.',
    )
    expect(quotesOf(found)).toEqual(['INDIRECT varn & keld: to open it'])
  })

  test('not of ministers of whom perhaps only some are named', async () => {
    const found = await extract(
      'Today Minister Ilsa Varn met with Minister Tomas Keld. The ministers discussed the harbour, and agreed to open it.',
    )
    expect(quotesOf(found)).toEqual(['INDIRECT nobody: to open it'])
  })
})

describe('The two sides', () => {
  test('are those who met, also where one of them was welcomed by somebody else', async () => {
    const found = await extract(
      'Foreign Minister Ilsa Varn came to Dorn. She spoke in a meeting with President Tomas Keld in Dorn on Sunday. ' +
        'Varn had arrived on Saturday and was welcomed at the airport by Deputy Foreign Minister Pela Dunn.\n\n' +
        'During the meeting, the two sides stressed the need for a harbour.',
    )
    expect(quotesOf(found)).toEqual(['INDIRECT varn & keld: the need for a harbour'])
    // The meeting, of which two passages tell, and the welcome.
    expect(found.meetings.map(({ evidence }) => evidence.length)).toEqual([2, 1])
  })
})

describe('A call that a court looks back on', () => {
  test('is not to come, and was not on the day of the news', async () => {
    const { meetings } = await extract(
      'A judge on Monday let the case against Mayor Alan Trevick go on. According to the indictment, Trevick told Hank Bressler in a call that the contract was his.',
    )
    expect(meetings).toMatchObject([{ medium: 'CALL', status: undefined }])
    expect(meetings[0]?.startDate ?? null).toBeNull()
  })
})

describe('What somebody said in a statement', () => {
  test.each([
    ['of a state that nobody knows', 'Arvania had lost its conscience'],
    ['of several', 'two bridges had been lost'],
    ['of everybody', 'everyone had been saved'],
  ])('%s', async (_, words) => {
    expect(quotesOf(await extract(`President Ilsa Varn said in a statement that ${words}.`))).toEqual([
      `INDIRECT varn: ${words}`,
    ])
  })
})

test('The day of a journey to come is not that of the meeting told before it', async () => {
  const { meetings } = await extract(
    'President Ilsa Varn met President Tomas Keld and will travel to the coast on Saturday.',
  )
  expect(meetings.map(({ startDate }) => startDate ?? null)).toEqual([null])
})
