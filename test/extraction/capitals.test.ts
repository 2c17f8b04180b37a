import { expect, test } from 'vitest'
import { extract, meetings } from './drafts.ts'

const LOUD =
  'FOREIGN MINISTER ODA QUILL MET PREMIER TOMAS KELD IN LUNDE ON MONDAY. "WE OPEN THE BORDER," THE MINISTER SAID.'

test('a paragraph in capitals names nobody: where a name ends there, nothing tells', async () => {
  const { people, organizations, quotes } = await extract(LOUD)
  expect([people, organizations]).toEqual([[], []])
  expect(quotes.filter(({ speaker }) => speaker !== null)).toEqual([])
  expect(await meetings(LOUD)).toEqual([])
})

test('what is written as usual beside it does', async () => {
  const { people } = await extract(`${LOUD}\n\nForeign Minister Oda Quill left Lunde on Tuesday.`)
  expect(people.map(({ name }) => name)).toEqual(['Oda Quill'])
})

test('a heading in capitals, which does not end like a sentence, still names an office and its holder', async () => {
  const { people } = await extract(
    'DEPUTY SECRETARY FOR MANAGEMENT AND RESOURCES BRIAN P. MARBECK\n\nDeputy Secretary Marbeck meets staff in Lunde.',
  )
  expect(people.map(({ name }) => name)).toEqual(['Brian P. Marbeck'])
})
