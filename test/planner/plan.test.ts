import { readFile } from 'node:fs/promises'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { Planner } from '../../src/planner/index.ts'
import { schema } from '../../src/schema/index.ts'
import { compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
const planner = new Planner(schema, database.kysely)
const ID = '00000000-0000-7000-8000-000000000000'

test.each(['1-article', '2-meeting', '3-across', '4-person', '6-search'])(
  'the example %s is one statement',
  async (name) => {
    const file = new URL(`../../src/server/graphiql/examples/${name}.graphql`, import.meta.url)
    expect(planner.statement(parse(await readFile(file, 'utf8')), null, {})).not.toBeNull()
  },
)

test.each([
  ['one id', 'query ($id: ID!) { node(id: $id) { id ... on Quote { text } } }', { id: `quote_${ID}` }],
  [
    'ids of any kind',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
    { ids: [`person_${ID}`, `meeting_${ID}`] },
  ],
])('what has %s is one statement, whatever its type', (_, query, variables) => {
  const statement = planner.statement(parse(query), null, variables)
  expect(statement?.parameters.flat()).toContain(ID)
})

test('what stands around a passage is cut out of its text once, whatever is shown of it', () => {
  const around = '{ prefix suffix url }'
  const query = `{ quotes { nodes { passage ${around} attribution ${around} } pageInfo { hasNextPage } } }`
  expect(planner.statement(parse(query), null, {})?.text.match(/article_body/g)).toHaveLength(2)
})

test('a malformed id is left to the general path', () => {
  expect(planner.statement(parse('query ($id: ID!) { node(id: $id) { id } }'), null, { id: ID })).toBeNull()
})

test('what has only its resolver takes the general path', () => {
  expect(
    planner.statement(parse('{ path(from: {slug: "a"}, to: {slug: "b"}) { hops { meeting { id } } } }'), null, {}),
  ).toBeNull()
})

test('other values of the variables are the same statement with other parameters, other shapes another', () => {
  const document = parse('query ($where: ArticleWhere) { articles(where: $where) { nodes { slug } } }')
  const statement = (where: Record<string, unknown>) => planner.statement(document, null, { where })
  const [one, two] = ['2022-01-01', '2023-01-01'].map((gt) => statement({ datePublished: { gt } }))
  expect(two?.name).toBe(one?.name)
  expect([one?.parameters, two?.parameters]).toEqual([['2022-01-01'], ['2023-01-01']])
  expect(statement({ hasQuotes: true })?.name).not.toBe(one?.name)
})

test.each<[string, string, Record<string, unknown>, unknown[]]>([
  [
    'of codes',
    'query ($a: String!) { organizations(where: { country: [$a, "XK"] }) { nodes { slug } } }',
    { a: 'XV' },
    [['XV', 'XK']],
  ],
  [
    'of names',
    'query ($a: String!, $b: String!) { quotes(where: { article: { headline: { in: [$a, $b] } } }) { nodes { text } } }',
    { a: 'Ferry', b: 'Bridge' },
    [
      ['Ferry', 'Bridge'],
      ['Ferry', 'Bridge'],
    ],
  ],
  [
    'of ids',
    'query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { __typename } }',
    { a: `person_${ID}`, b: `meeting_${ID}` },
    [
      ['Person', 'Meeting'],
      [ID, ID],
    ],
  ],
])('variables that are parts of a list get their values in it: %s', (_, query, variables, parameters) => {
  expect(planner.statement(parse(query), null, variables)?.parameters).toEqual(parameters)
})

test.each<[string, string, Record<string, unknown>[]]>([
  [
    'which bound of a range is given',
    'query ($from: Date, $to: Date) { articles(where: { datePublished: { gte: $from, lte: $to } }) { nodes { slug } } }',
    [
      {},
      { from: '2000-01-01' },
      { to: '2100-01-01' },
      { from: null },
      { to: null },
      { from: null, to: '2100-01-01' },
      { from: '2000-01-01', to: null },
    ],
  ],
  [
    'from which end a page is read',
    'query ($first: Int, $last: Int) { articles(first: $first, last: $last) { nodes { slug } } }',
    [{}, { first: 3 }, { last: 3 }, { last: null }, { first: null }],
  ],
  [
    'what has a default',
    `query ($from: Date = "2020-01-01", $has: Boolean = true, $to: Date) {
      articles(where: { hasQuotes: $has, datePublished: { gte: $from, lte: $to } }) { nodes { slug } } }`,
    [{}, { from: null }, { has: null }, { to: '2100-01-01' }, { from: null, to: '2100-01-01' }, { has: false }],
  ],
])('what was planned for other variables of a document does not answer for these: %s', (_, query, asked) => {
  const document = parse(query)
  for (const variables of asked) {
    expect(planner.statement(document, null, variables), JSON.stringify(variables)).toEqual(
      planner.statement(parse(query), null, variables),
    )
  }
})

test('the size of a page stands in the statement, for PostgreSQL plans by it', () => {
  const document = parse('query ($first: Int) { articles(first: $first) { nodes { slug } } }')
  const statement = planner.statement(document, null, { first: 3 })
  expect(statement?.text).toContain('limit 3')
  expect(statement?.parameters).toEqual([])
  expect(planner.statement(document, null, { first: 3 })?.name).toBe(statement?.name)
})

test('a bad argument is left to the general path, which says what is wrong', () => {
  const document = parse('query ($first: Int) { articles(first: $first) { nodes { slug } } }')
  expect(planner.statement(document, null, { first: 101 })).toBeNull()
  expect(planner.statement(document, null, { first: 'many' })).toBeNull()
})

test('a cursor is checked where nothing of the page is read, too: by the general path', () => {
  const document = parse('query ($after: String) { articles(after: $after) { totalCount } }')
  expect(planner.statement(document, null, { after: 'nonsense' })).toBeNull()
  expect(planner.statement(document, null, {})).not.toBeNull()
})

test('what a variable holds counts no more than what is written: a filter has 200 conditions either way', () => {
  const names = Array.from({ length: 90 }, (_, index) => `v${index}`)
  const query = `query (${names.map((name) => `$${name}: String`)}) {
    articles(where: { or: [${names.map((name) => `{ headline: { eq: $${name} } }`)}] }) { totalCount } }`
  const variables = Object.fromEntries(names.map((name) => [name, name]))
  expect(planner.statement(parse(query), null, variables)).not.toBeNull()
})

test('a range that ends before it begins holds nothing, and is no reason to ask again', async () => {
  const ask = compiledAskerOf(database)
  const asked = (dates: string) =>
    `query ($from: Date, $to: Date) { meetings(where: { date: ${dates} }) { totalCount } }`
  const nothing = { meetings: { totalCount: 0 } }
  expect(await ask(asked('{ gte: "2022-06-20", lte: "2022-06-19" }'))).toEqual(nothing)
  expect(await ask(asked('{ gte: $from, lte: $to }'), { from: '2022-06-20', to: '2022-06-19' })).toEqual(nothing)
})
