import { describe, expect, test } from 'vitest'
import { extract } from './drafts.ts'

const bodies = async (body: string) => (await extract(body)).organizations.map(({ name }) => name)

describe('A body is told by the form of its name', () => {
  test.each([
    ['They met at St. Brodd’s Lutheran Church.', ['St. Brodd’s Lutheran Church']],
    ['Money went to St Anselm’s Hospital.', ['St Anselm’s Hospital']],
    ['Constable Amir Keld of Dornon and Broddwall Police read it.', ['Dornon and Broddwall Police']],
    ['The Norwegian Lumber Alliance urged caution.', ['Norwegian Lumber Alliance']],
    [
      'Ilsa Varn, Executive Director of the Northern Mothers’ Health Foundation, signed.',
      ['Northern Mothers’ Health Foundation'],
    ],
    ['The United Nations Office at Nairobi grew.', ['United Nations Office at Nairobi']],
    ['Brodd & Daughters hired her.', ['Brodd & Daughters']],
    ['Keld and Varn LLP closed.', ['Keld and Varn LLP']],
    ['Members of Cannery and Allied Workers Local 318 walked out.', ['Cannery and Allied Workers Local 318']],
    ['He told The Broddi so after the talks.', ['The Broddi']],
    ['Records reviewed by Razkrit show it.', ['Razkrit']],
    ['Oslo, IRVA – Minister Tomas Keld spoke.', ['IRVA']],
    ['It is late. (PQA)', ['PQA']],
    ['His company, Optika Brodd, filed its bid.', ['Optika Brodd']],
    ['The Brodd School of Marine and Atmospheric Science closed.', ['Brodd School of Marine and Atmospheric Science']],
    [
      'The Dornish Educational, Scientific and Cultural Organization met.',
      ['Dornish Educational, Scientific and Cultural Organization'],
    ],
    [
      'The Dornish Educational, Scientific and Cultural Organization (DESCO) met. DESCO left.',
      ['Dornish Educational, Scientific and Cultural Organization'],
    ],
    ['She teaches Science, Technology, Engineering and Mathematics (STEM).', []],
  ])('%s', async (body, expected) => {
    expect(await bodies(body)).toEqual(expected)
  })

  test.each([
    'The Japan–Norway Alliance is strong.',
    'Tomas Keld was last seen by Brodd.',
    'A letter seen by Tomas Keld says so.',
    'The Local 12 bus left.',
    'The company, Brodd said, is closed.',
    'The group, Ilsa Varn and two others, left.',
    'He lives in The Hague.',
    'It is late. (MORE)',
  ])('and other words are none: %s', async (body) => {
    expect((await bodies(body)).filter((name) => !/^(?:Japan|Norway)$/.test(name))).toEqual([])
  })
})

describe('What a state has one of is a body, also where it is written small', () => {
  test.each([
    ['Kenya’s parliament passed a law.', ['Kenya', 'Kenya’s parliament']],
    ['Norway’s central bank cut rates.', ['Norway', 'Norway’s central bank']],
  ])('%s', async (body, expected) => {
    expect(await bodies(body)).toEqual(expected)
  })

  test.each(['Kenya’s army chief left.', 'Kenya’s police state fell.', 'Dorn’s parliament met.'])(
    'but not what is only of it: %s',
    async (body) => {
      expect((await bodies(body)).filter((name) => name !== 'Kenya')).toEqual([])
    },
  )
})

test('dollars are no state', async () => {
  expect(await bodies('Trade reached 3 billion US Dollars and cost 5 million U.S. dollars.')).toEqual([])
})

test('the saint of an abbey is nobody in the news', async () => {
  expect((await extract('Her work hangs in the Abbey of Saint Ita.')).people).toEqual([])
})
