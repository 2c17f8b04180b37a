import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Annotations, articleText, findPassage } from '../../src/annotations/index.ts'
import { readDocument } from '../../src/documents/index.ts'
import { evaluate } from '../../src/evaluation/index.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'

const folder = join(import.meta.dirname, '../../seeds')
const name = readdirSync(folder).find((file) => file.endsWith('.txt')) ?? ''
const draft = readDocument(readFileSync(join(folder, name)), { path: name })
const gold: Annotations = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.annotations.json')), 'utf8'))

describe('the seeded article beside its sidecar', async () => {
  const predicted = await ruleExtractor.extract(draft)
  const { kinds } = evaluate([{ name, draft, gold, predicted }])

  it('has every direct quote with its speaker', () => {
    expect(kinds.direct).toMatchObject({ precision: 1, recall: 1 })
    expect(kinds.directSpeakers).toMatchObject({ precision: 1, recall: 1 })
  })

  it('has both men with their names gathered, and nobody merged', () => {
    expect(kinds.people).toMatchObject({ precision: 1 })
    const names = predicted.people.map((person) =>
      person.names.map((one) => (typeof one === 'string' ? one : one.text)),
    )
    expect(names[0]).toEqual(['Ali Khamenei', 'Khamenei', 'His Eminence'])
    expect(names[1]).toEqual(['Kassym-Jomart Tokayev', 'Tokayev', 'the President of Kazakhstan'])
  })

  it('has the meeting with its day, place and both sides', () => {
    expect(kinds).toMatchObject({ meetings: { precision: 1 }, meetingDates: { f: 1 }, meetingMedia: { f: 1 } })
    expect(predicted.meetings[0]).toMatchObject({ startDate: '2022-06-19', location: 'Tehran' })
  })

  it('names every passage so that it is found', () => {
    const text = articleText(draft)
    const selectors = [...predicted.quotes, ...predicted.meetings.flatMap(({ evidence }) => evidence)]
    for (const selector of selectors) expect(findPassage(text, selector)?.exact).toBe(selector.exact)
  })
})
