import { describe, expect, it } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

describe('quotes', () => {
  it('joins a quotation broken by its attribution', async () => {
    const found = await extract('“We have waited long,” said Mayor Ilse Marbeck, “and we shall wait no more.”')
    expect(quotesOf(found)).toEqual([
      'DIRECT marbeck: We have waited long,',
      'DIRECT marbeck: and we shall wait no more.',
    ])
    expect(found.quotes.map(({ continues }) => continues)).toEqual([undefined, true])
  })

  it.each(['', 'a'])('parts no surrogate pair where words are told apart by what stands before them', async (end) => {
    const said = '“We shall go on now,” said Anna Lund.'
    const { quotes } = await extract(`${said}\n\nThen she left. ${'😀'.repeat(12)}${end}\n\n${said}`)
    expect(quotes[1]?.prefix).toMatch(/^😀+a?\n\n“$/u)
    expect(JSON.stringify(quotes)).not.toMatch(/\\ud[89a-f]/)
  })

  it('follows a quotation over paragraphs', async () => {
    const found = await extract(
      'Marta Veldin told reporters: “The river is rising.\n\n“Nobody should cross it tonight.”',
    )
    expect(quotesOf(found)).toEqual([
      'DIRECT veldin: The river is rising.',
      'DIRECT veldin: Nobody should cross it tonight.',
    ])
  })

  it('finds the speaker of a pronoun and of a title', async () => {
    const found = await extract(
      'President Oda Lindqvar opened the bridge on Monday. She said that the toll would fall. The President added, "It is a bridge for everyone."',
    )
    expect(quotesOf(found)).toEqual([
      'INDIRECT lindqvar: the toll would fall',
      'DIRECT lindqvar: It is a bridge for everyone.',
    ])
  })

  it('keeps a clause of which some words are quoted as one', async () => {
    const found = await extract('Marta Veldin said the plan was "a gift to smugglers" and would fail.')
    expect(quotesOf(found)).toEqual(['MIXED veldin: the plan was "a gift to smugglers" and would fail'])
  })

  it('leaves out scare quotes and titles of works', async () => {
    const found = await extract('The so-called "peace bridge" was closed. The film "Long Way Down" was shown there.')
    expect(found.quotes).toEqual([])
  })

  it('names nobody where several spoke or nobody is named', async () => {
    const found = await extract(
      'Officials said that the road was closed. "It was very loud in there," a neighbour said.',
    )
    expect(quotesOf(found)).toEqual([
      'INDIRECT nobody: the road was closed',
      'DIRECT nobody: It was very loud in there,',
    ])
  })

  it('gives a joint statement to all who made it', async () => {
    const found = await extract(
      'President Oda Lindqvar and Prime Minister Tomas Okoru stressed that the border must stay open.',
    )
    expect(quotesOf(found)).toEqual(['INDIRECT lindqvar & okoru: the border must stay open'])
  })

  it('reads a transcript by its labels', async () => {
    const found = await extract(
      'MINISTER LINDQVAR: Good morning.\n\nWe are glad to be here.\n\n— Oda Lindqvar\n\nQUESTION: Why now?\n\nMINISTER LINDQVAR: Because it is time.',
      'Minister Oda Lindqvar at the Harbour',
    )
    expect(quotesOf(found)).toEqual([
      'DIRECT lindqvar: Good morning.',
      'DIRECT lindqvar: We are glad to be here.',
      'DIRECT nobody: Why now?',
      'DIRECT lindqvar: Because it is time.',
    ])
  })
})
