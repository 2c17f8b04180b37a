import { describe, expect, test } from 'vitest'
import { articleText, findMentions } from '../../src/annotations/index.ts'
import { draft, extract, quotesOf } from './drafts.ts'

describe('Lines', () => {
  test('of a list are names of their own', async () => {
    const { organizations } = await extract(
      'Members of it are:\n\nKenya\nUnited Kingdom\nArab League\nLarkmoor Council\nHarbour Foundation\nBureau of Trade\nNorway',
    )
    expect(organizations.map(({ name }) => name)).toEqual([
      'Kenya',
      'United Kingdom',
      'Arab League',
      'Larkmoor Council',
      'Harbour Foundation',
      'Bureau of Trade',
      'Norway',
    ])
  })

  test('of prose that is broken into lines are gone over by names, which have a space there', async () => {
    const body =
      'On Monday the Minister of Trade of Kenya, who was in Oslo for a day, met Anna\nLund of Norway and the head of the Larkmoor Harbour\nFoundation. “It was long,” said Anna\nLund, and left.'
    const { people, organizations, quotes } = await extract(body)
    expect(people.map(({ names }) => names)).toEqual([['Anna Lund']])
    expect(organizations.map(({ name }) => name)).toContain('Larkmoor Harbour Foundation')
    expect(quotesOf({ ...(await extract(body)), quotes })).toEqual(['DIRECT lund: It was long,'])
    const found = findMentions(articleText(draft(body)), ['Anna Lund'])
    expect(found.map(({ exact }) => exact)).toEqual(['Anna\nLund', 'Anna\nLund'])
  })

  test('of two paragraphs are never one name', () => {
    expect(findMentions(articleText(draft('He met Anna\n\nLund is a town.')), ['Anna Lund'])).toEqual([])
  })
})
