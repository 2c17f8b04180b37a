import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const MET = 'Foreign Minister Orla Vennick met Foreign Minister Tobin Askeldt'

async function placeOf(body: string): Promise<string | undefined> {
  const { meetings } = await extract(body)
  expect(meetings).toHaveLength(1)
  return meetings[0]?.location ?? undefined
}

describe('A place has its whole name', () => {
  test.each([
    ['Montego Bay'],
    ['Palm Beach'],
    ['Palm Beach Gardens'],
    ['Lake Placid'],
    ['Lake Como'],
    ['Lake Louise'],
    ['Port Harrow'],
    ['New Norport'],
    ['Mount Harrow'],
    ['Castle Norport'],
    ['Hotel Norport'],
    ['Velnor Palace'],
    ['Norport'],
  ])('%s', async (place) => {
    expect(await placeOf(`${MET} in ${place} on Monday.`)).toBe(place)
  })

  test.each([
    ['before a day', `${MET} in Port Harrow Monday.`, 'Port Harrow'],
    ['before a region', `${MET} in Palm Beach, Florida on Monday.`, 'Palm Beach'],
    ['before an office', `In Lake Harrow President Orla Vennick met Minister Tobin Askeldt.`, 'Lake Harrow'],
    ['before somebody', 'In Harrow Bay Orla Vennick met Minister Tobin Askeldt on Monday.', 'Harrow Bay'],
  ])('%s', async (_, body, place) => {
    expect(await placeOf(body)).toBe(place)
  })
})

describe('No place is', () => {
  test.each([
    ['a noun before a day', `${MET} in Port Monday.`],
    ['a noun before somebody', 'At Castle Anna Lund met Minister Tobin Askeldt on Monday.'],
    ['a noun alone', `${MET} at Castle.`],
  ])('%s', async (_, body) => {
    expect(await placeOf(body)).toBeUndefined()
  })

  test('the name of somebody who follows', async () => {
    const { people } = await extract('At Castle Anna Lund met Minister Tobin Askeldt on Monday.')
    expect(people.map(({ name }) => name)).toEqual(['Anna Lund', 'Tobin Askeldt'])
  })
})
