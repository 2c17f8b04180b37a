import { expect, test } from 'vitest'
import { extract } from './drafts.ts'

const rolesIn = async (text: string) =>
  (await extract(text)).people.map(({ name, roles }) => `${name}: ${(roles ?? []).map(({ role }) => role).join('; ')}`)

test('Where a list begins with a name, each office is whose name stands before it', async () => {
  expect(
    await rolesIn(
      'Participants included Tariq Holm, Norwegian Minister of Trade, Peter Brenn, Administrator of the Harbour Office, and Anna Lund, mayor of Dorn.',
    ),
  ).toEqual(['Tariq Holm: Norwegian Minister of Trade', 'Peter Brenn: Administrator', 'Anna Lund: mayor of Dorn'])
})

test.each(['Bill Holm', 'Rose Holm', 'Mark Holm'])('%s is somebody, though a word begins the name', async (name) => {
  const { people, quotes } = await extract(`${name} of the Harbour Office said the pier was closed.`)
  expect(people.map((person) => person.name)).toEqual([name])
  expect(quotes[0]?.speaker ?? quotes[0]?.speakers).toBe(people[0]?.key)
})

test('and a bill is none', async () => {
  expect((await extract('The Harbour Bill Passed on Monday said a clerk. The Bill Act was read.')).people).toEqual([])
})
