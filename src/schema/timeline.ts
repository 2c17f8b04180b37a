import type { timelineRecord } from '../resolvers/connections/timeline.ts'
import type { TypedRow } from '../resolvers/nodes.ts'
import type { EdgeOf, NoColumns } from '../resolvers/paging/connection.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { Article, Meeting, Quote } from './refs.ts'

const TimelineItem = builder.unionType('TimelineItem', {
  description: 'What stands on a timeline.',
  types: [Quote, Meeting, Article],
  resolveType: (row) => (row as unknown as TypedRow).__typename,
})

const names = { QUOTE: 'Quote', MEETING: 'Meeting', ARTICLE: 'Article' } as const

export const TimelineConnection = connectionType<EdgeOf<typeof timelineRecord, NoColumns>, unknown>({
  name: 'TimelineConnection',
  node: TimelineItem,
  description: "an agent's timeline.",
  counted: false,
  union: names,
  edgeFields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'Where it stands: said, held or published on this day.' }),
  }),
})
