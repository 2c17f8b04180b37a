import { expect, test } from 'vitest'
import { extract } from './drafts.ts'

test.each([
  ['the Dorn City Council', 'GOVERNMENT'],
  ['the Karelian National Security Council', 'GOVERNMENT'],
  ['the Supreme Islamic Council', 'GOVERNMENT'],
  ['the United States Council on Harbour Safety', 'GOVERNMENT'],
  ['the Dorn Press Council', 'OTHER'],
  ['the Karelian Council of Churches', 'OTHER'],
  ['the National Council of Women', 'OTHER'],
  ['the US-ASEAN Business Council', 'OTHER'],
  ['the Dorn Council on Foreign Affairs', 'OTHER'],
  ['the U.S.-EU Energy Council', 'INTERNATIONAL'],
  ['the Council of the International Labour Organization', 'INTERNATIONAL'],
  ['the Peace and Security Council', 'INTERNATIONAL'],
])('What a council is, is told by its name: %s', async (name, classification) => {
  const { organizations } = await extract(`On Monday ${name} met for an hour.`)
  expect(organizations.find((body) => body.name.includes('Council'))).toMatchObject({ classification })
})
