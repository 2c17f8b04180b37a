import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const named = async (body: string) => (await extract(body)).people.map(({ name }) => name)

describe('A nickname within a name is part of it', () => {
  test.each([
    ['Sen. Maria Lourdes "Malou" Keld-Varn said so. Malou Keld-Varn left.', ['Maria Lourdes "Malou" Keld-Varn']],
    ['Minister Josef “Joey” Brodd spoke. Brodd left.', ['Josef “Joey” Brodd']],
    ['Robert “Bob” Keld said so. Robert Keld left.', ['Robert “Bob” Keld']],
    ['Benjamin (Ben) Brodd said so.', ['Benjamin (Ben) Brodd']],
    ['Ilsa Varn said “Yes” and Tomas Keld said “No” on Friday.', ['Ilsa Varn', 'Tomas Keld']],
  ])('%s', async (body, expected) => {
    expect(await named(body)).toEqual(expected)
  })
})

test('small words do not make a name too long to be one', async () => {
  expect(await named('María José de la Torre y Keld met Tomas Brodd.')).toEqual([
    'María José de la Torre y Keld',
    'Tomas Brodd',
  ])
})

test.each([
  'The ferry Ilsa Varn hit a rock.',
  'The tanker Tomas Keld was seized on Monday.',
  'The research vessel Jan Keld left Oslo.',
  'Operation Clambake said nothing.',
])('what is called after somebody is nobody: %s', async (body) => {
  expect(await named(body)).toEqual([])
})

test('what a couple says is not said by one of them', async () => {
  const { quotes } = await extract('Mr and Mrs Keld said they liked it. Mrs Keld said she had cried.')
  expect(quotes.map(({ speaker, speakers }) => speaker ?? speakers?.length ?? null)).toEqual([null, 'keld'])
})

test('a king is nobody whose surname is like his name', async () => {
  expect(await named('Emil Orund was there. King Orund II spoke. King Orund said he was glad.')).toEqual([
    'Emil Orund',
    'Orund II',
  ])
})

test('before an office Virginia is a state', async () => {
  const { people } = await extract('Virginia Secretary of Education Tomas Keld said schools would close.')
  expect(people.map(({ name, roles }) => [name, roles?.[0]?.role])).toEqual([['Tomas Keld', 'Secretary of Education']])
})

test('a word that begins sentences and is a given name, too, may be somebody else’s', async () => {
  const { people } = await extract('Per Brodd, chief executive of Hong Kong, spoke. Anna Brodd, a lawyer, spoke.')
  expect(people.map(({ name, roles }) => [name, roles?.map(({ role }) => role)])).toEqual([['Anna Brodd', ['lawyer']]])
})
