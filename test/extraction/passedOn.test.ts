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
    [
      'who recalls what was said to them',
      'His teacher, Ilsa Varn, remembers his first words to her: "I hate school and I hate you."',
      'DIRECT nobody: I hate school and I hate you.',
    ],
    [
      'whom the words of another scared',
      'Mayor Ilsa Varn said that the words of her rival, "burn it all down", had scared her.',
      'MIXED varn: the words of her rival, "burn it all down", had scared her',
    ],
    [
      'behind whom a man stands who shouts',
      '"Send more bread," shouted a man behind Mayor Ilsa Varn.',
      'DIRECT nobody: Send more bread,',
    ],
    ['who begins by quoting', 'Quoting Mayor Ilsa Varn, Tomas Keld said: "Here I stay."', 'DIRECT varn: Here I stay.'],
    [
      'who begins by quoting a father',
      'Quoting her father, Ilsa Varn said: "Here I stay."',
      'DIRECT nobody: Here I stay.',
    ],
    ['who ends by quoting', '"Here I stay," Tomas Keld said, quoting Mayor Ilsa Varn.', 'DIRECT varn: Here I stay,'],
    ['who quotes behind it', '"Here I stay," Tomas Keld quoted Ilsa Varn as saying.', 'DIRECT varn: Here I stay,'],
    ['who cites', 'Tomas Keld cited Mayor Ilsa Varn as saying, "Here I stay."', 'DIRECT varn: Here I stay.'],
    [
      'which paper quotes somebody',
      'Dorn Steel Inc. quoted Ilsa Varn as saying that the bridge was unsafe.',
      'INDIRECT varn: the bridge was unsafe',
    ],
    [
      'who reads the words of another',
      'Tomas Keld read the words of Ilsa Varn: "Here I stay."',
      'DIRECT nobody: Here I stay.',
    ],
    [
      'who reads a will',
      'The will of Tomas Keld, read by his lawyer, Ilsa Varn, says: "I leave the boat to the town."',
      'DIRECT nobody: I leave the boat to the town.',
    ],
    [
      'who finds a note',
      'The note, found by Inspector Ilsa Varn, read: "You owe us nine crowns."',
      'DIRECT nobody: You owe us nine crowns.',
    ],
    [
      'who opens a letter',
      'Ilsa Varn opened an envelope with a note saying: "You owe us nine crowns."',
      'DIRECT nobody: You owe us nine crowns.',
    ],
    [
      'who shares a film',
      'Ilsa Varn shared a film in which a man says: "Fishermen are thieves."',
      'DIRECT nobody: Fishermen are thieves.',
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
    ['what somebody woke to', 'Mayor Ilsa Varn woke to a message: "You are fired, do not come back."'],
    ['what somebody was told', 'Mayor Ilsa Varn was told: "You are fired, do not come back."'],
    ['what a picture puts beside them', 'A picture shows Mayor Ilsa Varn with the words: "I hate this town."'],
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
