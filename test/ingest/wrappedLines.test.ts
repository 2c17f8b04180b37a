import { expect, test } from 'vitest'
import { articleText, parseAnnotations } from '../../src/annotations/index.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { ingestText } from './archive.ts'

const database = await createTestDatabase()

const TEXT = `Foreign Minister Oda Quill of the Kingdom of Norland met the Premier of Belmora, Tomas Keld, in the town of Lunde on Monday, May 5, 2031. “We will open the border this summer,” she said.

The Premier told the Norland Broadcasting Corporation that talks with the Harbour Workers Union would go on. According to Ilse Marrow, Secretary of the Union, nobody had been asked.`

/** As mail and older systems write a paragraph: no line longer than so many letters. */
function wrapped(text: string, width: number): string {
  const lines = (paragraph: string) =>
    paragraph.split(' ').reduce((all, word) => {
      const last = all.slice(all.lastIndexOf('\n') + 1)
      return `${all}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`
    })
  return text.split('\n\n').map(lines).join('\n\n')
}

test('what is found in lines of any width fits the text', async () => {
  for (let width = 20; width <= 90; width++) {
    const draft = {
      headline: 'Quill meets Keld',
      articleBody: wrapped(TEXT, width),
      datePublished: '2031-05-06',
      inLanguage: 'en',
    }
    const found = await ruleExtractor.extract(draft)
    expect({ width, ...parseAnnotations(found, articleText(draft)) }).toMatchObject({ width, faults: [] })
    expect(found.people.map(({ name }) => name)).toEqual(['Oda Quill', 'Tomas Keld', 'Ilse Marrow'])
  }
})

test('an article in short lines is recorded, with people whose names go on over the end of a line', async () => {
  const text = `date 2031-05-06 Quill meets Keld\n\n${wrapped(TEXT, 21)}`
  expect(text).toContain('Oda\nQuill')
  expect(await ingestText(database, 'short.txt', text, undefined, { extractor: ruleExtractor })).toMatchObject({
    status: 'NEW_ARTICLE',
    reasons: [],
  })
  expect(
    await database.prisma.mention.findMany({ where: { agent: { name: 'Oda Quill' }, passageSource: 'ARTICLE_BODY' } }),
  ).toMatchObject([{ passageExact: 'Oda\nQuill' }])
})
