import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

/** Each body with the names that the text gives it. */
const bodies = async (text: string) =>
  (await extract(text)).organizations.map(({ names }) =>
    names.map((name) => (typeof name === 'string' ? name : name.text)),
  )

describe('A company that is called in short', () => {
  test.each([
    ['after its full name', 'Hellin Group Ltd. makes turbines. Hellin CEO Bo Strand will leave.'],
    ['before it', 'Hellin CEO Bo Strand will leave. Hellin Group Ltd. makes turbines.'],
  ])('%s is one with it', async (_, text) => {
    expect((await bodies(text)).map((names) => names.toSorted())).toEqual([['Hellin', 'Hellin Group Ltd.']])
  })

  test('but two companies of one name are two', async () => {
    expect(await bodies('Hellin Group Ltd. makes turbines. Hellin Inc. sells them.')).toHaveLength(2)
  })
})

test('An office that somebody has currently', async () => {
  const { people } = await extract('Ruben Salt, currently chairman of Corvin Bank, left.')
  expect(people[0]?.roles).toMatchObject([{ role: 'chairman' }])
})

describe('Whose officer is named after it is a company', () => {
  test.each(['CEO', 'Chief Executive', 'Chief Executive Officer', 'acting Chief Financial Officer'])(
    '%s',
    async (office) => {
      const { people, organizations } = await extract(`Tarvex ${office} Marta Quill left.`)
      expect(organizations).toMatchObject([{ name: 'Tarvex', classification: 'COMPANY' }])
      expect(people[0]?.roles).toMatchObject([{ organization: organizations[0]?.key }])
    },
  )
})
