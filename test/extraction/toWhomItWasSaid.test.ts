import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('Whoever is told something may be called by any noun', () => {
  test.each([
    ['a meeting', 'told the meeting that the bridge would open'],
    ['people of a trade', 'told shopkeepers the bridge would open'],
    ['many', 'told a crowd of several thousand that the bridge would open'],
    ['those of a firm', "informed the company's engineers that the bridge would open"],
    ['somebody’s mother', 'assured the mother of the boy the bridge would open'],
    ['those who are warned', 'warned shopkeepers that the bridge would open'],
  ])('%s', async (_, clause) => {
    expect(await told(`Mayor Ilsa Varn ${clause}.`)).toEqual(['INDIRECT varn: the bridge would open'])
  })

  test('a story that somebody heard is not told what follows', async () => {
    expect(await told('Mayor Ilsa Varn told a story that she had heard as a child.')).toEqual([])
    expect(await told('Mayor Ilsa Varn told the truth she had hidden for years.')).toEqual([])
  })
})

describe('What is written in a letter, an opinion, a book', () => {
  test('begins with a subject that has no article', async () => {
    expect(await told('Judge Ilsa Varn wrote in a 41-page opinion that prosecutors had presented enough.')).toEqual([
      'INDIRECT varn: prosecutors had presented enough',
    ])
  })

  test('is not what is told of the letter', async () => {
    expect(await told('Mayor Ilsa Varn said so in a letter that prosecutors had published.')).toEqual([])
  })
})

describe('A verb of saying closes the sentence, with what is told of where, to whom and how', () => {
  test.each([
    ['to listeners', 'Mayor Ilsa Varn told reporters on Monday'],
    ['to a paper', 'Mayor Ilsa Varn told the Dorn Courier'],
    ['at a place', 'Mayor Ilsa Varn said at a news conference in Dorn'],
    ['behind what she is', 'Ilsa Varn, the mayor, said'],
  ])('%s', async (_, clause) => {
    expect(await told(`The bridge will open in May, ${clause}.`)).toEqual([
      'INDIRECT varn: The bridge will open in May',
    ])
  })

  test.each([
    ['in a statement', 'police said in a statement issued late on Monday'],
    ['by email', 'a spokeswoman for the ministry said by email'],
    ['of several', 'the two companies said in a joint statement on Monday'],
    ['with more of the source', "according to the Bridge Workers' Federation, whose president lives in Dorn"],
  ])('%s', async (_, clause) => {
    expect((await told(`The bridge will open in May, ${clause}.`)).map((quote) => quote.replace(/ .*:/, ':'))).toEqual([
      'INDIRECT: The bridge will open in May',
    ])
  })

  test('not where it is the participle of something in a list', async () => {
    expect(
      await told('This comes beside economic, medical and other help for the people announced in March and April.'),
    ).toEqual([])
    expect(await told('After the fire in the old mill of Dorn, Mayor Ilsa Varn wrote to the council.')).toEqual([])
  })
})

describe('Marks within which the comma stands', () => {
  test.each([
    ['The plan was "dead on arrival," Mayor Ilsa Varn said.', 'MIXED varn: The plan was "dead on arrival,"'],
    [
      'The plan was "dead on arrival," Mayor Ilsa Varn told reporters on Monday.',
      'MIXED varn: The plan was "dead on arrival,"',
    ],
    ['The plan was "dead on arrival," according to Mayor Ilsa Varn.', 'MIXED varn: The plan was "dead on arrival,"'],
    [
      'Mayor Ilsa Varn was not amused: The men would be freed "within days," she said.',
      'MIXED varn: The men would be freed "within days,"',
    ],
  ])('%s', async (text, quote) => {
    expect(await told(text)).toEqual([quote])
  })

  test('end what is said where somebody else speaks next', async () => {
    expect(await told('Mayor Ilsa Varn called it "nonsense," and Governor Tomas Keld said he would sue.')).toEqual([
      'MIXED varn: it "nonsense,"',
      'INDIRECT keld: he would sue',
    ])
  })
})
