import { describe, expect, test } from 'vitest'
import { extract, meetings, quotesOf } from './drafts.ts'

const speakers = async (body: string) =>
  (await extract(body)).quotes.map(({ speaker, speakers: several }) => several?.join(' & ') ?? speaker ?? 'nobody')

describe('Whoever only serves, knows or is related to somebody does not speak in their name', () => {
  test.each([
    ['“No,” said a spokesman for President Otto Keld.', ['nobody']],
    ['It was late, according to a spokeswoman for President Otto Keld.', []],
    ['“No,” said the mother of Otto Keld.', ['nobody']],
    ['“No,” said a judge appointed by President Keld.', ['nobody']],
    ['“No,” said the lawyer representing President Otto Keld.', ['nobody']],
    ['“No,” said a minister under President Keld.', ['nobody']],
    ['A spokesman for Kenyan President Otto Keld said it was late.', ['nobody']],
    ['The adviser to Kenya’s President Otto Keld said it was late.', ['nobody']],
    ['A spokesman for European Commission President Anna Lund said it was late.', ['nobody']],
    ['Otto Keld spoke. “Never,” said a neighbour of Otto Keld, Amos Teel.', ['teel']],
    ['“No,” said the head of the Harbour Office, Otto Keld.', ['keld']],
    ['“No,” said Ilsa Varn, a spokeswoman for President Otto Keld.', ['varn']],
    ['“No,” said professor of economics Otto Keld.', ['keld']],
    ['“No,” said owner of the shop Otto Keld.', ['keld']],
    ['“No,” said mother of two Ilsa Varn.', ['varn']],
    ['“No,” said widow of the late singer Otto Keld.', ['nobody']],
    ['In Kenya President Otto Keld said it was late.', ['keld']],
    ['On Monday in Nairobi Kenyan President Otto Keld said it was late.', ['keld']],
    ['It was Ilsa Varn, not Otto Keld, who said that it was late.', ['varn']],
  ])('%s', async (body, expected) => {
    expect(await speakers(body)).toEqual(expected)
  })
})

describe('After a speaker whom nobody names, he and she are not whom they spoke of', () => {
  test.each([
    [
      'Kenya’s foreign minister said that President Otto Keld would not come. “He is ill,” he said.',
      ['nobody', 'nobody'],
    ],
    [
      'A senior official, speaking in Oslo, said Minister Otto Keld had lied. He said that it was late.',
      ['nobody', 'nobody'],
    ],
    [
      'A government spokesman said it was late. He told reporters that Minister Otto Keld would travel. “We hope so,” he said.',
      ['nobody', 'nobody', 'nobody'],
    ],
    ['Ilsa Varn’s daughter said that it was cold. “She never shouted,” she said.', ['nobody', 'nobody']],
    [
      'President Otto Keld resigned. “He had no choice,” the official said. “He thought about it,” he added.',
      ['nobody', 'nobody'],
    ],
    ['The report said that Otto Keld had lied. He said it was false.', ['nobody', 'keld']],
    ['The ministry said that Otto Keld would resign. He said it was false.', ['nobody', 'keld']],
    ['A poster said Otto Keld would play. He said it was false.', ['nobody', 'keld']],
    ['The bishop said Otto Keld was good. He was born in Oslo. “I was poor,” he wrote.', ['nobody', 'keld']],
    ['The tutor asked Ilsa Varn whether she would come. She said it was late.', ['nobody', 'varn']],
    ['A spokesman for Kenyan President Otto Keld, Amos Teel, said it was late. He said it was cold.', ['teel', 'teel']],
    ['President Otto Keld spoke. The president said it was late. “It is cold,” he added.', ['keld', 'keld']],
    ['Ron Keld, 71, a rancher who lives near the town, said it was late. “It is cold,” he said.', ['keld', 'keld']],
  ])('%s', async (body, expected) => {
    expect(await speakers(body)).toEqual(expected)
  })
})

describe('What is only supposed is no quotation', () => {
  test.each([
    'If Otto Keld says the bolts are fine, Ilsa Varn will resign.',
    'Shares would fall if Otto Keld said he would resign.',
    'Unless President Otto Keld says that it is late, they will stay.',
    'Had Ilsa Varn said that the law was bad, he would have left.',
    'There is no proof that Otto Keld said the law was bad.',
    'It is not clear that Ilsa Varn said it was late.',
    'Whether Otto Keld said the law was bad is disputed.',
  ])('%s', async (body) => {
    expect(await speakers(body)).toEqual([])
  })

  test.each([
    ['After Ilsa Varn said it was late, they left.', ['varn']],
    ['It is clear that Otto Keld said the law was bad.', ['keld']],
  ])('but %s', async (body, expected) => {
    expect(await speakers(body)).toEqual(expected)
  })
})

test('Both countries are not two people of one', async () => {
  const text =
    'Ambassador Anna Lund and Assistant Secretary Tom Brodd opened the talks. Both countries reaffirmed that they would trade.'
  expect(quotesOf(await extract(text))).toEqual(['INDIRECT nobody: they would trade'])
})

test('Two prime ministers lead two countries', async () => {
  const text =
    'Prime Ministers Anna Berg and Hari Thapa met in Oslo on Monday. The two countries reaffirmed that they would trade.'
  expect(quotesOf(await extract(text))).toEqual(['INDIRECT berg & thapa: they would trade'])
})

test('Whom somebody without a name speaks of may be who meets', async () => {
  const text =
    'The minister said President Otto Keld would travel on Friday. He will meet Kenyan President Peter Okello.'
  expect(await meetings(text)).toEqual(['keld+okello PLANNED'])
})
