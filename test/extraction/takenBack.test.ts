import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

const told = async (text: string) => quotesOf(await extract(text))

describe('What a text takes back nobody has said', () => {
  test.each([
    [
      'a correction',
      'An earlier version of this article quoted Mayor Ilsa Varn as saying, "The bridge was never safe."',
    ],
    ['words that are fabricated', 'Mayor Ilsa Varn told staff: "We knew about the leak." The quote is fabricated.'],
    [
      'words that their speaker never said',
      '"We knew about the leak," Mayor Ilsa Varn told a paper. There is no record that she ever said so.',
    ],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })

  test('words that their speaker denies having said', async () => {
    const text = 'Mayor Ilsa Varn spoke on Monday. "We knew about the leak," Varn said. Varn denies having said so.'
    expect(await told(text)).toEqual(['INDIRECT varn: having said so'])
  })

  test('but not the words of another', async () => {
    const text = '"We knew about the leak," Tomas Keld said. Mayor Ilsa Varn denies having said so.'
    expect(await told(text)).toContain('DIRECT keld: We knew about the leak,')
  })

  test('and not where somebody made no promises', async () => {
    expect(await told('"We are sorry," Mayor Ilsa Varn said. She did not make any promises.')).toEqual([
      'DIRECT varn: We are sorry,',
    ])
  })
})

describe('Words stand', () => {
  const said = '"We knew about the leak," Mayor Ilsa Varn said.'
  test.each([
    ['which others call false', `${said} Her opponents said the statement was false.`],
    ['where a video that they speak of is fake', `${said} The video is fake.`],
    ['which were not said lightly', `${said} She did not say this lightly.`],
    ['beside which nothing else was said', `${said} She did not say anything else.`],
    ['which without doubt were said', `${said} There is no question that she said it.`],
    ['which would not be said in vain', `${said} She would not say that, an aide said, if it were not so.`],
    ['on which there is no further comment', `${said} She did not make any further comment.`],
  ])('%s', async (_, text) => {
    expect(await told(text)).toContain('DIRECT varn: We knew about the leak,')
  })

  test('of an earlier version of what is no article', async () => {
    const text = 'An earlier version of this treaty, Mayor Ilsa Varn said, "was much better for the farmers."'
    expect(await told(text)).toEqual(['DIRECT varn: was much better for the farmers.'])
  })

  test('but not in a video that is fake', async () => {
    const text = 'In a video Mayor Ilsa Varn says: "We knew about the leak." The video is fake.'
    expect(await told(text)).toEqual([])
  })
})

describe('What somebody says in a fake or a story they have not said', () => {
  test.each([
    ['in a deepfake', 'In a deepfake video, Mayor Ilsa Varn says: "I am the queen of bridges."'],
    ['in a deepfake that shows it', 'A deepfake video shows Mayor Ilsa Varn saying: "I am the queen of bridges."'],
    ['in a film', '"I am the queen of bridges," Mayor Ilsa Varn says in the film.'],
    ['in a novel', 'In the novel, Mayor Ilsa Varn says: "I am the queen of bridges."'],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual([])
  })

  test.each([
    ['what they say of a fake', 'Asked about the fake video, Mayor Ilsa Varn said: "That is not my voice."'],
    ['what they write in a novel', 'In her novel, Ilsa Varn writes: "That is not my voice."'],
  ])('but %s', async (_, text) => {
    expect(await told(text)).toEqual(['DIRECT varn: That is not my voice.'])
  })

  test.each([
    ['in a film magazine', '"I am the queen of bridges," Mayor Ilsa Varn says in the film magazine Reel.'],
    ['in a documentary', '"I am the queen of bridges," Mayor Ilsa Varn says in a documentary film about the war.'],
    ['in a film of their own', 'In her new film, Mayor Ilsa Varn says: "I am the queen of bridges,"'],
    ['in a play on words', 'In a play on words, Mayor Ilsa Varn says: "I am the queen of bridges,"'],
    ['of a novel approach', 'In a novel approach, Mayor Ilsa Varn says: "I am the queen of bridges,"'],
    ['of a kind of play', 'In comedy, Mayor Ilsa Varn says: "I am the queen of bridges,"'],
  ])('and what they say %s', async (_, text) => {
    expect(await told(text)).toEqual(['DIRECT varn: I am the queen of bridges,'])
  })
})
