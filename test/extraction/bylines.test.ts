import { describe, expect, test } from 'vitest'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { draft } from './drafts.ts'

async function said(asks: string, byline?: string) {
  const body = [
    'What drives the harbour of Norport?',
    `${asks}: How long have you been here?`,
    'Orla Vennick: I have been here for ten years, and I like it.',
    `${asks}: And what comes next?`,
    'Orla Vennick: We will build a new pier, and we hope it lasts.',
  ].join('\n\n')
  const { people, quotes } = await ruleExtractor.extract({ ...draft(body, 'Minister Orla Vennick speaks'), byline })
  return { people: people.map(({ name }) => name), speakers: quotes.map(({ speaker }) => speaker ?? 'nobody') }
}

describe('Who wrote an interview asks', () => {
  test.each([
    ['by the same name', 'Joss Amberly', 'Joss Amberly'],
    ['after "By"', 'Joss Amberly', 'By Joss Amberly'],
    ['with an office', 'Joss Amberly', 'Joss Amberly, Harbour Editor'],
    ['with another', 'Joss Amberly', 'Joss Amberly and Tom Brodd'],
  ])('%s', async (_, asks, byline) => {
    expect(await said(asks, byline)).toEqual({
      people: ['Orla Vennick', 'Joss Amberly'],
      speakers: ['amberly', 'vennick', 'amberly', 'vennick'],
    })
  })
})

describe('Nobody asks', () => {
  test.each([
    ['where another wrote it', 'Joss Amberly', 'Tam Orrick'],
    ['where nobody is said to have written it', 'Joss Amberly', undefined],
    ['where a paper wrote it', 'Norport Tribune', 'Norport Tribune'],
    ['where a desk wrote it', 'Norport Newsroom', 'Norport Newsroom'],
    ['where the staff wrote it', 'Staff Reporter', 'Staff Reporter'],
    ['where the editors wrote it', 'News Editors', 'News Editors'],
    ['where a magazine wrote it', 'Norport Herald', 'Norport Herald'],
    ['where a team wrote it', 'Digital Team', 'Digital Team'],
  ])('%s', async (_, asks, byline) => {
    expect((await said(asks, byline)).people).toEqual(['Orla Vennick'])
  })
})
