import { expect, test } from 'vitest'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadDocuments } from '../support/fiction.ts'

const database = await createTestDatabase()

const people = [
  { key: 'varn', name: 'Ilsa Varn', names: ['Ilsa Varn'] },
  { key: 'keld', name: 'Tomas Keld', names: ['Tomas Keld'] },
]
const talks = {
  key: 'talks',
  startDate: '2031-05-01',
  datePrecision: 'DAY' as const,
  medium: 'IN_PERSON' as const,
  participants: [{ of: 'varn' }, { of: 'keld' }],
}

await loadDocuments(database, [
  {
    path: 'dorn/program.txt',
    text: 'date 2031-05-02 Talks\n\nIlsa Varn met Tomas Keld in Dorn on Thursday. “We agreed,” Ilsa Varn said.\n',
    annotations: {
      article: {},
      people,
      organizations: [],
      quotes: [
        { exact: 'We agreed,', kind: 'DIRECT', speaker: 'varn', confidence: 0.9, rule: 'quotation-verb-speaker' },
      ],
      meetings: [
        {
          ...talks,
          dateText: 'on Thursday',
          location: 'Dorn',
          evidence: [{ exact: 'Ilsa Varn met Tomas Keld in Dorn on Thursday.' }],
          confidence: 0.8,
          rule: 'X met Y',
        },
      ],
    },
    isExtracted: true,
  },
  {
    path: 'dorn/editor.txt',
    text: 'date 2031-05-03 Other talks\n\nThe castle of Dorn saw Ilsa Varn with Tomas Keld. “We parted,” Tomas Keld said.\n',
    annotations: {
      article: {},
      people,
      organizations: [],
      quotes: [{ exact: 'We parted,', kind: 'DIRECT', speaker: 'keld' }],
      meetings: [
        {
          ...talks,
          location: 'the castle of Dorn',
          evidence: [{ exact: 'The castle of Dorn saw Ilsa Varn with Tomas Keld.' }],
        },
      ],
    },
    isExtracted: false,
  },
])

/** Both ways to read must answer alike. */
async function answerTo(query: string) {
  const { data, errors } = await askerOf(database)(query)
  expect(errors).toBeUndefined()
  expect(await compiledAskerOf(database)(query)).toEqual(data)
  return data
}

test('of a meeting each article shows what it alone says, and what read it there', async () => {
  const { meetings } = await answerTo(`{ meetings { nodes { location confidence reviewState articles { edges {
    startDate endDate datePrecision dateText status medium location country confidence rule reviewState
    evidence { exact } node { headline }
  } } } } }`)
  const same = {
    startDate: '2031-05-01',
    endDate: '2031-05-01',
    datePrecision: 'DAY',
    status: 'HELD',
    medium: 'IN_PERSON',
    country: null,
  }
  expect(meetings.nodes).toEqual([
    {
      location: 'the castle of Dorn',
      confidence: null,
      reviewState: 'CONFIRMED',
      articles: {
        edges: [
          {
            ...same,
            dateText: null,
            location: 'the castle of Dorn',
            confidence: null,
            rule: 'editor',
            reviewState: 'CONFIRMED',
            evidence: [{ exact: 'The castle of Dorn saw Ilsa Varn with Tomas Keld.' }],
            node: { headline: 'Other talks' },
          },
          {
            ...same,
            dateText: 'on Thursday',
            location: 'Dorn',
            confidence: 0.8,
            rule: 'X met Y',
            reviewState: 'SUGGESTED',
            evidence: [{ exact: 'Ilsa Varn met Tomas Keld in Dorn on Thursday.' }],
            node: { headline: 'Talks' },
          },
        ],
      },
    },
  ])
})

test('a quote says what read it: an editor, or a rule', async () => {
  const { quotes } = await answerTo('{ quotes(orderBy: { field: DATE }) { nodes { text rule confidence } } }')
  expect(quotes.nodes).toEqual([
    { text: 'We agreed,', rule: 'quotation-verb-speaker', confidence: 0.9 },
    { text: 'We parted,', rule: 'editor', confidence: null },
  ])
})
