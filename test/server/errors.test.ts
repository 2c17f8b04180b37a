import { createSchema } from 'graphql-yoga'
import { describe, expect, test } from 'vitest'
import { serve } from './support.ts'

describe('Errors', () => {
  test.each([
    ['a document that is not GraphQL', '{ hello', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ bonjour }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation, of which there is none', 'mutation { hello }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { hello }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($n: Int!) { number(of: $n) }', { n: 'five' }, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query ($n: Int!) { number(of: $n) }', {}, 'BAD_USER_INPUT'],
  ])('%s fails the whole request, with a code and status 400', async (_, query, variables, code) => {
    const { ask } = await serve()
    const answer = await ask(query, { variables })
    expect(answer).toMatchObject({ status: 400, data: undefined, code })
  })

  test('an operation that cannot be told is the client’s mistake', async () => {
    const { ask } = await serve()
    const answers = [
      await ask('query A { hello } query B { hello }'),
      await ask('query A { hello }', { operationName: 'B' }),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
      expect(answer.errors?.[0]?.message).toMatch(/say which one in operationName/)
    }
  })

  test.each([101, 3_000])('variables that nest %i deep are refused before anybody reads them', async (depth) => {
    const { ask } = await serve()
    let n: unknown = 5
    for (let level = 1; level < depth; level += 1) n = { n }
    const answer = await ask('query ($n: Int!) { number(of: $n) }', { variables: { n } })
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
    expect(answer.errors?.[0]?.message).toBe('The variables nest deeper than 100 levels.')
  })

  test('an explicit null where an argument has to have a value is the client’s mistake, found while it runs', async () => {
    const { ask } = await serve()
    const answer = await ask('query ($n: Int = 1) { number(of: $n) }', { variables: { n: null } })
    expect(answer).toMatchObject({ status: 200, data: { number: null }, code: 'BAD_USER_INPUT' })
  })

  test('what a field refuses keeps its words, its code and its place, beside the data that there is', async () => {
    const { ask } = await serve()
    const answer = await ask('{ hello refused }')
    expect(answer).toMatchObject({ status: 200, data: { hello: 'Hello you', refused: null } })
    expect(answer.errors).toEqual([
      {
        message: 'This is never accepted.',
        path: ['refused'],
        locations: [{ line: 1, column: 9 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  test.each(['broken', 'brokenAndNeeded', 'notANumber'])(
    'what is unexpected in %s is told to nobody but the log, under an id that the client is given',
    async (field) => {
      const { ask, lines } = await serve()
      const answer = await ask(`{ ${field} }`)
      expect(answer).toMatchObject({ status: 200, code: 'INTERNAL' })
      expect(JSON.stringify(answer.errors)).not.toMatch(/secret_table|word from the database/)
      const logged = lines.find(({ id }) => id === answer.errors?.[0]?.extensions.id)
      expect(JSON.stringify(logged)).toMatch(/secret_table|word from the database/)
    },
  )

  test('one cause that fails many fields is logged once', async () => {
    const cause = new Error('a full disk')
    const fail = () => Promise.reject(cause)
    const schema = createSchema({
      typeDefs: 'type Query { one: Int two: Int }',
      resolvers: { Query: { one: fail, two: fail } },
    })
    const { ask, lines } = await serve({ schema })
    const { errors } = await ask('{ one two }')
    expect(new Set(errors?.map(({ extensions }) => extensions.id)).size).toBe(1)
    expect(lines.filter(({ msg }) => msg === 'unexpected error')).toHaveLength(1)
  })

  test('a request that cannot even be begun fails with status 500, masked', async () => {
    const { ask } = await serve({
      reader: () => {
        throw new Error('password authentication failed for user "admin"')
      },
    })
    const answer = await ask('{ hello }')
    expect(answer).toMatchObject({ status: 500, data: undefined, code: 'INTERNAL' })
    expect(JSON.stringify(answer.errors)).not.toContain('admin')
  })
})
