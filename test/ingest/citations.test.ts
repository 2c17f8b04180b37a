import { expect, test } from 'vitest'
import { articleText } from '../../src/annotations/index.ts'
import { citationsOf } from '../../src/ingest/record/citations.ts'

const cited = (articleBody: string, role: string | null, ...names: string[]) =>
  citationsOf(articleText({ headline: 'Varn resigns', articleBody }), role, names).map(({ exact }) => exact)

test('a role is cited by the shortest stretch of a paragraph that holds its words and a name', () => {
  const body = 'The Minister spoke. Ilsa Varn, the Minister of Roads, left. Minister Varn resigned.'
  expect(cited(body, 'Minister', 'Ilsa Varn', 'Varn')).toEqual(['Minister Varn'])
  expect(cited('The Minister.\n\nVarn spoke.', 'Minister', 'Varn')).toEqual(['Varn'])
})

test('by the first place that names the person, where the words stand far from every name', () => {
  const between = 'He spoke of roads. '.repeat(20)
  expect(cited(`Varn came. ${between}The Minister left.`, 'Minister', 'Varn')).toEqual(['Varn'])
  expect(cited('She left.', 'Minister', 'Varn')).toEqual(['Varn'])
})

test('in a text that says both tens of thousands of times', () => {
  expect(cited('Minister Varn, '.repeat(20_000), 'Minister', 'Varn')).toEqual(['Minister Varn'])
})
