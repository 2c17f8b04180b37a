import { MAX_RESULTS, search, type searchRecord } from '../resolvers/connections/search.ts'
import {
  type Highlight as FoundHighlight,
  highlightRanges,
  highlights,
  loadHighlights,
} from '../resolvers/highlights.ts'
import type { TypedRow } from '../resolvers/nodes.ts'
import type { EdgeOf, NoColumns } from '../resolvers/paging/connection.ts'
import { alsoFromRows, fromList } from '../resolvers/sources.ts'
import { builder } from './builder.ts'
import { connectionType, pageArguments } from './connection.ts'
import { SearchType } from './enums.ts'
import { Article, Meeting, Organization, Person, Quote } from './refs.ts'

const TextRange = builder.objectRef<{ start: number; end: number }>('TextRange').implement({
  description: 'A stretch of a text, in Unicode code points.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The first code point.' }),
    end: t.exposeInt('end', { description: 'After the last one.' }),
  }),
})

const Highlight = builder.objectRef<FoundHighlight>('Highlight').implement({
  description: 'Where the words were found: ranges in code points of text, which is a stretch of the field.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Which field of the result: headline, articleBody, text, name, location, names',
    }),
    text: t.exposeString('text', { description: 'A stretch of it.' }),
    ranges: t.expose('ranges', {
      type: [TextRange],
      description: 'The words in the stretch; of a name that is alike, all of it.',
      ...alsoFromRows(highlightRanges),
    }),
  }),
})

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search finds.',
  types: [Article, Person, Organization, Quote, Meeting],
  resolveType: (row) => (row as unknown as TypedRow).__typename,
})

const names = {
  ARTICLE: 'Article',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  QUOTE: 'Quote',
  MEETING: 'Meeting',
} as const

type SearchEdge = EdgeOf<typeof searchRecord, NoColumns>

const SearchConnection = connectionType<SearchEdge, unknown>({
  name: 'SearchConnection',
  node: SearchResult,
  description: 'what a search found, best first.',
  union: names,
  best: MAX_RESULTS,
  edgeFields: (t) => ({
    score: t.exposeFloat('score', { description: 'How well it fits, 0 to 1; comparable within one search only.' }),
    highlights: t.field({
      type: [Highlight],
      description: 'Where the words were found.',
      ...alsoFromRows(highlights),
      resolve: (row, _args, context, info) => loadHighlights(context, info, row),
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    args: {
      ...pageArguments(t.arg),
      query: t.arg.string({
        required: true,
        description:
          'Words, as one types them into a search engine: "exact phrase", or, -without. 1 to 1,000 characters.',
      }),
      types: t.arg({ type: [SearchType], description: 'Only these; all where it is left out.' }),
    },
    description:
      'Full-text search, best first, over the 1,000 best; accents and small misspellings of names are forgiven.',
    ...fromList(search),
  }),
)
