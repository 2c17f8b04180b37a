import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text)).at(-1)

describe("An office and a surname that two may have are nobody's", () => {
  test.each([
    [
      'who succeeded another',
      'Foreign Minister Ilsa Varn succeeded Tomas Keld as prime minister. "It was time," the prime minister said.',
    ],
    ['whom another replaced', 'Mayor Tomas Keld was replaced by Ilsa Varn. "It was time," the mayor said.'],
    ['a couple of one surname', 'Tomas and Anna Keld lost their home. "It was time," Keld said.'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toBe('DIRECT nobody: It was time,')
  })

  test.each([
    'Mayor Ilsa Varn succeeded in building the bridge with Tomas Keld.',
    'Mayor Ilsa Varn will replace the bridge that Tomas Keld had designed.',
  ])('but of no office is told: %s', async (text) => {
    expect(await told(`${text} "It was time," the mayor said.`)).toBe('DIRECT varn: It was time,')
  })

  test('but a full name tells who it is', async () => {
    const text = 'Tomas and Anna Keld lost their home. "It was time," Anna Keld said.'
    expect(await told(text)).toBe('DIRECT keld: It was time,')
  })
})
