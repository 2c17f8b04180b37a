import { expect, test } from 'vitest'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadFiction(database, 16)

const LISTS = `meetings(where: { country: $codes }) { totalCount } organizations(where: { country: $codes }) { totalCount }`

test('the code of a country is found in small letters and in large ones', async () => {
  const query = `query ($codes: [String!]) { ${LISTS} }`
  const { data } = await ask(query, { codes: ['XV'] })
  expect(data.meetings.totalCount).toBeGreaterThan(0)
  expect(data.organizations.totalCount).toBeGreaterThan(0)
  expect((await ask(query, { codes: ['xv'] })).data).toEqual(data)
  expect(await askCompiled(query, { codes: ['Xv', 'zz'] })).toEqual(data)
})

test('also as one of a list of variables', async () => {
  const one = `query ($code: String!) { ${LISTS.replaceAll('$codes', '[$code]')} }`
  const { data } = await ask(one, { code: 'XV' })
  expect(await askCompiled(one, { code: 'xv' })).toEqual(data)
})

test.each(['Varonia', 'XVA', 'X', '', 'ⅩⅤ'])('%j is no code: what one is, is told', async (code) => {
  expect(
    (await ask('query ($code: String!) { meetings(where: { country: [$code] }) { totalCount } }', { code })).errors,
  ).toMatchObject([
    {
      message: 'A country is given by the two letters of its ISO 3166-1 code: IR.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ])
})
