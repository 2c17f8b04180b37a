import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Whose words are read out, quoted or recalled by another', () => {
  test.each([
    [
      'a statement that another read stays with whom it was read for',
      'A statement read by Tomas Keld on behalf of Mayor Ilsa Varn was heard in silence. "I regret this," the statement said.',
      'DIRECT varn: I regret this,',
    ],
    [
      'a statement that another read for nobody who is named',
      'A statement read out by Tomas Keld was heard in silence. "I regret this," the statement said.',
      'DIRECT nobody: I regret this,',
    ],
    [
      'reading from the statement of another',
      'Prosecutor Tomas Keld, reading from Ilsa Varn\'s statement, said: "I cannot sleep."',
      'DIRECT nobody: I cannot sleep.',
    ],
    [
      'what he reads from her letter',
      'Tomas Keld spoke for Mayor Ilsa Varn. "I am sorry," he read from her letter.',
      'DIRECT nobody: I am sorry,',
    ],
    [
      'what is written on a sign',
      'Mayor Ilsa Varn stopped. She read the sign: "No entry for boats".',
      'DIRECT nobody: No entry for boats',
    ],
    [
      'the line of another with which somebody answers',
      'Mayor Ilsa Varn answered with a line from Tomas Keld: "The sea gives and takes."',
      'DIRECT nobody: The sea gives and takes.',
    ],
    [
      'whom an agency quotes',
      'Tomas Keld was quoted by the Dorn News Agency as saying: "It is madness."',
      'DIRECT keld: It is madness.',
    ],
    [
      'whom an agency quotes without marks',
      'Minister Ilsa Varn was quoted by the Dorn News Agency as saying the harbour would close.',
      'INDIRECT varn: the harbour would close',
    ],
    [
      'whom somebody remembers saying so',
      '"Never sell the boat," Ilsa Varn remembers Tomas Keld telling her.',
      'DIRECT keld: Never sell the boat,',
    ],
    [
      'whom somebody remembers by a pronoun',
      'Ilsa Varn thinks of her father. "Never sell the boat," she recalls him saying.',
      'DIRECT nobody: Never sell the boat,',
    ],
  ])('%s', async (_, text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test('but who remembers what they said themselves has said it', async () => {
    expect(await told('"Never sell the boat," Ilsa Varn remembers telling her son.')).toEqual([
      'DIRECT varn: Never sell the boat,',
    ])
  })
})
