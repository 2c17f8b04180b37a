import { describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const ask = askerOf(await createTestDatabase())

const outcome = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await ask(query, variables)
  return errors === undefined ? data : errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)
}

const notAnId = ['BAD_USER_INPUT: Not an id of this archive: pass an id as the API returned it.']

describe('an id', () => {
  test.each([
    '',
    'x',
    'person_1',
    'person_00000000-0000-0000-0000-00000000000g',
    "'; drop table agent; --",
    'x'.repeat(10_000),
    '\0',
  ])('that is none is refused: %j', async (id) => {
    expect(await outcome('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual(notAnId)
    expect(await outcome('query ($id: ID!) { person(by: { id: $id }) { id } }', { id })).toEqual(notAnId)
  })

  test('of nothing, or of another type, finds nothing', async () => {
    const id = 'person_00000000-0000-0000-0000-000000000000'
    expect(await outcome('query ($id: ID!) { node(id: $id) { id } quote(id: $id) { id } }', { id })).toEqual({
      node: null,
      quote: null,
    })
    expect(await outcome('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, id] })).toEqual({
      nodes: [null, null],
    })
  })

  test('may stand with 99 others, not with more', async () => {
    const ids = Array.from({ length: 101 }, () => 'person_00000000-0000-0000-0000-000000000000')
    expect(await outcome('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual([
      'BAD_USER_INPUT: 101 ids: pass at most 100.',
    ])
  })
})

const texts = {
  'a null character': 'Oda\0Quill',
  'half of a surrogate pair': 'Oda \ud83e Quill',
  'ten thousand characters': 'x'.repeat(10_000),
  "LIKE's own signs": '100%_\\',
  'a right-to-left override': '\u202eOda',
  "SQL's own signs": "'; drop table agent; --",
  'a broken search': '"unclosed or -',
}

describe.each(Object.entries(texts))('a text with %s', (_what, text) => {
  test('is refused with a code or finds nothing', async () => {
    for (const query of [
      'query ($text: String!) { person(by: { name: $text }) { id } }',
      'query ($text: String!) { person(by: { slug: $text }) { id } }',
      'query ($text: String!) { articles(where: { headline: { contains: $text } }) { nodes { id } totalCount } }',
      'query ($text: String!) { articles(where: { headline: { in: [$text] }, search: $text }) { nodes { id } } }',
      'query ($text: String!) { people(where: { name: { startsWith: $text } }) { nodes { id } } }',
      'query ($text: String!) { people(where: { search: $text }) { nodes { id } } }',
      'query ($text: String!) { organizations(where: { country: [$text] }) { nodes { id } } }',
      'query ($text: String!) { quotes(where: { speaker: { name: $text } }) { nodes { id } } }',
      'query ($text: String!) { meetings(where: { location: { eq: $text } }) { nodes { id } } }',
      'query ($text: String!) { search(query: $text) { nodes { __typename } } }',
      'query ($text: String!) { quotes(after: $text) { nodes { id } } }',
      'query ($text: String!) { path(from: { name: $text }, to: { slug: $text }) { from { id } } }',
    ]) {
      const { errors } = await ask(query, { text })
      for (const error of errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

test('a search has up to 1,000 characters, whatever each of them takes', async () => {
  const query = 'query ($words: String!) { search(query: $words) { totalCount } }'
  expect(await outcome(query, { words: '🜂'.repeat(1000) })).toEqual({ search: { totalCount: 0 } })
  expect(await outcome(query, { words: '🜂'.repeat(1001) })).toEqual([
    'BAD_USER_INPUT: A search has at most 1000 characters.',
  ])
})

describe('refused with what to do instead', () => {
  test.each([
    ['{ search(query: "  ") { nodes { __typename } } }', 'BAD_USER_INPUT: A search needs at least one word.'],
    ['{ articles(where: { search: "" }) { nodes { id } } }', 'BAD_USER_INPUT: A search needs at least one word.'],
    [
      '{ path(from: { slug: "a" }, to: { slug: "b" }, maxHops: 5) { from { id } } }',
      'BAD_USER_INPUT: maxHops is 5: pass 1 to 4.',
    ],
    [
      '{ quotes(orderBy: { field: POSITION }) { nodes { id } } }',
      'BAD_USER_INPUT: POSITION does not order this list: choose DATE or UPDATED_AT.',
    ],
    [
      '{ quotes(where: { confidenceAtLeast: 80 }) { nodes { id } } }',
      'BAD_USER_INPUT: confidenceAtLeast is 80: pass 0 to 1.',
    ],
  ])('%s', async (query, message) => {
    expect(await outcome(query)).toEqual([message])
  })

  test.each(['2022-02-30', '2022-6-19', '19 June 2022', '0000-01-01', '2022-06-19T00:00:00Z', ''])(
    'the date %j',
    async (date) => {
      const { errors } = await ask(
        'query ($date: Date!) { articles(where: { datePublished: { eq: $date } }) { nodes { id } } }',
        { date },
      )
      expect(errors?.[0]?.message).toContain('Not a Date: write one like 2022-06-19.')
    },
  )

  test('a value in the document, with its place', async () => {
    const { errors } = await ask(
      '{ articles(where: { datePublished: { gte: "2022-01-01", lt: "2022-02-30" } }) { nodes { id } } }',
    )
    expect(errors?.map(({ message, locations }) => [message, locations])).toEqual([
      ['Not a Date: write one like 2022-06-19.', [{ line: 1, column: 61 }]],
    ])
  })

  test('filters that nest beyond all use', async () => {
    let where: unknown = {}
    for (let depth = 0; depth < 20; depth += 1) where = { not: where }
    expect(
      await outcome('query ($where: ArticleWhere) { articles(where: $where) { nodes { id } } }', { where }),
    ).toEqual(['BAD_USER_INPUT: A filter nests at most 10 deep.'])
  })
})
