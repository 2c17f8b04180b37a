import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GENERATED, generateTypes } from '../../examples/typed-client/codegen.ts'
import { describe as description } from '../../examples/typed-client/describe.ts'
import { seedArchive } from '../../src/ingest/index.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { keptLog } from '../server/support.ts'
import { createTestDatabase, testSettings } from '../support/database.ts'

const WHO = fileURLToPath(new URL('../../examples/typed-client/who.ts', import.meta.url))

test('The types of the example are those of the committed schema (else: npm run codegen)', async () => {
  expect(await generateTypes()).toBe(await readFile(GENERATED, 'utf8'))
})

describe('who', async () => {
  const database = await createTestDatabase()
  let server: RunningServer
  beforeAll(async () => {
    await seedArchive(database)
    server = await startServer({ settings: testSettings(), database, log: keptLog().log })
  })
  afterAll(() => server.close())

  const who = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', WHO, ...words], {
      env: { ...process.env, ONRECORD_URL: `${server.url}/graphql` },
    })
    return stdout
  }

  test('tells who somebody is, whom they met and what they said, with the passage', async () => {
    const told = await who('Tokayev')
    expect(told).toContain('Kassym-Jomart Tokayev: President of Kazakhstan')
    expect(told).toContain('  Ali Khamenei: once, last on 2022-06-19')
    expect(told).toMatch(/2022-06-19 “[^”]+”\n {4}attributed by: .*the President of Kazakhstan/)
    expect(told).toMatch(/passage: characters \d+ to \d+ of “Imam Khamenei: US, West/)
  })

  test('says of what no editor has looked at that a program read it, and of a count that is none that there is more', () => {
    const quote = {
      kind: 'INDIRECT' as const,
      reviewState: 'SUGGESTED' as const,
      text: 'the tide had turned',
      date: '2031-05-01',
      passage: { start: 4, end: 23, exact: 'the tide had turned', prefix: '', suffix: '' },
      attribution: null,
      article: { headline: 'Tides', url: null },
    }
    const quotes = { totalCount: 10_000, totalCountIsExact: false, nodes: [quote] }
    const agent = {
      __typename: 'Person' as const,
      name: 'Ilsa Varn',
      description: null,
      metWith: { edges: [] },
      quotes,
    }
    const told = description({ agent, search: { nodes: [] } }, 'Varn')
    expect(told).toContain('Said (1 of more than 10000)')
    expect(told).toContain('  2031-05-01 the tide had turned (read by a program)\n')
  })

  test('tells of an organization as well', async () => {
    expect(await who('NATO')).toMatch(/^NATO: international\n/)
  })

  test('does not guess whom a misspelt name means, but says who it may be', async () => {
    expect(await who('Khamenie')).toMatch(
      /^Nobody.* bears the name Khamenie.*\nPerhaps you mean: Ali Khamenei \(ali-khamenei\)/,
    )
  })

  test('takes a slug as well, which tells namesakes apart, and never takes a name for one', async () => {
    expect(await who('--slug', 'ali-khamenei')).toMatch(/^Ali Khamenei: /)
    expect(await who('ali-khamenei')).toMatch(/^Nobody/)
  })
})
