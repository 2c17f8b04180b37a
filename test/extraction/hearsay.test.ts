import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('That somebody said so is the word of whoever tells it', () => {
  test.each([
    [
      'a person',
      'According to Tomas Keld, Mayor Ilsa Varn said: "Burn the files tonight."',
      'MIXED keld: Mayor Ilsa Varn said: "Burn the files tonight."',
    ],
    [
      'a person who is named last',
      '"We knew about the leak," Mayor Ilsa Varn said, according to Tomas Keld.',
      'MIXED keld: "We knew about the leak," Mayor Ilsa Varn said',
    ],
    [
      'an indictment',
      'According to the indictment, Tomas Keld wrote to a friend: "I will drown them."',
      'MIXED nobody: Tomas Keld wrote to a friend: "I will drown them."',
    ],
    [
      'an indictment that is named last',
      'Tomas Keld shouted "I will drown you", according to the indictment.',
      'MIXED nobody: Tomas Keld shouted "I will drown you"',
    ],
    [
      'a court',
      '"I will drown you," Tomas Keld shouted, the court heard.',
      'MIXED nobody: "I will drown you," Tomas Keld shouted',
    ],
    [
      'whoever told the jury',
      'The jury was told that Tomas Keld shouted: "I will drown you."',
      'MIXED nobody: Tomas Keld shouted: "I will drown you."',
    ],
    [
      'a witness, of him',
      'Tomas Keld\'s former wife testified that he told her, "I will drown you."',
      'MIXED nobody: he told her, "I will drown you."',
    ],
    [
      'a post',
      'A post shared thousands of times claims that Mayor Ilsa Varn said: "Pensioners eat too much."',
      'MIXED nobody: Mayor Ilsa Varn said: "Pensioners eat too much."',
    ],
    [
      'a prosecutor, of whom he told it',
      'Prosecutor Ilsa Varn said the guard had been told by Tomas Keld: "You saw nothing."',
      'MIXED varn: the guard had been told by Tomas Keld: "You saw nothing."',
    ],
    [
      'a woman who asked',
      'Ilsa Varn said that when she asked Tomas Keld why he had left, he said: "I was afraid."',
      'MIXED varn: when she asked Tomas Keld why he had left, he said: "I was afraid."',
    ],
    [
      'whom it was told',
      '"Never sell the boat," Tomas Keld told her, Ilsa Varn recalls.',
      'MIXED varn: "Never sell the boat," Tomas Keld told her',
    ],
    [
      'who foretells it',
      'Tomas Keld joked that Ilsa Varn would say "I told you so".',
      'MIXED keld: Ilsa Varn would say "I told you so"',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test("and a rumour is nobody's", async () => {
    expect(await told('Rumour has it that Mayor Ilsa Varn told aides: "We knew about the leak."')).toEqual([])
  })

  test.each([
    ['a transcript keeps what was said', 'According to a transcript, Mayor Ilsa Varn said: "We knew about the leak."'],
    [
      'whoever releases it',
      'According to a transcript released by the court, Mayor Ilsa Varn said: "We knew about the leak."',
    ],
    ['so does a paper', 'According to the newspaper, Mayor Ilsa Varn said: "We knew about the leak."'],
    [
      'who says what they said tells of themselves',
      'Mayor Ilsa Varn said that she had told the crews: "We knew about the leak."',
    ],
  ])('but %s', async (_, text) => {
    expect(await told(text)).toContain('DIRECT varn: We knew about the leak.')
  })
})

describe('What somebody reportedly said', () => {
  test('is less sure than what they said', async () => {
    const sure = async (text: string) => (await extract(text)).quotes[0]?.confidence ?? 0
    const reportedly = await sure('Mayor Ilsa Varn reportedly said the harbour would close.')
    expect(reportedly).toBeGreaterThan(0)
    expect(reportedly).toBeLessThan(0.5)
    expect(await sure('Mayor Ilsa Varn said the harbour would close.')).toBeGreaterThan(0.65)
  })
})
