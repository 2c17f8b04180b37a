import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const said = async (text: string) => quotesOf(await extract(text)).at(-1)

describe('"The minister" is whoever small letters behind the name call so', () => {
  test.each([
    ['Emil Tarrow, minister of roads, held a briefing.', 'minister'],
    ['Emil Tarrow, a Norwegian minister, held a briefing.', 'minister'],
    ['Emil Tarrow, spokesperson for the harbour ministry, held a briefing.', 'spokesperson'],
    ['Emil Tarrow, a spokesman for the port, held a briefing.', 'spokesman'],
  ])('“%s”', async (text, office) => {
    expect(await said(`${text} The ${office} said that the road was old.`)).toBe('INDIRECT tarrow: the road was old')
  })

  test.each([
    ['where somebody else is one as well', 'Emil Tarrow, minister of roads, met Anna Keld, minister of health.'],
    ['where another is spoken of', 'Emil Tarrow, minister of roads, met a health minister.'],
    ['of whose wife it is told', 'Anna Keld, wife of the minister, held a briefing.'],
    ['who is a deputy', 'Anna Keld, deputy minister of roads, held a briefing.'],
    ['who was one', 'Anna Keld, former minister of roads, held a briefing.'],
  ])('and nobody %s', async (_, text) => {
    expect(await said(`${text} The minister said that the road was old.`)).toBe('INDIRECT nobody: the road was old')
  })
})

describe('"The diplomat" is the only one whose office is one of foreign affairs', () => {
  test('a deputy foreign minister', async () => {
    const text = 'Deputy Foreign Minister Igor Velnikov held a briefing. The diplomat said that the road was old.'
    expect(await said(text)).toBe('INDIRECT velnikov: the road was old')
  })

  test('and nobody where an ambassador is named, too', async () => {
    const text =
      'Ambassador Luis Carrasco met Deputy Foreign Minister Igor Velnikov. The diplomat said that the road was old.'
    expect(await said(text)).toBe('INDIRECT nobody: the road was old')
  })
})

test('"Said" that begins a sentence before a quotation is no given name', async () => {
  const { people } = await extract('Ilsa Varn lost by six votes. Said Varn, who wept: “I am not done.”')
  expect(people.map(({ name }) => name)).toEqual(['Ilsa Varn'])
  const other = await extract('Said Keld said: “I am not done.”')
  expect(other.people.map(({ name }) => name)).toEqual(['Said Keld'])
})
