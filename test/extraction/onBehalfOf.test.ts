import { expect, test } from 'vitest'
import { extract } from './drafts.ts'

/** Who took part, and for whom. */
async function parties(body: string): Promise<string[]> {
  const { meetings } = await extract(body)
  return meetings.flatMap(({ participants }) =>
    participants.map(({ of, onBehalfOf }) => `${of} for ${onBehalfOf ?? 'nobody'}`),
  )
}

test.each([
  [
    'ministers for their states',
    'The Foreign Minister of Kenya, Ilsa Varn, met Prime Minister Otto Keld of Norway in Oslo on Monday.',
    ['varn for kenya', 'keld for norway'],
  ],
  [
    'an ambassador for who sent them',
    'Kenya’s Ambassador to Peru Ilsa Varn met NATO Secretary General Otto Keld in Oslo on Monday.',
    ['varn for kenya', 'keld for nato'],
  ],
  [
    'nobody for an office that they held once',
    'Former President Ilsa Varn of Kenya met Prime Minister Otto Keld of Norway in Oslo on Monday.',
    ['varn for nobody', 'keld for norway'],
  ],
  [
    'a senator for nobody',
    'The Senate was in recess. Senator Ilsa Varn met Prime Minister Otto Keld of Norway in Oslo on Monday.',
    ['varn for nobody', 'keld for norway'],
  ],
  [
    'nobody for a firm, or for a state that is not told',
    'Ilsa Varn, chief executive of Larkspur Energy Ltd, met President Otto Keld in Oslo on Monday.',
    ['varn for nobody', 'keld for nobody'],
  ],
])('People take part for: %s', async (_, body, expected) => {
  expect(await parties(body)).toEqual(expected)
})
