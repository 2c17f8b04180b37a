import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { getIntrospectionQuery, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema as archive } from '../../src/schema/index.ts'
import { measure } from '../../src/server/limits/measure.ts'
import { schemaOfIncidents, serve } from './support.ts'

const schema = schemaOfIncidents()
const measured = (query: string, variables?: Record<string, unknown>) => measure(schema, parse(query), variables)

describe('Rows that a query could return', () => {
  test.each([
    ['{ hello }', 0],
    ['{ articles { nodes { id } } }', 20],
    ['{ articles(first: 3) { nodes { id } } }', 3],
    ['{ articles(last: 3) { nodes { id } } }', 3],
    ['{ articles(first: 0) { nodes { related { nodes { id } } } } }', 0],
    ['{ articles(first: 10) { nodes { related(first: 5) { nodes { id } } } } }', 10 + 10 * 5],
    ['{ articles(first: 10) { edges { node { related(first: 5) { nodes { id } } } } } }', 10 + 10 * 5],
    ['{ a: articles(first: 10) { nodes { id } } b: articles(first: 7) { nodes { id } } }', 10 + 7],
    ['{ articles(first: 10) { nodes { ...R } } } fragment R on Article { related(first: 5) { nodes { id } } }', 60],
    ['{ articles(first: 10) { nodes { ... on Article { related(first: 5) { nodes { id } } } ... { id } } } }', 60],
    ['{ nodes(ids: ["a", "b", "c"]) { related(first: 5) { nodes { id } } } }', 3 + 3 * 5],
    ['{ articles(first: 10) @skip(if: true) { nodes { id } } }', 10],
    ['{ articles(first: 2000000000) { nodes { id } } }', 100],
    ['{ articles(first: -1) { nodes { id } } }', 0],
  ])('%s: %i', (query, rows) => {
    expect(measured(query).rows).toBe(rows)
  })

  test('variables count with their values, else their defaults, else as absent', () => {
    const query = 'query ($n: Int = 7, $ids: [ID!]!) { articles(first: $n) { nodes { id } } nodes(ids: $ids) { id } }'
    expect(measured(query, { ids: ['a', 'b'] }).rows).toBe(7 + 2)
    expect(measured(query, { ids: 'a', n: 5 }).rows).toBe(5 + 1)
    expect(measured(query, { ids: [], n: null }).rows).toBe(20)
  })

  test('only the operation that runs counts', () => {
    const document = parse('query A { hello } query B { articles { nodes { id } } }')
    expect([measure(schema, document, {}, 'A').rows, measure(schema, document, {}, 'B').rows]).toEqual([0, 20])
  })
})

