import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

async function states(body: string): Promise<string[]> {
  const { organizations } = await extract(body)
  return organizations.filter(({ classification }) => classification === 'STATE').map(({ name }) => name)
}

describe('A state that no list has', () => {
  test.each([
    ['has a foreign minister', 'The Foreign Minister of Velmark, Ansel Brodd, arrived on Monday.'],
    ['has one whose name comes first', 'Foreign Minister Ansel Brodd of Velmark arrived on Monday.'],
    ['has one before whom its name stands', 'Velmark’s Foreign Minister Ansel Brodd arrived on Monday.'],
    ['bears the name of a republic', 'Traders of the Republic of Velmark asked for more time.'],
    ['has a president and a nationality', 'The President of Velmark spoke. The Velmarkian people listened.'],
    ['has a parliament of its own', 'In Velmark, the Velmarkian parliament passed the law on Tuesday.'],
    ['has a president, where states visit each other', 'The President of Velmark paid an official visit to Norway.'],
    [
      'is visited and has neighbours',
      'He will pay an official visit to Velmark, a neighbour of Norway, and the allies of Velmark.',
    ],
    ['stands in brackets behind its speaker', 'ANSEL BRODD (Velmark) said that the text was too long.'],
  ])('%s', async (_, body) => {
    expect((await states(body)).some((name) => /Velmark$/.test(name))).toBe(true)
  })

  test('has one name with the republic and without it, and no code', async () => {
    const { organizations } = await extract(
      'The Islamic Republic of Velmark declined. The Prime Minister of Velmark, Ansel Brodd, gave no reason. Velmark was silent.',
    )
    expect(organizations).toEqual([
      expect.objectContaining({
        names: expect.arrayContaining(['Islamic Republic of Velmark', 'Velmark']),
        classification: 'STATE',
      }),
    ])
    expect(organizations[0]).not.toHaveProperty('country')
  })

  test('has ministers who are known by its nationality word', async () => {
    const { people } = await extract(
      'The Prime Minister of Velmark, Ansel Brodd, left. Velmarki Foreign Minister Tomas Elling stayed.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Ansel Brodd', 'Tomas Elling'])
  })
})

describe('No state is', () => {
  test.each([
    ['a company with a president', 'The president of Velmark, Ansel Brodd, presented the new tyres.'],
    [
      'a university with one',
      'The President of Velmark, Ansel Brodd, met the Prime Minister. He studied at Velmark himself.',
    ],
    ['a part of a state', 'The President of Catalonia and the Catalonian parliament met the Prime Minister of Spain.'],
    ['a continent', 'The European people and the government of Europe have foreign ministers.'],
    ['a portfolio', 'The Minister of Foreign Affairs of Health and the President of Labour came.'],
    ['what is known by another name', 'The Republic of Korea and the President of the Republic of Korea agreed.'],
    ['a surname', 'Mr Velmark was the King of Velmark, Anna Velmark said.'],
  ])('%s', async (_, body) => {
    expect((await states(body)).filter((name) => !/^(?:Spain|Republic of Korea)$/.test(name))).toEqual([])
  })
})
