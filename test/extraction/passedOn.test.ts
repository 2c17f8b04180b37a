import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Whoever passes on the words of another has not said them', () => {
  test.each([
    [
      'who quotes another',
      'Bishop Tomas Keld spoke on Sunday. He quoted Mayor Ilsa Varn: "Here I stay."',
      'DIRECT varn: Here I stay.',
    ],
    [
      'who quotes somebody the text does not know',
      'Bishop Tomas Keld spoke on Sunday. He quoted the prophet: "Here I stay."',
      'DIRECT nobody: Here I stay.',
    ],
    [
      'who reads something out',
      'Director Tomas Keld was pleased. He read out a second message: "Send more bread."',
      'DIRECT nobody: Send more bread.',
    ],
    [
      'who reads a letter from another',
      'Mayor Ilsa Varn read a letter from a prisoner: "You never asked me."',
      'DIRECT nobody: You never asked me.',
    ],
    [
      'who reads a statement and then says',
      'Reading a statement from the family, Inspector Tomas Keld said: "He left at seven."',
      'DIRECT nobody: He left at seven.',
    ],
    [
      'of whom another says that they said it',
      'Tomas Keld said Mayor Ilsa Varn had told the crews in May: "Your jobs are safe."',
      'MIXED keld: Mayor Ilsa Varn had told the crews in May: "Your jobs are safe."',
    ],
    [
      'whose last words somebody tells',
      'Mayor Ilsa Varn\'s last words, Tomas Keld said, were "Mind the water".',
      'MIXED keld: Mayor Ilsa Varn\'s last words, Tomas Keld said, were "Mind the water"',
    ],
    [
      'of what somebody writes that they found',
      'Judge Ilsa Varn wrote that she had found "no malice, only comfort".',
      'MIXED varn: she had found "no malice, only comfort"',
    ],
    [
      'whose paper has seen the minutes',
      'According to minutes seen by Dorn Steel Inc., Minister Ilsa Varn knew of it.',
      'INDIRECT nobody: Minister Ilsa Varn knew of it',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test('but their own statement is theirs', async () => {
    expect(await told('Mayor Ilsa Varn read a statement: "I am sorry for what I did."')).toEqual([
      'DIRECT varn: I am sorry for what I did.',
    ])
  })
})

describe('Nobody is told to have said', () => {
  test.each([
    ['what stands on a sign', 'Mayor Ilsa Varn was there. She held a sign: "Wake up".'],
    ['what no one has said', 'No one at the ministry has said that the bridge is safe.'],
    [
      'what it is untrue that somebody said',
      'Reports that Mayor Ilsa Varn had said the bridge was unsafe were untrue.',
    ],
    ['from what somebody read', 'The poet Ilsa Varn read from the letters of her friend, who died in March.'],
    ['what somebody found', 'His niece, Ilsa Varn, found it inside a clock.'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })
})