describe('Of each row that it belongs to a list costs at least', () => {
  const filtered = '(first: 0, where: { search: "tide" })'
  test.each([
    ['nothing where nothing is read', '{ articles(first: 0) { nodes { id } } }', 0],
    ['nothing where nothing is read', `{ articles${filtered} { nodes { id } } }`, 0],
    ['a page where it is counted', '{ articles(first: 0) { totalCount } }', 20],
    ['a page where it is counted', '{ articles(first: 0) { totalCountIsExact } }', 20],
    ['a page where it is counted', '{ articles { totalCount nodes { id } } }', 20],
    [
      'a page where it is counted',
      '{ articles(first: 0) { ...C } } fragment C on ArticleConnection { n: totalCount }',
      20,
    ],
    ['a page where it is counted', `{ articles${filtered} { totalCount } }`, 20],
    ['a row where it is asked whether it goes on', '{ articles(first: 0) { pageInfo { hasNextPage } } }', 1],
    ['a page where it has a filter', `{ articles${filtered} { pageInfo { hasNextPage } } }`, 20],
    ['a page where it has a filter', '{ articles(first: 1, where: { search: "tide" }) { nodes { id } } }', 20],
    ['no more than its page is large', '{ articles(first: 30, where: { search: "tide" }) { nodes { id } } }', 30],
    ['a row where the filter is null', '{ articles(first: 1, where: null) { nodes { id } } }', 1],
    [
      'a hundred where related articles are found',
      '{ article(by: { slug: "x" }) { related(first: 1) { nodes { id } } } }',
      100,
    ],
    [
      'five thousand where all that has the words is ranked',
      '{ search(query: "tide", first: 1) { nodes { __typename } } }',
      5000,
    ],
    [
      'a hundred more for each text that is marked',
      '{ search(query: "tide", first: 60) { edges { score highlights { text } } } }',
      60 * 101,
    ],
    [
      'the same on every row',
      '{ organizations(first: 100) { nodes { articles(first: 0) { totalCount } } } }',
      100 + 100 * 20,
    ],
    [
      'nothing on no row',
      `{ organizations(first: 0) { totalCount nodes { articles${filtered} { totalCount } } } }`,
      20,
    ],
  ])('%s: %s %i', (_, query, rows) => {
    expect(validate(archive, parse(query))).toEqual([])
    expect(measure(archive, parse(query)).rows).toBe(rows)
  })

  test('a page where a variable holds the filter, if it does', () => {
    const query = parse('query ($where: ArticleWhere) { articles(first: 1, where: $where) { nodes { id } } }')
    expect(measure(archive, query, {}).rows).toBe(1)
    expect(measure(archive, query, { where: { search: 'tide' } }).rows).toBe(20)
  })

  test('the example of the documents is counted as they say', () => {
    const examples = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8').matchAll(
      /```graphql\n(.*?)# ([\d,]+) rows\n/gs,
    )
    const told = [...examples].map(([, query = '', rows = '']) => [
      validate(archive, parse(query)),
      measure(archive, parse(query)).rows,
      Number(rows.replace(',', '')),
    ])
    expect(told).toHaveLength(2)
    for (const [errors, rows, expected] of told) expect([errors, rows]).toEqual([[], expected])
  })

  test('so a query of nothing but counts is refused where there are too many', async () => {
    const { ask } = await serve({ schema: archive })
    const count = (name: number) =>
      `a${name}: articles(first: 0, where: { not: { headline: { contains: "tides" } } }) { totalCount }`
    const counts = Array.from({ length: 20 }, (_, name) => count(name)).join(' ')
    const query = `{ articles(first: 100) { nodes { organizations(first: 100) { nodes { ${counts} } } } } }`
    expect((await ask(query)).errors).toMatchObject([
      { extensions: { limit: 'rows', found: 100 + 100 * 100 * (1 + 20 * 20) } },
    ])
  })
})

test.each([
  ['{ article(by: { slug: "x" }) { articleBody headline } }', 20],
  ['{ articles(first: 10) { nodes { articleBody } } }', 10 + 10 * 20],
  ['{ articles(first: 10) { nodes { one: articleBody other: articleBody } } }', 10 + 10 * 2 * 20],
  ['{ quotes(first: 10) { nodes { passage { document { articleBody } } } } }', 10 + 10 * 20],
])('A text as a whole costs a page of rows, wherever it stands: %s', (query, rows) => {
  expect(measure(archive, parse(query)).rows).toBe(rows)
})

test.each([
  ['{ quotes(first: 10) { nodes { text passage { exact start end } } } }', 10],
  ['{ quotes(first: 10) { nodes { passage { prefix suffix url } attribution { url } } } }', 10 + 10 * 4],
])('What is cut out of a text costs a row: %s', (query, rows) => {
  expect(measure(archive, parse(query)).rows).toBe(rows)
})

describe('Depth and aliases', () => {
  test.each([
    ['{ hello }', 1, 0],
    ['{ articles { nodes { id } } hello }', 3, 0],
    ['{ ... { ... { hello } } }', 1, 0],
    ['{ articles { nodes { ...R } } } fragment R on Article { related { nodes { id } } }', 5, 0],
    ['{ a: hello b: hello ...H ...H } fragment H on Query { c: hello }', 1, 4],
    ['{ __schema { types { fields { type { ofType { ofType { name } } } } } } }', 0, 0],
  ])('%s: %i deep, %i aliases', (query, depth, aliases) => {
    expect(measured(query)).toMatchObject({ depth, aliases })
  })
})

describe('Hostile documents', () => {
  /** Each fragment spreads the next one twice, so that written out it would have 2 to the power of `count` fields. */
  const doubling = (count: number) =>
    `{ articles { nodes { ...F0 } } }
    ${Array.from({ length: count }, (_, n) => `fragment F${n} on Article { ...F${n + 1} ...F${n + 1} }`).join(' ')}
    fragment F${count} on Article { related { nodes { x: id } } }`

  test('fragments that double 300 times are measured at once, by figures that stop growing', () => {
    const { rows, aliases } = measured(doubling(300))
    expect([rows, aliases]).toEqual([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])
  })

  test('a page of no rows asks for none, however much lies below it', () => {
    expect(measured(doubling(300).replace('articles {', 'articles(first: 0) {')).rows).toBe(0)
  })

  test('fragments in a circle end', () => {
    const query = '{ articles { nodes { ...A } } } fragment A on Article { ...B } fragment B on Article { ...A }'
    expect(measured(query).depth).toBe(2)
  })

  test('types that the schema does not have are measured as nothing', () => {
    expect(measured('{ nowhere(first: 9) { a ... on Nothing { b(first: 3) } } }').rows).toBe(0)
  })
})

describe('A query beyond a limit is refused before it runs, with the figure and the limit', () => {
  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `related(first: 1) { nodes { ${nested(levels - 1)} } }`

  test.each([
    ['depth', 15, 17, `{ articles(first: 1) { nodes { ${nested(7)} } } }`],
    [
      'rows',
      50_000,
      100 + 100 * 100 + 100 * 100 * 100,
      '{ articles(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { id } } } } } } }',
    ],
    ['aliases', 30, 31, `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }`],
    ['tokens', 2000, 2002, `{ ${'hello '.repeat(2000)} }`],
  ])('%s', async (limit, allowed, found, query) => {
    const { ask, lines } = await serve()
    const answer = await ask(query)
    expect(answer.status).toBe(400)
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining(String(found)),
        extensions: { code: 'QUERY_TOO_COMPLEX', limit, allowed, found },
      },
    ])
    expect(lines).toMatchObject([{ statements: 0, errors: ['QUERY_TOO_COMPLEX'] }])
  })

  test('and each limit is a setting', async () => {
    const { ask } = await serve({ variables: { MAX_DEPTH: '2', MAX_ROWS: '10', MAX_ALIASES: '0', MAX_TOKENS: '20' } })
    const refused = async (query: string) => (await ask(query)).errors?.[0]?.extensions.limit
    expect(await refused('{ articles { nodes { id } } }')).toBe('depth')
    expect(await refused('{ articles { __typename } }')).toBe('rows')
    expect(await refused('{ a: hello }')).toBe('aliases')
    expect(await refused(`{ ${'hello '.repeat(20)} }`)).toBe('tokens')
    expect(await refused('{ hello }')).toBeUndefined()
  })

  test('the query that GraphiQL and code generators ask first is within all of them', async () => {
    const { ask } = await serve()
    const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, schemaDescription: true })
    expect(await ask(query)).toMatchObject({ status: 200, errors: undefined })
  })

  test('introspection that goes round in circles is refused as well', async () => {
    const { ask } = await serve()
    const around = 'fields { type { fields { type { fields { type { fields { name } } } } } } }'
    expect(await ask(`{ __schema { types { ${around} } } }`)).toMatchObject({ status: 400, data: undefined })
  })
})

describe('A request that is too large', () => {
  test('is refused by the length that it names', async () => {
    const { ask } = await serve()
    const answer = await ask(`{ hello } #${'x'.repeat(131_072)}`)
    expect(answer.status).toBe(413)
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'bytes', allowed: 131_072 } },
    ])
  })

  test('is refused before it has come whole, also where it names no length', async () => {
    const { url } = await serve()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    )
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    for (let sent = 0; sent <= 9; sent += 1) {
      socket.write(chunk)
    }
    expect(await answer).toMatch(/^HTTP\/1.1 413 /)
    await closed
  })

  test('is refused where its address is too long', async () => {
    const { endpoint } = await serve()
    const response = await fetch(`${endpoint}?query={hello}&variables={"a":"${'x'.repeat(8_192)}"}`)
    expect(response.status).toBe(414)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: 'characters', allowed: 8_192 } }] })
  })
})
