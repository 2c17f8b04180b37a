import { describe, expect, test } from 'vitest'
import { extract, quotesOf } from './drafts.ts'

/** The speaker of the last quote. */
const lastSpeaker = async (text: string) =>
  quotesOf(await extract(text))
    .at(-1)
    ?.split(' ')[1]
    ?.replace(':', '')

describe('"He" and "she" are nobody where another may be meant', () => {
  test.each([
    [
      'whom the one before asked something',
      'Senator Tomas Keld asked Arno Dorn who had signed the order. "I did," he said.',
    ],
    ['whom a judge asked something', 'Judge Tomas Keld asked the driver where he had been. "At home," he said.'],
    [
      'who is one of two of a surname',
      'Coach Lee Keld praised his namesake, Callum Keld.\n\nCallum Keld smiled.\n\nKeld was sent off in the second half. "I said no," he explained.',
    ],
    [
      'of whom the writer speaks',
      'Sanna Breck writes that nobody walks any more.\n\nMy late wife used to say that walking was free. "Take two miles," she would tell our patients.',
    ],
    [
      'whose sex is not told, after a woman of another paragraph',
      'Mayor Ottoline Crane and Anna Foss share a well.\n\n"I shouted it over the hedge," Foss said.\n\nCrane tells it differently. "I whispered," she said.',
    ],
    [
      'after whom the text has called "she"',
      'Mayor Ottoline Crane found the coins. "Somebody meant to come back," she said.\n\nTheir finder had one question, he said: "Who will finish the ditch?"',
    ],
  ])('%s', async (_, text) => {
    expect(await lastSpeaker(text)).toBe('nobody')
  })

  test('who asks goes on where nobody else can be meant', async () => {
    expect(await lastSpeaker('Judge Anna Lund asked Arno Dorn where he had been. "Speak up," she said.')).toBe('lund')
    expect(await lastSpeaker('Judge Tomas Keld asked the court to rise. "We are done," he said.')).toBe('keld')
  })
})

describe('Kin tell whether somebody is a woman', () => {
  test.each([
    [
      'before a name',
      'Anna Lund plays the piano.\n\nHer sister Robin Lund, 60, does not. "I only listen," she said.',
      'lund-2',
    ],
    [
      'before another word',
      'Swimmer Anna Lund has been banned.\n\nLund\'s mother and trainer, Uta Holm, spoke of a mistake. "She is afraid of needles," she said.',
      'holm',
    ],
  ])('%s', async (_, text, speaker) => {
    expect(await lastSpeaker(text)).toBe(speaker)
  })
})

describe('Between two who talk', () => {
  test.each([
    ['who answers is not who asked', '"Did you know?" Tomas Keld asked Olaf Brenn. "Not before May," he said.'],
    ['who is told something may speak next', '"You did well," Tomas Keld told Olaf Brenn. "Not before May," he said.'],
  ])('%s', async (_, text) => {
    expect(quotesOf(await extract(text)).at(-1)).toBe('DIRECT nobody: Not before May,')
  })

  test('who adds something has spoken before', async () => {
    const text = '"You did well," Tomas Keld told Olaf Brenn. "Not before May," he added.'
    expect(quotesOf(await extract(text)).at(-1)).toBe('DIRECT keld: Not before May,')
  })

  test('whose the words are after another has spoken nobody tells', async () => {
    const text =
      'Ilsa Varn spoke first. "The sea takes what it wants." Then Tomas Keld spoke. "Not from me, it does not."'
    expect(quotesOf(await extract(text)).at(-1)).toBe('DIRECT nobody: Not from me, it does not.')
  })

  test('whose a line is that stands alone nobody tells, nor who speaks after it', async () => {
    const text = [
      'Tomas Keld met Olaf Brenn on the stairs.',
      '"Did you know about the leak?" asked Keld.',
      '"No, I did not know of it at all," said Brenn.',
      '"I do not believe a word of that."',
      '"Then ask me no more questions," he said.',
    ].join('\n\n')
    expect(quotesOf(await extract(text))).toEqual([
      'DIRECT keld: Did you know about the leak?',
      'DIRECT brenn: No, I did not know of it at all,',
      'DIRECT nobody: I do not believe a word of that.',
      'DIRECT nobody: Then ask me no more questions,',
    ])
  })
})
