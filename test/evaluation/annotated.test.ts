import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleText, parseAnnotations } from '../../src/annotations/index.ts'
import { readDocument } from '../../src/documents/index.ts'

const folders = ['opened', 'unopened'].map((name) => join(import.meta.dirname, '../../bench/annotated', name))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file)),
)

/** They are measured against: a passage that is not in its text would count as missed for ever. */
describe('The annotated documents of the benchmark', () => {
  test('are two hundred and twenty', () => {
    expect(texts).toHaveLength(220)
  })

  test.each(texts)('have no faults: %s', (path) => {
    const draft = readDocument(readFileSync(path), { path })
    const json: unknown = JSON.parse(readFileSync(path.replace(/\.txt$/, '.annotations.json'), 'utf8'))
    expect(parseAnnotations(json, articleText(draft)).faults).toEqual([])
  })
})
