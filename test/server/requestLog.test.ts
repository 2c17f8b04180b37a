import { describe, expect, test } from 'vitest'
import { serve } from './support.ts'

describe('The log', () => {
  test('has one line for each request, with what it cost', async () => {
    const { ask, lines } = await serve()
    await ask('query Counted { statements(count: 3) refused broken }')
    const requests = lines.filter(({ msg }) => msg === 'request')
    expect(requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Counted',
        type: 'query',
        duration: expect.any(Number),
        statements: 3,
        errors: ['BAD_USER_INPUT', 'INTERNAL'],
      }),
    ])
  })

  test('never holds what was asked: neither query nor variables, by POST or GET, refused or answered', async () => {
    const { ask, endpoint, lines } = await serve()
    await ask('query ($s: String) { broken(secret: $s) hello(name: "confidential") }', {
      variables: { s: 'confidential' },
    })
    await ask('query ($s: Int!) { number(of: $s) }', { variables: { s: 'confidential' } })
    await ask('{ confidential }')
    await fetch(`${endpoint}?query=${encodeURIComponent('{ hello(name: "confidential") }')}`)
    expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(4)
    expect(JSON.stringify(lines)).not.toContain('confidential')
  })

  test('names operations that were refused, too', async () => {
    const { ask, lines } = await serve({ variables: { MAX_DEPTH: '1' } })
    await ask('query TooDeep { articles { nodes { id } } }')
    await ask('query Unknown { unknown }')
    expect(lines).toMatchObject([
      { operation: 'TooDeep', errors: ['QUERY_TOO_COMPLEX'] },
      { operation: 'Unknown', errors: ['GRAPHQL_VALIDATION_FAILED'] },
    ])
  })

  test('cuts names that are too long', async () => {
    const { ask, lines } = await serve()
    await ask(`query ${'N'.repeat(5_000)} { hello }`)
    await fetch(`${(await serve()).url}/${'p'.repeat(5_000)}`)
    expect(String(lines[0]?.operation)).toHaveLength(100)
  })

  test('is silent on probes, which come every few seconds', async () => {
    const { url, lines } = await serve()
    await fetch(`${url}/ready`)
    await fetch(`${url}/health`)
    expect(lines).toEqual([])
  })
})
